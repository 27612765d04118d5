package org.nrm.mechanism;

/** What an authority has to do once the conditions of a transition are met. */
public enum Modality {
  /** It must: the person has a right. */
  MUST,
  /** It must unless the case is atypical; a refusal needs a recorded reason. */
  SHOULD,
  /** It may: the decision is at its discretion. */
  MAY
}
