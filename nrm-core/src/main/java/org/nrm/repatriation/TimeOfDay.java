package org.nrm.repatriation;

/** When in the day somebody arrives, in order. */
public enum TimeOfDay {
  /** Before noon. */
  MORNING,
  /** From noon to six. */
  AFTERNOON,
  /** From six to ten at night. */
  EVENING,
  /** Later than that, or before six in the morning. */
  NIGHT
}
