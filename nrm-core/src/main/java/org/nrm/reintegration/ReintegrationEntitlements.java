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
    /** Pay and social security during a training, carried by the project. */
    public static final Entitlement TRAINING_PAY = Entitlement.of("training-pay", "pay and social security during the training, carried by the project");
    /** Life skills. */
    public static final Entitlement LIFE_SKILLS = Entitlement.of("life-skills", "training in life skills");
    /** Individual therapy. */
    public static final Entitlement INDIVIDUAL_THERAPY = Entitlement.of("individual-therapy", "individual therapy");
    /** Group therapy. */
    public static final Entitlement GROUP_THERAPY = Entitlement.of("group-therapy", "group therapy");
    /** Housing costs. */
    public static final Entitlement HOUSING_COSTS = Entitlement.of("housing-costs", "housing costs");
    /** Transport costs. */
    public static final Entitlement TRANSPORT_COSTS = Entitlement.of("transport-costs", "transport costs");
    /** Support in the search for accommodation. */
    public static final Entitlement ACCOMMODATION_SEARCH_SUPPORT = Entitlement.of("accommodation-search-support", "support in the search for accommodation");
    /** Follow-up. */
    public static final Entitlement FOLLOW_UP = Entitlement.of("follow-up", "follow-up");
    // spotless:on

  private ReintegrationEntitlements() {}
}
