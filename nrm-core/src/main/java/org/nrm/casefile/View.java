package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.condition.Situation;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A case file as conditions see it on a day, with the facts of an event laid over those established. */
record View(
    ReferralMechanism mechanism,
    LocalDate on,
    Map<FactId, Established> facts,
    Map<FactId, FactValue> carried,
    List<Position> positions,
    Optional<LocalDate> entered)
    implements Situation {

  static View of(CaseFile file) {
    return new View(
        file.mechanism(), file.asOf(), file.facts(), Map.of(), file.positions(), Optional.empty());
  }

  View from(LocalDate since) {
    return new View(mechanism, on, facts, carried, positions, Optional.of(since));
  }

  View day(LocalDate day) {
    return new View(mechanism, day, facts, carried, positions, entered);
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return held(fact)
        .or(() -> mechanism.fact(fact).flatMap(f -> f.presumption()).map(Presumption::value));
  }

  Optional<FactValue> held(FactId fact) {
    return Optional.ofNullable(carried.get(fact))
        .or(() -> Optional.ofNullable(facts.get(fact)).map(Established::value));
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return positions.stream()
        .filter(p -> p.procedure().equals(procedure))
        .map(Position::stage)
        .toList();
  }

  @Override
  public WorkingCalendar calendar() {
    return mechanism.calendar();
  }
}
