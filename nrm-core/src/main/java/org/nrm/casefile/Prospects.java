package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Pseudonym;

/** Says of every event what would come of it. */
final class Prospects {
  private static final Pseudonym NEW = Pseudonym.of("new");

  private Prospects() {}

  static List<Expectation> of(CaseFile file, LocalDate date) {
    CaseFile then = file.asOf(date);
    return file.mechanism().events().stream()
        .filter(type -> !type.reportedBy().isEmpty())
        .flatMap(type -> keys(then, type).map(key -> expectation(then, type, key)))
        .toList();
  }

  private static Expectation expectation(CaseFile file, EventType type, Optional<Pseudonym> key) {
    CaseEvent event = new CaseEvent.Builder()
        .caseId(file.caseId())
        .type(type.id())
        .on(file.asOf())
        .by(type.reportedBy().iterator().next())
        .key(key)
        .build();
    return ImmutableExpectation.of(event, file.apply(event));
  }

  private static Stream<Optional<Pseudonym>> keys(CaseFile file, EventType type) {
    ReferralMechanism mechanism = file.mechanism();
    boolean keyed = mechanism.procedures().stream().anyMatch(p -> p.needsKey(type.id()));
    if (!keyed) {
      return Stream.of(Optional.empty());
    }
    return Stream.concat(
            file.positions().stream()
                .filter(p -> mechanism.procedure(p.procedure()).orElseThrow().hears(type.id()))
                .flatMap(p -> p.key().stream()),
            Stream.of(NEW))
        .distinct()
        .map(Optional::of);
  }
}
