package org.nrm.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MeaningId;

/** Decides whether an entitlement can be shown without giving away facts, stages or days that are left out. */
final class Inference {
  private final ReferralMechanism mechanism;
  private final DisclosureRule rule;
  private final Set<FactId> shown;
  private final boolean stages;

  Inference(ReferralMechanism mechanism, DisclosureRule rule, Set<FactId> shown, boolean stages) {
    this.mechanism = mechanism;
    this.rule = rule;
    this.shown = shown;
    this.stages = stages;
  }

  /** Whether all that the entitlement depends on is shown. */
  boolean shows(EntitlementId entitlement) {
    return mechanism.procedures().stream()
        .filter(p -> p.stages().stream().anyMatch(s -> !grants(s, entitlement).isEmpty()))
        .allMatch(p -> rule.procedures().contains(p.id())
            && (stages || sameInEachMeaning(p, entitlement))
            && p.stages().stream()
                .flatMap(s -> grants(s, entitlement).stream())
                .flatMap(condition -> ConditionParts.of(condition).stream())
                .allMatch(this::shown));
  }

  private boolean shown(Condition part) {
    if (part instanceof Condition.At at) {
      return stages && rule.procedures().contains(at.procedure());
    }
    if (part instanceof Condition.Elapsed && !rule.dates()) {
      return false;
    }
    return ConditionParts.fact(part).map(shown::contains).orElse(true);
  }

  /** Whether stages of one meaning all give it on the same conditions, so that it tells no more than the meaning. */
  private static boolean sameInEachMeaning(Procedure procedure, EntitlementId entitlement) {
    Map<Optional<MeaningId>, Set<Set<Condition>>> given = new HashMap<>();
    for (Stage stage : procedure.stages()) {
      given
          .computeIfAbsent(stage.meaning(), m -> new HashSet<>())
          .add(Set.copyOf(grants(stage, entitlement)));
    }
    return given.values().stream().allMatch(ways -> ways.size() == 1);
  }

  private static List<Condition> grants(Stage stage, EntitlementId entitlement) {
    return stage.grants().stream()
        .filter(grant -> grant.entitlement().equals(entitlement))
        .map(Grant::condition)
        .distinct()
        .collect(Collectors.toList());
  }
}
