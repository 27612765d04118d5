package org.nrm.mechanism;

import java.util.Optional;
import org.immutables.value.Value;

/** A part of a rule that differs. */
@Value.Immutable
public sealed interface PartDifference permits ImmutablePartDifference {
  /** {@return which part, such as {@code term} or {@code condition}} */
  String part();

  /** {@return what the part is good for} */
  PartAspect aspect();

  /** {@return what the first mechanism says, in words; empty if nothing} */
  Optional<String> before();

  /** {@return what the other mechanism says, in words; empty if nothing} */
  Optional<String> after();

  /** {@return part, before and after, on one line} */
  default String text() {
    return part() + " `" + before().orElse("none") + "` became `" + after().orElse("none") + "`";
  }
}
