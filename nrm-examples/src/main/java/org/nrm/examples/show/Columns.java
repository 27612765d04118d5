package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.json.diagram.Wrapping;

/** Rows in columns, each cell wrapped to its column. */
public final class Columns {
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<List<String>> rows;
  private final int[] widths;

  private Columns(List<String> heads, List<List<String>> rows, int width, int names) {
    this.heads = heads;
    this.rows = rows;
    this.widths = new int[heads.size()];
    int[] words = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      boolean whole = i == names;
      widths[i] = longest(i, "\\n");
      words[i] = longest(i, whole ? " " : "[ /-]");
    }
    int available = width - GAP.length() * (widths.length - 1);
    shrink(available, words);
    shrink(available, new int[widths.length]);
  }

  /**
   * Lays rows out.
   *
   * @param heads what stands above the columns
   * @param rows the rows, each with a cell for each head
   * @param width the most characters on a line
   * @return the lines, the heads and a rule first
   */
  public static List<String> lines(List<String> heads, List<List<String>> rows, int width) {
    return new Columns(heads, rows, width, -1).lines();
  }

  /** Lays rows out and breaks the names in one column, counted from zero, only if there is no room for them at all. */
  static List<String> named(List<String> heads, List<List<String>> rows, int width, int names) {
    return new Columns(heads, rows, width, names).lines();
  }

  /** The length of the longest part of a column's cells, one more where a hyphen stays with it. */
  private int longest(int column, String separator) {
    int hyphen = separator.indexOf('-') >= 0 ? 1 : 0;
    return Stream.concat(Stream.of(heads), rows.stream())
        .flatMap(row -> Arrays.stream(row.get(column).split(separator, -1)))
        .mapToInt(part -> part.length() + hyphen)
        .max()
        .orElse(0);
  }

  /** Takes from the widest column that is wider than it must be, one character at a time, until all fit. */
  private void shrink(int available, int[] least) {
    while (Arrays.stream(widths).sum() > available) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = widths[i] > Math.max(1, least[i]);
        widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(line(heads));
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    lines.add(String.join(GAP, rule));
    rows.forEach(row -> lines.addAll(line(row)));
    return lines;
  }

  private List<String> line(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      lines.add(across(wrapped, y));
    }
    return lines;
  }

  private String across(List<List<String>> cells, int y) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String part = y < cells.get(i).size() ? cells.get(i).get(y) : "";
      parts.add(part + " ".repeat(Math.max(0, widths[i] - part.length())));
    }
    return parts.stream().collect(Collectors.joining(GAP)).stripTrailing();
  }
}
