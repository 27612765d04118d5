package org.nrm.catalogue.serbia.hotline;

import static org.nrm.identification.IdentificationRoles.HOTLINE;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;

import org.nrm.protection.ProtectionMeanings;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** The words of the assistance that the hotline's organisation gives. */
public final class HotlineWords {
  // spotless:off
    /** Assistance by the organisation. */
    public static final ProcedureId ASSISTANCE = ProcedureId.of("assistance");
    /** Not offered. */
    public static final StageId NOT_OFFERED = StageId.of("not-offered");
    /** Offered. */
    public static final StageId OFFERED = StageId.of("offered");
    /** Accepted. */
    public static final StageId ACCEPTED = StageId.of("accepted");
    /** Declined. */
    public static final StageId DECLINED = StageId.of("declined");
    /** Withdrawn from. */
    public static final StageId WITHDRAWN = StageId.of("withdrawn");
    /** Completed. */
    public static final StageId COMPLETED = StageId.of("completed");

    /** Assistance is offered. */
    public static final EventType ASSISTANCE_OFFERED = EventType.of("assistance-offered", "the organisation offers assistance").by(HOTLINE);
    /** The person accepts. */
    public static final EventType ASSISTANCE_ACCEPTED = EventType.of("assistance-accepted", "the person accepts the assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** The person declines. */
    public static final EventType ASSISTANCE_DECLINED = EventType.of("assistance-declined", "the person declines the assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** The person wants no more of it. */
    public static final EventType ASSISTANCE_WITHDRAWN = EventType.of("assistance-withdrawn", "the person wants no further assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** The assistance has served its purpose. */
    public static final EventType ASSISTANCE_COMPLETED = EventType.of("assistance-completed", "the reintegration is over and assistance with it").by(HOTLINE);
    // spotless:on

  private HotlineWords() {}
}
