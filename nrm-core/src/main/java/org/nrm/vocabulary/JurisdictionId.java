package org.nrm.vocabulary;

/** Names a jurisdiction: a country, an organisation or a treaty, for example {@code belgium}. */
public final class JurisdictionId extends Id {
  private JurisdictionId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static JurisdictionId of(String value) {
    return new JurisdictionId(value);
  }
}
