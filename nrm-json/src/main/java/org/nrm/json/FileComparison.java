package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.HeldEntitlement;
import org.nrm.casefile.OpenDuty;
import org.nrm.casefile.Position;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** Compares a case file with what a step of a scenario expects of it. */
final class FileComparison {
  private final CaseFile file;
  private final ExpectedFile expected;
  private final Consumer<String> mismatch;

  FileComparison(CaseFile file, ExpectedFile expected, Consumer<String> mismatch) {
    this.file = file;
    this.expected = expected;
    this.mismatch = mismatch;
  }

  void compare() {
    expected.at().forEach((procedure, stage) -> {
      Optional<String> found = position(procedure).map(p -> p.stage().value());
      if (!found.equals(Optional.of(stage.value()))) {
        differ("`" + procedure + "` at " + stage, found.map(s -> "at " + s).orElse("not started"));
      }
    });
    expected.validThrough().forEach(this::validThrough);
    lead();
    entitlements();
    expected.overdue().ifPresent(duties -> duties("overdue", duties, overdue()));
    expected.openDuties().ifPresent(duties -> duties("open", duties, open()));
    expected.due().forEach(this::due);
    List<String> open = open();
    expected.notOpen().stream()
        .filter(open::contains)
        .forEach(duty -> differ("duty `" + duty + "` not open", "open"));
  }

  private void validThrough(String procedure, Optional<LocalDate> day) {
    Optional<LocalDate> found = position(procedure).flatMap(Position::validThrough);
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
    List<Id> held = file.entitlements().stream()
        .map(HeldEntitlement::entitlement)
        .<Id>map(id -> id)
        .distinct()
        .toList();
    String found = ScenarioRun.listed(held.stream().map(Id::value).toList());
    expected.entitled().stream()
        .filter(id -> !held.contains(id))
        .forEach(id -> differ("entitled to `" + id + "`", found));
    expected.notEntitled().stream()
        .filter(held::contains)
        .forEach(id -> differ("not entitled to `" + id + "`", found));
  }

  private void duties(String what, List<String> named, List<String> found) {
    if (named.isEmpty() ? !found.isEmpty() : !found.containsAll(named)) {
      differ("duties " + what + ": " + ScenarioRun.listed(named), ScenarioRun.listed(found));
    }
  }

  private void due(String duty, Optional<LocalDate> day) {
    Optional<OpenDuty> open =
        file.duties().stream().filter(d -> name(d.duty(), d.key()).equals(duty)).findFirst();
    if (open.isEmpty()) {
      differ("duty `" + duty + "` due " + worded(day), "not open");
    } else if (!open.get().due().equals(day)) {
      differ("duty `" + duty + "` due " + worded(day), worded(open.get().due()));
    }
  }

  private List<String> open() {
    return names(file.duties().stream());
  }

  private List<String> overdue() {
    return names(file.duties().stream().filter(OpenDuty::breached));
  }

  private static List<String> names(Stream<OpenDuty> duties) {
    return duties.map(d -> name(d.duty(), d.key())).toList();
  }

  private Optional<Position> position(String name) {
    return file.positions().stream()
        .filter(p -> name(p.procedure(), p.key()).equals(name))
        .findFirst();
  }

  private static String name(Id id, Optional<Pseudonym> key) {
    return id + key.map(k -> "#" + k).orElse("");
  }

  private static String worded(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("none");
  }

  private void differ(String wanted, String found) {
    mismatch.accept("expected " + wanted + ", found " + found);
  }
}
