package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.json.diagram.Names;
import org.nrm.json.diagram.RuleWords;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;

/** What a table says of a procedure, article by article. */
record Sheet(Procedure procedure, List<Section> sections) {
  /** The columns of the rows for transitions. */
  static final List<String> COLUMNS = List.of("from", "on", "when", "then", "force", "rule");

  /** One article: stages with what the article says of them, rows for transitions, duties. */
  record Section(String article, List<Entry> stages, List<List<String>> rows, List<Entry> duties) {}

  /** A heading with lines beneath it. */
  record Entry(String head, List<String> lines) {}

  static Sheet of(Names names, Procedure procedure, SourceList sources) {
    Writer writer = new Writer(names, procedure, sources);
    return new Sheet(procedure, writer.articles().stream().map(writer::section).toList());
  }

  /** Collects the parts of one procedure that rest on an article first. */
  private record Writer(
      Names names, Procedure procedure, SourceList sources, RuleWords words, List<Duty> duties) {
    Writer(Names names, Procedure procedure, SourceList sources) {
      this(
          names,
          procedure,
          sources,
          new RuleWords(names, procedure),
          names.mechanism().duties().stream()
              .filter(d -> d.procedure().equals(procedure.id()))
              .toList());
    }

    /** The articles in the order in which stages, transitions and duties name them, then those of terms and grants. */
    List<String> articles() {
      List<String> order = ArticleOrder.merged(List.of(
          articles(procedure.stages().stream().map(Stage::citations)),
          articles(procedure.transitions().stream().map(Transition::citations)),
          articles(duties.stream().map(Duty::citations))));
      Stream<List<Citation>> rest = procedure.stages().stream()
          .flatMap(s -> Stream.concat(
              s.term().stream().map(t -> t.citations()),
              s.grants().stream().map(g -> g.citations())));
      return Stream.concat(order.stream(), articles(rest).stream()).distinct().toList();
    }

    private static List<String> articles(Stream<List<Citation>> rules) {
      return rules.map(Writer::article).distinct().toList();
    }

    private static String article(List<Citation> citations) {
      return citations.isEmpty() ? "no source" : citations.get(0).text();
    }

    Section section(String article) {
      return new Section(
          article,
          procedure.stages().stream().flatMap(s -> entry(s, article).stream()).toList(),
          under(article, procedure.transitions(), Transition::citations)
              .map(this::row)
              .toList(),
          under(article, duties, Duty::citations).map(this::duty).toList());
    }

    private static <T> Stream<T> under(
        String article, List<T> rules, Function<T, List<Citation>> citations) {
      return rules.stream().filter(r -> article(citations.apply(r)).equals(article));
    }

    private Optional<Entry> entry(Stage stage, String article) {
      boolean introduced = article(stage.citations()).equals(article);
      List<String> lines = new ArrayList<>();
      if (introduced) {
        stage.document().ifPresent(d -> lines.add("document: " + d));
        stage.meaning().ifPresent(m -> lines.add("across mechanisms: " + m));
      }
      stage
          .term()
          .filter(t -> article(t.citations()).equals(article))
          .ifPresent(t -> lines.add(words.term(t) + " " + sources.marks(t.citations())));
      under(article, stage.grants(), g -> g.citations())
          .forEach(
              g -> lines.add("entitles to " + words.grant(g) + " " + sources.marks(g.citations())));
      return introduced || !lines.isEmpty()
          ? Optional.of(new Entry(head(stage, introduced), lines))
          : Optional.empty();
    }

    private String head(Stage stage, boolean introduced) {
      if (!introduced) {
        return "in " + words.stage(stage.id());
      }
      String kind = stage.ending() ? "ending " : "stage ";
      String initial = procedure.initial().equals(stage.id()) ? ", where it starts" : "";
      return kind + words.heading(stage) + initial + " " + sources.marks(stage.citations());
    }

    private List<String> row(Transition t) {
      return List.of(
          words.origins(t),
          words.event(t),
          RuleWords.guard(t.condition()),
          words.effect(t),
          RuleWords.modality(t.modality()),
          t.id() + " " + sources.marks(t.citations()));
    }

    private Entry duty(Duty duty) {
      return new Entry(
          "duty " + duty.id() + " " + sources.marks(duty.citations()), List.of(words.duty(duty)));
    }
  }
}
