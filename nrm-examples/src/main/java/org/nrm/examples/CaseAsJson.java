package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.casefile.DueItem;
import org.nrm.casefile.Expectation;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.casefile.RefusalCode;
import org.nrm.examples.history.GapSpan;
import org.nrm.examples.history.Happening;
import org.nrm.examples.history.HeldSpan;
import org.nrm.vocabulary.Citation;

/** Writes a case as the schema {@code case} has it. */
final class CaseAsJson {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private CaseAsJson() {}

  static Map<String, Object> of(CaseView view) {
    return new CaseAsJson()
        .put("case", view.file().caseId())
        .put("mechanism", view.file().mechanism().id())
        .put("title", view.file().mechanism().title())
        .put("opened", view.file().opened())
        .put("asOf", view.file().asOf())
        .put("closed", view.file().isClosed())
        .put("lead", view.file().lead())
        .put("timeline", view.timeline().stream().map(CaseAsJson::happening).toList())
        .put(
            "positions",
            view.file().positions().stream().map(CaseAsJson::position).toList())
        .put(
            "entitlements",
            view.coverage().entitlements().stream().map(CaseAsJson::held).toList())
        .put("gaps", view.coverage().gaps().stream().map(CaseAsJson::gap).toList())
        .put("due", view.due().stream().map(CaseAsJson::due).toList())
        .put("expected", view.expected().stream().map(CaseAsJson::expected).toList())
        .members;
  }

  private static Map<String, Object> happening(Happening happening) {
    CaseAsJson json = new CaseAsJson().put("on", happening.on());
    happening
        .event()
        .ifPresent(event -> json.put("event", event.type())
            .put("by", event.by())
            .put("key", event.key())
            .put("line", happening.line())
            .put("verdict", happening.refused().isPresent() ? "refused" : "accepted"));
    happening
        .refused()
        .ifPresent(refused -> json.put("code", refused.code()).put("message", refused.message()));
    return json.put(
            "changes",
            happening.changes().stream().map(c -> c.fold(new ChangeAsJson())).toList())
        .members;
  }

  private static Map<String, Object> position(Position position) {
    return new CaseAsJson()
        .put("procedure", position.procedure())
        .put("key", position.key())
        .put("stage", position.stage())
        .put("since", position.since())
        .put("validThrough", position.validThrough())
        .put("lapsedFrom", position.lapsedFrom())
        .members;
  }

  private static Map<String, Object> held(HeldSpan span) {
    return new CaseAsJson()
        .put("entitlement", span.held().entitlement())
        .put("procedure", span.held().procedure())
        .put("key", span.held().key())
        .put("stage", span.held().stage())
        .put("from", span.from())
        .put("through", span.through())
        .put("citation", citation(span.held().citations()))
        .members;
  }

  private static Map<String, Object> gap(GapSpan gap) {
    return new CaseAsJson()
        .put("procedure", gap.position().procedure())
        .put("stage", gap.position().stage())
        .put("from", gap.from())
        .put("through", gap.through())
        .put("reason", gap.reason())
        .members;
  }

  private static Map<String, Object> due(DueItem due) {
    return new CaseAsJson()
        .put("on", due.on())
        .put("procedure", due.procedure())
        .put("key", due.key())
        .put("stage", due.stage())
        .put("duty", due.duty())
        .put("holder", due.holder())
        .put("breached", due.breached())
        .members;
  }

  private static Map<String, Object> expected(Expectation expectation) {
    CaseAsJson json = new CaseAsJson()
        .put("event", expectation.event().type())
        .put("by", expectation.event().by())
        .put("key", expectation.event().key());
    return expectation
        .outcome()
        .fold(accepted -> json.put("verdict", "accepted"), refused -> json.refused(refused))
        .members;
  }

  private CaseAsJson refused(Outcome.Refused refused) {
    return put("verdict", "refused")
        .put("code", refused.code())
        .put("message", refused.message())
        .put(
            "missing",
            Stream.concat(
                    refused.findings().stream()
                        .filter(f -> f.code() == RefusalCode.MISSING_FACT)
                        .flatMap(f -> f.fact().stream()),
                    CaseView.remedy(refused).stream().flatMap(r -> r.facts().keySet().stream()))
                .map(Object::toString)
                .distinct()
                .toList());
  }

  static String citation(List<Citation> citations) {
    return citations.stream().findFirst().map(Citation::text).orElse("no source");
  }

  private CaseAsJson put(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> put(name, v));
    } else {
      boolean itself = value instanceof List || value instanceof Boolean || value instanceof Long;
      members.put(name, itself ? value : value.toString());
    }
    return this;
  }
}
