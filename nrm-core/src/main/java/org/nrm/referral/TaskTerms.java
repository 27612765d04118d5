package org.nrm.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.vocabulary.StageId;

/**
 * The table of {@linkplain TaskTerm terms} of other standards for the stages of a referral; each stage stands in it once.
 *
 * <p>HL7 FHIR, code system of the states of a Task: read. Primero v2, code of its referrals: read. The bridge between Primero and
 * proGres: its code was read, proGres itself was not. HTCDS 2.0: read. None of them was run against this library.
 */
public final class TaskTerms {
  private static final String NONE = "";

  // spotless:off
  private static final List<TaskTerm> TABLE = List.of(
      term(List.of(Referral.NOT_BEGUN),           NONE,          NONE,          NONE,                     NONE,                        "no referral yet"),
      term(List.of(Referral.DRAFTED),             "draft",       NONE,          NONE,                     NONE,                        NONE),
      term(each(ReferralPriority::sent),          "requested",   "in_progress", "pending acknowledgement", "cas_OutgoingReferralDate", "the priority goes beside the status"),
      term(each(ReferralPriority::received),      "received",    NONE,          NONE,                     NONE,                        "Primero leaves it in_progress"),
      term(each(ReferralPriority::accepted),      "accepted",    "accepted",    "acknowledged",           "cas_IncomingReferralDate",  NONE),
      term(List.of(Referral.STARTED),             "in-progress", NONE,          NONE,                     NONE,                        "Primero leaves it accepted"),
      term(List.of(Referral.COMPLETED),           "completed",   "done",        NONE,                     NONE,                        "in part or in whole is lost"),
      term(List.of(Referral.UNFULFILLED),         "failed",      "done",        NONE,                     NONE,                        "Primero tells it by `success_status`, where a version has that"),
      term(List.of(Referral.DECLINED),            "rejected",    "rejected",    "rejected",               NONE,                        "the reason goes beside the status"),
      term(List.of(Referral.RECALLED),            "cancelled",   "revoked",     NONE,                     NONE,                        "the reason goes beside the status"),
      term(List.of(Referral.STOPPED),             "cancelled",   NONE,          NONE,                     NONE,                        "add the reason; the bridge to proGres does not tell of withdrawn consent"),
      term(List.of(Referral.LAPSED),              NONE,          NONE,          NONE,                     NONE,                        "neither says that nobody acted in time"),
      term(List.of(Referral.UNREPORTED),          NONE,          NONE,          NONE,                     NONE,                        "neither says that nobody reported"));
  // spotless:on

  private static final List<String> FHIR_STATES = List.of(
      "draft",
      "requested",
      "received",
      "accepted",
      "rejected",
      "ready",
      "cancelled",
      "in-progress",
      "on-hold",
      "failed",
      "completed",
      "entered-in-error");

  private static final List<String> PRIMERO_STATUSES =
      List.of("in_progress", "accepted", "rejected", "done", "revoked");

  private TaskTerms() {}

  /** {@return every state of a FHIR Task, in its order; for {@code ready}, {@code on-hold} and {@code entered-in-error} there is no stage} */
  public static List<String> fhirStates() {
    return FHIR_STATES;
  }

  /** {@return every status of a referral in Primero, in its order} */
  public static List<String> primeroStatuses() {
    return PRIMERO_STATUSES;
  }

  /**
   * Looks up what a state of a FHIR Task is here.
   *
   * @param state the state
   * @return the rows with it, in order: several where it does not say which, none where no stage has it
   */
  public static List<TaskTerm> ofFhir(String state) {
    return TABLE.stream()
        .filter(term -> term.fhirTask().equals(Optional.of(state)))
        .toList();
  }

  /**
   * Looks up what a status of Primero is here.
   *
   * @param status the status
   * @return the rows with it, in order: several where it does not say which
   */
  public static List<TaskTerm> ofPrimero(String status) {
    return TABLE.stream()
        .filter(term -> term.primero().equals(Optional.of(status)))
        .toList();
  }

  /** {@return the table, in the order of the handshake} */
  public static List<TaskTerm> table() {
    return TABLE;
  }

  /**
   * Looks up what a stage is called elsewhere.
   *
   * @param stage a stage of {@link Referral}
   * @return its terms, or empty if it is no stage of a referral
   */
  public static Optional<TaskTerm> of(StageId stage) {
    return TABLE.stream().filter(term -> term.stages().contains(stage)).findFirst();
  }

  private static TaskTerm term(
      List<StageId> stages,
      String fhir,
      String primero,
      String proGres,
      String htcds,
      String note) {
    return ImmutableTaskTerm.of(
        stages, said(fhir), said(primero), said(proGres), said(htcds), said(note));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static List<StageId> each(Function<ReferralPriority, StageId> stage) {
    return Stream.of(ReferralPriority.values()).map(stage).toList();
  }
}
