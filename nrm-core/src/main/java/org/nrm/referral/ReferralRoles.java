package org.nrm.referral;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who refers, receives and coordinates. */
public final class ReferralRoles {
  // spotless:off
    /** Organisation that refers. */
    public static final Role REFERRING_ORGANISATION = Role.of("referring-organisation", "organisation that refers", RoleKind.SUPPORTS);
    /** Organisation that receives a referral. */
    public static final Role RECEIVING_ORGANISATION = Role.of("receiving-organisation", "organisation that receives a referral", RoleKind.SUPPORTS);
    /** Agency that coordinates protection. */
    public static final Role COORDINATING_AGENCY = Role.of("coordinating-agency", "agency that coordinates protection", RoleKind.DECIDES);
    /** Direct provider of services. */
    public static final Role SERVICE_PROVIDER = Role.of("service-provider", "direct provider of services", RoleKind.SUPPORTS);
    /** Recognised specialised centre. */
    public static final Role RECOGNISED_CENTRE = Role.of("recognised-centre", "recognised specialised centre", RoleKind.SUPPORTS);
    // spotless:on

  private ReferralRoles() {}
}
