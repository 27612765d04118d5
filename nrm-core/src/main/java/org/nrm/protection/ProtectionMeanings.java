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
    /** A child is heard. */
    public static final Meaning CHILD_HEARING = Meaning.of("child-hearing", "a child is heard");
    /** The risk to the person is assessed. */
    public static final Meaning RISK_ASSESSMENT = Meaning.of("risk-assessment", "the risk to the person is assessed");
    /** Assistance is ended by others than the person. */
    public static final Meaning ASSISTANCE_TERMINATION = Meaning.of("assistance-termination", "assistance is ended by others than the person");
    // spotless:on

  private ProtectionMeanings() {}
}
