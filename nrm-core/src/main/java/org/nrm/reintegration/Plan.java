package org.nrm.reintegration;

import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEvents.*;
import static org.nrm.reintegration.ReintegrationFacts.*;

import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * An individual plan, drawn up together with the person. The person and the organisation agree to it separately, in any
 * order, and the day on which each did is held; a revision is agreed to anew, and what was agreed goes on until then.
 *
 * <p>A consent can be withdrawn wherever it is held, and a plan can be drawn up again afterwards. What runs under the plan hears
 * {@link ReintegrationEvents#PLAN_CONSENT_WITHDRAWN} and is broken off by it. The source of the idea is
 * the practice of On the Road as told in the manual of 2005; that it speaks of no withdrawal is said in the rows.
 */
public final class Plan {
  /** The procedure. */
  public static final ProcedureId PLAN = ProcedureId.of("plan");

  /** No plan yet. */
  public static final StageId NOT_DRAWN_UP = StageId.of("not-drawn-up");

  /** Drawn up, not agreed to by both. */
  public static final StageId DRAWN_UP = StageId.of("drawn-up");

  /** Agreed to by both. */
  public static final StageId AGREED = StageId.of("agreed");

  /** A revision is drawn up; what was agreed before goes on. */
  public static final StageId IN_REVISION = StageId.of("in-revision");

  /** The consent is withdrawn. */
  public static final StageId WITHDRAWN = StageId.of("withdrawn");

  /** Completed. */
  public static final StageId COMPLETED = StageId.of("completed");

  private Plan() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that there is a plan
   * @param drawnUpWhen what must hold, beside the person's part in it, for a plan to be drawn up
   * @param completedWhen what must hold for the plan to be completed
   * @param organisation who draws it up with the person and agrees to it
   * @return the procedure with its words
   */
  public static SharedProcedure of(
      Citation source, Requirement drawnUpWhen, Requirement completedWhen, Role organisation) {
    Condition together = with(DRAWN_UP_TOGETHER, drawnUpWhen);
    // spotless:off
    return SharedProcedure.of(procedure(PLAN, "Individual plan", NOT_DRAWN_UP)
            .under(source,
                stage (NOT_DRAWN_UP, "Not drawn up"),
                stage (DRAWN_UP,     "Drawn up, not agreed to by both"),
                stage (AGREED,       "Agreed to by the person and the organisation").means(ReintegrationMeanings.PROGRAMME_RUNNING),
                ending(COMPLETED,    "Completed").means(ReintegrationMeanings.PROGRAMME_FINISHED),
                from  (NOT_DRAWN_UP, DRAWN_UP, WITHDRAWN).on(PLAN_DRAWN_UP).when(together).to(DRAWN_UP).as("drawn-up").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).must(),
                from  (AGREED).on(PLAN_COMPLETED).when(completedWhen).to(COMPLETED).may())
            .under(source,
                stage (IN_REVISION,  "In revision, what was agreed goes on").means(ReintegrationMeanings.PROGRAMME_RUNNING)
                    .readingOnly("a revision is agreed to as the first plan was, and what was agreed goes on until then", "a revision by the organisation alone, or one that stops the plan"),
                from  (AGREED).on(PLAN_REVISED).when(DRAWN_UP_TOGETHER).to(IN_REVISION).as("revised").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).may()
                    .readingOnly("a revision is drawn up together as the first plan was", "a revision by the organisation alone"),
                from  (IN_REVISION).on(PLAN_REVISED).when(DRAWN_UP_TOGETHER).stays().as("revised-again").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).may()
                    .readingOnly("a revision is drawn up together as the first plan was", "a revision by the organisation alone"))
            .under(source,
                from  (DRAWN_UP, IN_REVISION).on(PLAN_AGREED_BY_PERSON).when(not(known(PLAN_AGREED_BY_PERSON_ON)), not(known(PLAN_AGREED_BY_ORGANISATION_ON))).stays().as("agreed-by-the-person-first").dates(PLAN_AGREED_BY_PERSON_ON).may(),
                from  (DRAWN_UP, IN_REVISION).on(PLAN_AGREED_BY_PERSON).when(not(known(PLAN_AGREED_BY_PERSON_ON)), known(PLAN_AGREED_BY_ORGANISATION_ON)).to(AGREED).as("agreed-by-the-person").dates(PLAN_AGREED_BY_PERSON_ON).may(),
                from  (DRAWN_UP, IN_REVISION).on(PLAN_AGREED_BY_ORGANISATION).when(not(known(PLAN_AGREED_BY_ORGANISATION_ON)), not(known(PLAN_AGREED_BY_PERSON_ON))).stays().as("agreed-by-the-organisation-first").dates(PLAN_AGREED_BY_ORGANISATION_ON).may(),
                from  (DRAWN_UP, IN_REVISION).on(PLAN_AGREED_BY_ORGANISATION).when(not(known(PLAN_AGREED_BY_ORGANISATION_ON)), known(PLAN_AGREED_BY_PERSON_ON)).to(AGREED).as("agreed-by-the-organisation").dates(PLAN_AGREED_BY_ORGANISATION_ON).may())
            .under(source,
                stage (WITHDRAWN,    "Consent withdrawn").means(ReintegrationMeanings.PROGRAMME_BROKEN_OFF)
                    .readingOnly("a consent can be withdrawn at any time, and a plan be drawn up again", "the account does not speak of withdrawal"),
                from  (DRAWN_UP)   .on(PLAN_DECLINED).to(NOT_DRAWN_UP).as("declined").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).must()
                    .readingOnly("whoever draws a plan up can decline it", "the account does not speak of declining"),
                from  (IN_REVISION).on(PLAN_DECLINED).stays().as("revision-declined").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).must()
                    .readingOnly("a revision that is declined is talked over again, and what was agreed goes on", "the plan ends"),
                from  (DRAWN_UP, AGREED, IN_REVISION).on(PLAN_CONSENT_WITHDRAWN).to(WITHDRAWN).as("withdrawn").forgets(PLAN_AGREED_BY_PERSON_ON, PLAN_AGREED_BY_ORGANISATION_ON).must()
                    .readingOnly("a consent can be withdrawn at any time", "the account does not speak of withdrawal")),
        words(organisation));
    // spotless:on
  }

  private static Words words(Role organisation) {
    return Words.of()
        .roles(PERSON_CONCERNED, organisation)
        .facts(
            DRAWN_UP_TOGETHER.by(organisation),
            PLAN_AGREED_BY_PERSON_ON,
            PLAN_AGREED_BY_ORGANISATION_ON)
        .events(
            PLAN_DRAWN_UP.by(organisation).mustCarry(DRAWN_UP_TOGETHER),
            PLAN_AGREED_BY_PERSON.by(PERSON_CONCERNED),
            PLAN_AGREED_BY_ORGANISATION.by(organisation),
            PLAN_DECLINED.by(PERSON_CONCERNED),
            PLAN_CONSENT_WITHDRAWN.by(PERSON_CONCERNED),
            PLAN_REVISED.by(organisation).mustCarry(DRAWN_UP_TOGETHER),
            PLAN_COMPLETED.by(organisation))
        .meanings(
            ReintegrationMeanings.PROGRAMME_RUNNING,
            ReintegrationMeanings.PROGRAMME_FINISHED,
            ReintegrationMeanings.PROGRAMME_BROKEN_OFF,
            ReintegrationMeanings.PLAN_AGREEMENT)
        .meanings(
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_REFUSAL,
            ProtectionMeanings.CONSENT_WITHDRAWAL);
  }

  /** Both, or the first alone where the other always holds. */
  static Condition with(Requirement first, Requirement other) {
    return other instanceof Condition.Always ? all(first) : all(first, other);
  }
}
