package org.nrm.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.analysis.StandardVerdict.Result;
import org.nrm.condition.ConditionParts;
import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Standing;

/**
 * The standards on mechanisms as a whole: the four principles and the training standard of ICMPD, and the four elements of a
 * national referral mechanism of OSCE/ODIHR. What of a definition shows that one is met is the library's reading.
 *
 * <p>Source: Good practices in response to trafficking in human beings (Danish Red Cross, 2005).
 */
public final class MechanismStandards {
  private static final String MANUAL =
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)";
  private static final Map<String, List<String>> SERVICES = services();

  private final ReferralMechanism mechanism;
  private final Makeup makeup;

  private MechanismStandards(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
    this.makeup = new Makeup(mechanism);
  }

  /**
   * Judges a mechanism by all of them.
   *
   * @param mechanism the mechanism
   * @return a verdict for each standard, in order
   */
  public static List<StandardVerdict> judge(ReferralMechanism mechanism) {
    MechanismStandards judge = new MechanismStandards(mechanism);
    return List.of(
        judge.ownership(),
        judge.participation(),
        judge.humanRights(),
        judge.sustainability(),
        judge.guidance(),
        judge.services(SERVICES),
        judge.binding(),
        judge.multidisciplinary(),
        judge.training());
  }

  private StandardVerdict ownership() {
    List<String> duties = new ArrayList<>();
    mechanism.duties().stream()
        .filter(d -> makeup.isState(d.holder()))
        .forEach(d -> duties.add("duty " + d.id() + " of " + d.holder()));
    mechanism
        .procedures()
        .forEach(p -> p.transitions().stream()
            .filter(t -> t.modality() == Modality.MUST)
            .filter(t -> makeup.reporters(t.event()).stream().anyMatch(makeup::isState))
            .forEach(t -> duties.add(p.id() + "/" + t.id() + " must be")));
    return shown(
        "ICMPD-1",
        "a state role answers for the mechanism",
        "ICMPD, government ownership",
        duties,
        "no duty and no rule that must be is on a state role");
  }

  private StandardVerdict participation() {
    List<String> found = mechanism.events().stream()
        .filter(e -> Makeup.means(e, IdentificationMeanings.DETECTION)
            || makeup.entersMeaning(e, IdentificationMeanings.IDENTIFICATION_PENDING))
        .filter(e -> e.reportedBy().stream().anyMatch(makeup::isIndependent))
        .map(e -> "event " + e.id() + " by " + Makeup.names(e.reportedBy(), makeup::isIndependent))
        .toList();
    return shown(
        "ICMPD-2",
        "a role independent of the state can report identification",
        "ICMPD, civil-society participation",
        found,
        "no event of detection can be reported by a supporting role");
  }

  private StandardVerdict humanRights() {
    return verdict(
        "ICMPD-3",
        "victims' rights take precedence",
        "ICMPD, human-rights based",
        Result.NOT_DECLARED,
        List.of("no single rule shows it: it is what the protection standards ask step by step"));
  }

  private StandardVerdict sustainability() {
    return verdict(
        "ICMPD-4",
        "no critical dependence on one external funder",
        "ICMPD, sustainability",
        Result.NOT_DECLARED,
        List.of("the rules say nothing of funding"));
  }

  private StandardVerdict guidance() {
    List<String> shown = mechanism.events().stream()
        .filter(e -> e.reportedBy().stream().anyMatch(makeup::isPerson))
        .map(e -> "the person decides: " + e.id())
        .toList();
    boolean identifies =
        mechanism.events().stream().anyMatch(e -> Makeup.means(e, IdentificationMeanings.DETECTION))
            || makeup.hasStage(
                IdentificationMeanings.IDENTIFICATION_PENDING,
                IdentificationMeanings.REASONABLE_GROUNDS_FOUND,
                IdentificationMeanings.IDENTIFIED);
    return shown(
        "NRM-1",
        "victims are identified, and keep the power over decisions about their lives",
        "OSCE/ODIHR, first element",
        identifies ? shown : List.of(),
        identifies
            ? "no event is the person's to report"
            : "no stage and no event is one of identification");
  }

  private StandardVerdict services(Map<String, List<String>> wanted) {
    Set<String> given = mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream())
        .flatMap(s -> s.grants().stream())
        .map(g -> g.entitlement().value())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> shown = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    wanted.forEach((service, entitlements) -> {
      List<String> found = entitlements.stream().filter(given::contains).toList();
      (found.isEmpty() ? missing : shown)
          .add(found.isEmpty() ? "no " + service : service + ": " + String.join(", ", found));
    });
    boolean documents = mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream())
        .anyMatch(s -> s.document().isPresent());
    (documents ? shown : missing).add(documents ? "documents" : "no documents");
    boolean home = mechanism.events().stream()
            .anyMatch(e -> Makeup.means(e, ResidenceMeanings.VOLUNTARY_RETURN))
        || makeup.hasStage(ResidenceMeanings.PERMANENT_RESIDENCE);
    (home ? shown : missing)
        .add(
            home
                ? "voluntary repatriation or resettlement"
                : "no voluntary repatriation or resettlement");
    return verdict(
        "NRM-2",
        "referral to shelter, medical, social, psychological and legal help, documents, and return or resettlement",
        "OSCE/ODIHR, second element",
        missing.isEmpty() ? Result.MET : Result.NOT_MET,
        missing.isEmpty() ? shown : missing);
  }

  private StandardVerdict binding() {
    List<String> bound = new ArrayList<>();
    mechanism.duties().stream()
        .filter(d -> makeup.isState(d.holder()))
        .forEach(d -> bound.add("duty " + d.id() + " of " + d.holder()));
    mechanism.leadRules().forEach(l -> bound.add("lead " + l.id() + ": " + l.lead()));
    Set<FactId> testimony = Set.of(ResidenceFacts.COOPERATES.id(), ResidenceFacts.TESTIFIES.id());
    List<String> bought = mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream()
            .flatMap(s -> s.grants().stream()
                .filter(
                    g -> ConditionParts.facts(g.condition()).stream().anyMatch(testimony::contains))
                .map(g -> p.id() + "/" + s.id() + " gives " + g.entitlement()
                    + " for cooperation alone")))
        .toList();
    return verdict(
        "NRM-3",
        "binding mechanisms harmonise assistance with prosecution",
        "OSCE/ODIHR, third element",
        bound.isEmpty() || !bought.isEmpty() ? Result.NOT_MET : Result.MET,
        !bought.isEmpty()
            ? bought
            : bound.isEmpty()
                ? List.of("no authority has a duty and no rule says who leads")
                : bound);
  }

  private StandardVerdict multidisciplinary() {
    List<String> missing = new ArrayList<>();
    for (RoleKind kind : List.of(RoleKind.ENFORCES, RoleKind.DECIDES, RoleKind.SUPPORTS)) {
      if (mechanism.roles().stream().noneMatch(r -> r.kind() == kind)) {
        missing.add("no role that " + kind.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    boolean monitored = makeup.hasStage(
            ReintegrationMeanings.FOLLOW_UP_RUNNING, ReintegrationMeanings.REINTEGRATION_ENDED)
        || mechanism.events().stream()
            .anyMatch(e -> Makeup.means(e, ReintegrationMeanings.REINTEGRATION_ENDED));
    if (!monitored) {
      missing.add("no stage of follow-up or monitoring");
    }
    return verdict(
        "NRM-4",
        "multidisciplinary participation, with monitoring and evaluation",
        "OSCE/ODIHR, fourth element",
        missing.isEmpty() ? Result.MET : Result.NOT_MET,
        missing.isEmpty()
            ? List.of(
                "enforcing, deciding and supporting roles take part, and cases are followed up")
            : missing);
  }

  private StandardVerdict training() {
    FactId trained = IdentificationFacts.IDENTIFYING_OFFICER_TRAINED.id();
    List<String> read = mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream()
            .filter(t -> ConditionParts.facts(t.condition()).contains(trained))
            .map(t -> p.id() + "/" + t.id() + " asks for a trained officer"))
        .toList();
    return shown(
        "TR-1",
        "the identifying officer is trained",
        "ICMPD regional standard; La Strada Poland",
        read,
        "no rule asks whether the officer who identifies is trained");
  }

  private static StandardVerdict shown(
      String id, String title, String place, List<String> shown, String missing) {
    return verdict(
        id,
        title,
        place,
        shown.isEmpty() ? Result.NOT_MET : Result.MET,
        shown.isEmpty() ? List.of(missing) : shown);
  }

  private static StandardVerdict verdict(
      String id, String title, String place, Result result, List<String> reasons) {
    Citation source = Citation.of(MANUAL, place, Standing.SECONDARY);
    return ImmutableStandardVerdict.of(MechanismStandard.of(id, title, source), result, reasons);
  }

  /** For each service of the second element, the entitlements of the field that are one. */
  private static Map<String, List<String>> services() {
    Map<String, List<String>> services = new LinkedHashMap<>();
    services.put("shelter", List.of("safe-accommodation", "board-and-lodging"));
    services.put(
        "medical help",
        List.of("medical-care", "emergency-medical-care", "specialised-assistance"));
    services.put(
        "social help",
        List.of("social-assistance", "subsistence", "social-aid", "specialised-assistance"));
    services.put(
        "psychological help",
        List.of("psychological-assistance", "counselling", "specialised-assistance"));
    services.put(
        "legal help",
        List.of("legal-assistance", "support-in-proceedings", "specialised-assistance"));
    return services;
  }
}
