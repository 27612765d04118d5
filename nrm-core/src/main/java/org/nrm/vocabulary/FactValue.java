package org.nrm.vocabulary;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.immutables.value.Value;

/** What is established about a fact: yes or no, a code, a number, or a day. */
public sealed interface FactValue
    permits FactValue.Flag, FactValue.Choice, FactValue.Count, FactValue.Day {
  /** {@return the kind of fact that can have this value} */
  FactKind kind();

  /** {@return the value as people and files write it: {@code yes}, a code, a number, an ISO date} */
  String text();

  /**
   * Tells the four sorts of value apart.
   *
   * @param <R> what comes out
   * @param flag takes a yes or no
   * @param choice takes a code
   * @param count takes a number
   * @param day takes a calendar day
   * @return what the one that fits gives
   */
  <R> R fold(
      Function<Boolean, R> flag,
      Function<String, R> choice,
      IntFunction<R> count,
      Function<LocalDate, R> day);

  /**
   * Obtains a yes or a no.
   *
   * @param value true for yes
   * @return the value
   */
  static FactValue of(boolean value) {
    return value ? Flags.YES : Flags.NO;
  }

  /**
   * Obtains a code.
   *
   * @param code kebab-case
   * @return the value
   * @throws IllegalArgumentException if the code is not kebab-case
   */
  static FactValue of(String code) {
    return ImmutableChoice.of(FactId.of(code).value());
  }

  /**
   * Obtains a number.
   *
   * @param count zero or more
   * @return the value
   * @throws IllegalArgumentException if the number is negative
   */
  static FactValue of(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a count is zero or more, not " + count);
    }
    return ImmutableCount.of(count);
  }

  /**
   * Obtains a day.
   *
   * @param day the day
   * @return the value
   */
  static FactValue of(LocalDate day) {
    return ImmutableDay.of(day);
  }

  /** Yes or no. */
  @Value.Immutable
  sealed interface Flag extends FactValue permits ImmutableFlag {
    /** {@return true for yes} */
    boolean value();

    @Override
    default FactKind kind() {
      return FactKind.FLAG;
    }

    @Override
    default String text() {
      return value() ? "yes" : "no";
    }

    @Override
    default <R> R fold(
        Function<Boolean, R> flag,
        Function<String, R> choice,
        IntFunction<R> count,
        Function<LocalDate, R> day) {
      return flag.apply(value());
    }
  }

  /** One of a closed list of codes. */
  @Value.Immutable
  sealed interface Choice extends FactValue permits ImmutableChoice {
    /** {@return the code} */
    String value();

    @Override
    default FactKind kind() {
      return FactKind.CHOICE;
    }

    @Override
    default String text() {
      return value();
    }

    @Override
    default <R> R fold(
        Function<Boolean, R> flag,
        Function<String, R> choice,
        IntFunction<R> count,
        Function<LocalDate, R> day) {
      return choice.apply(value());
    }
  }

  /** A whole number, zero or more. */
  @Value.Immutable
  sealed interface Count extends FactValue permits ImmutableCount {
    /** {@return the number} */
    int value();

    @Override
    default FactKind kind() {
      return FactKind.COUNT;
    }

    @Override
    default String text() {
      return Integer.toString(value());
    }

    @Override
    default <R> R fold(
        Function<Boolean, R> flag,
        Function<String, R> choice,
        IntFunction<R> count,
        Function<LocalDate, R> day) {
      return count.apply(value());
    }
  }

  /** A calendar day. */
  @Value.Immutable
  sealed interface Day extends FactValue permits ImmutableDay {
    /** {@return the day} */
    LocalDate value();

    @Override
    default FactKind kind() {
      return FactKind.DATE;
    }

    @Override
    default String text() {
      return value().toString();
    }

    @Override
    default <R> R fold(
        Function<Boolean, R> flag,
        Function<String, R> choice,
        IntFunction<R> count,
        Function<LocalDate, R> day) {
      return day.apply(value());
    }
  }
}
