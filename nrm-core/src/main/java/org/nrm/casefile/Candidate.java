package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Pseudonym;

/** A transition that an event could cause from where its procedure stands, and what keeps it from doing so. */
record Candidate(
    Procedure procedure, Position position, Transition transition, List<Finding> findings) {
  boolean passes() {
    return findings.isEmpty();
  }

  /** The transitions for an event from where the procedures stand, in the mechanism's order. */
  static List<Candidate> all(Work work, View view, CaseEvent event) {
    List<Candidate> candidates = new ArrayList<>();
    for (Procedure procedure : work.mechanism.procedures()) {
      for (Position position : positions(work, procedure, event)) {
        for (Transition transition : transitions(procedure, position, event)) {
          candidates.add(of(work, view, procedure, position, transition));
        }
      }
    }
    return candidates;
  }

  /** Where a procedure stands that an event can move; of one that runs several times, each instance. */
  static List<Position> positions(Work work, Procedure procedure, CaseEvent event) {
    if (!procedure.hears(event.type())) {
      return List.of();
    }
    List<Position> positions = new ArrayList<>();
    if (Interpreter.concerns(event, procedure)) {
      positions.add(position(work, procedure, event));
    }
    if (procedure.multiplicity() == Multiplicity.MANY) {
      work.positions.stream()
          .filter(p -> p.procedure().equals(procedure.id()))
          .filter(p -> positions.stream().noneMatch(named -> named.key().equals(p.key())))
          .forEach(positions::add);
    }
    return positions;
  }

  /** The transitions that an event could cause there: those of the instance that it names, and those of every instance. */
  static List<Transition> transitions(Procedure procedure, Position position, CaseEvent event) {
    boolean named =
        procedure.multiplicity() == Multiplicity.ONE || position.key().equals(event.key());
    return procedure.transitions(position.stage(), event.type()).stream()
        .filter(t -> named || t.inEveryInstance())
        .toList();
  }

  /** Where a procedure stands that an event concerns; an instance not yet started stands at the initial stage. */
  static Position position(Work work, Procedure procedure, CaseEvent event) {
    Optional<Pseudonym> key =
        procedure.multiplicity() == Multiplicity.MANY ? event.key() : Optional.empty();
    return work.position(procedure, key)
        .orElseGet(() -> new Position.Builder()
            .procedure(procedure.id())
            .key(key)
            .stage(procedure.initial())
            .since(event.on())
            .build());
  }

  /** Why procedures in which nothing was taken did not take what they could have. */
  static List<Finding> passedOver(List<Candidate> candidates, List<Candidate> taken) {
    return candidates.stream()
        .filter(c -> taken.stream()
            .noneMatch(t -> t.procedure().id().equals(c.procedure().id())))
        .flatMap(c -> c.findings().stream())
        .toList();
  }

  private static Candidate of(
      Work work, View view, Procedure procedure, Position position, Transition transition) {
    View own = view.from(position.since());
    List<Finding> findings =
        new ArrayList<>(Explanation.shortfalls(own, procedure, position, transition));
    limit(work, procedure, position, transition).ifPresent(findings::add);
    return new Candidate(procedure, position, transition, List.copyOf(findings));
  }

  private static Optional<Finding> limit(
      Work work, Procedure procedure, Position position, Transition transition) {
    int uses = position.uses().getOrDefault(transition.id(), 0);
    if (transition.limit().isPresent() && uses >= transition.limit().getAsInt()) {
      int limit = transition.limit().getAsInt();
      return Optional.of(Explanation.spent(
          procedure,
          position,
          transition,
          "`" + transition.event() + "` can be accepted " + (limit == 1 ? "once" : limit + " times")
              + " in `" + position.stage() + "` and was"));
    }
    if (transition.effect() instanceof Effect.Extension extension) {
      return exhausted(work, procedure, position, transition, extension);
    }
    return Optional.empty();
  }

  private static Optional<Finding> exhausted(
      Work work,
      Procedure procedure,
      Position position,
      Transition transition,
      Effect.Extension extension) {
    if (position.validThrough().isEmpty()) {
      return Optional.of(Explanation.spent(
          procedure,
          position,
          transition,
          "no term runs in `" + position.stage() + "` that could be extended"));
    }
    Optional<LocalDate> cap =
        extension.cap().map(c -> c.lastDay(position.since(), work.mechanism.calendar()));
    return cap.filter(day -> !position.validThrough().get().isBefore(day))
        .map(day -> Explanation.spent(
            procedure,
            position,
            transition,
            "`" + position.stage() + "` can last through " + day + " at most and already does"));
  }
}
