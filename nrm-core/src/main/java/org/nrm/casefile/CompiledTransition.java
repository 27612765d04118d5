package org.nrm.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Transition;

/** A transition in numbers. */
final class CompiledTransition {
  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final int STAYS = -1;

  final Transition transition;

  /** The stage that it leads to, or -1. */
  final int to;

  final @Nullable CompiledLength extension;
  final @Nullable CompiledLength cap;

  /** Whether it counts how often it is taken. */
  final boolean counted;

  /** What it establishes. */
  final Establishing establishes;

  /** Whether it moves or stays, and at most establishes facts of the first row that have no number. */
  final boolean simple;

  private final long bits;
  private final @Nullable Probe more;
  private final int limit;

  CompiledTransition(Transition transition, CompiledProcedure procedure, CompiledMechanism form) {
    this.transition = transition;
    to = transition.effect().target().map(procedure::stage).orElse(STAYS);
    WorkingCalendar calendar = form.mechanism.calendar();
    Optional<Effect.Extension> extends_ =
        transition.effect() instanceof Effect.Extension e ? Optional.of(e) : Optional.empty();
    extension = extends_.map(e -> new CompiledLength(e.by(), calendar)).orElse(null);
    cap = extends_
        .flatMap(Effect.Extension::cap)
        .map(length -> new CompiledLength(length, calendar))
        .orElse(null);
    limit = transition.limit().orElse(UNLIMITED);
    counted = limit != UNLIMITED || extension != null;
    establishes = Establishing.of(form.facts, transition.establishes());
    simple = !counted && establishes.plain && transition.retracts().isEmpty();
    Probe probe = new ProbeBuilder(form).met(transition.condition());
    bits = first(probe);
    more = rest(probe, bits);
  }

  private static long first(Probe probe) {
    return probe instanceof Probe.Both both ? first(both.first()) : probe.allOfFirstRow();
  }

  /** What a condition asks for besides the bits of the first row. */
  private static @Nullable Probe rest(Probe probe, long bits) {
    if (probe.equals(Probe.Fixed.YES) || (bits != 0 && probe.allOfFirstRow() == bits)) {
      return null;
    }
    if (bits != 0 && probe instanceof Probe.Both both) {
      Probe first = rest(both.first(), bits);
      return first == null ? both.second() : new Probe.Both(first, both.second());
    }
    return probe;
  }

  /** Whether it is taken from where a procedure stands. */
  boolean passes(PackedCase file, Reading event, CompiledProcedure procedure) {
    return (event.over(file) & bits) == bits
        && (more == null || more.holds(file, event, event.day, file.since(procedure)))
        && (!counted || isLeft(file, procedure));
  }

  /** The word in which a procedure stands after it. */
  long place(PackedCase file, CompiledProcedure procedure, long word, int day) {
    return to < 0 ? word : file.entered(procedure, word, to, day);
  }

  /** Whether a term begins with it, or is left. */
  boolean isTimed(PackedCase file, CompiledProcedure procedure) {
    return to >= 0 && (procedure.isTimed(to) || procedure.isTimed(file.stage(procedure)));
  }

  private boolean isLeft(PackedCase file, CompiledProcedure procedure) {
    if (limit != UNLIMITED && file.rest.mark(procedure.index).uses(transition.id()) >= limit) {
      return false;
    }
    if (extension == null) {
      return true;
    }
    int last = file.validThrough(procedure);
    return last != PackedCase.NEVER && (cap == null || last < cap.lastDay(file.since(procedure)));
  }

  /** The last day of the running term after it has been extended. */
  int extended(PackedCase file, CompiledProcedure procedure, CompiledLength by) {
    int end = by.lastDay(file.validThrough(procedure));
    return cap == null ? end : Math.min(end, cap.lastDay(file.since(procedure)));
  }
}
