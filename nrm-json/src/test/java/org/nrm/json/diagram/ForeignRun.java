package org.nrm.json.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.casefile.RefusalCode;
import org.nrm.json.Scenario;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** Runs a scenario in the library and in a foreign engine, and tells where they part. */
final class ForeignRun {
  /** What a chart does not judge: such an event is not sent. */
  private static final Set<RefusalCode> NOT_JUDGED = EnumSet.of(
      RefusalCode.UNKNOWN_EVENT,
      RefusalCode.UNKNOWN_FACT,
      RefusalCode.WRONG_FACT,
      RefusalCode.MISSING_FACT,
      RefusalCode.OUT_OF_ORDER,
      RefusalCode.WRONG_CASE,
      RefusalCode.WRONG_MECHANISM,
      RefusalCode.ROLE_NOT_ENTITLED);

  private final ReferralMechanism mechanism;
  private final ForeignChart chart;
  private final List<String> differences = new ArrayList<>();
  private CaseFile file;
  private LocalDate today;
  private boolean comparable = true;
  private int judged;

  private ForeignRun(Scenario scenario, ReferralMechanism mechanism, ForeignChart.Loaded loaded)
      throws Exception {
    this.mechanism = mechanism;
    this.chart = new ForeignChart(loaded);
    this.today = scenario.steps().get(0).on();
    this.file = CaseFile.open(mechanism, scenario.caseId(), today);
    chart.tell(today, Map.of());
  }

  /** What came of a run: how many events were judged in both, and where they parted. */
  record Result(int judged, List<String> differences) {}

  static Result of(Scenario scenario, ReferralMechanism mechanism, ForeignChart.Loaded loaded)
      throws Exception {
    ForeignRun run = new ForeignRun(scenario, mechanism, loaded);
    for (Scenario.Step step : scenario.steps()) {
      run.step(step);
    }
    run.differences.addAll(run.chart.errors());
    return new Result(run.judged, run.differences);
  }

  private void step(Scenario.Step step) throws Exception {
    if (!comparable || step.on().isBefore(today)) {
      return;
    }
    if (step.event().isPresent()) {
      event(step.event().get());
    }
    if (comparable) {
      passTo(step.on());
      compare(file.asOf(step.on()), "step " + step.number());
    }
  }

  private void passTo(LocalDate date) throws Exception {
    chart.passTo(date);
    today = date;
  }

  private void event(CaseEvent event) throws Exception {
    Outcome outcome = file.apply(event);
    boolean judgedHere =
        outcome.fold(accepted -> true, refused -> !NOT_JUDGED.contains(refused.code()));
    CaseFile next = outcome.fold(accepted -> accepted.next(), refused -> file);
    comparable = !isAnotherInstance(event) && !severalInstances(next);
    if (!judgedHere || !comparable) {
      return;
    }
    passTo(event.on());
    CaseFile before = file.asOf(event.on());
    chart.tell(event.on(), new HashMap<>(event.facts()));
    boolean accepted = outcome.fold(a -> true, r -> false);
    if (!event.type().equals(EventType.FACTS_ESTABLISHED)) {
      judged++;
      boolean moved = chart.send(event.type().value());
      if (moved != accepted) {
        differences.add(event.type() + " on " + event.on() + ": "
            + (accepted ? "accepted, but the chart stays" : "refused, but the chart moves"));
      }
    }
    if (!accepted) {
      chart.tell(event.on(), held(before, event.facts().keySet()));
    }
    file = next;
  }

  private static Map<FactId, @Nullable FactValue> held(CaseFile file, Set<FactId> facts) {
    Map<FactId, @Nullable FactValue> held = new HashMap<>();
    facts.forEach(
        f -> held.put(f, file.facts().containsKey(f) ? file.facts().get(f).value() : null));
    return held;
  }

  /** Whether an event names an instance while the case has another one of that procedure. */
  private boolean isAnotherInstance(CaseEvent event) {
    return mechanism.procedures().stream()
        .filter(p -> p.needsKey(event.type()))
        .anyMatch(p -> file.positions().stream()
            .anyMatch(q -> q.procedure().equals(p.id()) && !q.key().equals(event.key())));
  }

  private boolean severalInstances(CaseFile of) {
    return mechanism.procedures().stream()
        .anyMatch(p ->
            of.positions().stream().filter(q -> q.procedure().equals(p.id())).count() > 1);
  }

  private void compare(CaseFile found, String place) {
    for (Procedure procedure : mechanism.procedures()) {
      Optional<Position> position = found.positions().stream()
          .filter(p -> p.procedure().equals(procedure.id()))
          .findFirst();
      String stage = position.map(p -> p.stage().value()).orElse("None");
      if (!chart.active().contains(procedure.id() + "." + stage)) {
        differences.add(place + ": " + procedure.id() + " stands at " + stage + ", the chart at "
            + chart.active());
      }
      Optional<LocalDate> through = position.flatMap(Position::validThrough);
      String variable = procedure.id().value().replace('-', '_') + "_through";
      if (!through.equals(chart.day(variable))) {
        differences.add(place + ": " + procedure.id() + " through " + through + ", the chart "
            + chart.day(variable));
      }
      if (procedure.multiplicity() == Multiplicity.ONE && position.isEmpty()) {
        throw new IllegalStateException("no position");
      }
    }
  }
}
