package org.nrm.json.eventlog;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of traces and events, each with its type. */
final class XesAttributes {
  private static final Set<String> TYPES =
      Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");

  private final XMLStreamReader xml;
  private final RowReader rows;
  private final Consumer<Loss> losses;

  XesAttributes(XMLStreamReader xml, RowReader rows, Consumer<Loss> losses) {
    this.xml = xml;
    this.rows = rows;
    this.losses = losses;
  }

  static boolean isAttribute(String element) {
    return TYPES.contains(element);
  }

  /** Reads the attribute that starts here, one of a number, to its end, and lays it under its key. */
  void read(String prefix, int number, Map<String, Cell> to) throws XMLStreamException {
    long line = Math.max(1, xml.getLocation().getLineNumber());
    String type = xml.getLocalName();
    String key = xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    boolean nested = skip();
    if (key == null || !isAttribute(type)) {
      losses.accept(Loss.of(line, "an element without a `key`, or of no known type, is left out"));
      return;
    }
    boolean isPlain = value != null && !type.equals("list") && !type.equals("container");
    Cell cell = new Cell(
        "attribute " + number + (prefix.isEmpty() ? "" : " of the trace"),
        isPlain ? cellType(type) : Cell.Type.OTHER,
        isPlain ? value : "list");
    String shown = rows.shown(prefix + key, cell);
    if (nested && isPlain) {
      losses.accept(Loss.of(line, "attributes within " + shown + " are left out: it has a value"));
    }
    if (to.put(prefix + key, cell) != null) {
      losses.accept(Loss.of(line, shown + " is given twice: the first is left out"));
    }
  }

  /** Goes to the end of the element that starts here; whether there are elements within. */
  boolean skip() throws XMLStreamException {
    boolean nested = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        nested = true;
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return nested;
  }

  private static Cell.Type cellType(String type) {
    return switch (type) {
      case "string" -> Cell.Type.TEXT;
      case "boolean" -> Cell.Type.FLAG;
      case "int" -> Cell.Type.WHOLE;
      case "date" -> Cell.Type.TIME;
      default -> Cell.Type.OTHER;
    };
  }
}
