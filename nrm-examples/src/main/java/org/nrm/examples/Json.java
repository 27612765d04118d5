package org.nrm.examples;

import tools.jackson.databind.json.JsonMapper;

/** Writes what a command found as JSON on one line: maps in their order, lists, texts, numbers. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
