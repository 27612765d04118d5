package org.nrm.json;

import java.util.List;
import java.util.Optional;
import org.nrm.json.htcds.HtcdsExport;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsIntake;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsReading;
import org.nrm.json.htcds.HtcdsRecord;
import org.nrm.json.htcds.HtcdsRow;

/**
 * Records of HTCDS 2.0 as JSON documents, and reports on them. The standard itself has no JSON; the form is ours and has the
 * schema {@code htcds}, with every field of the standard under its own name.
 *
 * <pre>{@code
 * HtcdsReading reading = HtcdsJson.read(text, "cases.json");
 * String same = HtcdsJson.write(reading.records());
 * }</pre>
 */
public final class HtcdsJson {
  private HtcdsJson() {}

  /**
   * Reads records: a document of the schema {@code htcds}, or the flat objects of a survey form, one or a list of them.
   *
   * @param text the document
   * @param fileName what to call it in faults
   * @return the records, with every alias that was taken and everything that was lost
   * @throws JsonFaultException if the document is not JSON or has another form
   */
  public static HtcdsReading read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    return new HtcdsReader(faults).read(DocumentParser.json(text, faults));
  }

  /**
   * Writes records.
   *
   * @param records the records
   * @return the document, indented, of the schema {@code htcds}
   */
  public static String write(List<HtcdsRecord> records) {
    return Pen.page(pen -> pen.object(() -> {
      pen.text("htcds", "2.0");
      pen.list("records", records, record -> write(pen, record));
    }));
  }

  private static void write(Pen pen, HtcdsRecord record) {
    pen.object(() -> {
      pen.text(HtcdsIntake.CASE_ID, record.caseId());
      record.rows().stream().map(HtcdsRow::group).distinct().forEach(group -> {
        List<HtcdsRow> rows = record.rows(group);
        if (group.isMany()) {
          pen.list(group.member(), rows, row -> pen.object(() -> values(pen, row)));
        } else {
          pen.object(group.member(), () -> values(pen, rows.get(0)));
        }
      });
    });
  }

  private static void values(Pen pen, HtcdsRow row) {
    HtcdsFields.all().stream()
        .filter(row.values()::containsKey)
        .forEach(field -> value(pen, row, field));
  }

  private static void value(Pen pen, HtcdsRow row, HtcdsField field) {
    if (field.kind().takesSeveral()) {
      pen.texts(field.name(), row.codes(field));
    } else {
      switch (field.kind()) {
        case FLAG -> pen.flag(field.name(), row.flag(field).orElseThrow());
        case NUMBER -> pen.number(field.name(), row.number(field).orElseThrow());
        default -> pen.text(field.name(), row.code(field));
      }
    }
  }

  /**
   * Writes what reading came across.
   *
   * @param reading what was read
   * @return the report, on one line, of the schema {@code htcds-report}
   */
  public static String report(HtcdsReading reading) {
    return Pen.line(pen -> pen.object(() -> {
      pen.text("htcds", "2.0").text("direction", "read");
      pen.number("records", reading.records().size());
      notes(pen, "notes", reading.notes());
    }));
  }

  /**
   * Writes what became of a case.
   *
   * @param export what was written
   * @return the report, on one line, of the schema {@code htcds-report}
   */
  public static String report(HtcdsExport export) {
    return Pen.line(pen -> pen.object(() -> {
      pen.text("htcds", "2.0").text("direction", "written").number("records", 1);
      notes(pen, "notes", export.notes());
      pen.texts("missing", export.missing().stream().map(HtcdsField::name).toList());
      pen.texts(
          "leftToOthers", export.leftToOthers().stream().map(HtcdsField::name).toList());
    }));
  }

  private static void notes(Pen pen, String name, List<HtcdsNote> notes) {
    pen.list(
        name,
        notes,
        note -> pen.object(() -> {
          pen.text("kind", note.kind().word());
          pen.flag("loss", note.kind().isLoss());
          pen.text("field", note.field());
          note.record().ifPresent(record -> pen.number("record", record));
          pen.number("count", note.count());
          pen.text("message", note.message());
        }));
  }
}
