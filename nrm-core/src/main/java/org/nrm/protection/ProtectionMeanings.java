package org.nrm.protection;

import org.nrm.vocabulary.Meaning;

/** What acts of protection are across mechanisms. */
public final class ProtectionMeanings {
  // spotless:off
    /** Consent is given. */
    public static final Meaning CONSENT_GRANT = Meaning.of("consent-grant", "consent is given");
    /** Consent is refused. */
    public static final Meaning CONSENT_REFUSAL = Meaning.of("consent-refusal", "consent is refused");
    /** Consent is withdrawn. */
    public static final Meaning CONSENT_WITHDRAWAL = Meaning.of("consent-withdrawal", "consent is withdrawn");
    /** A guardian or representative is appointed. */
    public static final Meaning GUARDIAN_APPOINTMENT = Meaning.of("guardian-appointment", "a guardian or representative is appointed");
    /** A guardian is replaced. */
    public static final Meaning GUARDIAN_REPLACEMENT = Meaning.of("guardian-replacement", "a guardian is replaced");
    /** A conflict between the interests of guardian and child is found. */
    public static final Meaning GUARDIAN_CONFLICT = Meaning.of("guardian-conflict", "a conflict between the interests of guardian and child is found");
    /** The best interests of the child are assessed. */
    public static final Meaning BEST_INTERESTS_ASSESSMENT = Meaning.of("best-interests-assessment", "the best interests of the child are assessed");
    /** A child is heard. */
    public static final Meaning CHILD_HEARING = Meaning.of("child-hearing", "a child is heard");
    /** The risk to the person is assessed. */
    public static final Meaning RISK_ASSESSMENT = Meaning.of("risk-assessment", "the risk to the person is assessed");
    /** Liberty of movement is restricted. */
    public static final Meaning RESTRICTED_LIBERTY = Meaning.of("restricted-liberty", "liberty of movement is restricted");
    /** Consent was given once and is not asked for again. */
    public static final Meaning CONSENT_NOT_REVISITED = Meaning.of("consent-not-revisited", "consent was given once and is not asked for again");
    /** Assistance is ended by others than the person. */
    public static final Meaning ASSISTANCE_TERMINATION = Meaning.of("assistance-termination", "assistance is ended by others than the person");
    // spotless:on

  private ProtectionMeanings() {}
}
