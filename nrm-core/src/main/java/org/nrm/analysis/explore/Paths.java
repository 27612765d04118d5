package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.StageId;

/**
 * The ways to a stage: sequences of acts and of terms that run out, each shown on the earliest days on which it can be lived.
 *
 * <p>A way is simple: it comes into no situation twice. Ways that take the same rules in another order count as one, and a way that
 * takes all the rules of another and more besides is left out, since what it does more is not needed.
 *
 * <pre>{@code
 * List<Trace> ways = Paths.of(mechanism, Place.parse("residence/temporary")).simple(5);
 * }</pre>
 */
public final class Paths {
  private static final int LOOKED_AT = 400_000;
  private static final int TRIED = 400;

  private final SituationGraph graph;
  private final Search search;
  private final BitSet goals;
  private final int[] distance;
  private boolean complete = true;

  private Paths(SituationGraph graph, Place stage) {
    this.graph = graph;
    this.search = graph.search();
    this.goals = graph.where(s -> s.at(stage.procedure(), StageId.of(stage.name())));
    this.distance = new Backwards(search).distances(goals);
  }

  /**
   * Finds the ways to a stage from where a case opens.
   *
   * @param mechanism the mechanism
   * @param stage the stage
   * @return the ways
   * @throws IllegalArgumentException if the mechanism has no such stage
   */
  public static Paths of(org.nrm.mechanism.ReferralMechanism mechanism, Place stage) {
    return of(Explorer.of(mechanism), stage);
  }

  /**
   * Finds the ways to a stage from where a case opens, under the assumptions of an explorer.
   *
   * @param explorer the explorer
   * @param stage the stage
   * @return the ways
   * @throws IllegalArgumentException if the mechanism has no such stage
   */
  public static Paths of(Explorer explorer, Place stage) {
    return from(explorer, explorer.opened(), stage);
  }

  /**
   * Finds the ways to a stage from where a case stands.
   *
   * @param explorer an explorer of the case's mechanism
   * @param file the case
   * @param stage the stage
   * @return the ways, from the day up to which the file speaks
   * @throws IllegalArgumentException if the mechanism has no such stage, or the file is under another mechanism
   */
  public static Paths from(Explorer explorer, CaseFile file, Place stage) {
    boolean known = file.mechanism()
        .procedure(stage.procedure())
        .flatMap(p -> p.stage(StageId.of(stage.name())))
        .isPresent();
    if (!known) {
      throw new IllegalArgumentException(
          "`" + file.mechanism().id() + "` has no stage `" + stage.text() + "`");
    }
    return new Paths(explorer.graphFrom(file, stage.procedure()), stage);
  }

  /** {@return what was covered} */
  public Coverage coverage() {
    return graph.coverage();
  }

  /** {@return whether the last call gave all ways there are, or as many as were asked for} */
  public boolean isComplete() {
    return complete && graph.coverage().complete();
  }

  /** {@return the way of the fewest acts and lapses, and of those the one that takes the fewest days; empty if there is none} */
  public Optional<Trace> shortest() {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < graph.openings(); i++) {
      fewest = Math.min(fewest, distance[i]);
    }
    List<Trace> traces = fewest == Backwards.FAR ? List.of() : found(TRIED, fewest);
    return traces.isEmpty() ? simple(1).stream().findFirst() : Optional.of(traces.get(0));
  }

  /**
   * Ways in the order of their length.
   *
   * @param most how many at most
   * @return the ways: those of fewer acts and lapses first, and of as many those of fewer days
   */
  public List<Trace> simple(int most) {
    return found(most, Integer.MAX_VALUE);
  }

  /** A way begun: the situation reached, the way before the last step, and that step. */
  private record Begun(int at, Optional<Begun> before, int move, int quiet, int length) {
    boolean passes(int situation) {
      return at == situation || before.filter(b -> b.passes(situation)).isPresent();
    }

    Path path() {
      return before.map(b -> b.path().and(move, quiet)).orElse(Path.EMPTY);
    }
  }

  private List<Trace> found(int most, int longest) {
    PriorityQueue<Begun> open =
        new PriorityQueue<>(Comparator.comparingInt((Begun b) -> b.length() + distance[b.at()])
            .thenComparing(b -> -b.length()));
    for (int i = 0; i < graph.openings(); i++) {
      if (distance[i] != Backwards.FAR) {
        open.add(new Begun(i, Optional.empty(), Search.NONE, Search.NONE, 0));
      }
    }
    List<Map<Object, Integer>> known = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    int looked = 0;
    int tried = 0;
    complete = true;
    while (!open.isEmpty() && traces.size() < most) {
      Begun begun = open.remove();
      if (begun.length() + distance[begun.at()] > longest) {
        break;
      }
      if (++looked > LOOKED_AT || tried > TRIED) {
        complete = false;
        break;
      }
      Map<Object, Integer> rules = rules(begun);
      if (known.stream().anyMatch(less -> holds(rules, less))) {
        continue;
      }
      if (goals.get(begun.at())) {
        tried++;
        Optional<Trace> trace = graph.trace(begun.path());
        trace.ifPresent(t -> {
          known.add(rules);
          traces.add(t);
        });
        continue;
      }
      further(begun, open);
    }
    traces.sort(Comparator.comparingInt(Trace::length).thenComparing(Trace::days));
    return List.copyOf(traces);
  }

  private void further(Begun begun, PriorityQueue<Begun> open) {
    if (search.isExpanded(begun.at())) {
      search.successors(begun.at(), (target, move, quiet) -> {
        if (distance[target] != Backwards.FAR && !begun.passes(target)) {
          open.add(new Begun(target, Optional.of(begun), move, quiet, begun.length() + 1));
        }
      });
    }
  }

  /** How often each rule is taken on a way. */
  private Map<Object, Integer> rules(Begun begun) {
    Map<Object, Integer> rules = new HashMap<>();
    for (Optional<Begun> at = Optional.of(begun);
        at.get().before().isPresent();
        at = at.get().before()) {
      Move move = search.kernel.move(at.get().move());
      int before = at.get().before().get().at();
      move.taken().forEach(t -> rules.merge(t, 1, Integer::sum));
      move.lapsing()
          .forEach(s -> rules.merge(s.standing(search.situations.packed[before]), 1, Integer::sum));
    }
    return rules;
  }

  private static boolean holds(Map<Object, Integer> rules, Map<Object, Integer> less) {
    return less.entrySet().stream()
        .allMatch(e -> rules.getOrDefault(e.getKey(), 0) >= e.getValue());
  }
}
