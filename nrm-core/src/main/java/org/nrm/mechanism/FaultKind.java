package org.nrm.mechanism;

/** The sorts of mistake that a definition is checked for. */
public enum FaultKind {
  /** A rule names a fact, event, role, entitlement, stage or procedure that is not there. */
  UNKNOWN_ID,
  /** Two things of one sort have the same id. */
  DUPLICATE_ID,
  /** A value or fact is of the wrong kind for where it stands. */
  WRONG_KIND,
  /** No way leads to a stage from the initial one. */
  UNREACHABLE_STAGE,
  /** A stage that is no ending has no way out. */
  NO_WAY_OUT,
  /** A term names no stage that follows, or leads back into its own stage. */
  TERM_WITHOUT_FOLLOWING_STAGE,
  /** A term is to be extended where none runs. */
  EXTENSION_WITHOUT_TERM,
  /** Two transitions on one event from one stage can both be met. */
  OVERLAPPING_TRANSITIONS,
  /** No situation can meet a condition. */
  IMPOSSIBLE_CONDITION,
  /** A word of the vocabulary is used by no rule. */
  UNUSED_WORD,
  /** A rule has no citation. */
  NO_CITATION,
  /** A duty is opened by nothing, or is set a time twice. */
  IDLE_DUTY,
  /** The dates in force are the wrong way round. */
  WRONG_DATES,
  /** A change names something that the mechanism does not have. */
  NOTHING_TO_CHANGE,
  /** A variant was written for another state of the mechanism that it changes. */
  CHANGED_BASE,
  /** An alternative of a reading cannot be taken. */
  UNFIT_READING
}
