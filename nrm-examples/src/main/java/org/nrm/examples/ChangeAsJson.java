package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nrm.casefile.CaseChange;

/** Writes a change as verdicts do. */
final class ChangeAsJson implements CaseChange.Cases<Map<String, Object>> {
  private final Map<String, Object> members = new LinkedHashMap<>();

  @Override
  public Map<String, Object> lapsed(CaseChange.Lapsed change) {
    return put("kind", change.kind())
        .put("procedure", change.procedure())
        .put("key", change.key())
        .put("from", change.origin())
        .put("to", change.to())
        .put("since", change.since())
        .put("validThrough", change.validThrough())
        .put("citation", CaseAsJson.citation(change.citations()))
        .members;
  }

  @Override
  public Map<String, Object> moved(CaseChange.Moved change) {
    return put("kind", change.kind())
        .put("procedure", change.procedure())
        .put("key", change.key())
        .put("from", change.origin())
        .put("to", change.to())
        .put("since", change.since())
        .put("validThrough", change.validThrough())
        .put("rule", change.rule())
        .put("citation", CaseAsJson.citation(change.citations()))
        .members;
  }

  @Override
  public Map<String, Object> extended(CaseChange.Extended change) {
    return put("kind", change.kind())
        .put("procedure", change.procedure())
        .put("key", change.key())
        .put("stage", change.stage())
        .put("validThrough", change.validThrough())
        .put("rule", change.rule())
        .put("citation", CaseAsJson.citation(change.citations()))
        .members;
  }

  @Override
  public Map<String, Object> factEstablished(CaseChange.FactEstablished change) {
    Object value = change.value().<Object>fold(flag -> flag, code -> code, n -> n, day -> day);
    put("kind", change.kind()).put("fact", change.fact());
    members.put("value", value instanceof java.time.LocalDate day ? day.toString() : value);
    return members;
  }

  @Override
  public Map<String, Object> factRetracted(CaseChange.FactRetracted change) {
    return put("kind", change.kind()).put("fact", change.fact()).members;
  }

  @Override
  public Map<String, Object> dutyOpened(CaseChange.DutyOpened change) {
    return put("kind", change.kind())
        .put("duty", change.duty())
        .put("key", change.key())
        .put("holder", change.holder())
        .put("due", change.due())
        .members;
  }

  @Override
  public Map<String, Object> dutyMet(CaseChange.DutyMet change) {
    put("kind", change.kind()).put("duty", change.duty()).put("key", change.key());
    members.put("late", change.late());
    return members;
  }

  @Override
  public Map<String, Object> dutyBreached(CaseChange.DutyBreached change) {
    return put("kind", change.kind())
        .put("duty", change.duty())
        .put("key", change.key())
        .put("holder", change.holder())
        .put("since", change.since())
        .members;
  }

  @Override
  public Map<String, Object> dutyCeased(CaseChange.DutyCeased change) {
    return put("kind", change.kind()).put("duty", change.duty()).put("key", change.key()).members;
  }

  private ChangeAsJson put(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> put(name, v));
    } else {
      members.put(name, value.toString());
    }
    return this;
  }
}
