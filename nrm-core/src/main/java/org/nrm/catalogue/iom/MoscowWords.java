package org.nrm.catalogue.iom;

import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.reintegration.ReintegrationRoles.MONITORING_ORGANISATION;
import static org.nrm.repatriation.RepatriationRoles.RECEIVING_MISSION;
import static org.nrm.repatriation.RepatriationRoles.SENDING_MISSION;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.reintegration.ReintegrationFacts;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the rehabilitation programme in Moscow. */
public final class MoscowWords {
  // spotless:off
    // ---- facts
    /** Recruited. */
    public static final FactType RECRUITED = FactType.flag("recruited", "the interview establishes a recruitment").by(SENDING_MISSION, NON_GOVERNMENTAL_ORGANISATION).handled(Sensitivity.SENSITIVE);
    /** Transported. */
    public static final FactType TRANSPORTED = FactType.flag("transported", "the interview establishes a transportation, across a border or within the country").by(SENDING_MISSION, NON_GOVERNMENTAL_ORGANISATION).handled(Sensitivity.SENSITIVE);
    /** Exploited. */
    public static final FactType EXPLOITED = FactType.flag("exploited", "the interview establishes an exploitation").by(SENDING_MISSION, NON_GOVERNMENTAL_ORGANISATION).handled(Sensitivity.SENSITIVE);
    /** In writing. */
    public static final FactType WRITTEN_CONSENT = ReintegrationFacts.WRITTEN_CONSENT.by(PERSON_CONCERNED);
    /** With somebody. */
    public static final FactType GOES_OUT_ACCOMPANIED = FactType.flag("goes-out-accompanied", "somebody goes out with the person").by(PERSON_CONCERNED, SENDING_MISSION).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Of the Russian Federation. */
    public static final FactType RUSSIAN_NATIONAL = FactType.flag("russian-national", "is a national of the Russian Federation").by(SENDING_MISSION);
    /** Euros of the grant. */
    public static final FactType GRANT_EUROS = FactType.count("grant-euros", "number of euros of the reinstallation grant").by(SENDING_MISSION).handled(Sensitivity.ORDINARY);
    /** Settles elsewhere. */
    public static final FactType RESETTLES = ReintegrationFacts.RESETTLES.by(SENDING_MISSION);
    /** The day of the discharge. */
    public static final FactType DISCHARGED_ON = FactType.date("discharged-on", "day of the discharge from the centre").by(SENDING_MISSION, RECEIVING_MISSION, MONITORING_ORGANISATION);

    // ---- events
    /** The screening interview. */
    public static final EventType SCREENING_HELD = EventType.of("screening-interview-held", "the screening interview on recruitment, transportation and exploitation is held")
            .by(SENDING_MISSION, NON_GOVERNMENTAL_ORGANISATION).mustCarry(RECRUITED, TRANSPORTED, EXPLOITED).meaning(IdentificationMeanings.DETECTION);
    /** Recognised. */
    public static final EventType RECOGNISED_AS_VICTIM = EventType.of("recognised-as-victim", "the person is recognised as a victim of trafficking").by(SENDING_MISSION).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** Not recognised. */
    public static final EventType NOT_RECOGNISED = EventType.of("not-recognised-as-victim", "the person is not recognised as a victim of trafficking").by(SENDING_MISSION).meaning(IdentificationMeanings.IDENTIFICATION_REFUSAL);
    /** Consent. */
    public static final EventType CONSENT_SIGNED = EventType.of("consent-signed", "the person consents to the programme").by(PERSON_CONCERNED).mustCarry(WRITTEN_CONSENT).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** No consent. */
    public static final EventType CONSENT_NOT_GIVEN = EventType.of("consent-not-given", "the person does not consent to the programme").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** Into the centre. */
    public static final EventType ADMITTED_TO_CENTRE = EventType.of("admitted-to-centre", "the person is admitted to the rehabilitation centre").by(SENDING_MISSION);
    /** Screened by a doctor. */
    public static final EventType MEDICALLY_SCREENED = EventType.of("medically-screened", "the medical screening is done").by(SENDING_MISSION);
    /** A session alone. */
    public static final EventType INDIVIDUAL_SESSION_HELD = EventType.of("individual-session-held", "a session of individual therapy is held").by(SENDING_MISSION);
    /** A session in the group. */
    public static final EventType GROUP_SESSION_HELD = EventType.of("group-session-held", "a session of group therapy is held").by(SENDING_MISSION);
    /** Out of the house. */
    public static final EventType WENT_OUT = EventType.of("went-out", "the person goes out").by(PERSON_CONCERNED, SENDING_MISSION).mustCarry(GOES_OUT_ACCOMPANIED);
    /** The return is organised. */
    public static final EventType RETURN_ORGANISED = EventType.of("return-organised", "the return is organised and paid").by(SENDING_MISSION).meaning(RepatriationMeanings.RETURN_PREPARATION);
    /** The return. */
    public static final EventType RETURN_CARRIED_OUT = EventType.of("return-carried-out", "the person is brought back to her country or region").by(SENDING_MISSION).meaning(RepatriationMeanings.OBLIGATORY_RETURN);
    /** Gone. */
    public static final EventType PROGRAMME_LEFT = EventType.of("programme-left", "the person is gone, or does not go along with the return").by(PERSON_CONCERNED, SENDING_MISSION);
    /** The grant is paid. */
    public static final EventType GRANT_PAID = EventType.of("reinstallation-grant-paid", "the reinstallation grant is paid").by(SENDING_MISSION).mustCarry(GRANT_EUROS).mayCarry(RUSSIAN_NATIONAL);
    /** A further grant. */
    public static final EventType FURTHER_GRANT_GIVEN = EventType.of("further-grant-given", "a further grant is given").by(SENDING_MISSION).mustCarry(RESETTLES);

    /** Monitoring starts. */
    public static final EventType MONITORING_STARTED = ReintegrationEvents.FOLLOW_UP_STARTED.by(SENDING_MISSION, RECEIVING_MISSION, MONITORING_ORGANISATION).mustCarry(DISCHARGED_ON);

    // ---- entitlements
    /** For Russian nationals. */
    public static final Entitlement GRANT_OF_150 = Entitlement.of("reinstallation-grant-of-150-euros", "reinstallation grant of 150 euros");
    /** For others. */
    public static final Entitlement GRANT_OF_50 = Entitlement.of("reinstallation-grant-of-50-euros", "reinstallation grant of 50 euros");
    /** The return is paid. */
    public static final Entitlement RETURN_PAID = Entitlement.of("return-paid", "return organised and paid");

    // ---- procedures and stages
    /** Screening. */
    public static final ProcedureId SCREENING = ProcedureId.of("identification");
    /** Not yet. */
    public static final StageId NOT_SCREENED = StageId.of("not-screened");
    /** Screened. */
    public static final StageId SCREENED = StageId.of("screened");
    /** Recognised. */
    public static final StageId RECOGNISED = StageId.of("recognised");
    /** Not recognised. */
    public static final StageId UNRECOGNISED = StageId.of("not-recognised");
    /** The package. */
    public static final ProcedureId PROGRAMME = ProcedureId.of("programme");
    /** Not consented to. */
    public static final StageId NOT_CONSENTED = StageId.of("not-consented");
    /** Consented to, once. */
    public static final StageId CONSENTED_ONCE = StageId.of("consented-once");
    /** In the closed centre. */
    public static final StageId IN_CLOSED_CENTRE = StageId.of("in-closed-centre");
    /** Return to be carried out. */
    public static final StageId RETURN_DUE = StageId.of("return-due");
    /** Returned. */
    public static final StageId RETURNED = StageId.of("returned");
    /** Out of it, without support. */
    public static final StageId WITHOUT_SUPPORT = StageId.of("without-support");
    /** Further grant. */
    public static final ProcedureId FURTHER_GRANT = ProcedureId.of("further-grant");
    /** None. */
    public static final StageId NO_FURTHER_GRANT = StageId.of("no-further-grant");
    /** Running. */
    public static final StageId FURTHER_GRANT_RUNNING = StageId.of("further-grant-running");
    /** Over. */
    public static final StageId FURTHER_GRANT_OVER = StageId.of("further-grant-over");
    // spotless:on

  private MoscowWords() {}
}
