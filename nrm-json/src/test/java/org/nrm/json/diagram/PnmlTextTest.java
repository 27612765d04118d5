package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.json.diagram.Drawn.all;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.w3c.dom.Element;

/** Nets hold what the procedures hold, in the structure that the standard's grammar asks for. */
class PnmlTextTest {
  static Stream<ReferralMechanism> mechanisms() {
    return Drawn.mechanisms();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void a_net_has_a_place_for_each_stage_and_a_transition_for_each_way_out(ReferralMechanism m)
      throws Exception {
    List<Element> nets = nets(m);
    assertThat(nets).hasSameSizeAs(m.procedures());
    for (int i = 0; i < nets.size(); i++) {
      Element net = nets.get(i);
      Procedure procedure = m.procedures().get(i);
      int transitions = Drawn.arrows(procedure) + (int) Drawn.terms(procedure).count();
      assertThat(net.getAttribute("type"))
          .isEqualTo("http://www.pnml.org/version-2009/grammar/ptnet");
      assertThat(all(net, "page")).hasSize(1);
      assertThat(all(net, "place")).hasSameSizeAs(procedure.stages());
      assertThat(all(net, "transition")).hasSize(transitions);
      assertThat(all(net, "arc")).hasSize(2 * transitions);
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void one_token_lies_on_the_initial_stage(ReferralMechanism m) throws Exception {
    List<Element> nets = nets(m);
    for (int i = 0; i < nets.size(); i++) {
      Procedure procedure = m.procedures().get(i);
      List<Element> marked = all(nets.get(i), "initialMarking");
      assertThat(marked).hasSize(1);
      assertThat(marked.get(0).getTextContent().strip()).isEqualTo("1");
      assertThat(((Element) marked.get(0).getParentNode()).getAttribute("id"))
          .isEqualTo(procedure.id() + ".stage." + procedure.initial());
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void arcs_lead_from_place_to_transition_and_back_and_ids_are_unique(ReferralMechanism m)
      throws Exception {
    Element top = Drawn.parsed(PnmlText.of(Drawn.names(m), m.procedures()));
    List<String> places = ids(top, "place");
    List<String> transitions = ids(top, "transition");
    List<String> all = Stream.of("net", "page", "place", "transition", "arc")
        .flatMap(name -> ids(top, name).stream())
        .toList();
    assertThat(all).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9._-]*"));
    for (Element arc : all(top, "arc")) {
      boolean in = arc.getAttribute("id").endsWith(".in");
      assertThat(in ? places : transitions).contains(arc.getAttribute("source"));
      assertThat(in ? transitions : places).contains(arc.getAttribute("target"));
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void names_say_event_guard_modality_and_term(ReferralMechanism m) throws Exception {
    List<String> said = nets(m).stream()
        .flatMap(net -> all(net, "transition").stream())
        .map(t -> all(t, "text").get(0).getTextContent())
        .toList();
    assertThat(Drawn.transitions(m))
        .allSatisfy(t -> assertThat(said)
            .anyMatch(name -> name.startsWith(t.event().value())
                && name.contains(RuleWords.guard(t.condition()))
                && name.contains("(" + RuleWords.modality(t.modality()) + ", ")));
    assertThat(Drawn.terms(m))
        .allSatisfy(term -> assertThat(said)
            .anyMatch(name -> name.contains(" lapses " + RuleWords.after(term) + " (term")));
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void nothing_stands_at_the_same_point(ReferralMechanism m) throws Exception {
    for (Element net : nets(m)) {
      assertThat(all(net, "position"))
          .extracting(p -> p.getAttribute("x") + "," + p.getAttribute("y"))
          .doesNotHaveDuplicates();
    }
  }

  private static List<Element> nets(ReferralMechanism m) throws Exception {
    return all(Drawn.parsed(PnmlText.of(Drawn.names(m), m.procedures())), "net");
  }

  private static List<String> ids(Element top, String name) {
    return all(top, name).stream().map(e -> e.getAttribute("id")).toList();
  }
}
