package org.nrm.repatriation;

import java.util.List;
import org.immutables.value.Value;

/** What an assessment comes to: a level, why, and what is still to be asked. */
@Value.Immutable
public sealed interface RiskRating permits ImmutableRiskRating {
  /** {@return the level that what is known already makes certain} */
  RiskLevel level();

  /** {@return the level if every answer that is missing were the worst; the same as the level if none is missing} */
  RiskLevel atWorst();

  /** {@return whether the risk is known to be immediate: the person intends to cooperate and the trafficker knows} */
  boolean immediate();

  /** {@return why the level is not lower, in order} */
  List<RiskReason> reasons();

  /** {@return what is not known yet, each as something to find out} */
  List<String> questions();

  /** {@return whether nothing is left to be asked} */
  default boolean isComplete() {
    return questions().isEmpty();
  }

  /** Builds ratings. */
  final class Builder extends ImmutableRiskRating.Builder {
    /** Starts with nothing set. */
    Builder() {}
  }
}
