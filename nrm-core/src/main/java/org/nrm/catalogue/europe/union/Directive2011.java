package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2011Words.*;
import static org.nrm.catalogue.europe.union.UnionSources.TRAFFICKING_DIRECTIVE;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionRoles.CHILD_PROTECTION_AUTHORITY;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.residence.ResidenceRoles.*;

import java.time.LocalDate;
import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Entitlement;

/**
 * Directive 2011/36/EU as adopted, to be transposed by 6 April 2013: assistance, support and protection from a
 * reasonable-grounds indication on, not conditional on cooperation. Its text was read in full, in English. It does not speak of
 * stay or removal, and no procedure here does.
 */
public final class Directive2011 {
  /** Art. 11(5): what assistance includes at least; there is no test of means. */
  static final Entitlement[] ASSISTANCE_AND_SUPPORT = {
    SUBSISTENCE,
    SAFE_ACCOMMODATION,
    MEDICAL_CARE,
    PSYCHOLOGICAL_ASSISTANCE,
    COUNSELLING,
    INTERPRETING
  };

  /** Before, during and for an appropriate time after the proceedings. */
  static final Condition NOT_STOPPED = not(at(ASSISTANCE, STOPPED));

  private Directive2011() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2013() {
    return mechanism(
            "eu-2011-36-2013",
            "European Union: assistance to and protection of victims (Directive 2011/36/EU)",
            "european-union")
        .inForceSince(LocalDate.of(2013, 4, 6))
        .inForceThrough(LocalDate.of(2026, 7, 14))
        .roles(PERSON_CONCERNED, COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION, POLICE)
        .roles(PROSECUTOR, COURT, CHILD_PROTECTION_AUTHORITY)
        .facts(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD, WITHOUT_RESPONSIBLE_ADULT)
        .facts(PARENTS_PRECLUDED, GUARDIAN_APPROPRIATE, INFORMED_OF_RIGHTS, REASONS_GIVEN)
        .facts(ASSISTANCE_END_GROUND, NO_NEED_LEFT, WITHOUT_MEANS, COMPELLED_TO_CRIME)
        .facts(STRICTLY_NECESSARY, COMPANION_ADMITTED, COMPANION_REFUSED_WITH_REASONS)
        .facts(SAME_INTERVIEWERS, SAME_INTERVIEWERS_IMPOSSIBLE)
        .events(GROUNDS_FOUND, VICTIM_IDENTIFIED, VICTIM_NOT_IDENTIFIED, ASSISTANCE_EXPLAINED)
        .events(HELP_ACCEPTED, HELP_GIVEN_UP, ASSISTANCE_STOPPED)
        .events(PROCEEDINGS_OPENED, STATEMENT_WITHDRAWN, PROCEEDINGS_ENDED, PENALTY_WAIVED)
        .events(RISK_WEIGHED, PROTECTION_GIVEN, PROTECTION_REFUSED)
        .events(CHILD_PRESUMED, AGE_VERIFIED, GUARDIAN_NAMED, CHILD_HEARD)
        .entitlements(ASSISTANCE_AND_SUPPORT)
        .entitlements(INFORMATION_ON_RIGHTS, LEGAL_ASSISTANCE, FREE_LEGAL_AID, COMPENSATION_CLAIM)
        .entitlements(PHYSICAL_PROTECTION, EDUCATION)
        .meanings(
            IdentificationMeanings.REASONABLE_GROUNDS_FOUND,
            IdentificationMeanings.IDENTIFIED,
            IdentificationMeanings.NOT_IDENTIFIED,
            IdentificationMeanings.DETECTION,
            IdentificationMeanings.IDENTIFICATION_CONCLUSION,
            IdentificationMeanings.IDENTIFICATION_REFUSAL,
            IdentificationMeanings.INFORMATION_GIVEN,
            IdentificationMeanings.PRESUMPTION_OF_MINORITY,
            IdentificationMeanings.AGE_VERIFICATION,
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_WITHDRAWAL,
            ProtectionMeanings.ASSISTANCE_TERMINATION,
            ProtectionMeanings.RISK_ASSESSMENT,
            ProtectionMeanings.GUARDIAN_APPOINTMENT,
            ProtectionMeanings.CHILD_HEARING,
            ReintegrationMeanings.PROGRAMME_RUNNING,
            ResidenceMeanings.PENALTY_WAIVER)
        .procedures(
            identification(),
            information(),
            assistance(),
            proceedings(),
            nonPunishment(),
            protection(),
            age(),
            representation(),
            hearings())
        .build();
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(IDENTIFICATION, "Identification", NOT_PRESUMED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(2)"),
                stage (NOT_PRESUMED, "Not presumed a victim"),
                stage (PRESUMED,     "Presumed victim: reasonable-grounds indication").means(IdentificationMeanings.REASONABLE_GROUNDS_FOUND),
                from  (NOT_PRESUMED, NOT_A_VICTIM).on(GROUNDS_FOUND).to(PRESUMED).as("presumed").must()
                    .reading("also anew, on new grounds, after a person was found not to be a victim", "one examination only"))
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(4)"),
                ending(IDENTIFIED,   "Identified as a victim").means(IdentificationMeanings.IDENTIFIED),
                stage (NOT_A_VICTIM, "Found not to be a victim").means(IdentificationMeanings.NOT_IDENTIFIED),
                from  (PRESUMED).on(VICTIM_IDENTIFIED)    .to(IDENTIFIED).must(),
                from  (PRESUMED).on(VICTIM_NOT_IDENTIFIED).when(REASONS_GIVEN).to(NOT_A_VICTIM).may()
                    .readingOnly("a presumption ends by a reasoned decision and not by lapse of time", "the directive does not say how it ends"))
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(1), art. 11(5)"),
                in    (PRESUMED)  .grants(ASSISTANCE_AND_SUPPORT).when(NOT_STOPPED),
                in    (IDENTIFIED).grants(ASSISTANCE_AND_SUPPORT).when(NOT_STOPPED))
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(5)-(6)"),
                in    (PRESUMED)  .grants(INFORMATION_ON_RIGHTS),
                in    (IDENTIFIED).grants(INFORMATION_ON_RIGHTS))
            .under(TRAFFICKING_DIRECTIVE.at("art. 12(2)"),
                in    (PRESUMED)  .grants(LEGAL_ASSISTANCE),
                in    (IDENTIFIED).grants(LEGAL_ASSISTANCE),
                in    (PRESUMED)  .grants(FREE_LEGAL_AID).when(WITHOUT_MEANS),
                in    (IDENTIFIED).grants(FREE_LEGAL_AID).when(WITHOUT_MEANS))
            .under(TRAFFICKING_DIRECTIVE.at("art. 14(1)"),
                in    (PRESUMED)  .grants(EDUCATION).when(TREATED_AS_CHILD),
                in    (IDENTIFIED).grants(EDUCATION).when(TREATED_AS_CHILD))
            .under(TRAFFICKING_DIRECTIVE.at("art. 17"),
                in    (IDENTIFIED).grants(COMPENSATION_CLAIM));
    }

    private static ProcedureTable information() {
        return procedure(INFORMATION, "Information", UNINFORMED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(5)-(6)"),
                stage (UNINFORMED, "Not informed"),
                ending(INFORMED,   "Informed"),
                from  (UNINFORMED).on(ASSISTANCE_EXPLAINED).to(INFORMED).establishes(INFORMED_OF_RIGHTS).as("informed").must(),
                from  (INFORMED)  .on(ASSISTANCE_EXPLAINED).stays().as("informed-again").may(),
                duty("inform-of-assistance", "inform the person of assistance, and where relevant of reflection period and international protection").of(COMPETENT_AUTHORITY).metBy(ASSISTANCE_EXPLAINED)
                    .on(GROUNDS_FOUND).when(at(INFORMATION, UNINFORMED)));
    }

    private static ProcedureTable assistance() {
        return procedure(ASSISTANCE, "Assistance and support", NOT_AGREED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(5)"),
                stage (NOT_AGREED, "Not agreed to"),
                stage (ASSISTED,   "Assisted with informed consent").means(ReintegrationMeanings.PROGRAMME_RUNNING),
                from  (NOT_AGREED).on(HELP_ACCEPTED).when(INFORMED_OF_RIGHTS, at(IDENTIFICATION, PRESUMED, IDENTIFIED)).to(ASSISTED).may(),
                from  (ASSISTED)  .on(HELP_GIVEN_UP).to(NOT_AGREED).may()
                    .reading("who gives the assistance up can claim it again", "giving it up is final"))
            .under(TRAFFICKING_DIRECTIVE.at("art. 11(1), art. 11(3)"),
                stage (STOPPED,    "Ended"),
                from  (NOT_AGREED, ASSISTED).on(ASSISTANCE_STOPPED).when(any(all(oneOf(ASSISTANCE_END_GROUND, PERIOD_OVER), at(PROCEEDINGS, OVER), NO_NEED_LEFT), all(oneOf(ASSISTANCE_END_GROUND, NOT_VICTIM), at(IDENTIFICATION, NOT_A_VICTIM)))).to(STOPPED).as("stopped").may()
                    .reading("the appropriate time after the proceedings lasts until an assessment finds no need left; that a person does not cooperate, or takes a statement back, ends nothing", "a fixed time after the proceedings"),
                from  (STOPPED)   .on(GROUNDS_FOUND).to(NOT_AGREED).as("due-again").must(),
                from  (STOPPED)   .on(PROCEEDINGS_OPENED).to(NOT_AGREED).as("due-in-new-proceedings").must()
                    .reading("assistance is due during proceedings, those that are opened again included", "what has ended is due again on new grounds alone"));
    }

    private static ProcedureTable proceedings() {
        return procedure(PROCEEDINGS, "Criminal proceedings", NOT_OPENED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 9(1), art. 11(1)"),
                stage (NOT_OPENED, "Not opened"),
                stage (OPENED,     "Opened"),
                stage (OVER,       "Over, or not to be expected"),
                from  (NOT_OPENED, OVER)  .on(PROCEEDINGS_OPENED) .to(OPENED).as("opened").may()
                    .reading("no report or accusation by the victim is asked for", "a report is needed"),
                from  (NOT_OPENED, OPENED).on(PROCEEDINGS_ENDED)  .to(OVER).as("ended").may()
                    .reading("where there will be no proceedings, the time after them starts when that is decided", "it starts with the end of proceedings alone"),
                from  (NOT_OPENED, OPENED, OVER).on(STATEMENT_WITHDRAWN).stays().may());
    }

    private static ProcedureTable nonPunishment() {
        return procedure(NON_PUNISHMENT, "Non-prosecution", NOT_WAIVED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 8"),
                stage (NOT_WAIVED, "No prosecution or penalty waived"),
                ending(WAIVED,     "A prosecution or penalty waived"),
                from  (NOT_WAIVED).on(PENALTY_WAIVED).when(COMPELLED_TO_CRIME).to(WAIVED).as("waived").may()
                    .reading("authorities are entitled not to prosecute or punish; nothing obliges them", "victims must not be prosecuted"),
                from  (WAIVED)    .on(PENALTY_WAIVED).when(COMPELLED_TO_CRIME).stays().as("waived-again").may());
    }

    private static ProcedureTable protection() {
        return procedure(PROTECTION, "Protection", NOT_ASSESSED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 12(3)"),
                stage (NOT_ASSESSED, "Risk not assessed"),
                stage (ASSESSED,     "Risk assessed"),
                stage (PROTECTED,    "Protected").grants(PHYSICAL_PROTECTION),
                from  (NOT_ASSESSED, ASSESSED, PROTECTED).on(RISK_WEIGHED).when(at(IDENTIFICATION, PRESUMED, IDENTIFIED)).to(ASSESSED).as("assessed-first").must()
                    .reading("an assessment anew puts protection to the question", "protection once given goes on"),
                from  (ASSESSED)  .on(PROTECTION_GIVEN)  .to(PROTECTED).must(),
                from  (ASSESSED)  .on(PROTECTION_REFUSED).stays().may()
                    .reading("protection is refused after an individual assessment alone", "it can be refused without one"));
    }

    private static ProcedureTable age() {
        return procedure(AGE, "Age", NOT_QUESTIONED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 13(2)"),
                stage (NOT_QUESTIONED, "Age not in question"),
                stage (PRESUMED_CHILD, "Presumed a child, with immediate access to assistance"),
                stage (VERIFIED_CHILD, "Found to be a child"),
                stage (VERIFIED_ADULT, "Found to be an adult"),
                from  (NOT_QUESTIONED, VERIFIED_ADULT).on(CHILD_PRESUMED).when(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).to(PRESUMED_CHILD).as("presumed").must()
                    .reading("the presumption serves access to protection and does not settle who was trafficked", "it holds for the offence too"),
                from  (NOT_QUESTIONED, PRESUMED_CHILD, VERIFIED_ADULT).on(AGE_VERIFIED).when(CHILD)     .to(VERIFIED_CHILD).denies(AGE_UNCERTAIN).as("verified-child").may(),
                from  (NOT_QUESTIONED, PRESUMED_CHILD, VERIFIED_CHILD).on(AGE_VERIFIED).when(not(CHILD)).to(VERIFIED_ADULT).denies(AGE_UNCERTAIN).as("verified-adult").may());
    }

    private static ProcedureTable representation() {
        return procedure(REPRESENTATION, "Guardian or representative of a child", UNREPRESENTED)
            .under(TRAFFICKING_DIRECTIVE.at("art. 14(2)"),
                stage (UNREPRESENTED, "No guardian"),
                ending(REPRESENTED,   "A guardian or representative is appointed"),
                from  (UNREPRESENTED).on(GUARDIAN_NAMED).when(TREATED_AS_CHILD, at(IDENTIFICATION, PRESUMED, IDENTIFIED), PARENTS_PRECLUDED).to(REPRESENTED).as("parents-precluded").must()
                    .reading("a child presumed to be a victim counts as identified by the authorities", "the guardian is due from a conclusive identification on"))
            .under(TRAFFICKING_DIRECTIVE.at("art. 16(3)"),
                from  (UNREPRESENTED).on(GUARDIAN_NAMED).when(TREATED_AS_CHILD, at(IDENTIFICATION, PRESUMED, IDENTIFIED), any(not(known(PARENTS_PRECLUDED)), not(PARENTS_PRECLUDED)), WITHOUT_RESPONSIBLE_ADULT, GUARDIAN_APPROPRIATE).to(REPRESENTED).as("unaccompanied").should());
    }

    private static ProcedureTable hearings() {
        return procedure(HEARINGS, "Hearings of a child", NOT_HEARD)
            .under(TRAFFICKING_DIRECTIVE.at("art. 15(3)"),
                stage (NOT_HEARD, "Not heard"),
                ending(HEARD,     "Heard"),
                from  (NOT_HEARD).on(CHILD_HEARD).when(TREATED_AS_CHILD, HEARING_ALLOWED).to(HEARD).as("heard").may(),
                from  (HEARD)    .on(CHILD_HEARD).when(TREATED_AS_CHILD, HEARING_ALLOWED, any(SAME_INTERVIEWERS, SAME_INTERVIEWERS_IMPOSSIBLE)).stays().as("heard-again").may());
    }
    // spotless:on
}
