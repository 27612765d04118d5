package org.nrm.reintegration;

import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.residence.ResidenceFacts.TESTIFIES;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Whether to testify, which a person decides and can decide otherwise at any time, beside an assistance that does not
 * depend on it. A mechanism has it so that the decision can be recorded and seen to change nothing.
 */
public final class Testimony {
  /** The procedure. */
  public static final ProcedureId TESTIMONY = ProcedureId.of("testimony");

  /** Not decided. */
  public static final StageId UNDECIDED = StageId.of("undecided");

  /** Will testify. */
  public static final StageId WILL_TESTIFY = StageId.of("will-testify");

  /** Will not testify. */
  public static final StageId WILL_NOT_TESTIFY = StageId.of("will-not-testify");

  private Testimony() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that no assistance depends on testimony
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source) {
    Words words = Words.of()
        .roles(PERSON_CONCERNED)
        .facts(TESTIFIES.by(PERSON_CONCERNED))
        .events(ReintegrationEvents.TESTIMONY_DECIDED.by(PERSON_CONCERNED).mustCarry(TESTIFIES))
        .meanings(ResidenceMeanings.COOPERATION_DECISION);
    // spotless:off
    return SharedProcedure.of(procedure(TESTIMONY, "Decision on testimony, on which nothing depends", UNDECIDED)
            .under(source,
                stage (UNDECIDED,        "Undecided"),
                stage (WILL_TESTIFY,     "Will testify"),
                stage (WILL_NOT_TESTIFY, "Will not testify"),
                from  (UNDECIDED, WILL_TESTIFY, WILL_NOT_TESTIFY).on(ReintegrationEvents.TESTIMONY_DECIDED).when(TESTIFIES)     .to(WILL_TESTIFY)    .as("will-testify").may(),
                from  (UNDECIDED, WILL_TESTIFY, WILL_NOT_TESTIFY).on(ReintegrationEvents.TESTIMONY_DECIDED).when(not(TESTIFIES)).to(WILL_NOT_TESTIFY).as("will-not-testify").may()),
        words);
    // spotless:on
  }
}
