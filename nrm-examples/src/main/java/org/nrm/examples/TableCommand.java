package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.mechanism.ReferralMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints parameters of mechanisms side by side. */
@Command(
    name = "table",
    description = {
      "Prints parameters of mechanisms side by side: terms, extensions, limits, times of duties, modalities.",
      "A row whose values differ is marked; in markdown an empty cell says that there is no such rule."
    })
final class TableCommand implements Callable<Integer> {
  /** What a table can be written as. */
  enum Form {
    markdown,
    csv,
    json
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "MECHANISM",
      arity = "1..*",
      description = "Shipped mechanisms by their ids, or mechanism or variant files.")
  @SuppressWarnings("NullAway.Init")
  private List<String> mechanisms;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "markdown",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(names = "--differing", description = "Leave out rows whose values are all the same.")
  private boolean differing;

  private final Map<String, Map<String, RuleParameters.Value>> columns = new LinkedHashMap<>();

  @Override
  public Integer call() {
    for (String name : mechanisms) {
      ReferralMechanism found = new Mechanisms(nrm.channels()).named(name);
      if (columns.put(found.id().value(), RuleParameters.of(found)) != null) {
        throw new WrongUse("`" + found.id() + "` is given twice: give it once");
      }
    }
    List<String> rows = rows();
    nrm.channels()
        .out()
        .print(
            switch (form) {
              case markdown -> markdown(rows);
              case csv -> csv(rows);
              case json -> Json.of(rows.stream().map(this::value).toList()) + "\n";
            });
    return 0;
  }

  private List<String> rows() {
    Set<String> names = new LinkedHashSet<>();
    columns.values().forEach(column -> names.addAll(column.keySet()));
    List<String> rows = new ArrayList<>(names);
    rows.sort(java.util.Comparator.naturalOrder());
    rows.removeIf(row -> differing && !differs(row));
    return rows;
  }

  private boolean differs(String row) {
    return columns.values().stream()
            .map(column -> Optional.ofNullable(column.get(row)).map(value -> value.value()))
            .distinct()
            .count()
        > 1;
  }

  private String markdown(List<String> rows) {
    StringBuilder text = new StringBuilder("| parameter |");
    columns.keySet().forEach(id -> text.append(" ").append(id).append(" |"));
    text.append("\n| --- |").append(" --- |".repeat(columns.size())).append("\n");
    for (String row : rows) {
      String name = differs(row) ? "**" + row + "**" : row;
      text.append("| ").append(name).append(" |");
      columns
          .values()
          .forEach(column -> text.append(" ").append(cell(column.get(row))).append(" |"));
      text.append("\n");
    }
    return text.toString();
  }

  private static String cell(RuleParameters.@org.jspecify.annotations.Nullable Value v) {
    if (v == null) {
      return "";
    }
    String since = v.since().isEmpty() ? "" : ", since " + v.since();
    return v.value() + " (" + v.citation().replace("|", "\\|") + since + ")";
  }

  private String csv(List<String> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("parameter", "differs", "mechanism", "value", "citation", "since"));
    for (String row : rows) {
      columns.forEach((id, column) -> Optional.ofNullable(column.get(row))
          .ifPresent(v -> lines.add(List.of(
              row, Boolean.toString(differs(row)), id, v.value(), v.citation(), v.since()))));
    }
    return lines.stream()
        .map(line -> line.stream().map(TableCommand::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** A field as RFC 4180 has it; one that a spreadsheet would take for a formula starts with an apostrophe. */
  private static String quoted(String field) {
    String safe = field.matches("(?s)[=+\\-@\t\r].*") ? "'" + field : field;
    return safe.matches("(?s).*[,\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private Map<String, Object> value(String row) {
    List<Map<String, Object>> values = new ArrayList<>();
    columns.forEach((id, column) -> Optional.ofNullable(column.get(row)).ifPresent(v -> {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("mechanism", id);
      value.put("value", v.value());
      value.put("citation", v.citation());
      if (!v.since().isEmpty()) {
        value.put("since", v.since());
      }
      values.add(value);
    }));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("parameter", row);
    entry.put("differs", differs(row));
    entry.put("values", values);
    return entry;
  }
}
