package org.nrm.condition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A situation given by hand. */
record Moment(
    LocalDate on,
    Map<FactId, FactValue> facts,
    Optional<LocalDate> entered,
    Map<ProcedureId, List<StageId>> stages,
    WorkingCalendar calendar)
    implements Situation {
  static Moment on(LocalDate day) {
    return new Moment(day, Map.of(), Optional.empty(), Map.of(), WorkingCalendar.WEEKDAYS);
  }

  Moment day(LocalDate day) {
    return new Moment(day, facts, entered, stages, calendar);
  }

  Moment enteredOn(LocalDate day) {
    return new Moment(on, facts, Optional.of(day), stages, calendar);
  }

  Moment with(FactType fact, FactValue value) {
    Map<FactId, FactValue> more = new LinkedHashMap<>(facts);
    more.put(fact.id(), value);
    return with(more);
  }

  Moment with(Map<FactId, FactValue> held) {
    return new Moment(on, held, entered, stages, calendar);
  }

  Moment at(ProcedureId procedure, StageId... standing) {
    Map<ProcedureId, List<StageId>> more = new LinkedHashMap<>(stages);
    more.put(procedure, List.of(standing));
    return new Moment(on, facts, entered, more, calendar);
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return stages.getOrDefault(procedure, List.of());
  }
}
