package org.nrm.referral;

import static org.nrm.referral.ReferralFacts.*;

import org.nrm.vocabulary.EventType;

/** What happens to needs and referrals in every mechanism. Each mechanism says which of its roles report it. */
public final class ReferralEvents {
  // spotless:off
    /** The needs are assessed; the assessment says yes or no to each of them. */
    public static final EventType NEEDS_TOLD = EventType.of("needs-told", "the needs are assessed together with the person")
            .mustCarry(NEEDS_MEDICAL_CARE, NEEDS_PSYCHOLOGICAL_ASSISTANCE, NEEDS_SOCIAL_ASSISTANCE, NEEDS_LEGAL_ASSISTANCE,
                NEEDS_HOUSING, NEEDS_EDUCATION_OR_TRAINING, NEEDS_FAMILY_SUPPORT, NEEDS_PROTECTION)
            .meaning(ReferralMeanings.NEEDS_ASSESSMENT);
    /** A referral is drafted. */
    public static final EventType REFERRAL_DRAFTED = EventType.of("referral-drafted", "a referral is drafted");
    /** A referral is sent. */
    public static final EventType REFERRAL_SENT = EventType.of("referral-sent", "a referral is sent").mustCarry(REFERRAL_PRIORITY).meaning(ReferralMeanings.REFERRAL_SENDING);
    /** The receiver has seen it. */
    public static final EventType REFERRAL_RECEIVED = EventType.of("referral-received", "the receiver confirms that the referral has come in");
    /** The receiver accepts. */
    public static final EventType REFERRAL_ACCEPTED = EventType.of("referral-accepted", "the receiver accepts the referral").meaning(ReferralMeanings.REFERRAL_ACCEPTANCE);
    /** The receiver declines. */
    public static final EventType REFERRAL_DECLINED = EventType.of("referral-declined", "the receiver declines the referral").mustCarry(DECLINE_REASON);
    /** The service starts. */
    public static final EventType SERVICE_STARTED = EventType.of("service-started", "the service starts").meaning(ReferralMeanings.SERVICE_START);
    /** The receiver reports what became of the service. */
    public static final EventType OUTCOME_REPORTED = EventType.of("outcome-reported", "the receiver reports what became of the service")
            .mustCarry(SERVICE_OUTCOME).mayCarry(NON_PROVISION_REASON);
    /** The sender recalls. */
    public static final EventType REFERRAL_RECALLED = EventType.of("referral-recalled", "the sender recalls the referral").mustCarry(RECALL_REASON).meaning(ReferralMeanings.REFERRAL_RECALL);
    /** The person takes back the agreement to one referral. */
    public static final EventType REFERRAL_STOPPED = EventType.of("referral-stopped", "the person no longer agrees to this referral").meaning(ReferralMeanings.REFERRAL_RECALL);
    /** It is settled what takes the place of a referral that failed. */
    public static final EventType REFERRAL_REROUTED = EventType.of("referral-rerouted", "another referral takes the place of one that failed, or the person wants none");
    /** The sender tells the receiver of a recall. */
    public static final EventType RECALL_TOLD = EventType.of("recall-told", "the receiver is told that the referral is recalled, or it had reached nobody");
    // spotless:on

  private ReferralEvents() {}
}
