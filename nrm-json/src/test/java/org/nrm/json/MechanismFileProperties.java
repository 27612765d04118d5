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
  void a_mechanism_written_as_yaml_is_read_back_the_same(
      @ForAll("mechanisms") ReferralMechanism mechanism) {
    String yaml = MechanismYaml.write(mechanism);
    ReferralMechanism read = MechanismFile.read(yaml, "m.yaml");
    assertThat(read).as(yaml).isEqualTo(mechanism);
    assertThat(read.fingerprint()).isEqualTo(mechanism.fingerprint());
    assertThat(MechanismYaml.write(read)).isEqualTo(yaml);
  }

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void a_mechanism_written_as_json_is_read_back_the_same(
      @ForAll("mechanisms") ReferralMechanism mechanism) {
    String json = MechanismJson.write(mechanism);
    ReferralMechanism read = MechanismFile.read(json, "m.json");
    assertThat(read).as(json).isEqualTo(mechanism);
    assertThat(read.fingerprint()).isEqualTo(mechanism.fingerprint());
    assertThat(MechanismJson.write(read)).isEqualTo(json);
  }
}
