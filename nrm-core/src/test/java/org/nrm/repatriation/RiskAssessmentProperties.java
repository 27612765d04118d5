package org.nrm.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RiskAssessmentProperties {
  @Property
  void a_worse_indicator_never_lowers_the_level(
      @ForAll("assessments") RiskAssessment assessment,
      @ForAll("scales") RiskScale scale,
      @ForAll RiskIndicator indicator,
      @ForAll Extent one,
      @ForAll Extent other) {
    Extent worse = indicator.badness(one) >= indicator.badness(other) ? one : other;
    Extent better = worse == one ? other : one;
    RiskRating better1 = assessment.with(indicator, better).rated(scale);
    RiskRating worse1 = assessment.with(indicator, worse).rated(scale);
    assertThat(worse1.level()).isGreaterThanOrEqualTo(better1.level());
    assertThat(worse1.atWorst()).isGreaterThanOrEqualTo(better1.atWorst());
  }

  @Property
  void cooperation_and_every_other_circumstance_never_lower_the_level(
      @ForAll("assessments") RiskAssessment assessment,
      @ForAll("scales") RiskScale scale,
      @ForAll RiskCircumstance circumstance) {
    RiskRating without = assessment.with(circumstance, false).rated(scale);
    RiskRating with = assessment.with(circumstance, true).rated(scale);
    assertThat(with.level()).isGreaterThanOrEqualTo(without.level());
    assertThat(with.atWorst()).isGreaterThanOrEqualTo(without.atWorst());
    assertThat(with.immediate() || !without.immediate()).isTrue();
  }

  @Property
  void what_is_found_out_later_keeps_the_level_between_the_two_that_were_told(
      @ForAll("assessments") RiskAssessment assessment,
      @ForAll("scales") RiskScale scale,
      @ForAll RiskIndicator indicator,
      @ForAll Extent extent) {
    RiskRating before = assessment.rated(scale);
    assertThat(before.level()).isLessThanOrEqualTo(before.atWorst());
    if (!assessment.indicators().containsKey(indicator)) {
      RiskRating after = assessment.with(indicator, extent).rated(scale);
      assertThat(after.level()).isBetween(before.level(), before.atWorst());
      assertThat(after.questions()).hasSize(before.questions().size() - 1);
    }
  }

  @Property
  void whoever_escaped_is_at_risk(@ForAll("assessments") RiskAssessment assessment) {
    assertThat(assessment
            .with(RiskCircumstance.ESCAPED, true)
            .rated(RiskScale.READING)
            .level())
        .isGreaterThanOrEqualTo(RiskLevel.ELEVATED);
  }

  @Provide
  Arbitrary<RiskAssessment> assessments() {
    Arbitrary<Map<RiskIndicator, Extent>> indicators =
        Arbitraries.maps(Arbitraries.of(RiskIndicator.values()), Arbitraries.of(Extent.values()));
    Arbitrary<Map<RiskCircumstance, Boolean>> circumstances =
        Arbitraries.maps(Arbitraries.of(RiskCircumstance.values()), Arbitraries.of(true, false));
    return Combinators.combine(indicators, circumstances)
        .as((i, c) ->
            new RiskAssessment.Builder().indicators(i).circumstances(c).build());
  }

  @Provide
  Arbitrary<RiskScale> scales() {
    Arbitrary<Map<RiskIndicator, Integer>> weights = Arbitraries.maps(
        Arbitraries.of(RiskIndicator.values()), Arbitraries.integers().between(0, 5));
    Arbitrary<Integer> steps = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> points = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            weights, steps, steps, points, points, points, Arbitraries.of(RiskLevel.values()))
        .as((w, a, b, x, y, z, least) -> new RiskScale.Builder()
            .from(RiskScale.READING)
            .weights(w)
            .stepsOfCooperation(a)
            .stepsOfExposure(b)
            .elevatedFrom(x)
            .highFrom(x + y)
            .severeFrom(x + y + z)
            .leastOfEscaped(least)
            .build());
  }
}
