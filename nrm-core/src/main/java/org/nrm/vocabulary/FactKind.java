package org.nrm.vocabulary;

/** What sort of value a fact has. There is no kind for free text: stories, names and addresses stay outside. */
public enum FactKind {
  /** Yes or no. */
  FLAG,
  /** One of a closed list of codes. */
  CHOICE,
  /** A whole number, zero or more. */
  COUNT,
  /** A calendar day. */
  DATE
}
