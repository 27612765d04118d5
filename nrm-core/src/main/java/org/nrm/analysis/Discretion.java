package org.nrm.analysis;

import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;

/** Tells rights and free acts of the person and her supporters from what rests on an authority's discretion. */
final class Discretion {
  private final ReferralMechanism mechanism;
  private final Set<RoleId> free;

  Discretion(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
    this.free = mechanism.roles().stream()
        .filter(r -> r.kind() == RoleKind.PERSON_CONCERNED || r.kind() == RoleKind.SUPPORTS)
        .map(r -> r.id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a transition can happen without an authority's discretion. */
  boolean isUnneeded(Transition transition) {
    return transition.modality() != Modality.MAY
        || mechanism.event(transition.event()).orElseThrow().reportedBy().stream()
            .anyMatch(free::contains);
  }
}
