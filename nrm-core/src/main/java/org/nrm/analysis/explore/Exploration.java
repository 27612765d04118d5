package org.nrm.analysis.explore;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;

/**
 * What can happen under a mechanism.
 *
 * <p>Procedures that do not read each other are explored apart, in parts that overlap: each part holds some procedures with all
 * that they read. What one procedure does is the same in each part that holds it.
 */
public final class Exploration {
  private final ReferralMechanism mechanism;
  private final List<SituationGraph> parts;
  private final List<Findings> findings;

  Exploration(ReferralMechanism mechanism, List<SituationGraph> parts) {
    this.mechanism = mechanism;
    this.parts = parts.stream()
        .sorted(Comparator.comparingInt(SituationGraph::situations))
        .toList();
    this.findings = this.parts.stream().map(Findings::new).toList();
  }

  /** {@return the mechanism} */
  public ReferralMechanism mechanism() {
    return mechanism;
  }

  /** {@return the parts, smallest first} */
  public List<SituationGraph> parts() {
    return parts;
  }

  /** {@return the number of situations of all parts} */
  public int situations() {
    return parts.stream().mapToInt(SituationGraph::situations).sum();
  }

  /** {@return the number of steps of all parts} */
  public long steps() {
    return parts.stream().mapToLong(SituationGraph::steps).sum();
  }

  /** {@return what was covered, and in which parts} */
  public Coverage coverage() {
    Set<String> limits = new LinkedHashSet<>();
    parts.forEach(p -> limits.addAll(p.coverage().limits()));
    boolean complete = parts.stream().allMatch(p -> p.coverage().complete());
    return Coverage.of(complete, List.copyOf(limits));
  }

  /** {@return the stages in which a procedure can come to stand, in the order of the parts} */
  public Set<Place> stages() {
    return all(Findings::stages);
  }

  /** {@return the transitions that can be taken} */
  public Set<Place> transitions() {
    return all(Findings::transitions);
  }

  /** {@return the stages whose term can run out} */
  public Set<Place> lapses() {
    return all(Findings::lapses);
  }

  private Set<Place> all(Function<Findings, Map<Place, List<Path>>> sort) {
    Set<Place> all = new LinkedHashSet<>();
    findings.forEach(f -> all.addAll(sort.apply(f).keySet()));
    return Collections.unmodifiableSet(all);
  }

  /**
   * The shortest life that leads into a stage.
   *
   * @param stage the stage
   * @return a trace with the fewest acts and lapses; empty if there is none
   */
  public Optional<Trace> traceTo(Place stage) {
    return trace(Findings::stages, stage);
  }

  /**
   * The shortest life in which a transition is taken.
   *
   * @param transition the transition
   * @return a trace that ends with it, of the fewest acts and lapses; empty if there is none
   */
  public Optional<Trace> traceTaking(Place transition) {
    return trace(Findings::transitions, transition);
  }

  /**
   * The shortest life in which the term of a stage runs out.
   *
   * @param stage the stage
   * @return a trace that ends with the lapse, of the fewest acts and lapses; empty if there is none
   */
  public Optional<Trace> traceLapsing(Place stage) {
    return trace(Findings::lapses, stage);
  }

  private Optional<Trace> trace(Function<Findings, Map<Place, List<Path>>> sort, Place place) {
    for (Findings found : findings) {
      List<Path> ways = sort.apply(found).get(place);
      if (ways != null) {
        return ways.stream().flatMap(way -> found.graph().trace(way).stream()).findFirst();
      }
    }
    return Optional.empty();
  }
}
