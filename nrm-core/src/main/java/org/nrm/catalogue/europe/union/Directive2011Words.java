package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.UnionSources.TRAFFICKING_DIRECTIVE;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.protection.ProtectionRoles.CHILD_PROTECTION_AUTHORITY;
import static org.nrm.referral.ReferralRoles.RECEIVING_ORGANISATION;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceEvents;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of Directive 2011/36/EU, as adopted and as amended. */
public final class Directive2011Words {
  // spotless:off
    // ---- roles
    /** The contact of a Member State for referrals from others. */
    public static final Role FOCAL_POINT = Role.of("cross-border-focal-point", "focal point for the cross-border referral of victims", RoleKind.SUPPORTS);

    // ---- facts
    /** Whether the person is a child. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Whether the age is in doubt. */
    public static final FactType AGE_UNCERTAIN = IdentificationFacts.AGE_UNCERTAIN.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY)
            .presumed(FactValue.of(false), TRAFFICKING_DIRECTIVE.at("art. 13(2)").reading("an age is not in doubt until somebody doubts it", "every age has to be confirmed"));
    /** Reasons to believe that the person is a child. */
    public static final FactType REASONS_TO_BELIEVE_CHILD = IdentificationFacts.REASONS_TO_BELIEVE_CHILD.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Unaccompanied. */
    public static final FactType WITHOUT_RESPONSIBLE_ADULT = IdentificationFacts.WITHOUT_RESPONSIBLE_ADULT.by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY);
    /** Holders of parental responsibility cannot act. */
    public static final FactType PARENTS_PRECLUDED = FactType.flag("parents-precluded", "a conflict of interest keeps the holders of parental responsibility from acting for the child").by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY, COURT);
    /** A guardian is appropriate. */
    public static final FactType GUARDIAN_APPROPRIATE = FactType.flag("guardian-appropriate", "a guardian is appropriate").by(CHILD_PROTECTION_AUTHORITY, COURT);
    /** The guardian's interests and the child's. */
    public static final FactType GUARDIAN_CONFLICT = FactType.flag("guardian-in-conflict", "guardian and child have a conflict of interest").by(CHILD_PROTECTION_AUTHORITY, COURT, COMPETENT_AUTHORITY);
    /** Informed. */
    public static final FactType INFORMED_OF_RIGHTS = IdentificationFacts.INFORMED_OF_RIGHTS;
    /** The process came to its end. */
    public static final FactType REASONS_GIVEN = FactType.flag("reasons-given", "the decision gives its reasons").by(COMPETENT_AUTHORITY).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Why assistance is ended. */
    public static final Code PERIOD_OVER = Code.of("appropriate-period-over", "the appropriate time after the proceedings is over");
    /** Why assistance is ended. */
    public static final Code NOT_VICTIM = Code.of("not-a-victim", "the person was found not to be a victim");
    /** Why assistance is never ended. */
    public static final Code NON_COOPERATION = Code.of("non-cooperation", "the person does not cooperate");
    /** Why assistance is ended. */
    public static final FactType ASSISTANCE_END_GROUND = FactType.choice("assistance-end-ground", "ground on which assistance is ended", PERIOD_OVER, NOT_VICTIM, NON_COOPERATION)
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).forThisEvent();
    /** No need is left. */
    public static final FactType NO_NEED_LEFT = FactType.flag("no-need-left", "an assessment finds no need of assistance left").by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);
    /** Without means for a lawyer. */
    public static final FactType WITHOUT_MEANS = FactType.flag("without-sufficient-means", "has no sufficient means").by(COMPETENT_AUTHORITY);
    /** Compelled to a crime. */
    public static final FactType COMPELLED_TO_CRIME = FactType.flag("compelled-to-criminal-activities", "was compelled to take part in criminal activities, as a direct consequence of the trafficking").by(COMPETENT_AUTHORITY, PROSECUTOR, COURT).handled(Sensitivity.SENSITIVE);
    /** Compelled to something else that is unlawful. */
    public static final FactType COMPELLED_TO_UNLAWFUL = FactType.flag("compelled-to-other-unlawful-activities", "was compelled to take part in other unlawful activities, as a direct consequence of the trafficking").by(COMPETENT_AUTHORITY, PROSECUTOR, COURT).handled(Sensitivity.SENSITIVE);
    /** The risk was assessed. */
    public static final FactType RISK_ASSESSED = ProtectionFacts.RISK_ASSESSED.by(COMPETENT_AUTHORITY, POLICE);
    /** A hearing only where needed. */
    public static final FactType STRICTLY_NECESSARY = FactType.flag("hearing-strictly-necessary", "the hearing is strictly necessary").by(POLICE, PROSECUTOR, COURT).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Somebody is with the child. */
    public static final FactType COMPANION_ADMITTED = FactType.flag("companion-admitted", "the child is accompanied by a representative or an adult of choice").by(POLICE, PROSECUTOR, COURT).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Nobody is, and it is said why. */
    public static final FactType COMPANION_REFUSED_WITH_REASONS = FactType.flag("companion-refused-with-reasons", "a reasoned decision refuses the accompanying adult").by(POLICE, PROSECUTOR, COURT).forThisEvent().handled(Sensitivity.ORDINARY);
    /** The same persons. */
    public static final FactType SAME_INTERVIEWERS = FactType.flag("same-interviewers", "the same persons hear the child as before").by(POLICE, PROSECUTOR, COURT).forThisEvent().handled(Sensitivity.ORDINARY);
    /** The same persons could not. */
    public static final FactType SAME_INTERVIEWERS_IMPOSSIBLE = FactType.flag("same-interviewers-impossible", "the same persons cannot hear the child").by(POLICE, PROSECUTOR, COURT).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Confidential. */
    public static final FactType REPORTED_SAFELY = FactType.flag("reported-safely", "the report is received safely, in confidence and in language fit for a child").by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY, HOTLINE).forThisEvent().handled(Sensitivity.ORDINARY);

    // ---- what several rules ask
    /** Art. 15(3). */
    static final Condition HEARING_ALLOWED = all(STRICTLY_NECESSARY, any(COMPANION_ADMITTED, COMPANION_REFUSED_WITH_REASONS));

    // ---- events
    /** Presumed. */
    public static final EventType GROUNDS_FOUND = EventType.of("reasonable-grounds-found", "there is a reasonable-grounds indication that the person is a victim")
            .by(COMPETENT_AUTHORITY).mayCarry(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).meaning(IdentificationMeanings.DETECTION);
    /** Identified. */
    public static final EventType VICTIM_IDENTIFIED = EventType.of("victim-identified", "the person is identified as a victim").by(COMPETENT_AUTHORITY).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** Not a victim. */
    public static final EventType VICTIM_NOT_IDENTIFIED = EventType.of("victim-not-identified", "the person is found not to be a victim").by(COMPETENT_AUTHORITY).mustCarry(REASONS_GIVEN).meaning(IdentificationMeanings.IDENTIFICATION_REFUSAL);
    /** Information. */
    public static final EventType ASSISTANCE_EXPLAINED = EventType.of("assistance-explained", "the person is informed of assistance, reflection period and international protection")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** Consent. */
    public static final EventType HELP_ACCEPTED = EventType.of("help-accepted", "the person agrees to assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** Consent is taken back. */
    public static final EventType HELP_GIVEN_UP = EventType.of("help-given-up", "the person no longer wants the assistance").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** Assistance is ended. */
    public static final EventType ASSISTANCE_STOPPED = EventType.of("assistance-stopped", "assistance is ended")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).mustCarry(ASSISTANCE_END_GROUND).mayCarry(NO_NEED_LEFT).meaning(ProtectionMeanings.ASSISTANCE_TERMINATION);
    /** Proceedings. */
    public static final EventType PROCEEDINGS_OPENED = EventType.of("criminal-proceedings-opened", "criminal proceedings are opened").by(PROSECUTOR);
    /** A statement is taken back. */
    public static final EventType STATEMENT_WITHDRAWN = EventType.of("statement-withdrawn", "the victim withdraws the statement").by(PERSON_CONCERNED);
    /** Proceedings end. */
    public static final EventType PROCEEDINGS_ENDED = EventType.of("criminal-proceedings-ended", "criminal proceedings are over, or there will be none").by(PROSECUTOR, COURT);
    /** No penalty. */
    public static final EventType PENALTY_WAIVED = ResidenceEvents.PENALTY_WAIVED.by(PROSECUTOR, COURT).mayCarry(COMPELLED_TO_CRIME);
    /** Risk. */
    public static final EventType RISK_WEIGHED = EventType.of("risk-assessed", "the individual risk is assessed").by(COMPETENT_AUTHORITY, POLICE).meaning(ProtectionMeanings.RISK_ASSESSMENT);
    /** Protection. */
    public static final EventType PROTECTION_GIVEN = EventType.of("protection-given", "protection measures are taken").by(COMPETENT_AUTHORITY, POLICE, COURT);
    /** No protection. */
    public static final EventType PROTECTION_REFUSED = EventType.of("protection-refused", "protection measures are refused").by(COMPETENT_AUTHORITY, POLICE, COURT);
    /** Presumption of minority. */
    public static final EventType CHILD_PRESUMED = EventType.of("child-presumed", "the person is presumed to be a child")
            .by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY).mayCarry(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).meaning(IdentificationMeanings.PRESUMPTION_OF_MINORITY);
    /** The age is established. */
    public static final EventType AGE_VERIFIED = EventType.of("age-verified", "the age is established")
            .by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY).mustCarry(CHILD).meaning(IdentificationMeanings.AGE_VERIFICATION);
    /** Guardian. */
    public static final EventType GUARDIAN_NAMED = EventType.of("guardian-named", "a guardian or representative is appointed for the child")
            .by(CHILD_PROTECTION_AUTHORITY, COURT).mayCarry(PARENTS_PRECLUDED, WITHOUT_RESPONSIBLE_ADULT, GUARDIAN_APPROPRIATE).meaning(ProtectionMeanings.GUARDIAN_APPOINTMENT);
    /** Another guardian. */
    public static final EventType GUARDIAN_REPLACED = EventType.of("guardian-replaced", "another guardian is appointed")
            .by(CHILD_PROTECTION_AUTHORITY, COURT).mayCarry(GUARDIAN_CONFLICT).meaning(ProtectionMeanings.GUARDIAN_REPLACEMENT);
    /** A hearing. */
    public static final EventType CHILD_HEARD = EventType.of("child-heard", "the child is heard in the proceedings")
            .by(POLICE, PROSECUTOR, COURT).mustCarry(STRICTLY_NECESSARY).mayCarry(COMPANION_ADMITTED, COMPANION_REFUSED_WITH_REASONS, SAME_INTERVIEWERS, SAME_INTERVIEWERS_IMPOSSIBLE).meaning(ProtectionMeanings.CHILD_HEARING);
    /** A child speaks. */
    public static final EventType CHILD_REPORTED = EventType.of("child-reported", "a child reports what happened")
            .by(COMPETENT_AUTHORITY, CHILD_PROTECTION_AUTHORITY, HOTLINE).mustCarry(REPORTED_SAFELY);
    /** Growing up. */
    public static final EventType TRANSITION_STARTED = EventType.of("transition-programme-started", "a programme for the transition to adulthood starts").by(CHILD_PROTECTION_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).meaning(ReintegrationMeanings.PROGRAMME_START);
    /** Grown up. */
    public static final EventType TRANSITION_COMPLETED = EventType.of("transition-programme-completed", "the programme for the transition to adulthood is completed").by(CHILD_PROTECTION_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);
    /** Referral. */
    public static final EventType VICTIM_REFERRED = EventType.of("victim-referred", "the person is referred to the most appropriate support").by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION, ASYLUM_AUTHORITY);
    /** Referral from or to another state. */
    public static final EventType VICTIM_REFERRED_ACROSS_BORDERS = EventType.of("victim-referred-across-borders", "the person is referred from or to another Member State").by(FOCAL_POINT);
    /** Taken. */
    public static final EventType REFERRAL_ACCEPTED = EventType.of("referral-accepted", "the organisation accepts the referral").by(RECEIVING_ORGANISATION);
    /** Not taken. */
    public static final EventType REFERRAL_DECLINED = EventType.of("referral-declined", "the organisation cannot take the person").by(RECEIVING_ORGANISATION);

    // ---- entitlements
    /** A lawyer without charge. */
    public static final Entitlement FREE_LEGAL_AID = Entitlement.of("free-legal-aid", "legal counselling and representation free of charge");
    /** A shelter. */
    public static final Entitlement SHELTER = Entitlement.of("shelter", "a place in a shelter or other interim accommodation, aimed at a return to independent living");

    // ---- procedures and stages
    static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
    static final StageId NOT_PRESUMED = StageId.of("not-presumed");
    static final StageId PRESUMED = StageId.of("presumed-victim");
    static final StageId IDENTIFIED = StageId.of("identified");
    static final StageId NOT_A_VICTIM = StageId.of("not-a-victim");
    static final ProcedureId INFORMATION = ProcedureId.of("information");
    static final StageId UNINFORMED = StageId.of("not-informed");
    static final StageId INFORMED = StageId.of("informed");
    static final ProcedureId ASSISTANCE = ProcedureId.of("assistance");
    static final StageId NOT_AGREED = StageId.of("not-agreed");
    static final StageId ASSISTED = StageId.of("assisted");
    static final StageId STOPPED = StageId.of("assistance-ended");
    static final ProcedureId PROCEEDINGS = ProcedureId.of("proceedings");
    static final StageId NOT_OPENED = StageId.of("not-opened");
    static final StageId OPENED = StageId.of("opened");
    static final StageId OVER = StageId.of("over");
    static final ProcedureId NON_PUNISHMENT = ProcedureId.of("non-punishment");
    static final StageId NOT_WAIVED = StageId.of("not-waived");
    static final StageId WAIVED = StageId.of("waived");
    static final ProcedureId PROTECTION = ProcedureId.of("protection");
    static final StageId NOT_ASSESSED = StageId.of("risk-not-assessed");
    static final StageId ASSESSED = StageId.of("risk-assessed");
    static final StageId PROTECTED = StageId.of("protected");
    static final ProcedureId AGE = ProcedureId.of("age");
    static final StageId NOT_QUESTIONED = StageId.of("age-not-questioned");
    static final StageId PRESUMED_CHILD = StageId.of("presumed-child");
    static final StageId VERIFIED_CHILD = StageId.of("verified-child");
    static final StageId VERIFIED_ADULT = StageId.of("verified-adult");
    static final ProcedureId REPRESENTATION = ProcedureId.of("representation");
    static final StageId UNREPRESENTED = StageId.of("unrepresented");
    static final StageId REPRESENTED = StageId.of("represented");
    static final ProcedureId HEARINGS = ProcedureId.of("child-hearings");
    static final StageId NOT_HEARD = StageId.of("not-heard");
    static final StageId HEARD = StageId.of("heard");
    static final ProcedureId CHILD_REPORTS = ProcedureId.of("child-reports");
    static final StageId NO_REPORT = StageId.of("no-report");
    static final StageId REPORTED = StageId.of("reported");
    static final ProcedureId ADULTHOOD = ProcedureId.of("transition-to-adulthood");
    static final StageId NO_PROGRAMME = StageId.of("no-programme");
    static final StageId PROGRAMME = StageId.of("programme-running");
    static final StageId PROGRAMME_OVER = StageId.of("programme-completed");
    static final ProcedureId REFERRAL = ProcedureId.of("referral");
    static final StageId NOT_REFERRED = StageId.of("not-referred");
    static final StageId REFERRED = StageId.of("referred");
    static final StageId TAKEN = StageId.of("referral-accepted");
    static final StageId NOT_TAKEN = StageId.of("referral-declined");
    // spotless:on

  private Directive2011Words() {}
}
