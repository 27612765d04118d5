package org.nrm.referral;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** Facts about needs and referrals that mean the same in every mechanism. */
public final class ReferralFacts {
  // spotless:off
    /** The needs were assessed. */
    public static final FactType NEEDS_ASSESSED = FactType.flag("needs-assessed", "the needs were assessed").handled(Sensitivity.ORDINARY);
    /** A provider of services has accepted. */
    public static final FactType PROVIDER_ACCEPTED = FactType.flag("provider-accepted", "a provider of services has accepted").handled(Sensitivity.ORDINARY);
    /** Is accompanied by a specialised organisation. */
    public static final FactType ACCOMPANIED = FactType.flag("accompanied", "is accompanied by a specialised organisation");
    /** The organisation is registered and has an agreement. */
    public static final FactType RECOGNISED_PROVIDER = FactType.flag("recognised-provider", "the organisation is registered and has an agreement").handled(Sensitivity.ORDINARY);

    // ---- who referred the person into the mechanism
    /** A mission abroad of the International Organization for Migration. */
    public static final Code IOM_MISSION_ABROAD = Code.of("iom-mission-abroad", "a mission abroad of the International Organization for Migration");
    /** A non-governmental organisation. */
    public static final Code NON_GOVERNMENTAL = Code.of("non-governmental-organisation", "a non-governmental organisation");
    /** Law enforcement. */
    public static final Code LAW_ENFORCEMENT = Code.of("law-enforcement", "a unit of law enforcement");
    /** Somebody else. */
    public static final Code OTHER_REFERRER = Code.of("other", "somebody else");
    /** The sort of organisation that referred the person into the mechanism. */
    public static final FactType REFERRING_ORGANISATION = FactType.choice("referring-organisation", "sort of organisation that referred the person",
            IOM_MISSION_ABROAD, NON_GOVERNMENTAL, LAW_ENFORCEMENT, OTHER_REFERRER);

    // ---- needs, each told by an assessment
    /** Needs medical care. */
    public static final FactType NEEDS_MEDICAL_CARE = need("needs-medical-care", "needs medical care");
    /** Needs psychological assistance. */
    public static final FactType NEEDS_PSYCHOLOGICAL_ASSISTANCE = need("needs-psychological-assistance", "needs psychological assistance");
    /** Needs social assistance. */
    public static final FactType NEEDS_SOCIAL_ASSISTANCE = need("needs-social-assistance", "needs social assistance");
    /** Needs legal assistance. */
    public static final FactType NEEDS_LEGAL_ASSISTANCE = need("needs-legal-assistance", "needs legal assistance");
    /** Needs housing. */
    public static final FactType NEEDS_HOUSING = need("needs-housing", "needs a safe place to live");
    /** Needs education or training. */
    public static final FactType NEEDS_EDUCATION_OR_TRAINING = need("needs-education-or-training", "needs education or vocational training");
    /** Needs support of the family. */
    public static final FactType NEEDS_FAMILY_SUPPORT = need("needs-family-support", "needs support of the family");
    /** Needs protection of safety. */
    public static final FactType NEEDS_PROTECTION = need("needs-protection", "needs protection of safety");

    // ---- one referral
    /** An answer within 24 hours. */
    public static final Code EMERGENCY = Code.of("emergency", "an answer within 24 hours");
    /** An answer within 72 hours. */
    public static final Code URGENT = Code.of("urgent", "an answer within 72 hours");
    /** An answer within two weeks. */
    public static final Code NORMAL = Code.of("normal", "an answer within two weeks");
    /** How soon a referral has to be answered. */
    public static final FactType REFERRAL_PRIORITY = FactType.choice("referral-priority", "how soon the referral has to be answered", EMERGENCY, URGENT, NORMAL)
            .forThisEvent().handled(Sensitivity.ORDINARY);

    /** No place is free. */
    public static final Code NO_CAPACITY = Code.of("no-capacity", "no place is free");
    /** The service is not offered. */
    public static final Code SERVICE_NOT_OFFERED = Code.of("service-not-offered", "the service is not offered");
    /** The person is outside the group that is served. */
    public static final Code OUTSIDE_TARGET_GROUP = Code.of("outside-target-group", "the person is outside the group that is served");
    /** No common language. */
    public static final Code NO_COMMON_LANGUAGE = Code.of("no-common-language", "there is no common language and no interpreter");
    /** Not safe. */
    public static final Code NOT_SAFE = Code.of("not-safe", "the place is not safe for the person or for others");
    /** Another reason. */
    public static final Code ANOTHER_REASON = Code.of("another-reason", "another reason");
    /** Why the receiver declines. */
    public static final FactType DECLINE_REASON = FactType.choice("decline-reason", "why the receiver declines",
            NO_CAPACITY, SERVICE_NOT_OFFERED, OUTSIDE_TARGET_GROUP, NO_COMMON_LANGUAGE, NOT_SAFE, ANOTHER_REASON).forThisEvent();

    /** Consent was withdrawn. */
    public static final Code WITHDRAWN_CONSENT = Code.of("consent-withdrawn", "consent was withdrawn");
    /** The needs have changed. */
    public static final Code NEEDS_CHANGED = Code.of("needs-changed", "the needs have changed");
    /** Another provider was found. */
    public static final Code OTHER_PROVIDER_FOUND = Code.of("other-provider-found", "another provider was found");
    /** Sent in error. */
    public static final Code SENT_IN_ERROR = Code.of("sent-in-error", "the referral was sent in error");
    /** Why the sender recalls. */
    public static final FactType RECALL_REASON = FactType.choice("recall-reason", "why the sender recalls the referral",
            WITHDRAWN_CONSENT, NEEDS_CHANGED, OTHER_PROVIDER_FOUND, SENT_IN_ERROR, NOT_SAFE, ANOTHER_REASON).forThisEvent();

    /** The service was given. */
    public static final Code PROVIDED = Code.of("provided", "the service was given");
    /** The service was given in part. */
    public static final Code PARTLY_PROVIDED = Code.of("partly-provided", "the service was given in part");
    /** The service was not given. */
    public static final Code NOT_PROVIDED = Code.of("not-provided", "the service was not given");
    /** What became of the service. */
    public static final FactType SERVICE_OUTCOME = FactType.choice("service-outcome", "what became of the service", PROVIDED, PARTLY_PROVIDED, NOT_PROVIDED).forThisEvent();

    /** The person did not come. */
    public static final Code DID_NOT_COME = Code.of("did-not-come", "the person did not come");
    /** The person no longer wanted the service. */
    public static final Code NO_LONGER_WANTED = Code.of("no-longer-wanted", "the person no longer wanted the service");
    /** The person could not be reached any more. */
    public static final Code CONTACT_LOST = Code.of("contact-lost", "the person could not be reached any more");
    /** Why the service was not given. */
    public static final FactType NON_PROVISION_REASON = FactType.choice("non-provision-reason", "why the service was not given",
            DID_NOT_COME, NO_LONGER_WANTED, CONTACT_LOST, NO_CAPACITY, OUTSIDE_TARGET_GROUP, ANOTHER_REASON).forThisEvent();
    // spotless:on

  private ReferralFacts() {}

  private static FactType need(String id, String title) {
    return FactType.flag(id, title).handled(Sensitivity.SENSITIVE);
  }
}
