package org.nrm.json.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** What things are called in a state chart: ids with full stops for states and events, underscores for variables. */
final class ScxmlNames {
  /** Words of the language and of the chart's own script. */
  private static final List<String> KEPT = List.of(
      ("break case catch class const continue debugger default delete do else enum export extends false finally for"
              + " function if implements import in instanceof interface let new null package private protected public"
              + " return static super switch this throw true try typeof undefined var void while with yield await"
              + " calendar today reached before latest earliest told previous next")
          .split(" "));

  private final Map<FactId, String> facts = new HashMap<>();
  private final Set<ProcedureId> many = new HashSet<>();

  ScxmlNames(ReferralMechanism mechanism) {
    Set<String> taken = new HashSet<>(KEPT);
    mechanism.procedures().stream().flatMap(ScxmlNames::own).forEach(taken::add);
    for (FactType fact : mechanism.facts()) {
      String name = fact.id().value().replace('-', '_');
      while (!taken.add(name)) {
        name = name + "_";
      }
      facts.put(fact.id(), name);
    }
    mechanism.procedures().stream()
        .filter(p -> p.multiplicity() == Multiplicity.MANY)
        .forEach(p -> many.add(p.id()));
  }

  private static Stream<String> own(Procedure procedure) {
    return Stream.concat(
        Stream.of(since(procedure.id()), through(procedure.id())),
        procedure.transitions().stream().map(t -> used(procedure.id(), t)));
  }

  boolean isMany(ProcedureId procedure) {
    return many.contains(procedure);
  }

  /** The variable of a fact. */
  String fact(FactId fact) {
    return facts.getOrDefault(fact, fact.value().replace('-', '_'));
  }

  /** The state of a stage. */
  static String state(ProcedureId procedure, StageId stage) {
    return procedure + "." + stage;
  }

  /** The state of a procedure of which a case has no instance yet; no stage has a capital letter. */
  static String none(ProcedureId procedure) {
    return procedure + ".None";
  }

  /** The event of a term that ran out. */
  static String lapse(ProcedureId procedure, StageId stage) {
    return "term." + procedure + "." + stage;
  }

  /** The variable of the day on which a procedure's stage was entered. */
  static String since(ProcedureId procedure) {
    return underscored(procedure.value()) + "_since";
  }

  /** The variable of the last day of a stage's term. */
  static String through(ProcedureId procedure) {
    return underscored(procedure.value()) + "_through";
  }

  /** The variable of how often a limited rule was used in a stage. */
  static String used(ProcedureId procedure, Transition transition) {
    return underscored(procedure.value()) + "_used_"
        + underscored(transition.id().value());
  }

  private static String underscored(String id) {
    return id.replace('-', '_');
  }
}
