package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.HeldEntitlement;
import org.nrm.casefile.OpenDuty;
import org.nrm.casefile.Position;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** What a case file says on a day, in the words of scenarios: instances are named {@code id#key}. */
final class FoundFile {
  private final CaseFile file;

  FoundFile(CaseFile file) {
    this.file = file;
  }

  /** The stage at which a procedure stands; nothing if it is not started. */
  Optional<String> stage(String procedure) {
    return position(procedure).map(p -> p.stage().value());
  }

  Optional<LocalDate> validThrough(String procedure) {
    return position(procedure).flatMap(Position::validThrough);
  }

  Optional<RoleId> lead() {
    return file.lead();
  }

  List<String> entitlements() {
    return file.entitlements().stream()
        .map(HeldEntitlement::entitlement)
        .map(Id::value)
        .distinct()
        .toList();
  }

  Optional<OpenDuty> duty(String name) {
    return file.duties().stream()
        .filter(d -> name(d.duty(), d.key()).equals(name))
        .findFirst();
  }

  List<String> open() {
    return names(file.duties().stream());
  }

  List<String> overdue() {
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
}
