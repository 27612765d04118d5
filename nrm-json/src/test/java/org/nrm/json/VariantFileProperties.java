package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;

/** A variant that was written is read back as it was, whatever it changes. */
class VariantFileProperties {
  @Provide
  Arbitrary<VariantFile> variants() {
    List<ReferralMechanism> shipped = Catalogue.mechanisms();
    return Arbitraries.randomValue((Random random) -> {
      ReferralMechanism base = shipped.get(random.nextInt(shipped.size()));
      Variant.Builder variant = new Variant.Builder();
      variant.id(MechanismId.of("varied")).title("Varied: \"so\"");
      for (int i = random.nextInt(6); i >= 0; i--) {
        variant.addChanges(RandomChange.of(base, random));
      }
      if (random.nextBoolean()) {
        variant.baseFingerprint(base.fingerprint());
      }
      return VariantFile.of(base.id().value(), variant.build());
    });
  }

  @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
  void a_variant_is_read_back_the_same(@ForAll("variants") VariantFile file) {
    String yaml = file.yaml();
    assertThat(VariantFile.read(yaml, "v.yaml")).as(yaml).isEqualTo(file);
    assertThat(VariantFile.read(file.json(), "v.json")).isEqualTo(file);
    assertThat(VariantFile.read(yaml, "v.yaml").yaml()).isEqualTo(yaml);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_variant_is_valid_against_its_schema(@ForAll("variants") VariantFile file) {
    assertThat(Validation.faults("variant", file.json())).as(file.json()).isEmpty();
  }

  @Test
  void every_form_of_change_is_among_them() {
    Random random = new Random(4);
    List<ReferralMechanism> shipped = Catalogue.mechanisms();
    assertThat(java.util.stream.IntStream.range(0, 4_000)
            .mapToObj(i -> RandomChange.of(shipped.get(i % shipped.size()), random))
            .map(Change::name)
            .distinct()
            .sorted())
        .containsExactlyElementsOf(
            VariantChangeReader.FORMS.keySet().stream().sorted().toList());
  }

  @Test
  void the_changes_of_every_reading_are_read_back_the_same() {
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      mechanism.readings().stream()
          .flatMap(reading -> reading.open().stream())
          .forEach(alternative -> {
            VariantFile file = VariantFile.of(
                mechanism.id().value(),
                new Variant.Builder()
                    .id(MechanismId.of("other"))
                    .title(alternative.words())
                    .inForceSince(Optional.empty())
                    .changes(alternative.changes())
                    .build());
            assertThat(VariantFile.read(file.yaml(), "v.yaml")).isEqualTo(file);
            assertThat(Validation.faults("variant", file.json())).isEmpty();
          });
    }
  }
}
