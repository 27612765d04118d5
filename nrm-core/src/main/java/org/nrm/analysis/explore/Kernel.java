package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Pseudonym;

/** Some procedures made ready to be explored: which moves there are in a packed situation, as numbers. */
final class Kernel {
  final Layout layout;
  final Zones zones;
  private final List<Acts> acts = new ArrayList<>();
  private final List<MoveTable<int[]>> tables = new ArrayList<>();
  private final Lapses lapses;
  private final MoveTable<int[]> lapseTable;
  private final MoveTable<int[]> quietTable;
  private final Liveness liveness;
  private final long dateBits;
  private final MoveTable<Integer> forgetting = new MoveTable<>(-1L);
  private final List<Move> moves = new ArrayList<>();
  private long[] touched = new long[64];
  private long[] written = new long[64];
  private int[] scripts = new int[64];

  Kernel(Layout layout) {
    this.layout = layout;
    int[] oldest = new int[layout.dates()];
    int far = layout.longest() + 1;
    Arrays.fill(oldest, far);
    oldest[TimeOp.NOW] = -1;
    oldest[TimeOp.DAY] = -1;
    oldest[TimeOp.LAST] = -1;
    oldest[TimeOp.SPARE] = -1;
    oldest[TimeOp.OPENING] = Math.max(far, layout.latestDay());
    layout.slots.stream().filter(s -> s.lastDay() > 0).forEach(s -> oldest[s.lastDay()] = -1);
    this.zones = new Zones(layout.dates(), oldest, far, oldest[TimeOp.OPENING]);
    this.liveness = new Liveness(layout);
    this.dateBits = layout.tracks.values().stream()
        .filter(t -> t.memory() == Track.Memory.DATE)
        .mapToLong(t -> t.cell().mask())
        .reduce(0, (a, b) -> a | b);
    this.lapses = new Lapses(layout, zones);
    this.lapseTable = new MoveTable<>(lapses.mask);
    this.quietTable = new MoveTable<>(lapses.mask);
    for (EventType event : layout.mechanism.events()) {
      if (!layout.options.absentEvents().contains(event.id())) {
        keys(event).forEach(key -> add(new Acts(layout, zones, event, key)));
      }
    }
  }

  private void add(Acts one) {
    if (one.isPossible()) {
      acts.add(one);
      tables.add(new MoveTable<>(one.mask));
    }
  }

  private List<Optional<Pseudonym>> keys(EventType event) {
    boolean keyed = layout.mechanism.procedures().stream()
        .anyMatch(p -> p.multiplicity() == Multiplicity.MANY && p.needsKey(event.id()));
    if (!keyed) {
      return List.of(Optional.empty());
    }
    List<Optional<Pseudonym>> keys = layout.slots.stream()
        .filter(s -> s.repeats() && s.procedure().needsKey(event.id()))
        .map(Slot::key)
        .distinct()
        .toList();
    return keys.isEmpty() ? List.of(Optional.of(Pseudonym.of("instance-1"))) : keys;
  }

  /** How many events there are, an event that is about an instance counted for each. */
  int events() {
    return acts.size();
  }

  int[] moves(int event, long packed) {
    return tables.get(event).get(packed, p -> numbered(acts.get(event).in(p)));
  }

  int[] lapses(long packed) {
    return lapseTable.get(packed, p -> numbered(lapses.in(p)));
  }

  int[] quiet(long packed) {
    return quietTable.get(packed, lapses::quiet);
  }

  private int[] numbered(List<Move> found) {
    int[] numbers = new int[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(found.get(i));
    }
    return numbers;
  }

  private int number(Move move) {
    int number = moves.size();
    moves.add(move);
    if (number == scripts.length) {
      touched = Arrays.copyOf(touched, 2 * number);
      written = Arrays.copyOf(written, 2 * number);
      scripts = Arrays.copyOf(scripts, 2 * number);
    }
    touched[number] = move.touched();
    written[number] = move.written();
    scripts[number] = move.script();
    return number;
  }

  /** How many moves were met so far. */
  int moves() {
    return moves.size();
  }

  Move move(int number) {
    return moves.get(number);
  }

  long after(long packed, int move) {
    return (packed & ~touched[move]) | written[move];
  }

  /** The situation without the facts that no longer matter. */
  long trimmed(long packed) {
    return liveness.trimmed(packed);
  }

  /** Forgets the days of date facts that no longer matter in a situation. */
  int trimmed(int zone, long before, long after) {
    long lost = before & ~after & dateBits;
    return lost == 0 ? zone : zones.after(zone, forgetting.get(lost, this::forget));
  }

  private Integer forget(long lost) {
    return zones.script(layout.tracks.values().stream()
        .filter(t -> t.memory() == Track.Memory.DATE && (t.cell().mask() & lost) != 0)
        .map(t -> TimeOp.forget(t.date()))
        .toList());
  }

  int script(int move) {
    return scripts[move];
  }
}
