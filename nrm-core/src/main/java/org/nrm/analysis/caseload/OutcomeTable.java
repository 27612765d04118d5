package org.nrm.analysis.caseload;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What became of the cases of each year at the end of reintegration. Each case counts once, in the year in which it began,
 * with the last outcome recorded; the last row is of those without one.
 */
@Value.Immutable
public sealed interface OutcomeTable permits ImmutableOutcomeTable {
  /** The row of cases whose reintegration has not ended. */
  String NOT_ENDED = "not-ended";

  private static OptionalInt percent(long part, long whole) {
    return whole == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((200 * part + whole) / (2 * whole)));
  }

  /** {@return the cases: a row for each outcome and a last one for those that have none, in columns by year of beginning} */
  CountTable cases();

  /**
   * The share of an outcome among the cases of a year whose reintegration has ended.
   *
   * @param row the row of the outcome, counted from 0; not the last
   * @param column the column of the year, counted from 0
   * @return the share in per cent, halves rounded up; empty if none has ended
   */
  default OptionalInt share(int row, int column) {
    int last = cases().rows().size() - 1;
    return percent(
        cases().count(row, column), cases().columnTotal(column) - cases().count(last, column));
  }

  /**
   * The share of an outcome, as far as what is given out already tells it.
   *
   * @param published the cases as they are given out
   * @param row the row of the outcome, counted from 0; not the last
   * @param column the column of the year, counted from 0
   * @return the share in per cent; empty if none has ended, or if a count that it is made of is held back
   */
  default OptionalInt share(PublishedTable published, int row, int column) {
    int last = cases().rows().size() - 1;
    OptionalLong part = published.count(row, column);
    OptionalLong whole = published.columnTotal(column);
    OptionalLong open = published.count(last, column);
    return part.isPresent() && whole.isPresent() && open.isPresent()
        ? percent(part.getAsLong(), whole.getAsLong() - open.getAsLong())
        : OptionalInt.empty();
  }
}
