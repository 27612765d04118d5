package org.nrm.catalogue.iom;

import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.protection.ProtectionRoles.GUARDIAN;
import static org.nrm.repatriation.RepatriationRoles.*;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationFacts;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.reintegration.ReintegrationRoles;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.repatriation.RepatriationSources;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the international referral that are not common to all mechanisms. */
public final class InternationalReferralWords {
  // spotless:off
    /** Family, friends, a client. */
    public static final Role PERSON_CLOSE = Role.of("person-close", "family, somebody close to the person, or a client", RoleKind.SUPPORTS);
    /** Whoever else returns people. */
    public static final Role OTHER_ORGANISATION = Role.of("other-returning-organisation", "another organisation that returned the person", RoleKind.SUPPORTS);
    /** Whoever answers for stay in the country where the person is. */
    public static final Role REMOVING_AUTHORITY = org.nrm.residence.ResidenceRoles.REMOVING_AUTHORITY;

    private static final FactValue NO = FactValue.of(false);

    // ---- facts
    /** Under eighteen. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(SENDING_MISSION, RECEIVING_MISSION);
    /** Perhaps under eighteen. */
    public static final FactType AGE_UNCERTAIN = IdentificationFacts.AGE_UNCERTAIN.by(SENDING_MISSION, RECEIVING_MISSION)
            .presumed(NO, RepatriationSources.IOM_SLIDES.at("basic principles").reading("an age is taken as told until it is found uncertain", "every age is uncertain until proven"));
    /** Reasons to think so. */
    public static final FactType REASONS_TO_BELIEVE_CHILD = IdentificationFacts.REASONS_TO_BELIEVE_CHILD.by(SENDING_MISSION, RECEIVING_MISSION);
    /** Best interests. */
    public static final FactType BEST_INTERESTS_ASSESSED = ProtectionFacts.BEST_INTERESTS_ASSESSED.by(SENDING_MISSION, GUARDIAN);
    /** Best interests against. */
    public static final FactType BEST_INTERESTS_AGAINST_RETURN = ProtectionFacts.BEST_INTERESTS_AGAINST_RETURN.by(SENDING_MISSION, GUARDIAN);
    /** Everybody concerned agrees. */
    public static final FactType STAKEHOLDERS_AGREED = FactType.flag("stakeholders-agreed", "the services concerned agree on the return").handled(Sensitivity.ORDINARY).by(SENDING_MISSION);
    /** What awaits at home. */
    public static final FactType COUNTRY_INFORMATION_GIVEN = FactType.flag("country-information-given", "the person has information on the country of origin").handled(Sensitivity.ORDINARY).by(SENDING_MISSION);
    /** A working day. */
    public static final FactType ARRIVES_ON_WORKING_DAY = FactType.flag("arrives-on-working-day", "the planned day of arrival is a working day where the person arrives").handled(Sensitivity.ORDINARY).by(SENDING_MISSION).forThisEvent();
    /** Somebody waits. */
    public static final FactType MEETING_ARRANGED = FactType.flag("meeting-arranged", "a qualified agency will meet the person on arrival").handled(Sensitivity.ORDINARY).by(SENDING_MISSION).forThisEvent();
    /** Early. */
    public static final FactType ARRIVES_EARLY = FactType.flag("arrives-early", "the planned arrival is as early in the day as possible").handled(Sensitivity.ORDINARY).by(SENDING_MISSION).forThisEvent();
    /** By air. */
    public static final FactType GOES_BY_AIR = FactType.flag("goes-by-air", "the journey is by air").handled(Sensitivity.ORDINARY).by(SENDING_MISSION).forThisEvent();
    /** Stops on the way. */
    public static final FactType TRANSIT_POINTS = FactType.count("transit-points", "number of transit points of the journey").handled(Sensitivity.ORDINARY).by(SENDING_MISSION).forThisEvent();
    /** A plan that keeps the rules that must be kept. */
    public static final FactType TRAVEL_PLANNED_SOUNDLY = FactType.flag("travel-planned-soundly", "a journey is planned that ends on a working day and with a meeting")
            .handled(Sensitivity.ORDINARY).presumed(NO, RepatriationSources.IOM_SLIDES.at("travel procedures, travel planning"));
    /** Has decided. */
    public static final FactType INTENDS_TO_COOPERATE = FactType.flag("intends-to-cooperate", "intends to cooperate with law enforcement").handled(Sensitivity.SENSITIVE).by(PERSON_CONCERNED);
    /** What came of it. */
    public static final FactType REINTEGRATION_OUTCOME = ReintegrationFacts.REINTEGRATION_OUTCOME
            .by(ReintegrationRoles.REINTEGRATION_ORGANISATION, ReintegrationRoles.MONITORING_ORGANISATION, RECEIVING_MISSION);

    // ---- events
    /** First way in. */
    public static final EventType MISSION_APPROACHED = EventType.of("mission-approached", "the person, or somebody close, approaches the mission").by(PERSON_CONCERNED, PERSON_CLOSE).meaning(IdentificationMeanings.DETECTION);
    /** Second way in. */
    public static final EventType PARTNER_REFERRED = EventType.of("partner-referred", "the police or a partner organisation refers the person").by(POLICE, NON_GOVERNMENTAL_ORGANISATION).meaning(IdentificationMeanings.DETECTION);
    /** Third way in. */
    public static final EventType RETURNED_BY_OTHERS = EventType.of("returned-by-others", "the person is returned by another organisation").by(OTHER_ORGANISATION, SENDING_MISSION, RECEIVING_MISSION).meaning(IdentificationMeanings.DETECTION);
    /** Fourth way in. */
    public static final EventType RESIDENCE_SOUGHT = EventType.of("residence-sought", "the person seeks residence in the country of destination or transit").by(PERSON_CONCERNED).meaning(IdentificationMeanings.DETECTION);
    /** Counselling. */
    public static final EventType COUNSELLING_GIVEN = EventType.of("counselling-given", "the person is informed and counselled").by(SENDING_MISSION, RECEIVING_MISSION).mustCarry(CHILD).mayCarry(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD)
            .meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** Yes to help. */
    public static final EventType ASSISTANCE_ACCEPTED = EventType.of("assistance-accepted", "the person consents to assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** No to help. */
    public static final EventType ASSISTANCE_DECLINED = EventType.of("assistance-declined", "the person declines assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** No longer. */
    public static final EventType ASSISTANCE_WITHDRAWN = EventType.of("assistance-withdrawn", "the person withdraws from assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** Agreement. */
    public static final EventType STAKEHOLDERS_CONSULTED = EventType.of("stakeholders-consulted", "the services concerned are consulted on the return").by(SENDING_MISSION).mustCarry(STAKEHOLDERS_AGREED)
            .meaning(RepatriationMeanings.RETURN_PREPARATION);
    /** Information on the country. */
    public static final EventType COUNTRY_INFORMATION_PROVIDED = EventType.of("country-information-provided", "information on the country of origin is provided").by(SENDING_MISSION).mustCarry(COUNTRY_INFORMATION_GIVEN);
    /** Best interests. */
    public static final EventType BEST_INTERESTS_CONSIDERED = EventType.of("best-interests-considered", "the best interests of the child are assessed").by(SENDING_MISSION, GUARDIAN).mustCarry(BEST_INTERESTS_ASSESSED, BEST_INTERESTS_AGAINST_RETURN);
    /** A plan of the journey. */
    public static final EventType JOURNEY_PLANNED = EventType.of("journey-planned", "the journey is planned").by(SENDING_MISSION).mustCarry(ARRIVES_ON_WORKING_DAY, MEETING_ARRANGED, ARRIVES_EARLY, GOES_BY_AIR, TRANSIT_POINTS);
    /** Advance notice. */
    public static final EventType ADVANCE_NOTICE_GIVEN = EventType.of("advance-notice-given", "the receiving agency is notified of the journey in advance").by(SENDING_MISSION);
    /** Met on arrival. */
    public static final EventType MET_ON_ARRIVAL = EventType.of("met-on-arrival", "a qualified agency meets the person on arrival").by(RECEIVING_AGENCY);
    /** Cooperation. */
    public static final EventType COOPERATION_DECIDED = EventType.of("cooperation-decided", "the person decides whether to cooperate with law enforcement").by(PERSON_CONCERNED).mustCarry(INTENDS_TO_COOPERATE)
            .meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** Needs. */
    public static final EventType REINTEGRATION_NEEDS_ASSESSED = EventType.of("reintegration-needs-assessed", "what the person needs for reintegration is assessed").by(RECEIVING_MISSION, ReintegrationRoles.REINTEGRATION_ORGANISATION);
    /** Plan. */
    public static final EventType REINTEGRATION_PLAN_AGREED = EventType.of("reintegration-plan-agreed", "a plan of reintegration is agreed with the person").by(RECEIVING_MISSION, ReintegrationRoles.REINTEGRATION_ORGANISATION)
            .meaning(ReintegrationMeanings.PLAN_AGREEMENT);
    /** Start. */
    public static final EventType REINTEGRATION_STARTED = EventType.of("reintegration-started", "reintegration assistance starts").by(RECEIVING_MISSION, ReintegrationRoles.REINTEGRATION_ORGANISATION)
            .meaning(ReintegrationMeanings.PROGRAMME_START);
    /** Monitoring. */
    public static final EventType REINTEGRATION_MONITORED = EventType.of("reintegration-monitored", "the reintegration is monitored").by(RECEIVING_MISSION, ReintegrationRoles.MONITORING_ORGANISATION);
    /** End. */
    public static final EventType REINTEGRATION_FINISHED = EventType.of("reintegration-ended", "the reintegration period ends").by(RECEIVING_MISSION, ReintegrationRoles.REINTEGRATION_ORGANISATION, ReintegrationRoles.MONITORING_ORGANISATION)
            .mustCarry(REINTEGRATION_OUTCOME).meaning(ReintegrationMeanings.REINTEGRATION_ENDED);

    // ---- entitlements
    /** The journey. */
    public static final Entitlement TRANSPORT = Entitlement.of("transport-home", "transport home");
    /** For the way. */
    public static final Entitlement TRAVEL_ALLOWANCE = Entitlement.of("travel-allowance", "allowance for the journey");
    /** For the start. */
    public static final Entitlement RETURN_GRANT = Entitlement.of("return-grant", "return grant");

    // ---- procedures and stages
    static final ProcedureId ENTRY = ProcedureId.of("entry");
    static final StageId NOT_ENTERED = StageId.of("not-entered");
    static final StageId APPROACHED = StageId.of("approached");
    static final StageId REFERRED = StageId.of("referred-by-partner");
    static final StageId BROUGHT_BACK = StageId.of("returned-by-others");
    static final StageId SEEKING_RESIDENCE = StageId.of("seeking-residence");
    static final ProcedureId ASSISTANCE = ProcedureId.of("assistance");
    static final StageId NOT_INFORMED = StageId.of("not-informed");
    static final StageId INFORMED = StageId.of("informed");
    static final StageId ASSISTED = StageId.of("assisted");
    static final StageId NOT_WANTED = StageId.of("assistance-not-wanted");
    static final ProcedureId REINTEGRATION = ProcedureId.of("reintegration");
    static final StageId NOT_STARTED = StageId.of("not-started");
    static final StageId NEEDS_KNOWN = StageId.of("needs-known");
    static final StageId PLAN_READY = StageId.of("plan-agreed");
    static final StageId RUNNING = StageId.of("running");
    static final StageId BROKEN_OFF = StageId.of("broken-off");
    static final StageId ENDED = StageId.of("ended");
    // spotless:on

  private InternationalReferralWords() {}
}
