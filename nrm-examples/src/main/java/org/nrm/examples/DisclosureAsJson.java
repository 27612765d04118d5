package org.nrm.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nrm.protection.DisclosedView;
import org.nrm.protection.DisclosedView.NeutralDocument;
import org.nrm.protection.DisclosedView.ShownPosition;
import org.nrm.protection.Omission;
import org.nrm.protection.RefusedDisclosure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactValue;

/** Writes what may be seen of a case, and what was left out, for other programs. */
final class DisclosureAsJson {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private DisclosureAsJson() {}

  static Map<String, Object> of(DisclosedView view) {
    Map<String, Object> facts = new LinkedHashMap<>();
    view.facts()
        .forEach((id, shown) -> facts.put(
            id.value(),
            new DisclosureAsJson()
                .put("value", plain(shown.value()))
                .put("since", shown.since())
                .members));
    return new DisclosureAsJson()
        .put("verdict", "shown")
        .put("case", view.caseId())
        .put("mechanism", view.mechanism())
        .put("to", view.recipient())
        .put("for", view.purpose().id())
        .put("on", view.on())
        .put("facts", facts)
        .put(
            "positions",
            view.positions().stream().map(DisclosureAsJson::position).toList())
        .put("entitlements", view.entitlements().stream().map(Object::toString).toList())
        .put(
            "documents",
            view.documents().stream().map(DisclosureAsJson::document).toList())
        .put(
            "omitted", view.omissions().stream().map(DisclosureAsJson::omission).toList())
        .put("citations", view.citations().stream().map(Citation::text).toList())
        .members;
  }

  static Map<String, Object> of(RefusedDisclosure refused) {
    return new DisclosureAsJson()
        .put("verdict", "refused")
        .put("to", refused.recipient())
        .put("for", refused.purpose().id())
        .put("code", refused.reason())
        .put("message", refused.message())
        .put("givers", refused.givers().stream().map(Object::toString).toList())
        .put("citations", refused.citations().stream().map(Citation::text).toList())
        .members;
  }

  private static Object plain(FactValue value) {
    return value.<Object>fold(flag -> flag, code -> code, number -> number, LocalDate::toString);
  }

  private static Map<String, Object> position(ShownPosition at) {
    return new DisclosureAsJson()
        .put("procedure", at.procedure())
        .put("key", at.key())
        .put("stage", at.stage())
        .put("meaning", at.meaning())
        .put("since", at.since())
        .put("validThrough", at.validThrough())
        .members;
  }

  private static Map<String, Object> document(NeutralDocument document) {
    return new DisclosureAsJson()
        .put("title", document.title())
        .put("validThrough", document.validThrough())
        .members;
  }

  private static Map<String, Object> omission(Omission omission) {
    return new DisclosureAsJson()
        .put("kind", omission.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("id", omission.id())
        .put("reason", omission.reason().words())
        .members;
  }

  private DisclosureAsJson put(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> put(name, v));
    } else {
      boolean itself = value instanceof List
          || value instanceof Map
          || value instanceof Boolean
          || value instanceof Integer;
      members.put(name, itself ? value : value.toString());
    }
    return this;
  }
}
