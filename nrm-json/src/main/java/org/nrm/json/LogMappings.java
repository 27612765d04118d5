package org.nrm.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RoleId;

/**
 * Reads how the columns of a foreign log are named, in YAML or JSON.
 *
 * <pre>{@code
 * case: Case ID
 * event: Activity
 * on: Date
 * dates: dd/MM/uuuu
 * always: {by: police}
 * events: {Complaint lodged: complaint-filed}
 * facts: {Accompanied: accompanied}
 * values: {"Yes": true, "No": false}
 * }</pre>
 *
 * <p>What is left out is named as this library writes it.
 */
public final class LogMappings {
  private static final LocalDate SOME_DAY = LocalDate.of(2024, 4, 15);

  private final Faults faults;

  private LogMappings(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads a mapping.
   *
   * @param text the mapping, in JSON if the file's name ends in {@code .json}, else in YAML
   * @param fileName what to call it in faults
   * @return the mapping
   * @throws JsonFaultException with every fault, if the mapping is wrong
   */
  public static LogMapping read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    LogMapping mapping = new LogMappings(faults).mapping(document(text, fileName, faults));
    faults.raise();
    return mapping;
  }

  private static Node document(String text, String fileName, Faults faults) {
    if (fileName.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return DocumentParser.json(text, faults);
    }
    List<Node> documents = DocumentParser.yaml(text, faults);
    if (documents.size() != 1) {
      faults.add(OptionalInt.empty(), "", "the file does not hold one mapping: write `case`");
      faults.raise();
    }
    return documents.get(0);
  }

  private LogMapping mapping(Node document) {
    LogMapping.Builder mapping = new LogMapping.Builder();
    Form form = Form.of(
        document,
        faults,
        "case",
        "event",
        "on",
        "by",
        "mechanism",
        "key",
        "facts",
        "always",
        "events",
        "roles",
        "values",
        "dates",
        "separator");
    column(form, "case", mapping::caseId);
    column(form, "event", mapping::event);
    column(form, "on", mapping::on);
    column(form, "by", mapping::by);
    column(form, "mechanism", mapping::mechanism);
    column(form, "key", mapping::key);
    facts(form).ifPresent(mapping::facts);
    mapping.events(named(form, "events", EventId::of)).roles(named(form, "roles", RoleId::of));
    mapping.values(values(form));
    form.member("always").ifPresent(node -> always(node, mapping));
    form.member("dates").flatMap(node -> pattern(form, node)).ifPresent(mapping::dates);
    form.member("separator").flatMap(node -> sign(form, node)).ifPresent(mapping::separator);
    return mapping.build();
  }

  private static void column(Form form, String name, Consumer<String> to) {
    form.member(name).flatMap(form::text).ifPresent(to);
  }

  private void always(Node node, LogMapping.Builder mapping) {
    Form form = Form.of(node, faults, "by", "mechanism");
    form.member("by").flatMap(n -> form.id(n, RoleId::of)).ifPresent(mapping::alwaysBy);
    form.member("mechanism")
        .flatMap(n -> form.id(n, MechanismId::of))
        .ifPresent(mapping::alwaysMechanism);
  }

  private Optional<Map<String, FactId>> facts(Form form) {
    if (!form.has("facts")) {
      return Optional.empty();
    }
    Map<String, FactId> facts = named(form, "facts", FactId::of);
    form.member("facts").map(Node::members).orElse(Map.of()).values().forEach(node -> {
      boolean twice =
          facts.values().stream().filter(f -> f.value().equals(node.value())).count() > 1;
      if (twice) {
        faults.add(node, "another column gives this fact too: name one column for each fact");
      }
    });
    return Optional.of(facts);
  }

  private static <T> Map<String, T> named(Form form, String name, Function<String, T> type) {
    return form.map(name, m -> Optional.of(m.name()), m -> form.id(m, type));
  }

  private static Map<String, FactValue> values(Form form) {
    return form.map("values", m -> Optional.of(m.name()), m -> form.factValue(m.name(), m));
  }

  private Optional<String> pattern(Form form, Node node) {
    Optional<String> pattern = form.text(node);
    if (pattern.isPresent() && pattern.filter(LogMappings::tellsDays).isEmpty()) {
      faults.add(node, "`dates` is no pattern of a date: write it as dd/MM/uuuu");
    }
    return pattern.filter(LogMappings::tellsDays);
  }

  /** Whether a day that is written by the pattern can be read by it. */
  private static boolean tellsDays(String pattern) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
      return LocalDate.parse(format.format(SOME_DAY.atStartOfDay(ZoneOffset.UTC)), format)
          .equals(SOME_DAY);
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private Optional<Character> sign(Form form, Node node) {
    Optional<String> sign = form.text(node);
    if (sign.filter(LogMappings::separates).isEmpty()) {
      faults.add(node, "`separator` is no sign that separates cells: write , or ; or | or \\t");
      return Optional.empty();
    }
    return sign.map(s -> s.charAt(0));
  }

  private static boolean separates(String sign) {
    return List.of(",", ";", "|", "\t").contains(sign);
  }
}
