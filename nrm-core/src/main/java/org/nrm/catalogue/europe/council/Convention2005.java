package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionSources.*;
import static org.nrm.catalogue.europe.council.ConventionWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionRoles.CHILD_PROTECTION_AUTHORITY;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.residence.ResidenceEntitlements.*;
import static org.nrm.residence.ResidenceRoles.*;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.mechanism.notation.TransitionRow;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.residence.Asylum;
import org.nrm.residence.OtherPermit;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.Words;

/**
 * The Council of Europe Convention on Action against Trafficking in Human Beings of 16 May 2005 (CETS 197), as a mechanism of
 * its own: a Party that issues permits on both grounds of art. 14(1) and takes the shortest recovery and reflection period
 * that art. 13(1) allows. The text of the Convention was read; the Explanatory Report was not.
 *
 * <p>It is in force since 1 February 2008; for each Party since a day of its own, which this mechanism does not know.
 */
public final class Convention2005 {
  /** Arts 12(1)-(2): what every victim is given, resident or not. */
  static final Entitlement[] ASSISTANCE_TO_ALL = {
    SUBSISTENCE,
    SAFE_ACCOMMODATION,
    PSYCHOLOGICAL_ASSISTANCE,
    EMERGENCY_MEDICAL_CARE,
    INTERPRETING,
    COUNSELLING,
    SUPPORT_IN_PROCEEDINGS,
    PHYSICAL_PROTECTION
  };

  static final Length PERMIT_LENGTH = months(6);

  static final Condition WITHDRAWAL_OF_A_CHILD = any(
      NO_CHILD_AS_FAR_AS_KNOWN,
      all(BEST_INTERESTS_ASSESSED, not(BEST_INTERESTS_FAVOUR_STAY), REPRESENTED));
  private static final Condition RENEWAL_OF_A_CHILD =
      any(NO_CHILD_AS_FAR_AS_KNOWN, all(BEST_INTERESTS_ASSESSED, REPRESENTED));
  private static final Condition OPEN = at(RESIDENCE, NO_PERMIT, PERMIT_OVER);
  private static final Condition ENFORCEABLE = all(
      not(at(IDENTIFICATION, REASONABLE_GROUNDS)),
      not(at(RECOVERY, REFLECTION)),
      OPEN,
      NOT_UNDER_ASYLUM,
      RETURN_CONSIDERED,
      RETURN_NOT_AGAINST_CHILD);

  private Convention2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism(
            "coe-2005",
            "Council of Europe Convention on Action against Trafficking in Human Beings",
            "council-of-europe")
        .inForceSince(LocalDate.of(2008, 2, 1))
        .words(words())
        .procedures(
            identification(),
            information(),
            assistance(),
            recovery(),
            cooperation(),
            residence(),
            age(),
            representation(),
            nonPunishment(),
            returns())
        .with(asylum(), otherPermit(), presence())
        .readings(ConventionQuestions.all2005())
        .build();
  }

  private static Words words() {
    return Words.of()
        .roles(
            PERSON_CONCERNED,
            COMPETENT_AUTHORITY,
            NON_GOVERNMENTAL_ORGANISATION,
            IMMIGRATION_AUTHORITY,
            REMOVING_AUTHORITY,
            ASYLUM_AUTHORITY,
            CHILD_PROTECTION_AUTHORITY,
            PROSECUTOR,
            COURT,
            HOME_STATE)
        .facts(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD, WITHOUT_RESPONSIBLE_ADULT)
        .facts(
            PROCESS_COMPLETED,
            REASONS_GIVEN,
            IMPROPER_CLAIM,
            INFORMED_OF_RIGHTS,
            LANGUAGE_UNDERSTOOD)
        .facts(PUBLIC_ORDER_DANGER, COOPERATES, REFLECTION_END_GROUND, PERMIT_END_GROUND)
        .facts(
            PERSONAL_SITUATION_REQUIRES_STAY,
            COOPERATION_REQUIRES_STAY,
            HELD_VICTIM_PERMIT,
            PRIOR_PERMIT_CONSIDERED)
        .facts(
            GUARDIAN_APPOINTED,
            BEST_INTERESTS_ASSESSED,
            BEST_INTERESTS_FAVOUR_STAY,
            FAMILY_TRACING_IN_BEST_INTERESTS)
        .facts(WITHOUT_RESOURCES, COMPELLED, SAFETY_CONSIDERED, PROCEEDINGS_CONSIDERED)
        .facts(REFOULEMENT_RISK, RISK_ASSESSED, BEST_INTERESTS_AGAINST_RETURN, RETURN_WISHED)
        .facts(VOLUNTARY_RETURN_OFFERED, CONTACTS_PROVIDED, REINTEGRATION_OFFERED)
        .events(
            CONTACT_MADE, RIGHTS_EXPLAINED, GROUNDS_FOUND, VICTIM_IDENTIFIED, VICTIM_NOT_IDENTIFIED)
        .events(HELP_ACCEPTED, HELP_GIVEN_UP, SERVICES_STARTED)
        .events(REFLECTION_GRANTED, REFLECTION_ENDED, COOPERATION_DECIDED)
        .events(PERSONAL_PERMIT_ISSUED, COOPERATION_PERMIT_ISSUED, CHILD_PERMIT_ISSUED)
        .events(PERMIT_RENEWED, PERMIT_WITHDRAWN, RENEWAL_REFUSED)
        .events(
            CHILD_PRESUMED, AGE_VERIFIED, REPRESENTATION_PROVIDED, IDENTITY_PURSUED, FAMILY_TRACED)
        .events(PENALTY_WAIVED, RETURN_ASSESSED, RETURN_PREPARED, RETURN_ACCEPTED)
        .events(RETURN_ASSISTED, RETURN_ENFORCED)
        .entitlements(INFORMATION_ON_RIGHTS)
        .entitlements(ASSISTANCE_TO_ALL)
        .entitlements(LEGAL_ASSISTANCE, COMPENSATION_CLAIM, MEDICAL_CARE, EDUCATION)
        .entitlements(WORK, VOCATIONAL_TRAINING, STAY, NO_REMOVAL)
        .meanings(
            IdentificationMeanings.REASONABLE_GROUNDS_FOUND,
            IdentificationMeanings.IDENTIFIED,
            IdentificationMeanings.NOT_IDENTIFIED,
            IdentificationMeanings.DETECTION,
            IdentificationMeanings.IDENTIFICATION_CONCLUSION,
            IdentificationMeanings.IDENTIFICATION_REFUSAL,
            IdentificationMeanings.INFORMATION_GIVEN,
            IdentificationMeanings.PRESUMPTION_OF_MINORITY,
            IdentificationMeanings.AGE_VERIFICATION)
        .meanings(
            ResidenceMeanings.REFLECTION_PERIOD,
            ResidenceMeanings.REFLECTION_GRANT,
            ResidenceMeanings.REFLECTION_TERMINATION,
            ResidenceMeanings.TEMPORARY_PERMIT,
            ResidenceMeanings.STAY_OVER,
            ResidenceMeanings.PERMIT_GRANT,
            ResidenceMeanings.PERMIT_RENEWAL,
            ResidenceMeanings.PERMIT_WITHDRAWAL,
            ResidenceMeanings.COOPERATION_DECISION,
            ResidenceMeanings.PENALTY_WAIVER,
            ResidenceMeanings.VOLUNTARY_RETURN,
            ResidenceMeanings.ENFORCED_RETURN)
        .meanings(
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_WITHDRAWAL,
            ProtectionMeanings.GUARDIAN_APPOINTMENT,
            ReintegrationMeanings.PROGRAMME_RUNNING,
            ReintegrationMeanings.PROGRAMME_START,
            RepatriationMeanings.RETURN_ASSESSMENT,
            RepatriationMeanings.RETURN_PREPARATION,
            RepatriationMeanings.RETURN_ACCEPTANCE,
            RepatriationMeanings.RETURNED_HOME);
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(IDENTIFICATION, "Identification", NOT_FOUND)
            .under(CONVENTION.at("art. 10(2)"),
                stage (NOT_FOUND,          "No grounds found yet"),
                stage (REASONABLE_GROUNDS, "Reasonable grounds, identification not completed").means(IdentificationMeanings.REASONABLE_GROUNDS_FOUND).grants(NO_REMOVAL),
                ending(IDENTIFIED,         "Identified as a victim").means(IdentificationMeanings.IDENTIFIED),
                stage (NOT_A_VICTIM,       "Found not to be a victim").means(IdentificationMeanings.NOT_IDENTIFIED),
                from  (NOT_FOUND)          .on(GROUNDS_FOUND)        .to(REASONABLE_GROUNDS).must()
                    .reading("neither cooperation nor nationality nor a conviction is asked for; the process goes on until it is completed, without a time limit", "a time limit of internal law"),
                from  (REASONABLE_GROUNDS) .on(VICTIM_IDENTIFIED)    .to(IDENTIFIED).must(),
                from  (REASONABLE_GROUNDS) .on(VICTIM_NOT_IDENTIFIED).when(PROCESS_COMPLETED, REASONS_GIVEN).to(NOT_A_VICTIM).may()
                    .reading("a person is found not to be a victim by a completed process and a reasoned decision alone, never by lapse of time", "reasons are left to internal law"),
                from  (NOT_A_VICTIM)       .on(GROUNDS_FOUND)        .to(REASONABLE_GROUNDS).as("found-again").must()
                    .readingOnly("new grounds open the process anew", "one process only"))
            .under(CONVENTION.at("art. 15(1)"),
                in    (NOT_FOUND)         .grants(INFORMATION_ON_RIGHTS),
                in    (REASONABLE_GROUNDS).grants(INFORMATION_ON_RIGHTS),
                in    (IDENTIFIED)        .grants(INFORMATION_ON_RIGHTS))
            .under(CONVENTION.at("art. 12(1)-(2), art. 10(2)"),
                in    (REASONABLE_GROUNDS).grants(ASSISTANCE_TO_ALL),
                in    (REASONABLE_GROUNDS).grants(EDUCATION).when(TREATED_AS_CHILD))
            .under(CONVENTION.at("art. 12(1)-(2)"),
                in    (IDENTIFIED)        .grants(ASSISTANCE_TO_ALL)
                    .reading("this assistance is not limited to lawful residents, so it goes on without a permit", "it ends where there is no permit"),
                in    (IDENTIFIED)        .grants(EDUCATION).when(TREATED_AS_CHILD))
            .under(CONVENTION.at("art. 12(3)-(4)"),
                in    (IDENTIFIED)        .grants(MEDICAL_CARE).when(WITHOUT_RESOURCES, any(at(OtherPermit.OTHER_PERMIT, OtherPermit.HELD), at(Asylum.ASYLUM, Asylum.PROTECTED))),
                in    (IDENTIFIED)        .grants(WORK, VOCATIONAL_TRAINING).when(any(at(OtherPermit.OTHER_PERMIT, OtherPermit.HELD), at(Asylum.ASYLUM, Asylum.PROTECTED)))
                    .reading("each Party lays down how residents reach the labour market and training", "access follows from the Convention alone"))
            .under(CONVENTION.at("art. 15(2)-(3)"),
                in    (REASONABLE_GROUNDS).grants(LEGAL_ASSISTANCE)
                    .reading("legal assistance starts with the reasonable grounds, since it is for proceedings that may come", "it starts with the identification"),
                in    (IDENTIFIED)        .grants(LEGAL_ASSISTANCE, COMPENSATION_CLAIM))
            .under(CONVENTION.at("art. 10(4)(a)"),
                duty("represent-child-early", "see to it that an unaccompanied child is represented while identification is pending").of(CHILD_PROTECTION_AUTHORITY).metBy(REPRESENTATION_PROVIDED)
                    .onEntering(REASONABLE_GROUNDS).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT)
                    .reading("representation starts with the reasonable grounds, without a time limit", "it starts with the identification"),
                duty("represent-child", "see to it that an unaccompanied child identified as a victim is represented").of(CHILD_PROTECTION_AUTHORITY).metBy(REPRESENTATION_PROVIDED)
                    .onEntering(IDENTIFIED).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT, not(at(REPRESENTATION, REPRESENTED_STAGE))).immediately())
            .under(CONVENTION.at("art. 13(1)"),
                duty("grant-reflection", "grant the recovery and reflection period").of(COMPETENT_AUTHORITY).metBy(REFLECTION_GRANTED)
                    .onEntering(REASONABLE_GROUNDS).when(NO_GROUND_AGAINST_REFLECTION, at(RECOVERY, NO_PERIOD)).immediately().citing(GUIDANCE.at("start of the period"))
                    .reading("the period starts when reasonable grounds are found; one that is granted late counts from its own day, so that its full length is left", "it starts on another day that internal law names"));
    }

    private static ProcedureTable information() {
        return procedure(INFORMATION, "Information", NO_CONTACT)
            .under(CONVENTION.at("art. 15(1), art. 12(1)(d)"),
                stage (NO_CONTACT, "No contact yet"),
                stage (CONTACTED,  "In contact with the authorities"),
                ending(INFORMED,   "Informed of rights"),
                from  (NO_CONTACT)                    .on(CONTACT_MADE)    .to(CONTACTED).may(),
                from  (NO_CONTACT, CONTACTED)         .on(RIGHTS_EXPLAINED).when(LANGUAGE_UNDERSTOOD).to(INFORMED).establishes(INFORMED_OF_RIGHTS).as("informed").must()
                    .reading("information does not depend on a service or a decision, and can be given by an organisation", "the authorities alone inform"),
                from  (INFORMED)                      .on(RIGHTS_EXPLAINED).when(LANGUAGE_UNDERSTOOD).stays().as("informed-again").may(),
                duty("inform", "inform the person of procedures and rights, in a language understood, as from the first contact").of(COMPETENT_AUTHORITY).metBy(RIGHTS_EXPLAINED)
                    .onEntering(CONTACTED).on(GROUNDS_FOUND).when(not(at(INFORMATION, INFORMED))).immediately());
    }

    private static ProcedureTable assistance() {
        return procedure(ASSISTANCE, "Consent to assistance", NOT_AGREED)
            .under(CONVENTION.at("art. 12(7)"),
                stage (NOT_AGREED, "Assistance not agreed to"),
                stage (AGREED,     "Assistance agreed to"),
                stage (ASSISTED,   "Assisted").means(ReintegrationMeanings.PROGRAMME_RUNNING),
                from  (NOT_AGREED)      .on(HELP_ACCEPTED)   .when(INFORMED_OF_RIGHTS, any(at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED), at(RECOVERY, REFLECTION))).to(AGREED).may(),
                from  (AGREED)          .on(SERVICES_STARTED).to(ASSISTED).must(),
                from  (AGREED, ASSISTED).on(HELP_GIVEN_UP)   .to(NOT_AGREED).as("given-up").may()
                    .reading("consent can be taken back at any time, and the assistance can be claimed again", "consent once given binds"));
    }

    private static ProcedureTable recovery() {
        return procedure(RECOVERY, "Recovery and reflection", NO_PERIOD)
            .under(CONVENTION.at("art. 13(1)"),
                stage (NO_PERIOD,  "No period granted"),
                stage (REFLECTION, "Recovery and reflection period").document("authorisation to stay for recovery and reflection").means(ResidenceMeanings.REFLECTION_PERIOD)
                    .lasts(days(30)).then(ELAPSED).grants(STAY, NO_REMOVAL)
                    .reading("the shortest period that is allowed, for recovery and for the decision alike", "any longer period"),
                ending(ELAPSED,    "Period elapsed"),
                from  (NO_PERIOD)  .on(REFLECTION_GRANTED).when(at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED), NO_GROUND_AGAINST_REFLECTION).to(REFLECTION).must()
                    .reading("the period does not depend on cooperation, nor on another permit that could be had; who was identified before it was granted can have it still, since the grounds were found", "a Party asks for more; a quick identification leaves no period"))
            .under(CONVENTION.at("art. 13(2), art. 12(1)-(2)"),
                in    (REFLECTION) .grants(ASSISTANCE_TO_ALL),
                in    (REFLECTION) .grants(EDUCATION).when(TREATED_AS_CHILD))
            .under(CONVENTION.at("art. 13(3)"),
                ending(ENDED_PUBLIC_ORDER, "Ended for public order"),
                ending(ENDED_IMPROPER,     "Ended since victim status was claimed improperly"),
                from  (REFLECTION) .on(REFLECTION_ENDED).when(oneOf(REFLECTION_END_GROUND, PUBLIC_ORDER))       .to(ENDED_PUBLIC_ORDER).may(),
                from  (REFLECTION) .on(REFLECTION_ENDED).when(oneOf(REFLECTION_END_GROUND, IMPROPERLY_CLAIMED)) .to(ENDED_IMPROPER).may())
            .under(CONVENTION.at("art. 16(2)"),
                ending(ENDED_BY_RETURN,    "Ended by a return that the person wished"),
                from  (REFLECTION) .on(RETURN_ASSISTED).when(RETURN_WISHED, INFORMED_OF_RIGHTS, RETURN_CONSIDERED, DEPARTURE_NOT_AGAINST_CHILD).to(ENDED_BY_RETURN).may()
                    .readingOnly("a return that the person asks for, once informed, is neither removal nor enforcement and ends the period", "no return during the period"));
    }

    private static ProcedureTable cooperation() {
        return procedure(COOPERATION, "Decision on cooperation", UNDECIDED)
            .under(CONVENTION.at("art. 13(1), art. 12(6)"),
                stage (UNDECIDED,       "Not decided"),
                stage (COOPERATING,     "Decided to cooperate"),
                stage (NOT_COOPERATING, "Decided not to cooperate"),
                from  (UNDECIDED, NOT_COOPERATING).on(COOPERATION_DECIDED).when(INFORMED_OF_RIGHTS, COOPERATES)     .to(COOPERATING).as("cooperates").may()
                    .reading("an informed decision of the person alone, which she can change; a duty to testify may exist beside it, and assistance hangs on neither", "authorities may record that a person does not cooperate"),
                from  (UNDECIDED, COOPERATING)    .on(COOPERATION_DECIDED).when(INFORMED_OF_RIGHTS, not(COOPERATES)).to(NOT_COOPERATING).as("does-not-cooperate").may());
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Residence permit", NO_PERMIT)
            .under(CONVENTION.at("art. 14(1)"),
                stage (NO_PERMIT,       "No permit as a victim"),
                stage (PERSONAL,        "Permit for the personal situation").document("renewable residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT).lasts(PERMIT_LENGTH).then(PERMIT_OVER).grants(STAY)
                    .reading("six months", "any other length that serves the purpose"),
                stage (FOR_COOPERATION, "Permit for cooperation").document("renewable residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT).lasts(PERMIT_LENGTH).then(PERMIT_OVER).grants(STAY)
                    .reading("six months", "any other length that serves the purpose"),
                stage (PERMIT_OVER,     "Permit ended").means(ResidenceMeanings.STAY_OVER),
                from  (NO_PERMIT, PERMIT_OVER).on(PERSONAL_PERMIT_ISSUED)   .when(at(IDENTIFICATION, IDENTIFIED), PERSONAL_SITUATION_REQUIRES_STAY, NO_CHILD_AS_FAR_AS_KNOWN)
                                              .to(PERSONAL).establishes(HELD_VICTIM_PERMIT).as("personal-situation").must(),
                from  (NO_PERMIT, PERMIT_OVER).on(COOPERATION_PERMIT_ISSUED).when(at(IDENTIFICATION, IDENTIFIED), COOPERATION_REQUIRES_STAY, COOPERATES, NO_CHILD_AS_FAR_AS_KNOWN)
                                              .to(FOR_COOPERATION).establishes(HELD_VICTIM_PERMIT).as("cooperation").must(),
                renewedPersonal(PERMIT_LENGTH),
                renewedForCooperation(PERMIT_LENGTH))
            .under(CONVENTION.at("art. 14(2)"),
                stage (FOR_CHILD,       "Permit of a child").document("renewable residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT).lasts(PERMIT_LENGTH).then(PERMIT_OVER).grants(STAY)
                    .reading("a permit is legally necessary for a child too", "a child's stay is lawful without one"),
                from  (NO_PERMIT, PERMIT_OVER).on(CHILD_PERMIT_ISSUED)      .when(at(IDENTIFICATION, IDENTIFIED), TREATED_AS_CHILD, BEST_INTERESTS_ASSESSED, BEST_INTERESTS_FAVOUR_STAY, REPRESENTED)
                                              .to(FOR_CHILD).establishes(HELD_VICTIM_PERMIT).as("child").must()
                    .reading("an unaccompanied child is represented before it is decided; cooperation is not asked for", "representation is provided later"),
                renewedForChild(PERMIT_LENGTH))
            .under(CONVENTION.at("art. 14(3)"),
                from  (PERSONAL)       .on(PERMIT_WITHDRAWN).when(personalGroundGone(), WITHDRAWAL_OF_A_CHILD).to(PERMIT_OVER).as("personal-situation-withdrawn").may()
                    .reading("internal law has two grounds: what the permit was issued for has ceased, or fraud", "other grounds of internal law"),
                from  (PERSONAL)       .on(RENEWAL_REFUSED) .when(personalGroundGone(), WITHDRAWAL_OF_A_CHILD).stays().as("personal-situation-not-renewed").may()
                    .reading("the permit then runs out; a renewal stays possible if the ground holds after all", "the permit ends at once"),
                from  (FOR_COOPERATION).on(PERMIT_WITHDRAWN).when(cooperationGroundGone(), WITHDRAWAL_OF_A_CHILD).to(PERMIT_OVER).as("cooperation-withdrawn").may()
                    .reading("internal law has three grounds: the stay is no longer needed for it, the person has said that she no longer cooperates, or fraud", "other grounds of internal law"),
                from  (FOR_COOPERATION).on(RENEWAL_REFUSED) .when(cooperationGroundGone(), WITHDRAWAL_OF_A_CHILD).stays().as("cooperation-not-renewed").may()
                    .reading("the permit then runs out; a renewal stays possible if the ground holds after all", "the permit ends at once"))
            .under(CONVENTION.at("art. 14(2)-(3)"),
                from  (FOR_CHILD)      .on(PERMIT_WITHDRAWN).when(oneOf(PERMIT_END_GROUND, REASON_CEASED, FRAUD), BEST_INTERESTS_ASSESSED, not(BEST_INTERESTS_FAVOUR_STAY), REPRESENTED).to(PERMIT_OVER).as("child-withdrawn").may(),
                from  (FOR_CHILD)      .on(RENEWAL_REFUSED) .when(oneOf(PERMIT_END_GROUND, REASON_CEASED, FRAUD), BEST_INTERESTS_ASSESSED, not(BEST_INTERESTS_FAVOUR_STAY), REPRESENTED).stays().as("child-not-renewed").may())
            .under(CONVENTION.at("art. 12(3)-(4)"),
                in    (PERSONAL)       .grants(MEDICAL_CARE).when(WITHOUT_RESOURCES),
                in    (FOR_COOPERATION).grants(MEDICAL_CARE).when(WITHOUT_RESOURCES),
                in    (FOR_CHILD)      .grants(MEDICAL_CARE).when(WITHOUT_RESOURCES),
                in    (PERSONAL)       .grants(WORK, VOCATIONAL_TRAINING, EDUCATION),
                in    (FOR_COOPERATION).grants(WORK, VOCATIONAL_TRAINING, EDUCATION),
                in    (FOR_CHILD)      .grants(WORK, VOCATIONAL_TRAINING, EDUCATION));
    }

    static TransitionRow renewedPersonal(Length length) {
        return from(PERSONAL).on(PERMIT_RENEWED).when(PERSONAL_SITUATION_REQUIRES_STAY, RENEWAL_OF_A_CHILD).prolongs(length).as("personal-situation-renewed").must()
            .reading("a renewable permit is renewed as long as its ground holds", "renewal is at discretion");
    }

    static TransitionRow renewedForCooperation(Length length) {
        return from(FOR_COOPERATION).on(PERMIT_RENEWED).when(COOPERATION_REQUIRES_STAY, COOPERATES, RENEWAL_OF_A_CHILD).prolongs(length).as("cooperation-renewed").must()
            .reading("a renewable permit is renewed as long as its ground holds", "renewal is at discretion");
    }

    static TransitionRow renewedForChild(Length length) {
        return from(FOR_CHILD).on(PERMIT_RENEWED).when(BEST_INTERESTS_ASSESSED, BEST_INTERESTS_FAVOUR_STAY, REPRESENTED).prolongs(length).as("child-renewed").must();
    }

    private static Condition personalGroundGone() {
        return any(all(oneOf(PERMIT_END_GROUND, REASON_CEASED), not(PERSONAL_SITUATION_REQUIRES_STAY)), oneOf(PERMIT_END_GROUND, FRAUD));
    }

    private static Condition cooperationGroundGone() {
        return any(all(oneOf(PERMIT_END_GROUND, REASON_CEASED), not(COOPERATION_REQUIRES_STAY)), all(oneOf(PERMIT_END_GROUND, COOPERATION_CEASED), not(COOPERATES)), oneOf(PERMIT_END_GROUND, FRAUD));
    }

    private static ProcedureTable age() {
        return procedure(AGE, "Age", NOT_QUESTIONED)
            .under(CONVENTION.at("art. 10(3)"),
                stage (NOT_QUESTIONED, "Age not in question"),
                stage (PRESUMED_CHILD, "Presumed a child until the age is verified"),
                stage (VERIFIED_CHILD, "Verified to be a child"),
                stage (VERIFIED_ADULT, "Verified to be an adult"),
                from  (NOT_QUESTIONED, VERIFIED_ADULT).on(CHILD_PRESUMED).when(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).to(PRESUMED_CHILD).as("presumed").must()
                    .reading("the presumption works from the facts at once; this records it; new reasons open it anew", "it works from the decision on"),
                from  (NOT_QUESTIONED, PRESUMED_CHILD, VERIFIED_ADULT).on(AGE_VERIFIED).when(CHILD)     .to(VERIFIED_CHILD).denies(AGE_UNCERTAIN).as("verified-child").may(),
                from  (NOT_QUESTIONED, PRESUMED_CHILD, VERIFIED_CHILD).on(AGE_VERIFIED).when(not(CHILD)).to(VERIFIED_ADULT).denies(AGE_UNCERTAIN).as("verified-adult").may()
                    .reading("a child found to be of age is an adult from then on; who reaches eighteen is found to be so here too", "a verification once made stands"));
    }

    private static ProcedureTable representation() {
        return procedure(REPRESENTATION, "Representation of an unaccompanied child", UNREPRESENTED)
            .under(CONVENTION.at("art. 10(4)(a)"),
                stage (UNREPRESENTED,     "Not represented"),
                ending(REPRESENTED_STAGE, "Represented by a guardian, organisation or authority"),
                from  (UNREPRESENTED)     .on(REPRESENTATION_PROVIDED).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT, at(IDENTIFICATION, REASONABLE_GROUNDS)).to(REPRESENTED_STAGE).establishes(GUARDIAN_APPOINTED).as("represented-early").should()
                    .readingOnly("representation can start with the reasonable grounds, which protects the child sooner", "it starts with the identification"),
                from  (UNREPRESENTED)     .on(REPRESENTATION_PROVIDED).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT, at(IDENTIFICATION, IDENTIFIED)).to(REPRESENTED_STAGE).establishes(GUARDIAN_APPOINTED).as("represented").must())
            .under(CONVENTION.at("art. 10(4)(b)"),
                from  (UNREPRESENTED, REPRESENTED_STAGE).on(IDENTITY_PURSUED).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT, at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED)).stays().must())
            .under(CONVENTION.at("art. 10(4)(c)"),
                from  (UNREPRESENTED, REPRESENTED_STAGE).on(FAMILY_TRACED).when(TREATED_AS_CHILD, WITHOUT_RESPONSIBLE_ADULT, at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED), FAMILY_TRACING_IN_BEST_INTERESTS).stays().must());
    }

    private static ProcedureTable nonPunishment() {
        return procedure(NON_PUNISHMENT, "Non-punishment", NOT_WAIVED)
            .under(CONVENTION.at("art. 26"),
                stage (NOT_WAIVED, "No penalty waived"),
                ending(WAIVED,     "A penalty waived"),
                from  (NOT_WAIVED).on(PENALTY_WAIVED).when(COMPELLED, at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED)).to(WAIVED).may()
                    .reading("a possibility, open from the reasonable grounds on; no penalty is forbidden", "victims must not be punished"),
                from  (WAIVED)    .on(PENALTY_WAIVED).when(COMPELLED, at(IDENTIFICATION, REASONABLE_GROUNDS, IDENTIFIED)).stays().as("waived-again").may());
    }

    private static ProcedureTable returns() {
        return procedure(RETURN, "Return", NOT_CONSIDERED)
            .under(CONVENTION.at("art. 16(2), art. 40(4)"),
                stage (NOT_CONSIDERED,       "No return considered"),
                stage (RETURN_WEIGHED,       "Return assessed"),
                ending(RETURNED_VOLUNTARILY, "Returned as wished").means(RepatriationMeanings.RETURNED_HOME),
                ending(RETURNED,             "Returned").means(RepatriationMeanings.RETURNED_HOME),
                from  (NOT_CONSIDERED, RETURN_WEIGHED).on(RETURN_ASSESSED).to(RETURN_WEIGHED).as("assessed").must())
            .under(CONVENTION.at("art. 16(2), art. 16(7), art. 40(4)"),
                from  (NOT_CONSIDERED, RETURN_WEIGHED).on(RETURN_ASSISTED).when(RETURN_WISHED, INFORMED_OF_RIGHTS, RETURN_CONSIDERED, DEPARTURE_NOT_AGAINST_CHILD).to(RETURNED_VOLUNTARILY).as("returned-as-wished").may()
                    .reading("a return that the informed person asks for is open while identification is pending and during the period too", "no return before identification is completed"))
            .under(CONVENTION.at("art. 10(2), art. 13(1), art. 16(2), art. 16(7), art. 40(4)"),
                from  (NOT_CONSIDERED, RETURN_WEIGHED).on(RETURN_ENFORCED).when(ENFORCEABLE).to(RETURNED).as("returned").may()
                    .reading("identification pending forbids a return even where the period was ended for public order; that a return is preferably voluntary is recorded and is no condition; who holds a permit, or has asked for asylum or been granted it, is not returned; rights, safety and proceedings are asked for in every case", "public order allows it; a voluntary return has to be offered first; a permit or a request for asylum suspends nothing; only victims identified are protected so"))
            .under(CONVENTION.at("art. 16(5)-(6)"),
                from  (NOT_CONSIDERED, RETURN_WEIGHED).on(RETURN_PREPARED).stays().as("prepared").must(),
                duty("offer-contacts-and-reintegration", "give contacts in the country of return and offer a programme of reintegration").of(COMPETENT_AUTHORITY).metBy(RETURN_PREPARED).onEntering(RETURN_WEIGHED).whileIn(RETURN_WEIGHED))
            .under(CONVENTION.at("art. 16(1)"),
                from  (NOT_CONSIDERED, RETURN_WEIGHED).on(RETURN_ACCEPTED).stays().as("accepted").must());
    }
    // spotless:on

  private static SharedProcedure asylum() {
    return Asylum.of(CONVENTION.at("art. 14(5), art. 40(4)"), ASYLUM_AUTHORITY);
  }

  private static SharedProcedure otherPermit() {
    return OtherPermit.of(
            CONVENTION.at("art. 14(4)"),
            any(not(HELD_VICTIM_PERMIT), PRIOR_PERMIT_CONSIDERED),
            IMMIGRATION_AUTHORITY)
        .and(Words.of()
            .facts(HELD_VICTIM_PERMIT, PRIOR_PERMIT_CONSIDERED)
            .events(
                ResidenceEvents.OTHER_PERMIT_GRANTED
                    .by(IMMIGRATION_AUTHORITY)
                    .mayCarry(HELD_VICTIM_PERMIT, PRIOR_PERMIT_CONSIDERED),
                ResidenceEvents.OTHER_PERMIT_REFUSED
                    .by(IMMIGRATION_AUTHORITY)
                    .mayCarry(HELD_VICTIM_PERMIT, PRIOR_PERMIT_CONSIDERED)));
  }

  private static SharedProcedure presence() {
    Citation orders = CONVENTION
        .at("art. 13(1)")
        .reading(
            "an order to leave may be issued; the Convention forbids to enforce it",
            "no order may be issued either");
    return Presence.of(
        orders,
        always(),
        List.of(
            CONVENTION.at("art. 10(2), art. 13(1), art. 16(2), art. 16(7), art. 40(4)"),
            CONVENTION
                .at("art. 14(1), art. 40(4)")
                .reading(
                    "who holds a permit, or has asked for asylum or been granted it, is not removed",
                    "a permit or a request for asylum suspends nothing")),
        ENFORCEABLE,
        REMOVING_AUTHORITY);
  }
}
