package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.OpenDuty;
import org.nrm.vocabulary.RoleId;

/** Compares a case file with what a step of a scenario expects of it. */
final class FileComparison {
  private final FoundFile file;
  private final ExpectedFile expected;
  private final Consumer<String> mismatch;

  FileComparison(CaseFile file, ExpectedFile expected, Consumer<String> mismatch) {
    this.file = new FoundFile(file);
    this.expected = expected;
    this.mismatch = mismatch;
  }

  void compare() {
    expected.at().forEach((procedure, stage) -> {
      Optional<String> found = file.stage(procedure);
      if (!found.equals(Optional.of(stage.value()))) {
        differ("`" + procedure + "` at " + stage, found.map(s -> "at " + s).orElse("not started"));
      }
    });
    expected.validThrough().forEach(this::validThrough);
    lead();
    entitlements();
    expected.overdue().ifPresent(duties -> duties("overdue", duties, file.overdue()));
    expected.openDuties().ifPresent(duties -> duties("open", duties, file.open()));
    expected.due().forEach(this::due);
    List<String> open = file.open();
    expected.notOpen().stream()
        .filter(open::contains)
        .forEach(duty -> differ("duty `" + duty + "` not open", "open"));
  }

  private void validThrough(String procedure, Optional<LocalDate> day) {
    Optional<LocalDate> found = file.validThrough(procedure);
    if (!found.equals(day)) {
      differ("`" + procedure + "` valid through " + worded(day), worded(found));
    }
  }

  private void lead() {
    Optional<RoleId> found = file.lead();
    if ((expected.noLead() || expected.lead().isPresent()) && !found.equals(expected.lead())) {
      differ("in the lead " + named(expected.lead()), named(found));
    }
  }

  private static String named(Optional<RoleId> role) {
    return role.map(id -> "`" + id + "`").orElse("nobody");
  }

  private void entitlements() {
    List<String> held = file.entitlements();
    String found = ScenarioRun.listed(held);
    expected.entitled().stream()
        .filter(id -> !held.contains(id.value()))
        .forEach(id -> differ("entitled to `" + id + "`", found));
    expected.notEntitled().stream()
        .filter(id -> held.contains(id.value()))
        .forEach(id -> differ("not entitled to `" + id + "`", found));
  }

  private void duties(String what, List<String> named, List<String> found) {
    if (!asExpected(named, found)) {
      differ("duties " + what + ": " + ScenarioRun.listed(named), ScenarioRun.listed(found));
    }
  }

  /** Whether all duties named are found; where none is named, none is to be. */
  static boolean asExpected(List<String> named, List<String> found) {
    return named.isEmpty() ? found.isEmpty() : found.containsAll(named);
  }

  private void due(String duty, Optional<LocalDate> day) {
    Optional<OpenDuty> open = file.duty(duty);
    if (open.isEmpty()) {
      differ("duty `" + duty + "` due " + worded(day), "not open");
    } else if (!open.get().due().equals(day)) {
      differ("duty `" + duty + "` due " + worded(day), worded(open.get().due()));
    }
  }

  static String worded(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("none");
  }

  private void differ(String wanted, String found) {
    mismatch.accept("expected " + wanted + ", found " + found);
  }
}
