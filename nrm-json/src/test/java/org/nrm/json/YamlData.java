package org.nrm.json;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a YAML file says, as the data that any other reader of YAML finds in it. */
final class YamlData {
  private static final YAMLMapper YAML = new YAMLMapper();

  private YamlData() {}

  static String asJson(String yaml) {
    return new JsonMapper().writeValueAsString(YAML.readTree(yaml));
  }
}
