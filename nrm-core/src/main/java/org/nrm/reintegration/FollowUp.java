package org.nrm.reintegration;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEvents.*;

import org.nrm.condition.Anchor;
import org.nrm.condition.Length;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * What follows a programme: contact or monitoring, and the outcome of the reintegration, recorded once.
 *
 * <p>{@link #voluntary} is contact that the person can decline and take up again; {@link #supervised} is monitoring
 * for a time. The sources are the manual of 2005 (Reaching Out; IOM Ukraine) and the study of IOM Moscow.
 */
public final class FollowUp {
  /** The procedure. */
  public static final ProcedureId FOLLOW_UP = ProcedureId.of("follow-up");

  /** Not started. */
  public static final StageId NOT_STARTED = StageId.of("not-started");

  /** In contact, or monitored. */
  public static final StageId FOLLOWED_UP = StageId.of("followed-up");

  /** The person wants no contact at present. */
  public static final StageId NO_CONTACT_WANTED = StageId.of("no-contact-wanted");

  /** The time of monitoring has run out, the outcome is not recorded. */
  public static final StageId PERIOD_OVER = StageId.of("period-over");

  /** The outcome is recorded. */
  public static final StageId OUTCOME_KNOWN = StageId.of("outcome-known");

  private FollowUp() {}

  /**
   * Contact that is the person's to keep.
   *
   * @param source where it comes from
   * @param startedWhen what must hold for it to start
   * @param organisation who keeps the contact and records the outcome
   * @return the procedure with its words
   */
  public static SharedProcedure voluntary(
      Citation source, Requirement startedWhen, Role organisation) {
    Words words = words(organisation)
        .roles(PERSON_CONCERNED)
        .events(
            CONTACT_MADE.by(PERSON_CONCERNED, organisation), CONTACT_DECLINED.by(PERSON_CONCERNED));
    // spotless:off
    return SharedProcedure.of(table(source, startedWhen)
            .under(source,
                stage (NO_CONTACT_WANTED, "No contact wanted at present"),
                from  (NOT_STARTED, FOLLOWED_UP).on(CONTACT_DECLINED).to(NO_CONTACT_WANTED).as("contact-declined").must(),
                from  (NO_CONTACT_WANTED)       .on(CONTACT_MADE)    .to(FOLLOWED_UP).as("contact-taken-up-again").may(),
                from  (FOLLOWED_UP, NO_CONTACT_WANTED).on(OUTCOME_RECORDED).to(OUTCOME_KNOWN).as("outcome-recorded").may()),
        words);
    // spotless:on
  }

  /**
   * Monitoring for a time.
   *
   * @param source where it comes from
   * @param startedWhen what must hold for it to start
   * @param longest how long it lasts at most
   * @param countedFrom the day from which that is counted
   * @param organisations who monitors and records the outcome
   * @return the procedure with its words
   */
  public static SharedProcedure supervised(
      Citation source,
      Requirement startedWhen,
      Length longest,
      Anchor countedFrom,
      Role... organisations) {
    // spotless:off
    return SharedProcedure.of(table(source, startedWhen)
            .under(source,
                in    (FOLLOWED_UP).lasts(longest).countedFrom(countedFrom).then(PERIOD_OVER),
                stage (PERIOD_OVER, "Time of monitoring over, outcome not recorded"),
                from  (FOLLOWED_UP, PERIOD_OVER).on(OUTCOME_RECORDED).to(OUTCOME_KNOWN).as("outcome-recorded").may()),
        words(organisations).events(CONTACT_MADE.by(organisations)));
    // spotless:on
  }

  private static ProcedureTable table(Citation source, Requirement startedWhen) {
    // spotless:off
    return procedure(FOLLOW_UP, "Follow-up", NOT_STARTED)
            .under(source,
                stage (NOT_STARTED,   "Not started"),
                stage (FOLLOWED_UP,   "Followed up").means(ReintegrationMeanings.FOLLOW_UP_RUNNING).grants(ReintegrationEntitlements.FOLLOW_UP),
                ending(OUTCOME_KNOWN, "Outcome recorded").means(ReintegrationMeanings.REINTEGRATION_ENDED),
                from  (NOT_STARTED).on(FOLLOW_UP_STARTED).when(startedWhen).to(FOLLOWED_UP).may(),
                from  (FOLLOWED_UP).on(CONTACT_MADE).stays().as("contact-made").may());
    // spotless:on
  }

  private static Words words(Role... organisations) {
    return Words.of()
        .roles(organisations)
        .facts(ReintegrationFacts.REINTEGRATION_OUTCOME.by(organisations))
        .events(FOLLOW_UP_STARTED.by(organisations), OUTCOME_RECORDED.by(organisations))
        .entitlements(ReintegrationEntitlements.FOLLOW_UP)
        .meanings(
            ReintegrationMeanings.FOLLOW_UP_RUNNING, ReintegrationMeanings.REINTEGRATION_ENDED);
  }
}
