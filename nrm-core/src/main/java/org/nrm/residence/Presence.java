package org.nrm.residence;

import static org.nrm.mechanism.notation.Notation.*;

import java.util.List;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Presence on the territory: orders to leave and their enforcement, beside whatever else runs in a case. Each mechanism says
 * when an order may be given and when it may be enforced.
 */
public final class Presence {
  /** The procedure. */
  public static final ProcedureId PRESENCE = ProcedureId.of("presence");

  /** On the territory. */
  public static final StageId PRESENT = StageId.of("present");

  /** Told to leave. */
  public static final StageId ORDERED_TO_LEAVE = StageId.of("ordered-to-leave");

  /** Made to leave. */
  public static final StageId REMOVED = StageId.of("removed");

  private Presence() {}

  /**
   * The procedure.
   *
   * @param orders where orders to leave come from
   * @param orderedWhen what must hold for an order
   * @param enforcement where enforcement comes from
   * @param enforcedWhen what must hold for enforcement
   * @param authorities who orders and enforces; at least one
   * @return the procedure with its words
   */
  public static SharedProcedure of(
      Citation orders,
      Requirement orderedWhen,
      Citation enforcement,
      Requirement enforcedWhen,
      Role... authorities) {
    return of(orders, orderedWhen, List.of(enforcement), enforcedWhen, authorities);
  }

  /**
   * The procedure, where enforcement rests on more than one source.
   *
   * @param orders where orders to leave come from
   * @param orderedWhen what must hold for an order
   * @param enforcement where enforcement comes from; at least one
   * @param enforcedWhen what must hold for enforcement
   * @param authorities who orders and enforces; at least one
   * @return the procedure with its words
   */
  public static SharedProcedure of(
      Citation orders,
      Requirement orderedWhen,
      List<Citation> enforcement,
      Requirement enforcedWhen,
      Role... authorities) {
    Citation[] besides = enforcement.subList(1, enforcement.size()).toArray(Citation[]::new);
    Words words = Words.of()
        .roles(authorities)
        .events(
            ResidenceEvents.ORDER_TO_LEAVE_ISSUED.by(authorities),
            ResidenceEvents.EXPULSION_ENFORCED.by(authorities))
        .meanings(
            ResidenceMeanings.REMOVAL_ORDER,
            ResidenceMeanings.ENFORCED_REMOVAL,
            ResidenceMeanings.REMOVED_FROM_TERRITORY);
    // spotless:off
    return SharedProcedure.of(procedure(PRESENCE, "Presence on the territory", PRESENT)
            .under(orders,
                stage (PRESENT,          "Present"),
                stage (ORDERED_TO_LEAVE, "Ordered to leave"),
                from  (PRESENT).on(ResidenceEvents.ORDER_TO_LEAVE_ISSUED).when(orderedWhen).to(ORDERED_TO_LEAVE).may())
            .under(enforcement.get(0),
                ending(REMOVED,          "Removed").means(ResidenceMeanings.REMOVED_FROM_TERRITORY),
                from  (PRESENT, ORDERED_TO_LEAVE).on(ResidenceEvents.EXPULSION_ENFORCED).when(enforcedWhen).to(REMOVED).may().citing(besides)),
        words);
    // spotless:on
  }
}
