package org.nrm.protection;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who protects a person in the mechanism: guardians, lawyers, professionals at a hearing. */
public final class ProtectionRoles {
  // spotless:off
    /** Guardian or legal representative. */
    public static final Role GUARDIAN = Role.of("guardian", "guardian or legal representative", RoleKind.SUPPORTS);
    /** Lawyer. */
    public static final Role LAWYER = Role.of("lawyer", "lawyer", RoleKind.SUPPORTS);
    /** Psychologist. */
    public static final Role PSYCHOLOGIST = Role.of("psychologist", "psychologist", RoleKind.SUPPORTS);
    /** Cultural mediator or interpreter. */
    public static final Role CULTURAL_MEDIATOR = Role.of("cultural-mediator", "cultural mediator or interpreter", RoleKind.SUPPORTS);
    /** Authority that protects children. */
    public static final Role CHILD_PROTECTION_AUTHORITY = Role.of("child-protection-authority", "authority that protects children", RoleKind.DECIDES);
    // spotless:on

  private ProtectionRoles() {}
}
