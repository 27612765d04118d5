package org.nrm.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values made before from the same text: of a sort, at most as many as it has places, the latest in each. Nothing is held
 * that a text does not say. Not safe for use by several threads at once.
 */
final class Lexicon<T> {
  private final Function<String, T> made;
  private final String[] texts;
  private final Object[] values;

  /**
   * A lexicon of a sort of values.
   *
   * @param made makes a value from its text; throws {@link IllegalArgumentException} if the text is none
   * @param places how many places it has, a power of two
   */
  Lexicon(Function<String, T> made, int places) {
    this.made = made;
    this.texts = new String[places];
    this.values = new Object[places];
  }

  /** The value of a text, or null if the text is none. */
  @Nullable
  @SuppressWarnings("unchecked")
  T of(char[] text, int from, int length) {
    int place = place(text, from, length);
    if (same(texts[place], text, from, length)) {
      return (T) values[place];
    }
    try {
      String whole = new String(text, from, length);
      T value = made.apply(whole);
      texts[place] = whole;
      values[place] = value;
      return value;
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  private int place(char[] text, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9E3779B9;
    return (hash >>> 16 ^ hash) & texts.length - 1;
  }

  private static boolean same(@Nullable String known, char[] text, int from, int length) {
    if (known == null || known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** A day written as 2024-04-15, from the year 1 on. */
  static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (text.length() != 10 || day.getYear() < 1) {
      throw new IllegalArgumentException("not a day of a log");
    }
    return day;
  }
}
