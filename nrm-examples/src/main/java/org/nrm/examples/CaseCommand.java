package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nrm.catalogue.Catalogue;
import org.nrm.examples.history.CaseHistory;
import org.nrm.json.EventLog;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Malformed;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Pseudonym;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one case of a log. */
@Command(
    name = "case",
    description = {
      "Shows one case of a log: what happened, what it entitled to on which days, days without status,",
      "terms and duties to watch, what may happen next, and why not the rest."
    })
final class CaseCommand implements Callable<Integer> {
  private static final int MOST_YEARS = 100;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "LOG", description = "An event log; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private String log;

  @Option(names = "--case", paramLabel = "ID", required = true, description = "The case.")
  @SuppressWarnings("NullAway.Init")
  private String caseId;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day as of which it is shown; that of its last accepted event unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<LocalDate> on;

  @Option(
      names = "--mechanism",
      paramLabel = "M",
      description = "The mechanism of the case if its first event names none.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> mechanism;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    CaseHistory history = history(pseudonym());
    CaseView view = CaseView.of(history, day(history));
    nrm.channels().out().print(json ? Json.of(CaseAsJson.of(view)) + "\n" : CaseAsText.of(view));
    return 0;
  }

  private Pseudonym pseudonym() {
    try {
      return Pseudonym.of(caseId);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("`--case` is " + e.getMessage());
    }
  }

  private LocalDate day(CaseHistory history) {
    LocalDate day = on.orElse(history.last());
    if (day.isBefore(history.opened())) {
      throw new WrongUse("the case was opened on " + history.opened()
          + ": give that day or a later one with `--on`");
    }
    if (day.isAfter(history.opened().plusYears(MOST_YEARS))) {
      throw new WrongUse(day + " is over " + MOST_YEARS + " years after the case was opened");
    }
    return day;
  }

  private CaseHistory history(Pseudonym id) {
    Optional<ReferralMechanism> given = mechanism.map(Mechanisms::named);
    CaseHistory history =
        new CaseHistory(new LogJudge(Catalogue::find, given.map(ReferralMechanism::id)), id);
    try (InputStream in = opened();
        Stream<LogLine> lines = EventLog.read(in)) {
      lines.forEach(history::take);
    } catch (IOException | UncheckedIOException e) {
      throw WrongUse.unreadable(log, e);
    }
    if (!history.isOpened()) {
      throw new WrongUse(history
          .unopened()
          .map(Malformed::message)
          .orElse("the log has no event of case `" + id + "`"));
    }
    return history;
  }

  private InputStream opened() throws IOException {
    return log.equals("-")
        ? nrm.channels().in()
        : new BufferedInputStream(Files.newInputStream(Path.of(log)));
  }
}
