package org.nrm.analysis.explore;

import java.util.List;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Effect;

/**
 * Something about time that a rule reads: whether a length has passed, or whether a term can still be extended.
 *
 * @param slot the slot whose stage it is read in, or -1 where that does not matter
 * @param what an {@link Condition.Elapsed} or an {@link Effect.Extension}
 */
record Literal(int slot, Object what) {
  static final int FALSE = 0;
  static final int TRUE = 1;

  /** It has not passed since the entry, whatever the date fact says. */
  static final int FALSE_BY_ENTRY = 2;

  /** What has to hold of dates for the literal to have a value on a day. */
  List<TimeOp> guards(Layout layout, long packed, int value, int day) {
    if (what instanceof Effect.Extension extension) {
      Slot own = layout.slots.get(slot);
      Stretch cap = layout.stretch(extension.cap().orElseThrow());
      return List.of(
          value == TRUE
              ? TimeOp.atMost(own.lastDay(), own.entered(), cap, -1)
              : TimeOp.atLeast(own.lastDay(), own.entered(), cap, 0));
    }
    Condition.Elapsed part = (Condition.Elapsed) what;
    if (part.anchor() instanceof Anchor.CalendarDay) {
      int turn = (int) (turn(layout, part) - layout.opening.toEpochDay());
      return List.of(
          value == TRUE
              ? TimeOp.atLeast(day, TimeOp.OPENING, turn)
              : TimeOp.atMost(day, TimeOp.OPENING, turn - 1));
    }
    return clocks(layout, packed, value).stream()
        .map(clock -> guard(layout, part, value, day, clock))
        .toList();
  }

  private static TimeOp guard(
      Layout layout, Condition.Elapsed part, int value, int day, int clock) {
    Stretch length = layout.stretch(part.length());
    int over = part.over() ? 1 : 0;
    return value == TRUE
        ? TimeOp.atLeast(day, clock, length, over)
        : TimeOp.atMost(day, clock, length, over - 1);
  }

  /** The dates that a length must have passed since for the literal to have a value. */
  private List<Integer> clocks(Layout layout, long packed, int value) {
    Condition.Elapsed part = (Condition.Elapsed) what;
    int entered = slot < 0 ? 0 : layout.slots.get(slot).entered();
    if (part.anchor() instanceof Anchor.StageEntry) {
      return List.of(entered);
    }
    Track track = layout.track(part.anchor().fact().orElseThrow());
    boolean later = part.anchor() instanceof Anchor.EntryOrLater;
    if (track.memory() == Track.Memory.FREE_DATE) {
      return later && value == TRUE ? List.of(entered) : List.of();
    }
    if (!later) {
      return List.of(track.date());
    }
    if (track.cell().get(packed) == 0) {
      return List.of(entered);
    }
    return value == TRUE
        ? List.of(entered, track.date())
        : List.of(value == FALSE ? track.date() : entered);
  }

  /** The first day on which a length counted from a day of the calendar has passed, in days since 1970. */
  static long turn(Layout layout, Condition.Elapsed part) {
    Anchor.CalendarDay day = (Anchor.CalendarDay) part.anchor();
    return layout.stretch(part.length()).last(day.date().toEpochDay()) + (part.over() ? 1 : 0);
  }

  /** For a literal that is true from some day on: what it means that this day is the one after another. */
  List<List<TimeOp>> turning(Layout layout, long packed, int day) {
    if (!(what instanceof Condition.Elapsed part)) {
      return List.of();
    }
    if (part.anchor() instanceof Anchor.CalendarDay) {
      int turn = (int) (turn(layout, part) - layout.opening.toEpochDay());
      return List.of(List.of(
          TimeOp.atLeast(day, TimeOp.OPENING, turn), TimeOp.atMost(day, TimeOp.OPENING, turn)));
    }
    Stretch length = layout.stretch(part.length());
    int over = part.over() ? 1 : 0;
    return clocks(layout, packed, TRUE).stream()
        .map(
            c -> List.of(TimeOp.atLeast(day, c, length, over), TimeOp.atMost(day, c, length, over)))
        .toList();
  }
}
