package org.nrm.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nrm.vocabulary.Nearest;

/** The JSON Schemas (2020-12) of every document that is read or written. */
public final class Schemas {
  private static final List<String> NAMES = List.of(
      "event",
      "verdict",
      "case-file",
      "migration",
      "replay",
      "mechanism",
      "mechanisms",
      "check",
      "case",
      "experience",
      "classification",
      "directory",
      "need",
      "matching",
      "plan",
      "plan-check",
      "measure-kinds",
      "services",
      "assessment",
      "paths",
      "disclosure",
      "report",
      "risk",
      "travel-plan",
      "travel-check",
      "agreements",
      "agreement",
      "agreement-lead",
      "htcds",
      "htcds-report",
      "primero-report",
      "scenario",
      "variant",
      "table",
      "cloudevent",
      "log-mapping",
      "ocel");

  private Schemas() {}

  /** {@return the names of the schemas} */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The text of a schema.
   *
   * @param name one of {@link #names()}
   * @return the schema
   * @throws IllegalArgumentException if there is no schema of that name
   */
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      String clipped = Quoted.clipped(name);
      throw new IllegalArgumentException(
          "no schema `" + clipped + "`" + Nearest.hint(clipped, NAMES));
    }
    try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema `" + name + "` was not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
