package org.nrm.json.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/**
 * Writes a procedure as a state diagram that PlantUML lays out: a box for each stage, an arrow for each way from one to
 * another with event, guard, modality and article, and a dashed arrow for each term.
 */
public final class PlantUmlText {
  private static final int LABEL = 30;
  private static final int BOX = 44;
  private static final int ENDING = 28;
  private static final String HEAD = """
      @startuml
      !pragma layout smetana
      hide empty description
      skinparam shadowing false
      skinparam defaultFontName SansSerif
      skinparam defaultFontSize 12
      skinparam ArrowFontSize 11
      skinparam ArrowColor #444444
      skinparam ArrowFontColor #222222
      skinparam nodesep 30
      skinparam ranksep 40
      skinparam state {
        BackgroundColor #FFFFFF
        BorderColor #333333
        BackgroundColor<<initial>> #DDEBF7
        BackgroundColor<<ending>> #E7E6E6
      }
      skinparam legend {
        BackgroundColor #FFFFFF
        BorderColor #BBBBBB
        FontSize 11
      }
      hide stereotype
      """;

  private static final String LEGEND = """
      legend right
        <back:#DDEBF7> blue </back> initial stage   <back:#E7E6E6> grey </back> ending
        solid arrow: **event**, [guard], what it leaves, (modality, source)
        dashed arrow: a term runs out
        light arrow: its label stands in the box that it leads to
      endlegend
      """;

  private final RuleWords words;
  private final Procedure procedure;
  private final StringBuilder text = new StringBuilder(HEAD);

  private PlantUmlText(Names names, Procedure procedure) {
    this.words = new RuleWords(names, procedure);
    this.procedure = procedure;
  }

  /**
   * Writes a procedure.
   *
   * @param names how things are called
   * @param procedure the procedure
   * @param legend whether a legend stands below it
   * @return one diagram, from {@code @startuml} to {@code @enduml}
   */
  public static String of(Names names, Procedure procedure, boolean legend) {
    return new PlantUmlText(names, procedure).write(names, legend);
  }

  private String write(Names names, boolean legend) {
    line("title " + escaped(names.mechanism().id() + ": " + procedure.title()));
    procedure.stages().forEach(this::stage);
    line("[*] --> " + alias(procedure.initial()));
    procedure.stages().forEach(this::term);
    procedure.stages().forEach(this::arrowsTo);
    text.append(legend ? LEGEND : "");
    line("@enduml");
    return text.toString();
  }

  private void stage(Stage stage) {
    line("state \"" + bold(stage.title(), width(stage)) + "\\n" + stage.id() + "\" as "
        + alias(stage.id()) + kind(stage));
    stage.document().ifPresent(d -> inside(stage, "document: " + d));
    if (!stage.grants().isEmpty()) {
      inside(stage, "gives " + words.grants(stage));
    }
    procedure.transitions().stream()
        .filter(t -> t.origins().contains(stage.id()) && !moves(t, stage.id()))
        .forEach(t -> inside(stage, "on " + said(t) + ": " + words.effect(t) + source(t)));
    if (isConfluence(stage)) {
      into(stage)
          .forEach(t ->
              inside(stage, "from " + words.origins(t) + " on " + said(t) + left(t) + source(t)));
    }
  }

  private String kind(Stage stage) {
    if (stage.id().equals(procedure.initial())) {
      return " <<initial>>";
    }
    return stage.ending() ? " <<ending>>" : "";
  }

  /** An ending that many roads lead to: their labels stand in its box, else they would hide each other. */
  private boolean isConfluence(Stage stage) {
    return stage.ending() && origins(stage).size() > 1;
  }

  private List<Transition> into(Stage stage) {
    return procedure.transitions().stream()
        .filter(t -> t.effect().target().filter(stage.id()::equals).isPresent())
        .toList();
  }

  private List<StageId> origins(Stage stage) {
    return into(stage).stream().flatMap(t -> t.origins().stream()).distinct().toList();
  }

  private static boolean moves(Transition t, StageId from) {
    return t.effect().target().filter(to -> !to.equals(from)).isPresent();
  }

  /** Endings stand side by side: narrow boxes keep the drawing so. */
  private static int width(Stage stage) {
    return stage.ending() ? ENDING : BOX;
  }

  private void inside(Stage stage, String said) {
    Wrapping.lines("\u2022 " + escaped(said), width(stage))
        .forEach(part -> line(alias(stage.id()) + " : " + plain(part)));
  }

  private void term(Stage stage) {
    stage
        .term()
        .ifPresent(term ->
            line(alias(stage.id()) + " -[dashed]-> " + alias(term.then()) + " : " + after(term)));
  }

  private static String after(Term term) {
    return wrapped(RuleWords.after(term) + " (" + source(term.citations()) + ")");
  }

  private void arrowsTo(Stage stage) {
    for (StageId from : origins(stage)) {
      List<Transition> taken = into(stage).stream()
          .filter(t -> t.origins().contains(from) && moves(t, from))
          .toList();
      String arrow = isConfluence(stage) ? " -[#AAAAAA]-> " : " --> ";
      if (!taken.isEmpty()) {
        line(alias(from)
            + arrow
            + alias(stage.id())
            + (isConfluence(stage) ? "" : " : " + labels(taken)));
      }
    }
  }

  private String labels(List<Transition> taken) {
    return taken.stream().map(this::label).collect(Collectors.joining("\\n\\n"));
  }

  private String label(Transition t) {
    String guard = guard(t) + left(t);
    return bold(words.event(t), LABEL)
        + (guard.isEmpty() ? "" : "\\n" + wrapped(guard.strip()))
        + "\\n" + wrapped(source(t).strip());
  }

  private String said(Transition t) {
    return words.event(t) + guard(t);
  }

  private static String guard(Transition t) {
    String guard = RuleWords.guard(t.condition());
    return guard.isEmpty() ? "" : " [" + guard + "]";
  }

  /** What a move establishes or retracts besides. */
  private String left(Transition t) {
    String left = t.effect().target().isEmpty() ? "" : words.left(t);
    return left.isEmpty() ? "" : " / " + left;
  }

  private static String source(Transition t) {
    return " (" + RuleWords.modality(t.modality()) + ", " + source(t.citations()) + ")";
  }

  private static String source(List<Citation> citations) {
    return citations.stream()
        .findFirst()
        .map(c -> c.provision().replace("art. ", "art.\u00a0").replace(" \u00a7", "\u00a0\u00a7"))
        .orElse("");
  }

  private static String bold(String said, int width) {
    return Wrapping.lines(escaped(said), width).stream()
        .map(line -> "<b>" + line + "</b>")
        .collect(Collectors.joining("\\n"));
  }

  private static String wrapped(String said) {
    return Wrapping.lines(escaped(said), LABEL).stream()
        .map(PlantUmlText::plain)
        .collect(Collectors.joining("\\n"));
  }

  /** A line that is not taken for a heading or a list because of how it begins. */
  private static String plain(String line) {
    return line.isEmpty() || "=*#|-;.".indexOf(line.charAt(0)) < 0 ? line : "~" + line;
  }

  private static String alias(StageId stage) {
    return stage.value().replace('-', '_');
  }

  private static String escaped(String said) {
    return Wrapping.plain(said).replace("\"", "'").replace("\\", "/");
  }

  private void line(String said) {
    text.append(said).append('\n');
  }
}
