package org.nrm.referral;

import org.nrm.vocabulary.Entitlement;

/** The services of the field, to which stages entitle in every mechanism. */
public final class ReferralEntitlements {
  // spotless:off
    /** Information on rights. */
    public static final Entitlement INFORMATION_ON_RIGHTS = Entitlement.of("information-on-rights", "information on rights");
    /** Assessment of needs. */
    public static final Entitlement NEEDS_ASSESSMENT = Entitlement.of("needs-assessment", "assessment of needs");
    /** Appropriate and secure accommodation. */
    public static final Entitlement SAFE_ACCOMMODATION = Entitlement.of("safe-accommodation", "appropriate and secure accommodation");
    /** Means of subsistence. */
    public static final Entitlement SUBSISTENCE = Entitlement.of("subsistence", "means of subsistence");
    /** Emergency medical treatment. */
    public static final Entitlement EMERGENCY_MEDICAL_CARE = Entitlement.of("emergency-medical-care", "emergency medical treatment");
    /** Medical care. */
    public static final Entitlement MEDICAL_CARE = Entitlement.of("medical-care", "medical care");
    /** Psychological assistance. */
    public static final Entitlement PSYCHOLOGICAL_ASSISTANCE = Entitlement.of("psychological-assistance", "psychological assistance");
    /** Social assistance. */
    public static final Entitlement SOCIAL_ASSISTANCE = Entitlement.of("social-assistance", "social assistance");
    /** Counselling. */
    public static final Entitlement COUNSELLING = Entitlement.of("counselling", "counselling");
    /** Translation and interpreting. */
    public static final Entitlement INTERPRETING = Entitlement.of("interpreting", "translation and interpreting");
    /** Legal assistance. */
    public static final Entitlement LEGAL_ASSISTANCE = Entitlement.of("legal-assistance", "legal assistance");
    /** Assistance so that the person is heard in proceedings. */
    public static final Entitlement SUPPORT_IN_PROCEEDINGS = Entitlement.of("support-in-proceedings", "assistance so that the person is heard in proceedings");
    /** Claim for compensation. */
    public static final Entitlement COMPENSATION_CLAIM = Entitlement.of("compensation-claim", "claim for compensation");
    /** Protection of safety. */
    public static final Entitlement PHYSICAL_PROTECTION = Entitlement.of("physical-protection", "protection of safety");
    /** Support of the family. */
    public static final Entitlement FAMILY_SUPPORT = Entitlement.of("family-support", "support of the family");
    /** Psychosocial, medical, administrative and legal assistance by a centre. */
    public static final Entitlement SPECIALISED_ASSISTANCE = Entitlement.of("specialised-assistance", "psychosocial, medical, administrative and legal assistance by a centre");
    // spotless:on

  private ReferralEntitlements() {}
}
