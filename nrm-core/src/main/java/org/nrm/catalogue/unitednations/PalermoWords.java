package org.nrm.catalogue.unitednations;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationRoles;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;

/** The words of the protocol that other mechanisms do not have. */
public final class PalermoWords {
  // spotless:off
    /** The state in which the person is, as the one that sets policy. */
    public static final Role RECEIVING_STATE = Role.of("receiving-state", "state in whose territory the person is", RoleKind.DECIDES);
    /** The state of which the person is a national, or in which she had the right of permanent residence. */
    public static final Role HOME_STATE = Role.of("home-state", "state of nationality or of permanent residence", RoleKind.DECIDES);

    // ---- policy options: what the protocol asks states only to consider
    private static final FactValue NO = FactValue.of(false);
    /** The state provides for recovery. */
    public static final FactType RECOVERY_MEASURES_ADOPTED = FactType.flag("recovery-measures-adopted", "the state has chosen to provide for recovery").by(RECEIVING_STATE)
            .presumed(NO, PalermoSources.PROTOCOL.at("art. 6(3)").reading("to consider a measure is not to adopt it: nothing is provided until the state chooses to", "a state that has considered in good faith provides the measure"));
    /** The state lets victims remain. */
    public static final FactType STAY_MEASURES_ADOPTED = FactType.flag("stay-measures-adopted", "the state has chosen to let victims remain in appropriate cases").by(RECEIVING_STATE)
            .presumed(NO, PalermoSources.PROTOCOL.at("art. 7(1)").reading("to consider a measure is not to adopt it: nobody may remain until the state chooses so", "a state that has considered in good faith lets victims remain"));

    // ---- facts
    /** The case is an appropriate one. */
    public static final FactType APPROPRIATE_CASE = FactType.flag("appropriate-case", "the case is one in which the measure is appropriate").by(IdentificationRoles.COMPETENT_AUTHORITY, ResidenceRoles.IMMIGRATION_AUTHORITY);
    /** Humanitarian and compassionate factors were weighed. */
    public static final FactType HUMANITARIAN_FACTORS_CONSIDERED = FactType.flag("humanitarian-factors-considered", "humanitarian and compassionate factors were considered").by(ResidenceRoles.IMMIGRATION_AUTHORITY).forThisEvent();
    /** The ground of the stay is gone. */
    public static final FactType STAY_GROUND_CEASED = FactType.flag("stay-ground-ceased", "the ground on which the stay was permitted has ceased").by(ResidenceRoles.IMMIGRATION_AUTHORITY).forThisEvent();
    /** For a time. */
    public static final Code TEMPORARILY = Code.of("temporarily", "for a time");
    /** For good. */
    public static final Code PERMANENTLY = Code.of("permanently", "for good");
    /** How long the person may remain. */
    public static final FactType STAY_LENGTH = FactType.choice("stay-length", "how long the person may remain", TEMPORARILY, PERMANENTLY).by(ResidenceRoles.IMMIGRATION_AUTHORITY).forThisEvent();
    /** Nationality, or the right of permanent residence, is verified. */
    public static final FactType NATIONALITY_VERIFIED = FactType.flag("nationality-verified", "nationality, or the right of permanent residence, is verified").by(HOME_STATE);

    // ---- events
    /** The state sets its policy. */
    public static final EventType POLICY_SET = EventType.of("policy-set", "the state chooses what it provides for victims").by(RECEIVING_STATE).mayCarry(RECOVERY_MEASURES_ADOPTED, STAY_MEASURES_ADOPTED);
    /** The person is found to be a victim. */
    public static final EventType VICTIM_ASSESSED = EventType.of("victim-assessed", "the authority finds that the person is a victim of trafficking").by(IdentificationRoles.COMPETENT_AUTHORITY).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** The person may remain. */
    public static final EventType STAY_PERMITTED = EventType.of("stay-permitted", "the authority permits the person to remain").by(ResidenceRoles.IMMIGRATION_AUTHORITY)
            .mustCarry(STAY_LENGTH).mayCarry(HUMANITARIAN_FACTORS_CONSIDERED).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** The stay is ended. */
    public static final EventType STAY_WITHDRAWN = EventType.of("stay-withdrawn", "the authority ends the stay").by(ResidenceRoles.IMMIGRATION_AUTHORITY).mayCarry(STAY_GROUND_CEASED).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** The home state is asked. */
    public static final EventType RETURN_REQUESTED = EventType.of("return-requested", "the home state is asked to verify nationality and to accept the return").by(RECEIVING_STATE);
    /** The home state accepts. */
    public static final EventType RETURN_ACCEPTED = EventType.of("return-accepted", "the home state accepts the return and issues travel documents").by(HOME_STATE).mayCarry(NATIONALITY_VERIFIED).meaning(RepatriationMeanings.RETURN_ACCEPTANCE);
    /** The person is returned. */
    public static final EventType RETURN_ENFORCED = EventType.of("return-enforced", "the person is returned against her will").by(ResidenceRoles.REMOVING_AUTHORITY).meaning(ResidenceMeanings.ENFORCED_RETURN);

    // ---- procedures and stages
    /** Stay. */
    public static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    /** Return. */
    public static final ProcedureId RETURN = ProcedureId.of("return");
    /** No stay permitted. */
    public static final StageId NO_STAY = StageId.of("no-stay");
    /** Permitted to remain for a time. */
    public static final StageId TEMPORARY = StageId.of("temporary");
    /** Permitted to remain for good. */
    public static final StageId PERMANENT = StageId.of("permanent");
    /** Not returned. */
    public static final StageId NOT_RETURNED = StageId.of("not-returned");
    /** The home state is asked. */
    public static final StageId ASKED = StageId.of("asked");
    /** Accepted by the home state. */
    public static final StageId ACCEPTED = StageId.of("accepted");
    /** Returned. */
    public static final StageId RETURNED = StageId.of("returned");
    // spotless:on

  private PalermoWords() {}
}
