package org.nrm.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Shortfall;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
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
  static Reasons reasons(List<Finding> findings) {
    return new Reasons(findings.get(0).code(), Optional.empty(), Optional.empty(), findings);
  }

  /** Refuses an event that nothing takes: because of conditions, or because nothing is for it where the case stands. */
  static Reasons reasons(CaseFile file, CaseEvent event, List<Candidate> candidates, Work work) {
    List<Finding> lapses = lapses(file, event, candidates, work);
    boolean stranded = candidates.stream().allMatch(c -> barred(c, lapses));
    if (stranded) {
      return unexpected(file, event, candidates, work);
    }
    List<List<Finding>> rules = candidates.stream().map(Candidate::findings).toList();
    List<Finding> nearest = Sentence.nearest(rules, event);
    boolean open = nearest.stream().noneMatch(f -> f.code() == RefusalCode.CONDITION_NOT_MET);
    return new Reasons(
        open ? RefusalCode.NOT_ESTABLISHED : RefusalCode.CONDITION_NOT_MET,
        nearest.get(0).procedure(),
        nearest.get(0).stage(),
        Stream.concat(rules.stream().flatMap(List::stream), lapses.stream())
            .distinct()
            .toList());
  }

  /** The terms that ran out before the event and took with them what it could have done. */
  private static List<Finding> lapses(
      CaseFile file, CaseEvent event, List<Candidate> candidates, Work work) {
    return file.mechanism().procedures().stream()
        .filter(p -> Interpreter.concerns(event, p))
        .filter(p -> candidates.stream().noneMatch(c -> c.procedure().id().equals(p.id())))
        .filter(p -> lapsed(p, Candidate.position(work, p, event), event).isPresent())
        .map(p -> elsewhere(RefusalCode.NOT_EXPECTED, event, p, Candidate.position(work, p, event)))
        .toList();
  }

  /** Whether a transition is kept from happening by where a procedure stands whose term ran out. */
  private static boolean barred(Candidate candidate, List<Finding> lapses) {
    return candidate.findings().stream()
        .anyMatch(f -> f.elsewhere()
            .filter(p -> lapses.stream().anyMatch(l -> l.procedure().equals(Optional.of(p))))
            .isPresent());
  }

  private static Reasons unexpected(
      CaseFile file, CaseEvent event, List<Candidate> candidates, Work work) {
    RefusalCode code = work.file().isClosed() ? RefusalCode.CASE_CLOSED : RefusalCode.NOT_EXPECTED;
    List<Finding> findings = new ArrayList<>();
    Optional<Position> named = Optional.empty();
    for (Procedure procedure : file.mechanism().procedures()) {
      boolean heard = candidates.stream().anyMatch(c -> c.procedure().id().equals(procedure.id()));
      if (Interpreter.concerns(event, procedure) && !heard) {
        Position position = Candidate.position(work, procedure, event);
        findings.add(elsewhere(code, event, procedure, position));
        named = named
            .filter(p -> p.lapsedFrom().isPresent() || position.lapsedFrom().isEmpty())
            .or(() -> Optional.of(position));
      }
    }
    file.mechanism().procedures().stream()
        .filter(p -> p.multiplicity() == Multiplicity.MANY && p.hears(event.type()))
        .filter(p -> !Interpreter.concerns(event, p))
        .filter(p -> candidates.stream().noneMatch(c -> c.procedure().id().equals(p.id())))
        .forEach(p -> findings.add(nowhere(code, event, p)));
    candidates.forEach(c -> findings.addAll(c.findings()));
    if (findings.isEmpty()) {
      findings.add(unheard(code, event));
    }
    return new Reasons(code, named.map(Position::procedure), named.map(Position::stage), findings);
  }

  private static Finding elsewhere(
      RefusalCode code, CaseEvent event, Procedure procedure, Position position) {
    Optional<Stage> lapsed = lapsed(procedure, position, event);
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

  /** No instance stands where the event could do anything. */
  private static Finding nowhere(RefusalCode code, CaseEvent event, Procedure procedure) {
    List<Transition> heard = procedure.transitions().stream()
        .filter(t -> t.event().equals(event.type()))
        .toList();
    return new Finding.Builder()
        .code(code)
        .procedure(procedure.id())
        .message("no instance of `" + procedure.id() + "` stands where `" + event.type()
            + "` is possible: "
            + heard.stream()
                .flatMap(t -> t.origins().stream())
                .map(Id::value)
                .distinct()
                .collect(Collectors.joining(", ")))
        .citations(
            heard.stream().flatMap(t -> t.citations().stream()).distinct().toList())
        .build();
  }

  /** The stage whose term ran out and in which the event would have been possible. */
  private static Optional<Stage> lapsed(Procedure procedure, Position position, CaseEvent event) {
    return position
        .lapsedFrom()
        .filter(stage -> !procedure.transitions(stage, event.type()).isEmpty())
        .flatMap(procedure::stage);
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
}
