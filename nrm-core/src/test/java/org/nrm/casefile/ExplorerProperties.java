package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.nrm.analysis.explore.Explorer;
import org.nrm.analysis.explore.SituationGraph;
import org.nrm.analysis.explore.Step;
import org.nrm.analysis.explore.Trace;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.ProcedureId;

/** What the explorer finds is what applying every event on every day finds. */
class ExplorerProperties {
  private static final ProcedureId ONE = ProcedureId.of("one");
  private static final ProcedureId TWO = ProcedureId.of("two");

  @Property(tries = 40, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void it_finds_what_applying_everything_finds(@ForAll Random random) {
    ReferralMechanism mechanism = TinyMechanism.of(random);
    Listing listing = new Listing(mechanism).run();
    Assume.that(listing.complete);
    SituationGraph graph = Explorer.of(mechanism).graph(ONE, TWO);
    assertThat(graph.coverage().exact()).isTrue();
    Set<String> standings = new TreeSet<>();
    Set<String> moves = new TreeSet<>();
    Set<String> rules = new TreeSet<>();
    for (int i = 0; i < graph.situations(); i++) {
      standings.add(standing(graph, i));
      for (Step step : graph.stepsFrom(i)) {
        moves.add(standing(graph, step.origin()) + " "
            + step.event().map(Object::toString).orElse("time") + " "
            + standing(graph, step.target()));
        step.rules().stream().map(Place::text).forEach(rules::add);
      }
    }
    Set<String> listed = new TreeSet<>(listing.transitions);
    listed.addAll(listing.lapses);
    assertThat(rules).containsAll(listed);
    assertThat(standings).containsAll(listing.standings);
    assertThat(moves).containsAll(listing.moves);
    assertThat(shown(mechanism, rules)).isEqualTo(listed);
  }

  /** The rules of which some life shows that they happen. */
  private static Set<String> shown(ReferralMechanism mechanism, Set<String> rules) {
    var exploration = Explorer.of(mechanism).explore();
    return rules.stream()
        .filter(rule -> exploration.traceTaking(Place.parse(rule)).isPresent()
            || exploration.traceLapsing(Place.parse(rule)).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String standing(SituationGraph graph, int situation) {
    var standing = graph.standing(situation);
    return java.util.stream.Stream.of(ONE, TWO)
        .map(p -> standing.stages(p).get(0).value())
        .toList()
        .toString();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void its_traces_are_the_shortest_and_replay(@ForAll Random random) {
    ReferralMechanism mechanism = TinyMechanism.of(random);
    Listing listing = new Listing(mechanism).run();
    Assume.that(listing.complete);
    var exploration = Explorer.of(mechanism).explore();
    Map<String, Integer> lengths = exploration.stages().stream()
        .collect(Collectors.toMap(Place::text, stage -> {
          Trace trace = exploration.traceTo(stage).orElseThrow();
          assertThat(trace.replay().positions())
              .anyMatch(p -> Place.of(p.procedure(), p.stage()).equals(stage));
          return trace.length();
        }));
    assertThat(lengths).isEqualTo(listing.stages);
  }
}
