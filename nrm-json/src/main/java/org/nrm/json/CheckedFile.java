package org.nrm.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

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
    SCENARIOS
  }

  /** {@return what the file was called} */
  String file();

  /** {@return what it holds, where that can be told} */
  Optional<Sort> sort();

  /** {@return every fault, in the order of the file; none if all is well} */
  List<JsonFault> faults();

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
    Faults faults = new Faults(Optional.of(fileName));
    Optional<Sort> sort = Optional.empty();
    try {
      List<Node> documents = DocumentParser.any(text, fileName, faults);
      sort = documents.stream().findFirst().flatMap(CheckedFile::sort);
      check(sort, documents, faults);
      faults.raise();
      return ImmutableCheckedFile.of(fileName, sort, List.of());
    } catch (JsonFaultException e) {
      return ImmutableCheckedFile.of(fileName, sort, inOrder(e.faults()));
    }
  }

  /** What a document is, told by the members that only such a document has. */
  private static Optional<Sort> sort(Node document) {
    Set<String> members = document.members().keySet();
    if (Stream.of("scenario", "scenarios", "steps").anyMatch(members::contains)) {
      return Optional.of(Sort.SCENARIOS);
    }
    return Stream.of("id", "procedures", "jurisdiction", "roles").anyMatch(members::contains)
        ? Optional.of(Sort.MECHANISM)
        : Optional.empty();
  }

  private static void check(Optional<Sort> sort, List<Node> documents, Faults faults) {
    if (sort.isEmpty()) {
      unknown(documents, faults);
      return;
    }
    switch (sort.get()) {
      case MECHANISM -> mechanism(documents, faults);
      case SCENARIOS -> Scenarios.read(documents, faults);
    }
  }

  private static void mechanism(List<Node> documents, Faults faults) {
    documents.stream()
        .skip(1)
        .forEach(second ->
            faults.add(second, "a second document: put each mechanism into a file of its own"));
    MechanismReader.read(documents.get(0), faults);
  }

  private static void unknown(List<Node> documents, Faults faults) {
    if (documents.isEmpty()) {
      faults.add(OptionalInt.empty(), "", "the file is empty: write a document");
    } else {
      faults.add(
          documents.get(0),
          "neither a mechanism nor a scenario: start it with `id` or with `scenario`");
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
