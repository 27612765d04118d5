package org.nrm.mechanism;

import java.util.Locale;

/** What became of a rule from one mechanism to another. */
public enum DifferenceKind {
  /** Only the other mechanism has it. */
  ADDED,
  /** Only the first mechanism has it. */
  REMOVED,
  /** Both have it and say something else. */
  CHANGED;

  /** {@return the word for it, in lower case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
