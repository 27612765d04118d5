package org.nrm.reintegration;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who carries out a plan of reintegration. */
public final class ReintegrationRoles {
  // spotless:off
    /** Organisation that carries out the reintegration. */
    public static final Role REINTEGRATION_ORGANISATION = Role.of("reintegration-organisation", "organisation that carries out the reintegration", RoleKind.SUPPORTS);
    /** Tutor of the organisation. */
    public static final Role TUTOR = Role.of("tutor", "tutor of the organisation", RoleKind.SUPPORTS);
    /** Company that trains. */
    public static final Role COMPANY = Role.of("company", "company that trains", RoleKind.SUPPORTS);
    /** Organisation that monitors the reintegration. */
    public static final Role MONITORING_ORGANISATION = Role.of("monitoring-organisation", "organisation that monitors the reintegration", RoleKind.SUPPORTS);
    // spotless:on

  private ReintegrationRoles() {}
}
