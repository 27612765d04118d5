package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.json.SmallMechanism.SMALL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Pseudonym;

class CaseFileJsonTest {
  private static final CaseFile FILE =
      CaseFile.open(SMALL, Pseudonym.of("B-1"), SmallMechanism.day("2024-03-01"));
  private static final String WRITTEN = CaseFileJson.write(FILE);

  @Test
  void a_file_is_written_on_one_line() {
    assertThat(WRITTEN)
        .isEqualTo(
            "{\"case\":\"B-1\",\"mechanism\":\"small\",\"version\":1,\"fingerprint\":\""
                + SMALL.fingerprint()
                + "\",\"opened\":\"2024-03-01\",\"asOf\":\"2024-03-01\",\"facts\":{},\"positions\":["
                + "{\"procedure\":\"residence\",\"stage\":\"none\",\"since\":\"2024-03-01\"}],\"duties\":[]}");
    assertThat(Validation.faults("case-file", WRITTEN)).isEmpty();
  }

  @Test
  void a_file_under_another_form_of_its_mechanism_is_refused() {
    assertThat(faults(WRITTEN, Optional.of(SmallMechanism.OTHER_FORM)))
        .containsExactly(
            "/fingerprint: the file was written under another form of `small`: read it under that"
                + " form and migrate it",
            "/fingerprint: every part of the file fits the form at hand, but the rules that it was"
                + " written under are not known: hand that form in to see what differs");
  }

  @Test
  void a_file_under_another_form_that_is_known_is_refused_with_the_rules_that_differ() {
    JsonFaultException thrown = catchThrowableOfType(
        JsonFaultException.class,
        () -> CaseFileJson.read(
            WRITTEN,
            id -> Optional.of(SmallMechanism.OTHER_FORM),
            print -> Optional.of(SMALL).filter(m -> m.fingerprint().equals(print))));
    assertThat(thrown.faults())
        .extracting(JsonFault::message)
        .containsExactly(
            "the file was written under another form of `small`: read it under that form and"
                + " migrate it",
            "between the two, mechanism `small` changed: rest days `SATURDAY, SUNDAY` became"
                + " `SUNDAY`");
  }

  @Test
  void a_file_under_another_form_is_refused_with_the_parts_that_do_not_fit() {
    assertThat(faults(
            WRITTEN.replace("\"none\"", "\"reflexion\""), Optional.of(SmallMechanism.OTHER_FORM)))
        .containsExactly(
            "/positions/0/stage: unknown stage `reflexion`: did you mean `reflection`?",
            "/fingerprint: the file was written under another form of `small`: read it under that"
                + " form and migrate it");
  }

  @Test
  void a_file_under_another_version_of_the_same_rules_is_refused() {
    assertThat(faults(WRITTEN.replace("\"version\":1", "\"version\":2")))
        .containsExactly("/version: the file was written under version 2 of `small`, and version 1"
            + " has the same rules: migrate it");
  }

  @Test
  void files_one_after_the_other_say_what_they_were_written_under() {
    List<StoredCase> stored =
        StoredCase.readAll(WRITTEN + "\n\n" + WRITTEN.replace(",", ",\n"), Optional.of("cases"));
    assertThat(stored).extracting(StoredCase::line).containsExactly(1, 3);
    assertThat(stored)
        .extracting(StoredCase::text)
        .containsExactly(WRITTEN, WRITTEN.replace(",", ",\n"));
    assertThat(stored).allSatisfy(s -> {
      assertThat(s.caseId()).isEqualTo(FILE.caseId());
      assertThat(s.wasWrittenUnder(SMALL)).isTrue();
      assertThat(s.wasWrittenUnder(SmallMechanism.OTHER_FORM)).isFalse();
      assertThat(s.under(id -> Optional.of(SMALL), print -> Optional.empty())).isEqualTo(FILE);
    });
    assertThat(catchThrowableOfType(
            JsonFaultException.class,
            () -> StoredCase.readAll(WRITTEN + "\n{\"case\":1}", Optional.of("cases"))))
        .hasMessageContaining("/case: `case` is not text")
        .hasMessageContaining("`mechanism` is missing");
  }

  @Test
  void every_fault_is_told_at_once() {
    String wrong =
        "{\"case\":\"Jane Doe\",\"mechanism\":\"small\",\"version\":-1,\"fingerprint\":\""
            + SMALL.fingerprint()
            + "\",\"opened\":\"2024-13-01\",\"facts\":{\"accompanid\":{\"value\":true},"
            + "\"child\":{\"value\":null,\"since\":\"2024-03-01\",\"by\":\"x\"}},"
            + "\"positions\":[{\"procedure\":\"residence\",\"stage\":\"reflexion\",\"since\":\"2024-03-01\"},"
            + "{\"procedure\":\"residense\",\"stage\":\"none\",\"since\":\"2024-03-01\",\"uses\":{\"x\":-1}},7],"
            + "\"duties\":[{\"duty\":\"anser\",\"since\":\"2024-03-01\",\"breached\":1}],\"case\":\"B-1\"}";
    assertThat(faults(wrong))
        .containsExactlyInAnyOrder(
            "/case: `case` is given twice: give it once",
            "/case: `case` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or"
                + " hyphens",
            "/version: `version` is no count: write a whole number, zero or more",
            "/opened: `opened` is not a date: `2024-13-01`",
            ": `asOf` is missing: add it",
            "/facts/accompanid: unknown fact `accompanid`: did you mean `accompanied`?",
            "/facts/accompanid: `since` is missing: add it",
            "/facts/child/by: unknown member `by`: there are value, since",
            "/facts/child/value: `child` has no value that a fact can have: write true, false, a whole"
                + " number, a date or a code",
            "/positions/0/stage: unknown stage `reflexion`: did you mean `reflection`?",
            "/positions/1/procedure: unknown procedure `residense`: did you mean `residence`?",
            "/positions/1/uses/x: `x` is no count: write a whole number, zero or more",
            "/positions/2: `positions` is not an object: write members with their values",
            "/duties/0/duty: unknown duty `anser`: did you mean `answer`?",
            "/duties/0/breached: `breached` is neither true nor false: write one of them");
  }

  @Test
  void what_does_not_fit_together_is_told() {
    assertThat(faults(WRITTEN.replace("\"asOf\":\"2024-03-01\"", "\"asOf\":\"2024-02-01\"")))
        .containsExactly(": the file speaks up to a day before it was opened: correct the dates");
    String position = "{\"procedure\":\"residence\",\"stage\":\"none\",\"since\":\"2024-03-01\"}";
    assertThat(faults(WRITTEN.replace(position, position + "," + position)))
        .containsExactly("/positions: `positions` gives one instance twice: give it once");
  }

  @Test
  void an_unknown_mechanism_and_text_that_is_not_json_are_told() {
    assertThat(faults(WRITTEN, Optional.empty()))
        .containsExactly("/mechanism: unknown mechanism `small`: name one that there is");
    assertThat(faults("{\"case\":"))
        .containsExactly(": not json: check quotes, brackets and indentation");
    assertThat(faults(""))
        .containsExactly(": the file does not hold one document: write one object");
    assertThat(faults("[".repeat(200)))
        .containsExactly("/0".repeat(101) + ": nested too deeply: nothing here is that deep");
  }

  private static List<String> faults(String text) {
    return faults(text, Optional.of(SMALL));
  }

  private static List<String> faults(String text, Optional<ReferralMechanism> mechanism) {
    return catchThrowableOfType(
            JsonFaultException.class, () -> CaseFileJson.read(text, id -> mechanism))
        .faults()
        .stream()
        .map(fault -> fault.pointer() + ": " + fault.message())
        .toList();
  }
}
