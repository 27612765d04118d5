package org.nrm.json.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.StageId;

/** Writes the rules of a procedure as transitions of a state chart. */
final class ScxmlTransition {
  private final XmlPen pen;
  private final Names names;
  private final ScxmlNames variables;
  private final ScxmlTerms terms;
  private final Procedure procedure;
  private final RuleWords words;
  private final String since;
  private final String through;

  ScxmlTransition(
      XmlPen pen, Names names, ScxmlNames variables, ScxmlTerms terms, Procedure procedure) {
    this.pen = pen;
    this.names = names;
    this.variables = variables;
    this.terms = terms;
    this.procedure = procedure;
    this.words = new RuleWords(names, procedure);
    this.since = ScxmlNames.since(procedure.id());
    this.through = ScxmlNames.through(procedure.id());
  }

  /** Whether the chart counts how often a rule is used in a stage. */
  static boolean isCounted(Transition t) {
    return t.limit().isPresent() || t.effect() instanceof Effect.Extension;
  }

  /** A rule as it leads out of a stage in which an instance stands. */
  void write(Transition t) {
    List<String> guards = new ArrayList<>(guard(t, since).stream().toList());
    t.limit().ifPresent(limit -> guards.add(used(t) + " < " + limit));
    if (t.effect() instanceof Effect.Extension extension) {
      guards.add(through + " != null");
      cap(extension).ifPresent(cap -> guards.add(through + " < " + cap));
    }
    write(t, guards, t.effect().target());
  }

  /** A rule as it starts an instance, which is entered today; there is no term yet that it could extend. */
  void start(Transition t) {
    if (!(t.effect() instanceof Effect.Extension)) {
      StageId to = t.effect().target().orElse(procedure.initial());
      write(t, guard(t, "today").stream().toList(), Optional.of(to));
    }
  }

  private void write(Transition t, List<String> guards, Optional<StageId> to) {
    Map<String, String> attributes = Attributes.of(
        "event", t.event().value(),
        "cond", all(guards),
        "target", to.map(s -> ScxmlNames.state(procedure.id(), s)).orElse(""),
        "nrm:rule", t.id().value(),
        "nrm:guard", RuleWords.guard(t.condition()),
        "nrm:modality", RuleWords.modality(t.modality()),
        "nrm:effect", words.effect(t),
        "nrm:by", by(t),
        "nrm:sources", Attributes.sources(t.citations()));
    if (t.establishes().isEmpty() && t.retracts().isEmpty() && !isCounted(t)) {
      pen.element("transition", attributes);
    } else {
      pen.element("transition", attributes, () -> content(t));
    }
  }

  private Optional<String> guard(Transition t, String entered) {
    return t.condition() instanceof Condition.Always
        ? Optional.empty()
        : Optional.of(EcmaScript.judging(variables, "today", entered).met(t.condition()));
  }

  private static String all(List<String> guards) {
    return guards.size() == 1
        ? guards.get(0)
        : guards.stream()
            .map(guard -> guard.contains(" || ") ? "(" + guard + ")" : guard)
            .collect(Collectors.joining(" && "));
  }

  private void content(Transition t) {
    t.retracts().forEach(fact -> assign(variables.fact(fact), presumed(fact)));
    t.establishes().forEach(this::establish);
    if (t.effect() instanceof Effect.Extension extension) {
      String end = EcmaScript.lastDay(through, extension.by());
      assign(
          through,
          cap(extension).map(cap -> "earliest(" + end + ", " + cap + ")").orElse(end));
    }
    if (isCounted(t)) {
      assign(used(t), used(t) + " + 1");
    }
    terms.recount(changed(t));
  }

  private static Set<FactId> changed(Transition t) {
    return Stream.concat(t.retracts().stream(), t.establishes().stream().map(Establishment::fact))
        .collect(Collectors.toSet());
  }

  /** A fact that never changes once it is established keeps its value. */
  private void establish(Establishment establishment) {
    String fact = variables.fact(establishment.fact());
    String value = establishment.value().map(EcmaScript::literal).orElse("today");
    boolean fixed = names.mechanism().fact(establishment.fact()).stream()
        .anyMatch(f -> f.constancy() == Constancy.FIXED);
    assign(
        fact,
        fixed
            ? fact + " == " + presumed(establishment.fact()) + " ? " + value + " : " + fact
            : value);
  }

  private String presumed(FactId fact) {
    Optional<FactType> type = names.mechanism().fact(fact);
    return type.map(ScxmlText::presumed).orElse("null");
  }

  private Optional<String> cap(Effect.Extension extension) {
    return extension.cap().map(cap -> EcmaScript.lastDay(since, cap));
  }

  private String used(Transition t) {
    return ScxmlNames.used(procedure.id(), t);
  }

  private String by(Transition t) {
    return names.mechanism().event(t.event()).stream()
        .flatMap(e -> e.reportedBy().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private void assign(String location, String value) {
    pen.element("assign", Attributes.of("location", location, "expr", value));
  }
}
