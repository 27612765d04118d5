package org.nrm.json.diagram;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with an element a line, indented. Characters that XML cannot hold are written as spaces, and an attribute that
 * would be empty is left out.
 */
final class XmlPen {
  /** The namespace of what only this library understands. */
  static final String NRM = "urn:nrm:mechanism:1";

  private final XMLStreamWriter out;
  private int depth;
  private boolean bare = true;

  private XmlPen(XMLStreamWriter out) {
    this.out = out;
  }

  /** A document. */
  static String document(Consumer<XmlPen> content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      content.accept(new XmlPen(out));
      out.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  /** The root: an element that declares its namespace and this library's. */
  void root(String name, String namespace, Map<String, String> attributes, Runnable content) {
    element(
        name,
        () -> {
          out.writeDefaultNamespace(namespace);
          out.writeNamespace("nrm", NRM);
          write(attributes);
        },
        content);
  }

  /** An element with others inside. */
  void element(String name, Map<String, String> attributes, Runnable content) {
    element(name, () -> write(attributes), content);
  }

  /** An element with nothing inside. */
  void element(String name, Map<String, String> attributes) {
    run(() -> {
      line();
      if (name.startsWith("nrm:")) {
        out.writeEmptyElement("nrm", name.substring(4), NRM);
      } else {
        out.writeEmptyElement(name);
      }
      write(attributes);
    });
  }

  /** An element with a text inside. */
  void text(String name, Map<String, String> attributes, String text) {
    element(name, attributes, () -> characters(text));
  }

  private void element(String name, Step head, Runnable content) {
    run(() -> {
      line();
      start(name);
      head.run();
      depth++;
      bare = true;
      content.run();
      depth--;
      if (!bare) {
        line();
      }
      bare = false;
      out.writeEndElement();
    });
  }

  private void start(String name) throws XMLStreamException {
    if (name.startsWith("nrm:")) {
      out.writeStartElement("nrm", name.substring(4), NRM);
    } else {
      out.writeStartElement(name);
    }
  }

  private void write(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      String value = clean(attribute.getValue(), false);
      if (value.isEmpty()) {
        continue;
      }
      if (name.startsWith("nrm:")) {
        out.writeAttribute("nrm", NRM, name.substring(4), value);
      } else {
        out.writeAttribute(name, value);
      }
    }
  }

  private void characters(String text) {
    run(() -> out.writeCharacters(clean(text, true)));
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
    bare = false;
  }

  /** The text without what XML 1.0 cannot hold, and on one line unless lines are wanted. */
  private static String clean(String text, boolean lines) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(c -> isHeld(c) && (lines || c >= ' ') ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isHeld(int c) {
    return c == '\n'
        || (c >= ' ' && c <= 0xD7FF && (c < 0x7F || c > 0x9F))
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
