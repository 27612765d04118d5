package org.nrm.analysis.caseload;

import java.util.List;
import java.util.OptionalLong;

/** A table as it is given out: counts and totals, some of them held back. */
public final class PublishedTable {
  /** The lowest size below which counts can be held back; with less, a row or a column that is named at all would tell. */
  public static final int LEAST = 3;

  private final CountTable table;
  private final boolean[][] hidden;

  private PublishedTable(CountTable table, boolean[][] hidden) {
    this.table = table;
    this.hidden = hidden;
  }

  static PublishedTable inFull(CountTable table) {
    return new PublishedTable(
        table, new boolean[table.rows().size() + 1][table.columns().size() + 1]);
  }

  static PublishedTable suppressed(CountTable table, int least) {
    checkLeast(least);
    return new PublishedTable(table, Suppression.of(table, least));
  }

  static void checkLeast(int least) {
    if (least < LEAST) {
      throw new IllegalArgumentException(
          "holding counts below " + least + " back protects nobody: give " + LEAST + " or more");
    }
  }

  /** {@return what the rows are, in order} */
  public List<String> rows() {
    return table.rows();
  }

  /** {@return what the columns are, in order} */
  public List<String> columns() {
    return table.columns();
  }

  /**
   * Looks a count up.
   *
   * @param row the row, counted from 0
   * @param column the column, counted from 0
   * @return the count, or empty if it is held back
   */
  public OptionalLong count(int row, int column) {
    return shown(row, column, table.count(row, column));
  }

  /**
   * Looks the total of a row up.
   *
   * @param row the row, counted from 0
   * @return the total, or empty if it is held back
   */
  public OptionalLong rowTotal(int row) {
    return shown(row, table.columns().size(), table.rowTotal(row));
  }

  /**
   * Looks the total of a column up.
   *
   * @param column the column, counted from 0
   * @return the total, or empty if it is held back
   */
  public OptionalLong columnTotal(int column) {
    return shown(table.rows().size(), column, table.columnTotal(column));
  }

  /** {@return the sum of all counts, or empty if it is held back} */
  public OptionalLong total() {
    return shown(table.rows().size(), table.columns().size(), table.total());
  }

  private OptionalLong shown(int row, int column, long value) {
    return hidden[row][column] ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
