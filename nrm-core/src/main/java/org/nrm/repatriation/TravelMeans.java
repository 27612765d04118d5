package org.nrm.repatriation;

/** How somebody travels. */
public enum TravelMeans {
  /** By air. */
  AIR,
  /** By land or sea. */
  SURFACE
}
