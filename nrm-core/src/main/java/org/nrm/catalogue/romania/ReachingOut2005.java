package org.nrm.catalogue.romania;

import static org.nrm.catalogue.romania.ReachingOutWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationMeanings.*;
import static org.nrm.reintegration.ReintegrationRoles.REINTEGRATION_ORGANISATION;

import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.mechanism.notation.StageRow;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.referral.ReferralEntitlements;
import org.nrm.reintegration.FollowUp;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.reintegration.ReintegrationSources;
import org.nrm.reintegration.Testimony;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Romania: the shelter of Reaching Out and its long way into a life of one's own, as the manual of 2005 tells it.
 *
 * <p>The shelter has twelve places. A mechanism knows one case and cannot count the others: whoever offers a place says how
 * many stay there on that day, and a twelfth can be taken in and no thirteenth. Whether the number is right is for the
 * system that holds all the cases.
 *
 * <p>The two things that the organisation asks for before the exit, accommodation and a budget, guard its own programme and
 * lock nobody in: a woman can leave at any time.
 */
public final class ReachingOut2005 {
  private static final Citation SHELTER_ROWS =
      ReintegrationSources.MANUAL.at("Reaching Out, shelter");
  private static final Citation WORK_ROWS =
      ReintegrationSources.MANUAL.at("Reaching Out, education and work");
  private static final Citation EXIT_ROWS =
      ReintegrationSources.MANUAL.at("Reaching Out, exit and follow-up");
  private static final int PLACES = 12;
  private static final int MONTHS_OF_BUDGET = 3;
  private static final Condition READY =
      all(ACCOMMODATION_FOUND, BASED_ON_INCOME, atLeast(MONTHS_BUDGETED, MONTHS_OF_BUDGET));
  private static final Condition IN_PROGRAMME =
      at(SHELTER, SHELTERED, SHELTERED_LONGER, TIME_USED_UP);

  private ReachingOut2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism("romania-reaching-out-2005", "Romania: the shelter of Reaching Out", "romania")
        .roles(
            PERSON_CONCERNED,
            REINTEGRATION_ORGANISATION,
            PROJECT_COORDINATOR,
            NON_GOVERNMENTAL_ORGANISATION,
            POLICE,
            SOCIAL_SERVICE)
        .facts(SHELTER_GROUP, RESIDENTS, FROM_MOLDOVA, EMPLOYED)
        .facts(
            ACCOMMODATION_FOUND,
            MONTHS_BUDGETED.by(PROJECT_COORDINATOR),
            BASED_ON_INCOME.by(PROJECT_COORDINATOR))
        .events(PLACE_ASKED_FOR, PLACE_OFFERED, PLACE_TAKEN, PLACE_DECLINED, SHELTER_LEFT)
        .events(JOB_FOUND, JOB_LOST, STAY_LENGTHENED)
        .events(ACCOMMODATION_REPORTED, BUDGET_HANDED_OVER, PROGRAMME_EXITED)
        .entitlements(
            ReferralEntitlements.SAFE_ACCOMMODATION,
            ReferralEntitlements.MEDICAL_CARE,
            ReferralEntitlements.PSYCHOLOGICAL_ASSISTANCE,
            ReferralEntitlements.LEGAL_ASSISTANCE,
            INDIVIDUAL_THERAPY,
            GROUP_THERAPY,
            LIFE_SKILLS)
        .entitlements(
            EDUCATION,
            VOCATIONAL_TRAINING,
            JOB_SEARCH_SUPPORT,
            TAILORING_WORKSHOP,
            ACCOMMODATION_SEARCH_SUPPORT)
        .meanings(
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_REFUSAL,
            ProtectionMeanings.CONSENT_WITHDRAWAL,
            PROGRAMME_RUNNING,
            PROGRAMME_FINISHED)
        .procedures(shelter())
        .with(
            PlanMeasures.of(WORK_ROWS, IN_PROGRAMME, REINTEGRATION_ORGANISATION),
            followUp(),
            Testimony.of(SHELTER_ROWS.reading(
                "no rule of the programme asks for testimony", "the account is silent on it")))
        .build();
  }

  // spotless:off
    private static ProcedureTable shelter() {
        return procedure(SHELTER, "Stay in the shelter", OUTSIDE)
            .under(SHELTER_ROWS,
                stage (OUTSIDE,          "Outside the shelter"),
                stage (ASKED_FOR,        "A place is asked for"),
                stage (OFFERED,          "A place is offered"),
                stage (SHELTERED,        "In the shelter").means(PROGRAMME_RUNNING).grants(ReferralEntitlements.SAFE_ACCOMMODATION)
                    .lasts(years(2)).firstDayIncluded().then(TIME_USED_UP)
                    .reading("two years are the longest time in a place, the day of moving in being the first", "she stays until she can live on her own"),
                stage (SHELTERED_LONGER, "In the shelter beyond two years").means(PROGRAMME_RUNNING).grants(ReferralEntitlements.SAFE_ACCOMMODATION)
                    .reading("longer than two years, without a limit that is told", "longer than other women from Moldova, within the two years"),
                stage (TIME_USED_UP,     "Two years used up, the way out is arranged from outside").means(PROGRAMME_RUNNING)
                    .readingOnly("the place ends, and the help to find a job and accommodation goes on", "nothing is left after two years; or she keeps the place"),
                services(SHELTERED), services(SHELTERED_LONGER), services(TIME_USED_UP),
                from  (OUTSIDE)  .on(PLACE_ASKED_FOR).to(ASKED_FOR).may(),
                from  (ASKED_FOR).on(PLACE_OFFERED).when(known(SHELTER_GROUP), atMost(RESIDENTS, PLACES - 1)).to(OFFERED).may(),
                from  (OFFERED)  .on(PLACE_TAKEN).to(SHELTERED).must()
                    .reading("whoever moves in does so of her own will", "the account does not speak of consent"),
                from  (ASKED_FOR, OFFERED).on(PLACE_DECLINED).to(OUTSIDE).as("place-declined").must()
                    .reading("whoever is offered a place can do without it", "the account does not speak of consent"),
                from  (SHELTERED, TIME_USED_UP).on(STAY_LENGTHENED).when(FROM_MOLDOVA, EMPLOYED).to(SHELTERED_LONGER).as("stay-lengthened").may(),
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(SHELTER_LEFT).to(OUTSIDE).as("left").must()
                    .reading("nobody is held, and a place can be asked for again", "the account does not speak of leaving early"))
            .under(WORK_ROWS,
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(JOB_FOUND).stays().as("job-found").establishes(EMPLOYED).may(),
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(JOB_LOST) .stays().as("job-lost").denies(EMPLOYED).may())
            .under(EXIT_ROWS,
                ending(EXITED,           "Out of the programme, prepared").means(PROGRAMME_FINISHED),
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(ACCOMMODATION_REPORTED).stays().as("accommodation-reported").may(),
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(BUDGET_HANDED_OVER)    .stays().as("budget-handed-over").may(),
                from  (SHELTERED, SHELTERED_LONGER, TIME_USED_UP).on(PROGRAMME_EXITED).when(READY).to(EXITED).as("exited").must());
    }

    private static StageRow services(StageId stage) {
        return in(stage).grants(ReferralEntitlements.MEDICAL_CARE, ReferralEntitlements.PSYCHOLOGICAL_ASSISTANCE, INDIVIDUAL_THERAPY, GROUP_THERAPY, ReferralEntitlements.LEGAL_ASSISTANCE, LIFE_SKILLS)
            .grants(EDUCATION, VOCATIONAL_TRAINING, JOB_SEARCH_SUPPORT, TAILORING_WORKSHOP, ACCOMMODATION_SEARCH_SUPPORT);
    }

    private static SharedProcedure followUp() {
        SharedProcedure contact = FollowUp.voluntary(EXIT_ROWS, at(SHELTER, EXITED), REINTEGRATION_ORGANISATION);
        contact.table()
            .under(EXIT_ROWS,
                stage (IN_DIFFICULTY, "In difficulty after the exit").means(FOLLOW_UP_RUNNING).grants(FOLLOW_UP),
                from  (FollowUp.FOLLOWED_UP)  .on(PROBLEM_REPORTED).to(IN_DIFFICULTY).may(),
                from  (IN_DIFFICULTY).on(VISIT_MADE)      .stays().must(),
                from  (IN_DIFFICULTY).on(BUDGET_MADE_ANEW).stays().must(),
                from  (IN_DIFFICULTY).on(PROBLEM_SOLVED)  .to(FollowUp.FOLLOWED_UP).may(),
                from  (IN_DIFFICULTY).on(ReintegrationEvents.CONTACT_DECLINED.by(PERSON_CONCERNED)).to(FollowUp.NO_CONTACT_WANTED).as("visits-declined").must(),
                from  (IN_DIFFICULTY).on(ReintegrationEvents.OUTCOME_RECORDED).to(FollowUp.OUTCOME_KNOWN).as("outcome-recorded-in-difficulty").may(),
                duty("visit-twice-a-week", "visit the person twice a week").of(REINTEGRATION_ORGANISATION).metBy(VISIT_MADE).onEntering(IN_DIFFICULTY).on(VISIT_MADE).whileIn(IN_DIFFICULTY).within(days(4))
                    .reading("two visits spread over a week lie four days apart at most", "three days apart, so that any seven days hold two; or a count for each week"),
                duty("budget-anew", "make the budget anew with the person").of(REINTEGRATION_ORGANISATION).metBy(BUDGET_MADE_ANEW).onEntering(IN_DIFFICULTY).whileIn(IN_DIFFICULTY));
        return contact.and(Words.of().events(PROBLEM_REPORTED, VISIT_MADE, BUDGET_MADE_ANEW, PROBLEM_SOLVED));
    }
    // spotless:on
}
