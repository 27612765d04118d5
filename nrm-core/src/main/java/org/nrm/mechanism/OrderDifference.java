package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.MechanismId;

/** Two layers that would give another mechanism, or none, in the other order. */
@Value.Immutable
public sealed interface OrderDifference permits ImmutableOrderDifference {
  /** {@return the layer that comes first in the order stated} */
  MechanismId first();

  /** {@return the layer that comes later} */
  MechanismId second();

  /** {@return the rules and words that would differ, as {@code residence/reflection}; empty if nothing could be built, or only
   * their order differs} */
  List<Difference> differences();

  /** {@return why nothing could be built in the other order; empty if it could} */
  List<String> faults();

  /** {@return the two layers and what would differ, on one line} */
  default String text() {
    String places =
        String.join(", ", differences().stream().map(Difference::place).toList());
    String what = faults().isEmpty()
        ? "differs in " + (places.isEmpty() ? "the order of its words and rules alone" : places)
        : "fails: " + String.join("; ", faults());
    return "`" + second() + "` before `" + first() + "` " + what;
  }

  /** A rule or word that differs between two orders. */
  @Value.Immutable
  sealed interface Difference permits ImmutableDifference {
    /** {@return the rule or word} */
    String place();

    /** {@return what it is in the order stated, as the fingerprint reads it; empty if it is not there} */
    String stated();

    /** {@return what it would be in the other order; empty if it is not there} */
    String otherwise();
  }
}
