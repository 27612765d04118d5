package org.nrm.vocabulary;

/** Names an entitlement, for example {@code work}. */
public final class EntitlementId extends Id {
  private EntitlementId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static EntitlementId of(String value) {
    return new EntitlementId(value);
  }
}
