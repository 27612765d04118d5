package org.nrm.vocabulary;

/** Names a procedure, for example {@code residence}. */
public final class ProcedureId extends Id {
  private ProcedureId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static ProcedureId of(String value) {
    return new ProcedureId(value);
  }
}
