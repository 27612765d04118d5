package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianWords.*;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.reintegration.ReintegrationEntitlements;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;

/** The words of the Belgian practice from 1997 to 2007 that later law does not have. */
public final class BelgianWords1997 {
  // spotless:off
    /** Decides on suspects. */
    public static final Role CGRS_SOLICITOR = Role.of("cgrs-solicitor", "solicitor attached to the Commissioner General for Refugees and Stateless Persons", RoleKind.DECIDES);
    /** Decides on suspects. */
    public static final Role OUTREACH_WORKER = Role.of("outreach-worker", "outreach or social worker", RoleKind.SUPPORTS);
    /** Decides on regularisation. */
    public static final Role MINISTRY = Role.of("ministry-of-the-interior", "Ministry of the Interior", RoleKind.DECIDES);

    // ---- facts
    /** Suspicion of having trafficked. */
    public static final FactType SUSPECTED_OFFENDER_1997 = SUSPECTED_OFFENDER.by(CGRS_SOLICITOR, OUTREACH_WORKER);
    /** Out of the milieu. */
    public static final FactType LEFT_MILIEU = FactType.flag("left-milieu", "has just left the milieu of exploitation").by(CENTRE);
    /** The Office was consulted. */
    public static final FactType OFFICE_CONSULTED = FactType.flag("aliens-office-consulted", "the Aliens' Office was consulted").by(ALIENS_OFFICE, CENTRE);
    /** The Office consents. */
    public static final FactType OFFICE_CONSENTS = FactType.flag("aliens-office-consents", "the Aliens' Office consents").by(ALIENS_OFFICE);
    /** The complaint was taken to justice. */
    public static final FactType PROCEEDINGS_LAUNCHED = FactType.flag("proceedings-launched", "proceedings were launched on the complaint").by(PROSECUTOR);
    /** Weight of the testimony. */
    public static final FactType TESTIMONY_SIGNIFICANT = FactType.flag("testimony-significant", "the testimony is significant for the procedure").by(PROSECUTOR, COURT, ALIENS_OFFICE);
    /** Programmes. */
    public static final FactType PROGRAMMES_FOLLOWED = FactType.flag("programmes-followed", "has followed integration programmes").by(CENTRE);
    /** Language. */
    public static final FactType SPEAKS_LANGUAGE = FactType.flag("speaks-language", "speaks a language of the country").by(CENTRE);
    /** Employment. */
    public static final FactType EMPLOYED = ResidenceFacts.EMPLOYED.by(CENTRE);
    /** Integration. */
    public static final FactType INTEGRATION_DECISIVE = FactType.flag("integration-decisive", "integration speaks for the stay").by(CENTRE, MINISTRY);
    /** Clock of STOP. */
    public static final FactType STOP_CLOCK_SINCE = FactType.date("stop-clock-since", "day from which the two years of STOP count");
    /** STOP asked for. */
    public static final FactType STOP_PENDING = FactType.flag("stop-pending", "regularisation under STOP is asked for")
            .presumed(FactValue.of(false), BelgianSources.MANUAL.at("Pag-Asa, STOP"));
    /** End of an extended reflection period. */
    public static final FactType REFLECTION_EXTENDED_THROUGH = FactType.date("reflection-extended-through", "last day of the extended reflection period").by(ALIENS_OFFICE);
    /** Day on the document. */
    public static final FactType DOCUMENT_DATED = FactType.date("document-issued-on", "day on which the present document was handed over");
    /** The case is closed. */
    public static final Code CASE_CLOSED_GROUND = Code.of("case-closed", "the case is closed or suspended, or no proceedings were launched");
    /** Assistance is refused. */
    public static final Code ASSISTANCE_REFUSED_GROUND = Code.of("assistance-refused", "the obligatory assistance was left");
    /** The ground on which a stay ends. */
    public static final FactType GROUND_1997 = FactType.choice("ground", "ground on which the stay is ended", CASE_CLOSED_GROUND, ASSISTANCE_REFUSED_GROUND)
            .by(ALIENS_OFFICE).forThisEvent();

    // ---- events
    /** Suspicion. */
    public static final EventType SUSPICION_FOUND = EventType.of("suspicion-found", "the police or an inspection service suspects trafficking").by(POLICE, INSPECTION).meaning(IdentificationMeanings.DETECTION);
    /** Suspicion of others. */
    public static final EventType SUSPICION_REPORTED_1997 = EventType.of("suspicion-reported", "another service or person reports a suspicion").by(REFERRER, PROSECUTOR, LABOUR_AUDITOR, ALIENS_OFFICE, PERSON).meaning(IdentificationMeanings.DETECTION);
    /** Report. */
    public static final EventType REPORTED_TO_OFFICE = EventType.of("reported-to-aliens-office", "the suspected victim is reported to the Aliens' Office").by(POLICE);
    /** Decision on a suspect. */
    public static final EventType DECIDED_1997 = EventType.of("offender-status-decided", "it is decided whether the person is a suspected offender")
            .by(CGRS_SOLICITOR, ALIENS_OFFICE, OUTREACH_WORKER).mustCarry(SUSPECTED_OFFENDER_1997);
    /** Request for the first document. */
    public static final EventType ORDER_REQUESTED = EventType.of("document-requested", "the centre requests the document of phase 1").by(CENTRE).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** Request for the second document at once. */
    public static final EventType DECLARATION_REQUESTED = EventType.of("provisional-document-requested", "the centre requests the declaration of arrival for a person who filed a complaint at once")
            .by(CENTRE).mayCarry(LEFT_MILIEU, OFFICE_CONSULTED).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** Complaint or statement. */
    public static final EventType COMPLAINT_1997 = EventType.of("complaint-filed", "the person files a complaint or makes a statement").by(PERSON, CENTRE).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** Extension of phase 1. */
    public static final EventType REFLECTION_EXTENDED = EventType.of("reflection-extended", "the Aliens' Office extends the reflection period").by(ALIENS_OFFICE).mustCarry(REFLECTION_EXTENDED_THROUGH);
    /** The prosecutor's information. */
    public static final EventType PROSECUTOR_INFORMED = EventType.of("prosecutor-informed", "the prosecutor informs the Aliens' Office of the outcome of the complaint").by(PROSECUTOR).mustCarry(PROCEEDINGS_LAUNCHED);
    /** Certificate. */
    public static final EventType CERTIFICATE_GRANTED = EventType.of("certificate-granted", "the certificate of inscription is granted").by(ALIENS_OFFICE).mayCarry(OFFICE_CONSENTS).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** Renewal. */
    public static final EventType CERTIFICATE_RENEWED = EventType.of("certificate-renewed", "the certificate of inscription is renewed").by(ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** End of stay. */
    public static final EventType STAY_ENDED_1997 = EventType.of("stay-ended", "the Aliens' Office ends the stay").by(ALIENS_OFFICE).mustCarry(GROUND_1997).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** Summons. */
    public static final EventType SUMMONS_1997 = EventType.of("summons-issued", "the accused are summoned to court").by(PROSECUTOR, COURT).mayCarry(TESTIMONY_SIGNIFICANT);
    /** Conviction. */
    public static final EventType CONVICTION_1997 = EventType.of("conviction-given", "a court convicts on the victim's information").by(COURT, PROSECUTOR);
    /** Acquittal. */
    public static final EventType ACQUITTAL_1997 = EventType.of("acquittal-given", "a court acquits").by(COURT, PROSECUTOR);
    /** Suspension. */
    public static final EventType SUSPENDED_1997 = EventType.of("case-suspended", "the case is suspended").by(PROSECUTOR, COURT);
    /** Closure. */
    public static final EventType CLOSED_1997 = EventType.of("case-closed", "the case is closed").by(PROSECUTOR, COURT);
    /** Socio-economic report. */
    public static final EventType REPORT_SUBMITTED = EventType.of("socio-economic-report-submitted", "the centre submits a socio-economic report").by(CENTRE).mayCarry(PROGRAMMES_FOLLOWED, SPEAKS_LANGUAGE, EMPLOYED);
    /** The Ministry grants. */
    public static final EventType REPORT_ACCEPTED = EventType.of("socio-economic-report-accepted", "the Ministry grants a stay on the report").by(MINISTRY).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** The Ministry refuses. */
    public static final EventType REPORT_REJECTED = EventType.of("socio-economic-report-rejected", "the Ministry refuses a stay on the report").by(MINISTRY).meaning(ResidenceMeanings.PERMIT_REFUSAL);
    /** STOP is asked for. */
    public static final EventType STOP_REQUESTED = EventType.of("stop-requested", "regularisation under STOP is requested").by(PERSON, CENTRE);
    /** STOP is granted. */
    public static final EventType STOP_GRANTED = EventType.of("stop-granted", "regularisation under STOP is granted").by(MINISTRY, ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** STOP is refused. */
    public static final EventType STOP_REFUSED = EventType.of("stop-refused", "regularisation under STOP is refused").by(MINISTRY, ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_REFUSAL);
    /** Phase 4 is granted. */
    public static final EventType INDEFINITE_GRANTED_1997 = INDEFINITE_GRANTED.by(MINISTRY);
    /** Phase 4 is refused. */
    public static final EventType INDEFINITE_REFUSED_1997 = INDEFINITE_REFUSED.by(MINISTRY);
    /** Phase 4 is asked for. */
    public static final EventType INDEFINITE_ASKED_1997 = EventType.of("indefinite-stay-requested", "residence without limit of time is requested").by(PERSON, CENTRE);

    // ---- entitlement
    /** Training. */
    public static final Entitlement VOCATIONAL_TRAINING = ReintegrationEntitlements.VOCATIONAL_TRAINING;
    /** Education. */
    public static final Entitlement EDUCATION = ReintegrationEntitlements.EDUCATION;

    // ---- stages
    static final StageId NO_COMPLAINT = StageId.of("no-complaint");
    static final StageId REFLECTION_EXTENDED_STAGE = StageId.of("reflection-extended");
    static final StageId ASSISTANCE_REFUSED = StageId.of("assistance-refused");
    static final StageId CASE_OVER = StageId.of("case-closed");
    static final StageId ENDED_BY_REMOVAL = StageId.of("ended-by-removal");
    static final StageId REPORT_PENDING = StageId.of("socio-economic-report-pending");
    static final StageId NOT_A_VICTIM = StageId.of("not-a-victim");
    static final StageId HALTED = StageId.of("suspended");
    static final StageId SUMMONS_STAGE = StageId.of("summoned");
    // spotless:on

  private BelgianWords1997() {}
}
