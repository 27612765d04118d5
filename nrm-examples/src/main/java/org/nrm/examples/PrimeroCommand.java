package org.nrm.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.json.PrimeroJson;
import org.nrm.json.primero.PrimeroEntry;
import org.nrm.json.primero.PrimeroJudge;
import org.nrm.json.primero.PrimeroType;
import org.nrm.json.primero.PrimeroVerdict;
import org.nrm.referral.ReferralPriority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges a history of referrals of Primero. */
@Command(
    name = "primero",
    description = {
      "Reads the referrals and transfers of a case as the API of Primero answers them, and judges each by the rules of the"
          + " referral handshake: consent, order, answers in time, reasons and outcomes.",
      "Names of users and free text are neither kept nor repeated. A history with an entry that is refused, unknown or out of"
          + " order ends with status 1, one with an entry that cannot be read with status 2."
    })
final class PrimeroCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The answer of `GET /api/v2/cases/ID/transitions`, `referrals` or `transfers`, a JSON file; `-` is"
              + " standard input.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--priority",
      paramLabel = "P",
      description =
          "How soon referrals were to be answered: emergency, urgent, or normal, which it is unless said."
              + " Primero does not keep it.")
  private ReferralPriority priority = ReferralPriority.NORMAL;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The day as of which it is told where referrals stand; the latest of the history unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<LocalDate> on;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    List<PrimeroEntry> entries = PrimeroJson.read(InputText.of(file, nrm.channels()), file);
    List<PrimeroVerdict> verdicts = PrimeroJudge.of(priority, on).judge(entries);
    PrintStream out = nrm.channels().out();
    if (json) {
      out.println(PrimeroJson.report(verdicts));
    } else {
      verdicts.forEach(verdict -> say(verdict, out));
      PrimeroJson.leftOut(entries)
          .forEach((member, count) -> nrm.channels()
              .err()
              .println(
                  "left out: `" + member + "` of " + count + (count == 1 ? " entry" : " entries")
                      + ", which names persons or is free text"));
    }
    return status(verdicts);
  }

  private static int status(List<PrimeroVerdict> verdicts) {
    if (verdicts.stream().anyMatch(v -> v.kind() == PrimeroVerdict.Kind.MALFORMED)) {
      return Faults.WRONG;
    }
    return verdicts.stream().allMatch(v -> v.kind().isWell()) ? 0 : 1;
  }

  private static void say(PrimeroVerdict verdict, PrintStream out) {
    String type = verdict.entry().type().map(PrimeroType::code).orElse("entry");
    String status = verdict.entry().status().map(s -> ", " + s.code()).orElse("");
    String stands =
        verdict.stands().map(stage -> "; it stands at `" + stage + "`").orElse("");
    String code = verdict.code().map(c -> " " + c).orElse("");
    out.println(verdict.entry().pointer() + " " + type + status + ": "
        + verdict.kind().word().replace('-', ' ') + code + stands);
    verdict.messages().forEach(message -> out.println("  " + message));
    verdict.assumed().forEach(assumed -> out.println("  assumed: " + assumed));
  }
}
