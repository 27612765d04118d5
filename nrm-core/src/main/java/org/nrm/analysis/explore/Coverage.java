package org.nrm.analysis.explore;

import java.util.List;
import org.immutables.value.Value;

/** How far an exploration went: everything, or what was left out and why. */
@Value.Immutable
public sealed interface Coverage permits ImmutableCoverage {
  /** {@return whether every situation within the limits was looked at; if not, the budget ran out} */
  boolean complete();

  /** {@return what was bounded or taken wider than it is, each in a sentence; empty if nothing was} */
  List<String> limits();

  /** {@return whether what was not found is not there: everything was looked at and nothing was bounded} */
  default boolean exact() {
    return complete() && limits().isEmpty();
  }

  /**
   * Obtains a statement.
   *
   * @param complete whether every situation was looked at
   * @param limits what was bounded
   * @return the statement
   */
  static Coverage of(boolean complete, List<String> limits) {
    return new Builder().complete(complete).limits(limits).build();
  }

  /** Builds statements. */
  final class Builder extends ImmutableCoverage.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
