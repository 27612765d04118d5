package org.nrm.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.json.JsonFaultException;
import org.nrm.json.StoredCase;
import org.nrm.mechanism.ReferralMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Moves stored case files to another version of their mechanism. */
@Command(
    name = "migrate",
    description = {
      "Moves stored case files to another version of their mechanism, or to a variant of it.",
      "Writes nothing unless `--write` or `--out` is given, and nothing at all if a file is wrong or"
          + " a case cannot be moved."
    })
final class MigrateCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of case files, as `nrm validate --state` writes them, or folders with"
          + " files named *.ndjson or *.json.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> files;

  @Option(
      names = "--to",
      paramLabel = "MECHANISM",
      required = true,
      description = "The mechanism to move to.")
  @SuppressWarnings("NullAway.Init")
  private String target;

  @Option(
      names = "--from",
      paramLabel = "MECHANISM",
      description =
          "A mechanism that is not shipped under which files were written; can be repeated.")
  private List<String> forms = new ArrayList<>();

  @Option(
      names = "--counterpart",
      paramLabel = "STAGE=OTHER",
      description =
          "A stage, as residence/reflection, and the stage that it becomes; can be repeated.")
  private Map<String, String> counterparts = new LinkedHashMap<>();

  @Option(
      names = "--forget",
      paramLabel = "FACT",
      description = "A fact to let go where the mechanism cannot hold it; can be repeated.")
  private List<String> forgotten = new ArrayList<>();

  @Option(
      names = "--against-the-line",
      description = "Move also what the line of versions leaves: pending cases that keep the law of"
          + " their entry, and files to an earlier version.")
  private boolean againstTheLine;

  @Option(
      names = "--leave-stuck",
      description = "Write although some cases cannot be moved; these stay as they are.")
  private boolean leaveStuck;

  @Option(names = "--dry-run", description = "Write nothing, as without it.")
  private boolean dryRun;

  @Option(names = "--write", description = "Write the files in place, each at once.")
  private boolean write;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Write the files into a folder, and leave the old ones.")
  @SuppressWarnings("NullAway.Init")
  private Optional<Path> out;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  private boolean isWrong;

  @Override
  public Integer call() {
    if (dryRun && (write || out.isPresent())) {
      throw new WrongUse("`--dry-run` writes nothing: leave it out, or `--write` and `--out`");
    }
    if (write && out.isPresent()) {
      throw new WrongUse("`--write` and `--out` say two places: give one of them");
    }
    Mechanisms mechanisms = new Mechanisms(nrm.channels());
    ReferralMechanism to = mechanisms.named(target);
    CaseMover mover = new CaseMover(
        CaseMover.forwarding(to, againstTheLine, counterparts, forgotten),
        forms.stream().map(mechanisms::named).toList());
    Map<CaseFolder, List<MigratedCase>> moved = new LinkedHashMap<>();
    CaseFolder.files(files).forEach(file -> moved.put(file, moved(file.file(), mover)));
    MigrationReport report = new MigrationReport(to, moved, isWrong, leaveStuck);
    boolean written = (write || out.isPresent()) && report.mayBeWritten();
    if (written) {
      StagedFiles.write(places(moved));
    }
    nrm.channels().out().print(json ? report.json(written) : report.text());
    nrm.channels().err().println(report.summary());
    nrm.channels().err().println(report.ending(written, write || out.isPresent()));
    return report.status();
  }

  /** What comes of the cases of a file; none if the file is wrong, which is told. */
  private List<MigratedCase> moved(Path file, CaseMover mover) {
    List<MigratedCase> cases = new ArrayList<>();
    try {
      for (StoredCase stored : StateFile.read(file)) {
        cases.add(mover.move(stored));
      }
    } catch (JsonFaultException e) {
      isWrong = true;
      Faults.say(e, nrm.channels());
    }
    return cases;
  }

  /** The files that are to be written and where each goes; none that would be as it was. */
  private Map<Path, List<MigratedCase>> places(Map<CaseFolder, List<MigratedCase>> moved) {
    Map<Path, List<MigratedCase>> places = new LinkedHashMap<>();
    moved.forEach((file, cases) -> {
      boolean touched = cases.stream().anyMatch(c -> c.verdict() == MigratedCase.Verdict.moved);
      if (out.isPresent() || touched) {
        Path place = out.map(o -> o.resolve(file.within())).orElse(file.file());
        if (places.put(place, cases) != null) {
          throw new WrongUse("`" + place + "` would be written twice: name each file once");
        }
      }
    });
    out.ifPresent(
        o -> places.keySet().stream().filter(Files::exists).findFirst().ifPresent(p -> {
          throw new WrongUse("`" + p + "` is there already: name another folder");
        }));
    return places;
  }
}
