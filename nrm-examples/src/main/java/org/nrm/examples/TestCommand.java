package org.nrm.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.json.JsonFaultException;
import org.nrm.json.Scenario;
import org.nrm.json.ScenarioRun;
import org.nrm.json.ScenarioUpdate;
import org.nrm.json.Scenarios;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs scenario files. */
@Command(
    name = "test",
    description =
        "Runs scenario files: `ok` or `not ok` for each, with what was expected and found.")
final class TestCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenario files, or folders with files named *.yaml.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> files;

  @Option(
      names = "--mechanism",
      paramLabel = "M",
      description =
          "Run under this mechanism or mechanism file, whatever the scenarios are written for.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> mechanism;

  @Option(
      names = "--update",
      description = "Rewrite the files with what was found where it differs from what is expected;"
          + " comments and all else are kept. What cannot be replaced safely is told and left,"
          + " and a scenario that does not run as expected afterwards is left as it is."
          + " Status 1 if anything was updated or still differs.")
  private boolean update;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private VariantOptions variants;

  private int passed;
  private int failed;
  private int unreadable;

  @Override
  public Integer call() {
    if (update && files.contains(Path.of("-"))) {
      throw new WrongUse("`--update` cannot rewrite standard input: name a file");
    }
    Optional<ReferralMechanism> given = variants.over(mechanism, nrm.channels());
    files.stream().flatMap(TestCommand::under).forEach(file -> file(file, given));
    if (passed + failed + unreadable == 0) {
      throw new WrongUse("no scenario is in " + files + ": name scenario files that end in .yaml");
    }
    nrm.channels().out().flush();
    nrm.channels()
        .err()
        .println(passed + failed + " scenarios: " + passed + " ok, " + failed + " not ok");
    if (unreadable > 0) {
      return Faults.WRONG;
    }
    return failed > 0 ? 1 : 0;
  }

  private static Stream<Path> under(Path file) {
    if (!Files.isDirectory(file)) {
      return Stream.of(file);
    }
    try (Stream<Path> all = Files.walk(file)) {
      return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw WrongUse.unreadable(file.toString(), e);
    }
  }

  private void file(Path file, Optional<ReferralMechanism> given) {
    Function<Scenario, ReferralMechanism> under =
        scenario -> given.orElseGet(() -> named(scenario));
    try {
      String text = InputText.of(file.toString(), nrm.channels());
      int before = failed;
      Scenarios.read(text, file.toString())
          .forEach(scenario -> run(scenario, under.apply(scenario)));
      if (update && failed > before) {
        update(file, text, under);
      }
    } catch (JsonFaultException e) {
      unreadable++;
      Faults.say(e, nrm.channels());
    }
  }

  private void update(Path file, String text, Function<Scenario, ReferralMechanism> under) {
    ScenarioUpdate found = ScenarioUpdate.of(text, file.toString(), under);
    if (!found.replaced().isEmpty()) {
      replace(file, found.text());
    }
    found
        .replaced()
        .forEach(r -> say("updated", file, r.line(), r.member(), r.before() + " -> " + r.after()));
    found.left().forEach(l -> say("left", file, l.line(), l.scenario(), l.message()));
  }

  private void say(String done, Path file, int line, String what, String how) {
    nrm.channels().out().println(done + " " + file + ":" + line + ": " + what + ": " + how);
  }

  /** A link goes on leading to the file, which is replaced where it is. */
  private static void replace(Path file, String text) {
    try {
      Path real = file.toRealPath();
      if (!Files.isWritable(real)) {
        throw new AccessDeniedException(file.toString());
      }
      try (StagedFile staged = StagedFile.beside(real, text)) {
        staged.put();
      }
    } catch (IOException e) {
      throw WrongUse.unwritable(file.toString(), e);
    }
  }

  private ReferralMechanism named(Scenario scenario) {
    return scenario
        .mechanism()
        .map(MechanismId::value)
        .map(id -> new Mechanisms(nrm.channels()).named(id))
        .orElseThrow(
            () -> new WrongUse("`" + scenario.name() + "` names no mechanism: give `--mechanism`"));
  }

  private void run(Scenario scenario, ReferralMechanism under) {
    List<String> mismatches = ScenarioRun.of(scenario, under);
    boolean ok = mismatches.isEmpty();
    passed += ok ? 1 : 0;
    failed += ok ? 0 : 1;
    nrm.channels()
        .out()
        .println((ok ? "ok " : "not ok ")
            + scenario.name()
            + scenario.title().map(t -> ": " + t).orElse(""));
    mismatches.forEach(m -> nrm.channels().out().println("  " + m));
  }
}
