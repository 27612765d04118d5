package org.nrm.examples.show;

import java.util.List;
import java.util.stream.Collectors;
import org.nrm.json.diagram.Names;
import org.nrm.mechanism.Procedure;

/** Writes a mechanism as Markdown, with tables: the pages of reference are made so. */
public final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  private MarkdownTable() {}

  /**
   * Writes a mechanism.
   *
   * @param names how things are called
   * @param procedures the procedures to write
   * @return the page
   */
  public static String of(Names names, List<Procedure> procedures) {
    return new MarkdownTable().write(new MechanismPage(names), procedures);
  }

  private String write(MechanismPage page, List<Procedure> procedures) {
    line("# " + escaped(page.title()));
    line("");
    page.head().forEach(line -> line(escaped(line)));
    heading("What it is");
    page.about().forEach(line -> {
      line("");
      line(escaped(line));
    });
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
    line("### " + escaped(section.article()));
    list(section.stages());
    if (!section.rows().isEmpty()) {
      line("");
      rows(Sheet.COLUMNS, section.rows());
    }
    list(section.duties());
  }

  private void table(String heading, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    heading(heading);
    line("");
    rows(heads, rows);
  }

  private void rows(List<String> heads, List<List<String>> rows) {
    row(heads);
    row(heads.stream().map(h -> "---").toList());
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    line(cells.stream().map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void entries(String heading, List<Sheet.Entry> entries) {
    if (!entries.isEmpty()) {
      heading(heading);
      list(entries);
    }
  }

  private void list(List<Sheet.Entry> entries) {
    if (!entries.isEmpty()) {
      line("");
    }
    for (Sheet.Entry entry : entries) {
      line("- " + escaped(entry.head()));
      entry.lines().forEach(line -> line("  - " + escaped(line)));
    }
  }

  private void heading(String heading) {
    line("");
    line("## " + escaped(heading));
  }

  private static String escaped(String said) {
    return said.replace("|", "\\|")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }

  private void line(String said) {
    text.append(said).append('\n');
  }
}
