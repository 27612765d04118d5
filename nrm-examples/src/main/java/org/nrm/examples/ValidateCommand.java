package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.EventLog;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Verdict;
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
  private static final int LINES_BETWEEN_LOOKS = 1000;

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
      description = "Write verdicts as json, one object a line, or as text; json unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Override
  public Integer call() {
    Optional<ReferralMechanism> given = variants.over(mechanism, nrm.channels());
    Function<MechanismId, Optional<ReferralMechanism>> mechanisms =
        variants.finder(mechanism, given, nrm.channels());
    LogJudge judge = LogJudge.of(mechanisms, Catalogue.ids(), given.map(ReferralMechanism::id));
    state.ifPresent(file -> StateFile.resume(file, judge, mechanisms));
    for (String log : logs) {
      if (!judged(log, judge)) {
        break;
      }
    }
    if (nrm.channels().closed()) {
      state.ifPresent(file -> {
        throw new WrongUse("not all verdicts could be written: `" + file + "` is left as it was");
      });
      return Faults.WRONG;
    }
    state.ifPresent(file -> StateFile.write(file, judge.files().values()));
    nrm.channels().err().println(SummaryWords.of(judge.summary()));
    return status(judge);
  }

  private static int status(LogJudge judge) {
    if (judge.summary().malformed() > 0) {
      return Faults.WRONG;
    }
    return judge.summary().refused() > 0 ? 1 : 0;
  }

  /** Judges a log; false if nobody reads the verdicts any more. */
  private boolean judged(String log, LogJudge judge) {
    try (InputStream in = opened(log);
        InputStream watched = Progress.over(in, log, nrm.channels());
        Stream<LogLine> lines = EventLog.read(watched);
        VerdictWriter writer = new VerdictWriter((OutputStream) nrm.channels().out())) {
      Consumer<Verdict> to = form == Form.json ? writer::write : this::said;
      return judged(lines.iterator(), judge, verdict -> {
        to.accept(verdict);
        flushIfWaiting(log, writer);
      });
    } catch (IOException | UncheckedIOException e) {
      throw WrongUse.unreadable(log, e);
    }
  }

  private boolean judged(Iterator<LogLine> lines, LogJudge judge, Consumer<Verdict> to) {
    for (long count = 1; lines.hasNext(); count++) {
      to.accept(judge.judge(lines.next()));
      if (count % LINES_BETWEEN_LOOKS == 0 && nrm.channels().closed()) {
        return false;
      }
    }
    return true;
  }

  /** Whoever hands events over one by one gets each verdict at once. */
  private void flushIfWaiting(String log, VerdictWriter writer) {
    try {
      if (log.equals("-") && nrm.channels().in().available() == 0) {
        writer.flush();
        nrm.channels().out().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream opened(String log) throws IOException {
    return log.equals("-")
        ? nrm.channels().in()
        : new BufferedInputStream(Files.newInputStream(Path.of(log)), 1 << 16);
  }

  private void said(Verdict verdict) {
    nrm.channels().out().println(VerdictWords.of(verdict));
  }
}
