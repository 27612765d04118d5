package org.nrm.catalogue.italy.inclusion;

import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationRoles.REINTEGRATION_ORGANISATION;

import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.mechanism.notation.StageRow;
import org.nrm.referral.ReferralEntitlements;
import org.nrm.reintegration.FollowUp;
import org.nrm.reintegration.Plan;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.reintegration.PracticalTraining;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.reintegration.ReintegrationSources;
import org.nrm.reintegration.Scholarship;
import org.nrm.reintegration.Testimony;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Italy: the programme of social inclusion of the association On the Road, as the manual of 2005 tells it. It runs beside the
 * residence permit of article 18 of the Aliens Law, whose rules are not in here.
 *
 * <p>A person tells the association of the exploitation and need not tell anybody else. The account adds that a court may
 * require testimony all the same; that is a duty of every witness and no rule of the programme.
 */
public final class OnTheRoad2005 {
  /** She has told the association. */
  public static final FactType EXPERIENCE_TOLD = FactType.flag(
          "experience-told", "has told the association of the trafficking and exploitation")
      .by(REINTEGRATION_ORGANISATION)
      .handled(Sensitivity.SENSITIVE);

  /** She finds a job. */
  public static final EventType JOB_FOUND =
      ReintegrationEvents.JOB_FOUND.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);

  /** She loses it. */
  public static final EventType JOB_LOST =
      ReintegrationEvents.JOB_LOST.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);

  private static final Citation PROJECT =
      ReintegrationSources.MANUAL.at("On the Road, individual project");
  private static final Citation PRACTICE =
      ReintegrationSources.MANUAL.at("On the Road, practical training in enterprise");
  private static final Citation TRADE = ReintegrationSources.MANUAL.at("On the Road, scholarship");
  private static final Citation SOCIAL_PATH =
      ReintegrationSources.MANUAL.at("On the Road, article 18 and its note 79");
  private static final Condition PLAN_IN_FORCE = at(Plan.PLAN, Plan.AGREED, Plan.IN_REVISION);

  private static final EventType WITHDRAWAL = ReintegrationEvents.PLAN_CONSENT_WITHDRAWN;

  private OnTheRoad2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism("italy-on-the-road-2005", "Italy: social inclusion with On the Road", "italy")
        .with(
            plan(),
            PlanMeasures.of(PROJECT, PLAN_IN_FORCE, WITHDRAWAL, REINTEGRATION_ORGANISATION),
            PracticalTraining.of(PRACTICE, PLAN_IN_FORCE, WITHDRAWAL, REINTEGRATION_ORGANISATION),
            Scholarship.of(TRADE, PLAN_IN_FORCE, WITHDRAWAL, REINTEGRATION_ORGANISATION),
            FollowUp.voluntary(
                PROJECT.reading(
                    "who has completed the programme can stay in contact",
                    "the account does not speak of the time after"),
                at(Plan.PLAN, Plan.COMPLETED),
                REINTEGRATION_ORGANISATION),
            Testimony.of(SOCIAL_PATH))
        .build();
  }

  // spotless:off
    private static SharedProcedure plan() {
        SharedProcedure plan = Plan.of(PROJECT.noting("what is told of the person's own part; that the association has to be told of the exploitation is in note 79"),
            all(EXPERIENCE_TOLD), always(), REINTEGRATION_ORGANISATION);
        plan.table()
            .under(PROJECT,
                services(Plan.AGREED), services(Plan.IN_REVISION))
            .under(PRACTICE,
                from(Plan.AGREED, Plan.IN_REVISION).on(JOB_FOUND).stays().as("job-found").establishes(ResidenceFacts.EMPLOYED).may()
                    .reading("a job in the company of the training or in another", "in the company of the training alone"),
                from(Plan.AGREED, Plan.IN_REVISION).on(JOB_LOST) .stays().as("job-lost").denies(ResidenceFacts.EMPLOYED).may());
        return plan.and(words());
    }

    private static StageRow services(StageId stage) {
        return in(stage).grants(BOARD_AND_LODGING, ReferralEntitlements.MEDICAL_CARE, ReferralEntitlements.PSYCHOLOGICAL_ASSISTANCE, ReferralEntitlements.SOCIAL_ASSISTANCE, ReferralEntitlements.LEGAL_ASSISTANCE)
            .grants(EDUCATION, LANGUAGE_COURSE, VOCATIONAL_GUIDANCE, VOCATIONAL_TRAINING, JOB_SEARCH_SUPPORT);
    }
    // spotless:on

  private static Words words() {
    return Words.of()
        .facts(EXPERIENCE_TOLD)
        .events(
            JOB_FOUND,
            JOB_LOST,
            ReintegrationEvents.PLAN_DRAWN_UP
                .by(REINTEGRATION_ORGANISATION)
                .mayCarry(EXPERIENCE_TOLD))
        .entitlements(
            BOARD_AND_LODGING,
            ReferralEntitlements.MEDICAL_CARE,
            ReferralEntitlements.PSYCHOLOGICAL_ASSISTANCE,
            ReferralEntitlements.SOCIAL_ASSISTANCE,
            ReferralEntitlements.LEGAL_ASSISTANCE)
        .entitlements(
            EDUCATION,
            LANGUAGE_COURSE,
            VOCATIONAL_GUIDANCE,
            VOCATIONAL_TRAINING,
            JOB_SEARCH_SUPPORT);
  }
}
