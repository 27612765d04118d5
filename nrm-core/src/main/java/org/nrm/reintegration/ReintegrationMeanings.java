package org.nrm.reintegration;

import org.nrm.vocabulary.Meaning;

/** What stages and events of reintegration are across mechanisms. */
public final class ReintegrationMeanings {
  // spotless:off
    /** A plan is agreed with the person. */
    public static final Meaning PLAN_AGREEMENT = Meaning.of("plan-agreement", "a plan is agreed with the person");
    /** A programme of assistance and integration runs. */
    public static final Meaning PROGRAMME_RUNNING = Meaning.of("programme-running", "a programme of assistance and integration runs");
    /** The programme is completed. */
    public static final Meaning PROGRAMME_FINISHED = Meaning.of("programme-finished", "the programme is completed");
    /** The programme is interrupted. */
    public static final Meaning PROGRAMME_BROKEN_OFF = Meaning.of("programme-broken-off", "the programme is interrupted");
    /** A programme starts with the person. */
    public static final Meaning PROGRAMME_START = Meaning.of("programme-start", "a programme starts with the person");
    /** The reintegration period has ended. */
    public static final Meaning REINTEGRATION_ENDED = Meaning.of("reintegration-ended", "the reintegration period has ended");
    /** The person is followed up. */
    public static final Meaning FOLLOW_UP_RUNNING = Meaning.of("follow-up-running", "the person is followed up");
    // spotless:on

  private ReintegrationMeanings() {}
}
