package org.nrm.catalogue.belgium;

import org.nrm.identification.IdentificationRoles;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.referral.ReferralEntitlements;
import org.nrm.referral.ReferralFacts;
import org.nrm.referral.ReferralRoles;
import org.nrm.residence.ResidenceEntitlements;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
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

/** The words that the Belgian mechanisms share. */
public final class BelgianWords {
  // spotless:off
    // ---- roles
    /** The person whose case it is. */
    public static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
    /** The police. */
    public static final Role POLICE = IdentificationRoles.POLICE;
    /** Labour and social inspection. */
    public static final Role INSPECTION = IdentificationRoles.INSPECTION_SERVICE;
    /** Payoke, Pag-Asa or Surya. */
    public static final Role CENTRE = ReferralRoles.RECOGNISED_CENTRE;
    /** The minister's delegate. */
    public static final Role ALIENS_OFFICE = Role.of("aliens-office", "Aliens' Office, delegate of the minister", RoleKind.DECIDES);
    /** The King's prosecutor. */
    public static final Role PROSECUTOR = Role.of("kings-prosecutor", "King's prosecutor", RoleKind.DECIDES);
    /** The prosecutor at the labour court. */
    public static final Role LABOUR_AUDITOR = Role.of("labour-auditor", "labour auditor", RoleKind.DECIDES);
    /** A criminal court. */
    public static final Role COURT = ResidenceRoles.COURT;
    /** The municipality, which hands documents over. */
    public static final Role MUNICIPALITY = Role.of("municipality", "municipality", RoleKind.DECIDES);
    /** Anybody else who meets victims. */
    public static final Role REFERRER = IdentificationRoles.OTHER_REFERRER;

    // ---- facts about the person
    /** Accompaniment by a centre. */
    public static final FactType ACCOMPANIED = ReferralFacts.ACCOMPANIED.by(CENTRE);
    /** Suspicion of having trafficked. */
    public static final FactType SUSPECTED_OFFENDER = FactType.flag("suspected-offender", "is suspected of trafficking or of belonging to a network")
            .by(POLICE, INSPECTION, ALIENS_OFFICE, PROSECUTOR).handled(Sensitivity.SENSITIVE)
            .presumed(FactValue.of(false), BelgianSources.MANUAL.at("Pag-Asa, referral of suspected victims")
                    .reading("nobody is taken for an offender until suspected, since the police contact a centre even when unsure",
                             "the police would have to state that there is no suspicion"));
    /** The centre's test of admission. */
    public static final FactType TRAFFICKING_SITUATION = FactType.flag("trafficking-situation", "comes from a situation that can be considered human trafficking")
            .by(CENTRE).handled(Sensitivity.SENSITIVE);
    /** The second aim of the admission interview. */
    public static final FactType FIRST_STEPS_EVALUATED = FactType.flag("first-steps-evaluated", "the first steps of counselling and assistance are evaluated").by(CENTRE).forThisEvent();

    // ---- facts about the ground on which a stay ends
    /** Contact with the presumed offenders was taken up again. */
    public static final Code CONTACT_RESUMED = Code.of("contact-resumed", "ties with the presumed offenders resumed");
    /** Danger to public order or national security. */
    public static final Code PUBLIC_ORDER = Code.of("public-order", "danger to public order or national security");

    // ---- events of identification and assistance
    /** A centre is contacted. */
    public static final EventType CENTRE_CONTACTED = EventType.of("centre-contacted", "a recognised centre is put in contact with the person")
            .by(POLICE, INSPECTION, ALIENS_OFFICE, REFERRER, PERSON).mayCarry(SUSPECTED_OFFENDER);
    /** It is decided whether the person is a suspect. */
    public static final EventType OFFENDER_STATUS_DECIDED = EventType.of("offender-status-decided", "it is decided whether the person is a suspected offender")
            .by(POLICE, INSPECTION, ALIENS_OFFICE, PROSECUTOR).mustCarry(SUSPECTED_OFFENDER);
    /** The centre interviews the person. */
    public static final EventType ADMISSION_INTERVIEW_HELD = EventType.of("admission-interview-held", "the centre holds the admission interview")
            .by(CENTRE).mustCarry(TRAFFICKING_SITUATION, FIRST_STEPS_EVALUATED);
    /** The centre offers assistance. */
    public static final EventType ASSISTANCE_OFFERED = EventType.of("assistance-offered", "the centre's team offers assistance").by(CENTRE);
    /** The centre does not admit. */
    public static final EventType ADMISSION_DECLINED = EventType.of("admission-declined", "the centre's team does not offer assistance").by(CENTRE);
    /** The person consents. */
    public static final EventType ASSISTANCE_ACCEPTED = EventType.of("assistance-accepted", "the person consents to assistance").by(PERSON).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** The person does not consent. */
    public static final EventType ASSISTANCE_DECLINED = EventType.of("assistance-declined", "the person declines assistance").by(PERSON).meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** The person withdraws consent. */
    public static final EventType ASSISTANCE_WITHDRAWN = EventType.of("assistance-withdrawn", "the person withdraws from assistance").by(PERSON, CENTRE).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);

    // ---- events of residence
    /** A residence document is handed over. */
    public static final EventType DOCUMENT_ISSUED = EventType.of("document-issued", "the municipality hands the document over")
            .by(MUNICIPALITY).meaning(ResidenceMeanings.PERMIT_ISSUED);
    /** The person returns. */
    public static final EventType RETURN_CHOSEN = ResidenceEvents.RETURN_CHOSEN.by(PERSON);
    /** The Office asks the prosecutor. */
    public static final EventType PROSECUTOR_ASKED = EventType.of("prosecutor-asked", "the Aliens' Office asks the prosecutor how the case stands").by(ALIENS_OFFICE);
    /** A stay without limit is granted. */
    public static final EventType INDEFINITE_GRANTED = EventType.of("indefinite-stay-granted", "residence without limit of time is granted").by(ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** A stay without limit is refused. */
    public static final EventType INDEFINITE_REFUSED = EventType.of("indefinite-stay-refused", "residence without limit of time is refused").by(ALIENS_OFFICE).meaning(ResidenceMeanings.PERMIT_REFUSAL);

    // ---- events against presence
    /** The person is told to leave. */
    public static final EventType ORDER_TO_LEAVE_ISSUED = ResidenceEvents.ORDER_TO_LEAVE_ISSUED.by(ALIENS_OFFICE);
    /** The person is made to leave. */
    public static final EventType EXPULSION_ENFORCED = ResidenceEvents.EXPULSION_ENFORCED.by(POLICE, ALIENS_OFFICE);

    // ---- entitlements
    /** To be present for a time without a title. */
    public static final Entitlement TOLERATED = ResidenceEntitlements.TOLERATED_PRESENCE;
    /** To stay. */
    public static final Entitlement STAY = ResidenceEntitlements.STAY;
    /** To work. */
    public static final Entitlement WORK = ResidenceEntitlements.WORK;
    /** To be assisted by a centre. */
    public static final Entitlement ASSISTANCE = ReferralEntitlements.SPECIALISED_ASSISTANCE;

    // ---- procedures and stages that all versions have
    static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
    static final ProcedureId ASSISTANCE_CONSENT = ProcedureId.of("assistance");
    static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final ProcedureId PROCEEDINGS = ProcedureId.of("proceedings");
    static final ProcedureId INDEFINITE_REQUEST = ProcedureId.of("indefinite-stay-request");

    static final StageId NOT_DETECTED = StageId.of("not-detected");
    static final StageId DETECTED = StageId.of("detected");
    static final StageId ORIENTED = StageId.of("oriented");
    static final StageId INTERVIEWED = StageId.of("interviewed");
    static final StageId ADMITTED = StageId.of("admitted");
    static final StageId NOT_ADMITTED = StageId.of("not-admitted");
    static final StageId SUSPECT = StageId.of("suspect-offender");

    static final StageId NOT_OFFERED = StageId.of("not-offered");
    static final StageId OFFERED = StageId.of("offered");
    static final StageId CONSENTED = StageId.of("consented");
    static final StageId DECLINED = StageId.of("declined");
    static final StageId WITHDRAWN = StageId.of("withdrawn");

    static final StageId NO_DOCUMENT = StageId.of("no-document");
    static final StageId REFLECTION = StageId.of("reflection");
    static final StageId PROVISIONAL = StageId.of("provisional");
    static final StageId AWAITING_PROSECUTOR = StageId.of("awaiting-prosecutor");
    static final StageId TEMPORARY = StageId.of("temporary");
    static final StageId TEMPORARY_EXPIRED = StageId.of("temporary-expired");
    static final StageId INDEFINITE = StageId.of("indefinite");
    static final StageId RETURNED = StageId.of("returned");

    static final StageId NOT_STARTED = StageId.of("not-started");
    static final StageId COMPLAINT_LODGED = StageId.of("complaint-lodged");
    static final StageId CONVICTED = StageId.of("convicted");
    static final StageId ACQUITTED = StageId.of("acquitted");
    static final StageId CLOSED = StageId.of("closed");

    static final StageId NOT_REQUESTED = StageId.of("not-requested");
    static final StageId PENDING = StageId.of("pending");
    static final StageId GRANTED = StageId.of("granted");
    // spotless:on

  private BelgianWords() {}
}
