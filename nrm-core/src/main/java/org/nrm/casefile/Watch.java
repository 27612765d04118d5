package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nrm.condition.Truth;
import org.nrm.mechanism.Duty;

/** What a file has to watch, and what it gives. */
final class Watch {
  private Watch() {}

  static List<DueItem> due(CaseFile file) {
    return Stream.concat(
            file.positions().stream().filter(p -> p.validThrough().isPresent()).map(Watch::term),
            file.duties().stream().map(d -> duty(file, d)))
        .sorted(Comparator.comparing(item -> item.on().orElse(LocalDate.MAX)))
        .toList();
  }

  private static DueItem term(Position position) {
    return new DueItem.Builder()
        .on(position.validThrough())
        .procedure(position.procedure())
        .key(position.key())
        .stage(position.stage())
        .breached(false)
        .build();
  }

  private static DueItem duty(CaseFile file, OpenDuty open) {
    Duty duty = file.mechanism().duties().stream()
        .filter(d -> d.id().equals(open.duty()))
        .findFirst()
        .orElseThrow();
    return new DueItem.Builder()
        .on(open.due())
        .procedure(duty.procedure())
        .key(open.key())
        .duty(open.duty())
        .holder(duty.holder())
        .breached(open.breached())
        .build();
  }

  static List<HeldEntitlement> entitlements(CaseFile file) {
    View view = View.of(file);
    return file.positions().stream()
        .flatMap(p ->
            file.mechanism().procedure(p.procedure()).orElseThrow().stage(p.stage()).stream()
                .flatMap(stage -> stage.grants().stream())
                .filter(grant -> grant.condition().truth(view.from(p.since())) == Truth.MET)
                .map(grant -> ImmutableHeldEntitlement.of(
                    grant.entitlement(), p.procedure(), p.key(), p.stage(), grant.citations())))
        .toList();
  }
}
