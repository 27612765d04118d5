package org.nrm.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RoleId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of a log, token by token, up to the first fault. */
final class EventReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> REQUIRED = List.of("case", "event", "on", "by");
  private static final List<String> MEMBERS =
      List.of("case", "mechanism", "event", "on", "by", "facts", "key");

  private final JsonParser parser;
  private final String at;
  private final CaseEvent.Builder event = new CaseEvent.Builder();

  private EventReader(JsonParser parser, String at) {
    this.parser = parser;
    this.at = at;
  }

  static LogLine read(long line, String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Fault("the line is not an object: write {\"case\":...,\"event\":...}", "");
      }
      CaseEvent event = within(parser, "");
      endOf(parser);
      return LogLine.Event.of(line, event);
    } catch (Fault fault) {
      return fault.on(line);
    } catch (JacksonException e) {
      return Malformed.of(line, notJson(e), "");
    }
  }

  /** Reads the event whose object starts here, to its end. */
  static CaseEvent within(JsonParser parser, String at) {
    return new EventReader(parser, at).event();
  }

  /** Makes sure that the line ends here. */
  static void endOf(JsonParser parser) {
    if (parser.nextToken() != null) {
      throw new Fault("something follows the event: write one event a line", "");
    }
  }

  static String notJson(JacksonException e) {
    return "not json"
        + Optional.ofNullable(e.getLocation())
            .filter(at -> at.getColumnNr() > 0)
            .map(at -> " at column " + at.getColumnNr())
            .orElse("")
        + ": write one complete object a line";
  }

  private CaseEvent event() {
    Set<String> seen = new LinkedHashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      // every member before is known and was there once
      member(seen);
    }
    List<String> missing =
        REQUIRED.stream().filter(name -> !seen.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new Fault(
          missing.stream().map(Quoted::of).collect(Collectors.joining(", "))
              + (missing.size() == 1 ? " is missing: add it" : " are missing: add them"),
          at + "/" + missing.get(0));
    }
    return event.build();
  }

  private void member(Set<String> seen) {
    String name = parser.currentName();
    if (!MEMBERS.contains(name)) {
      throw LineMember.unknown(at, name, seen.size() + 1, MEMBERS);
    }
    String pointer = Pointers.child(at, name);
    if (!seen.add(name)) {
      throw new Fault("`" + name + "` is given twice: give it once", pointer);
    }
    JsonToken token = parser.nextToken();
    if (name.equals("facts")) {
      facts(token);
    } else if (token == JsonToken.VALUE_STRING) {
      text(name, parser.getString(), ending(pointer));
    } else {
      throw new Fault("`" + name + "` is not text: write it in quotes", pointer);
    }
  }

  private void text(String name, String text, Scalars.Sink sink) {
    switch (name) {
      case "case" -> Scalars.pseudonym(name, text, sink).ifPresent(event::caseId);
      case "key" -> Scalars.pseudonym(name, text, sink).ifPresent(event::key);
      case "event" -> Scalars.id(name, text, EventId::of, sink).ifPresent(event::type);
      case "by" -> Scalars.id(name, text, RoleId::of, sink).ifPresent(event::by);
      case "mechanism" -> Scalars.id(name, text, MechanismId::of, sink).ifPresent(event::mechanism);
      default -> Scalars.date(name, text, sink).ifPresent(event::on);
    }
  }

  private void facts(JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      throw new Fault("`facts` is not an object: write {\"fact\":value}", at + "/facts");
    }
    Set<String> seen = new LinkedHashSet<>();
    Scalars.Sink sink = ending(at + "/facts");
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      // by its number: which facts there are is not known here, and the name may be a person's
      String place = LineMember.numbered(seen.size() + 1, "fact");
      if (!seen.add(name)) {
        sink.fault(place + " is given before: give it once");
      }
      Optional<FactId> fact = fact(name, place, sink);
      Optional<FactValue> value = value(place, parser.nextToken(), sink);
      fact.ifPresent(id -> value.ifPresent(v -> event.putFacts(id, v)));
    }
  }

  private static Optional<FactId> fact(String name, String place, Scalars.Sink sink) {
    try {
      return Optional.of(FactId.of(name));
    } catch (IllegalArgumentException e) {
      sink.fault(
          "the name of " + place + " is not an id: write lower-case words joined by hyphens");
      return Optional.empty();
    }
  }

  private Optional<FactValue> value(String fact, @Nullable JsonToken token, Scalars.Sink sink) {
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return Optional.of(FactValue.of(token == JsonToken.VALUE_TRUE));
    }
    if (token == JsonToken.VALUE_STRING) {
      return Scalars.factText(fact, parser.getString(), sink);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
      return Scalars.factNumber(fact, fits, fits ? parser.getIntValue() : 0, sink);
    }
    sink.fault(Scalars.notAFactValue(fact));
    return Optional.empty();
  }

  private static Scalars.Sink ending(String pointer) {
    return message -> {
      throw new Fault(message, pointer);
    };
  }

  /** Ends the reading of a line; caught where it began. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String pointer;

    Fault(String message, String pointer) {
      super(message, null, false, false);
      this.message = message;
      this.pointer = pointer;
    }

    Malformed on(long line) {
      return Malformed.of(line, message, pointer);
    }
  }
}
