package org.nrm.json.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Something that events are about: its attributes with the times from which they hold, and its relations to others. */
final class OcelObject {
  private final String type;
  private final List<Attribute> attributes = new ArrayList<>();
  private final Map<String, String> related = new LinkedHashMap<>();

  OcelObject(String type) {
    this.type = type;
  }

  private record Attribute(String name, String type, String value, String time) {}

  void attribute(String name, String valueType, String value, String time) {
    attributes.add(new Attribute(name, valueType, value, time));
  }

  void relate(String other, String qualifier) {
    related.putIfAbsent(other, qualifier);
  }

  void write(JsonGenerator out, String id) {
    out.writeStartObject();
    out.writeStringProperty("id", id);
    out.writeStringProperty("type", type);
    out.writeName("attributes");
    out.writeStartArray();
    for (Attribute attribute : attributes) {
      out.writeStartObject();
      out.writeStringProperty("name", attribute.name());
      out.writeStringProperty("time", attribute.time());
      out.writeStringProperty("value", attribute.value());
      out.writeEndObject();
    }
    out.writeEndArray();
    writeRelated(out, related);
    out.writeEndObject();
  }

  static void writeRelated(JsonGenerator out, Map<String, String> related) {
    out.writeName("relationships");
    out.writeStartArray();
    related.forEach((object, qualifier) -> {
      out.writeStartObject();
      out.writeStringProperty("objectId", object);
      out.writeStringProperty("qualifier", qualifier);
      out.writeEndObject();
    });
    out.writeEndArray();
  }

  /** The types of some objects, each with its attributes and their types. */
  static Map<String, Map<String, String>> types(Collection<OcelObject> objects) {
    Map<String, Map<String, String>> types = new TreeMap<>();
    for (OcelObject object : objects) {
      Map<String, String> attributes = types.computeIfAbsent(object.type, t -> new TreeMap<>());
      object.attributes.forEach(a -> declare(attributes, a.name(), a.type()));
    }
    return types;
  }

  /** Notes the type of an attribute; one that has values of several types is text. */
  static void declare(Map<String, String> attributes, String name, String type) {
    attributes.merge(name, type, (a, b) -> a.equals(b) ? a : "string");
  }

  static void writeTypes(JsonGenerator out, String name, Map<String, Map<String, String>> types) {
    out.writeName(name);
    out.writeStartArray();
    types.forEach((type, attributes) -> {
      out.writeStartObject();
      out.writeStringProperty("name", type);
      out.writeName("attributes");
      out.writeStartArray();
      attributes.forEach((attribute, valueType) -> {
        out.writeStartObject();
        out.writeStringProperty("name", attribute);
        out.writeStringProperty("type", valueType);
        out.writeEndObject();
      });
      out.writeEndArray();
      out.writeEndObject();
    });
    out.writeEndArray();
  }
}
