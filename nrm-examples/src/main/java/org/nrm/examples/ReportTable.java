package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nrm.analysis.caseload.FunnelStep;
import org.nrm.analysis.caseload.OutcomeTable;
import org.nrm.analysis.caseload.PublishedTable;
import org.nrm.examples.show.Columns;

/**
 * A report as rows of cells, to be written as a table, as CSV or as JSON. A cell is a number, null where it
 * is held back, or empty text where there is none.
 *
 * @param heads what the columns are, the first being that of the names of the rows
 * @param rows the rows, in order
 */
record ReportTable(List<String> heads, List<Row> rows) {
  private static final int WIDTH = 200;
  private static final String HIDDEN = "*";
  private static final String NONE = "";

  /**
   * A row.
   *
   * @param name what the row is
   * @param cells its numbers, null where one is held back, empty text where there is none
   */
  record Row(String name, List<@Nullable Object> cells) {}

  static ReportTable of(String corner, PublishedTable table) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      int row = r;
      rows.add(row(table.rows().get(r), table, c -> table.count(row, c), table.rowTotal(r)));
    }
    rows.add(row("total", table, table::columnTotal, table.total()));
    return new ReportTable(heads(corner, table), rows);
  }

  /** The outcomes, and beneath them their shares in per cent of those that ended. */
  static ReportTable of(OutcomeTable outcomes, PublishedTable shown) {
    ReportTable counts = of("outcome", shown);
    List<Row> rows = new ArrayList<>(counts.rows());
    for (int r = 0; r < shown.rows().size() - 1; r++) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (int c = 0; c < shown.columns().size(); c++) {
        cells.add(share(outcomes, shown, r, c));
      }
      cells.add(NONE);
      rows.add(new Row(shown.rows().get(r) + "-percent", cells));
    }
    return new ReportTable(counts.heads(), rows);
  }

  private static @Nullable Object share(
      OutcomeTable outcomes, PublishedTable shown, int row, int column) {
    boolean told = Stream.of(
            shown.count(row, column),
            shown.count(shown.rows().size() - 1, column),
            shown.columnTotal(column))
        .allMatch(OptionalLong::isPresent);
    if (!told) {
      return null;
    }
    OptionalInt share = outcomes.share(shown, row, column);
    return share.isPresent() ? (Object) share.getAsInt() : NONE;
  }

  static ReportTable of(Map<FunnelStep, OptionalLong> funnel) {
    List<Row> rows = new ArrayList<>();
    funnel.forEach((step, count) -> {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(cell(count));
      rows.add(new Row(step.id(), cells));
    });
    return new ReportTable(List.of("step", "requests"), rows);
  }

  private static Row row(
      String name,
      PublishedTable table,
      java.util.function.IntFunction<OptionalLong> count,
      OptionalLong total) {
    List<@Nullable Object> cells = new ArrayList<>();
    IntStream.range(0, table.columns().size()).forEach(c -> cells.add(cell(count.apply(c))));
    cells.add(cell(total));
    return new Row(name, cells);
  }

  private static @Nullable Object cell(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static List<String> heads(String corner, PublishedTable table) {
    List<String> heads = new ArrayList<>();
    heads.add(corner);
    heads.addAll(table.columns());
    heads.add("total");
    return heads;
  }

  String text() {
    return Columns.lines(heads, rows.stream().map(ReportTable::texts).toList(), WIDTH).stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Names and numbers only, none of which needs quotes. */
  String csv() {
    return Stream.concat(Stream.of(heads), rows.stream().map(ReportTable::texts))
        .map(cells -> String.join(",", cells) + "\n")
        .collect(Collectors.joining());
  }

  String json() {
    List<Map<String, @Nullable Object>> values = new ArrayList<>();
    for (Row row : rows) {
      Map<String, @Nullable Object> value = new LinkedHashMap<>();
      value.put(heads.get(0), row.name());
      for (int i = 0; i < row.cells().size(); i++) {
        if (!NONE.equals(row.cells().get(i))) {
          value.put(heads.get(i + 1), row.cells().get(i));
        }
      }
      values.add(value);
    }
    return Json.of(values) + "\n";
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    texts.add(row.name());
    row.cells().forEach(cell -> texts.add(cell == null ? HIDDEN : cell.toString()));
    return texts;
  }
}
