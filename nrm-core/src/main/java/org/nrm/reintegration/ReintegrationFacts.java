package org.nrm.reintegration;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** What is established in the course of a reintegration in every mechanism. Each mechanism says who may establish it. */
public final class ReintegrationFacts {
  // spotless:off
    // ---- outcomes
    /** Employed. */
    public static final Code EMPLOYED_OUTCOME = Code.of("employed", "is employed");
    /** In education. */
    public static final Code IN_EDUCATION = Code.of("in-education", "is in education");
    /** Neither. */
    public static final Code NEITHER = Code.of("neither", "is neither employed nor in education");
    /** Contact is lost. */
    public static final Code LOST_CONTACT = Code.of("lost-contact", "contact is lost");
    /** Abroad again. */
    public static final Code ABROAD = Code.of("abroad", "went abroad again");
    /** The outcome at the end. */
    public static final FactType REINTEGRATION_OUTCOME = FactType.choice("reintegration-outcome", "outcome at the end of the reintegration period", EMPLOYED_OUTCOME, IN_EDUCATION, NEITHER, LOST_CONTACT, ABROAD);

    // ---- plans
    /** Drawn up together. */
    public static final FactType DRAWN_UP_TOGETHER = FactType.flag("drawn-up-together", "the plan is drawn up together with the person").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The day on which the person agreed to the present plan. */
    public static final FactType PLAN_AGREED_BY_PERSON_ON = FactType.date("plan-agreed-by-person-on", "day on which the person agreed to the present plan");
    /** The day on which the organisation agreed to the present plan. */
    public static final FactType PLAN_AGREED_BY_ORGANISATION_ON = FactType.date("plan-agreed-by-organisation-on", "day on which the organisation agreed to the present plan");

    // ---- training and scholarship
    /** A tutor. */
    public static final FactType TUTOR_ASSIGNED = FactType.flag("tutor-assigned", "a tutor of the organisation accompanies the person").forThisEvent().handled(Sensitivity.ORDINARY);
    /** A psychologist. */
    public static final FactType PSYCHOLOGIST_ASSIGNED = FactType.flag("psychologist-assigned", "a psychologist of the organisation accompanies the person").forThisEvent();
    /** A trainer in the company. */
    public static final FactType COMPANY_TRAINER_ASSIGNED = FactType.flag("company-trainer-assigned", "a trainer of the company accompanies the person").forThisEvent().handled(Sensitivity.ORDINARY);
    /** A signed agreement. */
    public static final FactType AGREEMENT_SIGNED_BY_BOTH = FactType.flag("agreement-signed-by-both", "the organisation and the company have signed an agreement").forThisEvent().handled(Sensitivity.ORDINARY);
    /** Costs are carried by the project. */
    public static final FactType COSTS_CARRIED_BY_PROJECT = FactType.flag("costs-carried-by-project", "the project carries all costs, pay and social security among them").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The company commits to consider employment. */
    public static final FactType EMPLOYMENT_TO_BE_CONSIDERED = FactType.flag("employment-to-be-considered", "the company commits to consider employment at the end").forThisEvent().handled(Sensitivity.ORDINARY);
    /** A sector linked to exploitation; that of the training agreed last. */
    public static final FactType SECTOR_LINKED_TO_EXPLOITATION = FactType.flag("sector-linked-to-exploitation", "the sector is linked to exploitation, such as domestic work for families");
    /** Part time. */
    public static final Code PART_TIME = Code.of("part-time", "part time");
    /** Full time. */
    public static final Code FULL_TIME = Code.of("full-time", "full time");
    /** Part or full time. */
    public static final FactType TRAINING_HOURS = FactType.choice("training-hours", "whether the training is part or full time", PART_TIME, FULL_TIME).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Taken on by the company. */
    public static final FactType TAKEN_ON_BY_COMPANY = FactType.flag("taken-on-by-company", "the company employs the person").forThisEvent();

    // ---- ways out of a shelter
    /** How many stay in the shelter. */
    public static final FactType SHELTER_RESIDENTS = FactType.count("shelter-residents", "number of persons who stay in the shelter on that day").forThisEvent().handled(Sensitivity.ORDINARY);
    /** Affordable accommodation. */
    public static final FactType AFFORDABLE_ACCOMMODATION_FOUND = FactType.flag("affordable-accommodation-found", "has found accommodation that she can afford");
    /** Months of the budget. */
    public static final FactType BUDGET_MONTHS = FactType.count("budget-months", "number of months that the budget handed over covers");
    /** Based on income. */
    public static final FactType BUDGET_BASED_ON_INCOME = FactType.flag("budget-based-on-income", "the budget handed over is based on her income");

    // ---- consent and grants
    /** Consent in writing. */
    public static final FactType WRITTEN_CONSENT = FactType.flag("written-consent", "consents in writing").forThisEvent();
    /** Resettles. */
    public static final FactType RESETTLES = FactType.flag("resettles", "settles in another place than before");
    /** Further grant decided. */
    public static final FactType FURTHER_GRANT_DECIDED = FactType.flag("further-grant-decided", "a further grant is decided").forThisEvent().handled(Sensitivity.ORDINARY);
    // spotless:on

  private ReintegrationFacts() {}
}
