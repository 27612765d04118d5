package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.EventLog;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Summary;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** Event logs that are named on the command line: how they are read, who judges them, and what comes of the run. */
final class LogInput {
  private LogInput() {}

  /** What is made of the lines of a log, read as far as they are asked for; `-` is standard input. */
  static <R> R read(String log, Channels channels, Function<Stream<LogLine>, R> use) {
    try (InputStream in = opened(log, channels);
        InputStream watched = Progress.over(in, log, channels);
        Stream<LogLine> lines = EventLog.read(watched)) {
      return use.apply(lines);
    } catch (IOException | UncheckedIOException e) {
      throw WrongUse.unreadable(log, e);
    }
  }

  /** The bytes of a log. */
  static InputStream opened(String log, Channels channels) throws IOException {
    return log.equals("-") ? channels.in() : new BufferedInputStream(stream(Path.of(log)), 1 << 16);
  }

  /** A pipe cannot be asked where in it one stands. */
  private static InputStream stream(Path file) throws IOException {
    boolean pipe = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
  }

  /** A judge that knows what is shipped; cases whose first event names no mechanism follow the one given. */
  static LogJudge judge(Optional<String> mechanism, Channels channels) {
    Optional<ReferralMechanism> given = mechanism.map(new Mechanisms(channels)::named);
    return judge(id -> given.filter(m -> m.id().equals(id)).or(() -> Catalogue.find(id)), given);
  }

  /** A judge that finds mechanisms in its own way; cases whose first event names none follow the one given. */
  static LogJudge judge(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Optional<ReferralMechanism> given) {
    return LogJudge.of(mechanisms, Catalogue.ids(), given.map(ReferralMechanism::id));
  }

  /** The exit status that a summary stands for. */
  static int status(Summary summary) {
    if (summary.malformed() > 0) {
      return Faults.WRONG;
    }
    return summary.refused() > 0 ? 1 : 0;
  }
}
