package org.nrm.mechanism;

/** What sort of thing a definition says something about, in the order in which differences are told. */
public enum RuleSort {
  /** The mechanism as a whole: its calendar, its days in force, the order of what it holds. */
  MECHANISM("mechanism"),
  /** Somebody who acts. */
  ROLE("role"),
  /** A fact type. */
  FACT("fact"),
  /** An event type. */
  EVENT("event"),
  /** A word for what may be claimed; which stage gives it is said of the stage. */
  ENTITLEMENT("entitlement"),
  /** A word for what stages and events are across mechanisms. */
  MEANING("meaning"),
  /** A procedure as a whole. */
  PROCEDURE("procedure"),
  /** A stage, with its term and what it gives. */
  STAGE("stage"),
  /** A transition. */
  TRANSITION("transition"),
  /** A duty. */
  DUTY("duty"),
  /** Who has the lead. */
  LEAD("lead rule");

  private final String word;

  RuleSort(String word) {
    this.word = word;
  }

  /** {@return the word for it, in lower case} */
  public String word() {
    return word;
  }

  /** Whether having one more or less of it alters what the mechanism decides. */
  boolean decides() {
    return this != ENTITLEMENT && this != MEANING;
  }
}
