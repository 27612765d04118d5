package org.nrm.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.LogValidation;
import org.nrm.json.Summary;
import org.nrm.json.VerdictWriter;
import org.nrm.mechanism.ReferralMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges event logs. */
@Command(
    name = "validate",
    description = {
      "Judges event logs: a verdict for each line to standard output, a summary to standard error.",
      "Several logs are judged one after the other and may share cases."
    })
final class ValidateCommand implements Callable<Integer> {
  /** What verdicts are written as. */
  enum Form {
    json,
    text
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
      names = "--mechanism",
      paramLabel = "M",
      description = "The mechanism of cases whose first event names none.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> mechanism;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Case files, one a line: taken up if the file exists, written back at the end.")
  @SuppressWarnings("NullAway.Init")
  private Optional<Path> state;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "json",
      description = "Write verdicts as json, one object a line, or as text; json unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads judge; as many as there are processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--hold",
      paramLabel = "N",
      defaultValue = "100000",
      description = {
        "How many case files are held in memory; those that have waited longest are laid down",
        "in a temporary file until their next event. 100,000 unless said."
      })
  private int held;

  @Override
  public Integer call() {
    if (threads < 1 || held < threads) {
      throw new WrongUse("at least one thread, and one case file held for each: give `--threads`"
          + " and `--hold` larger numbers");
    }
    try (LogValidation validation = LogValidation.with(settings())) {
      state.ifPresent(file -> StateFile.resume(file, validation::resume));
      for (String log : logs) {
        if (!judged(log, validation)) {
          return cutShort();
        }
      }
      if (nrm.channels().closed()) {
        return cutShort();
      }
      state.ifPresent(file -> StateFile.write(file, validation::eachFile));
      nrm.channels().err().println(SummaryWords.of(validation.summary()));
      return status(validation.summary());
    }
  }

  private LogValidation.Settings settings() {
    return new LogValidation.Settings.Builder()
        .mechanisms(Catalogue::find)
        .known(Catalogue.ids())
        .fallback(mechanism.map(Mechanisms::named).map(ReferralMechanism::id))
        .threads(threads)
        .heldAtMost(held)
        .build();
  }

  /** Nobody reads the verdicts any more. */
  private int cutShort() {
    state.ifPresent(file -> {
      throw new WrongUse("not all verdicts could be written: `" + file + "` is left as it was");
    });
    return Faults.WRONG;
  }

  private static int status(Summary summary) {
    if (summary.malformed() > 0) {
      return Faults.WRONG;
    }
    return summary.refused() > 0 ? 1 : 0;
  }

  /** Judges a log; false if nobody reads the verdicts any more. */
  private boolean judged(String log, LogValidation validation) {
    try (InputStream in = opened(log);
        InputStream watched = Progress.over(in, log, nrm.channels())) {
      return validation.judge(
          watched,
          nrm.channels().out(),
          form == Form.json ? VerdictWriter::new : VerdictLines::new,
          () -> !nrm.channels().closed());
    } catch (IOException e) {
      throw WrongUse.unreadable(log, e);
    }
  }

  private InputStream opened(String log) throws IOException {
    return log.equals("-") ? nrm.channels().in() : Files.newInputStream(Path.of(log));
  }
}
