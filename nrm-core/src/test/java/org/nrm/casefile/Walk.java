package org.nrm.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.condition.Ways;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.StageId;

/**
 * A random life of a case: legal, illegal and malformed events in turn. Refusals are often followed by what their remedies
 * ask for, so that walks get far into a mechanism.
 */
final class Walk {
  private static final Pseudonym CASE = Pseudonym.of("W-1");
  private static final LocalDate START = LocalDate.of(2018, 1, 31);

  private final ReferralMechanism mechanism;
  private final Random random;
  final List<Step> steps = new ArrayList<>();
  CaseFile file;

  /** What an event did to a file. */
  record Step(CaseFile before, CaseEvent event, Outcome outcome) {}

  private Walk(ReferralMechanism mechanism, Random random) {
    this.mechanism = mechanism;
    this.random = random;
    this.file = CaseFile.open(mechanism, CASE, mechanism.inForceSince().orElse(START));
  }

  static Walk of(ReferralMechanism mechanism, Random random, int length) {
    Walk walk = new Walk(mechanism, random);
    walk.stray(length);
    return walk;
  }

  private void stray(int length) {
    for (int tried = 0; tried < 3 * length && steps.size() < length; tried++) {
      step();
    }
  }

  /** A walk that sets out on the way to a transition drawn at random before it goes astray. */
  static Walk along(ReferralMechanism mechanism, Random random, int length) {
    Walk walk = new Walk(mechanism, random);
    Procedure procedure = walk.pick(mechanism.procedures());
    if (!procedure.transitions().isEmpty()) {
      Route.to(mechanism, procedure, walk.pick(procedure.transitions()), random).forEach(walk::leg);
    }
    walk.stray(length);
    return walk;
  }

  /** A walk straight to a transition, which it tries to take. */
  static Walk to(ReferralMechanism mechanism, Procedure procedure, Transition goal, Random random) {
    Walk walk = new Walk(mechanism, random);
    Route.to(mechanism, procedure, goal, random).forEach(walk::leg);
    walk.reach(goal);
    return walk;
  }

  /** A walk straight to a transition, which goes astray after it. */
  static Walk through(
      ReferralMechanism mechanism,
      Procedure procedure,
      Transition goal,
      Random random,
      int length) {
    Walk walk = to(mechanism, procedure, goal, random);
    walk.stray(length);
    return walk;
  }

  /** The file after a walk straight to a stage. */
  static CaseFile into(
      ReferralMechanism mechanism, Procedure procedure, StageId stage, Random random) {
    Walk walk = new Walk(mechanism, random);
    Route.to(mechanism, procedure, stage, random).forEach(walk::leg);
    return walk.file;
  }

  private void leg(Route.Leg leg) {
    if (leg.transition().isPresent()) {
      boolean there = file.positions().stream()
          .anyMatch(
              p -> p.procedure().equals(leg.procedure().id()) && !p.stage().equals(leg.from()));
      if (!there || leg.transition().get().origins().stream().anyMatch(o -> stands(leg, o))) {
        reach(leg.transition().get());
      }
      return;
    }
    file.positions().stream()
        .filter(p -> p.procedure().equals(leg.procedure().id()) && p.stage().equals(leg.from()))
        .flatMap(p -> p.validThrough().stream())
        .findFirst()
        .ifPresent(last -> take(new CaseEvent.Builder()
            .caseId(CASE)
            .type(EventType.FACTS_ESTABLISHED)
            .on(last.plusDays(1))
            .by(mechanism.roles().get(0).id())
            .build()));
  }

  private boolean stands(Route.Leg leg, StageId stage) {
    return file.positions().stream()
        .anyMatch(p -> p.procedure().equals(leg.procedure().id()) && p.stage().equals(stage));
  }

  private void reach(Transition goal) {
    EventType type = mechanism.event(goal.event()).orElseThrow();
    RoleId by = pick(List.copyOf(type.reportedBy()));
    CaseEvent.Builder event =
        new CaseEvent.Builder().caseId(CASE).type(type.id()).by(by);
    type.requiredFacts().forEach(id -> event.putFacts(id, any(id)));
    if (heardManyTimes(type)) {
      event.key(Pseudonym.of("k0"));
    }
    List<Map<FactId, FactValue>> ways =
        Ways.toMeet(goal.condition(), View.of(file).from(file.opened()), mechanism::fact);
    if (!ways.isEmpty()) {
      pick(ways).forEach((id, value) -> carry(event, type, by, id, value));
    }
    if (take(event.on(file.asOf()).build()) instanceof Outcome.Refused refused
        && !refused.remedies().isEmpty()) {
      follow(refused.event(), pick(refused.remedies()));
    }
  }

  /** Lets the event say a fact if its reporter may; else somebody who may establishes it before. */
  private void carry(
      CaseEvent.Builder event, EventType type, RoleId by, FactId id, FactValue value) {
    FactType fact = mechanism.fact(id).orElseThrow();
    if (type.carries(id) && fact.establishedBy().contains(by)) {
      event.putFacts(id, value);
    } else if (!fact.establishedBy().isEmpty() && fact.scope() == FactScope.CASE) {
      take(new CaseEvent.Builder()
          .caseId(CASE)
          .type(EventType.FACTS_ESTABLISHED)
          .on(file.asOf())
          .by(fact.establishedBy().iterator().next())
          .putFacts(id, value)
          .build());
    }
  }

  private void step() {
    CaseEvent event = random.nextInt(12) == 0 ? spoilt(plain()) : plain();
    if (random.nextInt(8) != 0 && ends(file.apply(event))) {
      return;
    }
    if (take(event) instanceof Outcome.Refused refused && random.nextInt(4) != 0) {
      List<Remedy> remedies = refused.remedies().stream()
          .filter(r -> random.nextInt(8) == 0 || !ends(file.apply(event, r)))
          .toList();
      if (!remedies.isEmpty()) {
        follow(event, pick(remedies));
      }
    }
  }

  /** Whether an accepted event, or the time before it, brings a procedure to an ending; most walks avoid that. */
  private boolean ends(Outcome outcome) {
    return outcome.fold(accepted -> endings(accepted.next()) > endings(file), refused -> false);
  }

  private static long endings(CaseFile file) {
    return file.positions().stream()
        .filter(p -> file.mechanism()
            .procedure(p.procedure())
            .flatMap(procedure -> procedure.stage(p.stage()))
            .filter(stage -> stage.ending())
            .isPresent())
        .count();
  }

  private Outcome take(CaseEvent event) {
    Outcome outcome = file.apply(event);
    steps.add(new Step(file, event, outcome));
    if (outcome instanceof Outcome.Accepted accepted) {
      file = accepted.next();
    }
    return outcome;
  }

  /** Establishes the facts of a remedy, each by a role that may, and reports the event again. */
  private void follow(CaseEvent event, Remedy remedy) {
    LocalDate on = remedy.earliest().orElse(event.on());
    Map<FactId, FactValue> carried = new LinkedHashMap<>(event.facts());
    EventType type = mechanism.event(event.type()).orElseThrow();
    remedy.facts().forEach((id, value) -> {
      FactType fact = mechanism.fact(id).orElseThrow();
      if (type.carries(id) && fact.establishedBy().contains(event.by())) {
        carried.put(id, value);
      } else {
        take(new CaseEvent.Builder()
            .caseId(CASE)
            .type(EventType.FACTS_ESTABLISHED)
            .on(on)
            .by(fact.establishedBy().iterator().next())
            .putFacts(id, value)
            .build());
      }
    });
    take(new CaseEvent.Builder().from(event).on(on).facts(carried).build());
  }

  private CaseEvent plain() {
    List<EventType> likely = mechanism.events().stream().filter(this::heardHere).toList();
    List<EventType> from = likely.isEmpty() || random.nextInt(6) == 0 ? mechanism.events() : likely;
    EventType type = pick(from);
    List<RoleId> roles = List.copyOf(type.reportedBy());
    RoleId by = pick(roles);
    CaseEvent.Builder event = new CaseEvent.Builder()
        .caseId(CASE)
        .type(type.id())
        .on(file.asOf().plusDays(pause()))
        .by(by);
    type.requiredFacts().forEach(id -> event.putFacts(id, any(id)));
    type.optionalFacts().stream()
        .filter(id -> mechanism.fact(id).orElseThrow().establishedBy().contains(by))
        .filter(id -> random.nextInt(3) == 0)
        .forEach(id -> event.putFacts(id, any(id)));
    if (heardManyTimes(type)) {
      event.key(Pseudonym.of("k" + random.nextInt(2)));
    }
    return event.build();
  }

  private boolean heardManyTimes(EventType type) {
    return mechanism.procedures().stream()
        .anyMatch(p -> p.multiplicity() == Multiplicity.MANY && p.hears(type.id()));
  }

  private boolean heardHere(EventType type) {
    return mechanism.procedures().stream()
        .anyMatch(p -> (p.multiplicity() == Multiplicity.MANY
                && !p.transitions(p.initial(), type.id()).isEmpty())
            || file.positions().stream()
                .filter(at -> at.procedure().equals(p.id()))
                .anyMatch(at -> !p.transitions(at.stage(), type.id()).isEmpty()));
  }

  private long pause() {
    return switch (random.nextInt(40)) {
      case 0 -> 45;
      case 1 -> 46;
      case 2 -> 60 + random.nextInt(40);
      case 3 -> random.nextInt(4) == 0 ? 300 : 10;
      case 10 -> leap();
      case 4, 5, 6, 7, 8, 9 -> random.nextInt(20);
      default -> random.nextInt(2);
    };
  }

  /** As much time as some term of the mechanism lasts, or a day more. */
  private long leap() {
    List<Term> terms = mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream())
        .flatMap(s -> s.term().stream())
        .toList();
    if (terms.isEmpty()) {
      return 1;
    }
    LocalDate last = pick(terms).length().lastDay(file.asOf(), mechanism.calendar());
    return file.asOf().until(last, ChronoUnit.DAYS) + random.nextInt(2);
  }

  private CaseEvent spoilt(CaseEvent event) {
    CaseEvent.Builder spoilt = new CaseEvent.Builder().from(event);
    FactId any = pick(mechanism.facts()).id();
    switch (random.nextInt(8)) {
      case 0 -> spoilt.caseId(Pseudonym.of("W-2"));
      case 1 -> spoilt.mechanism(MechanismId.of("elsewhere"));
      case 2 -> spoilt.type(EventId.of("no-such-event"));
      case 3 -> spoilt.on(file.asOf().minusDays(1));
      case 4 -> spoilt.by(pick(mechanism.roles()).id());
      case 5 -> spoilt.facts(Map.of());
      case 6 -> spoilt.facts(Map.of(any, FactValue.of("no-such-code")));
      default -> spoilt.facts(Map.of(any, any(any), FactId.of("no-such-fact"), FactValue.of(true)));
    }
    return spoilt.build();
  }

  private FactValue any(FactId id) {
    FactType fact = mechanism.fact(id).orElseThrow();
    return switch (fact.kind()) {
      case FLAG -> FactValue.of(random.nextBoolean());
      case CHOICE -> FactValue.of(pick(fact.codes()).id());
      case COUNT -> FactValue.of(random.nextInt(4));
      case DATE -> FactValue.of(file.asOf().plusDays(random.nextInt(60) - 20));
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** The transitions taken, as place texts. */
  Set<String> taken() {
    Set<String> taken = new java.util.TreeSet<>();
    for (Step step : steps) {
      if (step.outcome() instanceof Outcome.Accepted) {
        Work work = Work.on(step.before()).passTo(step.event().on());
        Candidate.all(work, work.view(step.event().facts()), step.event()).stream()
            .filter(Candidate::passes)
            .forEach(c -> taken.add(c.procedure().id() + "/" + c.transition().id()));
      }
    }
    return taken;
  }

  /** The stages that were left because their term ran out. */
  Set<String> lapsed() {
    Set<String> lapsed = new java.util.TreeSet<>();
    for (Step step : steps) {
      step.outcome()
          .fold(Outcome.Accepted::changes, refused -> List.<CaseChange>of())
          .forEach(change -> {
            if (change instanceof CaseChange.Lapsed l) {
              lapsed.add(l.procedure() + "/" + l.origin());
            }
          });
    }
    return lapsed;
  }

  /** The codes of its refusals. */
  List<RefusalCode> refusals() {
    return steps.stream()
        .flatMap(s -> s.outcome().fold(a -> Stream.<RefusalCode>of(), r -> Stream.of(r.code())))
        .toList();
  }

  Optional<Step> anyRefusal() {
    List<Step> refusals = steps.stream().filter(s -> !s.outcome().isAccepted()).toList();
    return refusals.isEmpty() ? Optional.empty() : Optional.of(pick(refusals));
  }

  Step anyStep() {
    return pick(steps);
  }
}
