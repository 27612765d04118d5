package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nrm.json.htcds.HtcdsAliases;
import org.nrm.json.htcds.HtcdsColumn;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsIntake;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsReading;
import org.nrm.json.htcds.HtcdsRecord;
import org.nrm.json.htcds.HtcdsRow;

/**
 * Records of HTCDS 2.0 as a table, one line a case, with the names of the standard in the first line and several values
 * between semicolons: the official Excel templates, saved as CSV. Their hidden line of names and the line of labels below it
 * are taken together; either alone is enough.
 */
public final class HtcdsCsv {
  private HtcdsCsv() {}

  /**
   * Reads a table.
   *
   * @param text the table; values between commas, or between semicolons if the first line has no comma
   * @param fileName what to call it in faults
   * @return the records, with every alias that was taken and everything that was lost
   * @throws JsonFaultException if a quotation is not closed, or if the first line names no field of the standard
   */
  public static HtcdsReading read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    List<List<String>> lines = Csv.read(text, faults);
    if (lines.isEmpty() || lines.get(0).stream().noneMatch(HtcdsCsv::isName)) {
      faults.add(
          OptionalInt.of(1),
          "",
          "the first line names no field of HTCDS 2.0: write names such as `cas_Status` in it");
      faults.raise();
    }
    boolean labelled = lines.size() > 1 && isLabels(lines.get(1));
    HtcdsIntake intake = new HtcdsIntake();
    List<HtcdsColumn> columns = columns(intake, lines, labelled);
    for (List<String> line : lines.subList(labelled ? 2 : 1, lines.size())) {
      line(intake, columns, line);
    }
    return intake.done();
  }

  private static boolean isName(String cell) {
    return HtcdsFields.find(cell).isPresent()
        || HtcdsAliases.all().stream()
            .anyMatch(alias -> alias.value().isEmpty() && alias.written().equals(cell));
  }

  /** Whether a line has the labels of the line above: two cells are such, which no line of a case has. */
  private static boolean isLabels(List<String> line) {
    return HtcdsFields.all().stream()
            .filter(field -> line.contains(field.label()))
            .limit(2)
            .count()
        > 1;
  }

  private static List<HtcdsColumn> columns(
      HtcdsIntake intake, List<List<String>> lines, boolean labelled) {
    List<String> names = lines.get(0);
    List<String> labels = labelled ? lines.get(1) : List.of();
    List<HtcdsColumn> columns = new ArrayList<>();
    List<List<String>> cases = lines.subList(labelled ? 2 : 1, lines.size());
    for (int i = 0; i < Math.max(names.size(), labels.size()); i++) {
      String name = at(names, i);
      boolean nameless = name.isEmpty() && at(labels, i).isEmpty();
      columns.add(
          nameless
              ? nameless(intake, i, labelled, cases)
              : intake.column(name, Optional.of(at(labels, i)), "column " + (i + 1)));
    }
    return columns;
  }

  /** A column without a name: the numbers of the lines in the templates, nothing, or something that is lost. */
  private static HtcdsColumn nameless(
      HtcdsIntake intake, int i, boolean labelled, List<List<String>> cases) {
    if (cases.stream().noneMatch(line -> !at(line, i).isBlank())) {
      return HtcdsColumn.none();
    }
    if (i == 0 && labelled) {
      intake.note(
          HtcdsNote.Kind.IGNORED,
          false,
          "column 1 has the numbers of the lines [Excel templates 2.0, column A]");
      return HtcdsColumn.none();
    }
    return intake.column("", Optional.empty(), "column " + (i + 1));
  }

  private static String at(List<String> cells, int i) {
    return i < cells.size() ? cells.get(i) : "";
  }

  private static void line(HtcdsIntake intake, List<HtcdsColumn> columns, List<String> line) {
    boolean empty = true;
    for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
      boolean stands = columns.get(i).isCaseId() || columns.get(i).field().isPresent();
      empty &= !stands || line.get(i).isBlank();
      intake.cell(columns.get(i), List.of(line.get(i)));
    }
    if (line.size() > columns.size()) {
      intake.note(
          HtcdsNote.Kind.EXTRA_CELLS,
          true,
          "a line has more cells than the first: they are not read");
      empty = false;
    }
    if (!empty) {
      intake.end();
    }
  }

  /**
   * Writes records as a table. Of tables of which a case has several rows only the last row is written; see
   * {@link #lost(List)}.
   *
   * @param records the records
   * @return the table, with a column for each field that any record has
   */
  public static String write(List<HtcdsRecord> records) {
    List<HtcdsField> fields = HtcdsFields.all().stream()
        .filter(field ->
            records.stream().anyMatch(r -> last(r, field.group()).values().containsKey(field)))
        .toList();
    List<String> header = new ArrayList<>(List.of(HtcdsIntake.CASE_ID));
    fields.forEach(field -> header.add(field.name()));
    StringBuilder table = new StringBuilder(Csv.line(header));
    for (HtcdsRecord record : records) {
      List<String> cells = new ArrayList<>();
      cells.add(record.caseId().map(Object::toString).orElse(""));
      fields.forEach(field ->
          cells.add(String.join(";", last(record, field.group()).codes(field))));
      table.append(Csv.line(cells));
    }
    return table.toString();
  }

  /**
   * What a table loses.
   *
   * @param records the records
   * @return a note for each table of the standard of which a record has several rows
   */
  public static List<HtcdsNote> lost(List<HtcdsRecord> records) {
    HtcdsIntake intake = new HtcdsIntake();
    for (HtcdsRecord record : records) {
      for (HtcdsGroup group : HtcdsGroup.values()) {
        if (record.rows(group).size() > 1) {
          intake.note(
              HtcdsNote.Kind.SEVERAL_ROWS,
              true,
              "a line takes one row of `" + group.member()
                  + "` and the case has several: only the last is written");
        }
      }
      intake.end();
    }
    return intake.done().notes();
  }

  private static HtcdsRow last(HtcdsRecord record, HtcdsGroup group) {
    List<HtcdsRow> rows = record.rows(group);
    return rows.isEmpty() ? HtcdsRow.in(group) : rows.get(rows.size() - 1);
  }
}
