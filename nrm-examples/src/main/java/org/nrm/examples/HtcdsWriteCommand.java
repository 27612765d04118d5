package org.nrm.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.casefile.CaseEvent;
import org.nrm.examples.history.CaseHistory;
import org.nrm.json.HtcdsJson;
import org.nrm.json.htcds.HtcdsExport;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a case of a log as a record of HTCDS. */
@Command(
    name = "write",
    description = {
      "Writes one case of a log as a record of HTCDS 2.0, whatever its mechanism, and tells what of it the standard cannot say"
          + " and which core fields have no value. Nothing is invented."
    })
final class HtcdsWriteCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private HtcdsCommand htcds;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CaseSource source;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "json, which it is unless said, or csv.")
  private HtcdsForm form = HtcdsForm.JSON;

  @Option(
      names = "--json",
      description = "Write the report as a JSON object, in place of the record.")
  private boolean json;

  @Override
  public Integer call() {
    CaseHistory history = source.history(htcds.channels());
    LocalDate day = source.day(history);
    List<CaseEvent> accepted = history.until(day).stream()
        .filter(happening -> happening.refused().isEmpty())
        .flatMap(happening -> happening.event().stream())
        .toList();
    HtcdsExport export = HtcdsExport.of(history.on(day), accepted);
    if (json) {
      htcds.channels().out().println(HtcdsJson.report(export));
    } else {
      tell(export);
    }
    return 0;
  }

  private void tell(HtcdsExport export) {
    List<HtcdsRecord> records = List.of(export.record());
    htcds.channels().out().print(form.of(records));
    PrintStream err = htcds.channels().err();
    export.notes().forEach(note -> err.println(note.text()));
    form.lost(records).forEach(note -> err.println(note.text()));
    fields(err, "core fields without a value: ", export.missing());
    fields(err, "core fields left to the system that holds them: ", export.leftToOthers());
  }

  private static void fields(PrintStream err, String what, List<HtcdsField> fields) {
    if (!fields.isEmpty()) {
      err.println(what + fields.stream().map(HtcdsField::name).collect(Collectors.joining(", ")));
    }
  }
}
