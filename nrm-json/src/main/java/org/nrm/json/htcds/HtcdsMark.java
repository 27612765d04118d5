package org.nrm.json.htcds;

/** What is said of a field beside its kind. */
public enum HtcdsMark {
  /** The standard counts it as a core component. It marks no field as mandatory. */
  CORE,
  /** The standard keeps it for old data only. */
  DEPRECATED,
  /** It identifies the person, though it is no text; said by this library. */
  IDENTIFYING
}
