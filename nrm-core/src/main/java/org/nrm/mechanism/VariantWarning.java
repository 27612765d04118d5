package org.nrm.mechanism;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nrm.vocabulary.MechanismId;

/** Something in a variant that is no fault and hardly meant: a change that alters nothing, or a reading that fits no more. */
@Value.Immutable
public sealed interface VariantWarning permits ImmutableVariantWarning {
  /** {@return the variant} */
  MechanismId variant();

  /** {@return which of its changes, counted from 1; empty if no single one} */
  OptionalInt change();

  /** {@return the rule or word, as {@code residence/reflection} or {@code reading suspects}} */
  String place();

  /** {@return what it is and why, on one line} */
  String message();

  /** {@return the place and the message, on one line} */
  default String text() {
    return place() + ": " + message();
  }
}
