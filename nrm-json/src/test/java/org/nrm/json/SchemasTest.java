package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
  @ParameterizedTest
  @MethodSource("org.nrm.json.Schemas#names")
  void a_schema_has_a_stable_name_and_examples_that_are_valid(String name) {
    JsonNode schema = new JsonMapper().readTree(Schemas.text(name));
    assertThat(schema.at("/$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.at("/$id").asString()).isEqualTo("urn:nrm:schema:" + name + ":1");
    assertThat(schema.at("/title").asString("")).isNotBlank();
    assertThat(schema.at("/description").asString("")).isNotBlank();
    assertThat(schema.at("/examples"))
        .isNotEmpty()
        .allSatisfy(example ->
            assertThat(Validation.faults(name, example.toString())).as(name).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.nrm.json.Schemas#names")
  void no_object_admits_members_that_are_not_described(String name) {
    JsonNode schema = new JsonMapper().readTree(Schemas.text(name));
    assertThat(schema.findParents("properties"))
        .isNotEmpty()
        .allSatisfy(object ->
            assertThat(object.at("/additionalProperties").asBoolean(true)).isFalse());
  }

  @Test
  void every_schema_that_is_packed_has_its_name_in_the_list() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/nrm/json/schema"))) {
      assertThat(files.map(f -> f.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(
              Schemas.names().stream().map(name -> name + ".schema.json").toList());
    }
  }

  @Test
  void an_unknown_schema_is_an_error_that_names_the_nearest() {
    assertThatThrownBy(() -> Schemas.text("events"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no schema `events`: did you mean `event`?");
  }
}
