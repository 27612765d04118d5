package org.nrm.mechanism;

/** How often a procedure can run in one case. */
public enum Multiplicity {
  /** Once. */
  ONE,
  /** Several times, told apart by a key; an event with a new key starts an instance. */
  MANY
}
