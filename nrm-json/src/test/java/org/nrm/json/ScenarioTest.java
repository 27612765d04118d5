package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.json.SmallMechanism.SMALL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.Pseudonym;

class ScenarioTest {
  private static final String LATE = """
      scenario: a-late-complaint
      title: A complaint after the reflection period is refused
      source: Small Act, art. 1
      mechanism: small
      case: S-1
      steps:
        - {on: 2024-03-01, by: centre, event: requested, facts: {accompanied: true}, changes: [moved, established],
           at: {residence: reflection}, valid-through: {residence: 2024-04-15}, lead: centre, entitled: [stay], not-entitled: [work]}
        - {on: 2024-04-16, by: person-concerned, event: complained, expect: refused, code: NOT_EXPECTED,
           reasons: ["ran out on 2024-04-15", "art. 2"], at: {residence: lapsed}, valid-through: {residence: none}}
        - {as-of: 2024-05-01, at: {residence: lapsed}, overdue: [], open-duties: []}
      """;
  private static final String PERMIT = """
      scenarios:
        - scenario: a-permit
          steps:
            - {on: 2024-03-01, by: centre, event: requested, facts: {accompanied: true, child: true}}
            - {on: 2024-03-02, by: centre, event: complained, expect: refused, code: NOT_ESTABLISHED,
               remedies: [{facts: {cooperates: true}}]}
            - {on: 2024-03-02, by: centre, event: complained, facts: {cooperates: true}, expect: accepted,
               changes: [moved, duty-opened], at: {residence: permit}, valid-through: {residence: 2024-06-01}, lead: office,
               due: {answer: 2024-03-08, hear: none, end: 2024-06-01}, open-duties: [answer, hear, end]}
            - {on: 2024-03-03, by: centre, event: referred, key: r1, at: {referral#r1: sent}}
            - {on: 2024-03-04, by: office, event: prolonged, expect: refused, remedies: [{facts: {helpers: 0}, from: 2024-03-12}]}
            - {as-of: 2024-03-11, overdue: [answer], due: {answer: 2024-03-08}}
        - scenario: another
          steps: [{as-of: 2024-03-01, at: {residence: none}}]
      """;

  @Test
  void a_scenario_that_is_as_expected_has_no_mismatch() {
    assertThat(mismatches(LATE)).isEmpty();
    assertThat(mismatches(PERMIT)).isEmpty();
  }

  @Test
  void a_file_holds_one_scenario_or_several() {
    assertThat(Scenarios.read(PERMIT, "p.yaml"))
        .extracting(Scenario::name)
        .containsExactly("a-permit", "another");
    List<Scenario> two = Scenarios.read("---\n" + LATE + "---\n" + LATE, "two.yaml");
    assertThat(two).hasSize(2);
    assertThat(two.get(0)).isEqualTo(two.get(1));
    assertThat(two.get(0).title()).hasValue("A complaint after the reflection period is refused");
    assertThat(two.get(0).source()).hasValue("Small Act, art. 1");
    assertThat(two.get(0).mechanism()).isEqualTo(Optional.of(SMALL.id()));
    assertThat(two.get(0).caseId()).isEqualTo(Pseudonym.of("S-1"));
  }

  @Test
  void every_mismatch_is_told_with_its_step() {
    String wrong = """
        scenario: wrong
        steps:
          - {on: 2024-03-01, by: centre, event: requested, facts: {accompanied: true}, changes: [lapsed],
             at: {residence: permit, referral#r1: open}, valid-through: {residence: 2024-04-14}, lead: office, entitled: [work],
             not-entitled: [stay], overdue: [answer], open-duties: [hear], due: {answer: 2024-03-08, hear: not open}}
          - {on: 2024-03-02, by: office, event: heard, expect: refused, code: NOT_EXPECTED}
          - {on: 2024-03-02, by: office, event: heard, expect: refused}
          - {on: 2024-03-03, by: centre, event: received, key: r1}
          - {on: 2024-03-03, by: centre, event: complained, expect: refused, code: OUT_OF_ORDER}
          - {on: 2024-03-03, by: centre, event: complained, expect: refused, reasons: [because],
             remedies: [{facts: {child: true}}, {from: 2024-03-09}]}
          - {as-of: 2024-02-01, at: {residence: permit}}
        """;
    assertThat(mismatches(wrong))
        .containsExactly(
            "step 1 (2024-03-01 requested): expected a change `lapsed`, found moved, established",
            "step 1 (2024-03-01 requested): expected `residence` at permit, found at reflection",
            "step 1 (2024-03-01 requested): expected `referral#r1` at open, found not started",
            "step 1 (2024-03-01 requested): expected `residence` valid through 2024-04-14, found"
                + " 2024-04-15",
            "step 1 (2024-03-01 requested): expected in the lead `office`, found `centre`",
            "step 1 (2024-03-01 requested): expected entitled to `work`, found stay",
            "step 1 (2024-03-01 requested): expected not entitled to `stay`, found stay",
            "step 1 (2024-03-01 requested): expected duties overdue: answer, found none",
            "step 1 (2024-03-01 requested): expected duties open: hear, found none",
            "step 1 (2024-03-01 requested): expected duty `answer` due 2024-03-08, found not open",
            "step 2 (2024-03-02 heard): expected refused NOT_EXPECTED, found accepted",
            "step 3 (2024-03-02 heard): expected refused, found accepted",
            "step 4 (2024-03-03 received): expected accepted, found refused NOT_EXPECTED: `received` is"
                + " refused in `referral/open`: `referral` stands at `open` since 2024-03-03:"
                + " `received` is possible at sent [Small Act, art. 3]",
            "step 5 (2024-03-03 complained): expected refused OUT_OF_ORDER, found refused"
                + " NOT_ESTABLISHED: " + NO_COOPERATION,
            "step 6 (2024-03-03 complained): expected the reason `because`, found: "
                + NO_COOPERATION,
            "step 6 (2024-03-03 complained): expected the remedy `child yes`, found `cooperates yes`",
            "step 6 (2024-03-03 complained): expected the remedy `from 2024-03-09`, found"
                + " `cooperates yes`",
            "step 7 (2024-02-01): the file speaks up to 2024-03-02: look at a later day");
  }

  @Test
  void a_lead_that_nobody_is_to_have_is_told_with_who_has_it() {
    assertThat(mismatches(LATE.replace("lead: centre", "lead: none")))
        .containsExactly(
            "step 1 (2024-03-01 requested): expected in the lead nobody, found `centre`");
  }

  @Test
  void a_duty_that_is_open_and_should_not_be_is_told() {
    assertThat(mismatches(PERMIT.replace("hear: none", "hear: not open")))
        .containsExactly(
            "step 3 (2024-03-02 complained): expected duty `hear` not open, found open");
  }

  private static final String NO_COOPERATION = "`complained` is refused in `residence/reflection`: "
      + "`cooperates` must be yes and is not established (cooperates) [Small Act, art. 2]";

  @Test
  void every_fault_of_a_file_is_told_with_file_line_and_pointer() {
    String wrong = """
        scenario: Wrong Name
        titel: x
        case: Jane Doe
        steps:
          - {on: 2024-02-30, by: centre, event: requested, facts: {accompanied: maybe so}}
          - {on: 2024-03-01, by: centre, event: requested, expect: refussed, as-off: 2024-03-01}
          - {on: 2024-03-01, by: centre, event: requested, expect: refused, code: NOT_EXPECED, changes: [moved]}
          - {as-of: 2024-03-01, by: centre, at: {"residence#a b": 7}, due: {x: never}, entitled: stay, lead: The Office}
          - {on: 2024-03-01, event: requested, code: NOT_EXPECTED, remedies: [{fact: {}}]}
          - 7
        """;
    assertThat(faults(wrong))
        .containsExactlyInAnyOrder(
            "w.yaml:2:1: /titel: unknown member `titel`: did you mean `title`?",
            "w.yaml:3:7: /case: `case` is not a pseudonym: write 1 to 64 letters, digits, dots,"
                + " underscores or hyphens",
            "w.yaml:1:11: /scenario: `scenario` is not an id: write lower-case words joined"
                + " by hyphens",
            "w.yaml:5:10: /steps/0/on: `on` is not a date: `2024-02-30`",
            "w.yaml:5:73: /steps/0/facts/accompanied: `accompanied` is neither a date nor a code: write a"
                + " day as 2024-04-15, a code in lower-case words joined by hyphens",
            "w.yaml:6:60: /steps/1/expect: `expect` cannot be `refussed`: did you mean `refused`?",
            "w.yaml:6:70: /steps/1/as-off: unknown member `as-off`: there are on, by, event, facts, key, expect,"
                + " code, reasons, remedies, changes, at, valid-through and 6 more",
            "w.yaml:7:75: /steps/2/code: `code` cannot be `NOT_EXPECED`: did you mean `NOT_EXPECTED`?",
            "w.yaml:7:97: /steps/2/changes: `changes` goes with an event that is expected to be accepted:"
                + " leave it out",
            "w.yaml:8:25: /steps/3/by: unknown member `by`: there are as-of, at, valid-through, lead,"
                + " entitled, not-entitled, overdue, open-duties, due",
            "w.yaml:8:59: /steps/3/at/residence#a b: `key` is not a pseudonym: write 1 to 64 letters,"
                + " digits, dots, underscores or hyphens",
            "w.yaml:8:59: /steps/3/at/residence#a b: `residence#a b` is not text: write it in quotes",
            "w.yaml:8:72: /steps/3/due/x: `x` is not a date: write it as 2024-04-15",
            "w.yaml:8:90: /steps/3/entitled: `entitled` is not a list: write it in brackets",
            "w.yaml:8:102: /steps/3/lead: `lead` is not an id: write lower-case words joined by hyphens",
            "w.yaml:9:5: /steps/4: `by` is missing: add it",
            "w.yaml:9:46: /steps/4/code: `code` goes with an event that is expected to be refused: add"
                + " `expect: refused`",
            "w.yaml:9:70: /steps/4/remedies: `remedies` goes with an event that is expected to be"
                + " refused: add `expect: refused`",
            "w.yaml:9:72: /steps/4/remedies/0/fact: unknown member `fact`: did you mean `facts`?",
            "w.yaml:10:5: /steps/5: `steps` is not an object: write members with their values");
  }

  @Test
  void text_that_is_no_scenario_file_is_told() {
    assertThat(faults("scenario: ["))
        .containsExactly("w.yaml:1:12: not yaml: check quotes, brackets and indentation");
    assertThat(faults("")).containsExactly("w.yaml: the file holds no scenario: write one");
    assertThat(faults("scenario: a\nsteps: []\nscenario: b"))
        .containsExactlyInAnyOrder(
            "w.yaml:3:1: /scenario: `scenario` is given twice: give it once",
            "w.yaml:2:8: /steps: `steps` is empty: write a step");
    assertThat(faults("scenario: &x a\ntitle: *x\nsteps: [{as-of: 2024-03-01}]"))
        .containsExactly("w.yaml:2:8: /title: a reference to an anchor: write the value out");
  }

  private static List<String> mismatches(String text) {
    return Scenarios.read(text, "w.yaml").stream()
        .flatMap(scenario -> ScenarioRun.of(scenario, SMALL).stream())
        .toList();
  }

  private static List<String> faults(String text) {
    return catchThrowableOfType(JsonFaultException.class, () -> Scenarios.read(text, "w.yaml"))
        .faults()
        .stream()
        .map(JsonFault::text)
        .toList();
  }
}
