package org.nrm.vocabulary;

/** How long an established fact is held. */
public enum FactScope {
  /** Kept in the case file until another value is established. */
  CASE,
  /** Read by the conditions of the event that carries it, then forgotten: a ground, an answer given for this once. */
  EVENT
}
