package org.nrm.referral;

import org.nrm.vocabulary.Meaning;

/** What stages and events of referral are across mechanisms. */
public final class ReferralMeanings {
  // spotless:off
    /** The needs are assessed. */
    public static final Meaning NEEDS_ASSESSMENT = Meaning.of("needs-assessment", "the needs are assessed");
    /** A referral is sent. */
    public static final Meaning REFERRAL_SENDING = Meaning.of("referral-sending", "a referral is sent");
    /** A referral is accepted. */
    public static final Meaning REFERRAL_ACCEPTANCE = Meaning.of("referral-acceptance", "a referral is accepted");
    /** A service starts. */
    public static final Meaning SERVICE_START = Meaning.of("service-start", "a service starts");
    /** A referral is taken back. */
    public static final Meaning REFERRAL_RECALL = Meaning.of("referral-recall", "a referral is taken back");
    /** A referral waits for somebody. */
    public static final Meaning REFERRAL_OPEN = Meaning.of("referral-open", "a referral waits for an answer or for the service");
    /** The service runs. */
    public static final Meaning SERVICE_RUNNING = Meaning.of("service-running", "the service runs");
    /** The service was given. */
    public static final Meaning REFERRAL_FULFILLED = Meaning.of("referral-fulfilled", "the service was given");
    /** The referral ended without the service. */
    public static final Meaning REFERRAL_UNFULFILLED = Meaning.of("referral-unfulfilled", "the referral ended without the service");
    // spotless:on

  private ReferralMeanings() {}
}
