package org.nrm.json.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;

/**
 * Writes a log as XES (IEEE 1849-2016): a trace for each case, in the order in which they begin, with its events in the order
 * of the log, so that the log is kept until the writer is closed. The extensions concept, time, org and lifecycle are used, the
 * reporting role being {@code org:role}; facts are attributes of their own type under their own names. What XES has no name for
 * - the mechanism, the key, the place in the log - stands under {@code nrm.mechanism}, {@code nrm.key} and {@code nrm.position}.
 * The log is read back by {@link XesLog}.
 */
public final class XesWriter implements EventLogWriter {
  private static final String UNKNOWN = "unknown";

  private final Writer out;
  private final Map<Pseudonym, List<Placed>> traces = new LinkedHashMap<>();
  private long position;

  /**
   * Obtains a writer.
   *
   * @param out where to; it stays open. Where it encodes, it must do so in UTF-8
   */
  public XesWriter(Writer out) {
    this.out = out;
  }

  private record Placed(long position, CaseEvent event) {}

  @Override
  public void write(CaseEvent event) {
    traces
        .computeIfAbsent(event.caseId(), id -> new ArrayList<>())
        .add(new Placed(++position, event));
  }

  @Override
  public void close() {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Page(xml).log(traces.values());
      xml.flush();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(
          e.getNestedException() instanceof IOException io ? io : new IOException(e));
    }
  }

  /** One log on paper. */
  private static final class Page {
    private final XMLStreamWriter xml;
    private int depth;

    Page(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void log(Iterable<List<Placed>> traces) throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      open("log", "xes.version", "1849.2016", "xes.features", "");
      for (String extension : List.of("Concept", "Time", "Organizational", "Lifecycle")) {
        extension(extension);
      }
      globals();
      empty("classifier", "name", "Event", "scope", "event", "keys", Columns.EVENT);
      empty(
          "classifier", "name", "EventAndRole", "scope", "event", "keys", "concept:name org:role");
      attribute("string", Columns.EVENT, "event log");
      attribute("string", "lifecycle:model", "standard");
      for (List<Placed> trace : traces) {
        trace(trace);
      }
      close();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
    }

    private void extension(String name) throws XMLStreamException {
      String prefix =
          name.equals("Organizational") ? "org" : name.toLowerCase(java.util.Locale.ROOT);
      String uri = "http://www.xes-standard.org/" + prefix + ".xesext";
      empty("extension", "name", name, "prefix", prefix, "uri", uri);
    }

    /** What every trace and every event has, with the value that stands for an unknown one. */
    private void globals() throws XMLStreamException {
      open("global", "scope", "trace");
      attribute("string", Columns.EVENT, UNKNOWN);
      close();
      open("global", "scope", "event");
      attribute("string", Columns.EVENT, UNKNOWN);
      attribute("date", Columns.ON, "1970-01-01T00:00:00.000+00:00");
      attribute("string", Columns.BY, UNKNOWN);
      attribute("string", Columns.LIFECYCLE, Columns.COMPLETE);
      close();
    }

    private void trace(List<Placed> trace) throws XMLStreamException {
      CaseEvent first = trace.get(0).event();
      open("trace");
      attribute("string", Columns.EVENT, first.caseId().value());
      if (first.mechanism().isPresent()) {
        attribute("string", Columns.MECHANISM, first.mechanism().get().value());
      }
      for (Placed placed : trace) {
        event(placed);
      }
      close();
    }

    private void event(Placed placed) throws XMLStreamException {
      CaseEvent event = placed.event();
      open("event");
      attribute("string", Columns.EVENT, event.type().value());
      attribute("date", Columns.ON, Columns.time(event.on()));
      attribute("string", Columns.BY, event.by().value());
      attribute("string", Columns.LIFECYCLE, Columns.COMPLETE);
      attribute("int", Columns.POSITION, Long.toString(placed.position()));
      if (event.mechanism().isPresent()) {
        attribute("string", Columns.MECHANISM, event.mechanism().get().value());
      }
      if (event.key().isPresent()) {
        attribute("string", Columns.KEY, event.key().get().value());
      }
      for (var fact : event.facts().entrySet()) {
        fact(fact.getKey().value(), fact.getValue());
      }
      close();
    }

    private void fact(String name, FactValue value) throws XMLStreamException {
      String type = value.fold(flag -> "boolean", code -> "string", count -> "int", day -> "date");
      String text = value.fold(
          flag -> Boolean.toString(flag), code -> code, Integer::toString, Columns::time);
      attribute(type, name, text);
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
      empty(type, "key", key, "value", value);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
      indent();
      xml.writeEmptyElement(name);
      attributes(attributes);
    }

    private void open(String name, String... attributes) throws XMLStreamException {
      indent();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
    }

    private void close() throws XMLStreamException {
      depth--;
      indent();
      xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }

    private void indent() throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }
}
