package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.json.SmallMechanism.SMALL;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MechanismFileTest {
  static Stream<String> shipped() {
    return Stream.concat(
        Catalogue.ids().stream().map(MechanismId::value),
        Stream.of("belgium-2017-under-coe-2005", "italy-2004-under-coe-2005"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_mechanism_is_read_back_the_same(String id) {
    ReferralMechanism mechanism = Catalogue.mechanism(id);
    ReferralMechanism fromYaml = MechanismFile.read(MechanismYaml.write(mechanism), id + ".yaml");
    ReferralMechanism fromJson = MechanismFile.read(MechanismJson.write(mechanism), id + ".json");
    assertThat(fromYaml).isEqualTo(mechanism);
    assertThat(fromJson).isEqualTo(mechanism);
    assertThat(fromYaml.fingerprint()).isEqualTo(mechanism.fingerprint());
    assertThat(fromJson.fingerprint()).isEqualTo(mechanism.fingerprint());
    assertThat(MechanismYaml.write(fromYaml)).isEqualTo(MechanismYaml.write(mechanism));
    assertThat(MechanismYaml.write(mechanism).lines())
        .as("lines that fit on a page")
        .allMatch(line -> line.length() <= 130);
  }

  @Test
  void two_rules_on_one_event_may_name_a_fact_that_is_not_there() throws IOException {
    String text = Files.readString(BrokenFilesTest.folder().resolve("sound.yaml"))
        .replace("event: ended", "event: asked")
        .replace("from: none", "from: [none, reflection]")
        .replace("fact: ground", "fact: grounds");
    assertThat(CheckedFile.of(text, "m.yaml").faults())
        .extracting(JsonFault::message)
        .contains(
            "residence/reflection-to-over: there is no fact `grounds`: did you mean `ground`?");
  }

  @Test
  void the_examples_of_the_schema_are_mechanisms() {
    JsonNode examples = new JsonMapper().readTree(Schemas.text("mechanism")).at("/examples");
    assertThat(examples).hasSize(2).allSatisfy(example -> {
      ReferralMechanism read = MechanismFile.read(example.toString(), "example.json");
      assertThat(MechanismFile.read(MechanismYaml.write(read), "example.yaml")).isEqualTo(read);
    });
  }

  @Test
  void every_treaty_over_every_country_is_read_back_the_same() {
    for (MechanismId treaty : Catalogue.overlayIds()) {
      for (MechanismId country : Catalogue.ids()) {
        Catalogue.find(MechanismId.of(country + "-under-" + treaty)).ifPresent(under -> {
          String yaml = MechanismYaml.write(under);
          assertThat(MechanismFile.read(yaml, "m.yaml")).isEqualTo(under);
        });
      }
    }
  }

  @Test
  void a_mechanism_is_read_whatever_its_file_is_called() {
    assertThat(MechanismFile.read(MechanismJson.write(SMALL), "-")).isEqualTo(SMALL);
    assertThat(MechanismFile.read(MechanismYaml.write(SMALL), "-")).isEqualTo(SMALL);
    assertThat(MechanismFile.read(MechanismJson.write(SMALL), "json-is.yaml")).isEqualTo(SMALL);
  }
}
