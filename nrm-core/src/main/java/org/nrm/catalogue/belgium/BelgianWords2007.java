package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianWords.*;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of Belgian law since 2007 that the earlier practice did not have. */
public final class BelgianWords2007 {
  // spotless:off
    /** The service that found the indications, as the one that has to act. */
    public static final Role DETECTING_SERVICE = Role.of("detecting-service", "the police or inspection service that found indications", RoleKind.ENFORCES);

    // ---- facts
    /** A residence title is held already. */
    public static final FactType HOLDS_TITLE = ResidenceFacts.HOLDS_TITLE.by(CENTRE, ALIENS_OFFICE);
    /** Under eighteen. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(CENTRE, ALIENS_OFFICE, POLICE);
    /** Without a responsible adult. */
    public static final FactType UNACCOMPANIED = IdentificationFacts.WITHOUT_RESPONSIBLE_ADULT.by(CENTRE, ALIENS_OFFICE, POLICE);
    /** Ties are broken. */
    public static final FactType TIES_BROKEN = ResidenceFacts.TIES_BROKEN.by(PROSECUTOR, LABOUR_AUDITOR, CENTRE, PERSON);
    /** The case runs. */
    public static final FactType ONGOING = ResidenceFacts.PROCEEDINGS_ONGOING.by(PROSECUTOR, LABOUR_AUDITOR);
    /** Still a victim in the prosecutor's eyes. */
    public static final FactType STILL_VICTIM = FactType.flag("still-considered-victim", "is still considered a victim").by(PROSECUTOR, LABOUR_AUDITOR).handled(Sensitivity.SENSITIVE);
    /** Cooperates. */
    public static final FactType COOPERATES = ResidenceFacts.COOPERATES.by(PROSECUTOR, LABOUR_AUDITOR);
    /** A danger. */
    public static final FactType PUBLIC_ORDER_DANGER = ResidenceFacts.PUBLIC_ORDER_DANGER.by(PROSECUTOR, LABOUR_AUDITOR, ALIENS_OFFICE).handled(Sensitivity.SENSITIVE);
    /** Actively. */
    public static final FactType CONTACT_ACTIVE = ResidenceFacts.CONTACT_ACTIVE.by(ALIENS_OFFICE);
    /** Voluntarily. */
    public static final FactType CONTACT_VOLUNTARY = ResidenceFacts.CONTACT_VOLUNTARY.by(ALIENS_OFFICE);
    /** Of own initiative. */
    public static final FactType CONTACT_OWN_INITIATIVE = ResidenceFacts.CONTACT_OWN_INITIATIVE.by(ALIENS_OFFICE);
    /** Investigation needs the extension. */
    public static final FactType INVESTIGATION_NEEDS_IT = FactType.flag("investigation-needs-it", "the investigation needs the extension").by(ALIENS_OFFICE).forThisEvent();
    /** The Office finds the extension appropriate. */
    public static final FactType APPROPRIATE = FactType.flag("appropriate", "the delegate finds the extension appropriate").by(ALIENS_OFFICE).forThisEvent();
    /** The judicial authorities find fraud. */
    public static final FactType JUDICIAL_AUTHORITIES_AGREE = FactType.flag("judicial-authorities-agree", "the judicial authorities take part in the finding").by(ALIENS_OFFICE).forThisEvent();
    /** The charge is kept in the requisitions. */
    public static final FactType TRAFFICKING_RETAINED = FactType.flag("trafficking-retained", "the requisitions retain trafficking or aggravated smuggling").by(PROSECUTOR, LABOUR_AUDITOR).forThisEvent();
    /** Conviction on the declared facts. */
    public static final FactType SAME_FACTS = FactType.flag("same-facts", "the conviction is for the facts declared").by(COURT, PROSECUTOR).forThisEvent();
    /** Family life ceased. */
    public static final FactType FAMILY_LIFE_CEASED = FactType.flag("family-life-ceased", "family life has ceased").by(ALIENS_OFFICE).forThisEvent();

    // ---- facts that transitions alone set
    private static final FactValue NO = FactValue.of(false);
    /** The one extension is used. */
    public static final FactType EXTENSION_USED = FactType.flag("extension-used", "the one extension was granted")
            .presumed(NO, BelgianSources.ACT.at("art. 61/3 §2 al. 2"));
    /** Renewal is asked for. */
    public static final FactType RENEWAL_REQUESTED = FactType.flag("renewal-requested", "renewal was requested before the permit ran out")
            .presumed(NO, BelgianSources.ACT.at("art. 13 §2"));
    /** The prosecutor answered again. */
    public static final FactType RECHECKED = FactType.flag("prosecutor-rechecked", "the prosecutor has answered during the present authorisation")
            .presumed(NO, BelgianSources.ACCOUNTS.at("renewal of the temporary stay"));
    /** Requisitions retained the charge. */
    public static final FactType CHARGE_RETAINED = FactType.flag("charge-retained", "the prosecutor retained trafficking or aggravated smuggling in the requisitions").fixed();
    /** A conviction came of it. */
    public static final FactType LED_TO_CONVICTION = FactType.flag("led-to-conviction", "the declaration or complaint led to a conviction").fixed();
    /** The day on the document. */
    public static final FactType DOCUMENT_ISSUED_ON = FactType.date("document-issued-on", "day on which the present document was handed over");

    // ---- grounds
    /** No longer cooperates. */
    public static final Code NON_COOPERATION = Code.of("non-cooperation", "has ceased to cooperate");
    /** The judicial procedure is over. */
    public static final Code PROCEEDINGS_ENDED = Code.of("proceedings-ended", "the judicial authorities ended the procedure");
    /** Fraudulent cooperation. */
    public static final Code FRAUDULENT_COOPERATION = Code.of("fraudulent-cooperation", "the cooperation is fraudulent");
    /** Fraudulent or unfounded complaint. */
    public static final Code UNFOUNDED_COMPLAINT = Code.of("fraudulent-or-unfounded-complaint", "the complaint is fraudulent or unfounded");
    /** Stays beyond the term. */
    public static final Code BEYOND_TERM = Code.of("stays-beyond-term", "stays beyond the term of the authorisation");
    /** Conditions gone. */
    public static final Code CONDITIONS_GONE = Code.of("conditions-gone", "no longer meets the conditions of the stay");
    /** Not considered a victim. */
    public static final Code NOT_VICTIM = Code.of("not-considered-victim", "is not considered a victim");
    /** The ground on which a stay ends. */
    public static final FactType GROUND = FactType.choice("ground", "ground on which the stay is ended", CONTACT_RESUMED, PUBLIC_ORDER,
            NON_COOPERATION, PROCEEDINGS_ENDED, FRAUDULENT_COOPERATION, UNFOUNDED_COMPLAINT, BEYOND_TERM, CONDITIONS_GONE, NOT_VICTIM)
            .by(ALIENS_OFFICE).forThisEvent().handled(Sensitivity.SENSITIVE);

    // ---- events
    /** Indications are found. */
    public static final EventType INDICATIONS_FOUND = EventType.of("indications-found", "a police or inspection service finds indications of trafficking").by(POLICE, INSPECTION, DETECTING_SERVICE).meaning(IdentificationMeanings.DETECTION);
    /** Somebody else reports a suspicion. */
    public static final EventType SUSPICION_REPORTED = EventType.of("suspicion-reported", "another service or person reports a suspicion").by(REFERRER, PROSECUTOR, LABOUR_AUDITOR, ALIENS_OFFICE).meaning(IdentificationMeanings.DETECTION);
    /** The person comes to a centre. */
    public static final EventType CENTRE_APPROACHED = EventType.of("centre-approached", "the person comes to a recognised centre").by(PERSON, CENTRE);
    /** The minister is informed. */
    public static final EventType MINISTER_INFORMED = EventType.of("minister-informed", "the minister or delegate is informed").by(POLICE, INSPECTION, DETECTING_SERVICE);
    /** The person is informed. */
    public static final EventType PERSON_INFORMED = EventType.of("person-informed", "the person is informed of the permit for those who cooperate").by(POLICE, INSPECTION, DETECTING_SERVICE).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** The centre asks for the document. */
    public static final EventType DOCUMENT_REQUESTED = EventType.of("document-requested", "the centre requests the residence document")
            .by(CENTRE).mayCarry(ACCOMPANIED, HOLDS_TITLE, CHILD, UNACCOMPANIED).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** The centre asks for the provisional document at once. */
    public static final EventType PROVISIONAL_REQUESTED = EventType.of("provisional-document-requested", "the centre requests the provisional document for a person who filed a complaint at once")
            .by(CENTRE).mayCarry(ACCOMPANIED).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** A complaint or statement. */
    public static final EventType COMPLAINT_FILED = EventType.of("complaint-filed", "the person files a complaint or makes a statement").by(PERSON, CENTRE).mayCarry(TIES_BROKEN, ACCOMPANIED).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** The reflection period is ended. */
    public static final EventType REFLECTION_ENDED = EventType.of("reflection-ended", "the Aliens' Office ends the reflection period")
            .by(ALIENS_OFFICE).mustCarry(GROUND).mayCarry(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE).meaning(ResidenceMeanings.REFLECTION_TERMINATION);
    /** The stay is ended. */
    public static final EventType STAY_ENDED = EventType.of("stay-ended", "the Aliens' Office ends the stay")
            .by(ALIENS_OFFICE).mustCarry(GROUND).mayCarry(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE, JUDICIAL_AUTHORITIES_AGREE).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** The document is extended. */
    public static final EventType DOCUMENT_EXTENDED = EventType.of("document-extended", "the provisional document is extended").by(ALIENS_OFFICE).mayCarry(INVESTIGATION_NEEDS_IT, APPROPRIATE).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** The prosecutor answers. */
    public static final EventType PROSECUTOR_ANSWERED = EventType.of("prosecutor-answered", "the prosecutor or labour auditor answers the five questions")
            .by(PROSECUTOR, LABOUR_AUDITOR).mustCarry(ONGOING, STILL_VICTIM, COOPERATES, TIES_BROKEN).mayCarry(PUBLIC_ORDER_DANGER);
    /** The temporary stay is authorised. */
    public static final EventType TEMPORARY_AUTHORISED = EventType.of("temporary-stay-authorised", "the Aliens' Office authorises the temporary stay").by(ALIENS_OFFICE).mayCarry(PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** An attempt to prove identity. */
    public static final EventType IDENTITY_ATTEMPTED = EventType.of("identity-proof-attempted", "the person tries to prove identity by passport, travel title or identity card").by(PERSON, CENTRE);
    /** Renewal is requested. */
    public static final EventType RENEWAL_ASKED = EventType.of("renewal-asked", "renewal of the temporary stay is requested").by(PERSON, CENTRE);
    /** The renewal is refused. */
    public static final EventType RENEWAL_REFUSED = EventType.of("renewal-refused", "renewal of the temporary stay is refused").by(ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_REFUSAL);
    /** The authorisation is renewed. */
    public static final EventType AUTHORISATION_RENEWED = EventType.of("authorisation-renewed", "the authorisation of the temporary stay is renewed").by(ALIENS_OFFICE).mayCarry(PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** Requisitions. */
    public static final EventType REQUISITIONS_MADE = EventType.of("requisitions-made", "the prosecutor or labour auditor makes the requisitions").by(PROSECUTOR, LABOUR_AUDITOR).mustCarry(TRAFFICKING_RETAINED);
    /** Summons. */
    public static final EventType SUMMONED = EventType.of("summons-issued", "the accused are summoned to court").by(PROSECUTOR, LABOUR_AUDITOR);
    /** Conviction. */
    public static final EventType CONVICTION_GIVEN = EventType.of("conviction-given", "a court convicts at first instance or later").by(COURT, PROSECUTOR).mustCarry(SAME_FACTS);
    /** Acquittal. */
    public static final EventType ACQUITTAL_GIVEN = EventType.of("acquittal-given", "a court acquits").by(COURT, PROSECUTOR);
    /** The case is closed. */
    public static final EventType CASE_CLOSED = EventType.of("case-closed", "the judicial authorities end the procedure").by(PROSECUTOR, LABOUR_AUDITOR, COURT);
    /** Indefinite stay is requested. */
    public static final EventType INDEFINITE_REQUESTED = EventType.of("indefinite-stay-requested", "residence without limit of time is requested").by(PERSON, CENTRE);
    /** A family member applies. */
    public static final EventType FAMILY_APPLIED = EventType.of("family-stay-applied", "a family member applies for the stay of family").by(PERSON, CENTRE);
    /** The time to decide is extended. */
    public static final EventType FAMILY_TIME_EXTENDED = EventType.of("family-decision-time-extended", "the time to decide on the family member is extended").by(ALIENS_OFFICE);
    /** The family member's title is granted. */
    public static final EventType FAMILY_GRANTED = EventType.of("family-stay-granted", "the family member's stay is granted").by(ALIENS_OFFICE);
    /** The family member's title is refused. */
    public static final EventType FAMILY_REFUSED = EventType.of("family-stay-refused", "the family member's stay is refused").by(ALIENS_OFFICE);
    /** The family member's title is ended. */
    public static final EventType FAMILY_ENDED = EventType.of("family-stay-ended", "the family member's stay is ended").by(ALIENS_OFFICE).mayCarry(FAMILY_LIFE_CEASED);

    // ---- entitlements
    /** Social aid. */
    public static final Entitlement SOCIAL_AID = Entitlement.of("social-aid", "social aid by the municipal welfare centre");
    /** Medical costs. */
    public static final Entitlement MEDICAL_COSTS = Entitlement.of("medical-costs", "medical costs borne by the municipal welfare centre, if needy");
    /** Equivalent living wage. */
    public static final Entitlement LIVING_WAGE = Entitlement.of("equivalent-living-wage", "equivalent of the living wage");
    /** Sickness insurance. */
    public static final Entitlement SICKNESS_INSURANCE = Entitlement.of("sickness-insurance", "sickness insurance");
    /** Schooling. */
    public static final Entitlement SCHOOLING = Entitlement.of("schooling", "schooling of minors");
    /** Family title. */
    public static final Entitlement FAMILY_TITLE = Entitlement.of("family-title", "title of stay of a family member, as long as the sponsor's");

    // ---- procedures and stages
    static final ProcedureId FAMILY = ProcedureId.of("family-stay");
    static final StageId LAPSED = StageId.of("lapsed-no-complaint");
    static final StageId E_CONTACT = StageId.of("contact-resumed");
    static final StageId E_PUBLIC_ORDER = StageId.of("public-order");
    static final StageId E_NON_COOPERATION = StageId.of("non-cooperation");
    static final StageId E_PROCEEDINGS = StageId.of("proceedings-ended");
    static final StageId E_FRAUD = StageId.of("fraudulent-or-unfounded");
    static final StageId E_NOT_VICTIM = StageId.of("not-considered-victim");
    static final StageId E_CONDITIONS = StageId.of("not-accompanied");
    static final StageId E_BEYOND_TERM = StageId.of("stayed-beyond-term");
    static final StageId E_REMOVED = StageId.of("ended-by-removal");
    static final StageId RETAINED = StageId.of("charge-retained");
    static final StageId SUMMONED_STAGE = StageId.of("summoned");
    static final StageId NOT_APPLIED = StageId.of("not-applied");
    static final StageId FAMILY_PENDING = StageId.of("decision-pending");
    static final StageId FAMILY_TITLED = StageId.of("titled");
    static final StageId FAMILY_DENIED = StageId.of("refused");
    static final StageId FAMILY_OVER = StageId.of("ended");
    // spotless:on

  private BelgianWords2007() {}
}
