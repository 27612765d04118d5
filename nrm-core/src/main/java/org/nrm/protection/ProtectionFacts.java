package org.nrm.protection;

import org.nrm.vocabulary.FactType;

/** Facts of consent and of the protection of children that mean the same in every mechanism. */
public final class ProtectionFacts {
  // spotless:off
    /** Consents, after being informed. */
    public static final FactType INFORMED_CONSENT = FactType.flag("informed-consent", "consents, after being informed");
    /** A guardian or representative is appointed. */
    public static final FactType GUARDIAN_APPOINTED = FactType.flag("guardian-appointed", "a guardian or representative is appointed");
    /** The best interests of the child were assessed. */
    public static final FactType BEST_INTERESTS_ASSESSED = FactType.flag("best-interests-assessed", "the best interests of the child were assessed");
    /** The best interests of the child speak against the return. */
    public static final FactType BEST_INTERESTS_AGAINST_RETURN = FactType.flag("best-interests-against-return", "the best interests of the child speak against the return");
    /** The risk to the person was assessed. */
    public static final FactType RISK_ASSESSED = FactType.flag("risk-assessed", "the risk to the person was assessed");
    // spotless:on

  private ProtectionFacts() {}
}
