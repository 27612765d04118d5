package org.nrm.json.diagram;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A chart in the dialect of the draft of 2008, which is what the foreign engine reads: {@code assign} says {@code name} where the
 * recommendation says {@code location}, the language of expressions is named by the host, and the script stands apart. Nothing
 * else is changed.
 */
final class Dialect {
  private static final String SCXML = "http://www.w3.org/2005/07/scxml";

  private final Document document;
  private final String script;

  private Dialect(Document document) {
    this.document = document;
    Element element = (Element) document.getElementsByTagNameNS(SCXML, "script").item(0);
    this.script = element.getTextContent();
    element.getParentNode().removeChild(element);
    document.getDocumentElement().removeAttribute("datamodel");
  }

  static Dialect of(String chart) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Dialect dialect =
        new Dialect(factory.newDocumentBuilder().parse(new InputSource(new StringReader(chart))));
    NodeList assigns = dialect.document.getElementsByTagNameNS(SCXML, "assign");
    for (int i = 0; i < assigns.getLength(); i++) {
      Element assign = (Element) assigns.item(i);
      assign.setAttribute("name", assign.getAttribute("location"));
      assign.removeAttribute("location");
    }
    return dialect;
  }

  String script() {
    return script;
  }

  InputSource chart() throws Exception {
    StringWriter text = new StringWriter();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(text));
    return new InputSource(new StringReader(text.toString()));
  }
}
