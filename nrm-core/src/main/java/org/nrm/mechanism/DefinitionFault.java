package org.nrm.mechanism;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** Something that is wrong in a definition: where, what, and how to mend it. */
@Value.Immutable
public sealed interface DefinitionFault permits ImmutableDefinitionFault {
  /** {@return what sort of fault it is} */
  FaultKind kind();

  /** {@return the rule or word, as {@code residence/reflection} or {@code fact ties-broken}} */
  String place();

  /** {@return what is wrong and how to mend it, on one line} */
  String message();

  /** {@return which change of a variant made it, counted from 1, where a single one did; faults are equal whatever it is} */
  @Value.Auxiliary
  OptionalInt change();

  /**
   * Obtains a fault.
   *
   * @param kind what sort
   * @param place the rule or word
   * @param message what is wrong and how to mend it
   * @return the fault
   */
  static DefinitionFault of(FaultKind kind, String place, String message) {
    return of(kind, place, message, OptionalInt.empty());
  }

  /**
   * Obtains a fault of a variant.
   *
   * @param kind what sort
   * @param place the rule or word
   * @param message what is wrong and how to mend it
   * @param change which change made it, counted from 1
   * @return the fault
   */
  static DefinitionFault of(FaultKind kind, String place, String message, OptionalInt change) {
    return ImmutableDefinitionFault.of(kind, place, message, change);
  }

  /** {@return the place and the message, on one line} */
  default String text() {
    return place() + ": " + message();
  }
}
