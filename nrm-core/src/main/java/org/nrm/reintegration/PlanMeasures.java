package org.nrm.reintegration;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEvents.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The measures of a plan, told apart by a key, each with a life of its own. What a measure is for is told when it is
 * proposed ({@link MeasureKinds#MEASURE_KIND}); whether its length and conditions fit is told by {@link MeasureCheck}.
 *
 * <p>A fact belongs to a case and not to one measure of it, so that the kind is recorded with the proposal and read no
 * more; a measure whose rules must run in the case has a procedure of its own, as {@link PracticalTraining} has.
 */
public final class PlanMeasures {
  /** The procedure. */
  public static final ProcedureId MEASURE = ProcedureId.of("measure");

  /** Not proposed yet. */
  public static final StageId NOT_PROPOSED = StageId.of("not-proposed");

  /** Proposed. */
  public static final StageId PROPOSED = StageId.of("proposed");

  /** The person agrees. */
  public static final StageId AGREED = StageId.of("measure-agreed");

  /** Running. */
  public static final StageId RUNNING = StageId.of("running");

  /** Suspended. */
  public static final StageId SUSPENDED = StageId.of("suspended");

  /** Completed. */
  public static final StageId COMPLETED = StageId.of("measure-completed");

  /** Broken off. */
  public static final StageId BROKEN_OFF = StageId.of("broken-off");

  /** Not provided: it could not be, or was not wanted. */
  public static final StageId NOT_PROVIDED = StageId.of("not-provided");

  private PlanMeasures() {}

  /**
   * The procedure.
   *
   * @param source where it comes from which measures there are
   * @param startedWhen what must hold for a measure to start
   * @param organisation who provides the measures
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source, Requirement startedWhen, Role organisation) {
    String lifeNote =
        "a measure is proposed, agreed to, and started; either side can pause or end it";
    String lifeOtherwise = "the account names the measures and not their course";
    // spotless:off
    return SharedProcedure.of(repeatable(MEASURE, "Measure of the plan, one for each", NOT_PROPOSED)
            .under(source,
                stage (NOT_PROPOSED, "Not proposed"),
                stage (PROPOSED,     "Proposed"),
                stage (AGREED,       "Agreed to by the person"),
                stage (RUNNING,      "Running"),
                ending(COMPLETED,    "Completed"),
                from  (NOT_PROPOSED).on(MEASURE_PROPOSED).to(PROPOSED).may(),
                from  (PROPOSED).on(MEASURE_AGREED).to(AGREED).may(),
                from  (AGREED).on(MEASURE_STARTED).when(startedWhen).to(RUNNING).must(),
                from  (RUNNING).on(MEASURE_COMPLETED).to(COMPLETED).may())
            .under(source.reading(lifeNote, lifeOtherwise),
                stage (SUSPENDED,    "Suspended"),
                ending(BROKEN_OFF,   "Broken off"),
                ending(NOT_PROVIDED, "Not provided, or not wanted"),
                from  (RUNNING).on(MEASURE_SUSPENDED).to(SUSPENDED).may(),
                from  (SUSPENDED).on(MEASURE_RESUMED).when(startedWhen).to(RUNNING).may(),
                from  (PROPOSED, AGREED).on(MEASURE_DECLINED).to(NOT_PROVIDED).as("declined").must(),
                from  (PROPOSED, AGREED).on(MEASURE_NOT_PROVIDED).to(NOT_PROVIDED).as("not-provided").may(),
                from  (RUNNING, SUSPENDED).on(MEASURE_BROKEN_OFF).to(BROKEN_OFF).as("broken-off").may()),
        words(organisation));
    // spotless:on
  }

  /**
   * The procedure, where the measures rest on a consent that can be withdrawn: every measure that runs or pauses is then broken
   * off, and none that was agreed to starts. One that is proposed stays so, since it needs the person's agreement anyhow.
   *
   * @param source where it comes from which measures there are
   * @param startedWhen what must hold for a measure to start
   * @param withdrawal the event by which the consent is withdrawn, which the mechanism declares
   * @param organisation who provides the measures
   * @return the procedure with its words, the withdrawal not included
   */
  public static SharedProcedure of(
      Citation source, Requirement startedWhen, EventType withdrawal, Role organisation) {
    SharedProcedure measures = of(source, startedWhen, organisation);
    // spotless:off
    measures.table()
        .under(source,
            from(RUNNING, SUSPENDED).on(withdrawal).inEveryInstance().to(BROKEN_OFF).as("broken-off-with-consent").must()
                .readingOnly("a measure rests on the consent to the plan and ends with it", "each measure is ended by itself"),
            from(AGREED).on(withdrawal).inEveryInstance().to(NOT_PROVIDED).as("not-started-with-consent").must()
                .readingOnly("what was agreed to under a consent that is withdrawn does not start", "it waits for another plan"));
    // spotless:on
    return measures;
  }

  private static Words words(Role organisation) {
    return Words.of()
        .roles(PERSON_CONCERNED, organisation)
        .facts(MeasureKinds.MEASURE_KIND.by(PERSON_CONCERNED, organisation))
        .events(
            MEASURE_PROPOSED
                .by(PERSON_CONCERNED, organisation)
                .mustCarry(MeasureKinds.MEASURE_KIND),
            MEASURE_AGREED.by(PERSON_CONCERNED),
            MEASURE_DECLINED.by(PERSON_CONCERNED),
            MEASURE_NOT_PROVIDED.by(organisation),
            MEASURE_STARTED.by(organisation),
            MEASURE_SUSPENDED.by(PERSON_CONCERNED, organisation),
            MEASURE_RESUMED.by(PERSON_CONCERNED, organisation),
            MEASURE_COMPLETED.by(organisation),
            MEASURE_BROKEN_OFF.by(PERSON_CONCERNED, organisation));
  }
}
