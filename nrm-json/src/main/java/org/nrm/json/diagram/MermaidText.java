package org.nrm.json.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.StageId;

/** Writes procedures as Mermaid state diagrams, which many forges and editors draw. */
public final class MermaidText {
  /** Words that Mermaid keeps for itself. */
  private static final Set<String> KEPT =
      Set.of("state", "end", "note", "default", "class", "direction", "as", "style", "click");

  private final RuleWords words;
  private final Procedure procedure;
  private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

  private MermaidText(Names names, Procedure procedure) {
    this.words = new RuleWords(names, procedure);
    this.procedure = procedure;
  }

  /**
   * Draws procedures, each as a diagram of its own with an empty line before the next.
   *
   * @param names how things are called
   * @param procedures the procedures
   * @return the diagrams; each starts with {@code stateDiagram-v2}
   */
  public static String of(Names names, List<Procedure> procedures) {
    return procedures.stream()
        .map(p -> new MermaidText(names, p).write(names))
        .collect(Collectors.joining("\n"));
  }

  private String write(Names names) {
    line("%% " + names.mechanism().id() + ", " + procedure.id() + ": "
        + Wrapping.plain(procedure.title()));
    procedure.stages().forEach(this::stage);
    line("[*] --> " + alias(procedure.initial()));
    procedure.stages().forEach(this::term);
    procedure.transitions().forEach(t -> t.origins().forEach(from -> transition(t, from)));
    procedure.stages().stream()
        .filter(Stage::ending)
        .forEach(s -> line(alias(s.id()) + " --> [*]"));
    return text.toString();
  }

  private void stage(Stage stage) {
    line("state \"" + label(words.heading(stage)) + "\" as " + alias(stage.id()));
  }

  private void term(Stage stage) {
    stage
        .term()
        .ifPresent(t -> line(alias(stage.id()) + " --> " + alias(t.then()) + " : "
            + label(RuleWords.after(t)) + source(t.citations())));
  }

  private void transition(Transition t, StageId from) {
    String target = t.effect().target().map(MermaidText::alias).orElse(alias(from));
    String guard = RuleWords.guard(t.condition());
    line(alias(from) + " --> " + target + " : "
        + label(words.event(t)
            + (guard.isEmpty() ? "" : " [" + guard + "]")
            + left(t)
            + " (" + RuleWords.modality(t.modality()) + ")")
        + source(t.citations()));
  }

  private String left(Transition t) {
    String left = words.left(t);
    return left.isEmpty() ? "" : " / " + left;
  }

  private static String source(List<org.nrm.vocabulary.Citation> citations) {
    return citations.stream().findFirst().map(c -> " " + label(c.provision())).orElse("");
  }

  private static String alias(StageId stage) {
    String alias = stage.value().replace('-', '_');
    return KEPT.contains(alias) ? alias + "_" : alias;
  }

  /** Mermaid ends a label at a colon or semicolon, and a title at a quotation mark. */
  private static String label(String said) {
    return Wrapping.plain(said)
        .replace(": ", " - ")
        .replace(':', '-')
        .replace("; ", ", ")
        .replace(';', ',')
        .replace('"', '\'');
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }
}
