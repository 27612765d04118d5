package org.nrm.json;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Where in a YAML text its values begin and end. */
final class Extents {
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#");

  private final String text;
  private final Iterator<Event> events;
  private final Map<String, Extent> byPlace = new HashMap<>();

  /**
   * A value in a text.
   *
   * @param from where it begins
   * @param to where the text after it begins
   * @param quote the quotation mark around it; empty if there is none
   * @param whole whether it can be replaced without anything else being lost
   */
  record Extent(int from, int to, String quote, boolean whole) {}

  private Extents(String text, LoadSettings settings) {
    this.text = text;
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** The values of a text that can be read and has no mark of its encoding before it. */
  static Extents of(String text) {
    Extents extents = new Extents(text, DocumentParser.settings(text.length()));
    int document = 0;
    while (extents.events.hasNext()) {
      if (extents.events.next().getEventId() == Event.ID.DocumentStart) {
        extents.value(extents.events.next(), String.valueOf(document++));
      }
    }
    return extents;
  }

  /** Where the value at a place is; nothing if it is an object. */
  Optional<Extent> at(int document, String pointer) {
    return Optional.ofNullable(byPlace.get(document + pointer));
  }

  private void value(Event event, String place) {
    if (event instanceof ScalarEvent scalar) {
      byPlace.put(place, scalar(scalar));
    } else if (event instanceof SequenceStartEvent start) {
      items(start, place);
    } else if (event instanceof MappingStartEvent) {
      for (Event next = events.next();
          next.getEventId() != Event.ID.MappingEnd;
          next = events.next()) {
        String name = next instanceof ScalarEvent key ? key.getValue() : "";
        value(events.next(), Pointers.child(place, name));
      }
    }
  }

  private void items(SequenceStartEvent start, String place) {
    Event next = events.next();
    for (int i = 0; next.getEventId() != Event.ID.SequenceEnd; i++) {
      value(next, Pointers.child(place, i));
      next = events.next();
    }
    int from = offset(start.getStartMark());
    int to = offset(next.getEndMark());
    boolean whole = start.isFlow() && !COMMENT.matcher(text.substring(from, to)).find();
    byPlace.put(place, new Extent(from, to, "", whole));
  }

  private Extent scalar(ScalarEvent scalar) {
    int from = offset(scalar.getStartMark());
    int to = offset(scalar.getEndMark());
    boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    boolean plain = text.substring(from, to).equals(scalar.getValue());
    return new Extent(from, to, quoted ? text.substring(from, from + 1) : "", quoted || plain);
  }

  private int offset(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}
