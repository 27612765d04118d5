package org.nrm.analysis.caseload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Counts in rows and columns, with their totals.
 *
 * <pre>{@code
 * PublishedTable table = counts.suppressedBelow(5);
 * }</pre>
 */
@Value.Immutable
public sealed interface CountTable permits ImmutableCountTable {
  /** {@return what the rows are, in order} */
  List<String> rows();

  /** {@return what the columns are, in order} */
  List<String> columns();

  /** {@return the counts, row by row; none is negative} */
  List<List<Long>> counts();

  /** Refuses a table that is not whole. */
  @Value.Check
  default void check() {
    boolean whole = counts().size() == rows().size()
        && counts().stream().allMatch(row -> row.size() == columns().size());
    if (!whole || counts().stream().flatMap(List::stream).anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException(
          "a table needs a count for each row and column, and none is negative");
    }
  }

  /**
   * Obtains a table.
   *
   * @param rows what the rows are
   * @param columns what the columns are
   * @param counts the counts, row by row
   * @return the table
   * @throws IllegalArgumentException if a count is missing, too many or negative
   */
  static CountTable of(List<String> rows, List<String> columns, List<List<Long>> counts) {
    return ImmutableCountTable.of(
        rows, columns, counts.stream().map(List::copyOf).toList());
  }

  /**
   * Looks a count up.
   *
   * @param row the row, counted from 0
   * @param column the column, counted from 0
   * @return the count
   */
  default long count(int row, int column) {
    return counts().get(row).get(column);
  }

  /**
   * Adds up a row.
   *
   * @param row the row, counted from 0
   * @return its total
   */
  default long rowTotal(int row) {
    return counts().get(row).stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Adds up a column.
   *
   * @param column the column, counted from 0
   * @return its total
   */
  default long columnTotal(int column) {
    return counts().stream().mapToLong(row -> row.get(column)).sum();
  }

  /** {@return the sum of all counts} */
  default long total() {
    return IntStream.range(0, rows().size()).mapToLong(this::rowTotal).sum();
  }

  /**
   * Compares the totals of columns with totals that were published elsewhere.
   *
   * @param published totals by column
   * @return what differs, in the order of the columns, those that are missing here last; empty if all agree
   */
  default List<TotalDifference> differences(Map<String, Long> published) {
    List<TotalDifference> found = new ArrayList<>();
    List<String> all = new ArrayList<>(columns());
    published.keySet().stream().filter(c -> !all.contains(c)).forEach(all::add);
    for (String column : all) {
      int at = columns().indexOf(column);
      long here = at < 0 ? 0 : columnTotal(at);
      long there = published.getOrDefault(column, here);
      if (here != there) {
        found.add(ImmutableTotalDifference.of(column, here, there));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** {@return the table with every count shown} */
  default PublishedTable inFull() {
    return PublishedTable.inFull(this);
  }

  /**
   * Holds small counts back, totals included, and as many others as are needed so that none of those held back can be
   * worked out from the rest. A count of zero is small too: were it shown, every count held back would be known to be one at
   * least.
   *
   * <p>What can still be known are bounds, as everywhere where it is told below which size counts are held back.
   *
   * @param least the smallest count that is shown, at least {@value PublishedTable#LEAST}
   * @return the table
   * @throws IllegalArgumentException if {@code least} is too small to protect anybody
   */
  default PublishedTable suppressedBelow(int least) {
    return PublishedTable.suppressed(this, least);
  }
}
