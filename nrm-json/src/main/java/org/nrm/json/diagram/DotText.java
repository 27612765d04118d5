package org.nrm.json.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/**
 * Writes procedures as one graph in DOT, the language of Graphviz: a cluster for each procedure, a box for each stage, an edge for
 * each rule and stage that it leads out of, with event, guard, modality and source, and a dotted edge for each term. The style of
 * an edge says the modality too; a legend says how. What leaves a stage where it stands is listed in its box.
 *
 * <p><b>Source:</b> the DOT language as Graphviz documents it.
 */
public final class DotText {
  private static final int LABEL = 32;
  private static final int BOX = 44;
  private static final String TERM =
      "style=dotted, penwidth=2, color=\"#8a5a00\", fontcolor=\"#8a5a00\"";
  private static final String INITIAL = "fillcolor=\"#ddebf7\"";
  private static final String ENDING = "fillcolor=\"#e7e6e6\", peripheries=2";

  private final StringBuilder text;
  private final Procedure procedure;
  private final RuleWords words;

  private DotText(StringBuilder text, Names names, Procedure procedure) {
    this.text = text;
    this.procedure = procedure;
    this.words = new RuleWords(names, procedure);
  }

  /**
   * Writes procedures.
   *
   * @param names how things are called
   * @param procedures the procedures, at least one
   * @return one directed graph
   */
  public static String of(Names names, List<Procedure> procedures) {
    StringBuilder text = new StringBuilder("digraph ")
        .append(quoted(names.mechanism().id().value()))
        .append(" {\n")
        .append("  graph [fontname=\"Helvetica\", labelloc=t, nodesep=0.4, ranksep=0.6, label=")
        .append(quoted(names.mechanism().title()))
        .append("];\n")
        .append(
            "  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=\"rounded,filled\", fillcolor=white];\n")
        .append("  edge [fontname=\"Helvetica\", fontsize=9];\n");
    procedures.forEach(p -> new DotText(text, names, p).cluster());
    legend(text);
    return text.append("}\n").toString();
  }

  private void cluster() {
    line("  subgraph " + quoted("cluster_" + procedure.id()) + " {");
    line("    label=" + quoted(procedure.title()) + ";");
    line("    " + start()
        + " [shape=circle, style=filled, fillcolor=black, width=0.15, label=\"\"];");
    procedure.stages().forEach(this::stage);
    line("    " + start() + " -> " + node(procedure.initial()) + ";");
    procedure
        .transitions()
        .forEach(t ->
            t.origins().stream().filter(from -> moves(t, from)).forEach(from -> rule(t, from)));
    procedure.stages().forEach(s -> s.term().ifPresent(term -> term(s, term)));
    line("  }");
  }

  private void stage(Stage stage) {
    List<String> said = new ArrayList<>(Wrapping.lines(stage.title(), BOX));
    said.add(stage.id().value());
    stage.document().ifPresent(d -> said.addAll(item("document: " + d)));
    if (!stage.grants().isEmpty()) {
      said.addAll(item("gives " + words.grants(stage)));
    }
    procedure.transitions().stream()
        .filter(t -> t.origins().contains(stage.id()) && !moves(t, stage.id()))
        .forEach(t -> said.addAll(item("on " + said(t, ": " + words.effect(t)))));
    line("    " + node(stage.id()) + " [" + look(stage) + "label=" + left(said) + "];");
  }

  private String look(Stage stage) {
    String ending = stage.ending() ? ENDING + ", " : "";
    return stage.id().equals(procedure.initial())
        ? INITIAL + ", " + (stage.ending() ? "peripheries=2, " : "")
        : ending;
  }

  private static List<String> item(String said) {
    return Wrapping.lines("\u2022 " + said, BOX);
  }

  private static boolean moves(Transition t, StageId from) {
    return t.effect().target().filter(to -> !to.equals(from)).isPresent();
  }

  private void rule(Transition t, StageId from) {
    String left = words.left(t);
    edge(
        from,
        t.effect().target().orElse(from),
        said(t, left.isEmpty() ? "" : " / " + left),
        style(t.modality()));
  }

  private String said(Transition t, String effect) {
    String guard = RuleWords.guard(t.condition());
    return words.event(t) + (guard.isEmpty() ? "" : " [" + guard + "]") + effect + " ("
        + RuleWords.modality(t.modality()) + source(t.citations()) + ")";
  }

  private void term(Stage stage, Term term) {
    edge(
        stage.id(),
        term.then(),
        RuleWords.after(term) + " (term" + source(term.citations()) + ")",
        TERM);
  }

  private static String source(List<Citation> citations) {
    return citations.stream().findFirst().map(c -> ", " + c.provision()).orElse("");
  }

  private void edge(StageId from, StageId to, String said, String style) {
    line("    " + node(from) + " -> " + node(to) + " [" + style + ", label="
        + centred(Wrapping.lines(said, LABEL)) + "];");
  }

  private static String style(Modality modality) {
    return switch (modality) {
      case MUST -> "style=solid, penwidth=2";
      case SHOULD -> "style=solid, penwidth=1";
      case MAY -> "style=dashed, penwidth=1";
    };
  }

  private static void legend(StringBuilder text) {
    text.append("  subgraph \"cluster_legend\" {\n    label=\"Legend\";\n");
    text.append("    \"legend.initial\" [").append(INITIAL).append(", label=\"initial stage\"];\n");
    text.append("    \"legend.ending\" [").append(ENDING).append(", label=\"ending\"];\n");
    for (Modality modality : Modality.values()) {
      legend(text, style(modality), modality.name().toLowerCase(Locale.ROOT));
    }
    legend(text, TERM, "a term runs out");
    text.append("  }\n");
  }

  /** An edge of the legend; spaces keep its word from the next edge. */
  private static void legend(StringBuilder text, String style, String word) {
    text.append("    \"legend.initial\" -> \"legend.ending\" [")
        .append(style)
        .append(", label=\"  ")
        .append(word)
        .append("      \"];\n");
  }

  private String start() {
    return quoted(procedure.id() + ".start!");
  }

  private String node(StageId stage) {
    return quoted(procedure.id() + "." + stage);
  }

  private static String quoted(String said) {
    return '"' + escaped(said) + '"';
  }

  private static String escaped(String said) {
    return Wrapping.plain(said).replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String centred(List<String> lines) {
    return lines.stream().map(DotText::escaped).collect(Collectors.joining("\\n", "\"", "\""));
  }

  /** Lines that each end at the left margin. */
  private static String left(List<String> lines) {
    return lines.stream().map(DotText::escaped).collect(Collectors.joining("\\l", "\"", "\\l\""));
  }

  private void line(String said) {
    text.append(said).append('\n');
  }
}
