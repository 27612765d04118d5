package org.nrm.examples.show;

import org.nrm.mechanism.ReferralMechanism;

/** Says from when to when a mechanism is in force. */
public final class InForce {
  private InForce() {}

  /**
   * Says when.
   *
   * @param mechanism the mechanism
   * @return for example {@code 2007-06-01 to 2017-05-19} or {@code since 2017-05-20}
   */
  public static String of(ReferralMechanism mechanism) {
    String since = mechanism.inForceSince().map(Object::toString).orElse("");
    String through = mechanism.inForceThrough().map(Object::toString).orElse("");
    if (since.isEmpty()) {
      return through.isEmpty() ? "on days not known" : "until " + through;
    }
    return through.isEmpty() ? "since " + since : since + " to " + through;
  }
}
