package org.nrm.referral;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEvents.*;
import static org.nrm.referral.ReferralFacts.*;
import static org.nrm.referral.ReferralMeanings.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationRoles;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.Consent;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The handshake of a referral: drafted, sent, received, accepted or declined, started, and its outcome reported. Every wait
 * has a term, so that no referral hangs: whatever nobody does, time brings it to an ending. A case can have many referrals,
 * told apart by a key. The sender can recall a referral, and the person can stop it, wherever it stands, without any
 * condition.
 *
 * <p>Nothing is sent, accepted or started without the person's consent. When consent is withdrawn, every open referral is
 * recalled by that event itself, on that day, and needs no act of anybody; what is left to the sender is to tell each
 * receiver. Consent that is given anew revives none of them. A consent that runs out recalls nothing: no open referral moves
 * on towards the service, and time ends it.
 *
 * <p>The states follow HL7 FHIR Task; the lengths, the inter-agency referral form. What either leaves open is marked as a
 * reading.
 */
public final class Referral {
  /** The procedure: many, each with its key. */
  public static final ProcedureId REFERRAL = ProcedureId.of("referral");

  /** Not begun. */
  public static final StageId NOT_BEGUN = StageId.of("not-begun");

  /** Drafted. */
  public static final StageId DRAFTED = StageId.of("drafted");

  /** The service has started. */
  public static final StageId STARTED = StageId.of("started");

  /** Completed, with an outcome. */
  public static final StageId COMPLETED = StageId.of("completed");

  /** The service was not given, with a reason. */
  public static final StageId UNFULFILLED = StageId.of("unfulfilled");

  /** Declined, with a reason. */
  public static final StageId DECLINED = StageId.of("declined");

  /** Recalled: by the sender, with a reason, or because consent is withdrawn. */
  public static final StageId RECALLED = StageId.of("recalled");

  /** Stopped by the person. */
  public static final StageId STOPPED = StageId.of("stopped");

  /** Lapsed: nobody acted in time. */
  public static final StageId LAPSED = StageId.of("referral-lapsed");

  /** The service started and its outcome was not reported in time. */
  public static final StageId UNREPORTED = StageId.of("unreported");

  private static final StageId[] SENT = of(ReferralPriority::sent);
  private static final StageId[] RECEIVED = of(ReferralPriority::received);
  private static final StageId[] ACCEPTED = of(ReferralPriority::accepted);
  private static final StageId[] UNANSWERED = joined(SENT, RECEIVED);
  private static final StageId[] OPEN =
      joined(new StageId[] {DRAFTED}, UNANSWERED, ACCEPTED, new StageId[] {STARTED});
  private static final StageId[] ENDINGS = {
    COMPLETED, UNFULFILLED, DECLINED, RECALLED, STOPPED, LAPSED, UNREPORTED
  };

  private Referral() {}

  /** {@return the stages in which a referral is open, in order} */
  public static List<StageId> open() {
    return List.of(OPEN);
  }

  /** {@return the endings of a referral, in order} */
  public static List<StageId> endings() {
    return List.of(ENDINGS);
  }

  /**
   * The handshake.
   *
   * @param source where it comes from that the mechanism refers persons to services
   * @param consent the person's consent, without which nothing is sent, accepted or started, and whose withdrawal recalls
   *     every open referral; it is a procedure of the mechanism too
   * @param sendWhen what must hold besides for a referral to be sent, {@link org.nrm.condition.Conditions#always} for nothing
   * @param senders who sends referrals; the first has the duties of the sender
   * @param receivers who receives them; the first has the duties of the receiver
   * @return the procedure with its words, those of the consent and of the requirement not included
   * @throws IllegalArgumentException if there is no sender or no receiver
   */
  public static SharedProcedure of(
      Citation source,
      Consent consent,
      Requirement sendWhen,
      List<Role> senders,
      List<Role> receivers) {
    Role sender = first(senders, "sender");
    Role receiver = first(receivers, "receiver");
    Condition allowed = consent.held();
    // spotless:off
    ProcedureTable table = repeatable(REFERRAL, "Referral", NOT_BEGUN)
            .under(source,
                stage (NOT_BEGUN, "Not begun"),
                stage (DRAFTED,   "Drafted").means(REFERRAL_OPEN),
                stage (STARTED,   "Service started").means(SERVICE_RUNNING),
                from  (NOT_BEGUN).on(REFERRAL_DRAFTED).to(DRAFTED).may())
            .under(ReferralSources.TASK.at("states of a task"),
                ending(COMPLETED,   "Completed: the service was given, in whole or in part").means(REFERRAL_FULFILLED),
                ending(UNFULFILLED, "Not provided: the service was not given").means(REFERRAL_UNFULFILLED),
                ending(DECLINED,    "Declined by the receiver").means(REFERRAL_UNFULFILLED),
                ending(RECALLED,    "Recalled").means(REFERRAL_UNFULFILLED),
                ending(STOPPED,     "Stopped by the person").means(REFERRAL_UNFULFILLED),
                from  (UNANSWERED).on(REFERRAL_DECLINED).to(DECLINED).as("declined").may(),
                from  (ACCEPTED)  .on(SERVICE_STARTED).when(allowed).to(STARTED).as("service-started").must(),
                from  (ACCEPTED)  .on(OUTCOME_REPORTED).when(NEVER_GIVEN).to(UNFULFILLED).as("accepted-and-not-provided").may(),
                from  (STARTED, UNREPORTED).on(OUTCOME_REPORTED).when(NEVER_GIVEN).to(UNFULFILLED).as("started-and-not-provided").must()
                    .reading("a report that comes late is still taken", "a late report changes nothing"),
                from  (STARTED, UNREPORTED).on(OUTCOME_REPORTED).when(oneOf(SERVICE_OUTCOME, PROVIDED, PARTLY_PROVIDED)).to(COMPLETED).as("completed").must()
                    .reading("a report that comes late is still taken", "a late report changes nothing"),
                from  (OPEN).on(REFERRAL_RECALLED).to(RECALLED).as("recalled").must()
                    .reading("a recall is possible wherever the referral is open, and asks for nothing", "a recall only before the receiver has answered"),
                from  (OPEN).on(consent.withdrawn()).inEveryInstance().to(RECALLED).as("recalled-with-consent").must()
                    .reading("a withdrawal of consent recalls every open referral on its day, a service under way included", "the sender recalls each of them; or what was agreed before goes on"),
                from  (RECALLED).on(RECALL_TOLD).stays().once().must()
                    .readingOnly("a recall is over for the sender once it is told", "a recall reaches the receiver by itself"),
                duty("tell-of-recall", "tell the receiver that the referral is recalled, or record that it had reached nobody").of(sender).metBy(RECALL_TOLD)
                    .onEntering(RECALLED).immediately()
                    .readingOnly("a receiver is told on the day of the recall, so that nobody acts on a referral that is recalled", "within a time that is set"),
                from  (OPEN).on(REFERRAL_STOPPED) .to(STOPPED).as("stopped").must()
                    .reading("the person can stop a referral wherever it is open, and is asked for nothing", "the person asks the sender, who recalls"))
            .under(ReferralSources.FORM.at("priority"),
                ending(LAPSED,      "Lapsed: nobody acted in time").means(REFERRAL_UNFULFILLED),
                ending(UNREPORTED,  "Outcome not reported in time")
                    .readingOnly("a service whose outcome nobody reports counts neither as given nor as not given", "it counts as given"),
                in    (DRAFTED).lasts(days(14)).then(LAPSED)
                    .readingOnly("a draft that is not sent lapses like a referral of normal priority", "a draft waits without a term"),
                in    (STARTED).lasts(months(6)).then(UNREPORTED)
                    .readingOnly("an outcome is due half a year after the service has started at the latest", "a time set for each service, or none"));
    for (ReferralPriority priority : ReferralPriority.values()) {
      waits(table, priority, allowed, sendWhen);
    }
    table   .under(ReferralSources.MANUAL.at("monitoring of the referral and reintegration process"),
                duty("report-outcome", "report to the sender what became of the service").of(receiver).metBy(OUTCOME_REPORTED)
                    .onEntering(STARTED).whileIn(STARTED, UNREPORTED).beforeExpiry()
                    .reading("who receives a referral reports its outcome before half a year is over", "follow-up is left to those who monitor"),
                from(DECLINED, LAPSED, UNFULFILLED).on(REFERRAL_REROUTED).stays().once().should()
                    .readingOnly("a referral that failed is followed by another, under another key", "the same referral is sent again"),
                duty("reroute", "make another referral in place of one that failed, or record that the person wants none").of(sender).metBy(REFERRAL_REROUTED)
                    .onEntering(DECLINED, LAPSED, UNFULFILLED).when(allowed).within(days(3))
                    .readingOnly("a sender who still has the consent looks for another way within three days", "no time is set"));
    // spotless:on
    return SharedProcedure.of(table, words(array(senders), array(receivers)));
  }

  private static final Condition NEVER_GIVEN =
      all(oneOf(SERVICE_OUTCOME, ReferralFacts.NOT_PROVIDED), known(NON_PROVISION_REASON));

  /** The stages of one priority, with the wait that goes with it. */
  private static void waits(
      ProcedureTable table, ReferralPriority priority, Condition allowed, Requirement sendWhen) {
    String name = priority.code().id();
    StageId sent = priority.sent();
    StageId received = priority.received();
    StageId accepted = priority.accepted();
    // spotless:off
    table   .under(ReferralSources.FORM.at("priority " + name),
                stage (sent,     "Sent, " + name).means(REFERRAL_OPEN).lasts(priority.longestWait()).then(LAPSED),
                stage (received, "Received, " + name).means(REFERRAL_OPEN).lasts(priority.longestWait()).then(LAPSED)
                    .reading("a receipt starts the wait for the answer anew", "the answer is due within the time from the sending"),
                stage (accepted, "Accepted, " + name).means(REFERRAL_OPEN).lasts(priority.longestWait()).then(LAPSED)
                    .reading("the service starts within the time that was set for the answer", "no time is set for the start"),
                from  (NOT_BEGUN, DRAFTED).on(REFERRAL_SENT)    .when(oneOf(REFERRAL_PRIORITY, priority.code()), allowed, sendWhen).to(sent).as("sent-as-" + name).may(),
                from  (sent)              .on(REFERRAL_RECEIVED).to(received).must(),
                from  (sent, received)    .on(REFERRAL_ACCEPTED).when(allowed).to(accepted).as("accepted-as-" + name).may());
    // spotless:on
  }

  // spotless:off
  private static Words words(Role[] senders, Role[] receivers) {
    return Words.of()
        .roles(senders).roles(receivers).roles(IdentificationRoles.PERSON_CONCERNED)
        .facts(REFERRAL_PRIORITY.by(senders), RECALL_REASON.by(senders), DECLINE_REASON.by(receivers),
            SERVICE_OUTCOME.by(receivers), NON_PROVISION_REASON.by(receivers))
        .events(REFERRAL_DRAFTED.by(senders), REFERRAL_SENT.by(senders), REFERRAL_RECEIVED.by(receivers), REFERRAL_ACCEPTED.by(receivers),
            REFERRAL_DECLINED.by(receivers), SERVICE_STARTED.by(receivers), OUTCOME_REPORTED.by(receivers), REFERRAL_RECALLED.by(senders), RECALL_TOLD.by(senders),
            REFERRAL_STOPPED.by(IdentificationRoles.PERSON_CONCERNED), REFERRAL_REROUTED.by(senders))
        .meanings(REFERRAL_SENDING, REFERRAL_ACCEPTANCE, SERVICE_START, REFERRAL_RECALL,
            REFERRAL_OPEN, SERVICE_RUNNING, REFERRAL_FULFILLED, REFERRAL_UNFULFILLED);
  }
  // spotless:on

  private static Role first(List<Role> roles, String what) {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("no " + what + ": name at least one role");
    }
    return roles.get(0);
  }

  private static Role[] array(List<Role> roles) {
    return roles.toArray(Role[]::new);
  }

  private static StageId[] of(java.util.function.Function<ReferralPriority, StageId> stage) {
    return Arrays.stream(ReferralPriority.values()).map(stage).toArray(StageId[]::new);
  }

  private static StageId[] joined(StageId[]... parts) {
    List<StageId> all = new ArrayList<>();
    Arrays.stream(parts).forEach(part -> all.addAll(List.of(part)));
    return all.toArray(StageId[]::new);
  }
}
