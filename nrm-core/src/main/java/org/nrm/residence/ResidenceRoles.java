package org.nrm.residence;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who decides on stay, proceedings and removal. */
public final class ResidenceRoles {
  // spotless:off
    /** Authority that decides on stay. */
    public static final Role IMMIGRATION_AUTHORITY = Role.of("immigration-authority", "authority that decides on stay", RoleKind.DECIDES);
    /** Authority that enforces removal. */
    public static final Role REMOVING_AUTHORITY = Role.of("removing-authority", "authority that enforces removal", RoleKind.ENFORCES);
    /** Authority that decides on asylum. */
    public static final Role ASYLUM_AUTHORITY = Role.of("asylum-authority", "authority that decides on asylum", RoleKind.DECIDES);
    /** Public prosecutor. */
    public static final Role PROSECUTOR = Role.of("prosecutor", "public prosecutor", RoleKind.DECIDES);
    /** Criminal court. */
    public static final Role COURT = Role.of("court", "criminal court", RoleKind.DECIDES);
    // spotless:on

  private ResidenceRoles() {}
}
