package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads scenario files, in YAML: one scenario a document, or a document with a list of {@code scenarios}.
 *
 * <pre>{@code
 * scenario: a-complaint-in-time
 * title: A complaint in the reflection period brings a provisional stay
 * source: Aliens Act art. 61/3 §1
 * mechanism: belgium-2017
 * steps:
 *   - {on: 2024-03-01, by: recognised-centre, event: document-requested, facts: {accompanied: true},
 *      at: {residence: reflection}, valid-through: {residence: 2024-04-15}}
 *   - {on: 2024-04-16, by: person-concerned, event: complaint-filed, expect: refused, code: NOT_EXPECTED,
 *      reasons: ["ran out on 2024-04-15"]}
 *   - {as-of: 2024-05-01, overdue: []}
 * }</pre>
 *
 * <p>A step with {@code on} is an event, which is expected to be accepted unless it says {@code expect: refused}; a step with
 * {@code as-of} looks at the file. {@code none} as a date says that there is none, and {@code not open} as the
 * date of a duty that the duty is not open.
 */
public final class Scenarios {
  private Scenarios() {}

  /**
   * Reads a scenario file.
   *
   * @param text the file, in YAML
   * @param fileName what to call it in faults
   * @return the scenarios, in order; at least one
   * @throws JsonFaultException with every fault, if the file is wrong
   */
  public static List<Scenario> read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    List<Scenario> scenarios = read(DocumentParser.yaml(text, faults), faults);
    faults.raise();
    return scenarios;
  }

  static List<Scenario> read(List<Node> documents, Faults faults) {
    List<Scenario> scenarios = new ArrayList<>();
    for (Node document : documents) {
      if (document.members().containsKey("scenarios")) {
        Form form = Form.of(document, faults, "scenarios");
        scenarios.addAll(form.all("scenarios", node -> ScenarioReader.read(node, faults)));
      } else {
        ScenarioReader.read(document, faults).ifPresent(scenarios::add);
      }
    }
    if (scenarios.isEmpty() && faults.isEmpty()) {
      faults.add(OptionalInt.empty(), "", "the file holds no scenario: write one");
    }
    return List.copyOf(scenarios);
  }

  /** The scenarios of a document that can be read. */
  static Stream<Node> nodes(Node document) {
    return Optional.ofNullable(document.members().get("scenarios"))
        .map(list -> list.items().stream())
        .orElse(Stream.of(document));
  }
}
