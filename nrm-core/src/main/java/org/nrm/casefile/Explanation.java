package org.nrm.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nrm.condition.Shortfall;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Id;

/** Says why an event does not pass. */
final class Explanation {
  private Explanation() {}

  /** What keeps a transition's condition from being met; empty if it is met. */
  static List<Finding> shortfalls(
      View view, Procedure procedure, Position position, Transition transition) {
    return Shortfall.of(transition.condition(), view).stream()
        .map(s -> new ShortfallWords(view, s).finding(procedure, position, transition))
        .toList();
  }

  /** A transition that its own limit forbids. */
  static Finding spent(
      Procedure procedure, Position position, Transition transition, String message) {
    return new Finding.Builder()
        .code(RefusalCode.CONDITION_NOT_MET)
        .procedure(procedure.id())
        .stage(position.stage())
        .rule(transition.id())
        .message(message)
        .citations(transition.citations())
        .build();
  }

  /** Refuses an event for its form or its reporter. */
  static Outcome refused(CaseFile file, CaseEvent event, List<Finding> findings) {
    return ImmutableRefused.of(
        findings.get(0).code(), Optional.empty(), Optional.empty(), findings, file, event);
  }

  /** Refuses an event that nothing takes: because of conditions, or because nothing is for it where the case stands. */
  static Outcome refused(CaseFile file, CaseEvent event, List<Candidate> candidates, Work work) {
    if (candidates.isEmpty()) {
      return unexpected(file, event, work);
    }
    Candidate nearest = candidates.stream()
        .min(Comparator.<Candidate>comparingLong(Explanation::unmet)
            .thenComparingInt(c -> c.findings().size()))
        .orElseThrow();
    List<Finding> findings =
        candidates.stream().flatMap(c -> c.findings().stream()).distinct().toList();
    return ImmutableRefused.of(
        unmet(nearest) == 0 ? RefusalCode.NOT_ESTABLISHED : RefusalCode.CONDITION_NOT_MET,
        Optional.of(nearest.procedure().id()),
        Optional.of(nearest.position().stage()),
        findings,
        file,
        event);
  }

  private static long unmet(Candidate candidate) {
    return candidate.findings().stream()
        .filter(f -> f.code() == RefusalCode.CONDITION_NOT_MET)
        .count();
  }

  private static Outcome unexpected(CaseFile file, CaseEvent event, Work work) {
    RefusalCode code = work.file().isClosed() ? RefusalCode.CASE_CLOSED : RefusalCode.NOT_EXPECTED;
    List<Finding> findings = new ArrayList<>();
    Optional<Position> named = Optional.empty();
    for (Procedure procedure : file.mechanism().procedures()) {
      if (Interpreter.concerns(event, procedure)) {
        Position position = Candidate.position(work, procedure, event);
        findings.add(elsewhere(code, event, procedure, position));
        named = named
            .filter(p -> p.lapsedFrom().isPresent() || position.lapsedFrom().isEmpty())
            .or(() -> Optional.of(position));
      }
    }
    if (findings.isEmpty()) {
      findings.add(unheard(code, event));
    }
    return ImmutableRefused.of(
        code, named.map(Position::procedure), named.map(Position::stage), findings, file, event);
  }

  private static Finding elsewhere(
      RefusalCode code, CaseEvent event, Procedure procedure, Position position) {
    Optional<Stage> lapsed = position
        .lapsedFrom()
        .filter(stage -> !procedure.transitions(stage, event.type()).isEmpty())
        .flatMap(procedure::stage);
    Set<Citation> citations = new LinkedHashSet<>();
    lapsed.flatMap(Stage::term).map(Term::citations).ifPresent(citations::addAll);
    procedure.transitions().stream()
        .filter(t -> t.event().equals(event.type()))
        .filter(t -> lapsed.isEmpty() || t.origins().contains(lapsed.get().id()))
        .forEach(t -> citations.addAll(t.citations()));
    return new Finding.Builder()
        .code(code)
        .procedure(procedure.id())
        .stage(position.stage())
        .message(lapsed
            .map(stage -> lapseWords(event, procedure, position, stage))
            .orElseGet(() -> elsewhereWords(event, procedure, position)))
        .citations(citations)
        .build();
  }

  private static String lapseWords(
      CaseEvent event, Procedure procedure, Position position, Stage stage) {
    return "the term of `" + procedure.id() + "/" + stage.id() + "` ran out on "
        + position.since().minusDays(1) + ": `" + event.type()
        + "` was possible through that day, and `"
        + position.stage() + "` holds since " + position.since();
  }

  private static String elsewhereWords(CaseEvent event, Procedure procedure, Position position) {
    return "`" + procedure.id() + "` stands at `" + position.stage() + "` since " + position.since()
        + ": `" + event.type()
        + "` is possible at "
        + procedure.transitions().stream()
            .filter(t -> t.event().equals(event.type()))
            .flatMap(t -> t.origins().stream())
            .map(Id::value)
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static Finding unheard(RefusalCode code, CaseEvent event) {
    return new Finding.Builder()
        .code(code)
        .message("no procedure has a transition for `" + event.type() + "`")
        .addCitations(Citation.of(
                "Rules of this library",
                "applying an event, step 6: moves",
                org.nrm.vocabulary.Standing.READING)
            .reading(
                "an event that no rule is for changes nothing",
                "it could be recorded without effect"))
        .build();
  }

  /** The whole refusal on one line: the reason common to all that was possible, else those of what came nearest. */
  static String sentence(Outcome.Refused refused) {
    List<Finding> told = common(refused.findings())
        .map(fact -> List.of(merged(refused.findings(), fact)))
        .orElseGet(() -> nearest(refused));
    String place = refused
        .procedure()
        .map(p -> " in `" + p + "/" + refused.stage().map(Id::value).orElse("") + "`")
        .orElse("");
    String reasons =
        told.stream().map(Finding::message).distinct().collect(Collectors.joining("; "));
    String sources = told.stream()
        .flatMap(f -> f.citations().stream())
        .map(Citation::text)
        .distinct()
        .collect(Collectors.joining("; "));
    return "`" + refused.event().type() + "` is refused" + place + ": " + reasons + " [" + sources
        + "]";
  }

  /** The fact that is to blame in every rule that would have been possible, where there are several rules. */
  private static Optional<FactId> common(List<Finding> findings) {
    Map<Object, Set<FactId>> blamed = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.rule().isEmpty()) {
        return Optional.empty();
      }
      Set<FactId> facts = blamed.computeIfAbsent(
          List.of(finding.procedure(), finding.rule()), rule -> new LinkedHashSet<>());
      finding.fact().filter(f -> !finding.required().isEmpty()).ifPresent(facts::add);
    }
    if (blamed.size() < 2) {
      return Optional.empty();
    }
    Set<FactId> shared = new LinkedHashSet<>(blamed.values().iterator().next());
    blamed.values().forEach(shared::retainAll);
    return shared.stream().findFirst();
  }

  private static Finding merged(List<Finding> findings, FactId fact) {
    List<Finding> blaming =
        findings.stream().filter(f -> f.fact().equals(Optional.of(fact))).toList();
    Finding first = blaming.get(0);
    Finding.Builder merged = new Finding.Builder().from(first);
    merged.required(
        blaming.stream().flatMap(f -> f.required().stream()).distinct().toList());
    merged.citations(
        blaming.stream().flatMap(f -> f.citations().stream()).distinct().toList());
    Finding whole = merged.build();
    return new Finding.Builder()
        .from(whole)
        .message(
            ShortfallWords.valued(fact, whole.required(), whole.held().map(v -> "is " + v.text())))
        .build();
  }

  private static List<Finding> nearest(Outcome.Refused refused) {
    Predicate<Finding> blocking = f -> f.code() == RefusalCode.CONDITION_NOT_MET;
    return refused.findings().stream()
        .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .min(Comparator.<List<Finding>>comparingLong(
                g -> g.stream().filter(blocking).count())
            .thenComparingInt(List::size))
        .orElse(List.of());
  }
}
