package org.nrm.casefile;

import org.nrm.condition.Anchor;

/** The day from which a length is counted, read off numbers. */
final class CompiledAnchor {
  private final boolean fixed;
  private final boolean entry;
  private final int fact;
  private final int day;

  CompiledAnchor(Anchor anchor, FactBits facts) {
    fixed = anchor instanceof Anchor.CalendarDay;
    entry = anchor instanceof Anchor.StageEntry || anchor instanceof Anchor.EntryOrLater;
    fact = anchor.fact().map(facts::index).orElse(-1);
    day = anchor instanceof Anchor.CalendarDay c ? (int) c.date().toEpochDay() : PackedCase.NEVER;
  }

  static boolean fits(Anchor anchor) {
    return !(anchor instanceof Anchor.CalendarDay c) || PackedCase.fits(c.date());
  }

  boolean readsFact() {
    return fact >= 0;
  }

  /** The day, or {@link PackedCase#NEVER} if the date fact that gives it is not established. */
  int day(PackedCase file, Reading event, int since) {
    if (fixed) {
      return day;
    }
    if (fact < 0) {
      return since;
    }
    boolean known = event.known(file, fact);
    int held = known ? event.number(file, fact) : PackedCase.NEVER;
    return entry ? (known && held > since ? held : since) : held;
  }
}
