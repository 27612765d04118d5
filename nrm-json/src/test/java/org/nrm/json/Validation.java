package org.nrm.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks documents against the schemas that ship. */
public final class Validation {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Validation() {}

  /** What in a document goes against a schema that is shipped. */
  public static List<String> faults(String schema, String document) {
    return SCHEMAS
        .computeIfAbsent(schema, name -> REGISTRY.getSchema(Schemas.text(name)))
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
