package org.nrm.repatriation;

import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.repatriation.RepatriationEvents.RETURN_ENFORCED;
import static org.nrm.repatriation.RepatriationEvents.VOLUNTARY_RETURN_OFFERED;
import static org.nrm.repatriation.RepatriationFacts.ATYPICAL_REASON_RECORDED;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * A return against the person's will. A voluntary return should be offered first: force without an offer needs a reason that
 * is recorded. Each mechanism says when a return may be enforced.
 */
public final class EnforcedReturn {
  /** The procedure. */
  public static final ProcedureId ENFORCED_RETURN = ProcedureId.of("enforced-return");

  /** No return is enforced. */
  public static final StageId NOT_BEGUN = StageId.of("no-return-enforced");

  /** A voluntary return is offered. */
  public static final StageId OFFERED = StageId.of("voluntary-return-offered");

  /** Returned by force. */
  public static final StageId RETURNED = StageId.of("returned-by-force");

  private EnforcedReturn() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that a voluntary return is offered first
   * @param enforcedWhen what must hold for a return by force
   * @param authorities who offers and enforces; at least one
   * @return the procedure with its words, those of the requirement not included
   */
  public static SharedProcedure of(Citation source, Requirement enforcedWhen, Role... authorities) {
    Words words = Words.of()
        .roles(authorities)
        .facts(ATYPICAL_REASON_RECORDED.by(authorities))
        .events(
            VOLUNTARY_RETURN_OFFERED.by(authorities),
            RETURN_ENFORCED.by(authorities).mayCarry(ATYPICAL_REASON_RECORDED))
        .meanings(ResidenceMeanings.ENFORCED_RETURN);
    // spotless:off
    return SharedProcedure.of(procedure(ENFORCED_RETURN, "Enforced return", NOT_BEGUN)
            .under(source,
                stage (NOT_BEGUN, "No return enforced"),
                stage (OFFERED,   "Voluntary return offered"),
                ending(RETURNED,  "Returned by force"),
                from  (NOT_BEGUN).on(VOLUNTARY_RETURN_OFFERED).to(OFFERED).as("offered-first").should(),
                from  (OFFERED)  .on(RETURN_ENFORCED).when(enforcedWhen).to(RETURNED).as("enforced-after-offer").may(),
                from  (NOT_BEGUN).on(RETURN_ENFORCED).when(ATYPICAL_REASON_RECORDED, enforcedWhen).to(RETURNED).as("enforced-without-offer").may()
                    .reading("a rule that should be kept can be left aside only with a recorded reason", "force without an offer needs no reason")),
        words);
    // spotless:on
  }
}
