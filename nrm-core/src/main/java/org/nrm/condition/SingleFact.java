package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A situation of which only one fact is known, whichever is asked for. */
record SingleFact(FactValue value) implements Situation {
  @Override
  public LocalDate on() {
    return LocalDate.EPOCH;
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return Optional.of(value);
  }

  @Override
  public Optional<LocalDate> entered() {
    return Optional.empty();
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return List.of();
  }

  @Override
  public WorkingCalendar calendar() {
    return WorkingCalendar.WEEKDAYS;
  }
}
