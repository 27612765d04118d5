package org.nrm.analysis.caseload;

import java.util.Arrays;

/**
 * Decides which counts of a table are held back.
 *
 * <p>Rows, columns and their totals are the places of a network, and every count or total is a flow between two of them:
 * from a row to a column, from the columns to the foot, from the foot to the margin, from the margin to the rows. Then every
 * equation of the table says that as much leaves a place as comes in, and whoever knows the shown counts knows the others
 * exactly as far as no flow can go round a circle of counts held back. A count can be told for certain if it is on no such
 * circle: more can always flow, and less where at least one does. Counts are whole, so that this is exact.
 */
final class Suppression {
  private final int rows;
  private final int columns;
  private final long[][] value;
  private final boolean[][] hidden;

  private Suppression(CountTable table) {
    rows = table.rows().size();
    columns = table.columns().size();
    value = new long[rows + 1][columns + 1];
    hidden = new boolean[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        value[r][c] = table.count(r, c);
      }
      value[r][columns] = table.rowTotal(r);
    }
    for (int c = 0; c < columns; c++) {
      value[rows][c] = table.columnTotal(c);
    }
    value[rows][columns] = table.total();
  }

  /** Which counts are held back; the last row and the last column are the totals. */
  static boolean[][] of(CountTable table, int least) {
    Suppression suppression = new Suppression(table);
    if (suppression.rows > 0 && suppression.columns > 0) {
      suppression.hideBelow(least);
      while (suppression.protectOne()) {
        // each round hides at least one more count
      }
    }
    return suppression.hidden;
  }

  private void hideBelow(int least) {
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        hidden[r][c] = value[r][c] < least;
      }
    }
  }

  /** Protects the first count that could be told for certain; false if there is none. */
  private boolean protectOne() {
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        if (hidden[r][c] && hideCheapestCircle(r, c)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Hides what is needed so that the count can vary; false if it can already. */
  private boolean hideCheapestCircle(int row, int column) {
    int from = start(row, column);
    int to = end(row, column);
    Paths more = new Paths(row, column, to, from);
    Paths less = value[row][column] > 0 ? new Paths(row, column, from, to) : more;
    Paths best = less.cost < more.cost ? less : more;
    if (best.cost == 0) {
      return false;
    }
    best.hide();
    return true;
  }

  private int start(int row, int column) {
    return row < rows ? column < columns ? row : margin() : column < columns ? col(column) : rows;
  }

  private int end(int row, int column) {
    return row < rows ? column < columns ? col(column) : row : column < columns ? rows : margin();
  }

  private int col(int column) {
    return rows + 1 + column;
  }

  private int margin() {
    return rows + 1 + columns;
  }

  /** The cheapest way between two places that does not use one count: over counts held back it costs nothing. */
  private final class Paths {
    private final int skippedRow;
    private final int skippedColumn;
    private final int from;
    private final int to;
    private final long[] reached = new long[rows + columns + 2];
    private final int[] viaRow = new int[rows + columns + 2];
    private final int[] viaColumn = new int[rows + columns + 2];
    private final int[] before = new int[rows + columns + 2];
    private final boolean[] done = new boolean[rows + columns + 2];
    private final long cost;

    Paths(int skippedRow, int skippedColumn, int from, int to) {
      this.skippedRow = skippedRow;
      this.skippedColumn = skippedColumn;
      this.from = from;
      this.to = to;
      Arrays.fill(reached, Long.MAX_VALUE);
      reached[from] = 0;
      for (int at = nearest(); at >= 0; at = nearest()) {
        done[at] = true;
        leave(at);
      }
      cost = reached[to];
    }

    private int nearest() {
      int nearest = -1;
      for (int i = 0; i < reached.length; i++) {
        if (!done[i]
            && reached[i] < Long.MAX_VALUE
            && (nearest < 0 || reached[i] < reached[nearest])) {
          nearest = i;
        }
      }
      return nearest;
    }

    private void leave(int at) {
      for (int r = 0; r <= rows; r++) {
        for (int c = 0; c <= columns; c++) {
          if (r == skippedRow && c == skippedColumn) {
            continue;
          }
          if (start(r, c) == at) {
            step(at, end(r, c), r, c);
          } else if (end(r, c) == at && value[r][c] > 0) {
            step(at, start(r, c), r, c);
          }
        }
      }
    }

    private void step(int at, int next, int r, int c) {
      long sum = reached[at] + price(r, c);
      if (sum < reached[next]) {
        reached[next] = sum;
        before[next] = at;
        viaRow[next] = r;
        viaColumn[next] = c;
      }
    }

    /** Small counts are hidden before large ones, and totals last. */
    private long price(int r, int c) {
      if (hidden[r][c]) {
        return 0;
      }
      boolean isTotal = r == rows || c == columns;
      return 1 + value[r][c] + (isTotal ? 1 + value[rows][columns] : 0);
    }

    void hide() {
      for (int at = to; at != from; at = before[at]) {
        hidden[viaRow[at]][viaColumn[at]] = true;
      }
    }
  }
}
