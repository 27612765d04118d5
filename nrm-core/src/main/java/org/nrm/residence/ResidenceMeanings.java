package org.nrm.residence;

import org.nrm.vocabulary.Meaning;

/** What stages and events of residence are across mechanisms. */
public final class ResidenceMeanings {
  // spotless:off
    /** Recovery and reflection period. */
    public static final Meaning REFLECTION_PERIOD = Meaning.of("reflection-period", "recovery and reflection period");
    /** Provisional stay. */
    public static final Meaning PROVISIONAL_PERMIT = Meaning.of("provisional-permit", "provisional stay");
    /** Temporary residence permit. */
    public static final Meaning TEMPORARY_PERMIT = Meaning.of("temporary-permit", "temporary residence permit");
    /** Residence without limit of time. */
    public static final Meaning PERMANENT_RESIDENCE = Meaning.of("permanent-residence", "residence without limit of time");
    /** The stay, or the way to it, has ended. */
    public static final Meaning STAY_OVER = Meaning.of("stay-ended", "the stay, or the way to it, has ended");
    /** The person was removed. */
    public static final Meaning REMOVED_FROM_TERRITORY = Meaning.of("removed-from-territory", "the person was removed");
    /** A residence document is handed over. */
    public static final Meaning PERMIT_ISSUED = Meaning.of("permit-issued", "a residence document is handed over");
    /** A residence permit is granted. */
    public static final Meaning PERMIT_GRANT = Meaning.of("permit-grant", "a residence permit is granted");
    /** A residence permit is renewed. */
    public static final Meaning PERMIT_RENEWAL = Meaning.of("permit-renewal", "a residence permit is renewed");
    /** A residence permit is refused. */
    public static final Meaning PERMIT_REFUSAL = Meaning.of("permit-refusal", "a residence permit is refused");
    /** A residence permit is withdrawn or not renewed. */
    public static final Meaning PERMIT_WITHDRAWAL = Meaning.of("permit-withdrawal", "a residence permit is withdrawn or not renewed");
    /** A recovery and reflection period is granted. */
    public static final Meaning REFLECTION_GRANT = Meaning.of("reflection-grant", "a recovery and reflection period is granted");
    /** A recovery and reflection period is ended before its time. */
    public static final Meaning REFLECTION_TERMINATION = Meaning.of("reflection-termination", "a recovery and reflection period is ended before its time");
    /** A person is ordered to leave. */
    public static final Meaning REMOVAL_ORDER = Meaning.of("removal-order", "a person is ordered to leave");
    /** An expulsion is enforced. */
    public static final Meaning ENFORCED_REMOVAL = Meaning.of("enforced-removal", "an expulsion is enforced");
    /** A transfer to another state is decided. */
    public static final Meaning TRANSFER_DECISION = Meaning.of("transfer-decision", "a transfer to another state is decided");
    /** A person is transferred to another state. */
    public static final Meaning ENFORCED_TRANSFER = Meaning.of("enforced-transfer", "a person is transferred to another state");
    /** A person returns of her own will. */
    public static final Meaning VOLUNTARY_RETURN = Meaning.of("voluntary-return", "a person returns of her own will");
    /** A person is returned against her will. */
    public static final Meaning ENFORCED_RETURN = Meaning.of("enforced-return", "a person is returned against her will");
    /** A person asks for asylum. */
    public static final Meaning ASYLUM_APPLICATION = Meaning.of("asylum-application", "a person asks for asylum");
    /** Asylum is granted. */
    public static final Meaning ASYLUM_GRANT = Meaning.of("asylum-grant", "asylum is granted");
    /** Asylum is refused. */
    public static final Meaning ASYLUM_REFUSAL = Meaning.of("asylum-refusal", "asylum is refused");
    /** A person asks for another residence permit. */
    public static final Meaning OTHER_PERMIT_APPLICATION = Meaning.of("other-permit-application", "a person asks for another residence permit");
    /** Another residence permit is granted. */
    public static final Meaning OTHER_PERMIT_GRANT = Meaning.of("other-permit-grant", "another residence permit is granted");
    /** Another residence permit is refused. */
    public static final Meaning OTHER_PERMIT_REFUSAL = Meaning.of("other-permit-refusal", "another residence permit is refused");
    /** A penalty is waived. */
    public static final Meaning PENALTY_WAIVER = Meaning.of("penalty-waiver", "a penalty is waived");
    /** A person decides whether to cooperate. */
    public static final Meaning COOPERATION_DECISION = Meaning.of("cooperation-decision", "a person decides whether to cooperate");
    // spotless:on

  private ResidenceMeanings() {}
}
