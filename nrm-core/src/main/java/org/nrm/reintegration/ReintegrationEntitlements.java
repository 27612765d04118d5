package org.nrm.reintegration;

import org.nrm.vocabulary.Entitlement;

/** What plans of reintegration give in every mechanism. */
public final class ReintegrationEntitlements {
  // spotless:off
    /** Board and lodging. */
    public static final Entitlement BOARD_AND_LODGING = Entitlement.of("board-and-lodging", "board and lodging");
    /** Education. */
    public static final Entitlement EDUCATION = Entitlement.of("education", "education");
    /** Language course. */
    public static final Entitlement LANGUAGE_COURSE = Entitlement.of("language-course", "language course");
    /** Vocational guidance. */
    public static final Entitlement VOCATIONAL_GUIDANCE = Entitlement.of("vocational-guidance", "vocational guidance");
    /** Vocational training. */
    public static final Entitlement VOCATIONAL_TRAINING = Entitlement.of("vocational-training", "vocational training");
    /** Support in the search for a job. */
    public static final Entitlement JOB_SEARCH_SUPPORT = Entitlement.of("job-search-support", "support in the search for a job");
    /** Practical training in an enterprise. */
    public static final Entitlement PRACTICAL_TRAINING = Entitlement.of("practical-training", "practical training in an enterprise");
    /** Scholarship. */
    public static final Entitlement SCHOLARSHIP = Entitlement.of("scholarship", "scholarship");
    /** Reinstallation grant. */
    public static final Entitlement REINSTALLATION_GRANT = Entitlement.of("reinstallation-grant", "reinstallation grant");
    /** Further grant for reintegration. */
    public static final Entitlement REINTEGRATION_GRANT = Entitlement.of("reintegration-grant", "further grant for reintegration");
    /** Support for an activity that earns an income. */
    public static final Entitlement INCOME_GENERATION_SUPPORT = Entitlement.of("income-generation-support", "support for an activity that earns an income");
    /** Follow-up. */
    public static final Entitlement FOLLOW_UP = Entitlement.of("follow-up", "follow-up");
    // spotless:on

  private ReintegrationEntitlements() {}
}
