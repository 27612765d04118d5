package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.casefile.Given.CASE;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFERED;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.REFERRAL;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.RESOLVED;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.TAKEN;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.flag;
import static org.nrm.casefile.Given.keyed;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.stage;
import static org.nrm.casefile.Given.table;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.in;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.repeatable;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

@SuppressWarnings("BadImport") // a table reads best with bare words
class CaseFileTest {
  private static final FactType MINOR = flag("minor");
  private static final FactType CHILDREN =
      FactType.count("children", "the person has children").by(OFFICE);
  private static final FactType BORN = FactType.date("born-on", "born on").by(OFFICE);
  private static final Entitlement STAY = Entitlement.of("stay", "to stay");
  private static final Entitlement SCHOOL = Entitlement.of("school", "to go to school");
  private static final Role CENTRE = Role.of("centre", "the centre", RoleKind.SUPPORTS);
  private static final ReferralMechanism SMALL = table(
          List.of(MINOR, CHILDREN, BORN),
          List.of(GRANTED, CLOSED, RESOLVED),
          procedure(RESIDENCE, "Residence", START)
              .under(
                  LAW,
                  stage(START, "Start"),
                  stage(PERMIT, "Permit").lasts(days(30)).then(OVER).grants(STAY),
                  in(PERMIT).grants(SCHOOL).when(MINOR),
                  ending(OVER, "Over"),
                  from(START).on(GRANTED).to(PERMIT).must(),
                  from(START, PERMIT)
                      .on(CLOSED)
                      .when(atLeast(CHILDREN, 1), org.nrm.condition.Conditions.known(BORN))
                      .to(OVER)
                      .may()
                      .as("closes"),
                  duty("tell", "tell the person")
                      .of(OFFICE)
                      .onEntering(PERMIT)
                      .metBy(CLOSED)
                      .within(days(3)),
                  duty("watch", "watch over the person")
                      .of(OFFICE)
                      .onEntering(PERMIT)
                      .metBy(RESOLVED)),
          repeatable(REFERRAL, "Referral", OFFERED)
              .under(
                  LAW,
                  stage(OFFERED, "Offered"),
                  ending(TAKEN, "Taken"),
                  from(OFFERED).on(RESOLVED).to(TAKEN).may()))
      .roles(CENTRE)
      .entitlements(STAY, SCHOOL)
      .leads(
          LeadRule.of(
              "centre-leads",
              all(at(RESIDENCE, PERMIT), is(MINOR, true)),
              CENTRE.id(),
              List.of(LAW)),
          LeadRule.of("office-leads", at(RESIDENCE, START, PERMIT), OFFICE.id(), List.of(LAW)))
      .build();
  private static final CaseFile OPEN = open(SMALL);
  private static final CaseFile GRANTED_STAY = after(OPEN, on(DAY, GRANTED));

  @Test
  void a_file_opens_with_nothing_established_and_every_single_procedure_at_its_start() {
    assertThat(OPEN.facts()).isEmpty();
    assertThat(OPEN.duties()).isEmpty();
    assertThat(OPEN.opened()).isEqualTo(DAY);
    assertThat(OPEN.asOf()).isEqualTo(DAY);
    assertThat(OPEN.positions())
        .containsExactly(
            new Position.Builder().procedure(RESIDENCE).stage(START).since(DAY).build());
  }

  @Test
  void due_lists_terms_and_duties_by_their_days_and_those_without_one_last() {
    assertThat(GRANTED_STAY.due(DAY.plusDays(5)))
        .extracting(DueItem::on, DueItem::stage, DueItem::duty, DueItem::holder, DueItem::breached)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(DAY.plusDays(3)),
                Optional.empty(),
                Optional.of(RuleId.of("tell")),
                Optional.of(OFFICE.id()),
                true),
            org.assertj.core.groups.Tuple.tuple(
                Optional.of(DAY.plusDays(30)),
                Optional.of(PERMIT),
                Optional.empty(),
                Optional.empty(),
                false),
            org.assertj.core.groups.Tuple.tuple(
                Optional.empty(),
                Optional.empty(),
                Optional.of(RuleId.of("watch")),
                Optional.of(OFFICE.id()),
                false));
    assertThat(GRANTED_STAY.due(DAY).get(0).breached()).isFalse();
  }

  @Test
  void entitlements_are_those_of_the_stage_whose_conditions_are_met() {
    assertThat(OPEN.entitlements()).isEmpty();
    assertThat(GRANTED_STAY.entitlements())
        .containsExactly(ImmutableHeldEntitlement.of(
            STAY.id(), RESIDENCE, Optional.empty(), PERMIT, List.of(LAW)));
    assertThat(after(GRANTED_STAY, facts(DAY).with(MINOR, true)).entitlements())
        .extracting(HeldEntitlement::entitlement)
        .containsExactly(STAY.id(), SCHOOL.id());
    assertThat(GRANTED_STAY.asOf(DAY.plusDays(31)).entitlements()).isEmpty();
  }

  @Test
  void the_first_lead_rule_that_applies_decides() {
    assertThat(OPEN.lead()).contains(OFFICE.id());
    assertThat(GRANTED_STAY.lead()).contains(OFFICE.id());
    assertThat(after(GRANTED_STAY, facts(DAY).with(MINOR, true)).lead()).contains(CENTRE.id());
    assertThat(GRANTED_STAY.asOf(DAY.plusDays(31)).lead()).isEmpty();
  }

  @Test
  void what_is_expected_is_what_applying_says() {
    assertThat(GRANTED_STAY.expected(DAY.plusDays(2)))
        .allSatisfy(e -> {
          CaseFile then = GRANTED_STAY.asOf(DAY.plusDays(2));
          assertThat(e.event().on()).isEqualTo(DAY.plusDays(2));
          assertThat(e.outcome()).isEqualTo(then.apply(e.event()));
        })
        .extracting(e -> e.event().type())
        .containsExactly(GRANTED.id(), CLOSED.id(), RESOLVED.id());
  }

  @Test
  void a_stored_file_is_put_together_again_as_it_was() {
    CaseFile file = after(
        GRANTED_STAY, facts(DAY).with(MINOR, true), keyed(on(DAY.plusDays(5), RESOLVED), "a"));
    assertThat(restored(file.facts(), file.positions(), file.duties(), file.asOf()))
        .isEqualTo(file)
        .hasSameHashCodeAs(file);
  }

  @Test
  void a_stored_file_that_does_not_fit_says_everything_that_does_not() {
    List<Position> positions = List.of(
        new Position.Builder()
            .procedure(RESIDENCE)
            .stage(StageId.of("moon"))
            .since(DAY)
            .build(),
        new Position.Builder().procedure(REFERRAL).stage(TAKEN).since(DAY).build(),
        new Position.Builder().procedure(RESIDENCE).stage(START).since(DAY).build());
    OpenDuty unknown =
        new OpenDuty.Builder().duty(RuleId.of("fly")).since(DAY).breached(false).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> restored(
            Map.of(FactId.of("tall"), Established.of(FactValue.of(true), DAY)),
            positions,
            List.of(unknown),
            DAY.minusDays(1)))
        .withMessage("the file speaks up to a day before it was opened: correct the dates;"
            + " `small` has no fact `tall` with such a value;"
            + " `small` has no stage `residence/moon`;"
            + " `referral` has a key exactly if it runs several times;"
            + " an instance has two entries as position: leave one out;"
            + " `residence` must stand at exactly one stage and stands at 2;"
            + " `small` has no duty `fly`");
  }

  @Test
  void a_stored_value_of_another_kind_does_not_fit_and_is_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> restored(
            Map.of(MINOR.id(), Established.of(FactValue.of(97), DAY)),
            OPEN.positions(),
            List.of(),
            DAY))
        .withMessage("`small` has no fact `minor` with such a value");
  }

  @Test
  void files_differ_by_what_they_hold() {
    assertThat(OPEN)
        .isEqualTo(open(SMALL))
        .isNotEqualTo(GRANTED_STAY)
        .isNotEqualTo(OPEN.asOf(DAY.plusDays(1)))
        .isNotEqualTo(CaseFile.open(SMALL, Pseudonym.of("B-18"), DAY));
  }

  @Test
  void no_text_form_shows_a_value_or_the_case() {
    LocalDate born = LocalDate.of(1999, 12, 24);
    CaseEvent event = facts(DAY)
        .with(BORN, FactValue.of(born))
        .with(CHILDREN, FactValue.of(7531))
        .with(MINOR, true);
    Outcome.Accepted accepted = accepted(GRANTED_STAY.apply(event));
    Outcome.Refused refused = refused(
        OPEN.apply(on(DAY, CLOSED), Remedy.of(event.facts(), Optional.of(DAY.minusDays(1)))));
    assertThat(accepted.next())
        .hasToString("case file under small as of 2024-03-01: 3 facts, 1 positions, 2 duties");
    assertThat(List.of(
            accepted.next().toString(),
            accepted.toString(),
            accepted.changes().toString(),
            accepted.next().facts().values().toString(),
            Remedy.of(event.facts(), Optional.empty()).toString()))
        .noneMatch(text -> text.contains("1999")
            || text.contains("7531")
            || text.contains("true")
            || text.contains(CASE.value()));
    assertThat(List.of(event.toString(), refused.toString(), refused.findings().toString()))
        .noneMatch(text -> text.contains("1999") || text.contains("7531") || text.contains("true"));
  }

  private static CaseFile restored(
      Map<FactId, Established> facts,
      List<Position> positions,
      List<OpenDuty> duties,
      LocalDate asOf) {
    return CaseFile.restore(SMALL, CASE, DAY, asOf, facts, positions, duties);
  }
}
