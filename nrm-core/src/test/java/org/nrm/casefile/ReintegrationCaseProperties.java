package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.catalogue.Catalogue;
import org.nrm.identification.IdentificationRoles;
import org.nrm.reintegration.Plan;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.reintegration.PracticalTraining;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.reintegration.Scholarship;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/** What random lives under the programmes of reintegration have in common besides the laws of the kernel. */
@Tag("laws")
class ReintegrationCaseProperties {
  private static final int LENGTH = 50;
  private static final Set<StageId> RUNNING = Set.of(
      PlanMeasures.RUNNING,
      PlanMeasures.SUSPENDED,
      PracticalTraining.AGREEMENT_SIGNED,
      PracticalTraining.IN_TRAINING,
      Scholarship.RUNNING);

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_in_the_romanian_shelter(@ForAll Random random) {
    testimonyChangesNothing(
        Walk.along(Catalogue.mechanism("romania-reaching-out-2005"), random, LENGTH));
  }

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_in_moscow(@ForAll Random random) {
    testimonyChangesNothing(Walk.along(Catalogue.mechanism("iom-moscow-2006"), random, LENGTH));
  }

  @Property(tries = 200, seed = "12", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void testimony_changes_no_entitlement_on_the_road(@ForAll Random random) {
    testimonyChangesNothing(
        Walk.along(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH));
  }

  @Property(tries = 200, seed = "18", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void consent_to_a_plan_can_be_withdrawn_wherever_it_is_held(@ForAll Random random) {
    Walk walk = Walk.along(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH);
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

  /** Wherever a plan is withdrawn, on that day and until another plan is agreed to, nothing runs that rests on it. */
  @Property(tries = 200, seed = "18", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void after_a_withdrawal_no_measure_no_training_and_no_scholarship_runs(@ForAll Random random) {
    Walk walk = Walk.along(Catalogue.mechanism("italy-on-the-road-2005"), random, LENGTH);
    walk.steps.forEach(step -> {
      CaseFile file = step.before();
      Outcome outcome = file.apply(
          event(file).type(ReintegrationEvents.PLAN_CONSENT_WITHDRAWN.id()).build());
      boolean ran = file.positions().stream().anyMatch(ReintegrationCaseProperties::runs);
      if (outcome.isAccepted()) {
        Statistics.label("ran").collect(ran);
        assertThat(file(outcome, file).positions()).noneMatch(ReintegrationCaseProperties::runs);
      }
      if (file.positions().stream().anyMatch(ReintegrationCaseProperties::withdrawn)) {
        assertThat(ran).isFalse();
      }
    });
    Statistics.label("ran").coverage(c -> c.check(true).count(n -> n > 100));
  }

  private static boolean withdrawn(Position position) {
    return position.procedure().equals(Plan.PLAN) && position.stage().equals(Plan.WITHDRAWN);
  }

  private static boolean runs(Position position) {
    return RUNNING.contains(position.stage());
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
    assertThat(next.fact(ResidenceFacts.TESTIFIES.id())).contains(FactValue.of(testifies));
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
}
