package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;

/**
 * All situations that some procedures can come into together, and the steps between them.
 *
 * <p>Situations are numbered from zero in the order of their distance from the opening. A situation stands for all days on which
 * the same can happen next.
 */
public final class SituationGraph {
  private static final int TRIES = 40;

  private final Search search;
  private final Layout layout;
  private final CaseFile start;
  private final long steps;

  SituationGraph(Search search, CaseFile start) {
    this.search = search;
    this.layout = search.kernel.layout;
    this.start = start;
    this.steps = search.steps();
  }

  /** {@return the procedures explored together, in the mechanism's order} */
  public List<ProcedureId> procedures() {
    return layout.procedures.stream().map(Procedure::id).toList();
  }

  /** {@return the number of situations} */
  public int situations() {
    return search.situations.size();
  }

  /** {@return the number of steps between them} */
  public long steps() {
    return steps;
  }

  /** {@return how many of the situations, those numbered first, a case can open in} */
  public int openings() {
    return search.openings;
  }

  /** {@return what was covered} */
  public Coverage coverage() {
    return Coverage.of(search.isComplete(), layout.notes);
  }

  /**
   * Where things stand in a situation.
   *
   * @param situation its number
   * @return the standing
   */
  public Standing standing(int situation) {
    return new Standing(layout, search.situations.packed[situation]);
  }

  /**
   * The steps that lead out of a situation.
   *
   * @param situation its number
   * @return the steps: lapses first, then events in the mechanism's order
   */
  public List<Step> stepsFrom(int situation) {
    Set<List<Integer>> seen = new HashSet<>();
    List<Step> steps = new ArrayList<>();
    if (search.isExpanded(situation)) {
      search.successors(situation, (target, move, quiet) -> {
        if (seen.add(List.of(target, move))) {
          steps.add(step(situation, target, search.kernel.move(move)));
        }
      });
    }
    return steps;
  }

  private Step step(int from, int to, Move move) {
    Step.Builder step = new Step.Builder();
    step.origin(from).target(to).by(move.by()).key(move.key());
    step.event(move.event().map(e -> e.id()));
    step.rules(rules(move, search.situations.packed[from]));
    move.taken().forEach(t -> step.addModalities(t.transition().modality()));
    return step.facts(facts(move)).build();
  }

  private Map<FactId, FactValue> facts(Move move) {
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    move.values().forEach((fact, number) -> {
      Track track = layout.track(fact);
      if (number != Track.UNSET && !track.isDate()) {
        facts.put(fact, track.classes().get(number));
      }
    });
    return facts;
  }

  private static List<Place> rules(Move move, long packed) {
    List<Place> rules = new ArrayList<>();
    move.taken()
        .forEach(
            t -> rules.add(Place.of(t.slot().procedure().id(), t.transition().id())));
    move.lapsing()
        .forEach(s -> rules.add(Place.of(s.procedure().id(), s.standing(packed).id())));
    return rules;
  }

  /**
   * The shortest life that leads to a standing.
   *
   * @param wanted which standing
   * @return a trace with the fewest acts and lapses; empty if no standing is so, or none that could be shown on real days
   */
  public Optional<Trace> shortest(Predicate<Standing> wanted) {
    int tries = 0;
    for (int i = 0; i < situations() && tries < TRIES; i++) {
      if (wanted.test(standing(i))) {
        tries++;
        Optional<Trace> trace = trace(search.path(i));
        if (trace.isPresent()) {
          return trace;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The shortest life whose last step is of a sort.
   *
   * @param wanted which step
   * @return a trace with the fewest acts and lapses; empty if there is no such step, or none that could be shown on real days
   */
  public Optional<Trace> shortestTaking(Predicate<Step> wanted) {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < situations() && search.isExpanded(i) && paths.size() < TRIES; i++) {
      int from = i;
      search.successors(i, (target, move, quiet) -> {
        if (wanted.test(step(from, target, search.kernel.move(move)))) {
          paths.add(search.path(from).and(move, quiet));
        }
      });
    }
    return paths.stream().limit(TRIES).flatMap(p -> trace(p).stream()).findFirst();
  }

  /**
   * The shortest life that leads to a situation.
   *
   * @param situation its number
   * @return the trace; empty if it could not be shown on real days
   */
  public Optional<Trace> trace(int situation) {
    return trace(search.path(situation));
  }

  Optional<Trace> trace(Path path) {
    return new Witness(search, start).of(path);
  }

  /**
   * The situations that can be reached from a situation.
   *
   * @param situation its number
   * @return their numbers, its own among them
   */
  public BitSet after(int situation) {
    BitSet reached = new BitSet(situations());
    int[] open = new int[situations()];
    int[] size = {0};
    reached.set(situation);
    open[size[0]++] = situation;
    while (size[0] > 0) {
      int from = open[--size[0]];
      if (search.isExpanded(from)) {
        search.successors(from, (target, move, quiet) -> {
          if (!reached.get(target)) {
            reached.set(target);
            open[size[0]++] = target;
          }
        });
      }
    }
    return reached;
  }

  /**
   * The situations from which one of some situations can be reached.
   *
   * @param goals their numbers
   * @return the numbers of all from which one can be, the goals among them
   */
  public BitSet before(BitSet goals) {
    return new Backwards(search).from(goals);
  }

  /**
   * The situations whose standing is so.
   *
   * @param wanted which standing
   * @return their numbers
   */
  public BitSet where(Predicate<Standing> wanted) {
    BitSet found = new BitSet(situations());
    for (int i = 0; i < situations(); i++) {
      found.set(i, wanted.test(standing(i)));
    }
    return found;
  }

  Search search() {
    return search;
  }
}
