package org.nrm.json.primero;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five statuses of a transition in Primero. */
public enum PrimeroStatus {
  /** Sent, and not answered. */
  IN_PROGRESS(0),
  /** Accepted. */
  ACCEPTED(1),
  /** Rejected. */
  REJECTED(2),
  /** Done; whether the service was given stands beside. */
  DONE(2),
  /** Taken back by the sender. */
  REVOKED(2);

  private final int step;

  PrimeroStatus(int step) {
    this.step = step;
  }

  /** {@return the name in Primero's JSON} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a referral that was in this status can be in another later.
   *
   * @param later the other
   * @return true if it is the same or a later one; Primero can revoke at any time
   */
  public boolean precedes(PrimeroStatus later) {
    return this == later || step < later.step || (later == REVOKED);
  }

  /**
   * Looks a status up.
   *
   * @param code the name in Primero's JSON
   * @return the status, or empty if Primero has none of that name
   */
  public static Optional<PrimeroStatus> of(String code) {
    return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}
