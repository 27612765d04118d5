package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Truth;
import org.nrm.mechanism.Term;

/** A term that runs out: the position that holds it, and the day on which the following stage is entered. */
record Lapse(Position position, Term term, LocalDate day) {
  /** The next lapse if nothing but time happens; of two on one day, the one of the procedure that stands first. */
  static Optional<Lapse> next(Work work) {
    return work.positions.stream()
        .flatMap(p -> of(work, p).stream())
        .min(Comparator.comparing(Lapse::day));
  }

  /** The lapses of a day, in the order of the procedures. */
  static List<Lapse> on(Work work, LocalDate day) {
    return work.positions.stream()
        .flatMap(p -> of(work, p).stream())
        .filter(lapse -> lapse.day().equals(day))
        .toList();
  }

  private static Optional<Lapse> of(Work work, Position position) {
    Optional<Term> term = position.validThrough().flatMap(day -> work.term(position));
    return term.flatMap(t -> lastDay(work, position, t))
        .map(day -> new Lapse(position, term.get(), day.plusDays(1)));
  }

  private static Optional<LocalDate> lastDay(Work work, Position position, Term term) {
    LocalDate ruled = position.validThrough().orElseThrow();
    LocalDate counted = ruled.isBefore(position.since()) ? position.since() : ruled;
    if (term.notBefore().isEmpty()) {
      return Optional.of(counted);
    }
    Condition also = term.notBefore().get();
    View view = work.view(Map.of()).from(position.since());
    LocalDate first = counted.isAfter(work.today()) ? counted : work.today();
    return Stream.concat(
            Stream.of(first), turns(also, view).filter(first::isBefore).sorted())
        .filter(day -> also.truth(view.day(day)) == Truth.MET)
        .findFirst();
  }

  /** The days on which time alone can change what a condition comes to. */
  static Stream<LocalDate> turns(Condition condition, View view) {
    return ConditionParts.of(condition).stream()
        .flatMap(
            part -> part instanceof Condition.Elapsed e ? e.met(view).stream() : Stream.empty());
  }
}
