package org.nrm.vocabulary;

/** Names a rule of a mechanism: a transition, a duty or a lead rule, for example {@code reflection-to-provisional}. */
public final class RuleId extends Id {
  private RuleId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }
}
