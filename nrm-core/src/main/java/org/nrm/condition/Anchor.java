package org.nrm.condition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** The day from which a length of time is counted. */
public sealed interface Anchor
    permits Anchor.StageEntry, Anchor.DateFact, Anchor.EntryOrLater, Anchor.CalendarDay {
  /**
   * Finds the day in a situation.
   *
   * @param situation where things stand
   * @return the day, or empty if the date fact that gives it is not established
   */
  Optional<LocalDate> day(Situation situation);

  /** {@return the day in words, to follow "from"} */
  String words();

  /** {@return the date fact that the anchor reads, if it reads one} */
  default Optional<FactId> fact() {
    return Optional.empty();
  }

  /** {@return the day on which the present stage was entered} */
  static Anchor entry() {
    return ImmutableStageEntry.of();
  }

  /**
   * Counts from a date fact.
   *
   * @param fact a fact of kind date
   * @return the anchor
   */
  static Anchor since(FactType fact) {
    return since(fact.id());
  }

  /**
   * Counts from a date fact of which only the id is known.
   *
   * @param fact a fact of kind date
   * @return the anchor
   */
  static Anchor since(FactId fact) {
    return ImmutableDateFact.of(fact);
  }

  /**
   * Counts from a date fact where that is not before the stage's entry, else from the entry: a document is handed over
   * after the stay was granted, and its term counts from that day.
   *
   * @param fact a fact of kind date
   * @return the anchor
   */
  static Anchor entryOrLater(FactType fact) {
    return entryOrLater(fact.id());
  }

  /**
   * Counts from a date fact, of which only the id is known, where that is not before the stage's entry, else from the entry.
   *
   * @param fact a fact of kind date
   * @return the anchor
   */
  static Anchor entryOrLater(FactId fact) {
    return ImmutableEntryOrLater.of(fact);
  }

  /**
   * Counts from a day of the calendar.
   *
   * @param day the day
   * @return the anchor
   */
  static Anchor day(LocalDate day) {
    return ImmutableCalendarDay.of(day);
  }

  private static Optional<LocalDate> dateOf(Situation situation, FactId fact) {
    return situation
        .fact(fact)
        .flatMap(v ->
            v instanceof FactValue.Day d ? Optional.of(d.value()) : Optional.<LocalDate>empty());
  }

  /** The day on which the present stage was entered. */
  @Value.Immutable(singleton = true, builder = false)
  sealed interface StageEntry extends Anchor permits ImmutableStageEntry {
    @Override
    default Optional<LocalDate> day(Situation situation) {
      return situation.entered();
    }

    @Override
    default String words() {
      return "entry";
    }
  }

  /** The day that a date fact holds. */
  @Value.Immutable
  sealed interface DateFact extends Anchor permits ImmutableDateFact {
    /** {@return the date fact} */
    FactId date();

    @Override
    default Optional<LocalDate> day(Situation situation) {
      return dateOf(situation, date());
    }

    @Override
    default String words() {
      return date().value();
    }

    @Override
    default Optional<FactId> fact() {
      return Optional.of(date());
    }
  }

  /** The day that a date fact holds if that is later than the stage's entry, else the entry. */
  @Value.Immutable
  sealed interface EntryOrLater extends Anchor permits ImmutableEntryOrLater {
    /** {@return the date fact} */
    FactId date();

    @Override
    default Optional<LocalDate> day(Situation situation) {
      Optional<LocalDate> entered = situation.entered();
      return dateOf(situation, date())
          .filter(d -> entered.isEmpty() || d.isAfter(entered.get()))
          .or(() -> entered);
    }

    @Override
    default String words() {
      return "entry, or " + date() + " if later";
    }

    @Override
    default Optional<FactId> fact() {
      return Optional.of(date());
    }
  }

  /** A fixed day of the calendar. */
  @Value.Immutable
  sealed interface CalendarDay extends Anchor permits ImmutableCalendarDay {
    /** {@return the day} */
    LocalDate date();

    @Override
    default Optional<LocalDate> day(Situation situation) {
      return Optional.of(date());
    }

    @Override
    default String words() {
      return date().toString();
    }
  }
}
