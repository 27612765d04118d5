package org.nrm.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.nrm.json.HtcdsCsv;
import org.nrm.json.HtcdsJson;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads records of HTCDS and writes them clean. */
@Command(
    name = "read",
    description = {
      "Reads records of HTCDS 2.0 from JSON or CSV, the official templates among them, and writes them with the names of the"
          + " standard.",
      "A file of which something was lost beside names and free text ends with status 1."
    })
final class HtcdsReadCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private HtcdsCommand htcds;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Records in JSON or CSV; what is not named .json or .csv is JSON if it starts with a brace or bracket."
              + " `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "json, which it is unless said, or csv.")
  private HtcdsForm form = HtcdsForm.JSON;

  @Option(
      names = "--json",
      description = "Write the report as a JSON object, in place of the records.")
  private boolean json;

  @Override
  public Integer call() {
    Channels channels = htcds.channels();
    HtcdsReading reading = read(InputText.of(file, channels));
    List<HtcdsNote> lost = form.lost(reading.records());
    if (json) {
      channels.out().println(HtcdsJson.report(reading));
    } else {
      channels.out().print(form.of(reading.records()));
      reading.notes().forEach(note -> channels.err().println(note.text()));
      lost.forEach(note -> channels.err().println(note.text()));
    }
    boolean clean =
        reading.losses().stream().allMatch(note -> note.kind() == HtcdsNote.Kind.LEFT_OUT);
    return clean && (json || lost.isEmpty()) ? 0 : 1;
  }

  private HtcdsReading read(String text) {
    String start = text.strip();
    boolean document = file.endsWith(".json")
        || (!file.endsWith(".csv") && (start.startsWith("{") || start.startsWith("[")));
    return document ? HtcdsJson.read(text, file) : HtcdsCsv.read(text, file);
  }
}
