package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.nrm.mechanism.ReferralMechanism;

/** What is written is read back as it was, whatever a mechanism says. */
class MechanismFileProperties {
  @Provide
  Arbitrary<ReferralMechanism> mechanisms() {
    return Arbitraries.randomValue((Random random) -> RandomDefinition.of(random));
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void a_mechanism_is_read_back_as_it_was_written(
      @ForAll("mechanisms") ReferralMechanism mechanism) {
    String yaml = MechanismYaml.write(mechanism);
    String json = MechanismJson.write(mechanism);
    ReferralMechanism fromYaml = MechanismFile.read(yaml, "m.yaml");
    ReferralMechanism fromJson = MechanismFile.read(json, "m.json");
    assertThat(MechanismJson.write(fromYaml)).as(yaml).isEqualTo(json);
    assertThat(fromYaml).isEqualTo(mechanism);
    assertThat(fromJson).isEqualTo(mechanism);
    assertThat(fromYaml.fingerprint()).isEqualTo(mechanism.fingerprint());
  }
}
