package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;

/** Graphs in DOT are read by a parser that is not ours, and hold what the procedures hold. */
class DotTextTest {
  private static final int LEGEND_BOXES = 2;
  private static final int LEGEND_EDGES = Modality.values().length + 1;

  static Stream<ReferralMechanism> mechanisms() {
    return Drawn.mechanisms();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void a_graph_has_a_box_for_each_stage_and_an_edge_for_each_way_to_another(ReferralMechanism m) {
    Read read = Read.of(m);
    int stages = m.procedures().stream().mapToInt(p -> p.stages().size()).sum();
    int starts = m.procedures().size();
    assertThat(read.graph.vertexSet()).hasSize(stages + starts + LEGEND_BOXES);
    assertThat(read.graph.edgeSet())
        .hasSize(moves(m) + Drawn.terms(m).size() + starts + LEGEND_EDGES);
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void a_dot_leads_to_each_initial_stage(ReferralMechanism m) {
    Read read = Read.of(m);
    for (Procedure procedure : m.procedures()) {
      assertThat(read.graph.containsEdge(
              procedure.id() + ".start!", procedure.id() + "." + procedure.initial()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void labels_say_event_guard_modality_and_term(ReferralMechanism m) {
    Read read = Read.of(m);
    assertThat(Drawn.transitions(m))
        .allSatisfy(t -> assertThat(read.labels)
            .anyMatch(label -> label.contains(squeezed(t.event().value()))
                && label.contains(squeezed(RuleWords.guard(t.condition())))
                && label.contains("(" + RuleWords.modality(t.modality()) + ",")));
    assertThat(Drawn.terms(m))
        .allSatisfy(term -> assertThat(read.labels)
            .anyMatch(label -> label.contains(squeezed(RuleWords.after(term) + " (term"))));
  }

  private static int moves(ReferralMechanism m) {
    int moves = 0;
    for (Transition t : Drawn.transitions(m)) {
      moves += (int) t.effect().target().stream()
          .flatMap(to -> t.origins().stream().filter(from -> !from.equals(to)))
          .count();
    }
    return moves;
  }

  /** Without spaces and line ends, which depend on how a label is wrapped. */
  private static String squeezed(String said) {
    return said.replaceAll("\\\\[nl]|\\s", "");
  }

  private record Read(Graph<String, DefaultEdge> graph, List<String> labels) {
    static Read of(ReferralMechanism m) {
      Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
      List<String> labels = new ArrayList<>();
      DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
      importer.setVertexFactory(id -> id);
      importer.addVertexAttributeConsumer(
          (at, value) -> add(labels, at.getSecond(), value.getValue()));
      importer.addEdgeAttributeConsumer(
          (at, value) -> add(labels, at.getSecond(), value.getValue()));
      importer.importGraph(graph, new StringReader(DotText.of(Drawn.names(m), m.procedures())));
      return new Read(graph, labels);
    }

    private static void add(List<String> labels, String attribute, String value) {
      if (attribute.equals("label")) {
        labels.add(squeezed(value));
      }
    }
  }
}
