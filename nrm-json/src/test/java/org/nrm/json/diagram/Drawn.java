package org.nrm.json.diagram;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.SmallMechanism;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the tests of drawings count in mechanisms and read from documents. */
final class Drawn {
  private Drawn() {}

  /** All shipped mechanisms, and a small one with every form of rule, and one with every character in its titles. */
  static Stream<ReferralMechanism> mechanisms() {
    return Stream.concat(
        Catalogue.ids().stream().map(id -> Catalogue.mechanism(id.value())),
        Stream.of(SmallMechanism.SMALL, hostile()));
  }

  /** A mechanism whose titles hold what markup and drawing languages keep for themselves, and what XML cannot hold. */
  static ReferralMechanism hostile() {
    String title = "<b>&amp; ]]> -- \"quoted\" \\n 'it' \u0001\ufffe\ud800 ; : [x] {y}\ttab\nline";
    List<Procedure> procedures = new ArrayList<>();
    for (Procedure procedure : SmallMechanism.SMALL.procedures()) {
      List<Stage> stages = procedure.stages().stream()
          .map(s -> new Stage.Builder().from(s).title(title).build())
          .toList();
      procedures.add(
          new Procedure.Builder().from(procedure).title(title).stages(stages).build());
    }
    return new ReferralMechanism.Builder()
        .from(SmallMechanism.SMALL)
        .title(title)
        .procedures(procedures)
        .build();
  }

  static Names names(ReferralMechanism mechanism) {
    return new Names(mechanism, false);
  }

  static List<Transition> transitions(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .toList();
  }

  static List<Term> terms(ReferralMechanism mechanism) {
    return mechanism.procedures().stream().flatMap(Drawn::terms).toList();
  }

  static Stream<Term> terms(Procedure procedure) {
    return procedure.stages().stream().flatMap(s -> s.term().stream());
  }

  static int arrows(Procedure procedure) {
    return procedure.transitions().stream().mapToInt(t -> t.origins().size()).sum();
  }

  static Element parsed(String xml) throws Exception {
    Document document = DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    return document.getDocumentElement();
  }

  /** The elements of that name below another, in order. */
  static List<Element> all(Element top, String name) {
    NodeList found = top.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static String nrm(Element element, String attribute) {
    return element.getAttributeNS(XmlPen.NRM, attribute);
  }
}
