package org.nrm.reintegration;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.years;
import static org.nrm.identification.IdentificationFacts.CHILD;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEvents.*;
import static org.nrm.reintegration.ReintegrationFacts.TUTOR_ASSIGNED;

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
 * A scholarship of one year for a minor who learns a trade with a tutor, in place of employment.
 *
 * <p>It ends when the consent to the plan is withdrawn.
 *
 * <p>Source: the manual of 2005, social inclusion with a focus on work, On the Road.
 */
public final class Scholarship {
  /** The procedure. */
  public static final ProcedureId SCHOLARSHIP = ProcedureId.of("scholarship");

  /** How long it runs. */
  public static final Length LENGTH = years(1);

  /** Not awarded. */
  public static final StageId NOT_AWARDED = StageId.of("not-awarded");

  /** Running. */
  public static final StageId RUNNING = StageId.of("scholarship-running");

  /** Run through. */
  public static final StageId RUN_THROUGH = StageId.of("run-through");

  /** Given up. */
  public static final StageId GIVEN_UP = StageId.of("given-up");

  private Scholarship() {}

  /**
   * The procedure.
   *
   * @param source where the scholarship comes from
   * @param awardedWhen what must hold besides for a scholarship to be awarded
   * @param withdrawal the event by which the consent to the plan is withdrawn, which the mechanism declares
   * @param organisation who awards it
   * @return the procedure with its words, the withdrawal not included
   */
  public static SharedProcedure of(
      Citation source, Requirement awardedWhen, EventType withdrawal, Role organisation) {
    Words words = Words.of()
        .roles(PERSON_CONCERNED, organisation)
        .facts(
            CHILD.by(organisation),
            TUTOR_ASSIGNED.by(organisation),
            ResidenceFacts.EMPLOYED.by(organisation))
        .events(
            SCHOLARSHIP_AWARDED
                .by(organisation)
                .mayCarry(CHILD, TUTOR_ASSIGNED, ResidenceFacts.EMPLOYED),
            SCHOLARSHIP_GIVEN_UP.by(PERSON_CONCERNED, organisation))
        .entitlements(ReintegrationEntitlements.SCHOLARSHIP);
    // spotless:off
    return SharedProcedure.of(procedure(SCHOLARSHIP, "Scholarship", NOT_AWARDED)
            .under(source,
                stage (NOT_AWARDED, "Not awarded"),
                stage (RUNNING,     "Running").grants(ReintegrationEntitlements.SCHOLARSHIP).lasts(LENGTH).firstDayIncluded().then(RUN_THROUGH)
                    .reading("the day of the award is the first of its year; a majority that is reached meanwhile ends nothing", "counted from the next day; it ends at eighteen"),
                ending(RUN_THROUGH, "Run through"),
                from  (NOT_AWARDED).on(SCHOLARSHIP_AWARDED).when(Plan.with(all(CHILD, TUTOR_ASSIGNED, not(ResidenceFacts.EMPLOYED)), awardedWhen)).to(RUNNING).may()
                    .reading("it is for minors, and stands in place of employment", "it is for minors above all, and others can have it"))
            .under(source,
                ending(GIVEN_UP,    "Given up")
                    .readingOnly("it can be given up", "the account does not speak of it"),
                from  (RUNNING).on(SCHOLARSHIP_GIVEN_UP).to(GIVEN_UP).may()
                    .readingOnly("it can be given up", "the account does not speak of it"),
                from  (RUNNING).on(withdrawal).to(GIVEN_UP).as("given-up-with-consent").must()
                    .readingOnly("it rests on the consent to the plan and ends with it", "it runs on by itself")),
        words);
    // spotless:on
  }
}
