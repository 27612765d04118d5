package org.nrm.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.casefile.Forwarding;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.JsonFault;
import org.nrm.json.JsonFaultException;
import org.nrm.json.StoredCase;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.StageId;

/** Moves stored case files to a mechanism: finds the form that each was written under, and forwards it from there. */
final class CaseMover {
  private final Forwarding forwarding;
  private final List<ReferralMechanism> forms;

  /** The forms are those handed in besides the shipped ones. */
  CaseMover(Forwarding forwarding, List<ReferralMechanism> forms) {
    this.forwarding = forwarding;
    this.forms = forms;
  }

  static Forwarding forwarding(
      ReferralMechanism target,
      boolean againstTheLine,
      Map<String, String> counterparts,
      List<String> forgotten) {
    Forwarding forwarding = Forwarding.to(target);
    Optional<Forwarding> along = Catalogue.line(target.jurisdiction()).map(forwarding::along);
    forwarding = along.orElse(forwarding);
    forwarding = againstTheLine ? forwarding.evenAgainstTheLine() : forwarding;
    for (Map.Entry<String, String> named : counterparts.entrySet()) {
      try {
        forwarding = forwarding.with(Place.parse(named.getKey()), StageId.of(named.getValue()));
      } catch (IllegalArgumentException e) {
        throw new WrongUse("`--counterpart` is wrong: " + e.getMessage());
      }
    }
    for (String fact : forgotten) {
      try {
        forwarding = forwarding.forgetting(FactId.of(fact));
      } catch (IllegalArgumentException e) {
        throw new WrongUse("`--forget` is wrong: " + e.getMessage());
      }
    }
    return forwarding;
  }

  /**
   * Moves a file.
   *
   * @throws JsonFaultException if the document does not fit the form that it says it was written under
   */
  MigratedCase move(StoredCase stored) {
    Optional<ReferralMechanism> form = form(stored);
    return form.isPresent()
        ? MigratedCase.of(
            stored, forwarding.forward(stored.under(id -> form, fingerprint -> Optional.empty())))
        : MigratedCase.stuck(stored, unknown(stored));
  }

  /** The form with these very rules, whatever version it says it is. */
  private Optional<ReferralMechanism> form(StoredCase stored) {
    List<ReferralMechanism> known = new ArrayList<>(forms);
    known.add(forwarding.target());
    Catalogue.find(stored.mechanism()).ifPresent(known::add);
    return known.stream()
        .filter(m -> m.id().equals(stored.mechanism()))
        .filter(m -> m.fingerprint().equals(stored.fingerprint()))
        .findFirst()
        .map(m -> new ReferralMechanism.Builder()
            .from(m)
            .version(stored.version().orElse(m.version()))
            .build());
  }

  private List<String> unknown(StoredCase stored) {
    MechanismId id = stored.mechanism();
    List<String> reasons = new ArrayList<>();
    if (Catalogue.find(id).isEmpty()) {
      reasons.add("`" + id + "` is not shipped: hand in its definition with `--from`");
      return reasons;
    }
    reasons.add("it was written under another form of `" + id + "`, which is not shipped: hand that"
        + " form in with `--from`, as `nrm show " + id
        + " --as yaml` of the release that wrote the file prints it");
    try {
      stored.under(Catalogue::find, Mechanisms::ofFingerprint);
    } catch (JsonFaultException e) {
      e.faults().stream().skip(1).map(JsonFault::message).distinct().forEach(reasons::add);
    }
    return reasons;
  }
}
