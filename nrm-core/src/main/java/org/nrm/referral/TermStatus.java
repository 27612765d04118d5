package org.nrm.referral;

/** What is known of a term of an agreement. What an account does not mention is not stated, and is never taken as absent. */
public enum TermStatus {
  /** It is agreed. */
  PRESENT,
  /** It is known not to be agreed. */
  ABSENT,
  /** What was read says neither. */
  NOT_STATED
}
