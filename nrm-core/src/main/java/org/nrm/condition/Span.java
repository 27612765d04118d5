package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** The values that a fact may have: a single flag or code, or a range of numbers or days, both ends included. */
record Span(@Nullable FactValue only, long least, long most) {
  static Span numbers(long least, long most) {
    return new Span(null, least, most);
  }

  private static Span only(FactValue value) {
    return new Span(value, 0, 0);
  }

  /** The values that meet a plain part, one span for each flag or code. */
  static List<Span> meeting(
      Condition part, boolean wanted, Optional<FactType> type, Optional<FactValue> held) {
    if (part instanceof Condition.AtLeast c) {
      return List.of(wanted ? numbers(c.least(), Integer.MAX_VALUE) : numbers(0, c.least() - 1L));
    }
    if (part instanceof Condition.AtMost c) {
      return List.of(wanted ? numbers(0, c.most()) : numbers(c.most() + 1L, Integer.MAX_VALUE));
    }
    if (part instanceof Condition.Is c && wanted) {
      return List.of(only(c.value()));
    }
    if (part instanceof Condition.Is c && c.value() instanceof FactValue.Count count) {
      return List.of(
          numbers(0, count.value() - 1L), numbers(count.value() + 1L, Integer.MAX_VALUE));
    }
    if (part instanceof Condition.Known
        && type.filter(t -> t.kind() == FactKind.DATE).isPresent()) {
      return wanted
          ? List.of(numbers(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
          : List.of();
    }
    return Stream.concat(held.stream(), type.stream().flatMap(Span::values))
        .distinct()
        .filter(v -> part.truth(new SingleFact(v)) == Truth.of(wanted))
        .map(Span::only)
        .toList();
  }

  private static Stream<FactValue> values(FactType type) {
    return switch (type.kind()) {
      case FLAG -> Stream.of(FactValue.of(true), FactValue.of(false));
      case CHOICE -> type.codes().stream().map(c -> FactValue.of(c.id()));
      case COUNT -> Stream.of(FactValue.of(0));
      case DATE -> Stream.of();
    };
  }

  Span and(Span other) {
    if (only != null && other.only != null) {
      return only.equals(other.only) ? this : numbers(1, 0);
    }
    if (only != null) {
      return other.admits(only) ? this : numbers(1, 0);
    }
    return other.only != null
        ? other.and(this)
        : numbers(Math.max(least, other.least), Math.min(most, other.most));
  }

  boolean isEmpty() {
    return only == null && least > most;
  }

  boolean admits(FactValue value) {
    return only != null ? only.equals(value) : least <= number(value) && number(value) <= most;
  }

  /** The value to propose: for a day the latest that is not after the given one, for a number the least. */
  FactValue nearest(FactKind kind, LocalDate day) {
    if (only != null) {
      return only;
    }
    return kind == FactKind.DATE
        ? FactValue.of(LocalDate.ofEpochDay(Math.max(least, Math.min(most, day.toEpochDay()))))
        : FactValue.of((int) least);
  }

  private static long number(FactValue value) {
    return value.fold(
        flag -> flag ? 1L : 0L, code -> Long.MIN_VALUE, n -> (long) n, LocalDate::toEpochDay);
  }
}
