package org.nrm.vocabulary;

/** Names a role, for example {@code police}. */
public final class RoleId extends Id {
  private RoleId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static RoleId of(String value) {
    return new RoleId(value);
  }
}
