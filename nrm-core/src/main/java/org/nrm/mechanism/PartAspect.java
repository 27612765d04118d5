package org.nrm.mechanism;

/** What a part of a rule is good for. */
public enum PartAspect {
  /** It decides: another value alters the fingerprint. */
  RULE,
  /** It is a title. */
  WORDING,
  /** It says where the rule comes from, or since when. */
  SOURCE
}
