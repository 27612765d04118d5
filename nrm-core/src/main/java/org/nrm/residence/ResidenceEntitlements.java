package org.nrm.residence;

import org.nrm.vocabulary.Entitlement;

/** What stages of residence entitle to in every mechanism. */
public final class ResidenceEntitlements {
  // spotless:off
    /** Presence is tolerated. */
    public static final Entitlement TOLERATED_PRESENCE = Entitlement.of("tolerated-presence", "presence is tolerated");
    /** Stay. */
    public static final Entitlement STAY = Entitlement.of("stay", "stay");
    /** Work. */
    public static final Entitlement WORK = Entitlement.of("work", "work");
    /** Study. */
    public static final Entitlement STUDY = Entitlement.of("study", "study");
    /** Not to be removed. */
    public static final Entitlement NO_REMOVAL = Entitlement.of("no-removal", "not to be removed");
    // spotless:on

  private ResidenceEntitlements() {}
}
