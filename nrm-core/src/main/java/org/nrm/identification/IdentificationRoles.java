package org.nrm.identification;

import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Who finds trafficked persons, and who decides whether they are victims. Mechanisms with national words for them keep to these ids where they mean the same. */
public final class IdentificationRoles {
  // spotless:off
    /** The person concerned. */
    public static final Role PERSON_CONCERNED = Role.of("person-concerned", "the person concerned", RoleKind.PERSON_CONCERNED);
    /** Police. */
    public static final Role POLICE = Role.of("police", "police", RoleKind.ENFORCES);
    /** Border police. */
    public static final Role BORDER_POLICE = Role.of("border-police", "border police", RoleKind.ENFORCES);
    /** Labour or social inspection service. */
    public static final Role INSPECTION_SERVICE = Role.of("inspection-service", "labour or social inspection service", RoleKind.ENFORCES);
    /** Social service. */
    public static final Role SOCIAL_SERVICE = Role.of("social-service", "social service", RoleKind.SUPPORTS);
    /** Outreach unit. */
    public static final Role OUTREACH_UNIT = Role.of("outreach-unit", "outreach unit", RoleKind.SUPPORTS);
    /** Hotline. */
    public static final Role HOTLINE = Role.of("hotline", "hotline", RoleKind.SUPPORTS);
    /** Non-governmental organisation. */
    public static final Role NON_GOVERNMENTAL_ORGANISATION = Role.of("non-governmental-organisation", "non-governmental organisation", RoleKind.SUPPORTS);
    /** Social service, lawyer or private person. */
    public static final Role OTHER_REFERRER = Role.of("other-referrer", "social service, lawyer or private person", RoleKind.SUPPORTS);
    /** Authority competent to identify victims. */
    public static final Role COMPETENT_AUTHORITY = Role.of("competent-authority", "authority competent to identify victims", RoleKind.DECIDES);
    // spotless:on

  private IdentificationRoles() {}
}
