package org.nrm.repatriation;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionFacts.RISK_ASSESSED;
import static org.nrm.repatriation.RepatriationEvents.*;
import static org.nrm.repatriation.RepatriationFacts.*;
import static org.nrm.residence.ResidenceEvents.RETURN_CHOSEN;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * A return that the person wishes: wish, information, informed consent, assessment of the risk, documents, departure,
 * arrival. Consent can be withdrawn until the departure, and whoever withdrew it can wish to return again.
 */
public final class VoluntaryReturn {
  /** The procedure. */
  public static final ProcedureId VOLUNTARY_RETURN = ProcedureId.of("voluntary-return");

  /** Nobody spoke of a return. */
  public static final StageId NO_WISH = StageId.of("no-return-wished");

  /** Wished, not consented to. */
  public static final StageId WISHED = StageId.of("return-wished");

  /** Consented to and prepared. */
  public static final StageId CONSENTED = StageId.of("return-consented");

  /** Consent is withdrawn. */
  public static final StageId WITHDRAWN = StageId.of("return-consent-withdrawn");

  /** On the way. */
  public static final StageId ON_THE_WAY = StageId.of("on-the-way");

  /** Arrived. */
  public static final StageId HOME = StageId.of("arrived-home");

  private VoluntaryReturn() {}

  /**
   * The procedure. It asks of every departure that the person consents, that the risk was assessed since the consent was
   * last withdrawn, and that there is a travel document.
   *
   * @param source where it comes from
   * @param departsWhen what must hold for a departure besides
   * @param organiser who informs, assesses and organises the journey
   * @param receiver who receives the person and reports the arrival
   * @param dropped facts of the preparation that are held no longer when consent is withdrawn
   * @return the procedure with its words, those of the requirement not included
   */
  public static SharedProcedure of(
      Citation source,
      Requirement departsWhen,
      Role organiser,
      Role receiver,
      FactType... dropped) {
    // spotless:off
    return SharedProcedure.of(procedure(VOLUNTARY_RETURN, "Voluntary return", NO_WISH)
            .under(source,
                stage (NO_WISH,    "No return wished"),
                stage (WISHED,     "Return wished"),
                stage (CONSENTED,  "Consented to and in preparation"),
                stage (WITHDRAWN,  "Consent withdrawn"),
                stage (ON_THE_WAY, "On the way"),
                ending(HOME,       "Arrived").means(RepatriationMeanings.RETURNED_HOME),
                from  (NO_WISH, WITHDRAWN).on(RETURN_CHOSEN).to(WISHED).as("return-wished").must(),
                from  (WISHED, CONSENTED) .on(RETURN_INFORMATION_GIVEN).stays().establishes(INFORMED_OF_RETURN).must(),
                from  (WISHED, CONSENTED) .on(RETURN_RISK_ASSESSED)    .stays().establishes(RISK_ASSESSED).must(),
                from  (WISHED, CONSENTED) .on(TRAVEL_DOCUMENT_OBTAINED).stays().establishes(TRAVEL_DOCUMENT_HELD).may(),
                from  (WISHED)            .on(RETURN_CONSENT_GIVEN).when(INFORMED_OF_RETURN).to(CONSENTED).as("return-consented").must(),
                from  (WISHED, CONSENTED) .on(RETURN_CONSENT_WITHDRAWN).to(WITHDRAWN).as("return-consent-withdrawn").forgets(RISK_ASSESSED).forgets(dropped).must()
                    .reading("consent is withdrawn in any form until the departure, and the risk is assessed anew afterwards", "an assessment once made stays good"),
                from  (CONSENTED)         .on(DEPARTED).when(RISK_ASSESSED, TRAVEL_DOCUMENT_HELD, departsWhen).to(ON_THE_WAY).as("departed").may(),
                from  (ON_THE_WAY)        .on(ARRIVED).to(HOME).as("arrived").must()),
        words(source, organiser, receiver));
    // spotless:on
  }

  private static Words words(Citation source, Role organiser, Role receiver) {
    FactValue no = FactValue.of(false);
    return Words.of()
        .roles(PERSON_CONCERNED, organiser, receiver)
        .facts(
            INFORMED_OF_RETURN.presumed(no, source),
            RISK_ASSESSED.presumed(no, source),
            TRAVEL_DOCUMENT_HELD.presumed(no, source),
            RISK_LEVEL.by(organiser))
        .events(
            RETURN_CHOSEN.by(PERSON_CONCERNED),
            RETURN_INFORMATION_GIVEN.by(organiser),
            RETURN_RISK_ASSESSED.by(organiser).mustCarry(RISK_LEVEL),
            TRAVEL_DOCUMENT_OBTAINED.by(PERSON_CONCERNED, organiser),
            RETURN_CONSENT_GIVEN.by(PERSON_CONCERNED),
            RETURN_CONSENT_WITHDRAWN.by(PERSON_CONCERNED),
            DEPARTED.by(organiser),
            ARRIVED.by(receiver))
        .meanings(
            ResidenceMeanings.VOLUNTARY_RETURN,
            IdentificationMeanings.INFORMATION_GIVEN,
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_WITHDRAWAL)
        .meanings(
            RepatriationMeanings.RETURN_ASSESSMENT,
            RepatriationMeanings.RETURN_PREPARATION,
            RepatriationMeanings.DEPARTURE,
            RepatriationMeanings.ARRIVAL,
            RepatriationMeanings.RETURNED_HOME);
  }
}
