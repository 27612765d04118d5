package org.nrm.examples.show;

import java.util.List;
import org.nrm.json.diagram.Names;
import org.nrm.json.diagram.Wrapping;
import org.nrm.mechanism.Procedure;

/** Writes a mechanism as plain text: procedure by procedure, article by article, then the words and the sources. */
public final class TextTable {
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private TextTable(int width) {
    this.width = width;
  }

  /**
   * Writes a mechanism.
   *
   * @param names how things are called
   * @param procedures the procedures to write
   * @param width the most characters on a line
   * @return the text
   */
  public static String of(Names names, List<Procedure> procedures, int width) {
    return new TextTable(width).write(new MechanismPage(names), procedures);
  }

  private String write(MechanismPage page, List<Procedure> procedures) {
    wrapped("", page.title());
    page.head().forEach(line -> wrapped("", line));
    heading("What it is");
    page.about().forEach(line -> wrapped("", line));
    table("Entitlements by stage", MechanismPage.ENTITLEMENTS, page.entitlements(procedures));
    table("Terms", MechanismPage.TERMS, page.terms(procedures));
    procedures.forEach(p -> sheet(page.sheet(p)));
    entries("Who has the lead", page.leads());
    table(
        "Facts",
        List.of("fact", "kind", "says that the person, or the case,", "established by"),
        page.facts());
    table("Events", List.of("event", "what happens", "reported by", "facts"), page.events());
    table("Sources", List.of("no", "source", "standing"), page.sources());
    entries("Open readings", page.openReadings());
    return text.toString();
  }

  private void sheet(Sheet sheet) {
    heading(MechanismPage.heading(sheet.procedure()));
    sheet.sections().forEach(this::section);
  }

  private void section(Sheet.Section section) {
    line("");
    wrapped("", section.article());
    section.stages().forEach(this::entry);
    if (!section.rows().isEmpty()) {
      line("");
      rows(Sheet.COLUMNS, section.rows(), Sheet.COLUMNS.indexOf("rule"));
    }
    if (!section.duties().isEmpty()) {
      line("");
    }
    section.duties().forEach(this::entry);
  }

  private void table(String heading, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    heading(heading);
    line("");
    rows(heads, rows, 0);
  }

  private void rows(List<String> heads, List<List<String>> rows, int names) {
    Columns.named(heads, rows, width - 2, names).forEach(line -> line("  " + line));
  }

  private void entries(String heading, List<Sheet.Entry> entries) {
    if (!entries.isEmpty()) {
      heading(heading);
      line("");
      entries.forEach(this::entry);
    }
  }

  private void entry(Sheet.Entry entry) {
    wrapped("  ", entry.head());
    entry.lines().forEach(line -> wrapped("      ", line));
  }

  private void heading(String heading) {
    line("");
    line("");
    wrapped("", heading);
    line("=".repeat(Math.min(width, heading.length())));
  }

  private void wrapped(String indent, String said) {
    Wrapping.lines(said, width - indent.length()).forEach(line -> line(indent + line));
  }

  private void line(String said) {
    text.append(said.stripTrailing()).append('\n');
  }
}
