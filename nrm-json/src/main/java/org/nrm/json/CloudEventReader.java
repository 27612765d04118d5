package org.nrm.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.json.EventReader.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of a log of CloudEvents, token by token, up to the first fault. */
final class CloudEventReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");
  private static final List<String> TEXTS = List.of(
      "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]+");
  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)application/([a-z0-9.+-]+\\+)?json(\\s*;.*)?");

  private final JsonParser parser;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private @Nullable CaseEvent event;

  private CloudEventReader(JsonParser parser) {
    this.parser = parser;
  }

  static LogLine read(long line, String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return LogLine.Event.of(line, new CloudEventReader(parser).event());
    } catch (Fault fault) {
      return fault.on(line);
    } catch (JacksonException e) {
      return Malformed.of(line, EventReader.notJson(e), "");
    }
  }

  private CaseEvent event() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Fault("the line is not an object: write {\"specversion\":\"1.0\",...}", "");
    }
    for (int number = 1; parser.nextToken() == JsonToken.PROPERTY_NAME; number++) {
      member(parser.currentName(), number);
    }
    EventReader.endOf(parser);
    REQUIRED.stream()
        .filter(name -> attributes.getOrDefault(name, "").isEmpty())
        .findFirst()
        .ifPresent(name -> {
          throw new Fault("`" + name + "` is missing or empty: add it", "/" + name);
        });
    return agreeing(Optional.ofNullable(event)
        .orElseThrow(() -> new Fault("`data` is missing: give the event in it", "/data")));
  }

  private void member(String name, int number) {
    boolean isKnown = TEXTS.contains(name);
    String shown = isKnown ? "`" + name + "`" : LineMember.numbered(number, "member");
    String pointer = isKnown ? "/" + name : "";
    JsonToken token = parser.nextToken();
    if (name.equals("data")) {
      data(token);
    } else if (name.equals("data_base64")) {
      throw new Fault("`data_base64` is not read: give the event in `data`", "/data_base64");
    } else if (!ATTRIBUTE.matcher(name).matches()) {
      throw LineMember.unknown("", name, number, TEXTS);
    } else if (token == JsonToken.VALUE_NULL) {
      return;
    } else if (token == JsonToken.VALUE_STRING) {
      if (attributes.put(name, parser.getString()) != null) {
        throw new Fault(shown + " is given twice: give it once", pointer);
      }
    } else if (TEXTS.contains(name) || token.isStructStart()) {
      throw new Fault(shown + " is not text: write it in quotes", pointer);
    }
  }

  private void data(JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      throw new Fault("`data` is not an object: write {\"case\":...,\"event\":...}", "/data");
    }
    if (event != null) {
      throw new Fault("`data` is given twice: give it once", "/data");
    }
    event = EventReader.within(parser, "/data");
  }

  /** The event, if what is said around it fits. */
  private CaseEvent agreeing(CaseEvent read) {
    must("specversion", "1.0".equals(attributes.get("specversion")), "1.0");
    must("type", CloudEvents.EVENT.equals(attributes.get("type")), CloudEvents.EVENT);
    must("subject", agrees("subject", read.caseId().value()), "the case that `data` names");
    must(
        "dataschema",
        agrees("dataschema", CloudEventWriter.EVENT_SCHEMA),
        CloudEventWriter.EVENT_SCHEMA);
    String type = attributes.getOrDefault("datacontenttype", "application/json");
    must("datacontenttype", JSON_TYPE.matcher(type).matches(), "application/json");
    return read;
  }

  private boolean agrees(String name, String wanted) {
    return wanted.equals(attributes.getOrDefault(name, wanted));
  }

  private static void must(String name, boolean is, String wanted) {
    if (!is) {
      throw new Fault("`" + name + "` is another than " + wanted + ": write that", "/" + name);
    }
  }
}
