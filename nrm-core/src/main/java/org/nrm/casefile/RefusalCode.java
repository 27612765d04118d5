package org.nrm.casefile;

/** Why an event is refused, in a word. */
public enum RefusalCode {
  /** The event is about another case. */
  WRONG_CASE,
  /** The event, or the file, names another mechanism. */
  WRONG_MECHANISM,
  /** The mechanism has no such event. */
  UNKNOWN_EVENT,
  /** The event carries a fact that it may not carry, or that there is not. */
  UNKNOWN_FACT,
  /** A fact has a value that it cannot have, or is fixed and established otherwise. */
  WRONG_FACT,
  /** The event lacks a fact that it must carry. */
  MISSING_FACT,
  /** The event is dated before the day up to which the file speaks. */
  OUT_OF_ORDER,
  /** The role may not report the event, or not establish a fact that it carries. */
  ROLE_NOT_ENTITLED,
  /** Every procedure is at an ending with no way out. */
  CASE_CLOSED,
  /** No procedure has a transition for the event from where it stands. */
  NOT_EXPECTED,
  /** A fact that a condition needs is neither established nor presumed. */
  NOT_ESTABLISHED,
  /** A condition is not met. */
  CONDITION_NOT_MET
}
