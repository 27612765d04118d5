package org.nrm.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.Standing;

class RiskAssessmentTest {
  @Test
  void nothing_known_is_rated_low_and_leaves_every_question_open() {
    RiskRating rating = RiskAssessment.of().rated(RiskScale.READING);
    assertThat(rating.level()).isEqualTo(RiskLevel.LOW);
    assertThat(rating.atWorst()).isEqualTo(RiskLevel.SEVERE);
    assertThat(rating.isComplete()).isFalse();
    assertThat(rating.reasons()).isEmpty();
    assertThat(rating.questions())
        .hasSize(11)
        .startsWith("escaped: whether the person has escaped from traffickers")
        .contains("endemic-corruption: how far corruption is endemic");
  }

  @Test
  void whoever_escaped_is_at_risk_and_cooperation_magnifies_it() {
    RiskAssessment escaped = RiskAssessment.of().with(RiskCircumstance.ESCAPED, true);
    assertThat(escaped.rated(RiskScale.READING).level()).isEqualTo(RiskLevel.ELEVATED);
    RiskRating cooperated =
        escaped.with(RiskCircumstance.COOPERATED, true).rated(RiskScale.READING);
    assertThat(cooperated.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(cooperated.immediate()).isFalse();
    assertThat(cooperated.reasons())
        .extracting(RiskReason::text)
        .containsExactly(
            "whoever has escaped is at risk of reprisals",
            "cooperation with law enforcement magnifies the risk");
    assertThat(cooperated.reasons())
        .extracting(r -> r.citation().standing())
        .containsOnly(Standing.PRACTICE);
  }

  @Test
  void a_known_intention_to_cooperate_is_immediate() {
    RiskAssessment intends = RiskAssessment.of()
        .with(RiskCircumstance.ESCAPED, true)
        .with(RiskCircumstance.INTENDS_TO_COOPERATE, true);
    assertThat(intends.rated(RiskScale.READING).immediate()).isFalse();
    RiskRating known =
        intends.with(RiskCircumstance.TRAFFICKER_KNOWS, true).rated(RiskScale.READING);
    assertThat(known.immediate()).isTrue();
    assertThat(known.level()).isEqualTo(RiskLevel.HIGH);
  }

  @Test
  void whether_the_trafficker_knows_is_not_asked_of_somebody_without_the_intention() {
    RiskRating rating = RiskAssessment.of()
        .with(RiskCircumstance.INTENDS_TO_COOPERATE, false)
        .rated(RiskScale.READING);
    assertThat(rating.questions()).noneMatch(q -> q.startsWith("trafficker-knows"));
  }

  @Test
  void able_police_and_a_committed_government_lower_the_risk_and_their_lack_is_a_reason() {
    RiskAssessment assessment = RiskAssessment.of()
        .with(RiskIndicator.CAPACITY_OF_LOCAL_LAW_ENFORCEMENT, Extent.LOW)
        .with(RiskIndicator.GOVERNMENT_COMMITMENT, Extent.HIGH)
        .with(RiskIndicator.ENDEMIC_CORRUPTION, Extent.HIGH);
    RiskRating rating = assessment.rated(RiskScale.READING);
    assertThat(rating.level()).isEqualTo(RiskLevel.ELEVATED);
    assertThat(rating.reasons())
        .extracting(RiskReason::text)
        .containsExactly(
            "how capable local law enforcement is: low", "how far corruption is endemic: high");
    assertThat(rating.reasons())
        .allSatisfy(r -> assertThat(r.citation().standing()).isEqualTo(Standing.READING));
  }

  @Test
  void another_scale_can_be_put_in_place_of_the_reading() {
    RiskScale scale = new RiskScale.Builder()
        .from(RiskScale.READING)
        .weights(Map.of(RiskIndicator.CAPACITY_FOR_REPRISALS, 6))
        .build();
    RiskAssessment assessment =
        RiskAssessment.of().with(RiskIndicator.CAPACITY_FOR_REPRISALS, Extent.HIGH);
    assertThat(assessment.rated(scale).level()).isEqualTo(RiskLevel.SEVERE);
  }

  @Test
  void a_scale_that_could_lower_the_level_is_refused() {
    RiskScale.Builder builder = new RiskScale.Builder().from(RiskScale.READING).highFrom(2);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "the scale could lower the level where the risk is greater: let the points rise and use no negative weight");
  }
}
