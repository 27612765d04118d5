package org.nrm.catalogue.unitednations;

import static org.nrm.catalogue.unitednations.PalermoSources.PROTOCOL;
import static org.nrm.catalogue.unitednations.PalermoWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationProcedure.IDENTIFICATION;
import static org.nrm.identification.IdentificationProcedure.IDENTIFIED_AS_VICTIM;
import static org.nrm.identification.IdentificationProcedure.SUSPECTED;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.repatriation.RepatriationFacts.*;
import static org.nrm.repatriation.RepatriationMeanings.*;
import static org.nrm.residence.ResidenceEntitlements.STAY;
import static org.nrm.residence.ResidenceEvents.RETURN_CHOSEN;
import static org.nrm.residence.ResidenceMeanings.*;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.condition.Condition;
import org.nrm.identification.TraffickingDefinition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Asylum;
import org.nrm.residence.Presence;

/**
 * The protocol on trafficking in persons by itself. It asks states only to consider most of what protects, so the bare
 * mechanism guarantees little: what a state chooses to provide is a fact of its policy, presumed not chosen. The privacy of
 * art. 6(1) and the endeavour for physical safety of art. 6(5) give nothing that a stage could grant.
 */
public final class Palermo {
  private static final Condition REMAINS_WITH_PERMIT = at(RESIDENCE, TEMPORARY, PERMANENT);

  /** Refugee law is saved by art. 14(1): nobody is removed who has asked for asylum or holds it. */
  private static final Condition UNDER_ASYLUM = at(Asylum.ASYLUM, Asylum.PENDING, Asylum.PROTECTED);

  /** What a return of a victim needs. */
  private static final Condition RETURN_IS_SAFE =
      all(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED, not(REFOULEMENT_RISK));

  private Palermo() {}

  /** {@return the mechanism} */
  public static ReferralMechanism palermo() {
    return mechanism(
            "un-palermo", "United Nations: the Palermo Protocol by itself", "united-nations")
        .roles(
            PERSON_CONCERNED,
            RECEIVING_STATE,
            HOME_STATE,
            COMPETENT_AUTHORITY,
            IMMIGRATION_AUTHORITY,
            REMOVING_AUTHORITY)
        .facts(
            CHILD.by(COMPETENT_AUTHORITY),
            ACT_ESTABLISHED.by(COMPETENT_AUTHORITY),
            MEANS_ESTABLISHED.by(COMPETENT_AUTHORITY),
            EXPLOITATIVE_PURPOSE_ESTABLISHED.by(COMPETENT_AUTHORITY))
        .facts(RECOVERY_MEASURES_ADOPTED, STAY_MEASURES_ADOPTED, APPROPRIATE_CASE)
        .facts(HUMANITARIAN_FACTORS_CONSIDERED, STAY_GROUND_CEASED, STAY_LENGTH)
        .facts(
            NATIONALITY_VERIFIED,
            SAFETY_CONSIDERED.by(RECEIVING_STATE, REMOVING_AUTHORITY),
            PROCEEDINGS_CONSIDERED.by(RECEIVING_STATE, REMOVING_AUTHORITY),
            REFOULEMENT_RISK.by(RECEIVING_STATE, ASYLUM_AUTHORITY))
        .events(
            POLICY_SET,
            VICTIM_ASSESSED.mayCarry(
                ACT_ESTABLISHED,
                MEANS_ESTABLISHED,
                EXPLOITATIVE_PURPOSE_ESTABLISHED,
                CHILD,
                APPROPRIATE_CASE),
            STAY_PERMITTED.mayCarry(APPROPRIATE_CASE),
            STAY_WITHDRAWN,
            RETURN_REQUESTED.mayCarry(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED, REFOULEMENT_RISK),
            RETURN_ACCEPTED,
            RETURN_CHOSEN.by(PERSON_CONCERNED),
            RETURN_ENFORCED.mayCarry(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED))
        .entitlements(
            INFORMATION_ON_RIGHTS,
            SUPPORT_IN_PROCEEDINGS,
            COMPENSATION_CLAIM,
            SAFE_ACCOMMODATION,
            COUNSELLING,
            MEDICAL_CARE,
            PSYCHOLOGICAL_ASSISTANCE,
            SUBSISTENCE,
            EDUCATION,
            VOCATIONAL_TRAINING,
            JOB_SEARCH_SUPPORT,
            STAY)
        .meanings(
            IDENTIFICATION_PENDING,
            IDENTIFIED,
            IDENTIFICATION_CONCLUSION,
            TEMPORARY_PERMIT,
            PERMANENT_RESIDENCE,
            PERMIT_GRANT,
            PERMIT_WITHDRAWAL)
        .meanings(
            VOLUNTARY_RETURN, ENFORCED_RETURN, RETURN_ACCEPTANCE, RETURN_PREPARATION, RETURNED_HOME)
        .procedures(identification(), residence(), returning())
        .with(presence(), Asylum.of(PROTOCOL.at("art. 14(1)"), ASYLUM_AUTHORITY))
        .build();
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(IDENTIFICATION, "Identification", SUSPECTED)
            .under(PROTOCOL.at("art. 3"),
                stage (SUSPECTED,            "Suspected to be a victim").means(IDENTIFICATION_PENDING),
                ending(IDENTIFIED_AS_VICTIM, "Victim of trafficking").means(IDENTIFIED),
                from  (SUSPECTED).on(VICTIM_ASSESSED).when(TraffickingDefinition.PALERMO.condition()).to(IDENTIFIED_AS_VICTIM).must()
                    .reading("whoever fits the definition is a victim, and the protocol leaves it open who finds it and how", "a state identifies only after a procedure of its own"))
            .under(PROTOCOL.at("art. 6(2)"),
                in    (IDENTIFIED_AS_VICTIM).grants(INFORMATION_ON_RIGHTS, SUPPORT_IN_PROCEEDINGS).when(APPROPRIATE_CASE))
            .under(PROTOCOL.at("art. 6(3)"),
                in    (IDENTIFIED_AS_VICTIM).grants(SAFE_ACCOMMODATION, COUNSELLING, MEDICAL_CARE, PSYCHOLOGICAL_ASSISTANCE, SUBSISTENCE, VOCATIONAL_TRAINING, JOB_SEARCH_SUPPORT)
                                            .when(RECOVERY_MEASURES_ADOPTED))
            .under(PROTOCOL.at("art. 6(3) and (4)"),
                in    (IDENTIFIED_AS_VICTIM).grants(EDUCATION).when(RECOVERY_MEASURES_ADOPTED))
            .under(PROTOCOL.at("art. 6(6)"),
                in    (IDENTIFIED_AS_VICTIM).grants(COMPENSATION_CLAIM))
            .under(PROTOCOL.at("arts 6(3) and 7(1)"),
                from  (SUSPECTED, IDENTIFIED_AS_VICTIM).on(POLICY_SET).stays().may()
                    .reading("what a state chooses to provide is told in the case as a fact of its policy", "each choice makes a mechanism of its own"));
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Stay", NO_STAY)
            .under(PROTOCOL.at("art. 7"),
                stage (NO_STAY,   "No stay permitted"),
                stage (TEMPORARY, "Permitted to remain for a time").means(TEMPORARY_PERMIT).grants(STAY),
                stage (PERMANENT, "Permitted to remain for good").means(PERMANENT_RESIDENCE).grants(STAY),
                from  (NO_STAY, TEMPORARY).on(STAY_PERMITTED).when(at(IDENTIFICATION, IDENTIFIED_AS_VICTIM), STAY_MEASURES_ADOPTED, APPROPRIATE_CASE, HUMANITARIAN_FACTORS_CONSIDERED, oneOf(STAY_LENGTH, PERMANENTLY))
                                .to(PERMANENT).as("permitted-permanently").may(),
                from  (NO_STAY) .on(STAY_PERMITTED).when(at(IDENTIFICATION, IDENTIFIED_AS_VICTIM), STAY_MEASURES_ADOPTED, APPROPRIATE_CASE, HUMANITARIAN_FACTORS_CONSIDERED, oneOf(STAY_LENGTH, TEMPORARILY))
                                .to(TEMPORARY).as("permitted-temporarily").may(),
                from  (TEMPORARY, PERMANENT).on(STAY_WITHDRAWN).when(STAY_GROUND_CEASED).to(NO_STAY).as("withdrawn").may()
                    .readingOnly("a stay ends where its ground has ceased", "a state ends it on any ground of its law: the protocol names none"));
    }

    private static ProcedureTable returning() {
        return procedure(RETURN, "Return", NOT_RETURNED)
            .under(PROTOCOL.at("art. 8(1), (3) and (4)"),
                stage (NOT_RETURNED, "Not returned"),
                stage (ASKED,        "Home state asked"),
                stage (ACCEPTED,     "Accepted by the home state").means(RETURN_PREPARATION).document("travel document"),
                from  (NOT_RETURNED).on(RETURN_REQUESTED)                                   .to(ASKED).may(),
                from  (NOT_RETURNED, ASKED).on(RETURN_ACCEPTED).when(NATIONALITY_VERIFIED)  .to(ACCEPTED).as("accepted").must(),
                duty("accept-return", "verify nationality and accept the return without undue delay").of(HOME_STATE).metBy(RETURN_ACCEPTED).on(RETURN_REQUESTED).whileIn(ASKED))
            .under(PROTOCOL.at("arts 8(2) and 14(1)"),
                ending(RETURNED,     "Returned").means(RETURNED_HOME),
                from  (NOT_RETURNED, ASKED, ACCEPTED).on(RETURN_CHOSEN).when(RETURN_IS_SAFE) .to(RETURNED).as("returned-by-choice").may()
                    .reading("the due regard is owed for a return by choice too, as the state takes part in it", "a person who chooses to leave needs no assessment"),
                from  (ASKED, ACCEPTED).on(RETURN_ENFORCED).when(RETURN_IS_SAFE, not(REMAINS_WITH_PERMIT), not(UNDER_ASYLUM)).to(RETURNED).as("returned-by-force").may()
                    .reading("a return should preferably be voluntary, which forbids no other; asylum asked for or granted does", "no return against the will of a victim; or a request for asylum that suspends nothing"));
    }

    private static SharedProcedure presence() {
        return Presence.of(
            PROTOCOL.at("arts 7 and 8").reading("nothing in the protocol keeps a state from ordering a person without a stay to leave", "an order waits until the person is found to be a victim or not"),
            all(not(REMAINS_WITH_PERMIT), not(at(Asylum.ASYLUM, Asylum.PROTECTED))),
            PROTOCOL.at("arts 8(2) and 14(1)").reading("the due regard is owed to whoever is found to be a victim; a suspicion suspends nothing; asylum asked for or granted does", "whoever may be a victim is not removed before it is assessed; or a request for asylum suspends nothing"),
            all(not(REMAINS_WITH_PERMIT), not(UNDER_ASYLUM), not(REFOULEMENT_RISK), any(not(at(IDENTIFICATION, IDENTIFIED_AS_VICTIM)), all(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED))),
            REMOVING_AUTHORITY);
    }
    // spotless:on
}
