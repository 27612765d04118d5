package org.nrm.json.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.Malformed;

/** The events of an XES log: those with a place in the log last and in its order, the others as they come. */
final class XesEvents implements LazyLines.Source {
  private static final long LARGEST = 1 << 20;
  private static final String AFTER = ": nothing after it can be read";
  private static final String BROKEN = "not xml, or not in the encoding that it names" + AFTER;

  private final MeasuredStream in;
  private final XMLStreamReader xml;
  private final XesAttributes attributes;
  private final RowReader rows;
  private final Consumer<Loss> losses;
  private final List<Placed> placed = new ArrayList<>();
  private final Deque<LogLine> ready = new ArrayDeque<>();
  private final Map<String, Cell> trace = new LinkedHashMap<>();
  private boolean inTrace;
  private boolean inLog;
  private boolean isFirst;
  private int ofTrace;
  private boolean ended;

  private XesEvents(
      MeasuredStream in, XMLStreamReader xml, LogMapping mapping, Consumer<Loss> losses) {
    this.in = in;
    this.xml = xml;
    this.rows = new RowReader(mapping, losses);
    this.losses = losses;
    this.attributes = new XesAttributes(xml, rows, losses);
  }

  static LazyLines.Source open(InputStream in, LogMapping mapping, Consumer<Loss> losses)
      throws IOException {
    MeasuredStream measured = new MeasuredStream(in, LARGEST);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(XmlText.of(measured));
      return new XesEvents(measured, xml, mapping, losses);
    } catch (XMLStreamException e) {
      return only(broken(e));
    } catch (UnsupportedEncodingException e) {
      return only(Malformed.of(1, BROKEN, ""));
    }
  }

  private static LazyLines.Source only(Malformed line) {
    Iterator<LogLine> lines = List.<LogLine>of(line).iterator();
    return () -> lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
  }

  private record Placed(long position, LogLine line) {}

  /** No document type, and so no entity and nothing from elsewhere. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  @Override
  public Optional<LogLine> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      try {
        step();
      } catch (XMLStreamException e) {
        end(Optional.of(broken(e)));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private static Malformed broken(XMLStreamException e) throws IOException {
    long line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    if (e.getNestedException() instanceof MeasuredStream.TooMuchException) {
      return Malformed.of(line, "an element is over 1 MiB" + AFTER, "");
    }
    if (e.getNestedException() instanceof IOException io && !isEncoding(io)) {
      throw io;
    }
    return Malformed.of(line, BROKEN, "");
  }

  private static boolean isEncoding(IOException e) {
    return e instanceof java.io.CharConversionException
        || e instanceof java.nio.charset.CharacterCodingException
        || e instanceof UnsupportedEncodingException;
  }

  private void step() throws XMLStreamException {
    in.startAnew();
    switch (xml.next()) {
      case XMLStreamConstants.DTD ->
        end(Optional.of(Malformed.of(
            line(), "a document type declaration is not read: remove it" + AFTER, "")));
      case XMLStreamConstants.START_ELEMENT -> started(xml.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> finished(xml.getLocalName());
      case XMLStreamConstants.END_DOCUMENT -> end(Optional.empty());
      default -> {
        // text between elements says nothing
      }
    }
  }

  private void started(String name) throws XMLStreamException {
    if (!inLog) {
      if (!name.equals("log")) {
        end(Optional.of(Malformed.of(
            line(), "the document is no xes log: it starts with another element", "")));
      }
      inLog = true;
    } else if (name.equals("trace") && !inTrace) {
      trace.clear();
      inTrace = true;
      isFirst = true;
      ofTrace = 0;
    } else if (name.equals("event")) {
      event();
    } else if (inTrace && XesAttributes.isAttribute(name)) {
      attributes.read(Columns.OF_TRACE, ++ofTrace, trace);
    } else {
      attributes.skip();
    }
  }

  private void finished(String name) {
    if (name.equals("trace")) {
      inTrace = false;
    }
  }

  private void event() throws XMLStreamException {
    long line = line();
    Map<String, Cell> row = new LinkedHashMap<>(trace);
    boolean first = isFirst;
    isFirst = false;
    int number = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      in.startAnew();
      if (xml.isStartElement()) {
        attributes.read("", ++number, row);
      }
    }
    Cell mechanism = row.remove(Columns.OF_TRACE + Columns.MECHANISM);
    if (first && mechanism != null) {
      row.putIfAbsent(Columns.MECHANISM, mechanism);
    }
    if (!inTrace) {
      ready.add(Malformed.of(line, "the event is in no trace: put it into that of its case", ""));
    } else if (isComplete(row, line)) {
      place(row, line);
    }
  }

  private boolean isComplete(Map<String, Cell> row, long line) {
    Cell transition = row.remove(Columns.LIFECYCLE);
    boolean complete = transition == null || transition.text().equalsIgnoreCase(Columns.COMPLETE);
    if (!complete) {
      losses.accept(Loss.of(
          line, "an event is left out: its `lifecycle:transition` is another than `complete`"));
    }
    return complete;
  }

  private void place(Map<String, Cell> row, long line) {
    Cell position = row.remove(Columns.POSITION);
    // Every event that this library wrote has its place.
    boolean isOurs = position != null && position.text().matches("[0-9]{1,18}");
    LogLine read = rows.read(line, row, isOurs);
    if (position != null && isOurs) {
      placed.add(new Placed(Long.parseLong(position.text()), read));
    } else {
      ready.add(read);
    }
  }

  private void end(Optional<LogLine> last) {
    if (!ended) {
      ended = true;
      placed.sort(Comparator.comparingLong(Placed::position));
      placed.forEach(p -> ready.add(p.line()));
      last.ifPresent(ready::add);
    }
  }

  private long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }
}
