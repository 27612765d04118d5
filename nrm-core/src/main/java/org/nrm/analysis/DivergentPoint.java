package org.nrm.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** One thing that is otherwise after an event, mechanism by mechanism. */
@Value.Immutable
public sealed interface DivergentPoint permits ImmutableDivergentPoint {
  /** {@return in what it differs} */
  DivergenceKind kind();

  /** {@return what differs: a procedure, with the instance where there are several, or an entitlement} */
  String what();

  /** {@return what was found under each mechanism, in their order} */
  List<String> found();

  /** {@return what differs and what was found, on one line} */
  default String text() {
    return what() + ": " + found().stream().collect(Collectors.joining(" / "));
  }
}
