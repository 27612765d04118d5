package org.nrm.residence;

import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** Facts that rules on stay read in every mechanism. */
public final class ResidenceFacts {
  // spotless:off
    /** Holds a residence title. */
    public static final FactType HOLDS_TITLE = FactType.flag("holds-title", "holds a residence title");
    /** Shows a clear will to cooperate. */
    public static final FactType COOPERATES = FactType.flag("cooperates", "shows a clear will to cooperate");
    /** Is willing to testify. */
    public static final FactType TESTIFIES = FactType.flag("testifies", "is willing to testify").handled(Sensitivity.SENSITIVE);
    /** Has broken all ties with the presumed offenders. */
    public static final FactType TIES_BROKEN = FactType.flag("ties-broken", "has broken all ties with the presumed offenders").handled(Sensitivity.SENSITIVE);
    /** May endanger public order or national security. */
    public static final FactType PUBLIC_ORDER_DANGER = FactType.flag("public-order-danger", "may endanger public order or national security");
    /** Resumed the ties actively. */
    public static final FactType CONTACT_ACTIVE = FactType.flag("contact-active", "resumed the ties actively").forThisEvent().handled(Sensitivity.SENSITIVE);
    /** Resumed the ties voluntarily. */
    public static final FactType CONTACT_VOLUNTARY = FactType.flag("contact-voluntary", "resumed the ties voluntarily").forThisEvent().handled(Sensitivity.SENSITIVE);
    /** Resumed the ties of her or his own initiative. */
    public static final FactType CONTACT_OWN_INITIATIVE = FactType.flag("contact-own-initiative", "resumed the ties of her or his own initiative").forThisEvent().handled(Sensitivity.SENSITIVE);
    /** The personal situation makes the stay necessary. */
    public static final FactType PERSONAL_SITUATION_REQUIRES_STAY = FactType.flag("personal-situation-requires-stay", "the personal situation makes the stay necessary").handled(Sensitivity.SENSITIVE);
    /** Cooperation with the authorities makes the stay necessary. */
    public static final FactType COOPERATION_REQUIRES_STAY = FactType.flag("cooperation-requires-stay", "cooperation with the authorities makes the stay necessary");
    /** The investigation or the proceedings are still under way. */
    public static final FactType PROCEEDINGS_ONGOING = FactType.flag("proceedings-ongoing", "the investigation or the proceedings are still under way");
    /** Has found employment. */
    public static final FactType EMPLOYED = FactType.flag("employed", "has found employment");
    /** Has completed the programme of social assistance. */
    public static final FactType PROGRAMME_COMPLETED = FactType.flag("programme-completed", "has completed the programme of social assistance");
    /** Is enrolled in a regular course of study. */
    public static final FactType ENROLLED_IN_STUDY = FactType.flag("enrolled-in-study", "is enrolled in a regular course of study");
    /** The best interests of the child speak for the stay. */
    public static final FactType BEST_INTERESTS_FAVOUR_STAY = FactType.flag("best-interests-favour-stay", "the best interests of the child speak for the stay");
    /** The permit held as a victim was taken into account. */
    public static final FactType PRIOR_PERMIT_CONSIDERED = FactType.flag("prior-permit-considered", "the permit held as a victim was taken into account").forThisEvent().handled(Sensitivity.ORDINARY);
    // spotless:on

  private ResidenceFacts() {}
}
