package org.nrm.vocabulary;

/** Names a meaning, for example {@code reflection-period}. */
public final class MeaningId extends Id {
  private MeaningId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static MeaningId of(String value) {
    return new MeaningId(value);
  }
}
