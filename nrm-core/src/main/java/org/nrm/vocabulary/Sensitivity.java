package org.nrm.vocabulary;

/** How carefully a fact must be handled when a case file is shown to others. */
public enum Sensitivity {
  /** Procedural: says something about the case, little about the person. */
  ORDINARY,
  /** Says something about the person or her situation. */
  PERSONAL,
  /** Endangers or stigmatises if it becomes known: exploitation suffered, health, contact with traffickers. */
  SENSITIVE
}
