package org.nrm.residence;

import org.nrm.vocabulary.EventType;

/** Acts on stay and presence that mean the same in every mechanism. Each mechanism says which of its roles may report them. */
public final class ResidenceEvents {
  // spotless:off
    /** An order to leave the territory is issued. */
    public static final EventType ORDER_TO_LEAVE_ISSUED = EventType.of("order-to-leave-issued", "an order to leave the territory is issued").meaning(ResidenceMeanings.REMOVAL_ORDER);
    /** The person is removed from the territory. */
    public static final EventType EXPULSION_ENFORCED = EventType.of("expulsion-enforced", "the person is removed from the territory").meaning(ResidenceMeanings.ENFORCED_REMOVAL);
    /** The person is transferred to another state. */
    public static final EventType TRANSFER_EXECUTED = EventType.of("transfer-executed", "the person is transferred to another state").meaning(ResidenceMeanings.ENFORCED_TRANSFER);
    /** A transfer to another state is decided. */
    public static final EventType TRANSFER_DECIDED = EventType.of("transfer-decided", "a transfer to another state is decided").meaning(ResidenceMeanings.TRANSFER_DECISION);
    /** The person asks for asylum. */
    public static final EventType ASYLUM_REQUESTED = EventType.of("asylum-requested", "the person asks for asylum").meaning(ResidenceMeanings.ASYLUM_APPLICATION);
    /** Asylum is granted. */
    public static final EventType ASYLUM_GRANTED = EventType.of("asylum-granted", "asylum is granted").meaning(ResidenceMeanings.ASYLUM_GRANT);
    /** Asylum is refused. */
    public static final EventType ASYLUM_REFUSED = EventType.of("asylum-refused", "asylum is refused").meaning(ResidenceMeanings.ASYLUM_REFUSAL);
    /** The person asks for another residence permit. */
    public static final EventType OTHER_PERMIT_REQUESTED = EventType.of("other-permit-requested", "the person asks for another residence permit").meaning(ResidenceMeanings.OTHER_PERMIT_APPLICATION);
    /** Another residence permit is granted. */
    public static final EventType OTHER_PERMIT_GRANTED = EventType.of("other-permit-granted", "another residence permit is granted").meaning(ResidenceMeanings.OTHER_PERMIT_GRANT);
    /** Another residence permit is refused. */
    public static final EventType OTHER_PERMIT_REFUSED = EventType.of("other-permit-refused", "another residence permit is refused").meaning(ResidenceMeanings.OTHER_PERMIT_REFUSAL);
    /** The person chooses to return. */
    public static final EventType RETURN_CHOSEN = EventType.of("return-chosen", "the person chooses to return").meaning(ResidenceMeanings.VOLUNTARY_RETURN);
    /** A penalty for what the person was compelled to do is waived. */
    public static final EventType PENALTY_WAIVED = EventType.of("penalty-waived", "a penalty for what the person was compelled to do is waived").meaning(ResidenceMeanings.PENALTY_WAIVER);
    // spotless:on

  private ResidenceEvents() {}
}
