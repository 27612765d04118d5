package org.nrm.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.DefinitionException;
import org.nrm.mechanism.DefinitionFault;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.VariantResult;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;

/**
 * A file that was checked: a mechanism or scenarios, told by what it starts with. Every fault is noted, of form and of the
 * definition as a whole, none of them twice.
 */
@Value.Immutable
public sealed interface CheckedFile permits ImmutableCheckedFile {
  /** What a file can hold. */
  enum Sort {
    /** A mechanism: its first member is {@code id}. */
    MECHANISM,
    /** One scenario or several: the first member is {@code scenario} or {@code scenarios}. */
    SCENARIOS,
    /** A variant: its first member is {@code variant}. */
    VARIANT
  }

  /** {@return what the file was called} */
  String file();

  /** {@return what it holds, where that can be told} */
  Optional<Sort> sort();

  /** {@return every fault, in the order of the file; none if all is well} */
  List<JsonFault> faults();

  /** {@return what could not be checked and why, each on one line} */
  List<String> notes();

  /**
   * {@return what is no fault and hardly meant, in the order of the file: changes that alter nothing, and readings that can no
   * longer be taken}
   */
  List<JsonFault> warnings();

  /** {@return whether the file can be read for what it says, whatever faults its definition has} */
  default boolean isReadable() {
    return faults().stream().allMatch(fault -> fault.definition().isPresent());
  }

  /**
   * Checks a file.
   *
   * @param text what it says, in YAML or JSON
   * @param fileName what to call it in faults; it is read as JSON if that ends in {@code .json}, as YAML if in
   *     {@code .yaml} or {@code .yml}, and else as what it is
   * @return the checked file
   */
  static CheckedFile of(String text, String fileName) {
    return of(text, fileName, CheckedFile::shipped);
  }

  /**
   * Checks a file.
   *
   * @param text what it says, in YAML or JSON
   * @param fileName what to call it in faults, see {@link #of(String, String)}
   * @param bases where a variant finds the mechanism that it extends, and a scenario the one that it is written for, by what
   *     they write there
   * @return the checked file
   */
  static CheckedFile of(
      String text, String fileName, Function<String, Optional<ReferralMechanism>> bases) {
    Faults faults = new Faults(Optional.of(fileName));
    Faults warnings = new Faults(Optional.of(fileName));
    Optional<Sort> sort = Optional.empty();
    List<String> notes = new ArrayList<>();
    try {
      List<Node> documents = DocumentParser.any(text, fileName, faults);
      sort = documents.stream().findFirst().flatMap(CheckedFile::sort);
      check(sort, documents, bases, notes, faults, warnings);
      faults.raise();
      return ImmutableCheckedFile.of(fileName, sort, List.of(), notes, inOrder(warnings.found()));
    } catch (JsonFaultException e) {
      return ImmutableCheckedFile.of(
          fileName, sort, inOrder(e.faults()), notes, inOrder(warnings.found()));
    }
  }

  /** What a document is, told by the members that only such a document has. */
  private static Optional<Sort> sort(Node document) {
    if (hasAny(document, "variant", "extends", "changes")) {
      return Optional.of(Sort.VARIANT);
    }
    if (hasAny(document, "scenario", "scenarios", "steps")) {
      return Optional.of(Sort.SCENARIOS);
    }
    return hasAny(document, "id", "procedures", "jurisdiction", "roles")
        ? Optional.of(Sort.MECHANISM)
        : Optional.empty();
  }

  private static boolean hasAny(Node document, String... members) {
    return Stream.of(members).anyMatch(document.members()::containsKey);
  }

  private static void check(
      Optional<Sort> sort,
      List<Node> documents,
      Function<String, Optional<ReferralMechanism>> bases,
      List<String> notes,
      Faults faults,
      Faults warnings) {
    if (sort.isEmpty()) {
      unknown(documents, faults);
      return;
    }
    switch (sort.get()) {
      case MECHANISM -> mechanism(documents, faults);
      case SCENARIOS -> scenarios(documents, bases, notes, faults);
      case VARIANT -> variant(documents, bases, faults, warnings);
    }
  }

  private static Optional<ReferralMechanism> shipped(String name) {
    try {
      return Catalogue.find(MechanismId.of(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The words of scenarios are looked up once all of them can be read. */
  private static void scenarios(
      List<Node> documents,
      Function<String, Optional<ReferralMechanism>> bases,
      List<String> notes,
      Faults faults) {
    List<Scenario> scenarios = Scenarios.read(documents, faults);
    if (!faults.isEmpty()) {
      return;
    }
    List<Node> nodes = documents.stream().flatMap(Scenarios::nodes).toList();
    Map<String, Optional<ReferralMechanism>> found = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Scenario scenario = scenarios.get(i);
      String name = scenario.mechanism().map(MechanismId::value).orElse("");
      Optional<ReferralMechanism> mechanism =
          name.isEmpty() ? Optional.empty() : found.computeIfAbsent(name, bases);
      mechanism.ifPresentOrElse(
          m -> new ScenarioWords(m, faults).check(node),
          () -> notes.add("words of `" + scenario.name() + "` not checked: "
              + (name.isEmpty()
                  ? "it names no mechanism"
                  : "no mechanism `" + name + "` is found")));
    }
  }

  private static void variant(
      List<Node> documents,
      Function<String, Optional<ReferralMechanism>> bases,
      Faults faults,
      Faults warnings) {
    documents.stream()
        .skip(1)
        .forEach(second ->
            faults.add(second, "a second document: put each variant into a file of its own"));
    Node document = documents.get(0);
    Optional<VariantFile> read = VariantReader.read(document, faults);
    Optional<ReferralMechanism> base = read.map(VariantFile::base).flatMap(bases);
    if (read.isPresent() && base.isEmpty()) {
      List<String> ids = Catalogue.ids().stream().map(MechanismId::value).toList();
      String name = Quoted.clipped(read.get().base());
      faults.add(
          document.members().getOrDefault("extends", document),
          "no mechanism `" + name + "` is shipped" + Nearest.hint(name, ids));
    }
    if (base.isPresent() && faults.isEmpty()) {
      laid(document, read.get().variant(), base.get(), faults, warnings);
    }
  }

  private static void laid(
      Node document, Variant variant, ReferralMechanism base, Faults faults, Faults warnings) {
    try {
      VariantResult result = variant.laidOver(base);
      result
          .warnings()
          .forEach(warning ->
              warnings.add(VariantReader.at(document, warning.change()), warning.text()));
      Node changes = VariantReader.at(document, OptionalInt.empty());
      for (DefinitionFault fault : result.mechanism().unfitReadings()) {
        boolean ofBase =
            base.readings().stream().anyMatch(r -> fault.place().equals("reading " + r.id()));
        if (ofBase) {
          warnings.add(changes, fault.text());
        } else {
          faults.add(changes, fault.text());
        }
      }
    } catch (DefinitionException e) {
      e.faults().forEach(fault -> VariantReader.place(document, fault, faults));
    }
  }

  private static void mechanism(List<Node> documents, Faults faults) {
    documents.stream()
        .skip(1)
        .forEach(second ->
            faults.add(second, "a second document: put each mechanism into a file of its own"));
    Node document = documents.get(0);
    MechanismReader.read(document, faults)
        .ifPresent(mechanism ->
            mechanism.unfitReadings().forEach(fault -> unfit(document, fault, faults)));
  }

  private static void unfit(Node document, DefinitionFault fault, Faults faults) {
    faults.add(document.members().getOrDefault("readings", document), fault.text());
  }

  private static void unknown(List<Node> documents, Faults faults) {
    if (documents.isEmpty()) {
      faults.add(OptionalInt.empty(), "", "the file is empty: write a document");
    } else {
      faults.add(
          documents.get(0),
          "neither a mechanism, a variant nor a scenario: start it with `id`, `variant` or `scenario`");
    }
  }

  private static List<JsonFault> inOrder(List<JsonFault> faults) {
    return faults.stream()
        .distinct()
        .sorted(Comparator.<JsonFault>comparingInt(fault -> fault.line().orElse(0))
            .thenComparingInt(fault -> fault.column().orElse(0)))
        .toList();
  }
}
