package org.nrm.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;

/**
 * A mechanism in numbers: stages, events and facts as places in lists, facts as bits, conditions as probes of them. It says
 * nothing that the mechanism does not say, and is worked out from it once.
 */
final class CompiledMechanism {
  final ReferralMechanism mechanism;
  final FactBits facts;
  final Reading silence;

  /** The procedures, in the mechanism's order. */
  final CompiledProcedure[] procedures;

  /** The procedures that run once, in the mechanism's order. */
  final CompiledProcedure[] single;

  /** Those of them that have terms. */
  final CompiledProcedure[] timed;

  /** The event types, the one that only establishes facts last. */
  final EventType[] events;

  /** What can take an event, by event type. */
  final Hearing[][] hearings;

  /** Whether an event needs a key, by event type. */
  final boolean[] keyed;

  /** Whether an event is left to the interpreter, by event type, since it is about instances of a procedure. */
  final boolean[] plainEvent;

  /** The duties that an event opens, and those that it meets, by event type, a bit for each. */
  final long[] opened;

  final long[] met;

  final CompiledDuty[] duties;

  /** The procedures that a duty goes with, and the duties that are opened only where a condition is met, a bit for each. */
  final long dutiful;

  final long conditional;

  /** Whether what happens to instances of a procedure can depend on events that are not about them. */
  final boolean dependentInstances;

  /** How many words of places do not fit into a file itself. */
  final int morePlaces;

  /** What a case holds when it is opened. */
  final Blank blank;

  private final boolean numbered;
  private final Map<EventId, Integer> eventNumbers = new HashMap<>();
  private final Map<ProcedureId, CompiledProcedure> byId = new HashMap<>();

  /** The transitions of a procedure for an event, by stage. */
  @SuppressWarnings("ArrayRecordComponent") // no one but the engine sees it
  record Hearing(CompiledProcedure procedure, CompiledTransition[][] transitions) {}

  private CompiledMechanism(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
    numbered = Measures.fit(mechanism);
    facts = new FactBits(numbered ? mechanism.facts() : List.of());
    silence = Reading.silence(this);
    procedures = numbered ? procedures() : new CompiledProcedure[0];
    single = IntStream.range(0, procedures.length)
        .mapToObj(i -> procedures[i])
        .filter(p -> p.word >= 0)
        .toArray(CompiledProcedure[]::new);
    for (CompiledProcedure procedure : procedures) {
      byId.put(procedure.procedure.id(), procedure);
    }
    for (CompiledProcedure procedure : procedures) {
      procedure.time(this);
    }
    timed = Arrays.stream(single).filter(p -> p.timed != 0).toArray(CompiledProcedure[]::new);
    duties = numbered ? duties() : new CompiledDuty[0];
    dutiful =
        Arrays.stream(duties).mapToLong(d -> 1L << d.procedure.index).reduce(0, (a, b) -> a | b);
    conditional = Arrays.stream(duties)
        .filter(d -> !d.condition.equals(Probe.Fixed.YES))
        .mapToLong(d -> 1L << d.index)
        .reduce(0, (a, b) -> a | b);
    events = Stream.concat(mechanism.events().stream(), Stream.of(mechanism.factsEstablished()))
        .toArray(EventType[]::new);
    for (int type = 0; type < events.length; type++) {
      eventNumbers.put(events[type].id(), type);
    }
    hearings = new Hearing[events.length][];
    keyed = new boolean[events.length];
    plainEvent = new boolean[events.length];
    opened = new long[events.length];
    met = new long[events.length];
    for (int type = 0; type < events.length; type++) {
      hear(type, events[type].id());
    }
    dependentInstances = mechanism.procedures().stream()
            .filter(p -> p.multiplicity() == Multiplicity.MANY)
            .flatMap(p -> p.stages().stream().flatMap(s -> s.term().stream()))
            .anyMatch(t -> t.anchor().fact().isPresent())
        || Arrays.stream(duties).anyMatch(d -> d.many && d.expires);
    morePlaces = Math.max(0, CompiledProcedure.words(single.length) - 2);
    blank = new Blank(this);
  }

  static CompiledMechanism of(ReferralMechanism mechanism) {
    return mechanism.kept(CompiledMechanism.class, CompiledMechanism::new);
  }

  /** Whether files under the mechanism can be held in numbers; if not, all is left to the interpreter. */
  boolean isNumbered() {
    return numbered;
  }

  /** The place of an event type, or -1. */
  int event(EventId id) {
    Integer found = eventNumbers.get(id);
    return found == null ? -1 : found;
  }

  CompiledProcedure procedure(ProcedureId id) {
    CompiledProcedure found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("`" + mechanism + "` has no procedure `" + id + "`");
    }
    return found;
  }

  /** Those with the most transitions get the first seats, which are in the file itself. */
  private CompiledProcedure[] procedures() {
    List<Procedure> all = mechanism.procedures();
    List<Procedure> seats = all.stream()
        .filter(p -> p.multiplicity() == Multiplicity.ONE)
        .sorted(Comparator.comparingInt(p -> -p.transitions().size()))
        .toList();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new CompiledProcedure(all.get(i), i, seats.indexOf(all.get(i))))
        .toArray(CompiledProcedure[]::new);
  }

  private CompiledDuty[] duties() {
    List<Duty> all = mechanism.duties();
    CompiledDuty[] compiled = IntStream.range(0, all.size())
        .mapToObj(i -> new CompiledDuty(all.get(i), i, procedure(all.get(i).procedure()), this))
        .toArray(CompiledDuty[]::new);
    for (CompiledDuty duty : compiled) {
      duty.procedure.oblige(duty);
    }
    return compiled;
  }

  private void hear(int type, EventId event) {
    keyed[type] = mechanism.procedures().stream().anyMatch(p -> p.needsKey(event));
    for (CompiledDuty duty : duties) {
      opened[type] |= duty.duty.onEvents().contains(event) ? 1L << duty.index : 0;
      met[type] |= duty.duty.act().equals(event) ? 1L << duty.index : 0;
    }
    plainEvent[type] = mechanism.procedures().stream()
            .anyMatch(p -> p.multiplicity() == Multiplicity.MANY && p.hears(event))
        || Arrays.stream(duties).anyMatch(d -> d.many && d.concerns(event));
    hearings[type] = Arrays.stream(single)
        .filter(p -> p.procedure.hears(event))
        .map(p -> new Hearing(p, transitions(p, event)))
        .toArray(Hearing[]::new);
  }

  private CompiledTransition[][] transitions(CompiledProcedure procedure, EventId event) {
    Map<Transition, CompiledTransition> compiled = new HashMap<>();
    return Arrays.stream(procedure.stages)
        .map(stage -> procedure.procedure.transitions(stage, event).stream()
            .map(t ->
                compiled.computeIfAbsent(t, told -> new CompiledTransition(told, procedure, this)))
            .toArray(CompiledTransition[]::new))
        .toArray(CompiledTransition[][]::new);
  }
}
