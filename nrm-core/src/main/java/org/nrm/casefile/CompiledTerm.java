package org.nrm.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Term;

/** A term in numbers. */
final class CompiledTerm {
  final int then;

  private final CompiledLength length;
  private final CompiledAnchor anchor;
  private final int firstDay;
  private final Reading silence;

  /** What must also hold before it can end, or null. */
  private final @Nullable Probe notBefore;

  /** What the passing of time alone turns in that condition. */
  private final List<Probe.Passed> turns;

  CompiledTerm(Term term, CompiledProcedure procedure, CompiledMechanism form) {
    then = procedure.stage(term.then());
    length = new CompiledLength(term.length(), form.mechanism.calendar());
    anchor = new CompiledAnchor(term.anchor(), form.facts);
    firstDay = term.counting() == Counting.FIRST_DAY_INCLUDED ? 1 : 0;
    silence = form.silence;
    ProbeBuilder builder = new ProbeBuilder(form);
    notBefore = term.notBefore().map(builder::met).orElse(null);
    turns = term.notBefore().map(builder::turns).orElse(List.of());
  }

  /**
   * The day on which the following stage is entered if nothing but time happens, or {@link PackedCase#NEVER}.
   *
   * @param last the last day of the term as it runs
   */
  int lapse(PackedCase file, int since, int last) {
    int counted = Math.max(last, since);
    if (notBefore == null) {
      return counted + 1;
    }
    int first = Math.max(counted, file.today());
    if (notBefore.holds(file, silence, first, since)) {
      return first + 1;
    }
    int ended = PackedCase.NEVER;
    for (Probe.Passed turn : turns) {
      int day = turn.first(file, silence, since);
      if (day > first && day < ended && notBefore.holds(file, silence, day, since)) {
        ended = day;
      }
    }
    return ended == PackedCase.NEVER ? ended : ended + 1;
  }

  /** The last day, not counting extensions, or {@link PackedCase#NEVER}. */
  int lastDay(PackedCase file, int since) {
    int start = anchor.day(file, silence, since);
    return start == PackedCase.NEVER ? start : length.lastDay(start) - firstDay;
  }
}
