package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class LogMappingsTest {
  @Test
  void an_empty_mapping_is_that_of_what_is_written() {
    assertThat(LogMappings.read("{}", "m.json")).isEqualTo(LogMapping.standard());
  }

  @Test
  void the_example_of_the_schema_is_read() {
    String example =
        new JsonMapper().readTree(Schemas.text("log-mapping")).at("/examples/0").toString();
    LogMapping mapping = LogMappings.read(example, "m.json");
    assertThat(mapping.caseId()).isEqualTo("Case ID");
    assertThat(mapping.separator()).isEqualTo(';');
    assertThat(mapping.facts().orElseThrow()).hasToString("{Accompanied=accompanied}");
    assertThat(mapping.alwaysBy()).get().hasToString("police");
    assertThat(LogMappings.read(example, "m.yaml")).isEqualTo(mapping);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "cas: x           | /cas: unknown member `cas`: did you mean `case`?",
        "case: 5          | /case: `case` is not text: write it in quotes",
        "dates: HH:mm     | /dates: `dates` is no pattern of a date: write it as dd/MM/uuuu",
        "dates: bb        | /dates: `dates` is no pattern of a date: write it as dd/MM/uuuu",
        "separator: abc   | ~/separator: `separator` is no sign that separates cells: write , or ; or | or \\t~",
        "always: {bye: x} | /always/bye: unknown member `bye`: did you mean `by`?",
        "facts: {A: A B}  | /facts/A: `A` is not an id: write lower-case words joined by hyphens",
        "facts: [a]       | /facts: `facts` is not an object: write members with their values",
        "roles: {A: 5}    | /roles/A: `A` is not text: write it in quotes",
        "values: {A: 1.5} | /values/A: `A` has no value that a fact can have: write true, false, a whole number, a date or a code",
      })
  void a_mapping_that_is_wrong_is_told_with_its_place(String text, String fault) {
    JsonFaultException wrong = catchThrowableOfType(
        JsonFaultException.class, () -> LogMappings.read(text.strip(), "m.yaml"));
    assertThat(wrong.faults())
        .extracting(found -> found.text().replaceFirst("^(m.yaml:1):[0-9]+:", "$1:"))
        .containsExactly("m.yaml:1: " + fault);
  }

  @Test
  void a_fact_has_one_column() {
    JsonFaultException wrong = catchThrowableOfType(
        JsonFaultException.class, () -> LogMappings.read("facts:\n  A: x\n  B: x\n", "m.yaml"));
    String message = "another column gives this fact too: name one column for each fact";
    assertThat(wrong.faults())
        .extracting(JsonFault::text)
        .containsExactly("m.yaml:2:6: /facts/A: " + message, "m.yaml:3:6: /facts/B: " + message);
  }
}
