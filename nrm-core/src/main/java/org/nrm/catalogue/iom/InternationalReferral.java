package org.nrm.catalogue.iom;

import static org.nrm.catalogue.iom.InternationalReferralWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionFacts.RISK_ASSESSED;
import static org.nrm.protection.ProtectionRoles.GUARDIAN;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationRoles.*;
import static org.nrm.repatriation.RepatriationEvents.*;
import static org.nrm.repatriation.RepatriationRoles.*;
import static org.nrm.repatriation.RepatriationSources.*;
import static org.nrm.repatriation.VoluntaryReturn.*;

import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.repatriation.MissionCommunications;
import org.nrm.repatriation.VoluntaryReturn;
import org.nrm.residence.Asylum;
import org.nrm.residence.OtherPermit;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Words;

/**
 * International referral and return with the help of the International Organization for Migration, as its slides of 2010
 * tell it.
 *
 * <p>Of the basic principles, consent, participation, individual treatment, continuous care, confidentiality and the best
 * interests of the child are rules here. Respect for human rights, freedom from discrimination and a fair sharing of means
 * speak of more than one case: what stands here for them is that no rule reads nationality, sex or testimony.
 *
 * <p>An event cannot be made to depend on its own day of the week. That an arrival falls on a working day is a fact that the
 * planning of the journey carries; {@link org.nrm.repatriation.TravelPlan} finds it out from the calendar.
 */
public final class InternationalReferral {
  private static final Citation PRINCIPLES = IOM_SLIDES.at("basic principles");
  private static final Condition CHILD_MAY_RETURN =
      any(not(TREATED_AS_CHILD), all(BEST_INTERESTS_ASSESSED, not(BEST_INTERESTS_AGAINST_RETURN)));
  private static final Condition ONE_OF_OURS =
      at(ENTRY, APPROACHED, REFERRED, BROUGHT_BACK, SEEKING_RESIDENCE);

  private InternationalReferral() {}

  /** {@return the mechanism} */
  public static ReferralMechanism internationalReferral() {
    return mechanism(
            "iom-international-referral",
            "International referral, return and reintegration (International Organization for Migration)",
            "international-organization-for-migration")
        .words(own())
        .procedures(entry(), assistance())
        .with(
            voluntaryReturn(),
            MissionCommunications.of(
                IOM_SLIDES.at("international communication procedures"), at(ASSISTANCE, ASSISTED)))
        .procedures(reintegration())
        .with(
            Presence.of(
                silence("an order to leave"),
                always(),
                silence("its enforcement"),
                always(),
                ResidenceRoles.REMOVING_AUTHORITY),
            Asylum.of(silence("a request for asylum"), ResidenceRoles.ASYLUM_AUTHORITY),
            OtherPermit.of(
                IOM_SLIDES.at("international referral, fourth scenario"),
                always(),
                ResidenceRoles.IMMIGRATION_AUTHORITY))
        .build();
  }

  private static Citation silence(String about) {
    return IOM_SLIDES
        .at("international referral")
        .reading(
            "the slides say nothing on " + about + ", so it is open as general law leaves it",
            "whoever is assisted is protected by the law of the country, which was not read");
  }

  private static Words own() {
    return Words.of()
        .roles(
            PERSON_CONCERNED,
            PERSON_CLOSE,
            POLICE,
            NON_GOVERNMENTAL_ORGANISATION,
            OTHER_ORGANISATION,
            GUARDIAN,
            SENDING_MISSION,
            RECEIVING_MISSION,
            RECEIVING_AGENCY,
            REINTEGRATION_ORGANISATION,
            MONITORING_ORGANISATION)
        .facts(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD)
        .facts(BEST_INTERESTS_ASSESSED, BEST_INTERESTS_AGAINST_RETURN)
        .facts(STAKEHOLDERS_AGREED, COUNTRY_INFORMATION_GIVEN, INTENDS_TO_COOPERATE)
        .facts(
            ARRIVES_ON_WORKING_DAY,
            MEETING_ARRANGED,
            ARRIVES_EARLY,
            GOES_BY_AIR,
            TRANSIT_POINTS,
            TRAVEL_PLANNED_SOUNDLY,
            REINTEGRATION_OUTCOME)
        .events(MISSION_APPROACHED, PARTNER_REFERRED, RETURNED_BY_OTHERS, RESIDENCE_SOUGHT)
        .events(COUNSELLING_GIVEN, ASSISTANCE_ACCEPTED, ASSISTANCE_DECLINED, ASSISTANCE_WITHDRAWN)
        .events(
            STAKEHOLDERS_CONSULTED,
            COUNTRY_INFORMATION_PROVIDED,
            BEST_INTERESTS_CONSIDERED,
            JOURNEY_PLANNED,
            ADVANCE_NOTICE_GIVEN,
            MET_ON_ARRIVAL,
            COOPERATION_DECIDED)
        .events(
            REINTEGRATION_NEEDS_ASSESSED,
            REINTEGRATION_PLAN_AGREED,
            REINTEGRATION_STARTED,
            REINTEGRATION_MONITORED,
            REINTEGRATION_FINISHED)
        .entitlements(
            COUNSELLING,
            SAFE_ACCOMMODATION,
            MEDICAL_CARE,
            LEGAL_ASSISTANCE,
            TRANSPORT,
            TRAVEL_ALLOWANCE,
            RETURN_GRANT,
            REINTEGRATION_GRANT,
            INCOME_GENERATION_SUPPORT,
            FOLLOW_UP)
        .meanings(
            IdentificationMeanings.DETECTION,
            IdentificationMeanings.INFORMATION_GIVEN,
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_REFUSAL,
            ProtectionMeanings.CONSENT_WITHDRAWAL,
            ResidenceMeanings.COOPERATION_DECISION)
        .meanings(
            ReintegrationMeanings.PLAN_AGREEMENT,
            ReintegrationMeanings.PROGRAMME_START,
            ReintegrationMeanings.PROGRAMME_RUNNING,
            ReintegrationMeanings.PROGRAMME_BROKEN_OFF,
            ReintegrationMeanings.REINTEGRATION_ENDED);
  }

  // spotless:off
    private static ProcedureTable entry() {
        return procedure(ENTRY, "Entry", NOT_ENTERED)
            .under(IOM_SLIDES.at("international referral, four main scenarios"),
                stage (NOT_ENTERED,       "Not in contact"),
                stage (APPROACHED,        "1: approached the mission"),
                stage (REFERRED,          "2: referred by police or a partner"),
                ending(BROUGHT_BACK,      "3: returned by another organisation"),
                stage (SEEKING_RESIDENCE, "4: seeks residence where she or he is"),
                from  (NOT_ENTERED).on(MISSION_APPROACHED).to(APPROACHED).must(),
                from  (NOT_ENTERED).on(PARTNER_REFERRED)  .to(REFERRED).must(),
                from  (NOT_ENTERED, APPROACHED, REFERRED, SEEKING_RESIDENCE).on(RETURNED_BY_OTHERS).to(BROUGHT_BACK).as("returned-by-others").must(),
                from  (NOT_ENTERED, APPROACHED, REFERRED).on(RESIDENCE_SOUGHT).to(SEEKING_RESIDENCE).as("residence-sought").must())
            .under(PRINCIPLES.reading("whoever sought residence can turn to the mission again for a return", "the scenarios exclude each other for good"),
                from  (SEEKING_RESIDENCE).on(MISSION_APPROACHED).to(APPROACHED).as("turned-to-the-mission").must());
    }

    private static ProcedureTable assistance() {
        return procedure(ASSISTANCE, "Assistance with consent", NOT_INFORMED)
            .under(PRINCIPLES,
                stage (NOT_INFORMED, "Not informed"),
                stage (INFORMED,     "Informed and counselled"),
                stage (ASSISTED,     "Assisted with consent"),
                stage (NOT_WANTED,   "Assistance not wanted"),
                from  (NOT_INFORMED).on(COUNSELLING_GIVEN).when(ONE_OF_OURS).to(INFORMED).must(),
                from  (INFORMED, ASSISTED, NOT_WANTED).on(COUNSELLING_GIVEN).stays().as("counselled-again").must(),
                from  (INFORMED, NOT_WANTED).on(ASSISTANCE_ACCEPTED) .to(ASSISTED).as("accepted").must()
                    .reading("whoever declined or withdrew can accept later", "an answer once given is final"),
                from  (INFORMED)            .on(ASSISTANCE_DECLINED) .to(NOT_WANTED).as("declined").must(),
                from  (ASSISTED)            .on(ASSISTANCE_WITHDRAWN).to(NOT_WANTED).as("withdrawn").must()
                    .reading("self-determination: consent ends when the person says so", "a consent once given lasts"),
                from  (ASSISTED)            .on(BEST_INTERESTS_CONSIDERED).when(TREATED_AS_CHILD).stays().must())
            .under(IOM_LEAFLET.at("direct assistance in the country of destination or transit"),
                in    (ASSISTED).grants(COUNSELLING, SAFE_ACCOMMODATION, MEDICAL_CARE, LEGAL_ASSISTANCE));
    }

    private static SharedProcedure voluntaryReturn() {
        SharedProcedure shared = VoluntaryReturn.of(
            IOM_SLIDES.at("pre-departure procedures"),
            all(at(ENTRY, APPROACHED, REFERRED), at(ASSISTANCE, ASSISTED), STAKEHOLDERS_AGREED, COUNTRY_INFORMATION_GIVEN, TRAVEL_PLANNED_SOUNDLY, MissionCommunications.FOURTH_RECEIVED, CHILD_MAY_RETURN),
            SENDING_MISSION, RECEIVING_AGENCY, TRAVEL_PLANNED_SOUNDLY);
        shared.table()
            .under(IOM_SLIDES.at("pre-departure phase"),
                from  (WISHED, CONSENTED).on(STAKEHOLDERS_CONSULTED)      .stays().must(),
                from  (WISHED, CONSENTED).on(COUNTRY_INFORMATION_PROVIDED).stays().must(),
                in    (CONSENTED).grants(TRANSPORT, TRAVEL_ALLOWANCE, RETURN_GRANT))
            .under(IOM_SLIDES.at("pre-departure procedures, security assessment"),
                from  (NO_WISH, WISHED, CONSENTED, WITHDRAWN).on(COOPERATION_DECIDED).stays().forgets(RISK_ASSESSED).may()
                    .reading("cooperation changes the risk, which is then assessed anew", "an assessment once made stays good"),
                from  (ON_THE_WAY, HOME).on(COOPERATION_DECIDED).stays().as("cooperation-decided-later").may())
            .under(IOM_SLIDES.at("international travel procedures, travel planning"),
                from  (CONSENTED).on(JOURNEY_PLANNED).when(ARRIVES_ON_WORKING_DAY, MEETING_ARRANGED).stays().establishes(TRAVEL_PLANNED_SOUNDLY).must()
                    .reading("arriving early, air travel and few transit points are recorded and refuse no journey", "a journey that leaves one of them aside is refused"),
                from  (CONSENTED, ON_THE_WAY).on(ADVANCE_NOTICE_GIVEN).stays().should(),
                duty("give-advance-notice", "notify the receiving agency of the itinerary").of(SENDING_MISSION).metBy(ADVANCE_NOTICE_GIVEN).on(JOURNEY_PLANNED).within(workingDays(1))
                    .reading("on the next working day", "any other time: none is given"))
            .under(IOM_SLIDES.at("international travel procedures, arrival assistance"),
                from  (HOME).on(MET_ON_ARRIVAL).stays().must(),
                duty("meet-on-arrival", "meet the person on arrival").of(RECEIVING_AGENCY).metBy(MET_ON_ARRIVAL).on(ARRIVED).immediately());
        return shared;
    }

    private static ProcedureTable reintegration() {
        return procedure(REINTEGRATION, "Reintegration", NOT_STARTED)
            .under(IOM_SLIDES.at("reintegration"),
                stage (NOT_STARTED, "Not started"),
                stage (NEEDS_KNOWN, "Needs assessed"),
                stage (PLAN_READY,  "Plan agreed"),
                stage (RUNNING,     "Reintegration under way").means(ReintegrationMeanings.PROGRAMME_RUNNING),
                ending(ENDED,       "Reintegration ended"),
                from  (NOT_STARTED) .on(REINTEGRATION_NEEDS_ASSESSED).when(at(ASSISTANCE, ASSISTED)).to(NEEDS_KNOWN).must(),
                from  (NEEDS_KNOWN) .on(REINTEGRATION_PLAN_AGREED)   .when(at(ASSISTANCE, ASSISTED)).to(PLAN_READY).must(),
                from  (PLAN_READY)  .on(REINTEGRATION_STARTED).when(at(ASSISTANCE, ASSISTED), any(at(VOLUNTARY_RETURN, HOME), at(ENTRY, BROUGHT_BACK), at(OtherPermit.OTHER_PERMIT, OtherPermit.HELD), at(Asylum.ASYLUM, Asylum.PROTECTED)))
                                    .to(RUNNING).must()
                    .reading("it starts after the arrival, or where the person may stay", "it starts only in the country of origin"),
                from  (RUNNING)     .on(REINTEGRATION_FINISHED).to(ENDED).may())
            .under(IOM_LEAFLET.at("protection and assistance activities"),
                in    (RUNNING).grants(REINTEGRATION_GRANT, COUNSELLING, SAFE_ACCOMMODATION, INCOME_GENERATION_SUPPORT, FOLLOW_UP),
                from  (RUNNING).on(REINTEGRATION_MONITORED).stays().must(),
                duty("monitor-reintegration", "monitor the reintegration").of(MONITORING_ORGANISATION).metBy(REINTEGRATION_MONITORED).onEntering(RUNNING).on(REINTEGRATION_MONITORED).whileIn(RUNNING).within(months(3))
                    .reading("every three months", "any other time: none is given"))
            .under(PRINCIPLES.reading("whoever withdraws from assistance leaves the plan too and can start it again", "a plan runs on without the person"),
                stage (BROKEN_OFF,  "Broken off").means(ReintegrationMeanings.PROGRAMME_BROKEN_OFF),
                from  (NEEDS_KNOWN, PLAN_READY, RUNNING).on(ASSISTANCE_WITHDRAWN).to(BROKEN_OFF).as("broken-off").must(),
                from  (BROKEN_OFF).on(REINTEGRATION_NEEDS_ASSESSED).when(at(ASSISTANCE, ASSISTED)).to(NEEDS_KNOWN).as("taken-up-again").must());
    }
    // spotless:on
}
