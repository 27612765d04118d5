package org.nrm.protection;

import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.IdentificationFacts.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionFacts.GUARDIAN_APPOINTED;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Guardianship of a child. Rules read the fact {@code guardian-appointed}, which only this procedure sets: it holds while a
 * guardian may act, and is denied from the day on which a conflict with the child's interests is found until another
 * guardian is appointed.
 *
 * <p>Council of Europe Convention, art. 10(4)(a): a guardian, organisation or authority represents the unaccompanied child.
 * Directive 2011/36/EU as amended in 2024, art. 14(2): in a conflict with the child another guardian is appointed.
 */
public final class Guardianship {
  /** The procedure. */
  public static final ProcedureId GUARDIANSHIP = ProcedureId.of("guardianship");

  /** No guardian. */
  public static final StageId NO_GUARDIAN = StageId.of("no-guardian");

  /** A guardian may act. */
  public static final StageId ACTING = StageId.of("guardian-acting");

  /** The guardian's interests conflict with the child's. */
  public static final StageId IN_CONFLICT = StageId.of("guardian-in-conflict");

  /** Over, the person being an adult. */
  public static final StageId OVER = StageId.of("guardianship-over");

  private Guardianship() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that a child is given a guardian
   * @param conflict where it comes from that a guardian in conflict is replaced
   * @param authority who appoints and replaces guardians
   * @param watching who else may find a conflict
   * @return the procedure with its words, those that say who is a child not included: {@link Minority} brings them
   */
  public static SharedProcedure of(
      Citation source, Citation conflict, Role authority, Role... watching) {
    Words words = Words.of()
        .roles(authority)
        .roles(watching)
        .facts(GUARDIAN_APPOINTED)
        .events(
            ProtectionEvents.GUARDIAN_NAMED.by(authority),
            ProtectionEvents.GUARDIAN_CONFLICT_FOUND.by(authority).by(watching),
            ProtectionEvents.GUARDIAN_REPLACED.by(authority),
            ProtectionEvents.GUARDIANSHIP_ENDED.by(authority))
        .meanings(
            ProtectionMeanings.GUARDIAN_APPOINTMENT,
            ProtectionMeanings.GUARDIAN_CONFLICT,
            ProtectionMeanings.GUARDIAN_REPLACEMENT);
    // spotless:off
    return SharedProcedure.of(procedure(GUARDIANSHIP, "Guardianship", NO_GUARDIAN)
            .under(source,
                stage (NO_GUARDIAN, "No guardian"),
                stage (ACTING,      "Guardian acting"),
                ending(OVER,        "Over, the person being an adult"),
                from  (NO_GUARDIAN, OVER)   .on(ProtectionEvents.GUARDIAN_NAMED).when(TREATED_AS_CHILD)          .to(ACTING).establishes(GUARDIAN_APPOINTED).as("appointed").must(),
                from  (ACTING, IN_CONFLICT) .on(ProtectionEvents.GUARDIANSHIP_ENDED).when(not(TREATED_AS_CHILD)) .to(OVER).denies(GUARDIAN_APPOINTED).as("ended").must())
            .under(conflict,
                stage (IN_CONFLICT, "Guardian in conflict with the child"),
                from  (ACTING)     .on(ProtectionEvents.GUARDIAN_CONFLICT_FOUND).to(IN_CONFLICT).denies(GUARDIAN_APPOINTED).as("conflict-found").must(),
                from  (IN_CONFLICT).on(ProtectionEvents.GUARDIAN_REPLACED)      .to(ACTING).establishes(GUARDIAN_APPOINTED).as("replaced").must(),
                duty("replace-guardian", "appoint another guardian in the place of one in conflict with the child").of(authority).metBy(ProtectionEvents.GUARDIAN_REPLACED).onEntering(IN_CONFLICT).whileIn(IN_CONFLICT)),
        words);
    // spotless:on
  }
}
