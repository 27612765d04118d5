package org.nrm.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.analysis.DivergenceKind;
import org.nrm.analysis.Replay;
import org.nrm.json.LogLine;
import org.nrm.json.Malformed;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs logs under several mechanisms. */
@Command(
    name = "replay",
    description = {
      "Runs the cases of event logs under several mechanisms or versions, whatever mechanism the logs"
          + " name, and tells the first event of each case on which these come apart.",
      "Later events of such a case are not compared, nor is time that runs after the last event.",
      "Ends with status 1 if a case comes apart."
    })
final class ReplayCommand implements Callable<Integer> {
  /** What is written. */
  enum Form {
    table,
    csv,
    json
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "LOG",
      arity = "1..*",
      description = "Event logs, one JSON object a line; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private List<String> logs;

  @Option(
      names = "--under",
      paramLabel = "MECHANISM",
      required = true,
      description = "A mechanism to run under; give it twice or more.")
  private List<String> under = new ArrayList<>();

  @Option(
      names = "--compare",
      paramLabel = "RESPECT",
      split = ",",
      description = "What to compare, of unknown-event, verdict, stages, terms, entitlements; all"
          + " unless said.")
  private List<String> compare = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "Write each divergence and a table of them, the table alone as csv, or json;"
          + " the first unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  private long malformed;

  @Override
  public Integer call() {
    if (under.size() < 2) {
      throw new WrongUse("`--under` names one mechanism: give it again with another to compare");
    }
    Replay replay = Replay.under(
        under.stream().map(new Mechanisms(nrm.channels())::named).toList(), respects());
    ReplayReport report = new ReplayReport(under);
    for (String log : logs) {
      LogInput.read(log, nrm.channels(), lines -> {
        lines.forEach(line -> take(log, line, replay, report));
        return log;
      });
    }
    nrm.channels()
        .out()
        .print(
            switch (form) {
              case table -> report.text(replay.summary());
              case csv -> ReplayReport.csv(replay.summary());
              case json -> report.json(replay.summary(), malformed);
            });
    nrm.channels().err().println(ReplayReport.summary(replay.summary(), malformed));
    if (malformed > 0) {
      return Faults.WRONG;
    }
    return replay.summary().diverged() > 0 ? 1 : 0;
  }

  private EnumSet<DivergenceKind> respects() {
    EnumSet<DivergenceKind> respects = EnumSet.noneOf(DivergenceKind.class);
    compare.forEach(word -> respects.add(respect(word)));
    return respects.isEmpty() ? EnumSet.allOf(DivergenceKind.class) : respects;
  }

  private static DivergenceKind respect(String word) {
    List<DivergenceKind> all = Arrays.asList(DivergenceKind.values());
    return all.stream()
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new WrongUse("`--compare` knows no `" + word + "`"
            + Nearest.hint(word, all.stream().map(DivergenceKind::word).toList())));
  }

  private void take(String log, LogLine line, Replay replay, ReplayReport report) {
    Optional<Malformed> wrong = line.fold(
        event -> {
          replay.take(event.line(), event.event()).ifPresent(d -> report.take(log, d));
          return Optional.empty();
        },
        Optional::of);
    wrong.ifPresent(w -> {
      malformed++;
      nrm.channels()
          .err()
          .println("nrm: " + log + ":" + w.line() + ": "
              + (w.pointer().isEmpty() ? "" : w.pointer() + ": ") + w.message());
    });
  }
}
