package org.nrm.protection;

/** How much of where a procedure stands is shown. */
public enum PositionDetail {
  /** The stage itself. */
  STAGE,
  /** What the stage means across mechanisms, so that the ground of an ending and the like stay hidden. */
  MEANING
}
