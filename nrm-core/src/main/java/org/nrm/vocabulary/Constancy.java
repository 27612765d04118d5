package org.nrm.vocabulary;

/** Whether an established fact may be replaced by another value. */
public enum Constancy {
  /** Once established it never changes, as what follows from a date of birth, or a past event. */
  FIXED,
  /** A later value replaces an earlier one. */
  CHANGING
}
