package org.nrm.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.condition.Situation;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Facts by themselves, of no case and no day: what a definition is read against. */
record Findings(Map<FactId, FactValue> facts) implements Situation {
  @Override
  public LocalDate on() {
    return LocalDate.EPOCH;
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return Optional.ofNullable(facts.get(fact));
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
