package org.nrm.analysis.caseload;

import java.util.Locale;

/** How far a request for readmission has come. */
public enum FunnelStep {
  /** Asked for. */
  REQUESTED,
  /** Examined. */
  EXAMINED,
  /** Accepted. */
  ACCEPTED,
  /** Carried out. */
  READMITTED;

  /** {@return the id, in kebab-case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
