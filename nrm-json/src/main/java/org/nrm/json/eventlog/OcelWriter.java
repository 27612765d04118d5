package org.nrm.json.eventlog;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.nrm.casefile.CaseEvent;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a log as an object-centric event log (OCEL 2.0, in JSON). Events are written as they come; the objects that they are
 * about, and the types of both, when the writer is closed.
 *
 * <p>Objects are the cases, the mechanisms, and the instances of procedures that can run several times, told apart by their
 * keys and of the type that their procedure is called; where the mechanism is not known, of the type {@code instance}. An
 * event is related to all of these that it is about. Facts are attributes of the events that establish them, and those that
 * are kept are attributes of the case, from that day. Values are written as text and typed by the types of their attributes,
 * as the schema of the standard wants them.
 */
public final class OcelWriter implements EventLogWriter {
  private static final String CASE = "case";
  private static final String MECHANISM = "mechanism";
  private static final String INSTANCE = "instance";
  private static final String EVER = "1970-01-01T00:00:00.000+00:00";

  private final JsonGenerator out;
  private final Function<MechanismId, Optional<ReferralMechanism>> mechanisms;
  private final Map<Pseudonym, MechanismId> underWhich = new LinkedHashMap<>();
  private final Map<MechanismId, Optional<ReferralMechanism>> known = new LinkedHashMap<>();
  private final Map<String, OcelObject> objects = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> eventTypes = new TreeMap<>();
  private long count;

  /**
   * Obtains a writer.
   *
   * @param out where to; it stays open
   * @param mechanisms finds a mechanism by its id
   */
  public OcelWriter(Writer out, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    this.out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), Written.open(out));
    this.mechanisms = mechanisms;
    Written.through(() -> {
      this.out.writeStartObject();
      this.out.writeName("events");
      this.out.writeStartArray();
    });
  }

  @Override
  public void write(CaseEvent event) {
    event.mechanism().ifPresent(id -> underWhich.putIfAbsent(event.caseId(), id));
    Optional<ReferralMechanism> mechanism = Optional.ofNullable(underWhich.get(event.caseId()))
        .flatMap(id -> known.computeIfAbsent(id, mechanisms));
    Map<String, String> related = related(event, mechanism);
    kept(event, mechanism);
    Map<String, String> types = eventTypes.computeIfAbsent(
        event.type().value(), t -> new TreeMap<>(Map.of(Columns.BY, "string")));
    event.facts().forEach((fact, value) -> OcelObject.declare(types, fact.value(), typeOf(value)));
    Written.through(() -> event(event, related));
  }

  /** What the event is about, with what it is to it. */
  private Map<String, String> related(CaseEvent event, Optional<ReferralMechanism> mechanism) {
    Map<String, String> related = new LinkedHashMap<>();
    String caseId = CASE + "/" + event.caseId();
    OcelObject file = objects.computeIfAbsent(caseId, id -> new OcelObject(CASE));
    related.put(caseId, CASE);
    Optional.ofNullable(underWhich.get(event.caseId())).ifPresent(id -> {
      String object = MECHANISM + "/" + id;
      objects.computeIfAbsent(object, o -> mechanism(mechanism));
      file.relate(object, "under");
      related.put(object, MECHANISM);
    });
    event
        .key()
        .ifPresent(key -> instances(event, mechanism).forEach(type -> {
          String object = type + "/" + event.caseId() + "/" + key;
          objects.computeIfAbsent(object, o -> new OcelObject(type)).relate(caseId, "of");
          related.put(object, INSTANCE);
        }));
    return related;
  }

  private static OcelObject mechanism(Optional<ReferralMechanism> mechanism) {
    OcelObject object = new OcelObject(MECHANISM);
    mechanism.ifPresent(m -> object.attribute("title", "string", m.title(), EVER));
    return object;
  }

  private static List<String> instances(CaseEvent event, Optional<ReferralMechanism> mechanism) {
    List<String> types = mechanism.map(ReferralMechanism::procedures).orElse(List.of()).stream()
        .filter(p -> p.multiplicity() == Multiplicity.MANY && p.needsKey(event.type()))
        .map(OcelWriter::type)
        .toList();
    return types.isEmpty() ? List.of(INSTANCE) : types;
  }

  private static String type(Procedure procedure) {
    String id = procedure.id().value();
    return id.equals(CASE) || id.equals(MECHANISM) ? id + "-" + INSTANCE : id;
  }

  private void kept(CaseEvent event, Optional<ReferralMechanism> mechanism) {
    OcelObject file = objects.get(CASE + "/" + event.caseId());
    event.facts().forEach((fact, value) -> {
      if (file != null && isKept(fact, mechanism)) {
        file.attribute(fact.value(), typeOf(value), text(value), Columns.time(event.on()));
      }
    });
  }

  private static boolean isKept(FactId fact, Optional<ReferralMechanism> mechanism) {
    return mechanism
        .flatMap(m -> m.fact(fact))
        .map(type -> type.scope() == FactScope.CASE)
        .orElse(true);
  }

  private void event(CaseEvent event, Map<String, String> related) {
    out.writeStartObject();
    out.writeStringProperty("id", "e" + ++count);
    out.writeStringProperty("type", event.type().value());
    out.writeStringProperty("time", Columns.time(event.on()));
    out.writeName("attributes");
    out.writeStartArray();
    attribute(Columns.BY, event.by().value());
    event.facts().forEach((fact, value) -> attribute(fact.value(), text(value)));
    out.writeEndArray();
    OcelObject.writeRelated(out, related);
    out.writeEndObject();
  }

  private void attribute(String name, String value) {
    out.writeStartObject();
    out.writeStringProperty("name", name);
    out.writeStringProperty("value", value);
    out.writeEndObject();
  }

  private static String typeOf(FactValue value) {
    return value.fold(flag -> "boolean", code -> "string", count -> "integer", day -> "time");
  }

  private static String text(FactValue value) {
    return value.fold(
        flag -> Boolean.toString(flag), code -> code, Integer::toString, Columns::time);
  }

  @Override
  public void close() {
    Written.through(() -> {
      out.writeEndArray();
      out.writeName("objects");
      out.writeStartArray();
      objects.forEach((id, object) -> object.write(out, id));
      out.writeEndArray();
      OcelObject.writeTypes(out, "eventTypes", eventTypes);
      OcelObject.writeTypes(out, "objectTypes", OcelObject.types(objects.values()));
      out.writeEndObject();
      out.writeRaw('\n');
      out.close();
    });
  }
}
