package org.nrm.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Sensitivity;

/** How far a rule goes under a consent. Read off the mechanism alone, never off the case. */
final class Limits {
  private final ReferralMechanism mechanism;
  private final DisclosureRule rule;
  private final Sensitivity consented;
  private final Inference inference;

  Limits(ReferralMechanism mechanism, DisclosureRule rule, Sensitivity consented) {
    this.mechanism = mechanism;
    this.rule = rule;
    this.consented = consented;
    known("fact", rule.facts(), mechanism.facts().stream().map(FactType::id).toList());
    known(
        "procedure",
        rule.procedures(),
        mechanism.procedures().stream().map(Procedure::id).toList());
    known(
        "entitlement",
        rule.entitlements(),
        mechanism.entitlements().stream().map(e -> e.id()).toList());
    this.inference = new Inference(
        mechanism,
        rule,
        mechanism.facts().stream()
            .filter(fact -> omitted(fact).isEmpty())
            .map(FactType::id)
            .collect(Collectors.toSet()),
        stages());
  }

  private void known(String sort, Set<? extends Id> named, Collection<? extends Id> known) {
    named.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("the disclosure to `" + rule.recipient() + "` for `"
          + rule.purpose().id() + "` shows what `" + mechanism.id() + "` has not: there is no "
          + sort + " `" + id + "`"
          + Nearest.hint(id.value(), known.stream().map(Id::value).toList()));
    });
  }

  boolean shows(ProcedureId procedure) {
    return rule.procedures().contains(procedure);
  }

  Optional<LocalDate> day(LocalDate day) {
    return rule.dates() ? Optional.of(day) : Optional.empty();
  }

  /** A stage can tell of sensitive things; a consent that goes less far than the rule shows only what stages mean. */
  boolean stages() {
    return rule.detail() == PositionDetail.STAGE && consented.compareTo(rule.upTo()) >= 0;
  }

  Optional<Omission.Reason> omitted(FactType fact) {
    if (!rule.facts().contains(fact.id())) {
      return Optional.of(Omission.Reason.NOT_NEEDED);
    }
    if (fact.sensitivity().compareTo(rule.upTo()) > 0) {
      return Optional.of(Omission.Reason.TOO_SENSITIVE);
    }
    return fact.sensitivity().compareTo(consented) > 0
        ? Optional.of(Omission.Reason.BEYOND_CONSENT)
        : Optional.empty();
  }

  Optional<Omission.Reason> omitted(EntitlementId entitlement) {
    if (!rule.entitlements().contains(entitlement)) {
      return Optional.of(Omission.Reason.NOT_NEEDED);
    }
    return inference.shows(entitlement)
        ? Optional.empty()
        : Optional.of(Omission.Reason.WOULD_REVEAL);
  }

  /** What is left out; facts that are forgotten after their event are in no file and so not among it. */
  List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>();
    mechanism.facts().stream()
        .filter(fact -> fact.scope() == FactScope.CASE)
        .forEach(fact -> omitted(fact)
            .ifPresent(why -> omissions.add(Omission.of(Omission.Kind.FACT, fact.id(), why))));
    mechanism.procedures().stream()
        .filter(p -> !shows(p.id()))
        .forEach(p -> omissions.add(
            Omission.of(Omission.Kind.PROCEDURE, p.id(), Omission.Reason.NOT_NEEDED)));
    mechanism
        .entitlements()
        .forEach(e -> omitted(e.id())
            .ifPresent(why -> omissions.add(Omission.of(Omission.Kind.ENTITLEMENT, e.id(), why))));
    if (!stages()) {
      omissions.add(Omission.of(Omission.Kind.STAGES, stagesOmitted()));
    }
    if (!rule.dates()) {
      omissions.add(Omission.of(Omission.Kind.DAYS, Omission.Reason.NOT_NEEDED));
    }
    return omissions;
  }

  private Omission.Reason stagesOmitted() {
    return rule.detail() == PositionDetail.STAGE
        ? Omission.Reason.BEYOND_CONSENT
        : Omission.Reason.NOT_NEEDED;
  }
}
