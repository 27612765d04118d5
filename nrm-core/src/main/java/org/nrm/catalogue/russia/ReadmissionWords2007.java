package org.nrm.catalogue.russia;

import org.nrm.repatriation.RepatriationRoles;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** The words of the readmission agreement that are not common to all mechanisms. */
public final class ReadmissionWords2007 {
  // spotless:off
    /** A member state of the European Union. */
    public static final Role MEMBER_STATE = RepatriationRoles.REQUESTING_STATE;
    /** Russia, where it takes over, holds and returns. */
    public static final Role RUSSIA = RepatriationRoles.REQUESTED_STATE;
    /** The Federal Migration Service. */
    public static final Role MIGRATION_SERVICE = Role.of("federal-migration-service", "Federal Migration Service of the requested state", RoleKind.DECIDES);

    /** Speaks Russian. */
    public static final FactType SPEAKS_RUSSIAN = FactType.flag("speaks-russian", "speaks Russian").by(MEMBER_STATE);

    /** The language is put forward. */
    public static final EventType LANGUAGE_PUT_FORWARD = EventType.of("language-put-forward", "the requesting state puts forward which language the person speaks").by(MEMBER_STATE).mustCarry(SPEAKS_RUSSIAN);
    // spotless:on

  private ReadmissionWords2007() {}
}
