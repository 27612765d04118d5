package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nrm.json.SmallMechanism.RESIDENCE;
import static org.nrm.json.SmallMechanism.SMALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.RefusalCode;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

class LogJudgeTest {
  private static final Pseudonym CASE = Pseudonym.of("B-1");
  private static final String UNNAMED =
      "{\"case\":\"B-1\",\"event\":\"requested\",\"on\":\"2024-03-01\",\"by\":\"centre\"}";

  @Test
  void the_first_event_opens_the_case_under_the_mechanism_it_names() {
    LogJudge judge = Logs.judge();
    List<Verdict> verdicts = Logs.verdicts(judge, Logs.OPENS);
    assertThat(verdicts).hasOnlyElementsOfType(Verdict.Accepted.class);
    assertThat(stage(judge, "B-1")).isEqualTo("reflection");
  }

  @Test
  void a_later_event_may_leave_the_mechanism_out_and_not_name_another() {
    LogJudge judge = Logs.judge();
    String heard = "{\"case\":\"B-1\",\"event\":\"heard\",\"on\":\"2024-03-02\",\"by\":\"office\"}";
    List<Verdict> verdicts = Logs.verdicts(
        judge, Logs.OPENS + "\n" + heard + "\n" + heard.replace("}", ",\"mechanism\":\"large\"}"));
    assertThat(verdicts.get(1)).isInstanceOf(Verdict.Accepted.class);
    assertThat(code(verdicts.get(2))).contains(RefusalCode.WRONG_MECHANISM);
  }

  @Test
  void a_first_event_without_a_mechanism_goes_under_the_fallback() {
    LogJudge judge = LogJudge.of(List.of(SMALL), Optional.of(SMALL.id()));
    assertThat(code(Logs.verdicts(judge, UNNAMED).get(0))).contains(RefusalCode.NOT_ESTABLISHED);
    assertThat(judge.files()).containsOnlyKeys(CASE);
  }

  @Test
  void a_first_event_without_a_mechanism_or_with_an_unknown_one_opens_nothing() {
    LogJudge judge = Logs.judge();
    String misnamed = Logs.OPENS.replace("\"small\"", "\"smal\"");
    assertThat(Logs.verdicts(judge, UNNAMED + "\n" + misnamed))
        .containsExactly(
            Malformed.of(
                1,
                "the first event of a case must name its mechanism: add `mechanism`",
                "/mechanism"),
            Malformed.of(2, "unknown mechanism `smal`: did you mean `small`?", "/mechanism"));
    assertThat(judge.files()).isEmpty();
  }

  @Test
  void a_judge_that_only_looks_up_names_no_mechanism() {
    LogJudge judge = new LogJudge(id -> Optional.empty(), Optional.empty());
    assertThat(Logs.verdicts(judge, Logs.OPENS))
        .containsExactly(
            Malformed.of(1, "unknown mechanism `small`: name one that there is", "/mechanism"));
  }

  @Test
  void a_fallback_must_be_known() {
    assertThatThrownBy(() -> LogJudge.of(List.of(SMALL), Optional.of(MechanismId.of("smaller"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown mechanism `smaller`: did you mean `small`?");
  }

  @Test
  void a_case_whose_first_event_is_refused_is_open_all_the_same() {
    LogJudge judge = Logs.judge();
    Logs.verdicts(judge, Logs.event("prolonged", "2024-03-01", "office", "{}"));
    assertThat(judge.file(CASE).orElseThrow().opened()).isEqualTo("2024-03-01");
    assertThat(stage(judge, "B-1")).isEqualTo("none");
  }

  @Test
  void cases_may_be_interleaved() {
    LogJudge judge = Logs.judge();
    String second = Logs.OPENS.replace("B-1", "B-2");
    List<Verdict> verdicts = Logs.verdicts(
        judge,
        String.join(
            "\n",
            Logs.OPENS,
            second,
            Logs.event("B-2", "complained", "2024-03-05", "centre", "{\"cooperates\":true}"),
            Logs.event("B-1", "ended", "2024-03-06", "office", "{\"ground\":\"plain\"}")));
    assertThat(verdicts).hasOnlyElementsOfType(Verdict.Accepted.class);
    assertThat(stage(judge, "B-1")).isEqualTo("over");
    assertThat(stage(judge, "B-2")).isEqualTo("permit");
  }

  @Test
  void a_file_can_be_resumed() {
    LogJudge judge = Logs.judge();
    judge.resume(CaseFile.open(SMALL, CASE, SmallMechanism.day("2024-02-01")));
    String later = UNNAMED.replace("}", ",\"facts\":{\"accompanied\":true}}");
    assertThat(Logs.verdicts(judge, later)).hasOnlyElementsOfType(Verdict.Accepted.class);
    assertThat(judge.file(CASE).orElseThrow().opened()).isEqualTo("2024-02-01");
  }

  @Test
  void the_summary_counts_every_line() {
    LogJudge judge = Logs.judge();
    Logs.verdicts(
        judge,
        String.join(
            "\n",
            Logs.OPENS,
            "nonsense",
            Logs.event("prolonged", "2024-03-02", "office", "{}"),
            Logs.event("prolonged", "2024-03-02", "office", "{}"),
            Logs.event("prolonged", "2024-02-02", "office", "{}")));
    assertThat(judge.summary())
        .isEqualTo(ImmutableSummary.of(
            1L, Map.of(RefusalCode.NOT_EXPECTED, 2L, RefusalCode.OUT_OF_ORDER, 1L), 1L, 1));
    assertThat(judge.summary().refused()).isEqualTo(3);
  }

  private static String stage(LogJudge judge, String caseId) {
    return judge
        .file(Pseudonym.of(caseId))
        .orElseThrow()
        .position(RESIDENCE)
        .orElseThrow()
        .stage()
        .value();
  }

  private static Optional<RefusalCode> code(Verdict verdict) {
    return verdict.fold(
        accepted -> Optional.empty(),
        refused -> Optional.of(refused.outcome().code()),
        malformed -> Optional.empty());
  }
}
