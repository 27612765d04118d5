package org.nrm.reintegration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nrm.condition.Situation;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** What is said of a proposed measure, as conditions read it. */
record MeasureSituation(ProposedMeasure measure) implements Situation {
  static Situation of(ProposedMeasure measure) {
    return new MeasureSituation(measure);
  }

  @Override
  public LocalDate on() {
    return measure.since();
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return Optional.ofNullable(measure.facts().get(fact));
  }

  @Override
  public Optional<LocalDate> entered() {
    return Optional.of(measure.since());
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return List.of();
  }

  @Override
  public WorkingCalendar calendar() {
    return WorkingCalendar.of(Set.of(), Set.of());
  }
}
