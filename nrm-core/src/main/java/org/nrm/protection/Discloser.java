package org.nrm.protection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.HeldEntitlement;
import org.nrm.casefile.Position;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.protection.DisclosedView.NeutralDocument;
import org.nrm.protection.DisclosedView.ShownFact;
import org.nrm.protection.DisclosedView.ShownPosition;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;

/** Answers one request to see a case. Everything is put in the mechanism's order, so that no order tells of what is hidden. */
final class Discloser {
  private static final Set<MeaningId> PERMITS = Set.of(
      ResidenceMeanings.PROVISIONAL_PERMIT.id(),
      ResidenceMeanings.TEMPORARY_PERMIT.id(),
      ResidenceMeanings.PERMANENT_RESIDENCE.id());

  private final CaseFile file;
  private final ReferralMechanism mechanism;
  private final DisclosurePolicy policy;
  private final DisclosureRequest request;

  Discloser(CaseFile file, DisclosurePolicy policy, DisclosureRequest request) {
    this.file = file;
    this.mechanism = file.mechanism();
    this.policy = policy;
    this.request = request;
  }

  Disclosure answer() {
    known(request.recipient());
    Optional<DisclosureRule> rule = policy.rule(request.recipient(), request.purpose());
    if (rule.isEmpty()) {
      return noRule();
    }
    if (!rule.get().consentNeeded()) {
      return shown(rule.get(), Sensitivity.SENSITIVE);
    }
    return HeldConsent.upTo(file, request)
        .<Disclosure>map(consented -> shown(rule.get(), consented))
        .orElseGet(() -> noConsent(rule.get()));
  }

  private void known(RoleId recipient) {
    List<String> names = Stream.concat(
            mechanism.roles().stream().map(r -> r.id().value()),
            Stream.of(DisclosurePolicy.PUBLIC.value()))
        .toList();
    if (!names.contains(recipient.value())) {
      throw new IllegalArgumentException("`" + mechanism.id() + "` has no role `" + recipient + "`"
          + Nearest.hint(recipient.value(), names));
    }
  }

  private Disclosure noRule() {
    List<String> purposes = policy.rules().stream()
        .filter(r -> r.recipient().equals(request.recipient()))
        .map(r -> r.purpose().id())
        .distinct()
        .toList();
    return ImmutableRefusedDisclosure.of(
        RefusedDisclosure.Reason.NO_RULE,
        request.recipient(),
        request.purpose(),
        "no rule lets `" + request.recipient() + "` see a case for `"
            + request.purpose().id() + "`"
            + (purposes.isEmpty()
                ? ": none lets it see one at all"
                : ": it may ask for " + String.join(", ", purposes)),
        List.of(),
        DisclosureSources.PRIVATE);
  }

  private Disclosure noConsent(DisclosureRule rule) {
    List<RoleId> givers = givers();
    return ImmutableRefusedDisclosure.of(
        RefusedDisclosure.Reason.NO_CONSENT,
        request.recipient(),
        request.purpose(),
        "no consent to `" + request.purpose().id() + "` is held for `" + request.recipient()
            + "`: " + givers.stream().map(RoleId::value).collect(Collectors.joining(" or "))
            + " can give it",
        givers,
        rule.citations());
  }

  /** Those who give consent in the mechanism; where it keeps none, the person and whoever acts for her. */
  private List<RoleId> givers() {
    List<RoleId> named = mechanism
        .event(Consent.to(request.purpose()).given().id())
        .map(event -> List.copyOf(event.reportedBy()))
        .orElse(List.of());
    return !named.isEmpty()
        ? named
        : mechanism.roles().stream()
            .filter(r -> r.kind() == RoleKind.PERSON_CONCERNED
                || r.id().equals(ProtectionRoles.GUARDIAN.id()))
            .map(r -> r.id())
            .toList();
  }

  private Disclosure shown(DisclosureRule rule, Sensitivity consented) {
    boolean open = rule.isPublic();
    Limits limits = new Limits(mechanism, rule, consented);
    return new ImmutableDisclosedView.Builder()
        .caseId(file.caseId())
        .mechanism(open ? Optional.empty() : Optional.of(mechanism.id()))
        .recipient(request.recipient())
        .purpose(request.purpose())
        .on(limits.day(file.asOf()))
        .facts(facts(limits))
        .positions(positions(limits))
        .entitlements(entitlements(limits))
        .documents(open ? documents() : List.of())
        .omissions(
            open
                ? List.of(Omission.of(Omission.Kind.EVERYTHING_ELSE, Omission.Reason.PUBLIC))
                : limits.omissions())
        .citations(open ? List.<Citation>of() : rule.citations())
        .build();
  }

  private Map<FactId, ShownFact> facts(Limits limits) {
    Map<FactId, ShownFact> facts = new LinkedHashMap<>();
    for (FactType fact : mechanism.facts()) {
      Established held = file.facts().get(fact.id());
      if (held != null && limits.omitted(fact).isEmpty()) {
        facts.put(fact.id(), ImmutableShownFact.of(held.value(), limits.day(held.since())));
      }
    }
    return facts;
  }

  private List<ShownPosition> positions(Limits limits) {
    return mechanism.procedures().stream()
        .filter(p -> limits.shows(p.id()))
        .flatMap(p -> file.positions().stream()
            .filter(at -> at.procedure().equals(p.id()))
            .map(at -> position(limits, p, at))
            .sorted(Comparator.comparing(Discloser::order)))
        .toList();
  }

  private static ShownPosition position(Limits limits, Procedure procedure, Position at) {
    boolean stages = limits.stages();
    boolean days =
        stages || procedure.stage(at.stage()).filter(s -> alone(procedure, s)).isPresent();
    return ImmutableShownPosition.of(
        at.procedure(),
        stages ? at.key() : Optional.empty(),
        stages ? Optional.of(at.stage()) : Optional.empty(),
        procedure.stage(at.stage()).flatMap(stage -> stage.meaning()),
        days ? limits.day(at.since()) : Optional.empty(),
        days ? at.validThrough().flatMap(limits::day) : Optional.empty());
  }

  /** Whether a stage is the only one of its meaning: else its days would tell of a step between stages that are left out. */
  private static boolean alone(Procedure procedure, Stage stage) {
    return stage.meaning().isPresent()
        && procedure.stages().stream()
                .filter(other -> other.meaning().equals(stage.meaning()))
                .count()
            == 1;
  }

  /** What is shown of an instance, and nothing else, puts it in its place. */
  private static String order(ShownPosition shown) {
    return Stream.of(
            shown.key(), shown.stage(), shown.meaning(), shown.since(), shown.validThrough())
        .map(part -> part.map(Object::toString).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private Set<EntitlementId> entitlements(Limits limits) {
    Set<EntitlementId> held =
        file.entitlements().stream().map(HeldEntitlement::entitlement).collect(Collectors.toSet());
    return mechanism.entitlements().stream()
        .map(e -> e.id())
        .filter(e -> held.contains(e) && limits.omitted(e).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<NeutralDocument> documents() {
    return file.positions().stream()
        .filter(at -> mechanism
            .procedure(at.procedure())
            .flatMap(p -> p.stage(at.stage()))
            .flatMap(stage -> stage.meaning())
            .filter(PERMITS::contains)
            .isPresent())
        .<NeutralDocument>map(
            at -> ImmutableNeutralDocument.of("residence permit", at.validThrough()))
        .sorted(Comparator.comparing(d -> d.validThrough().map(Object::toString).orElse("")))
        .toList();
  }
}
