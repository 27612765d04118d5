package org.nrm.protection;

import static org.nrm.identification.IdentificationFacts.*;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The age of the person: taken as told, in doubt, established. While it is in doubt and there are reasons to believe that
 * the person is a child, she is treated as one; an age that is established ends the doubt, and a new doubt can arise.
 *
 * <p>Council of Europe Convention, art. 10(3); Directive 2011/36/EU, art. 13(2).
 */
public final class Minority {
  /** The procedure. */
  public static final ProcedureId MINORITY = ProcedureId.of("minority");

  /** Nobody has doubted the age. */
  public static final StageId NOT_DOUBTED = StageId.of("age-not-doubted");

  /** In doubt. */
  public static final StageId DOUBTED = StageId.of("age-in-doubt");

  /** Established. */
  public static final StageId ESTABLISHED = StageId.of("age-known");

  private Minority() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that a person of uncertain age is treated as a child
   * @param authorities who may doubt and establish the age; at least one
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source, Role... authorities) {
    Words words = Words.of()
        .roles(authorities)
        .facts(CHILD.by(authorities), REASONS_TO_BELIEVE_CHILD.by(authorities), AGE_UNCERTAIN)
        .events(
            ProtectionEvents.AGE_DOUBTED.by(authorities),
            ProtectionEvents.AGE_ESTABLISHED.by(authorities))
        .meanings(
            IdentificationMeanings.PRESUMPTION_OF_MINORITY,
            IdentificationMeanings.AGE_VERIFICATION);
    // spotless:off
    return SharedProcedure.of(procedure(MINORITY, "Age of the person", NOT_DOUBTED)
            .under(source,
                stage(NOT_DOUBTED, "Not doubted"),
                stage(DOUBTED,     "In doubt"),
                stage(ESTABLISHED, "Established"),
                from (NOT_DOUBTED, ESTABLISHED)         .on(ProtectionEvents.AGE_DOUBTED)    .to(DOUBTED).establishes(AGE_UNCERTAIN).as("doubted").may(),
                from (NOT_DOUBTED, DOUBTED, ESTABLISHED).on(ProtectionEvents.AGE_ESTABLISHED).to(ESTABLISHED).denies(AGE_UNCERTAIN).as("established").may()),
        words);
    // spotless:on
  }
}
