package org.nrm.analysis;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;

/** What a mechanism is made of, as standards ask for it: who acts in it, and what its stages and events mean. */
final class Makeup {
  private final ReferralMechanism mechanism;

  Makeup(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  boolean isState(RoleId role) {
    return kind(role) == RoleKind.DECIDES || kind(role) == RoleKind.ENFORCES;
  }

  boolean isIndependent(RoleId role) {
    return kind(role) == RoleKind.SUPPORTS;
  }

  boolean isPerson(RoleId role) {
    return kind(role) == RoleKind.PERSON_CONCERNED;
  }

  private RoleKind kind(RoleId role) {
    return mechanism.roles().stream()
        .filter(r -> r.id().equals(role))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  Set<RoleId> reporters(Id event) {
    return mechanism.events().stream()
        .filter(e -> e.id().equals(event))
        .findFirst()
        .map(EventType::reportedBy)
        .orElse(Set.of());
  }

  static boolean means(EventType event, Meaning meaning) {
    return event.meaning().filter(meaning.id()::equals).isPresent();
  }

  boolean entersMeaning(EventType event, Meaning meaning) {
    return mechanism.procedures().stream()
        .anyMatch(p -> p.transitions().stream()
            .filter(t -> t.event().equals(event.id()))
            .flatMap(t -> t.effect().target().flatMap(p::stage).stream())
            .anyMatch(s -> s.meaning().filter(meaning.id()::equals).isPresent()));
  }

  boolean hasStage(Meaning... meanings) {
    Set<MeaningId> wanted =
        Stream.of(meanings).map(Meaning::id).collect(Collectors.toUnmodifiableSet());
    return mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream())
        .anyMatch(s -> s.meaning().filter(wanted::contains).isPresent());
  }

  static String names(Set<RoleId> roles, Predicate<RoleId> only) {
    return roles.stream().filter(only).map(Id::value).sorted().collect(Collectors.joining(", "));
  }
}
