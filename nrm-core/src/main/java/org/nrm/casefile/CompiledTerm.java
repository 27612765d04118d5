package org.nrm.casefile;

import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Term;

/** A term in numbers. */
final class CompiledTerm {
  final int then;

  /** Whether a condition can keep it from ending. */
  final boolean held;

  /** Whether its last day depends on a date fact. */
  final boolean dated;

  private final CompiledLength length;
  private final CompiledAnchor anchor;
  private final int firstDay;
  private final Reading silence;

  CompiledTerm(Term term, CompiledProcedure procedure, CompiledMechanism form) {
    then = procedure.stage(term.then());
    held = term.notBefore().isPresent();
    dated = term.anchor().fact().isPresent();
    length = new CompiledLength(term.length(), form.mechanism.calendar());
    anchor = new CompiledAnchor(term.anchor(), form.facts);
    firstDay = term.counting() == Counting.FIRST_DAY_INCLUDED ? 1 : 0;
    silence = form.silence;
  }

  /** The last day, not counting extensions, or {@link PackedCase#NEVER}. */
  int lastDay(PackedCase file, int since) {
    int start = anchor.day(file, silence, since);
    return start == PackedCase.NEVER ? start : length.lastDay(start) - firstDay;
  }
}
