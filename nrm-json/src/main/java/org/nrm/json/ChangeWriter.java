package org.nrm.json;

import org.nrm.casefile.CaseChange;

/** Writes what an event changed. */
final class ChangeWriter implements CaseChange.Cases<Pen> {
  private final Pen pen;

  ChangeWriter(Pen pen) {
    this.pen = pen;
  }

  void write(CaseChange change) {
    pen.object(() -> {
      pen.text("kind", change.kind());
      change.fold(this);
    });
  }

  @Override
  public Pen lapsed(CaseChange.Lapsed change) {
    return pen.text("procedure", change.procedure())
        .text("key", change.key())
        .text("from", change.origin())
        .text("to", change.to())
        .text("since", change.since())
        .text("validThrough", change.validThrough())
        .citation(change.citations());
  }

  @Override
  public Pen moved(CaseChange.Moved change) {
    return pen.text("procedure", change.procedure())
        .text("key", change.key())
        .text("from", change.origin())
        .text("to", change.to())
        .text("since", change.since())
        .text("validThrough", change.validThrough())
        .text("rule", change.rule())
        .citation(change.citations());
  }

  @Override
  public Pen extended(CaseChange.Extended change) {
    return pen.text("procedure", change.procedure())
        .text("key", change.key())
        .text("stage", change.stage())
        .text("validThrough", change.validThrough())
        .text("rule", change.rule())
        .citation(change.citations());
  }

  @Override
  public Pen factEstablished(CaseChange.FactEstablished change) {
    return pen.text("fact", change.fact()).value("value", change.value());
  }

  @Override
  public Pen factRetracted(CaseChange.FactRetracted change) {
    return pen.text("fact", change.fact());
  }

  @Override
  public Pen dutyOpened(CaseChange.DutyOpened change) {
    return pen.text("duty", change.duty())
        .text("key", change.key())
        .text("holder", change.holder())
        .text("due", change.due());
  }

  @Override
  public Pen dutyMet(CaseChange.DutyMet change) {
    return pen.text("duty", change.duty()).text("key", change.key()).flag("late", change.late());
  }

  @Override
  public Pen dutyBreached(CaseChange.DutyBreached change) {
    return pen.text("duty", change.duty())
        .text("key", change.key())
        .text("holder", change.holder())
        .text("since", change.since());
  }

  @Override
  public Pen dutyCeased(CaseChange.DutyCeased change) {
    return pen.text("duty", change.duty()).text("key", change.key());
  }
}
