package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.json.Schemas;

class SchemaCommandTest {
  static java.util.List<String> names() {
    return Schemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_schema_is_printed_and_named_in_the_help(String name) {
    Ran ran = Ran.nrm("schema", name);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEqualTo(Schemas.text(name));
    assertThat(Ran.nrm("schema", "--help").out()).contains(name);
  }
}
