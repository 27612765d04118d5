package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.analysis.explore.Explorer;
import org.nrm.analysis.explore.Paths;
import org.nrm.analysis.explore.Trace;
import org.nrm.analysis.explore.TraceStep;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.catalogue.Catalogue;
import org.nrm.examples.history.CaseHistory;
import org.nrm.json.EventLog;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Malformed;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Pseudonym;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the ways to a stage. */
@Command(
    name = "paths",
    description = {
      "Prints the shortest way to a stage, or several: acts, and time that passes until a term runs out.",
      "Each way is shown on the earliest days on which it can be lived, and every event in it is accepted.",
      "Without a way to the stage the command ends with status 1."
    })
final class PathsCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "MECHANISM", description = "The id of a shipped mechanism.")
  @SuppressWarnings("NullAway.Init")
  private String mechanism;

  @Option(
      names = "--to",
      paramLabel = "PROCEDURE/STAGE",
      required = true,
      description = "The stage, as residence/reflection.")
  @SuppressWarnings("NullAway.Init")
  private String stage;

  @Option(
      names = "--from",
      paramLabel = "LOG",
      description =
          "An event log with a case to start from, in place of a new one; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> log;

  @Option(names = "--case", paramLabel = "ID", description = "The case of the log.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> caseId;

  @Option(
      names = "--all",
      paramLabel = "N",
      description = "Print up to so many ways, shortest first, in place of the shortest alone.")
  @SuppressWarnings("NullAway.Init")
  private Optional<Integer> all;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    ReferralMechanism named = new Mechanisms(nrm.channels()).named(mechanism);
    Place place = place(named);
    Paths paths = paths(named, place);
    if (all.filter(n -> n < 1).isPresent()) {
      throw new WrongUse("`--all` is " + all.get() + ": ask for one way or more");
    }
    List<Trace> ways =
        all.map(paths::simple).orElseGet(() -> paths.shortest().stream().toList());
    if (json) {
      line(Json.of(PathsAsJson.of(named, place, paths, ways)));
    } else {
      text(place, paths, ways);
    }
    return ways.isEmpty() ? 1 : 0;
  }

  private Place place(ReferralMechanism named) {
    List<String> known = named.procedures().stream()
        .flatMap(p -> p.stages().stream().map(s -> Place.of(p.id(), s.id()).text()))
        .toList();
    if (!known.contains(stage)) {
      throw new WrongUse(
          "`" + named.id() + "` has no stage `" + stage + "`" + Nearest.hint(stage, known));
    }
    return Place.parse(stage);
  }

  private Paths paths(ReferralMechanism named, Place place) {
    if (log.isPresent() != caseId.isPresent()) {
      throw new WrongUse("`--from` and `--case` go together: give the log and the case in it");
    }
    return log.isEmpty()
        ? Paths.of(named, place)
        : Paths.from(Explorer.of(named), file(named, log.get(), caseId.orElseThrow()), place);
  }

  private CaseFile file(ReferralMechanism named, String from, String id) {
    CaseHistory history =
        new CaseHistory(new LogJudge(Catalogue::find, Optional.of(named.id())), pseudonym(id));
    try (InputStream in = opened(from);
        Stream<LogLine> lines = EventLog.read(in)) {
      lines.forEach(history::take);
    } catch (IOException | UncheckedIOException e) {
      throw WrongUse.unreadable(from, e);
    }
    if (!history.isOpened()) {
      throw new WrongUse(history
          .unopened()
          .map(Malformed::message)
          .orElse("the log has no event of case `" + id + "`"));
    }
    CaseFile file = history.on(history.last());
    if (!file.mechanism().id().equals(named.id())) {
      throw new WrongUse("the case is under `" + file.mechanism().id() + "`, not under `"
          + named.id() + "`: ask for the ways of that mechanism");
    }
    return file;
  }

  private static Pseudonym pseudonym(String id) {
    try {
      return Pseudonym.of(id);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("`--case` is " + e.getMessage());
    }
  }

  private InputStream opened(String from) throws IOException {
    return from.equals("-")
        ? nrm.channels().in()
        : new BufferedInputStream(Files.newInputStream(java.nio.file.Path.of(from)));
  }

  private void text(Place place, Paths paths, List<Trace> ways) {
    if (ways.isEmpty()) {
      line("no way leads to " + place.text()
          + (paths.coverage().complete() ? "" : ", as far as was looked at"));
    }
    for (int i = 0; i < ways.size(); i++) {
      line((i == 0 ? "" : "\n") + head(ways.get(i)));
      ways.get(i).steps().forEach(step -> line("  " + said(step)));
    }
    paths.coverage().limits().forEach(limit -> line("\nnote: " + limit));
    if (!paths.isComplete() && all.isPresent()) {
      line("\nnote: there may be more ways than were looked at");
    }
  }

  private static String head(Trace way) {
    return counted(way.length(), "step") + " in " + counted(way.days(), "day") + ", from "
        + way.start().asOf();
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private static String said(TraceStep step) {
    String rules = step.rules().stream().map(Place::text).collect(Collectors.joining(", "));
    return switch (step.kind()) {
      case ACT -> step.on() + "  " + said(step.event().orElseThrow()) + "  [" + rules + "]";
      case FACTS -> step.on() + "  beside it: " + said(step.event().orElseThrow());
      case LAPSE ->
        step.on() + "  " + counted(step.days(), "day") + " on, the term of " + rules
            + " has run out";
      case WAIT ->
        step.on() + "  " + counted(step.days(), "day") + " on"
            + (rules.isEmpty() ? "" : ", the term of " + rules + " having run out");
    };
  }

  private static String said(CaseEvent event) {
    String facts = event.facts().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue().text())
        .collect(Collectors.joining(", "));
    return event.type() + " by " + event.by()
        + event.key().map(k -> " on " + k.value()).orElse("")
        + (facts.isEmpty() ? "" : ": " + facts);
  }

  private void line(String text) {
    nrm.channels().out().println(text);
  }
}
