package org.nrm.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;

/** Derives from a mechanism what each of its roles needs to see. */
final class StandardDisclosure {
  // spotless:off
    private static final List<Row> ROWS = List.of(
        row(RoleKind.SUPPORTS, Purpose.ASSISTANCE,   Sensitivity.SENSITIVE, Consented.YES, Days.SHOWN),
        row(RoleKind.SUPPORTS, Purpose.REFERRAL,     Sensitivity.PERSONAL,  Consented.YES, Days.SHOWN),
        row(RoleKind.SUPPORTS, Purpose.RETURN,       Sensitivity.PERSONAL,  Consented.YES, Days.SHOWN),
        row(RoleKind.SUPPORTS, Purpose.INTERVIEW,    Sensitivity.PERSONAL,  Consented.YES, Days.HIDDEN),
        row(RoleKind.SUPPORTS, Purpose.DATA_SHARING, Sensitivity.ORDINARY,  Consented.YES, Days.HIDDEN),
        row(RoleKind.DECIDES,  Purpose.DECISION,     Sensitivity.SENSITIVE, Consented.NO,  Days.SHOWN),
        row(RoleKind.DECIDES,  Purpose.TESTIMONY,    Sensitivity.SENSITIVE, Consented.YES, Days.SHOWN),
        row(RoleKind.DECIDES,  Purpose.RETURN,       Sensitivity.PERSONAL,  Consented.YES, Days.SHOWN),
        row(RoleKind.DECIDES,  Purpose.INTERVIEW,    Sensitivity.PERSONAL,  Consented.YES, Days.HIDDEN),
        row(RoleKind.DECIDES,  Purpose.DATA_SHARING, Sensitivity.PERSONAL,  Consented.YES, Days.HIDDEN),
        row(RoleKind.ENFORCES, Purpose.DECISION,     Sensitivity.ORDINARY,  Consented.NO,  Days.HIDDEN),
        row(RoleKind.ENFORCES, Purpose.TESTIMONY,    Sensitivity.PERSONAL,  Consented.YES, Days.HIDDEN),
        row(RoleKind.ENFORCES, Purpose.INTERVIEW,    Sensitivity.ORDINARY,  Consented.YES, Days.HIDDEN));
    // spotless:on

  private final ReferralMechanism mechanism;
  private final List<DisclosureRule> rules = new ArrayList<>();

  private StandardDisclosure(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  private enum Consented {
    YES,
    NO
  }

  private enum Days {
    SHOWN,
    HIDDEN
  }

  private record Row(
      RoleKind kind, Purpose purpose, Sensitivity upTo, Consented consented, Days days) {}

  private static Row row(
      RoleKind kind, Purpose purpose, Sensitivity upTo, Consented consented, Days days) {
    return new Row(kind, purpose, upTo, consented, days);
  }

  static List<DisclosureRule> rules(ReferralMechanism mechanism) {
    StandardDisclosure standard = new StandardDisclosure(mechanism);
    mechanism.roles().forEach(standard::role);
    standard.rules.add(new DisclosureRule.Builder()
        .recipient(DisclosurePolicy.PUBLIC)
        .purpose(Purpose.PUBLICATION)
        .consentNeeded(false)
        .citations(DisclosureSources.PUBLIC)
        .build());
    return List.copyOf(standard.rules);
  }

  private void role(Role role) {
    if (role.kind() == RoleKind.PERSON_CONCERNED) {
      Purpose.common().stream()
          .filter(p -> !p.equals(Purpose.PUBLICATION))
          .forEach(purpose -> whole(role, purpose));
    }
    ROWS.stream().filter(row -> row.kind() == role.kind()).forEach(row -> needed(role, row));
  }

  /** The person sees her own case, whole. */
  private void whole(Role person, Purpose purpose) {
    rules.add(new DisclosureRule.Builder()
        .recipient(person.id())
        .purpose(purpose)
        .facts(mechanism.facts().stream().map(FactType::id).toList())
        .upTo(Sensitivity.SENSITIVE)
        .procedures(mechanism.procedures().stream().map(Procedure::id).toList())
        .detail(PositionDetail.STAGE)
        .entitlements(mechanism.entitlements().stream().map(e -> e.id()).toList())
        .dates(true)
        .consentNeeded(false)
        .citations(DisclosureSources.PRIVATE)
        .build());
  }

  private void needed(Role role, Row row) {
    Set<ProcedureId> procedures = procedures(role);
    rules.add(new DisclosureRule.Builder()
        .recipient(role.id())
        .purpose(row.purpose())
        .facts(facts(role))
        .upTo(row.upTo())
        .procedures(procedures)
        .detail(row.upTo() == Sensitivity.SENSITIVE ? PositionDetail.STAGE : PositionDetail.MEANING)
        .entitlements(mechanism.procedures().stream()
            .filter(p -> procedures.contains(p.id()))
            .flatMap(p -> p.stages().stream())
            .flatMap(s -> s.grants().stream())
            .map(g -> g.entitlement())
            .distinct()
            .toList())
        .dates(row.days() == Days.SHOWN)
        .consentNeeded(row.consented() == Consented.YES)
        .citations(DisclosureSources.PRIVATE)
        .build());
  }

  /** What the role may establish, what its reports carry, and what the rules on them read. */
  private Set<FactId> facts(Role role) {
    Set<FactId> needed = new LinkedHashSet<>();
    mechanism.facts().stream()
        .filter(f -> f.establishedBy().contains(role.id()))
        .forEach(f -> needed.add(f.id()));
    reported(role).forEach(event -> {
      needed.addAll(event.requiredFacts());
      needed.addAll(event.optionalFacts());
    });
    rulesOn(role).forEach(rule -> needed.addAll(ConditionParts.facts(rule.condition())));
    return needed;
  }

  /** The procedures in which the role acts, and those that the rules on its acts read, but not the consents given to others. */
  private Set<ProcedureId> procedures(Role role) {
    Set<EventId> events = reported(role).map(EventType::id).collect(Collectors.toSet());
    Stream<ProcedureId> own = mechanism.procedures().stream()
        .filter(p -> events.stream().anyMatch(p::hears))
        .map(Procedure::id);
    Stream<ProcedureId> read = rulesOn(role)
        .map(rule -> ConditionParts.of(rule.condition()))
        .flatMap(Collection::stream)
        .filter(Condition.At.class::isInstance)
        .map(part -> ((Condition.At) part).procedure());
    return Stream.concat(own, read)
        .filter(p -> !Consent.keptIn(p))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<EventType> reported(Role role) {
    return mechanism.events().stream().filter(e -> e.reportedBy().contains(role.id()));
  }

  private Stream<Transition> rulesOn(Role role) {
    Set<EventId> events = reported(role).map(EventType::id).collect(Collectors.toSet());
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .filter(t -> events.contains(t.event()));
  }
}
