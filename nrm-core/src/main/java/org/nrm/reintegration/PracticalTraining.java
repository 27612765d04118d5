package org.nrm.reintegration;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.months;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEvents.*;
import static org.nrm.reintegration.ReintegrationFacts.*;
import static org.nrm.reintegration.ReintegrationRoles.COMPANY;

import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Practical training in an enterprise, as On the Road arranged it: two to six months under an agreement between the
 * organisation and the company, with a tutor and a psychologist of the one and a trainer of the other, at the project's
 * cost. The company commits to consider employment and to no more. One instance for each placement.
 *
 * <p>The day on which it starts is its first. It is completed when two months have passed, at the earliest: one that starts on
 * 1 March and runs through 30 April is completed on 1 May. After six months it ends by itself, and its completion can
 * still be recorded.
 *
 * <p>When the consent to the plan is withdrawn, every placement that is sought, agreed or under way is broken off at once. One
 * whose six months are over does not run any more, and its completion can still be recorded.
 *
 * <p>A sector that is linked to exploitation is no reason to refuse: it opens a duty to record why it was chosen.
 *
 * <p>Source: the manual of 2005, social inclusion with a focus on work, On the Road.
 */
public final class PracticalTraining {
  /** The procedure. */
  public static final ProcedureId PRACTICAL_TRAINING = ProcedureId.of("practical-training");

  /** The shortest training. */
  public static final Length SHORTEST = months(2);

  /** The longest training. */
  public static final Length LONGEST = months(6);

  /** None planned. */
  public static final StageId NOT_PLANNED = StageId.of("not-planned");

  /** The person wants it; a company is looked for. */
  public static final StageId COMPANY_SOUGHT = StageId.of("company-sought");

  /** The agreement is signed. */
  public static final StageId AGREEMENT_SIGNED = StageId.of("agreement-signed");

  /** In training. */
  public static final StageId IN_TRAINING = StageId.of("in-training");

  /** Six months are over. */
  public static final StageId FULL_LENGTH = StageId.of("full-length");

  /** Completed; the company considers employment. */
  public static final StageId COMPLETED = StageId.of("training-completed");

  /** Employed by the company. */
  public static final StageId TAKEN_ON = StageId.of("taken-on");

  /** Not employed by the company. */
  public static final StageId NOT_TAKEN_ON = StageId.of("not-taken-on");

  /** Broken off. */
  public static final StageId BROKEN_OFF = StageId.of("training-broken-off");

  private static final Condition SUPPORTED = all(
      TUTOR_ASSIGNED, PSYCHOLOGIST_ASSIGNED, COMPANY_TRAINER_ASSIGNED, COSTS_CARRIED_BY_PROJECT);

  private PracticalTraining() {}

  /**
   * The procedure.
   *
   * @param source where the training comes from
   * @param chosenWhen what must hold for a training to be agreed to and to start
   * @param withdrawal the event by which the consent to the plan is withdrawn, which the mechanism declares
   * @param organisation who arranges it
   * @return the procedure with its words, the withdrawal not included
   */
  public static SharedProcedure of(
      Citation source, Requirement chosenWhen, EventType withdrawal, Role organisation) {
    // spotless:off
    return SharedProcedure.of(repeatable(PRACTICAL_TRAINING, "Practical training in an enterprise, one for each placement", NOT_PLANNED)
            .under(source,
                stage (NOT_PLANNED,      "Not planned"),
                stage (COMPANY_SOUGHT,   "Wanted by the person, a company is looked for"),
                stage (AGREEMENT_SIGNED, "Agreement signed by the organisation and the company"),
                stage (COMPLETED,        "Completed, employment to be considered"),
                ending(TAKEN_ON,         "Employed by the company"),
                ending(NOT_TAKEN_ON,     "Not employed by the company"),
                from  (NOT_PLANNED)     .on(TRAINING_CHOSEN).when(chosenWhen).to(COMPANY_SOUGHT).may(),
                from  (COMPANY_SOUGHT)  .on(TRAINING_AGREEMENT_SIGNED).when(AGREEMENT_SIGNED_BY_BOTH, EMPLOYMENT_TO_BE_CONSIDERED).to(AGREEMENT_SIGNED).may(),
                from  (AGREEMENT_SIGNED).on(TRAINING_STARTED).when(Plan.with(SUPPORTED, chosenWhen)).to(IN_TRAINING).must(),
                from  (COMPLETED)       .on(EMPLOYMENT_CONSIDERED).when(TAKEN_ON_BY_COMPANY).to(TAKEN_ON).as("taken-on").establishes(ResidenceFacts.EMPLOYED).may(),
                from  (COMPLETED)       .on(EMPLOYMENT_CONSIDERED).when(not(TAKEN_ON_BY_COMPANY)).to(NOT_TAKEN_ON).as("not-taken-on").may(),
                duty("consider-employment", "consider employing the trainee at the end of the training").of(COMPANY).metBy(EMPLOYMENT_CONSIDERED).onEntering(COMPLETED))
            .under(source,
                stage (IN_TRAINING,      "In training").grants(ReintegrationEntitlements.PRACTICAL_TRAINING, ReintegrationEntitlements.TRAINING_PAY)
                    .lasts(LONGEST).firstDayIncluded().then(FULL_LENGTH)
                    .reading("the day on which it starts is its first, and six months end it", "counted from the next day"),
                stage (FULL_LENGTH,      "Six months over, completion to be recorded")
                    .readingOnly("the training is over, and its completion is still recorded", "completed by itself"),
                from  (IN_TRAINING).on(TRAINING_COMPLETED).when(elapsed(SHORTEST)).to(COMPLETED).may()
                    .reading("less than two months is a training broken off", "a shorter training can be completed by agreement"),
                from  (FULL_LENGTH).on(TRAINING_COMPLETED).to(COMPLETED).may())
            .under(source,
                ending(BROKEN_OFF,       "Broken off")
                    .readingOnly("anyone can end it early, and another placement can follow", "the account does not speak of trainings that end early"),
                from  (COMPANY_SOUGHT, AGREEMENT_SIGNED, IN_TRAINING, FULL_LENGTH).on(TRAINING_BROKEN_OFF).to(BROKEN_OFF).as("broken-off").may()
                    .readingOnly("anyone can end it early, and another placement can follow", "the account does not speak of trainings that end early"),
                from  (COMPANY_SOUGHT, AGREEMENT_SIGNED, IN_TRAINING).on(withdrawal).inEveryInstance().to(BROKEN_OFF).as("broken-off-with-consent").must()
                    .readingOnly("a training rests on the consent to the plan and ends with it", "each training is ended by itself"))
            .under(source,
                from  (AGREEMENT_SIGNED, IN_TRAINING).on(SECTOR_JUSTIFIED).stays().may()
                    .readingOnly("avoided is less than forbidden: the choice is recorded and answered for", "no training in such a sector"),
                duty("justify-sector", "record why a sector linked to exploitation was chosen").of(organisation).metBy(SECTOR_JUSTIFIED)
                    .on(TRAINING_AGREEMENT_SIGNED).when(SECTOR_LINKED_TO_EXPLOITATION).whileIn(AGREEMENT_SIGNED, IN_TRAINING).immediately()
                    .readingOnly("avoided is less than forbidden: the choice is recorded and answered for on the day of the agreement", "no training in such a sector")),
        words(organisation));
    // spotless:on
  }

  private static Words words(Role organisation) {
    return Words.of()
        .roles(PERSON_CONCERNED, organisation, COMPANY)
        .facts(
            AGREEMENT_SIGNED_BY_BOTH.by(organisation),
            EMPLOYMENT_TO_BE_CONSIDERED.by(organisation),
            SECTOR_LINKED_TO_EXPLOITATION.by(organisation),
            TRAINING_HOURS.by(organisation),
            TUTOR_ASSIGNED.by(organisation),
            PSYCHOLOGIST_ASSIGNED.by(organisation),
            COMPANY_TRAINER_ASSIGNED.by(organisation),
            COSTS_CARRIED_BY_PROJECT.by(organisation),
            TAKEN_ON_BY_COMPANY.by(COMPANY, organisation))
        .events(
            TRAINING_CHOSEN.by(PERSON_CONCERNED),
            TRAINING_AGREEMENT_SIGNED
                .by(organisation)
                .mustCarry(SECTOR_LINKED_TO_EXPLOITATION)
                .mayCarry(AGREEMENT_SIGNED_BY_BOTH, EMPLOYMENT_TO_BE_CONSIDERED),
            SECTOR_JUSTIFIED.by(organisation),
            TRAINING_STARTED
                .by(organisation)
                .mustCarry(TRAINING_HOURS)
                .mayCarry(
                    TUTOR_ASSIGNED,
                    PSYCHOLOGIST_ASSIGNED,
                    COMPANY_TRAINER_ASSIGNED,
                    COSTS_CARRIED_BY_PROJECT),
            TRAINING_COMPLETED.by(organisation),
            TRAINING_BROKEN_OFF.by(PERSON_CONCERNED, organisation, COMPANY),
            EMPLOYMENT_CONSIDERED.by(COMPANY, organisation).mustCarry(TAKEN_ON_BY_COMPANY))
        .entitlements(
            ReintegrationEntitlements.PRACTICAL_TRAINING, ReintegrationEntitlements.TRAINING_PAY);
  }
}
