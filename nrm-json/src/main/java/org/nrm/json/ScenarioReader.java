package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** Reads a scenario and its steps, noting every fault. */
final class ScenarioReader {
  private static final String[] LOOK = {
    "as-of",
    "at",
    "valid-through",
    "lead",
    "entitled",
    "not-entitled",
    "overdue",
    "open-duties",
    "due"
  };
  private static final String[] EVENT = {
    "on",
    "by",
    "event",
    "facts",
    "key",
    "expect",
    "code",
    "reasons",
    "remedies",
    "changes",
    "at",
    "valid-through",
    "lead",
    "entitled",
    "not-entitled",
    "overdue",
    "open-duties",
    "due"
  };

  private final Form form;
  private final Faults faults;
  private final Pseudonym caseId;

  private ScenarioReader(Form form, Faults faults) {
    this.form = form;
    this.faults = faults;
    this.caseId = form.member("case").flatMap(form::pseudonym).orElse(Pseudonym.of("case"));
  }

  static Optional<Scenario> read(Node node, Faults faults) {
    Form form = Form.of(node, faults, "scenario", "title", "source", "mechanism", "case", "steps");
    return new ScenarioReader(form, faults).scenario();
  }

  private Optional<Scenario> scenario() {
    Optional<RuleId> name = form.required("scenario").flatMap(n -> form.id(n, RuleId::of));
    Scenario.Builder scenario = new Scenario.Builder();
    scenario
        .title(form.member("title").flatMap(form::text))
        .source(form.member("source").flatMap(form::text))
        .mechanism(form.member("mechanism").flatMap(m -> form.id(m, MechanismId::of)))
        .caseId(caseId)
        .steps(steps());
    return name.map(id -> scenario.name(id.value()).build());
  }

  private List<Scenario.Step> steps() {
    List<Scenario.Step> steps = new ArrayList<>();
    Optional<Node> list = form.required("steps");
    List<Node> items = list.map(form::items).orElse(List.of());
    list.filter(node -> node.isList() && items.isEmpty())
        .ifPresent(node -> faults.add(node, "`steps` is empty: write a step"));
    for (int i = 0; i < items.size(); i++) {
      step(i + 1, items.get(i)).ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<Scenario.Step> step(int number, Node node) {
    boolean look = node.members().containsKey("as-of");
    Form step = Form.of(node, faults, look ? LOOK : EVENT);
    ExpectationReader expected = new ExpectationReader(step, faults);
    Optional<LocalDate> day = step.required(look ? "as-of" : "on").flatMap(step::date);
    ExpectedFile file = expected.file();
    if (look) {
      return day.map(on -> ImmutableStep.of(number, on, Optional.empty(), Optional.empty(), file));
    }
    Optional<ExpectedOutcome> outcome = Optional.of(expected.outcome());
    Optional<CaseEvent> event = event(step, day);
    return event.map(e -> ImmutableStep.of(number, e.on(), event, outcome, file));
  }

  private Optional<CaseEvent> event(Form step, Optional<LocalDate> day) {
    Optional<EventId> type = step.required("event").flatMap(e -> step.id(e, EventId::of));
    Optional<RoleId> role = step.required("by").flatMap(r -> step.id(r, RoleId::of));
    CaseEvent.Builder event = new CaseEvent.Builder();
    event
        .caseId(caseId)
        .facts(step.facts("facts"))
        .key(step.member("key").flatMap(step::pseudonym));
    return type.flatMap(
        t -> role.flatMap(r -> day.map(on -> event.type(t).by(r).on(on).build())));
  }
}
