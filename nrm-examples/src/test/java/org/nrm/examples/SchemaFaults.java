package org.nrm.examples;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.nrm.json.Schemas;

/** What in a document goes against a schema that is shipped. */
final class SchemaFaults {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private SchemaFaults() {}

  static List<String> of(String schema, String document) {
    return of(schema, document, InputFormat.JSON);
  }

  static List<String> ofYaml(String schema, String document) {
    return of(schema, document, InputFormat.YAML);
  }

  private static List<String> of(String schema, String document, InputFormat format) {
    return REGISTRY.getSchema(Schemas.text(schema)).validate(document, format).stream()
        .map(Object::toString)
        .toList();
  }
}
