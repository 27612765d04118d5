package org.nrm.analysis.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SuppressionProperties {
  /**
   * Whoever tries every table of whole numbers that agrees with what is shown finds another value for each count and each
   * total held back. Two tables that agree differ by circles on which counts change by one at most, so that changes of one
   * are all that has to be tried.
   */
  @Property(tries = 300)
  void no_count_held_back_can_be_worked_out(
      @ForAll("tables") CountTable table, @ForAll @IntRange(min = 3, max = 8) int least) {
    PublishedTable shown = table.suppressedBelow(least);
    boolean[][] varies = varying(table, shown);
    forEach(table, (r, c) -> {
      if (at(shown, r, c).isEmpty()) {
        assertThat(varies[r][c]).as("%s below %s at %s, %s", table, least, r, c).isTrue();
      }
    });
  }

  @Property
  void every_small_count_and_total_is_held_back_and_what_is_shown_is_right(
      @ForAll("tables") CountTable table, @ForAll @IntRange(min = 3, max = 8) int least) {
    PublishedTable shown = table.suppressedBelow(least);
    forEach(table, (r, c) -> {
      OptionalLong value = at(shown, r, c);
      assertThat(value.isPresent() && value.getAsLong() < least).isFalse();
      value.ifPresent(v -> assertThat(v).isEqualTo(value(table, r, c)));
    });
  }

  @Property
  void where_nothing_is_small_nothing_is_held_back(@ForAll("tables") CountTable table) {
    CountTable large = CountTable.of(
        table.rows(),
        table.columns(),
        table.counts().stream()
            .map(row -> row.stream().map(n -> n + 3).toList())
            .toList());
    PublishedTable shown = large.suppressedBelow(3);
    forEach(large, (r, c) -> assertThat(at(shown, r, c)).isPresent());
  }

  @Property(tries = 20)
  void tables_of_many_rows_and_columns_are_held_back_too(
      @ForAll("largeTables") CountTable table, @ForAll @IntRange(min = 3, max = 8) int least) {
    PublishedTable shown = table.suppressedBelow(least);
    forEach(
        table, (r, c) -> assertThat(at(shown, r, c).orElse(least)).isGreaterThanOrEqualTo(least));
  }

  @Provide
  Arbitrary<CountTable> tables() {
    return tables(3, 3, 12);
  }

  @Provide
  Arbitrary<CountTable> largeTables() {
    return tables(6, 15, 40);
  }

  private static Arbitrary<CountTable> tables(int rows, int columns, int most) {
    Arbitrary<Long> counts = Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
        net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 4)),
        net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(5, most)));
    return Combinators.combine(
            Arbitraries.integers().between(1, rows), Arbitraries.integers().between(1, columns))
        .flatAs((r, c) -> counts
            .list()
            .ofSize(c)
            .list()
            .ofSize(r)
            .map(all -> CountTable.of(names("r", r), names("c", c), all)));
  }

  private static List<String> names(String prefix, int number) {
    return IntStream.range(0, number).mapToObj(i -> prefix + i).toList();
  }

  private static boolean[][] varying(CountTable table, PublishedTable shown) {
    int rows = table.rows().size();
    int columns = table.columns().size();
    List<int[]> hidden = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (at(shown, r, c).isEmpty()) {
          hidden.add(new int[] {r, c});
        }
      }
    }
    boolean[][] varies = new boolean[rows + 1][columns + 1];
    int ways = (int) Math.pow(3, hidden.size());
    for (int way = 0; way < ways; way++) {
      long[][] change = change(hidden, way, rows, columns);
      if (agrees(table, shown, change)) {
        for (int r = 0; r <= rows; r++) {
          for (int c = 0; c <= columns; c++) {
            varies[r][c] |= change[r][c] != 0;
          }
        }
      }
    }
    return varies;
  }

  private static long[][] change(List<int[]> hidden, int way, int rows, int columns) {
    long[][] change = new long[rows + 1][columns + 1];
    int left = way;
    for (int[] cell : hidden) {
      long by = left % 3 - 1L;
      left /= 3;
      change[cell[0]][cell[1]] += by;
      change[cell[0]][columns] += by;
      change[rows][cell[1]] += by;
      change[rows][columns] += by;
    }
    return change;
  }

  private static boolean agrees(CountTable table, PublishedTable shown, long[][] change) {
    boolean[] agrees = {true};
    forEach(table, (r, c) -> {
      boolean kept = at(shown, r, c).isEmpty() || change[r][c] == 0;
      agrees[0] &= kept && value(table, r, c) + change[r][c] >= 0;
    });
    return agrees[0];
  }

  private static OptionalLong at(PublishedTable shown, int row, int column) {
    boolean foot = row == shown.rows().size();
    if (column == shown.columns().size()) {
      return foot ? shown.total() : shown.rowTotal(row);
    }
    return foot ? shown.columnTotal(column) : shown.count(row, column);
  }

  private static long value(CountTable table, int row, int column) {
    return at(table.inFull(), row, column).orElseThrow();
  }

  /** Takes a place of a table, totals included. */
  private interface Place {
    void at(int row, int column);
  }

  private static void forEach(CountTable table, Place place) {
    for (int r = 0; r <= table.rows().size(); r++) {
      for (int c = 0; c <= table.columns().size(); c++) {
        place.at(r, c);
      }
    }
  }
}
