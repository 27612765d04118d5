package org.nrm.repatriation;

import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/**
 * How indicators and circumstances are weighed into a level of risk. The sources name what to look at and give no weights:
 * every scale is a reading, and another one can be put in its place.
 *
 * <p>On every scale a worse indicator and a further circumstance leave the level or raise it; a scale that would lower it
 * cannot be made.
 */
@Value.Immutable
public sealed interface RiskScale permits ImmutableRiskScale {
  /** The library's own scale: all indicators weigh the same, and each of the two assumptions on cooperation is a step up. */
  RiskScale READING = reading();

  /** {@return how much each indicator weighs for every grade that it is worse, zero or more; one left out weighs nothing} */
  Map<RiskIndicator, Integer> weights();

  /** {@return the points from which the risk is elevated} */
  int elevatedFrom();

  /** {@return the points from which the risk is high} */
  int highFrom();

  /** {@return the points from which the risk is severe} */
  int severeFrom();

  /** {@return the level below which nobody is who has escaped} */
  RiskLevel leastOfEscaped();

  /** {@return how many levels cooperation with law enforcement adds, zero or more} */
  int stepsOfCooperation();

  /** {@return how many levels an intention to cooperate that the trafficker knows of adds, zero or more} */
  int stepsOfExposure();

  /** {@return where the scale comes from} */
  Citation citation();

  /** Refuses a scale on which something worse could lower the level. */
  @Value.Check
  default void check() {
    boolean rising =
        0 <= elevatedFrom() && elevatedFrom() <= highFrom() && highFrom() <= severeFrom();
    boolean negative = weights().values().stream().anyMatch(w -> w < 0)
        || stepsOfCooperation() < 0
        || stepsOfExposure() < 0;
    if (!rising || negative) {
      throw new IllegalArgumentException(
          "the scale could lower the level where the risk is greater: let the points rise and use no negative weight");
    }
  }

  /**
   * The level that some points stand for.
   *
   * @param points the sum of badness times weight
   * @return the level
   */
  default RiskLevel band(int points) {
    if (points >= severeFrom()) {
      return RiskLevel.SEVERE;
    }
    if (points >= highFrom()) {
      return RiskLevel.HIGH;
    }
    return points >= elevatedFrom() ? RiskLevel.ELEVATED : RiskLevel.LOW;
  }

  private static RiskScale reading() {
    Map<RiskIndicator, Integer> weights = new EnumMap<>(RiskIndicator.class);
    for (RiskIndicator indicator : RiskIndicator.values()) {
      weights.put(indicator, 1);
    }
    return new Builder()
        .weights(weights)
        .elevatedFrom(4)
        .highFrom(8)
        .severeFrom(12)
        .leastOfEscaped(RiskLevel.ELEVATED)
        .stepsOfCooperation(1)
        .stepsOfExposure(1)
        .citation(RepatriationSources.IOM_SLIDES
            .at("security assessment")
            .reading(
                "all indicators weigh the same and the two assumptions on cooperation are a level each",
                "any other weighting: the slides give none"))
        .build();
  }

  /** Builds scales. */
  final class Builder extends ImmutableRiskScale.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
