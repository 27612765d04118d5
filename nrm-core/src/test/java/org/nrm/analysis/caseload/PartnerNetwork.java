package org.nrm.analysis.caseload;

import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationRoles;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.reintegration.ReintegrationRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A small mechanism of a network of partner organisations, with the facts that the reports go by. */
final class PartnerNetwork {
  private static final StageId NEW = StageId.of("new");
  private static final StageId REFERRED = StageId.of("referred");
  private static final StageId ASSISTED = StageId.of("assisted");
  private static final StageId ENDED = StageId.of("ended");

  private static final FactType REFERRER = FactType.choice(
          "referring-organisation",
          "who referred the person",
          code("iom-mission-abroad"),
          code("non-governmental-organisation"),
          code("law-enforcement"),
          code("other"))
      .by(IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION);
  private static final FactType OUTCOME = FactType.choice(
          "reintegration-outcome",
          "what became of the person",
          code("employed"),
          code("in-education"),
          code("neither"),
          code("lost-contact"),
          code("abroad"))
      .by(ReintegrationRoles.MONITORING_ORGANISATION);
  private static final EventType ENTERED = EventType.of("referred", "the person is referred")
      .by(IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION)
      .mustCarry(REFERRER)
      .meaning(IdentificationMeanings.DETECTION);
  private static final EventType CONSENTED = EventType.of("consented", "the person consents")
      .by(IdentificationRoles.PERSON_CONCERNED)
      .meaning(ProtectionMeanings.CONSENT_GRANT);
  private static final EventType FINISHED = EventType.of("finished", "reintegration ends")
      .by(ReintegrationRoles.MONITORING_ORGANISATION)
      .mustCarry(OUTCOME)
      .meaning(ReintegrationMeanings.REINTEGRATION_ENDED);

  private PartnerNetwork() {}

  static ReferralMechanism mechanism2001() {
    Citation source = Citation.of("A manual", "a network", Standing.SECONDARY);
    return mechanism("partner-network", "A network", "nowhere")
        .roles(
            IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION,
            IdentificationRoles.PERSON_CONCERNED,
            ReintegrationRoles.MONITORING_ORGANISATION)
        .facts(REFERRER, OUTCOME)
        .events(ENTERED, CONSENTED, FINISHED)
        .meanings(
            IdentificationMeanings.DETECTION,
            ProtectionMeanings.CONSENT_GRANT,
            ReintegrationMeanings.REINTEGRATION_ENDED)
        .procedures(procedure(ProcedureId.of("case"), "Case", NEW)
            .under(
                source,
                stage(NEW, "New"),
                stage(REFERRED, "Referred"),
                stage(ASSISTED, "Assisted"),
                ending(ENDED, "Ended"),
                from(NEW).on(ENTERED).to(REFERRED).may(),
                from(REFERRED).on(CONSENTED).to(ASSISTED).may(),
                from(ASSISTED).on(FINISHED).to(ENDED).may()))
        .build();
  }

  private static Code code(String id) {
    return Code.of(id, id.replace('-', ' '));
  }
}
