package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.mechanism.SmallMechanism.SOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.MechanismId;

class TextDifferenceTest {
  @Test
  void a_mechanism_does_not_differ_from_itself() {
    assertThat(Catalogue.mechanisms())
        .allSatisfy(m -> assertThat(TextDifference.between(m, m).rules()).isEmpty());
  }

  @Test
  void each_rule_changed_is_told_in_both_directions() {
    FingerprintTest.rules().forEach((rule, builder) -> {
      ReferralMechanism other = builder.build();
      TextDifference there = TextDifference.between(SOUND, other);
      TextDifference back = TextDifference.between(other, SOUND);
      assertThat(there.decisive()).as(rule).isNotEmpty();
      assertThat(there.decisive()).as(rule).allSatisfy(r -> assertThat(r.text()).isNotBlank());
      assertThat(back.decisive()).as(rule).hasSameSizeAs(there.decisive());
    });
  }

  @Test
  void what_is_no_rule_is_told_apart_from_the_rules() {
    FingerprintTest.words().forEach((what, builder) -> {
      TextDifference difference = TextDifference.between(SOUND, builder.build());
      assertThat(difference.decisive()).as(what).isEmpty();
      assertThat(difference.rules()).as(what).hasSize(what.equals("id") ? 0 : 1);
    });
  }

  @Test
  void two_shipped_mechanisms_have_one_fingerprint_exactly_if_no_rule_differs() {
    List<ReferralMechanism> all = Catalogue.mechanisms();
    for (ReferralMechanism one : all) {
      for (ReferralMechanism other : all) {
        assertThat(TextDifference.between(one, other).decisive().isEmpty())
            .as(one + " and " + other)
            .isEqualTo(one.fingerprint().equals(other.fingerprint()));
      }
    }
  }

  @Test
  void a_changed_rule_says_what_it_was_and_what_it_became() {
    ReferralMechanism longer = new Variant.Builder()
        .id(MechanismId.of("longer"))
        .title("Longer")
        .addChanges(TermChange.setTerm(
            Place.parse("residence/reflection"),
            org.nrm.condition.Length.days(90),
            Catalogue.mechanism("belgium-2017")
                .procedures()
                .get(0)
                .stages()
                .get(0)
                .citations()
                .get(0)))
        .build()
        .of(Catalogue.mechanism("belgium-2017"));
    TextDifference difference = TextDifference.between(Catalogue.mechanism("belgium-2017"), longer);
    assertThat(difference.decisive())
        .extracting(RuleDifference::text)
        .containsExactly("stage `residence/reflection` changed: term `45 days` became `90 days`");
  }

  @Test
  void the_law_of_2017_in_belgium_changed_one_document() {
    TextDifference difference = TextDifference.between(
        Catalogue.mechanism("belgium-2007"), Catalogue.mechanism("belgium-2017"));
    assertThat(difference.decisive()).extracting(RuleDifference::text).hasSize(1);
  }
}
