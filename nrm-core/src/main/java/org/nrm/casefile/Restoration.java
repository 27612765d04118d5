package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;

/** Checks that a stored file fits its mechanism. */
final class Restoration {
  private final ReferralMechanism mechanism;
  private final List<String> misfits = new ArrayList<>();

  private Restoration(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  static List<String> misfits(
      ReferralMechanism mechanism, LocalDate opened, LocalDate asOf, CaseFile.Contents contents) {
    Restoration check = new Restoration(mechanism);
    if (asOf.isBefore(opened)) {
      check.misfits.add("the file speaks up to a day before it was opened: correct the dates");
    }
    contents.facts().forEach((id, held) -> {
      if (mechanism.fact(id).filter(f -> f.admits(held.value())).isEmpty()) {
        check.misfits.add("`" + mechanism.id() + "` has no fact `" + id + "` with such a value");
      }
    });
    contents.positions().forEach(check::position);
    check.twice(
        "position",
        contents.positions().stream().map(p -> p.procedure() + "#" + p.key()).toList());
    check.twice(
        "open duty",
        contents.duties().stream().map(d -> d.duty() + "#" + d.key()).toList());
    for (Procedure procedure : mechanism.procedures()) {
      long times = contents.positions().stream()
          .filter(p -> p.procedure().equals(procedure.id()))
          .count();
      if (procedure.multiplicity() == Multiplicity.ONE && times != 1) {
        check.misfits.add(
            "`" + procedure.id() + "` must stand at exactly one stage and stands at " + times);
      }
    }
    contents.duties().stream()
        .filter(d -> mechanism.duties().stream().noneMatch(known -> known.id().equals(d.duty())))
        .forEach(d -> check.misfits.add("`" + mechanism.id() + "` has no duty `" + d.duty() + "`"));
    return check.misfits;
  }

  private void twice(String sort, List<String> names) {
    if (names.stream().distinct().count() < names.size()) {
      misfits.add("an instance has two entries as " + sort + ": leave one out");
    }
  }

  private void position(Position position) {
    Optional<Procedure> procedure = mechanism.procedure(position.procedure());
    if (procedure.flatMap(p -> p.stage(position.stage())).isEmpty()) {
      misfits.add("`" + mechanism.id() + "` has no stage `" + position.procedure() + "/"
          + position.stage() + "`");
    } else if (position
            .lapsedFrom()
            .filter(s -> procedure.get().stage(s).isEmpty())
            .isPresent()
        || position.uses().keySet().stream()
            .anyMatch(rule -> procedure.get().transition(rule).isEmpty())) {
      misfits.add(
          "`" + position.procedure() + "` has no such stage that lapsed or rule that was used");
    } else if (procedure.get().multiplicity()
        == Multiplicity.MANY
        != position.key().isPresent()) {
      misfits.add("`" + position.procedure() + "` has a key exactly if it runs several times");
    }
  }
}
