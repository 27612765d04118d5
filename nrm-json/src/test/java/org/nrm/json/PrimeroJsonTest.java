package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nrm.json.primero.PrimeroJudge;
import org.nrm.json.primero.PrimeroStatus;
import org.nrm.json.primero.PrimeroVerdict;
import org.nrm.referral.ReferralPriority;
import org.nrm.referral.TaskTerms;

/** What our rules say of a history of Primero. */
class PrimeroJsonTest {
  private static final String NAME = "Xenia Q. Placeholder";

  @Test
  void the_statuses_are_those_of_the_table_of_terms() {
    assertThat(TaskTerms.primeroStatuses())
        .containsExactlyElementsOf(
            List.of(PrimeroStatus.values()).stream().map(PrimeroStatus::code).toList());
  }

  /** Case space: each status, with each thing beside it that a rule reads; made on 1 March 2024, with priority normal. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
          in_progress | -                                                                        | lawful  | -                 | -                 | sent-normal
          in_progress | 'consent_overridden': true                                               | refused | CONDITION_NOT_MET | referral-sent     | -
          accepted    | 'responded_at': '2024-03-15T10:00:00Z'                                   | lawful  | -                 | -                 | accepted-normal
          accepted    | 'responded_at': '2024-03-16T10:00:00Z'                                   | refused | NOT_EXPECTED      | referral-accepted | referral-lapsed
          accepted    | -                                                                        | lawful  | -                 | -                 | accepted-normal
          rejected    | 'responded_at': '2024-03-02T10:00:00Z', 'rejected_reason': 'NAME'        | lawful  | -                 | -                 | declined
          rejected    | 'responded_at': '2024-03-02T10:00:00Z'                                   | refused | MISSING_FACT      | referral-declined | sent-normal
          done        | 'responded_at': '2024-03-02T10:00:00Z', 'data': {'success_status': 'successful'} | lawful | -        | -                 | completed
          done        | 'data': {'success_status': 'not_successful', 'reason_not_successful': 'lack_of_capacity'} | lawful | - | -               | unfulfilled
          done        | 'data': {'success_status': 'not_successful'}                             | refused | CONDITION_NOT_MET | outcome-reported  | started
          done        | 'responded_at': '2024-03-02T10:00:00Z', 'rejection_note': 'NAME'         | refused | MISSING_FACT      | outcome-reported  | started
          revoked     | -                                                                        | lawful  | -                 | -                 | recalled
          """)
  void a_referral_is_judged_by_where_it_stands_and_what_stands_beside(
      String status, String beside, String verdict, String code, String event, String stands) {
    PrimeroVerdict found = one(entry("Referral", status, beside), ReferralPriority.NORMAL);
    assertThat(found.kind().word()).isEqualTo(verdict);
    assertThat(found.code().map(Enum::name)).isEqualTo(Optional.ofNullable(code));
    assertThat(found.refused().map(Object::toString)).isEqualTo(Optional.ofNullable(event));
    assertThat(found.stands().map(Object::toString)).isEqualTo(Optional.ofNullable(stands));
    String report = PrimeroJson.report(List.of(found));
    assertThat(report + found).doesNotContain(NAME, "user-x");
    assertThat(Validation.faults("primero-report", report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Referral        | pending     | unknown-status | it has no status that Primero has: there are in_progress, accepted, rejected, done, revoked
          Transfer        | done        | unknown-status | `done` is no status of a `Transfer`: there are in_progress, accepted, rejected, revoked
          Transfer        | accepted    | lawful         |
          TransferRequest | accepted    | not-a-referral | a transition of the type `TransferRequest` asks nobody outside for a service
          Assign          | done        | not-a-referral | a transition of the type `Assign` asks nobody outside for a service
          """)
  void a_type_has_its_statuses(String type, String status, String verdict, String message) {
    PrimeroVerdict found = one(entry(type, status, null), ReferralPriority.NORMAL);
    assertThat(found.kind().word()).isEqualTo(verdict);
    assertThat(String.join("", found.messages())).isEqualTo(message == null ? "" : message);
  }

  @Test
  void an_answer_before_the_question_is_out_of_order() {
    PrimeroVerdict found = one(
        entry("Referral", "accepted", "'responded_at': '2024-02-29T10:00:00Z'"),
        ReferralPriority.NORMAL);
    assertThat(found.kind()).isEqualTo(PrimeroVerdict.Kind.OUT_OF_ORDER);
    assertThat(found.messages())
        .containsExactly(
            "it was answered on 2024-02-29 and made on 2024-03-01: an answer comes on that day or later");
  }

  @Test
  void what_was_answered_does_not_go_back_and_can_be_revoked() {
    String document = "[" + entry("Referral", "accepted", null) + ","
        + entry("Referral", "in_progress", null) + "," + entry("Referral", "revoked", null) + "]";
    List<PrimeroVerdict> found = judge(document, ReferralPriority.NORMAL, Optional.empty());
    assertThat(found)
        .extracting(PrimeroVerdict::kind)
        .containsExactly(
            PrimeroVerdict.Kind.LAWFUL,
            PrimeroVerdict.Kind.OUT_OF_ORDER,
            PrimeroVerdict.Kind.LAWFUL);
    assertThat(found.get(1).messages())
        .containsExactly(
            "the same referral stands further up as `accepted` and here as `in_progress`: what was answered or is over does not go back");
  }

  @Test
  void the_priority_says_how_long_an_answer_may_take_and_the_day_what_has_lapsed() {
    String answered = entry("Referral", "accepted", "'responded_at': '2024-03-05T10:00:00Z'");
    assertThat(one(answered, ReferralPriority.NORMAL).kind()).isEqualTo(PrimeroVerdict.Kind.LAWFUL);
    assertThat(one(answered, ReferralPriority.URGENT).kind())
        .isEqualTo(PrimeroVerdict.Kind.REFUSED);
    String open = "[" + entry("Referral", "in_progress", "'remote': true") + "]";
    PrimeroVerdict later = judge(
            open, ReferralPriority.NORMAL, Optional.of(LocalDate.of(2024, 4, 1)))
        .get(0);
    assertThat(later.stands()).hasToString("Optional[referral-lapsed]");
    assertThat(later.assumed())
        .containsExactly(
            "it went to somebody outside the system, whose answer Primero cannot keep");
  }

  /** Each reason that Primero has; any other is another reason. */
  @ParameterizedTest
  @CsvSource({
    "client_refused_services, no-longer-wanted",
    "lack_of_capacity, no-capacity",
    "unable_to_contact_client, contact-lost",
    "services_no_longer_needed, another-reason",
    "unable_to_contact_referred_to_organization, another-reason",
    "other, another-reason",
    "of_our_own_list, another-reason"
  })
  void a_reason_is_one_of_ours(String theirs, String ours) {
    String data =
        "'data': {'success_status': 'not_successful', 'reason_not_successful': '" + theirs + "'}";
    PrimeroVerdict found = one(entry("Referral", "done", data), ReferralPriority.NORMAL);
    assertThat(found.entry().whyNot().map(c -> c.id())).contains(ours);
    assertThat(found.kind()).isEqualTo(PrimeroVerdict.Kind.LAWFUL);
  }

  @Test
  void every_fault_is_told_at_once_and_the_entries_beside_are_judged() {
    List<PrimeroVerdict> found = judge("""
        {'data': [
          {'type': 'NAME', 'status': 3, 'created_at': 'NAME', 'remote': 'NAME', 'consent_overridden': 1},
          3,
          {},
          {'id': 'x', 'type': 'Referral', 'status': 'in_progress', 'created_at': '2024-03-01'},
          {'type': 'Referral', 'status': 'done', 'created_at': '2024-02-30T00:00:00Z', 'data': {'success_status': 'NAME'}}
        ]}
        """, ReferralPriority.NORMAL, Optional.empty());
    assertThat(found.stream().flatMap(v -> v.messages().stream()))
        .containsExactly(
            "/data/0/type: `type` is none of Primero's: there are Referral, Transfer, TransferRequest, Assign",
            "/data/0/status: `status` is not text: write it in quotes",
            "/data/0/created_at: `created_at` is no time: write it as 2024-04-15T09:00:00Z",
            "/data/0/consent_overridden: `consent_overridden` is neither true nor false: write one of them",
            "/data/0/remote: `remote` is neither true nor false: write one of them",
            "/data/1: an entry is not an object: write members with their values",
            "/data/2/type: `type` is missing: write Referral, Transfer, TransferRequest or Assign",
            "/data/2/created_at: `created_at` is missing: add it",
            "/data/4/created_at: `created_at` is no time: write it as 2024-04-15T09:00:00Z",
            "/data/4/success_status: `success_status` is none of Primero's: there are successful, not_successful");
    assertThat(found.get(3).kind()).isEqualTo(PrimeroVerdict.Kind.LAWFUL);
    assertThat(Validation.faults("primero-report", PrimeroJson.report(found))).isEmpty();
  }

  @Test
  void names_and_free_text_are_counted_and_not_kept() {
    String beside =
        "'transitioned_to': 'NAME', 'notes': 'NAME', 'record': {'name': 'NAME'}, 'NAME': 'NAME'";
    List<PrimeroVerdict> found = judge(
        "[" + entry("Referral", "in_progress", beside) + "]",
        ReferralPriority.NORMAL,
        Optional.empty());
    assertThat(PrimeroJson.leftOut(List.of(found.get(0).entry())))
        .isEqualTo(Map.of("transitioned_by", 1, "transitioned_to", 1, "notes", 1, "record", 1));
    assertThat(PrimeroJson.report(found) + found).doesNotContain(NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "3", "{\"errors\": []}", "{\"data\": {}}", "null"})
  void a_document_without_entries_is_told(String text) {
    assertThatThrownBy(() -> PrimeroJson.read(text, "f"))
        .isInstanceOf(JsonFaultException.class)
        .hasMessage(
            "f:1:1: `document` has no list of entries: write the answer of Primero, an object with the list `data`");
  }

  /** Whatever stands in the members, each entry gets one verdict and nothing is thrown. */
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void any_value_is_judged_or_told(
      @ForAll String text, @ForAll int member, @ForAll PrimeroStatus status) {
    List<String> members =
        List.of("id", "type", "status", "created_at", "responded_at", "data", "rejected_reason");
    String name = members.get(Math.floorMod(member, members.size()));
    String quoted = Pen.line(pen -> pen.object(() -> pen.text(name, text)));
    String rest =
        entry("Referral", status.code(), null).replace("'" + name + "'", "'x'").replace('\'', '"');
    String document =
        "[" + quoted.substring(0, quoted.length() - 1) + "," + rest.substring(1) + "]";
    List<PrimeroVerdict> found = PrimeroJudge.of(ReferralPriority.NORMAL, Optional.empty())
        .judge(PrimeroJson.read(document, "f"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).messages()).allMatch(m -> m.lines().count() == 1);
  }

  private static String entry(String type, String status, @Nullable String beside) {
    return "{'id': '0-1', 'type': '" + type + "', 'status': '" + status
        + "', 'transitioned_by': 'user-x', 'created_at': '2024-03-01T09:00:00.000Z'"
        + (beside == null ? "" : ", " + beside) + "}";
  }

  private static PrimeroVerdict one(String entry, ReferralPriority priority) {
    return judge("{'data': [" + entry + "]}", priority, Optional.empty()).get(0);
  }

  private static List<PrimeroVerdict> judge(
      String document, ReferralPriority priority, Optional<LocalDate> on) {
    return PrimeroJudge.of(priority, on)
        .judge(PrimeroJson.read(document.replace('\'', '"').replace("NAME", NAME), "f"));
  }
}
