package org.nrm.json;

import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.mechanism.Variant;

/**
 * A variant as a file says it, in YAML or JSON: what it extends, and its changes.
 *
 * <pre>{@code
 * variant: belgium-90-day-reflection
 * extends: belgium-2017
 * title: Reflection period of ninety days
 * changes:
 *   - set-term: {stage: residence/reflection, period: P90D, because: proposal under study}
 * }</pre>
 */
@Value.Immutable
public sealed interface VariantFile permits ImmutableVariantFile {
  /** {@return the id of a shipped mechanism, or the path of a mechanism or variant file beside this one} */
  String base();

  /** {@return what it makes of that} */
  Variant variant();

  /**
   * Obtains a variant of a mechanism.
   *
   * @param base the id of a shipped mechanism, or the path of a file
   * @param variant what it makes of that
   * @return the file
   */
  static VariantFile of(String base, Variant variant) {
    return ImmutableVariantFile.of(base, variant);
  }

  /**
   * Reads a variant.
   *
   * @param text the file: one document
   * @param fileName what to call it in faults; its ending tells JSON from YAML
   * @return the variant
   * @throws JsonFaultException with every fault of form, each with its place, if there is one
   */
  static VariantFile read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    Optional<VariantFile> read =
        VariantReader.read(DocumentParser.single(text, fileName, faults), faults);
    faults.raise();
    return read.orElseThrow();
  }

  /**
   * Whether a file holds a variant and no mechanism.
   *
   * @param text the file
   * @param fileName what to call it; its ending tells JSON from YAML
   * @return true if it says what it extends
   * @throws JsonFaultException if it cannot be parsed
   */
  static boolean isVariant(String text, String fileName) {
    Node document = DocumentParser.single(text, fileName, new Faults(Optional.of(fileName)));
    return document.members().containsKey("extends")
        || document.members().containsKey("variant")
        || document.members().containsKey("changes");
  }

  /**
   * Where the faults of laying the variant over its base are in the file.
   *
   * @param text the file
   * @param fileName what to call it
   * @param e the faults
   * @return them with their places
   */
  static JsonFaultException placed(
      String text, String fileName, org.nrm.mechanism.DefinitionException e) {
    Faults faults = new Faults(Optional.of(fileName));
    Node document = DocumentParser.single(text, fileName, faults);
    e.faults().forEach(fault -> VariantReader.place(document, fault, faults));
    return new JsonFaultException(faults.found());
  }

  /** {@return the file in YAML; the same for equal variants} */
  default String yaml() {
    return YamlText.of(DocumentParser.json(
        Pen.line(pen -> VariantWriter.write(pen, this)), new Faults(Optional.empty())));
  }

  /** {@return the file in JSON, indented; the same for equal variants} */
  default String json() {
    return Pen.page(pen -> VariantWriter.write(pen, this));
  }
}
