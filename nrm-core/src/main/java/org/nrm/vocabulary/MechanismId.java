package org.nrm.vocabulary;

/** Names a referral mechanism, for example {@code belgium-2017}. */
public final class MechanismId extends Id {
  private MechanismId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static MechanismId of(String value) {
    return new MechanismId(value);
  }
}
