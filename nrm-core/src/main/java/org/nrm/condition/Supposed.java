package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A situation with some facts supposed to be otherwise. */
record Supposed(Situation actual, Map<FactId, FactValue> facts) implements Situation {
  @Override
  public LocalDate on() {
    return actual.on();
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return Optional.ofNullable(facts.get(fact)).or(() -> actual.fact(fact));
  }

  @Override
  public Optional<LocalDate> entered() {
    return actual.entered();
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return actual.standing(procedure);
  }

  @Override
  public WorkingCalendar calendar() {
    return actual.calendar();
  }
}
