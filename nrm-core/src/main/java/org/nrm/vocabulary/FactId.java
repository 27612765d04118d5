package org.nrm.vocabulary;

/** Names a fact type, for example {@code ties-broken}. */
public final class FactId extends Id {
  private FactId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static FactId of(String value) {
    return new FactId(value);
  }
}
