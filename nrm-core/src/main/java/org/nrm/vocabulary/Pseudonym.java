package org.nrm.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a case, or tells apart the instances of a procedure that can run several times (a referral, a measure of a
 * plan). It must never be a name, a date of birth or another thing that identifies a person; who is meant is known to the
 * embedding system alone.
 */
public final class Pseudonym implements Comparable<Pseudonym> {
  private static final int LONGEST = 64;

  private final String value;

  private Pseudonym(String value) {
    this.value = value;
  }

  /**
   * Obtains a pseudonym from its text.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @return the pseudonym
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public static Pseudonym of(String value) {
    if (!isPseudonym(value)) {
      throw new IllegalArgumentException(
          "not a pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens");
    }
    return new Pseudonym(value);
  }

  private static boolean isPseudonym(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '.'
          || c == '_'
          || c == '-';
      if (!allowed) {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= LONGEST;
  }

  /** {@return the text} */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(Pseudonym other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pseudonym that && that.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the text} */
  @Override
  public String toString() {
    return value;
  }
}
