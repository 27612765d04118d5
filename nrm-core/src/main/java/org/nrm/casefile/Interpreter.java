package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.condition.Length;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.RuleId;

/** Applies an event to a case file, in seven steps: shape, time, role, facts, conditions, moves, facts alone. */
final class Interpreter {
  private final CaseFile file;
  private final CaseEvent event;
  private final Set<FactId> granted;
  private final Work work;

  private Interpreter(CaseFile file, CaseEvent event, Set<FactId> granted) {
    this.file = file;
    this.event = event;
    this.granted = granted;
    this.work = Work.on(file);
  }

  static Outcome apply(CaseFile file, CaseEvent event) {
    return new Interpreter(file, event, Set.of()).outcome();
  }

  static Outcome apply(CaseFile file, CaseEvent event, Remedy remedy) {
    CaseEvent remedied = new CaseEvent.Builder()
        .from(event)
        .on(remedy.earliest().orElse(event.on()))
        .facts(overlaid(event.facts(), remedy.facts()))
        .build();
    return new Interpreter(file, remedied, remedy.facts().keySet()).outcome();
  }

  /** What an event changes that is accepted, and what it passes over. */
  static Account account(CaseFile file, CaseEvent event, Set<FactId> granted) {
    return new Interpreter(file, event, granted)
        .outcome()
        .fold(Outcome.Accepted::account, refused -> {
          throw new IllegalStateException("refused when told: " + refused.code());
        });
  }

  /** Why an event is refused. */
  static Reasons reasons(CaseFile file, CaseEvent event, Set<FactId> granted) {
    return new Interpreter(file, event, granted)
        .outcome()
        .fold(
            accepted -> {
              throw new IllegalStateException("accepted when told");
            },
            Outcome.Refused::reasons);
  }

  private Outcome outcome() {
    // 1. Shape
    List<Finding> faults = new Shape(file, event, granted).faults();
    if (!faults.isEmpty()) {
      return refused(Explanation.reasons(faults));
    }
    // 2. Time first
    work.passTo(event.on());
    // 3. Role
    List<Finding> trespasses = new Shape(file, event, granted).trespasses();
    if (!trespasses.isEmpty()) {
      return refused(Explanation.reasons(trespasses));
    }
    // 4. Facts
    View view = work.view(event.facts());
    // 7. Facts alone
    if (event.type().equals(EventType.FACTS_ESTABLISHED)) {
      return accepted(List.of(), List.of());
    }
    // 5. Conditions and 6. moves, all against the same facts and places
    List<Candidate> candidates = Candidate.all(work, view, event);
    List<Candidate> taken = candidates.stream().filter(Candidate::passes).toList();
    if (taken.isEmpty()) {
      return refused(Explanation.reasons(file, event, candidates, work));
    }
    return accepted(taken, Candidate.passedOver(candidates, taken));
  }

  private Outcome refused(Reasons reasons) {
    return new Outcome.Refused(file, event, granted, reasons);
  }

  private Outcome accepted(List<Candidate> taken, List<Finding> passedOver) {
    event.facts().forEach((fact, value) -> {
      if (file.mechanism().fact(fact).orElseThrow().scope() == FactScope.CASE) {
        work.establish(fact, value);
      }
    });
    for (Candidate candidate : taken) {
      candidate.transition().retracts().forEach(work::retract);
      candidate.transition().establishes().forEach(this::establish);
    }
    List<Position> entered = new ArrayList<>();
    taken.forEach(candidate -> take(candidate).ifPresent(entered::add));
    work.recount();
    work.duties.met(event.type(), event.key());
    entered.forEach(work.duties::entered);
    work.duties.happened(event.type(), event.key());
    return new Outcome.Accepted(
        work.file(), file, event, granted, new Account(work.changes(), passedOver));
  }

  private void establish(Establishment establishment) {
    work.establish(
        establishment.fact(), establishment.value().orElseGet(() -> FactValue.of(event.on())));
  }

  private Optional<Position> take(Candidate candidate) {
    Position position = candidate.position();
    Transition transition = candidate.transition();
    Optional<Position> entered = transition.effect().target().map(to -> {
      Position next =
          work.enter(candidate.procedure(), position.key(), to, event.on(), Optional.empty());
      work.note(ImmutableMoved.of(
          position.procedure(),
          position.key(),
          position.stage(),
          to,
          next.since(),
          next.validThrough(),
          transition.id(),
          transition.citations()));
      return next;
    });
    if (entered.isPresent()) {
      return entered;
    }
    if (work.position(candidate.procedure(), position.key()).isPresent()) {
      work.put(used(position, transition));
      return Optional.empty();
    }
    Position started = work.enter(
        candidate.procedure(), position.key(), position.stage(), event.on(), Optional.empty());
    return Optional.of(work.put(used(started, transition)));
  }

  private Position used(Position position, Transition transition) {
    Position.Builder used = new Position.Builder().from(position);
    if (transition.limit().isPresent() || transition.effect() instanceof Effect.Extension) {
      Map<RuleId, Integer> uses = new LinkedHashMap<>(position.uses());
      uses.merge(transition.id(), 1, Integer::sum);
      used.uses(uses);
    }
    if (transition.effect() instanceof Effect.Extension extension) {
      LocalDate end = extended(position, extension);
      used.validThrough(end);
      work.note(ImmutableExtended.of(
          position.procedure(),
          position.key(),
          position.stage(),
          end,
          transition.id(),
          transition.citations()));
    }
    return used.build();
  }

  private LocalDate extended(Position position, Effect.Extension extension) {
    LocalDate end = extension
        .by()
        .lastDay(position.validThrough().orElseThrow(), file.mechanism().calendar());
    return cap(position, extension).filter(end::isAfter).orElse(end);
  }

  private Optional<LocalDate> cap(Position position, Effect.Extension extension) {
    return extension
        .cap()
        .map((Length cap) -> cap.lastDay(position.since(), file.mechanism().calendar()));
  }

  private static Map<FactId, FactValue> overlaid(
      Map<FactId, FactValue> under, Map<FactId, FactValue> over) {
    Map<FactId, FactValue> both = new LinkedHashMap<>(under);
    both.putAll(over);
    return both;
  }

  static boolean concerns(CaseEvent event, Procedure procedure) {
    return procedure.hears(event.type())
        && (procedure.multiplicity() == Multiplicity.ONE
            || (event.key().isPresent() && procedure.needsKey(event.type())));
  }
}
