package org.nrm.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.LogValidation;
import org.nrm.json.VerdictSink;
import org.nrm.json.VerdictWriter;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    text,
    cloudevents
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

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private VariantOptions variants;

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
      description = "Write verdicts as json, one object a line, as text, or as CloudEvents"
          + " (cloudevents); json unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = "--source",
      paramLabel = "URI",
      defaultValue = "urn:nrm:validate",
      description = "The source of CloudEvents; give each run its own.")
  @SuppressWarnings("NullAway.Init")
  private String source;

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
    Optional<ReferralMechanism> given = variants.over(mechanism, nrm.channels());
    Function<MechanismId, Optional<ReferralMechanism>> mechanisms =
        variants.finder(mechanism, given, nrm.channels());
    try (LogValidation validation = LogValidation.with(settings(mechanisms, given))) {
      state.ifPresent(file -> StateFile.resume(file, validation::resume, mechanisms));
      Function<OutputStream, VerdictSink> sinks = sinks();
      for (String log : logs) {
        if (!judged(log, validation, sinks)) {
          return cutShort();
        }
      }
      if (nrm.channels().closed()) {
        return cutShort();
      }
      state.ifPresent(file -> StateFile.write(file, validation.files()));
      nrm.channels().err().println(SummaryWords.of(validation.summary()));
      return LogInput.status(validation.summary());
    }
  }

  private LogValidation.Settings settings(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Optional<ReferralMechanism> given) {
    return new LogValidation.Settings.Builder()
        .mechanisms(mechanisms)
        .known(Catalogue.ids())
        .fallback(given.map(ReferralMechanism::id))
        .threads(form == Form.cloudevents ? 1 : threads)
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

  /** Judges a log; false if nobody reads the verdicts any more. */
  private boolean judged(
      String log, LogValidation validation, Function<OutputStream, VerdictSink> sinks) {
    try (InputStream in = LogInput.opened(log, nrm.channels());
        InputStream watched = Progress.over(in, log, nrm.channels())) {
      return validation.judge(
          watched, nrm.channels().out(), sinks, () -> !nrm.channels().closed());
    } catch (IOException e) {
      throw WrongUse.unreadable(log, e);
    }
  }

  private Function<OutputStream, VerdictSink> sinks() {
    return switch (form) {
      case json -> VerdictWriter::new;
      case text -> VerdictOutput::text;
      case cloudevents -> VerdictOutput.cloudEvents(source);
    };
  }
}
