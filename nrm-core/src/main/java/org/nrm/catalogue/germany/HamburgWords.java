package org.nrm.catalogue.germany;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationRoles;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.protection.ProtectionRoles;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the agreement of Hamburg. */
public final class HamburgWords {
  // spotless:off
    // ---- roles
    /** The person whose case it is. */
    public static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
    /** The police. */
    public static final Role POLICE = IdentificationRoles.POLICE;
    /** The special police unit for protection. */
    public static final Role PROTECTION_UNIT = Role.of("protection-unit", "special police unit for protection measures", RoleKind.ENFORCES);
    /** The independent counselling service, in Hamburg KOOFRA. */
    public static final Role SERVICE = Role.of("counselling-service", "independent counselling service (KOOFRA)", RoleKind.SUPPORTS);
    /** A cultural mediator. */
    public static final Role MEDIATOR = ProtectionRoles.CULTURAL_MEDIATOR;
    /** The prosecutor. */
    public static final Role PROSECUTOR = ResidenceRoles.PROSECUTOR;
    /** A criminal court. */
    public static final Role COURT = ResidenceRoles.COURT;

    // ---- facts
    /** Any indicator of the list. */
    public static final FactType INDICATORS_FOUND = IdentificationFacts.INDICATORS_FOUND.by(POLICE);
    /** The person wishes a counsellor at the interview. */
    public static final FactType PRESENCE_DESIRED = FactType.flag("presence-desired", "desires the presence of a counsellor at the interview").by(PERSON);
    /** Counselling in her language. */
    public static final FactType IN_OWN_LANGUAGE = FactType.flag("in-own-language", "is counselled in her or his own language").by(SERVICE, MEDIATOR).forThisEvent().handled(Sensitivity.ORDINARY);
    /** The service decided. */
    public static final Code BY_SERVICE = Code.of("by-counselling-service", "the counselling service decided");
    /** The police decided. */
    public static final Code BY_POLICE = Code.of("by-police", "the police decided");
    /** Who decided on the place. */
    public static final FactType ACCOMMODATION_DECIDER = FactType.choice("accommodation-decider", "who decided on the place of accommodation", BY_SERVICE, BY_POLICE)
            .by(SERVICE, POLICE).forThisEvent().handled(Sensitivity.ORDINARY);
    /** A suitable place. */
    public static final Code SUITABLE = Code.of("suitable", "suitable institution for trafficked persons");
    /** A shelter for something else. */
    public static final Code OTHER_PURPOSE = Code.of("designed-for-other-purposes", "shelter designed for other purposes");
    /** A shelter for refugees. */
    public static final Code REFUGEE_SHELTER = Code.of("refugee-shelter", "shelter for refugees");
    /** A mixed shelter. */
    public static final Code MIXED_SHELTER = Code.of("mixed-shelter", "mixed shelter");
    /** What kind of place it is. */
    public static final FactType SHELTER = FactType.choice("shelter", "kind of accommodation", SUITABLE, OTHER_PURPOSE, REFUGEE_SHELTER, MIXED_SHELTER)
            .by(SERVICE, POLICE).forThisEvent().handled(Sensitivity.ORDINARY);

    // ---- facts that transitions alone set
    private static final FactValue NO = FactValue.of(false);
    /** Knows of the service. */
    public static final FactType COUNSELLING_KNOWN = FactType.flag("informed-of-counselling", "was informed of the independent counselling service")
            .handled(Sensitivity.ORDINARY).presumed(NO, GermanSources.MANUAL.at("Germany, obligations of the police"));
    /** The service knows of the case. */
    public static final FactType SERVICE_INVOLVED = FactType.flag("counselling-service-involved", "the counselling service was contacted")
            .handled(Sensitivity.ORDINARY).presumed(NO, GermanSources.MANUAL.at("Germany, obligations of the police"));
    /** The police were heard on the place. */
    public static final FactType POLICE_HEARD = FactType.flag("police-consulted", "the police were consulted on the place of accommodation")
            .handled(Sensitivity.ORDINARY).presumed(NO, GermanSources.MANUAL.at("Germany, obligations of the counselling services"));

    // ---- events of the police
    /** The list of indicators is gone through. */
    public static final EventType INDICATORS_COMPARED = EventType.of("indicators-compared", "the police compare the case with the list of indicators")
            .by(POLICE).mustCarry(INDICATORS_FOUND).meaning(IdentificationMeanings.DETECTION);
    /** The flyer is handed over. */
    public static final EventType COUNSELLING_EXPLAINED = EventType.of("counselling-explained", "the police inform the person of the independent counselling service")
            .by(POLICE).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** The service is contacted. */
    public static final EventType SERVICE_CONTACTED = EventType.of("counselling-service-contacted", "the police contact the counselling service").by(POLICE);
    /** The protection unit is contacted. */
    public static final EventType PROTECTION_UNIT_CONTACTED = EventType.of("protection-unit-contacted", "the police contact the special unit for protection").by(POLICE);
    /** Formalities. */
    public static final EventType FORMALITIES_SETTLED = EventType.of("formalities-settled", "the police settle the formalities with the authorities").by(POLICE);
    /** Nothing leaks. */
    public static final EventType CONFIDENTIALITY_ARRANGED = EventType.of("confidentiality-arranged", "the police arrange that nothing about the person is divulged").by(POLICE);
    /** Advice to counsellors. */
    public static final EventType COUNSELLORS_ADVISED = EventType.of("counsellors-advised", "the police advise on the protection of the counsellors").by(POLICE);
    /** Protection at an inspection, interview or hearing. */
    public static final EventType PROTECTION_GIVEN = EventType.of("protection-given", "the police protect the person before, during and after the occasion").by(POLICE, PROTECTION_UNIT);
    /** An inspection, interview or hearing is set. */
    public static final EventType HEARING_SET = EventType.of("hearing-set", "an inspection of the scene, an interview or a hearing is set").by(POLICE, PROSECUTOR, COURT);
    /** The end of the criminal case. */
    public static final EventType PROCEEDINGS_ENDED = EventType.of("proceedings-ended", "the criminal proceedings end").by(PROSECUTOR, COURT);

    // ---- events of the counselling service
    /** Neutral counselling. */
    public static final EventType COUNSELLING_GIVEN = EventType.of("counselling-given", "the service counsels neutrally, so that the decision to testify is an informed one").by(SERVICE, MEDIATOR).mayCarry(IN_OWN_LANGUAGE);
    /** Support at an inspection, interview or hearing. */
    public static final EventType SUPPORT_GIVEN = EventType.of("psychological-support-given", "the service supports the person before, during and after the occasion").by(SERVICE);
    /** A counsellor is there. */
    public static final EventType COUNSELLOR_PRESENT = EventType.of("counsellor-present", "a counsellor is present at the interview").by(SERVICE);
    /** Care. */
    public static final EventType CARE_STARTED = EventType.of("care-started", "the service starts continuous psycho-social care").by(SERVICE);
    /** Medical care. */
    public static final EventType MEDICAL_CARE_ARRANGED = EventType.of("medical-care-arranged", "the service arranges medical care").by(SERVICE);
    /** Training. */
    public static final EventType TRAINING_OFFERED = EventType.of("training-offered", "the service offers training and education for reintegration").by(SERVICE);
    /** Additional counselling of a witness. */
    public static final EventType ADDITIONAL_COUNSELLING_OFFERED = EventType.of("additional-counselling-offered", "the service offers a witness counselling in the native language and contact with a cultural mediator").by(SERVICE, MEDIATOR);

    // ---- events of accommodation
    /** The police are consulted. */
    public static final EventType POLICE_CONSULTED = EventType.of("police-consulted-on-accommodation", "the service consults the police on the place of accommodation").by(SERVICE);
    /** The police object. */
    public static final EventType POLICE_OBJECTED = EventType.of("police-objected-to-accommodation", "the police object to the place of accommodation").by(POLICE);
    /** The person is placed. */
    public static final EventType ACCOMMODATION_PROVIDED = EventType.of("accommodation-provided", "the person is placed in accommodation").by(SERVICE, POLICE).mustCarry(ACCOMMODATION_DECIDER, SHELTER);

    // ---- events that are the person's alone
    /** She will testify. */
    public static final EventType WILLINGNESS_DECLARED = EventType.of("willingness-declared", "the person declares to be willing to testify").by(PERSON).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** She will not. */
    public static final EventType UNWILLINGNESS_DECLARED = EventType.of("unwillingness-declared", "the person declares not to be willing to testify").by(PERSON).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** She withdraws. */
    public static final EventType WILLINGNESS_WITHDRAWN = EventType.of("willingness-withdrawn", "the person withdraws as a witness").by(PERSON).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** She comes to the service herself. */
    public static final EventType SERVICE_SOUGHT = EventType.of("counselling-service-sought", "the person turns to the counselling service of her own accord").by(PERSON);
    /** She leaves. */
    public static final EventType SUPPORT_LEFT = EventType.of("support-left", "the person leaves the support").by(PERSON).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** She returns. */
    public static final EventType RETURN_CHOSEN = ResidenceEvents.RETURN_CHOSEN.by(PERSON);

    // ---- procedures and stages
    static final ProcedureId CATEGORY = ProcedureId.of("category");
    static final ProcedureId ACCOMMODATION = ProcedureId.of("accommodation");

    static final StageId NOT_ASSESSED = StageId.of("not-assessed");
    static final StageId POTENTIAL = StageId.of("potential-victim");
    static final StageId UNDECIDED = StageId.of("undecided");
    static final StageId UNWILLING = StageId.of("unwilling-to-testify");
    static final StageId WITNESS = StageId.of("witness");
    static final StageId ENDED = StageId.of("support-ended");
    static final StageId NOT_PLACED = StageId.of("not-placed");
    static final StageId PLACED = StageId.of("placed");
    // spotless:on

  private HamburgWords() {}
}
