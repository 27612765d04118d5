package org.nrm.json.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.FactId;

/** Keeps the last days of terms in a state chart right when a day becomes known that they are counted from. */
final class ScxmlTerms {
  private final XmlPen pen;
  private final ScxmlNames names;
  private final List<Procedure> procedures;

  ScxmlTerms(XmlPen pen, ScxmlNames names, List<Procedure> procedures) {
    this.pen = pen;
    this.names = names;
    this.procedures = procedures;
  }

  /** Counts again the running terms that are counted from one of the facts. */
  void recount(Set<FactId> facts) {
    for (Procedure procedure : procedures) {
      procedure.stages().stream()
          .filter(s ->
              s.term().flatMap(t -> t.anchor().fact()).filter(facts::contains).isPresent())
          .forEach(s -> recount(procedure, s));
    }
  }

  /** Counts again the running term of a stage, unless it was extended. */
  void recount(Procedure procedure, Stage stage) {
    StringBuilder running =
        new StringBuilder("In('" + ScxmlNames.state(procedure.id(), stage.id()) + "')");
    extensions(procedure, stage)
        .forEach(t ->
            running.append(" && ").append(ScxmlNames.used(procedure.id(), t)).append(" == 0"));
    stage
        .term()
        .ifPresent(term -> pen.element(
            "if", Attributes.of("cond", running.toString()), () -> count(procedure, term)));
  }

  /** Sets the last day of a term by its rule. */
  void count(Procedure procedure, Term term) {
    String since = ScxmlNames.since(procedure.id());
    pen.element(
        "assign",
        Attributes.of(
            "location", ScxmlNames.through(procedure.id()),
            "expr", EcmaScript.judging(names, "today", since).lastDay(term)));
  }

  private static Stream<Transition> extensions(Procedure procedure, Stage stage) {
    return procedure.transitions().stream()
        .filter(t -> t.origins().contains(stage.id()) && t.effect() instanceof Effect.Extension);
  }
}
