package org.nrm.vocabulary;

/** What a citation is worth: where its rule was read, and whether it was read at all. */
public enum Standing {
  /** Read in the text of a statute or decree. */
  STATUTE,
  /** Read in the text of a treaty, a directive or a protocol. */
  TREATY,
  /** A written agreement between institutions. */
  AGREEMENT,
  /** What institutions are reported to do, without a text that binds them. */
  PRACTICE,
  /** Read only in an excerpt, a translation or an account by others. */
  SECONDARY,
  /** Recalled and not read anywhere: not verified. */
  MEMORY,
  /** The library's own choice where the law is silent, ambiguous or was not read. */
  READING;

  /** {@return whether the text itself was read, so that the rule does not count as open} */
  public boolean verified() {
    return this == STATUTE || this == TREATY || this == AGREEMENT;
  }
}
