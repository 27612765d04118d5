package org.nrm.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.RuleDifference;
import org.nrm.mechanism.TextDifference;
import org.nrm.vocabulary.MechanismId;

/** Under which form of its mechanism a case file was written, and what to say where that is not the form at hand. */
final class CaseFileForm {
  private final Faults faults;
  private final Optional<ReferralMechanism> mechanism;
  private final Optional<Node> fingerprint;
  private final Optional<String> print;
  private final Optional<Node> version;
  private final Optional<Integer> number;

  private CaseFileForm(
      Form form, Faults faults, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    this.faults = faults;
    Optional<Node> named = form.required("mechanism");
    Optional<MechanismId> id = named.flatMap(m -> form.id(m, MechanismId::of));
    this.mechanism = id.flatMap(mechanisms);
    if (id.isPresent() && mechanism.isEmpty()) {
      faults.add(
          named.orElseThrow(), "unknown mechanism `" + id.get() + "`: name one that there is");
    }
    this.version = form.member("version");
    this.number = version.flatMap(form::count);
    this.fingerprint = form.required("fingerprint");
    this.print = fingerprint.flatMap(form::text);
  }

  static CaseFileForm of(
      Form form, Faults faults, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    return new CaseFileForm(form, faults, mechanisms);
  }

  Optional<ReferralMechanism> mechanism() {
    return mechanism;
  }

  /** Whether the mechanism at hand is the one that the file was written under, as far as it says so. */
  boolean fits() {
    return mechanism.map(this::isWrittenUnder).orElse(true);
  }

  private boolean isWrittenUnder(ReferralMechanism present) {
    return print.map(p -> p.equals(present.fingerprint())).orElse(true)
        && number.map(n -> n == present.version()).orElse(true);
  }

  /** Says what differs between the form at hand and the one that the file was written under. */
  void tell(Function<String, Optional<ReferralMechanism>> forms) {
    ReferralMechanism present = mechanism.orElseThrow();
    if (print.isEmpty() || print.get().equals(present.fingerprint())) {
      faults.add(
          version.orElseThrow(),
          "the file was written under version " + number.orElseThrow() + " of `" + present.id()
              + "`, and version " + present.version() + " has the same rules: migrate it");
      return;
    }
    boolean partsFit = faults.isEmpty();
    Node at = fingerprint.orElseThrow();
    faults.add(
        at,
        "the file was written under another form of `" + present.id()
            + "`: read it under that form and migrate it");
    Optional<ReferralMechanism> written = forms.apply(print.get());
    if (written.isPresent()) {
      List<RuleDifference> rules =
          TextDifference.between(written.get(), present).decisive();
      rules.forEach(rule -> faults.add(at, "between the two, " + rule.text()));
    } else if (partsFit) {
      faults.add(
          at,
          "every part of the file fits the form at hand, but the rules that it was written under"
              + " are not known: hand that form in to see what differs");
    }
  }
}
