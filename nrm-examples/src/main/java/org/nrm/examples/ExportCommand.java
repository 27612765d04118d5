package org.nrm.examples;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.CloudEventWriter;
import org.nrm.json.EventLog;
import org.nrm.json.LogLine;
import org.nrm.json.Malformed;
import org.nrm.json.eventlog.CsvLogWriter;
import org.nrm.json.eventlog.EventLogWriter;
import org.nrm.json.eventlog.OcelWriter;
import org.nrm.json.eventlog.XesWriter;
import org.nrm.vocabulary.FactId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes event logs in the forms of process mining. */
@Command(
    name = "export",
    description = {
      "Writes event logs in a form that tools of process mining read, or as CloudEvents, to standard output.",
      "A line that is no event is told on standard error and left out; whether an event would be accepted is not asked."
    })
final class ExportCommand implements Callable<Integer> {
  /** What logs are written as. */
  enum Form {
    ocel,
    xes,
    csv,
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
      names = "--as",
      paramLabel = "FORM",
      required = true,
      description =
          "Write an object-centric event log (ocel), a log of traces (xes), a table (csv),"
              + " or one CloudEvent a line (cloudevents).")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = "--source",
      paramLabel = "URI",
      defaultValue = "urn:nrm:export",
      description = "The source of CloudEvents; give each log its own.")
  @SuppressWarnings("NullAway.Init")
  private String source;

  private long events;
  private long malformed;

  @Override
  public Integer call() {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(nrm.channels().out(), StandardCharsets.UTF_8));
    try {
      if (form == Form.cloudevents) {
        wrapped(out);
      } else {
        written(out);
      }
      out.flush();
    } catch (IOException e) {
      throw WrongUse.unwritable("standard output", e);
    }
    nrm.channels()
        .err()
        .println(Counted.of(events, "event") + " written, "
            + Counted.of(malformed, "malformed line") + " left out");
    return malformed > 0 ? Faults.WRONG : 0;
  }

  private void wrapped(Writer out) {
    try (CloudEventWriter writer = CloudEventSource.writer(out, source)) {
      each(writer::write, this::told);
    }
  }

  private void written(Writer out) {
    try (EventLogWriter writer = writer(out)) {
      each(writer::write, this::told);
    }
  }

  private EventLogWriter writer(Writer out) {
    return switch (form) {
      case ocel -> new OcelWriter(out, Catalogue::find);
      case xes -> new XesWriter(out);
      default ->
        logs.contains("-") ? CsvLogWriter.keeping(out) : CsvLogWriter.streaming(out, facts());
    };
  }

  /** The facts of files, which can be read twice. */
  private Set<FactId> facts() {
    Set<FactId> facts = new TreeSet<>(Comparator.comparing(FactId::value));
    each(event -> facts.addAll(event.facts().keySet()), (log, line) -> {});
    events = 0;
    return facts;
  }

  private void each(Consumer<CaseEvent> events, Told malformed) {
    for (String log : logs) {
      try (InputStream in = opened(log);
          Stream<LogLine> lines = EventLog.read(in)) {
        lines.forEach(line -> line.fold(
            read -> {
              this.events++;
              events.accept(read.event());
              return true;
            },
            wrong -> {
              malformed.tell(log, wrong);
              return false;
            }));
      } catch (IOException | UncheckedIOException e) {
        throw WrongUse.unreadable(log, e);
      }
    }
  }

  /** Takes a line that is no event. */
  private interface Told {
    void tell(String log, Malformed line);
  }

  private void told(String log, Malformed line) {
    malformed++;
    nrm.channels().err().println(MalformedWords.of(log, line));
  }

  private InputStream opened(String log) throws IOException {
    return log.equals("-")
        ? nrm.channels().in()
        : new BufferedInputStream(Files.newInputStream(Path.of(log)), 1 << 16);
  }
}
