package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.event;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.stage;
import static org.nrm.casefile.Given.table;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;

/** Each code of refusal once, with the whole message. */
@SuppressWarnings("BadImport") // a table reads best with bare words
class RefusalCodeTest {
  private static final Role CENTRE = Role.of("centre", "the centre", RoleKind.SUPPORTS);
  private static final FactType VICTIM =
      FactType.flag("victim", "the person is a victim").by(CENTRE);
  private static final FactType TIES =
      FactType.flag("ties-broken", "ties are broken").by(OFFICE, CENTRE);
  private static final FactType CHILDREN =
      FactType.count("children", "the person has children").by(OFFICE);
  private static final EventType DECIDED_ON = event("decided").mustCarry(TIES).mayCarry(VICTIM);
  private static final ReferralMechanism SMALL = table(
          List.of(VICTIM, TIES, CHILDREN),
          List.of(GRANTED, DECIDED_ON, CLOSED),
          procedure(RESIDENCE, "Residence", START)
              .under(
                  LAW,
                  stage(START, "Start"),
                  stage(PERMIT, "Permit"),
                  ending(OVER, "Over"),
                  from(START).on(GRANTED).when(VICTIM).to(PERMIT).must(),
                  from(PERMIT).on(DECIDED_ON).when(TIES).to(OVER).may(),
                  from(START, PERMIT)
                      .on(CLOSED)
                      .when(org.nrm.condition.Conditions.atMost(CHILDREN, 2))
                      .to(OVER)
                      .may()
                      .as("closes")))
      .roles(CENTRE)
      .build();
  private static final CaseFile OPEN = open(SMALL);
  private static final CaseFile DENIED = after(
      OPEN, new CaseEvent.Builder().from(facts(DAY)).by(CENTRE.id()).build().with(VICTIM, false));
  private static final CaseFile CHILDLESS = after(OPEN, facts(DAY).with(CHILDREN, FactValue.of(0)));
  private static final String FORM = " [Rules of this library, applying an event, step 1: shape]";
  private static final String REPORTING =
      " [Rules of this library, applying an event, step 3: role]";

  @ParameterizedTest
  @EnumSource
  void each_code_has_its_message(RefusalCode code) {
    Outcome.Refused refused = refused(refusal(code));
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.message()).isEqualTo(message(code));
    assertThat(refused.findings()).isNotEmpty().allSatisfy(f -> {
      assertThat(f.citations()).isNotEmpty();
      assertThat(f.code()).isEqualTo(code);
    });
  }

  private static Outcome refusal(RefusalCode code) {
    return switch (code) {
      case WRONG_CASE ->
        OPEN.apply(new CaseEvent.Builder()
            .from(on(DAY, GRANTED))
            .caseId(Pseudonym.of("B-18"))
            .build());
      case WRONG_MECHANISM ->
        OPEN.apply(new CaseEvent.Builder()
            .from(on(DAY, GRANTED))
            .mechanism(MechanismId.of("large"))
            .build());
      case UNKNOWN_EVENT -> OPEN.apply(on(DAY, EventType.of("grunted", "")));
      case UNKNOWN_FACT ->
        OPEN.apply(on(DAY, DECIDED_ON).with(TIES, true).with(CHILDREN, FactValue.of(1)));
      case WRONG_FACT -> OPEN.apply(facts(DAY).with(CHILDREN, true));
      case MISSING_FACT -> OPEN.apply(on(DAY, DECIDED_ON));
      case OUT_OF_ORDER -> OPEN.apply(on(DAY.minusDays(1), GRANTED));
      case ROLE_NOT_ENTITLED ->
        OPEN.apply(
            new CaseEvent.Builder().from(on(DAY, GRANTED)).by(CENTRE.id()).build());
      case CASE_CLOSED -> after(CHILDLESS, on(DAY, CLOSED)).apply(on(DAY, GRANTED));
      case NOT_EXPECTED -> OPEN.apply(on(DAY, DECIDED_ON).with(TIES, true));
      case NOT_ESTABLISHED -> OPEN.apply(on(DAY, GRANTED));
      case CONDITION_NOT_MET -> DENIED.apply(on(DAY.plusDays(1), GRANTED));
    };
  }

  private static String message(RefusalCode code) {
    return switch (code) {
      case WRONG_CASE ->
        "`granted` is refused: the event is about another case: apply it to that case's file"
            + FORM;
      case WRONG_MECHANISM ->
        "`granted` is refused: the event is reported under `large` and the case is under `small`:"
            + " migrate the file first" + FORM;
      case UNKNOWN_EVENT ->
        "`grunted` is refused: `small` has no event `grunted`: did you mean `granted`?" + FORM;
      case UNKNOWN_FACT ->
        "`decided` is refused: `decided` cannot carry `children`: there are victim, ties-broken"
            + FORM;
      case WRONG_FACT ->
        "`facts-established` is refused: `children` cannot be yes: it is a whole number, zero or more"
            + FORM;
      case MISSING_FACT ->
        "`decided` is refused: `decided` must say `ties-broken` (ties are broken)" + FORM;
      case OUT_OF_ORDER ->
        "`granted` is refused: the event is dated 2024-02-29 and the file speaks up to 2024-03-01:"
            + " report events in the order of their dates" + FORM;
      case ROLE_NOT_ENTITLED ->
        "`granted` is refused: `centre` cannot report `granted`: office can" + REPORTING;
      case CASE_CLOSED ->
        "`granted` is refused in `residence/over`: `residence` stands at `over` since 2024-03-01:"
            + " `granted` is possible at start [Small act, art. 1]";
      case NOT_EXPECTED ->
        "`decided` is refused in `residence/start`: `residence` stands at `start` since 2024-03-01:"
            + " `decided` is possible at permit [Small act, art. 1]";
      case NOT_ESTABLISHED ->
        "`granted` is refused in `residence/start`: `victim` must be yes and is not established (the"
            + " person is a victim) [Small act, art. 1]";
      case CONDITION_NOT_MET ->
        "`granted` is refused in `residence/start`: `victim` must be yes and is no since 2024-03-01"
            + " (the person is a victim) [Small act, art. 1]";
    };
  }

  @Test
  void all_faults_of_form_are_told_at_once() {
    CaseEvent event = new CaseEvent.Builder()
        .from(on(DAY.minusDays(1), DECIDED_ON).with(CHILDREN, true))
        .caseId(Pseudonym.of("B-18"))
        .build();
    assertThat(refused(OPEN.apply(event)).findings())
        .extracting(Finding::code)
        .containsExactly(
            RefusalCode.WRONG_CASE,
            RefusalCode.UNKNOWN_FACT,
            RefusalCode.MISSING_FACT,
            RefusalCode.OUT_OF_ORDER);
  }

  @Test
  void a_role_establishes_only_its_own_facts() {
    Outcome.Refused refused =
        refused(OPEN.apply(on(DAY, DECIDED_ON).with(TIES, true).with(VICTIM, true)));
    assertThat(refused.code()).isEqualTo(RefusalCode.ROLE_NOT_ENTITLED);
    assertThat(refused.findings().get(0).message())
        .isEqualTo("`office` cannot establish `victim`: centre can");
  }

  @Test
  void a_number_out_of_bounds_is_told_with_its_bound() {
    CaseFile many = after(OPEN, facts(DAY).with(CHILDREN, FactValue.of(3)));
    assertThat(refused(many.apply(on(DAY, CLOSED))).findings().get(0).message())
        .isEqualTo(
            "it is required that children at most 2, and it is 3 since 2024-03-01 (the person"
                + " has children)");
  }

  @Test
  void a_refusal_names_what_would_make_the_event_pass() {
    List<Remedy> remedies = refused(OPEN.apply(on(DAY, GRANTED))).remedies();
    assertThat(remedies)
        .containsExactly(Remedy.of(Map.of(VICTIM.id(), FactValue.of(true)), Optional.empty()));
    assertThat(OPEN.apply(on(DAY, GRANTED), remedies.get(0)).isAccepted()).isTrue();
    assertThat(refused(OPEN.apply(on(DAY, DECIDED_ON))).remedies()).isEmpty();
  }
}
