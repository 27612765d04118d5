package org.nrm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;

/** Every reading of every shipped mechanism can be chosen, and taken back. */
class OpenQuestionsTest {
  @TestFactory
  Stream<DynamicTest> a_reading_can_be_chosen_and_the_first_taken_back() {
    return Catalogue.mechanisms().stream()
        .flatMap(mechanism -> mechanism.readings().stream()
            .flatMap(reading -> reading.open().stream()
                .map(other -> DynamicTest.dynamicTest(
                    mechanism + " " + reading.id() + " as " + other.id(),
                    () -> there(mechanism, reading, other.id())))));
  }

  private static void there(ReferralMechanism mechanism, Reading reading, RuleId other) {
    ReferralMechanism taken = choosing(reading.id(), other).of(mechanism);
    assertThat(taken.fingerprint()).isNotEqualTo(mechanism.fingerprint());
    assertThat(taken.reading(reading.id()).orElseThrow().chosen()).isEqualTo(other);
    ReferralMechanism back = choosing(reading.id(), reading.chosen()).of(taken);
    assertThat(back.fingerprint()).isEqualTo(mechanism.fingerprint());
    assertThat(back.procedures()).isEqualTo(mechanism.procedures());
    assertThat(back.duties()).isEqualTo(mechanism.duties());
    assertThat(back.facts()).isEqualTo(mechanism.facts());
    assertThat(back.events()).isEqualTo(mechanism.events());
  }

  @Test
  void so_many_are_shipped() {
    assertThat(Catalogue.mechanism("belgium-2017").readings()).hasSize(20);
    assertThat(Catalogue.mechanism("belgium-1997").readings()).hasSize(11);
    assertThat(Catalogue.mechanism("italy-2025").readings()).hasSize(19);
    assertThat(Catalogue.mechanism("serbia-2004").readings()).hasSize(8);
    assertThat(Catalogue.mechanism("hamburg-1999").readings()).hasSize(5);
    assertThat(Catalogue.mechanism("coe-2005").readings()).hasSize(7);
    assertThat(Catalogue.mechanism("eu-2004-81").readings()).hasSize(5);
    assertThat(Catalogue.mechanism("portugal-2007").readings()).isEmpty();
  }

  private static Variant choosing(RuleId reading, RuleId as) {
    return new Variant.Builder()
        .id(MechanismId.of("other"))
        .title("Other")
        .addChanges(ReadingChange.chooseReading(reading, as, Citation.proposal("to compare")))
        .build();
  }
}
