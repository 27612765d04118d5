package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Tables as text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes. */
final class Csv {
  private final String text;
  private final char separator;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;
  private int line = 1;

  private Csv(String text) {
    this.text = text;
    String first = text.lines().findFirst().orElse("");
    this.separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
  }

  /** The lines of a table, each with its cells; lines without text are left out. Raises a fault if a quotation is not closed. */
  static List<List<String>> read(String text, Faults faults) {
    return new Csv(text.startsWith("\ufeff") ? text.substring(1) : text).lines(faults);
  }

  /** A line of a table, with its end. */
  static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\n";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private List<List<String>> lines(Faults faults) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && cell.isEmpty()) {
        quotation(faults);
      } else if (c == separator) {
        endCell();
      } else if (c == '\n') {
        line++;
        endLine();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    endLine();
    return lines;
  }

  private void quotation(Faults faults) {
    int opened = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
      }
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return;
      }
    }
    faults.add(OptionalInt.of(opened), "", "a quotation is not closed: add the closing quote");
    faults.raise();
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endLine() {
    endCell();
    if (cells.stream().anyMatch(c -> !c.isBlank())) {
      lines.add(cells);
    }
    cells = new ArrayList<>();
  }
}
