package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows in columns, each cell wrapped to its column. */
public final class Columns {
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<List<String>> rows;
  private final int[] widths;

  private Columns(List<String> heads, List<List<String>> rows, int width) {
    this.heads = heads;
    this.rows = rows;
    this.widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = natural(i);
    }
    shrink(width - GAP.length() * (widths.length - 1));
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
    return new Columns(heads, rows, width).lines();
  }

  private int natural(int column) {
    int widest = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    return Math.max(widest, heads.get(column).length());
  }

  /** Takes from the widest column, one character at a time, until all fit. */
  private void shrink(int available) {
    while (java.util.Arrays.stream(widths).sum() > available) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= 1) {
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
