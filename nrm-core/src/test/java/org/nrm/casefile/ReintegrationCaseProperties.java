package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.catalogue.Catalogue;
import org.nrm.identification.IdentificationRoles;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.reintegration.Plan;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.FactValue;

/** Random lives under the programmes of reintegration. */
@Tag("laws")
class ReintegrationCaseProperties {
  private static final int LENGTH = 50;

  // spotless:off
  private static final List<List<String>> SHELTER = List.of(
      List.of("place-asked-for", "place-offered", "place-taken", "measure-proposed", "measure-agreed", "measure-started", "job-found"),
      List.of("place-asked-for", "place-offered", "place-taken", "accommodation-reported", "budget-handed-over", "budget-handed-over", "budget-handed-over",
          "programme-exited", "follow-up-started", "problem-reported"),
      List.of("place-asked-for"));
  private static final List<List<String>> MOSCOW = List.of(
      List.of("screening-interview-held", "recognised-as-victim", "consent-signed", "admitted-to-centre"),
      List.of("screening-interview-held", "recognised-as-victim", "consent-signed", "admitted-to-centre", "return-carried-out", "further-grant-given", "follow-up-started"),
      List.of("screening-interview-held"));
  private static final List<List<String>> ON_THE_ROAD = List.of(
      List.of("plan-drawn-up", "plan-agreed-by-person", "plan-agreed-by-organisation", "training-chosen", "training-agreement-signed", "training-started", "training-completed"),
      List.of("plan-drawn-up", "plan-agreed-by-organisation", "plan-agreed-by-person", "measure-proposed", "measure-agreed", "measure-started", "scholarship-awarded"),
      List.of("plan-drawn-up", "plan-agreed-by-organisation", "plan-agreed-by-person", "plan-completed", "follow-up-started"),
      List.of("plan-drawn-up"));
  // spotless:on

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_in_the_romanian_shelter(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("romania-reaching-out-2005"), random, LENGTH, SHELTER));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_in_moscow(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("iom-moscow-2006"), random, LENGTH, MOSCOW));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_on_the_road(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH, ON_THE_ROAD));
  }

  @Property(tries = 1500, seed = "2005", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_of_the_romanian_shelter_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("romania-reaching-out-2005"), random, SHELTER);
  }

  @Property(tries = 1500, seed = "2006", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_in_moscow_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("iom-moscow-2006"), random, MOSCOW);
  }

  @Property(tries = 1500, seed = "2004", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_on_the_road_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("italy-on-the-road-2005"), random, ON_THE_ROAD);
  }

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_in_the_romanian_shelter(@ForAll Random random) {
    testimonyChangesNothing(
        Walk.of(Catalogue.mechanism("romania-reaching-out-2005"), random, LENGTH, SHELTER));
  }

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_in_moscow(@ForAll Random random) {
    testimonyChangesNothing(
        Walk.of(Catalogue.mechanism("iom-moscow-2006"), random, LENGTH, MOSCOW));
  }

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_on_the_road(@ForAll Random random) {
    testimonyChangesNothing(
        Walk.of(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH, ON_THE_ROAD));
  }

  @Property(tries = 200, seed = "18", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void consent_to_a_plan_can_be_withdrawn_wherever_it_is_held(@ForAll Random random) {
    Walk walk = Walk.of(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH, ON_THE_ROAD);
    walk.steps.forEach(step -> {
      CaseFile file = step.before();
      boolean held = file.positions().stream()
          .anyMatch(p -> p.procedure().equals(Plan.PLAN)
              && List.of(Plan.DRAWN_UP, Plan.AGREED, Plan.IN_REVISION).contains(p.stage()));
      Statistics.label("held").collect(held);
      if (held) {
        Outcome outcome = file.apply(
            event(file).type(ReintegrationEvents.PLAN_CONSENT_WITHDRAWN.id()).build());
        assertThat(outcome.isAccepted()).isTrue();
      }
    });
    Statistics.label("held").coverage(c -> c.check(true).count(n -> n > 500));
  }

  /** From every file that a walk reaches: both decisions are taken, and whatever comes next is the same after each. */
  private static void testimonyChangesNothing(Walk walk) {
    for (Walk.Step step : walk.steps) {
      CaseFile willing = testifying(step.before(), true);
      CaseFile unwilling = testifying(step.before(), false);
      assertThat(entitlements(willing)).isEqualTo(entitlements(step.before()));
      assertThat(entitlements(unwilling)).isEqualTo(entitlements(step.before()));
      Outcome after = willing.apply(step.event());
      Outcome otherwise = unwilling.apply(step.event());
      assertThat(code(otherwise)).isEqualTo(code(after));
      assertThat(entitlements(file(otherwise, unwilling)))
          .isEqualTo(entitlements(file(after, willing)));
      Statistics.label("entitled").collect(!step.before().entitlements().isEmpty());
      Statistics.label("accepted").collect(after.isAccepted());
    }
    Statistics.label("entitled").coverage(c -> c.check(true).count(n -> n > 500));
    Statistics.label("accepted").coverage(c -> c.check(true).count(n -> n > 500));
  }

  private static CaseFile testifying(CaseFile file, boolean testifies) {
    Outcome outcome = file.apply(event(file)
        .type(ReintegrationEvents.TESTIMONY_DECIDED.id())
        .putFacts(ResidenceFacts.TESTIFIES.id(), FactValue.of(testifies))
        .build());
    assertThat(outcome.isAccepted()).isTrue();
    CaseFile next = file(outcome, file);
    assertThat(next.facts())
        .hasEntrySatisfying(
            ResidenceFacts.TESTIFIES.id(),
            held -> assertThat(held.value()).isEqualTo(FactValue.of(testifies)));
    return next;
  }

  private static CaseEvent.Builder event(CaseFile file) {
    CaseEvent.Builder event = new CaseEvent.Builder();
    event.caseId(file.caseId()).on(file.asOf()).by(IdentificationRoles.PERSON_CONCERNED.id());
    return event;
  }

  private static CaseFile file(Outcome outcome, CaseFile before) {
    return outcome.fold(Outcome.Accepted::next, refused -> before);
  }

  private static String code(Outcome outcome) {
    return outcome.fold(accepted -> "accepted", refused -> refused.code().name());
  }

  private static List<String> entitlements(CaseFile file) {
    return file.entitlements().stream()
        .map(held -> held.procedure() + "/" + held.entitlement())
        .toList();
  }

  private static void everythingOccurs(
      ReferralMechanism mechanism, Random random, List<List<String>> ways) {
    List<Procedure> procedures = mechanism.procedures();
    Procedure procedure = procedures.get(random.nextInt(procedures.size()));
    Transition goal =
        procedure.transitions().get(random.nextInt(procedure.transitions().size()));
    Walk walk = Walk.leapingToward(procedure, goal, mechanism, random, LENGTH, ways);
    walk.taken().forEach(t -> Statistics.label("transition").collect(t));
    walk.lapsed().forEach(t -> Statistics.label("lapse").collect(t));
    Statistics.label("transition")
        .coverage(c -> transitions(mechanism).forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("lapse")
        .coverage(c -> terms(mechanism).forEach(t -> c.check(t).count(n -> n > 0)));
  }

  private static Stream<String> transitions(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream().map(t -> p.id() + "/" + t.id()));
  }

  private static Stream<String> terms(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p ->
            p.stages().stream().filter(s -> s.term().isPresent()).map(s -> p.id() + "/" + s.id()));
  }
}
