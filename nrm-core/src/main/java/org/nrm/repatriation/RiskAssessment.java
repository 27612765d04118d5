package org.nrm.repatriation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/**
 * What is known about the risk of a return. What is left out is not known, and becomes a question.
 *
 * <pre>{@code
 * RiskRating rating = RiskAssessment.of()
 *     .with(RiskCircumstance.ESCAPED, true)
 *     .with(RiskIndicator.ENDEMIC_CORRUPTION, Extent.HIGH)
 *     .rated(RiskScale.READING);
 * }</pre>
 *
 * <p>Slides of the International Organization for Migration, security assessment; how it is weighed is the library's reading.
 */
@Value.Immutable
public sealed interface RiskAssessment permits ImmutableRiskAssessment {
  /** {@return the indicators that are known} */
  Map<RiskIndicator, Extent> indicators();

  /** {@return the circumstances of which it is known whether they hold} */
  @Value.Redacted
  Map<RiskCircumstance, Boolean> circumstances();

  /** {@return an assessment in which nothing is known} */
  static RiskAssessment of() {
    return new Builder().build();
  }

  /**
   * Obtains this assessment with a further indicator, or another extent of one.
   *
   * @param indicator the indicator
   * @param extent how much there is of what it measures
   * @return the assessment
   */
  default RiskAssessment with(RiskIndicator indicator, Extent extent) {
    Map<RiskIndicator, Extent> known = new java.util.LinkedHashMap<>(indicators());
    known.put(indicator, extent);
    return new Builder().indicators(known).circumstances(circumstances()).build();
  }

  /**
   * Obtains this assessment with a further circumstance, or another answer about one.
   *
   * @param circumstance the circumstance
   * @param holds whether it holds
   * @return the assessment
   */
  default RiskAssessment with(RiskCircumstance circumstance, boolean holds) {
    Map<RiskCircumstance, Boolean> known = new java.util.LinkedHashMap<>(circumstances());
    known.put(circumstance, holds);
    return new Builder().indicators(indicators()).circumstances(known).build();
  }

  /**
   * Weighs what is known.
   *
   * @param scale how
   * @return the level with its reasons, and what is still to be asked
   */
  default RiskRating rated(RiskScale scale) {
    return new RiskRating.Builder()
        .level(level(scale, 0, false))
        .atWorst(level(scale, RiskIndicator.WORST, true))
        .immediate(exposed(false))
        .reasons(reasons(scale))
        .questions(questions())
        .build();
  }

  private RiskLevel level(RiskScale scale, int unknownBadness, boolean unknownHolds) {
    int points = 0;
    for (RiskIndicator indicator : RiskIndicator.values()) {
      int badness = Optional.ofNullable(indicators().get(indicator))
          .map(indicator::badness)
          .orElse(unknownBadness);
      points += badness * scale.weights().getOrDefault(indicator, 0);
    }
    RiskLevel level = scale.band(points);
    if (holds(RiskCircumstance.ESCAPED, unknownHolds)) {
      level = level.or(scale.leastOfEscaped());
    }
    if (holds(RiskCircumstance.COOPERATED, unknownHolds)) {
      level = level.up(scale.stepsOfCooperation());
    }
    return exposed(unknownHolds) ? level.up(scale.stepsOfExposure()) : level;
  }

  private boolean holds(RiskCircumstance circumstance, boolean unknown) {
    return circumstances().getOrDefault(circumstance, unknown);
  }

  private boolean exposed(boolean unknown) {
    return holds(RiskCircumstance.INTENDS_TO_COOPERATE, unknown)
        && holds(RiskCircumstance.TRAFFICKER_KNOWS, unknown);
  }

  private List<RiskReason> reasons(RiskScale scale) {
    List<RiskReason> reasons = new ArrayList<>();
    if (holds(RiskCircumstance.ESCAPED, false)) {
      reasons.add(reason("whoever has escaped is at risk of reprisals", assumption("(i)")));
    }
    if (holds(RiskCircumstance.COOPERATED, false)) {
      reasons.add(
          reason("cooperation with law enforcement magnifies the risk", assumption("(ii)")));
    }
    if (exposed(false)) {
      reasons.add(reason(
          "the intention to cooperate is known to the trafficker: the risk grows and is more immediate",
          assumption("(iii)")));
    }
    for (RiskIndicator indicator : RiskIndicator.values()) {
      Extent extent = indicators().get(indicator);
      if (extent != null
          && indicator.badness(extent) > 0
          && scale.weights().getOrDefault(indicator, 0) > 0) {
        reasons.add(reason(
            indicator.title() + ": " + extent.name().toLowerCase(Locale.ROOT), scale.citation()));
      }
    }
    return reasons;
  }

  private List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (RiskCircumstance circumstance : RiskCircumstance.values()) {
      boolean idle = circumstance == RiskCircumstance.TRAFFICKER_KNOWS
          && !holds(RiskCircumstance.INTENDS_TO_COOPERATE, true);
      if (!circumstances().containsKey(circumstance) && !idle) {
        questions.add(circumstance.id() + ": whether " + circumstance.title());
      }
    }
    for (RiskIndicator indicator : RiskIndicator.values()) {
      if (!indicators().containsKey(indicator)) {
        questions.add(indicator.id() + ": " + indicator.title());
      }
    }
    return questions;
  }

  private static RiskReason reason(String text, Citation citation) {
    return ImmutableRiskReason.of(text, citation);
  }

  private static Citation assumption(String number) {
    return RepatriationSources.IOM_SLIDES.at("security assessment, assumption " + number);
  }

  /** Builds assessments. */
  final class Builder extends ImmutableRiskAssessment.Builder {
    /** Starts with nothing known. */
    public Builder() {}
  }
}
