package org.nrm.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nrm.condition.Length;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;

/**
 * Reads the plain values of files. What a text cannot be read as is said in a message that starts with the place; it repeats
 * ids and dates, but neither pseudonyms nor values of facts.
 */
final class Scalars {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern LENGTH =
      Pattern.compile("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?|[0-9]+WD");

  private Scalars() {}

  /** Takes what was read, or the message that says why nothing was. */
  interface Sink {
    void fault(String message);
  }

  static Optional<LocalDate> date(String place, String text, Sink sink) {
    return dateAt("`" + place + "`", text, sink);
  }

  private static Optional<LocalDate> dateAt(String place, String text, Sink sink) {
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) {
      boolean digits = text.length() <= 30 && text.matches("[-+.:TZ0-9]+");
      sink.fault(
          place + " is not a date: " + (digits ? Quoted.of(text) : "write it as 2024-04-15"));
    }
    return day;
  }

  static <T> Optional<T> id(String place, String text, Function<String, T> type, Sink sink) {
    try {
      return Optional.of(type.apply(text));
    } catch (IllegalArgumentException e) {
      // not repeated: what is no id may be a name
      sink.fault("`" + place + "` is not an id: write lower-case words joined by hyphens");
      return Optional.empty();
    }
  }

  static Optional<Pseudonym> pseudonym(String place, String text, Sink sink) {
    try {
      return Optional.of(Pseudonym.of(text));
    } catch (IllegalArgumentException e) {
      sink.fault("`" + place
          + "` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens");
      return Optional.empty();
    }
  }

  /** A text as the value of a fact, called as the message shall: a date if it has the form of one, else a code. */
  static Optional<FactValue> factText(String fact, String text, Sink sink) {
    if (DAY.matcher(text).matches()) {
      return dateAt(fact, text, sink).map(FactValue::of);
    }
    try {
      return Optional.of(FactValue.of(text));
    } catch (IllegalArgumentException e) {
      sink.fault(fact
          + " is neither a date nor a code: write a day as 2024-04-15, a code in lower-case words"
          + " joined by hyphens");
      return Optional.empty();
    }
  }

  static Optional<FactValue> factNumber(String fact, boolean fits, int number, Sink sink) {
    if (!fits) {
      sink.fault(fact + " is too large: write a whole number up to 2147483647");
      return Optional.empty();
    }
    if (number < 0) {
      sink.fault(fact + " is below zero: write a whole number, zero or more");
      return Optional.empty();
    }
    return Optional.of(FactValue.of(number));
  }

  /** A length of time, in the form that it is written in. */
  static Optional<Length> length(String text) {
    try {
      return LENGTH.matcher(text).matches() ? Optional.of(Length.parse(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a text is written as a length of time, and is longer than any can be. */
  static boolean isOverlong(String text) {
    return LENGTH.matcher(text).matches() && length(text).isEmpty();
  }

  static String notAFactValue(String fact) {
    return fact
        + " has no value that a fact can have: write true, false, a whole number, a date or a code";
  }

  /** Whether a text is a day. */
  static boolean isDay(String text) {
    return day(text).isPresent();
  }

  private static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
