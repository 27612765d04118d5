package org.nrm.referral;

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
    // spotless:on

  private ReferralFacts() {}
}
