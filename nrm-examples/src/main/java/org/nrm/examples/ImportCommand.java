package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nrm.json.CloudEvents;
import org.nrm.json.EventWriter;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.eventlog.CsvLog;
import org.nrm.json.eventlog.Loss;
import org.nrm.json.eventlog.XesLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads foreign event logs. */
@Command(
    name = "import",
    description = {
      "Reads a log of process mining, or of CloudEvents, and writes it as an event log, one JSON object a line, to"
          + " standard output.",
      "Rows that are no events, and what of a row an event has no place for, are told on standard error."
    })
final class ImportCommand implements Callable<Integer> {
  /** What logs are read as. */
  enum Form {
    xes,
    csv,
    cloudevents
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "FILE", description = "The log; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      required = true,
      description =
          "Read a log of traces (xes), a table (csv), or one CloudEvent a line (cloudevents).")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private MappingOptions mapping;

  private final Map<String, Lost> losses = new LinkedHashMap<>();
  private long events;
  private long malformed;

  /** What is left out: where first, and how often. */
  private record Lost(long first, long times) {
    Lost again() {
      return new Lost(first, times + 1);
    }
  }

  @Override
  public Integer call() {
    LogMapping columns = mapping.read(nrm.channels());
    if (form == Form.cloudevents && mapping.isGiven()) {
      throw new WrongUse("CloudEvents have no columns: leave the mapping out");
    }
    try (InputStream in = opened();
        Stream<LogLine> lines = lines(in, columns);
        EventWriter writer = new EventWriter((OutputStream) nrm.channels().out())) {
      lines.forEach(line -> take(line, writer));
    } catch (IOException | UncheckedIOException e) {
      throw WrongUse.unreadable(file, e);
    }
    losses.forEach((what, lost) -> nrm.channels()
        .err()
        .println("nrm: " + file + ":" + lost.first() + ": " + what
            + (lost.times() == 1 ? "" : " (" + lost.times() + " times)")));
    nrm.channels()
        .err()
        .println(Counted.of(events, "event") + " read, " + Counted.of(malformed, "malformed row")
            + " left out");
    return malformed > 0 ? Faults.WRONG : 0;
  }

  private Stream<LogLine> lines(InputStream in, LogMapping columns) {
    return switch (form) {
      case xes -> XesLog.read(in, columns, this::lost);
      case csv -> CsvLog.read(in, columns, this::lost);
      case cloudevents -> CloudEvents.read(in);
    };
  }

  private void take(LogLine line, EventWriter writer) {
    line.fold(
        read -> {
          events++;
          writer.write(read.event());
          return true;
        },
        wrong -> {
          malformed++;
          nrm.channels().err().println(MalformedWords.of(file, wrong));
          return false;
        });
  }

  private void lost(Loss loss) {
    losses.merge(loss.what(), new Lost(loss.line(), 1), (before, once) -> before.again());
  }

  private InputStream opened() throws IOException {
    return file.equals("-")
        ? nrm.channels().in()
        : new BufferedInputStream(Files.newInputStream(Path.of(file)), 1 << 16);
  }
}
