package org.nrm.protection;

import java.util.Optional;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;

/**
 * The consent that a disclosure rests on. Where the mechanism keeps consent to the purpose, the case alone says whether it is
 * held; elsewhere the book does, which the request brings.
 */
final class HeldConsent {
  private HeldConsent() {}

  /** The most sensitive facts that consent covers on the day of the file; empty if no consent is held. */
  static Optional<Sensitivity> upTo(CaseFile file, DisclosureRequest request) {
    return file.mechanism()
        .procedure(Consent.to(request.purpose()).procedure())
        .map(procedure -> inFile(file, procedure, request))
        .orElseGet(
            () -> request.consents().covers(request.purpose(), request.recipient(), file.asOf()));
  }

  /** Consent to several recipients runs under their keys; consent that runs once is given to those who ask for it. */
  private static Optional<Sensitivity> inFile(
      CaseFile file, Procedure procedure, DisclosureRequest request) {
    boolean keyed = procedure.multiplicity() == Multiplicity.MANY;
    if (keyed ? request.key().isEmpty() : !asks(file, request)) {
      return Optional.empty();
    }
    return file.position(procedure.id(), keyed ? request.key() : Optional.empty())
        .flatMap(position -> ConsentState.at(position.stage()))
        .filter(ConsentState::allows)
        .map(state -> Sensitivity.SENSITIVE);
  }

  private static boolean asks(CaseFile file, DisclosureRequest request) {
    RoleId recipient = request.recipient();
    return file.mechanism()
        .event(Consent.to(request.purpose()).asked().id())
        .filter(event -> event.reportedBy().contains(recipient))
        .isPresent();
  }
}
