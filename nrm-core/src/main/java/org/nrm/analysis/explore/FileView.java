package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Position;
import org.nrm.condition.Situation;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A case file as a condition of one of its positions sees it. */
record FileView(CaseFile file, Position position) implements Situation {
  @Override
  public LocalDate on() {
    return file.asOf();
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return file.fact(fact);
  }

  @Override
  public Optional<LocalDate> entered() {
    return Optional.of(position.since());
  }

  @Override
  public List<StageId> standing(ProcedureId procedure) {
    return file.positions().stream()
        .filter(p -> p.procedure().equals(procedure))
        .map(Position::stage)
        .toList();
  }

  @Override
  public WorkingCalendar calendar() {
    return file.mechanism().calendar();
  }
}
