package org.nrm.repatriation;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who prepares and receives a return. */
public final class RepatriationRoles {
  // spotless:off
    /** Mission that sends. */
    public static final Role SENDING_MISSION = Role.of("sending-mission", "mission that sends", RoleKind.SUPPORTS);
    /** Mission that receives. */
    public static final Role RECEIVING_MISSION = Role.of("receiving-mission", "mission that receives", RoleKind.SUPPORTS);
    /** Agency that meets the person on arrival. */
    public static final Role RECEIVING_AGENCY = Role.of("receiving-agency", "agency that meets the person on arrival", RoleKind.SUPPORTS);
    /** State that asks for readmission. */
    public static final Role REQUESTING_STATE = Role.of("requesting-state", "state that asks for readmission", RoleKind.DECIDES);
    /** State that is asked for readmission. */
    public static final Role REQUESTED_STATE = Role.of("requested-state", "state that is asked for readmission", RoleKind.DECIDES);
    // spotless:on

  private RepatriationRoles() {}
}
