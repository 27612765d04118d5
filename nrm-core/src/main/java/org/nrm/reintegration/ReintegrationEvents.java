package org.nrm.reintegration;

import org.nrm.protection.ProtectionMeanings;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.EventType;

/** What happens in the course of a reintegration in every mechanism. Each mechanism says who may report it. */
public final class ReintegrationEvents {
  // spotless:off
    // ---- the plan
    /** A plan is drawn up. */
    public static final EventType PLAN_DRAWN_UP = EventType.of("plan-drawn-up", "a plan is drawn up together with the person");
    /** The person agrees. */
    public static final EventType PLAN_AGREED_BY_PERSON = EventType.of("plan-agreed-by-person", "the person agrees to the plan").meaning(ProtectionMeanings.CONSENT_GRANT);
    /** The organisation agrees. */
    public static final EventType PLAN_AGREED_BY_ORGANISATION = EventType.of("plan-agreed-by-organisation", "the organisation agrees to the plan").meaning(ReintegrationMeanings.PLAN_AGREEMENT);
    /** The person does not agree. */
    public static final EventType PLAN_DECLINED = EventType.of("plan-declined", "the person does not agree to the plan").meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** The person withdraws. */
    public static final EventType PLAN_CONSENT_WITHDRAWN = EventType.of("plan-consent-withdrawn", "the person withdraws the consent to the plan").meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** The plan is revised. */
    public static final EventType PLAN_REVISED = EventType.of("plan-revised", "the plan is revised together with the person");
    /** The plan is completed. */
    public static final EventType PLAN_COMPLETED = EventType.of("plan-completed", "the plan is completed");

    // ---- its measures
    /** A measure is proposed. */
    public static final EventType MEASURE_PROPOSED = EventType.of("measure-proposed", "a measure is proposed");
    /** The person agrees to it. */
    public static final EventType MEASURE_AGREED = EventType.of("measure-agreed", "the person agrees to the measure");
    /** The person does not want it. */
    public static final EventType MEASURE_DECLINED = EventType.of("measure-declined", "the person does not want the measure");
    /** It cannot be provided. */
    public static final EventType MEASURE_NOT_PROVIDED = EventType.of("measure-not-provided", "the measure cannot be provided");
    /** It starts. */
    public static final EventType MEASURE_STARTED = EventType.of("measure-started", "the measure starts");
    /** It pauses. */
    public static final EventType MEASURE_SUSPENDED = EventType.of("measure-suspended", "the measure is suspended");
    /** It goes on. */
    public static final EventType MEASURE_RESUMED = EventType.of("measure-resumed", "the measure is taken up again");
    /** It is completed. */
    public static final EventType MEASURE_COMPLETED = EventType.of("measure-completed", "the measure is completed");
    /** It is broken off. */
    public static final EventType MEASURE_BROKEN_OFF = EventType.of("measure-broken-off", "the measure is broken off");

    // ---- practical training and scholarship
    /** The person wants the training. */
    public static final EventType TRAINING_CHOSEN = EventType.of("training-chosen", "the person agrees to a training in a company");
    /** The agreement is signed. */
    public static final EventType TRAINING_AGREEMENT_SIGNED = EventType.of("training-agreement-signed", "the organisation and the company sign the agreement on the training");
    /** The sector is answered for. */
    public static final EventType SECTOR_JUSTIFIED = EventType.of("sector-justified", "it is recorded why the sector was chosen although it is linked to exploitation");
    /** The training starts. */
    public static final EventType TRAINING_STARTED = EventType.of("training-started", "the training starts");
    /** The training is completed. */
    public static final EventType TRAINING_COMPLETED = EventType.of("training-completed", "the training is completed");
    /** The training is broken off. */
    public static final EventType TRAINING_BROKEN_OFF = EventType.of("training-broken-off", "the training is broken off");
    /** The company has considered. */
    public static final EventType EMPLOYMENT_CONSIDERED = EventType.of("employment-considered", "the company has considered employment and says whether it employs the person");
    /** A job is found. */
    public static final EventType JOB_FOUND = EventType.of("job-found", "the person has found a job");
    /** A job is lost. */
    public static final EventType JOB_LOST = EventType.of("job-lost", "the person no longer has the job");
    /** A scholarship is awarded. */
    public static final EventType SCHOLARSHIP_AWARDED = EventType.of("scholarship-awarded", "a scholarship is awarded");
    /** A scholarship is given up. */
    public static final EventType SCHOLARSHIP_GIVEN_UP = EventType.of("scholarship-given-up", "the scholarship is given up before its end");

    // ---- afterwards
    /** Follow-up starts. */
    public static final EventType FOLLOW_UP_STARTED = EventType.of("follow-up-started", "the follow-up starts");
    /** Contact is made. */
    public static final EventType CONTACT_MADE = EventType.of("contact-made", "the person and the organisation are in contact");
    /** The person wants no contact. */
    public static final EventType CONTACT_DECLINED = EventType.of("contact-declined", "the person wants no contact");
    /** The outcome is recorded. */
    public static final EventType OUTCOME_RECORDED = EventType.of("outcome-recorded", "the outcome of the reintegration is recorded").mustCarry(ReintegrationFacts.REINTEGRATION_OUTCOME);
    /** Whether to testify is decided. */
    public static final EventType TESTIMONY_DECIDED = EventType.of("testimony-decided", "the person says whether she will testify").meaning(ResidenceMeanings.COOPERATION_DECISION);
    // spotless:on

  private ReintegrationEvents() {}
}
