package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;

/**
 * Finds everything that can happen in a case under a mechanism: every situation that its procedures can come into, every
 * transition that can be taken, every term that can run out, each with a shortest life of a case that shows it.
 *
 * <pre>{@code
 * Exploration exploration = Explorer.of(Catalogue.mechanism("belgium-2017")).explore();
 * Optional<Trace> way = exploration.traceTo(Place.parse("residence/temporary"));
 * }</pre>
 */
public final class Explorer {
  /** The opening day where neither the options nor the mechanism name one. */
  private static final LocalDate OPENING = LocalDate.of(2024, 1, 1);

  private static final Pseudonym CASE = Pseudonym.of("explored");

  private final ReferralMechanism mechanism;
  private final ExplorerOptions options;

  private Explorer(ReferralMechanism mechanism, ExplorerOptions options) {
    this.mechanism = mechanism;
    this.options = options;
  }

  /**
   * Obtains an explorer of a mechanism, without further assumptions.
   *
   * @param mechanism the mechanism
   * @return the explorer
   */
  public static Explorer of(ReferralMechanism mechanism) {
    return new Explorer(mechanism, ExplorerOptions.standard());
  }

  /**
   * Obtains an explorer of the same mechanism under assumptions.
   *
   * @param assumed the assumptions, in place of those made before
   * @return the explorer
   * @throws IllegalArgumentException if a fact is assumed that is not in the mechanism, cannot have the value, or that no role
   *     may establish
   */
  public Explorer with(ExplorerOptions assumed) {
    assumed.facts().forEach((id, value) -> {
      var fact = mechanism
          .fact(id)
          .orElseThrow(() -> new IllegalArgumentException(
              "`" + mechanism.id() + "` has no fact `" + id + "`: leave it out"));
      if (!fact.admits(value)) {
        throw new IllegalArgumentException(
            "`" + id + "` cannot be " + value.text() + ": assume one of its values");
      }
      if (fact.establishedBy().stream().allMatch(assumed.silentRoles()::contains)) {
        throw new IllegalArgumentException(
            "no role may establish `" + id + "`: it cannot be assumed from the start");
      }
    });
    return new Explorer(mechanism, assumed);
  }

  /**
   * Explores all procedures: together where they read each other, else apart.
   *
   * @return what can happen
   */
  public Exploration explore() {
    List<SituationGraph> parts = new Cone(mechanism, options)
        .all().stream().map(cone -> graph(opened(), cone)).toList();
    return new Exploration(mechanism, parts);
  }

  /**
   * Explores some procedures together, with all that they read.
   *
   * @param procedures the procedures
   * @return the situations that they can come into together
   * @throws IllegalArgumentException if the mechanism has no such procedure
   */
  public SituationGraph graph(ProcedureId... procedures) {
    return graphFrom(opened(), procedures);
  }

  /**
   * Explores some procedures together, with all that they read, from where a case stands.
   *
   * @param file the case, under this mechanism
   * @param procedures the procedures
   * @return the situations that they can come into together from there
   * @throws IllegalArgumentException if the mechanism has no such procedure, or the file is under another mechanism
   */
  public SituationGraph graphFrom(CaseFile file, ProcedureId... procedures) {
    if (!file.mechanism().fingerprint().equals(mechanism.fingerprint())) {
      throw new IllegalArgumentException(
          "the case is under `" + file.mechanism().id() + "`, and `" + mechanism.id()
              + "` is explored: migrate the file first");
    }
    Arrays.stream(procedures)
        .filter(p -> mechanism.procedure(p).isEmpty())
        .findFirst()
        .ifPresent(p -> {
          throw new IllegalArgumentException(
              "`" + mechanism.id() + "` has no procedure `" + p + "`");
        });
    return graph(file, new Cone(mechanism, options).of(List.of(procedures)));
  }

  CaseFile opened() {
    LocalDate opening = options.opening().or(mechanism::inForceSince).orElse(OPENING);
    return CaseFile.open(mechanism, CASE, opening);
  }

  private SituationGraph graph(CaseFile file, List<Procedure> procedures) {
    Map<Procedure, Set<Pseudonym>> keys = new HashMap<>();
    file.positions()
        .forEach(p -> p.key()
            .ifPresent(key -> keys.computeIfAbsent(
                    mechanism.procedure(p.procedure()).orElseThrow(), k -> new HashSet<>())
                .add(key)));
    Layout layout = new Layout(mechanism, options, file.asOf(), procedures, keys);
    Kernel kernel = new Kernel(layout);
    List<Draft> openings = new Beginnings(kernel.layout, file).drafts();
    return new SituationGraph(new Search(kernel, openings, options.budget()), file);
  }
}
