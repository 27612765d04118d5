package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;

/** A case file being worked on: what it holds, the day reached, and what changed on the way. */
final class Work {
  final ReferralMechanism mechanism;
  final Map<FactId, Established> facts;
  final List<Position> positions;
  final DutyBook duties;
  private final Pseudonym caseId;
  private final LocalDate opened;
  private final List<CaseChange> changes = new ArrayList<>();
  private LocalDate today;

  private Work(
      ReferralMechanism mechanism,
      Pseudonym caseId,
      LocalDate opened,
      LocalDate today,
      CaseFile.Contents contents) {
    this.mechanism = mechanism;
    this.caseId = caseId;
    this.opened = opened;
    this.today = today;
    this.facts = new LinkedHashMap<>(contents.facts());
    this.positions = new ArrayList<>(contents.positions());
    this.duties = new DutyBook(this, contents.duties());
  }

  static CaseFile open(ReferralMechanism mechanism, Pseudonym caseId, LocalDate on) {
    Work work =
        new Work(mechanism, caseId, on, on, new CaseFile.Contents(Map.of(), List.of(), List.of()));
    mechanism.procedures().stream()
        .filter(p -> p.multiplicity() == Multiplicity.ONE)
        .forEach(p -> work.enter(p, Optional.empty(), p.initial(), on, Optional.empty()));
    List.copyOf(work.positions).forEach(work.duties::entered);
    return work.file();
  }

  static Work on(CaseFile file) {
    return new Work(
        file.mechanism(),
        file.caseId(),
        file.opened(),
        file.asOf(),
        new CaseFile.Contents(file.facts(), file.positions(), file.duties()));
  }

  CaseFile file() {
    return Packing.file(
        mechanism, caseId, opened, today, new CaseFile.Contents(facts, positions, duties.open()));
  }

  LocalDate today() {
    return today;
  }

  View view(Map<FactId, FactValue> carried) {
    return new View(mechanism, today, facts, carried, List.copyOf(positions), Optional.empty());
  }

  void note(CaseChange change) {
    changes.add(change);
  }

  /** What changed: lapses, moves, extensions, facts, duties; each sort in the order in which it happened. */
  List<CaseChange> changes() {
    return changes.stream().sorted(Comparator.comparingInt(Work::rank)).toList();
  }

  private static int rank(CaseChange change) {
    return switch (change.kind()) {
      case "lapsed" -> 0;
      case "moved" -> 1;
      case "extended" -> 2;
      case "established", "retracted" -> 3;
      default -> 4;
    };
  }

  /** Lets time pass: breaches and lapses happen one after the other, each on its day; on one day breaches come first. */
  Work passTo(LocalDate date) {
    while (true) {
      Optional<LocalDate> breach = duties.nextBreach();
      Optional<Lapse> lapse = Lapse.next(this);
      boolean breachFirst = breach.isPresent()
          && lapse.filter(l -> l.day().isBefore(breach.get())).isEmpty();
      Optional<LocalDate> day = breachFirst ? breach : lapse.map(Lapse::day);
      if (day.isEmpty() || day.get().isAfter(date)) {
        today = date;
        return this;
      }
      if (breachFirst) {
        duties.breach(day.get());
      } else {
        lapseOn(day.get());
      }
    }
  }

  /** Lapses of one day happen together: each is settled before any of them changes what the others read. */
  private void lapseOn(LocalDate day) {
    List<Lapse> lapses = Lapse.on(this, day);
    today = day;
    lapses.forEach(this::lapse);
  }

  private void lapse(Lapse lapse) {
    Position left = lapse.position();
    Procedure procedure = procedure(left);
    Position entered =
        enter(procedure, left.key(), lapse.term().then(), lapse.day(), Optional.of(left.stage()));
    note(ImmutableLapsed.of(
        left.procedure(),
        left.key(),
        left.stage(),
        entered.stage(),
        entered.since(),
        entered.validThrough(),
        lapse.term().citations()));
    duties.entered(entered);
  }

  Procedure procedure(Position position) {
    return mechanism.procedure(position.procedure()).orElseThrow();
  }

  Optional<Position> position(Procedure procedure, Optional<Pseudonym> key) {
    return positions.stream()
        .filter(p -> p.procedure().equals(procedure.id()) && p.key().equals(key))
        .findFirst();
  }

  Position enter(
      Procedure procedure,
      Optional<Pseudonym> key,
      StageId stage,
      LocalDate on,
      Optional<StageId> lapsedFrom) {
    Position bare = new Position.Builder()
        .procedure(procedure.id())
        .key(key)
        .stage(stage)
        .since(on)
        .lapsedFrom(lapsedFrom)
        .build();
    Position entered = put(bare);
    Position timed =
        new Position.Builder().from(entered).validThrough(lastDay(entered)).build();
    return put(timed);
  }

  Position put(Position position) {
    positions.removeIf(
        p -> p.procedure().equals(position.procedure()) && p.key().equals(position.key()));
    positions.add(position);
    positions.sort(
        Comparator.<Position>comparingInt(p -> mechanism.procedures().indexOf(procedure(p)))
            .thenComparing(p -> p.key().map(Pseudonym::value).orElse("")));
    return position;
  }

  Optional<LocalDate> lastDay(Position position) {
    return term(position).flatMap(term -> term.lastDay(view(Map.of()).from(position.since())));
  }

  Optional<Term> term(Position position) {
    return procedure(position).stage(position.stage()).flatMap(Stage::term);
  }

  /** Sets the last days of terms anew that are counted from a date fact and were not extended. */
  void recount() {
    for (Position position : List.copyOf(positions)) {
      boolean counted = term(position).flatMap(t -> t.anchor().fact()).isPresent();
      boolean extended = procedure(position).transitions().stream()
          .anyMatch(t -> t.effect() instanceof org.nrm.mechanism.Effect.Extension
              && position.uses().containsKey(t.id()));
      if (counted && !extended) {
        put(new Position.Builder()
            .from(position)
            .validThrough(lastDay(position))
            .build());
      }
    }
    duties.recount();
  }

  void establish(FactId fact, FactValue value) {
    Established held = facts.get(fact);
    boolean settled = held != null
        && mechanism.fact(fact).orElseThrow().constancy() == org.nrm.vocabulary.Constancy.FIXED;
    if (!settled && (held == null || !held.value().equals(value))) {
      facts.put(fact, Established.of(value, today));
      note(ImmutableFactEstablished.of(fact, value));
    }
  }

  void retract(FactId fact) {
    if (facts.remove(fact) != null) {
      note(ImmutableFactRetracted.of(fact));
    }
  }
}
