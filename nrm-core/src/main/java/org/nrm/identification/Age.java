package org.nrm.identification;

/** What is known of whether a person is under eighteen. */
public enum Age {
  /** Under eighteen. */
  CHILD,
  /** Eighteen or more. */
  ADULT,
  /** Uncertain, with reasons to believe that the person is a child: treated as a child until the age is verified. */
  UNCERTAIN_WITH_REASONS,
  /** Not known, and nothing says that the person is a child. */
  UNKNOWN
}
