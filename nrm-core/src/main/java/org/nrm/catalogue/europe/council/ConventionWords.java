package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionSources.CONVENTION;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.protection.ProtectionRoles.CHILD_PROTECTION_AUTHORITY;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.repatriation.RepatriationFacts;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.residence.Asylum;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the Convention. */
public final class ConventionWords {
  // spotless:off
    // ---- roles
    /** The Party whose national the person is, or where she had a permanent residence. */
    public static final Role HOME_STATE = Role.of("home-state", "state of nationality or of permanent residence", RoleKind.DECIDES);

    // ---- facts of identification
    /** Whether the person is a child. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Whether the age is in doubt. */
    public static final FactType AGE_UNCERTAIN = IdentificationFacts.AGE_UNCERTAIN.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY)
            .presumed(FactValue.of(false), CONVENTION.at("art. 10(3)").reading("an age is not in doubt until somebody doubts it", "every age has to be confirmed"));
    /** Reasons to believe that the person is a child. */
    public static final FactType REASONS_TO_BELIEVE_CHILD = IdentificationFacts.REASONS_TO_BELIEVE_CHILD.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Unaccompanied. */
    public static final FactType WITHOUT_RESPONSIBLE_ADULT = IdentificationFacts.WITHOUT_RESPONSIBLE_ADULT.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** The status of victim is claimed improperly. */
    public static final FactType IMPROPER_CLAIM = IdentificationFacts.IMPROPER_CLAIM.by(COMPETENT_AUTHORITY);
    /** The process of identification came to its end. */
    public static final FactType PROCESS_COMPLETED = FactType.flag("identification-completed", "the identification process was carried to its end").by(COMPETENT_AUTHORITY).forThisEvent();
    /** The decision says why. */
    public static final FactType REASONS_GIVEN = FactType.flag("reasons-given", "the decision gives its reasons").by(COMPETENT_AUTHORITY).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Informed. */
    public static final FactType INFORMED_OF_RIGHTS = IdentificationFacts.INFORMED_OF_RIGHTS;
    /** The language was one that the person understands. */
    public static final FactType LANGUAGE_UNDERSTOOD = IdentificationFacts.LANGUAGE_UNDERSTOOD.by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).forThisEvent();

    // ---- facts of stay
    /** Public order. */
    public static final FactType PUBLIC_ORDER_DANGER = ResidenceFacts.PUBLIC_ORDER_DANGER.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** The person's own decision, which nobody else can report. */
    public static final FactType COOPERATES = ResidenceFacts.COOPERATES.by(PERSON_CONCERNED);
    /** Ground (a). */
    public static final FactType PERSONAL_SITUATION_REQUIRES_STAY = ResidenceFacts.PERSONAL_SITUATION_REQUIRES_STAY.by(COMPETENT_AUTHORITY);
    /** Ground (b). */
    public static final FactType COOPERATION_REQUIRES_STAY = ResidenceFacts.COOPERATION_REQUIRES_STAY.by(COMPETENT_AUTHORITY);
    /** The proposed third ground, first half. */
    public static final FactType PROGRAMME_COMPLETED = ResidenceFacts.PROGRAMME_COMPLETED.by(NON_GOVERNMENTAL_ORGANISATION);
    /** The proposed third ground, second half. */
    public static final FactType EMPLOYED = ResidenceFacts.EMPLOYED.by(NON_GOVERNMENTAL_ORGANISATION, IMMIGRATION_AUTHORITY);
    /** A permit as a victim is held or was held. */
    public static final FactType HELD_VICTIM_PERMIT = FactType.flag("held-permit-as-victim", "holds or held a residence permit as a victim").by(IMMIGRATION_AUTHORITY);
    /** That permit was weighed. */
    public static final FactType PRIOR_PERMIT_CONSIDERED = ResidenceFacts.PRIOR_PERMIT_CONSIDERED.by(IMMIGRATION_AUTHORITY);
    /** No means of one's own. */
    public static final FactType WITHOUT_RESOURCES = FactType.flag("without-adequate-resources", "has no adequate resources and needs the help").by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);
    /** Public order. */
    public static final Code PUBLIC_ORDER = Code.of("public-order", "grounds of public order");
    /** Claimed improperly. */
    public static final Code IMPROPERLY_CLAIMED = Code.of("improper-claim", "the status of victim is claimed improperly");
    /** Why the period is ended before its time. */
    public static final FactType REFLECTION_END_GROUND = FactType.choice("reflection-end-ground", "ground on which the recovery and reflection period is ended", PUBLIC_ORDER, IMPROPERLY_CLAIMED)
            .by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).forThisEvent();
    /** What the permit was issued for no longer holds. */
    public static final Code REASON_CEASED = Code.of("reason-ceased", "what the permit was issued for no longer holds");
    /** The person no longer cooperates. */
    public static final Code COOPERATION_CEASED = Code.of("cooperation-ceased", "the person has ceased to cooperate");
    /** Obtained by fraud. */
    public static final Code FRAUD = Code.of("fraud", "the permit was obtained by fraud");
    /** Why a permit ends or is not renewed. */
    public static final FactType PERMIT_END_GROUND = FactType.choice("permit-end-ground", "ground in internal law on which the permit is withdrawn or not renewed", REASON_CEASED, COOPERATION_CEASED, FRAUD)
            .by(IMMIGRATION_AUTHORITY).forThisEvent();

    // ---- facts of protection and return
    /** A guardian is appointed. */
    public static final FactType GUARDIAN_APPOINTED = ProtectionFacts.GUARDIAN_APPOINTED;
    /** Best interests were assessed. */
    public static final FactType BEST_INTERESTS_ASSESSED = ProtectionFacts.BEST_INTERESTS_ASSESSED.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Best interests speak for the stay. */
    public static final FactType BEST_INTERESTS_FAVOUR_STAY = ResidenceFacts.BEST_INTERESTS_FAVOUR_STAY.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Best interests speak against the return. */
    public static final FactType BEST_INTERESTS_AGAINST_RETURN = ProtectionFacts.BEST_INTERESTS_AGAINST_RETURN.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** The family should be traced. */
    public static final FactType FAMILY_TRACING_IN_BEST_INTERESTS = FactType.flag("family-tracing-in-best-interests", "to trace the family is in the best interests of the child").by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** The risk was assessed. */
    public static final FactType RISK_ASSESSED = ProtectionFacts.RISK_ASSESSED.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Compelled to what would be punished. */
    public static final FactType COMPELLED = FactType.flag("compelled-to-unlawful-acts", "was compelled to take part in unlawful activities").by(COMPETENT_AUTHORITY, PROSECUTOR, COURT).handled(Sensitivity.SENSITIVE);
    /** Safety on return. */
    public static final FactType SAFETY_CONSIDERED = RepatriationFacts.SAFETY_CONSIDERED.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Proceedings. */
    public static final FactType PROCEEDINGS_CONSIDERED = RepatriationFacts.PROCEEDINGS_CONSIDERED.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Persecution or ill-treatment. */
    public static final FactType REFOULEMENT_RISK = RepatriationFacts.REFOULEMENT_RISK.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY, ASYLUM_AUTHORITY);
    /** The person's wish. */
    public static final FactType RETURN_WISHED = RepatriationFacts.RETURN_WISHED.by(PERSON_CONCERNED);
    /** A voluntary return was offered. */
    public static final FactType VOLUNTARY_RETURN_OFFERED = RepatriationFacts.VOLUNTARY_RETURN_OFFERED.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY, REMOVING_AUTHORITY);
    /** Contacts. */
    public static final FactType CONTACTS_PROVIDED = RepatriationFacts.CONTACTS_PROVIDED.by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);
    /** Reintegration. */
    public static final FactType REINTEGRATION_OFFERED = RepatriationFacts.REINTEGRATION_OFFERED.by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);

    // ---- what several rules ask
    /** Nothing established says that the person is, or is to be treated as, a child. */
    static final Condition NO_CHILD_AS_FAR_AS_KNOWN = all(any(not(known(CHILD)), not(CHILD)), any(not(known(REASONS_TO_BELIEVE_CHILD)), not(all(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD))));
    /** Somebody speaks for an unaccompanied child. */
    static final Condition REPRESENTED = any(not(WITHOUT_RESPONSIBLE_ADULT), GUARDIAN_APPOINTED);
    /** Art. 16(7), where the age has to be known. */
    static final Condition RETURN_NOT_AGAINST_CHILD = any(not(TREATED_AS_CHILD), all(RISK_ASSESSED, not(BEST_INTERESTS_AGAINST_RETURN)));
    /** Art. 16(7), where somebody leaves of her own will: an adult need not prove her age. */
    static final Condition DEPARTURE_NOT_AGAINST_CHILD = any(NO_CHILD_AS_FAR_AS_KNOWN, all(RISK_ASSESSED, not(BEST_INTERESTS_AGAINST_RETURN)));
    /** Arts 16(2) and 40(4). */
    static final Condition RETURN_CONSIDERED = all(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED, not(REFOULEMENT_RISK));
    /** Art. 40(4), as it is read here: asylum is neither asked for nor granted. */
    static final Condition NOT_UNDER_ASYLUM = not(at(Asylum.ASYLUM, Asylum.PENDING, Asylum.PROTECTED));
    /** Nothing says that the period need not be observed. */
    static final Condition NO_GROUND_AGAINST_REFLECTION = all(any(not(known(PUBLIC_ORDER_DANGER)), not(PUBLIC_ORDER_DANGER)), any(not(known(IMPROPER_CLAIM)), not(IMPROPER_CLAIM)));

    // ---- events of identification, information, assistance
    /** First contact. */
    public static final EventType CONTACT_MADE = EventType.of("first-contact-made", "competent authorities come into contact with the person").by(COMPETENT_AUTHORITY);
    /** Information. */
    public static final EventType RIGHTS_EXPLAINED = EventType.of("rights-explained", "the person is informed of services, period, permit, asylum, legal aid and compensation")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).mustCarry(LANGUAGE_UNDERSTOOD).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** Reasonable grounds. */
    public static final EventType GROUNDS_FOUND = EventType.of("reasonable-grounds-found", "reasonable grounds are found to believe that the person is a victim")
            .by(COMPETENT_AUTHORITY).mayCarry(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD, WITHOUT_RESPONSIBLE_ADULT).meaning(IdentificationMeanings.DETECTION);
    /** A victim. */
    public static final EventType VICTIM_IDENTIFIED = EventType.of("victim-identified", "the person is identified as a victim")
            .by(COMPETENT_AUTHORITY).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** Not a victim. */
    public static final EventType VICTIM_NOT_IDENTIFIED = EventType.of("victim-not-identified", "the person is found not to be a victim")
            .by(COMPETENT_AUTHORITY).mustCarry(PROCESS_COMPLETED, REASONS_GIVEN).mayCarry(IMPROPER_CLAIM).meaning(IdentificationMeanings.IDENTIFICATION_REFUSAL);
    /** Consent. */
    public static final EventType HELP_ACCEPTED = EventType.of("help-accepted", "the person agrees to assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** Consent is taken back. */
    public static final EventType HELP_GIVEN_UP = EventType.of("help-given-up", "the person no longer wants the assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** Services begin. */
    public static final EventType SERVICES_STARTED = EventType.of("services-started", "services start with the person")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).meaning(ReintegrationMeanings.PROGRAMME_START);

    // ---- events of stay
    /** The period. */
    public static final EventType REFLECTION_GRANTED = EventType.of("reflection-granted", "a recovery and reflection period is granted")
            .by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).mayCarry(PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** The period ends early. */
    public static final EventType REFLECTION_ENDED = EventType.of("reflection-ended", "the recovery and reflection period is ended before its time")
            .by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).mustCarry(REFLECTION_END_GROUND).meaning(ResidenceMeanings.REFLECTION_TERMINATION);
    /** The person's decision. */
    public static final EventType COOPERATION_DECIDED = EventType.of("cooperation-decided", "the person decides whether to cooperate")
            .by(PERSON_CONCERNED).mustCarry(COOPERATES).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** Permit (a). */
    public static final EventType PERSONAL_PERMIT_ISSUED = EventType.of("permit-for-personal-situation-issued", "a renewable permit is issued because of the personal situation")
            .by(IMMIGRATION_AUTHORITY).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** Permit (b). */
    public static final EventType COOPERATION_PERMIT_ISSUED = EventType.of("permit-for-cooperation-issued", "a renewable permit is issued for cooperation with the authorities")
            .by(IMMIGRATION_AUTHORITY).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** Permit of a child. */
    public static final EventType CHILD_PERMIT_ISSUED = EventType.of("permit-for-child-issued", "a renewable permit is issued to a child")
            .by(IMMIGRATION_AUTHORITY).mayCarry(WITHOUT_RESPONSIBLE_ADULT).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** The proposed third permit. */
    public static final EventType SOCIAL_PERMIT_ISSUED = EventType.of("permit-for-integration-issued", "a permit is issued after a completed programme and with employment")
            .by(IMMIGRATION_AUTHORITY).mayCarry(EMPLOYED).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** Renewal. */
    public static final EventType PERMIT_RENEWED = EventType.of("permit-renewed", "the permit is renewed").by(IMMIGRATION_AUTHORITY).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** Withdrawal. */
    public static final EventType PERMIT_WITHDRAWN = EventType.of("permit-withdrawn", "the permit is withdrawn").by(IMMIGRATION_AUTHORITY).mustCarry(PERMIT_END_GROUND).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** No renewal. */
    public static final EventType RENEWAL_REFUSED = EventType.of("permit-renewal-refused", "the permit is not renewed").by(IMMIGRATION_AUTHORITY).mustCarry(PERMIT_END_GROUND).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);

    // ---- events of protection and return
    /** Presumption of minority. */
    public static final EventType CHILD_PRESUMED = EventType.of("child-presumed", "the person is presumed to be a child")
            .by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY).mayCarry(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).meaning(IdentificationMeanings.PRESUMPTION_OF_MINORITY);
    /** The age is verified. */
    public static final EventType AGE_VERIFIED = EventType.of("age-verified", "the age is verified")
            .by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY).mustCarry(CHILD).meaning(IdentificationMeanings.AGE_VERIFICATION);
    /** Representation. */
    public static final EventType REPRESENTATION_PROVIDED = EventType.of("representation-provided", "a guardian, organisation or authority is to act in the child's best interests")
            .by(CHILD_PROTECTION_AUTHORITY, COMPETENT_AUTHORITY).mayCarry(WITHOUT_RESPONSIBLE_ADULT).meaning(ProtectionMeanings.GUARDIAN_APPOINTMENT);
    /** Identity. */
    public static final EventType IDENTITY_PURSUED = EventType.of("child-identity-pursued", "steps are taken to establish the child's identity and nationality").by(CHILD_PROTECTION_AUTHORITY, COMPETENT_AUTHORITY);
    /** Family. */
    public static final EventType FAMILY_TRACED = EventType.of("family-tracing-pursued", "efforts are made to find the child's family")
            .by(CHILD_PROTECTION_AUTHORITY, COMPETENT_AUTHORITY).mayCarry(FAMILY_TRACING_IN_BEST_INTERESTS);
    /** No penalty. */
    public static final EventType PENALTY_WAIVED = ResidenceEvents.PENALTY_WAIVED.by(PROSECUTOR, COURT).mayCarry(COMPELLED);
    /** The return is assessed. */
    public static final EventType RETURN_ASSESSED = EventType.of("return-assessed", "rights, safety, dignity and proceedings are weighed before a return")
            .by(COMPETENT_AUTHORITY).mustCarry(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED, REFOULEMENT_RISK)
            .mayCarry(RISK_ASSESSED, BEST_INTERESTS_AGAINST_RETURN).meaning(RepatriationMeanings.RETURN_ASSESSMENT);
    /** The return is prepared. */
    public static final EventType RETURN_PREPARED = EventType.of("return-prepared", "contacts are given and a programme of reintegration is offered")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).mustCarry(CONTACTS_PROVIDED, REINTEGRATION_OFFERED).meaning(RepatriationMeanings.RETURN_PREPARATION);
    /** The home state. */
    public static final EventType RETURN_ACCEPTED = EventType.of("return-accepted", "the home state accepts the return").by(HOME_STATE).meaning(RepatriationMeanings.RETURN_ACCEPTANCE);
    /** A return that the person wants. */
    public static final EventType RETURN_ASSISTED = EventType.of("return-assisted", "the person is returned as she wished")
            .by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).mayCarry(SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED, REFOULEMENT_RISK).meaning(ResidenceMeanings.VOLUNTARY_RETURN);
    /** A return against the person's will. */
    public static final EventType RETURN_ENFORCED = EventType.of("return-enforced", "the person is returned against her will")
            .by(REMOVING_AUTHORITY, IMMIGRATION_AUTHORITY).mustCarry(VOLUNTARY_RETURN_OFFERED).meaning(ResidenceMeanings.ENFORCED_RETURN);

    // ---- procedures and stages
    static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
    static final StageId NOT_FOUND = StageId.of("no-grounds-found");
    static final StageId REASONABLE_GROUNDS = StageId.of("reasonable-grounds");
    static final StageId IDENTIFIED = StageId.of("identified");
    static final StageId NOT_A_VICTIM = StageId.of("not-a-victim");

    static final ProcedureId INFORMATION = ProcedureId.of("information");
    static final StageId NO_CONTACT = StageId.of("no-contact");
    static final StageId CONTACTED = StageId.of("contacted");
    static final StageId INFORMED = StageId.of("informed");

    static final ProcedureId ASSISTANCE = ProcedureId.of("assistance");
    static final StageId NOT_AGREED = StageId.of("not-agreed");
    static final StageId AGREED = StageId.of("agreed");
    static final StageId ASSISTED = StageId.of("assisted");

    static final ProcedureId RECOVERY = ProcedureId.of("recovery-and-reflection");
    static final StageId NO_PERIOD = StageId.of("no-period");
    static final StageId REFLECTION = StageId.of("reflection");
    static final StageId ELAPSED = StageId.of("period-elapsed");
    static final StageId ENDED_PUBLIC_ORDER = StageId.of("ended-for-public-order");
    static final StageId ENDED_IMPROPER = StageId.of("ended-for-improper-claim");
    static final StageId ENDED_BY_RETURN = StageId.of("ended-by-wished-return");

    static final ProcedureId COOPERATION = ProcedureId.of("cooperation");
    static final StageId UNDECIDED = StageId.of("undecided");
    static final StageId COOPERATING = StageId.of("cooperating");
    static final StageId NOT_COOPERATING = StageId.of("not-cooperating");

    static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final StageId NO_PERMIT = StageId.of("no-permit");
    static final StageId PERSONAL = StageId.of("permit-for-personal-situation");
    static final StageId FOR_COOPERATION = StageId.of("permit-for-cooperation");
    static final StageId FOR_CHILD = StageId.of("permit-for-child");
    static final StageId SOCIAL = StageId.of("permit-for-integration");
    static final StageId PERMIT_OVER = StageId.of("permit-ended");

    static final ProcedureId AGE = ProcedureId.of("age");
    static final StageId NOT_QUESTIONED = StageId.of("age-not-questioned");
    static final StageId PRESUMED_CHILD = StageId.of("presumed-child");
    static final StageId VERIFIED_CHILD = StageId.of("verified-child");
    static final StageId VERIFIED_ADULT = StageId.of("verified-adult");

    static final ProcedureId REPRESENTATION = ProcedureId.of("representation");
    static final StageId UNREPRESENTED = StageId.of("unrepresented");
    static final StageId REPRESENTED_STAGE = StageId.of("represented");

    static final ProcedureId NON_PUNISHMENT = ProcedureId.of("non-punishment");
    static final StageId NOT_WAIVED = StageId.of("not-waived");
    static final StageId WAIVED = StageId.of("waived");

    static final ProcedureId RETURN = ProcedureId.of("return");
    static final StageId NOT_CONSIDERED = StageId.of("return-not-considered");
    static final StageId RETURN_WEIGHED = StageId.of("return-assessed");
    static final StageId RETURNED_VOLUNTARILY = StageId.of("returned-voluntarily");
    static final StageId RETURNED = StageId.of("returned");
    // spotless:on

  private ConventionWords() {}
}
