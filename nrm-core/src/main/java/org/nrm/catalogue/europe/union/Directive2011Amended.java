package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2011Words.*;
import static org.nrm.catalogue.europe.union.UnionSources.AMENDED_DIRECTIVE;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.HOTLINE;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.COUNSELLING;
import static org.nrm.referral.ReferralRoles.RECEIVING_ORGANISATION;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.residence.ResidenceRoles.ASYLUM_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.Asylum;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Words;

/**
 * Directive 2011/36/EU as amended by Directive (EU) 2024/1712, to be transposed by 15 July 2026: what it changes in the
 * directive as adopted. The articles as consolidated were read in English.
 */
public final class Directive2011Amended {
  private Directive2011Amended() {}

  /**
   * The mechanism.
   *
   * @param adopted the mechanism {@code eu-2011-36-2013}
   * @return the mechanism as amended
   */
  public static ReferralMechanism of(ReferralMechanism adopted) {
    return new Variant.Builder()
        .id(MechanismId.of("eu-2011-36-2026"))
        .title(
            "European Union: assistance to and protection of victims (Directive 2011/36/EU, as amended in 2024)")
        .inForceSince(LocalDate.of(2026, 7, 15))
        .addAllChanges(nonPunishment())
        .addAllChanges(shelters())
        .addAllChanges(asylum())
        .addAllChanges(referral())
        .addAllChanges(guardians())
        .addAllChanges(children())
        .build()
        .of(adopted);
  }

  private static List<Change> nonPunishment() {
    Citation source = AMENDED_DIRECTIVE.at("art. 8");
    return List.of(
        WordChange.addWords(
            Words.of()
                .facts(COMPELLED_TO_UNLAWFUL)
                .events(PENALTY_WAIVED.mayCarry(COMPELLED_TO_UNLAWFUL)),
            source),
        ConditionChange.setCondition(
            Place.parse("non-punishment/waived"),
            any(COMPELLED_TO_CRIME, COMPELLED_TO_UNLAWFUL),
            source),
        ConditionChange.setCondition(
            Place.parse("non-punishment/waived-again"),
            any(COMPELLED_TO_CRIME, COMPELLED_TO_UNLAWFUL),
            source));
  }

  private static List<Change> shelters() {
    Citation source = AMENDED_DIRECTIVE.at("art. 11(5)-(5a)");
    return List.of(
        WordChange.addWords(Words.of().entitlements(SHELTER), source),
        GrantChange.addGrant(
            Place.of(IDENTIFICATION, PRESUMED), SHELTER.id(), Directive2011.NOT_STOPPED, source),
        GrantChange.addGrant(
            Place.of(IDENTIFICATION, IDENTIFIED), SHELTER.id(), Directive2011.NOT_STOPPED, source));
  }

  private static List<Change> asylum() {
    Citation source = AMENDED_DIRECTIVE.at("art. 11a");
    SharedProcedure asylum = Asylum.of(source, ASYLUM_AUTHORITY);
    return List.of(
        WordChange.addWords(asylum.words(), source),
        ProcedureChange.addProcedure(asylum.table().procedure(), source));
  }

  private static List<Change> guardians() {
    Citation source = AMENDED_DIRECTIVE.at("art. 14(2)");
    return List.of(
        WordChange.addWords(
            Words.of()
                .facts(GUARDIAN_CONFLICT)
                .events(GUARDIAN_REPLACED)
                .meanings(ProtectionMeanings.GUARDIAN_REPLACEMENT),
            source),
        TransitionChange.addTransition(
            REPRESENTATION,
            from(REPRESENTED)
                .on(GUARDIAN_REPLACED)
                .when(GUARDIAN_CONFLICT)
                .stays()
                .denies(GUARDIAN_CONFLICT)
                .must()
                .under(source),
            source));
  }

  // spotless:off
    private static List<Change> referral() {
        Citation source = AMENDED_DIRECTIVE.at("art. 11(4)");
        Procedure referral = repeatable(REFERRAL, "Referral to support, one for each", NOT_REFERRED)
            .under(source,
                stage (NOT_REFERRED, "Not referred"),
                stage (REFERRED,     "Referred to the most appropriate support"),
                ending(TAKEN,        "Referral accepted"),
                ending(NOT_TAKEN,    "Referral declined"),
                from  (NOT_REFERRED).on(VICTIM_REFERRED)               .when(at(IDENTIFICATION, NOT_PRESUMED, PRESUMED, IDENTIFIED)).to(REFERRED).as("referred").must()
                    .reading("open from early detection on, for persons presumed or identified, to asylum authorities too", "open to those identified alone"),
                from  (NOT_REFERRED).on(VICTIM_REFERRED_ACROSS_BORDERS).when(at(IDENTIFICATION, PRESUMED, IDENTIFIED)).to(REFERRED).as("referred-across-borders").must(),
                from  (REFERRED)    .on(REFERRAL_ACCEPTED).to(TAKEN).as("accepted").may(),
                from  (REFERRED)    .on(REFERRAL_DECLINED).to(NOT_TAKEN).as("declined").may())
            .procedure();
        return List.of(
            WordChange.addWords(Words.of().roles(FOCAL_POINT, RECEIVING_ORGANISATION, ASYLUM_AUTHORITY).events(VICTIM_REFERRED, VICTIM_REFERRED_ACROSS_BORDERS, REFERRAL_ACCEPTED, REFERRAL_DECLINED), source),
            ProcedureChange.addProcedure(referral, source));
    }

    private static List<Change> children() {
        Citation reporting = AMENDED_DIRECTIVE.at("art. 13(3)");
        Citation adulthood = AMENDED_DIRECTIVE.at("art. 14(1)");
        Procedure reports = procedure(CHILD_REPORTS, "Reports by a child", NO_REPORT)
            .under(reporting,
                stage (NO_REPORT, "No report by the child"),
                ending(REPORTED,  "Reported by the child"),
                from  (NO_REPORT).on(CHILD_REPORTED).when(TREATED_AS_CHILD, REPORTED_SAFELY).to(REPORTED).as("reported").must(),
                from  (REPORTED) .on(CHILD_REPORTED).when(TREATED_AS_CHILD, REPORTED_SAFELY).stays().as("reported-again").must())
            .procedure();
        Procedure transition = procedure(ADULTHOOD, "Transition to adulthood", NO_PROGRAMME)
            .under(adulthood,
                stage (NO_PROGRAMME,   "No programme"),
                stage (PROGRAMME,      "Programme for the transition to adulthood").means(ReintegrationMeanings.PROGRAMME_RUNNING).grants(COUNSELLING, EDUCATION)
                    .reading("what a child was given goes on beyond the eighteenth birthday until the programme is completed", "it ends on that day"),
                ending(PROGRAMME_OVER, "Programme completed").means(ReintegrationMeanings.PROGRAMME_FINISHED),
                from  (NO_PROGRAMME).on(TRANSITION_STARTED)  .when(TREATED_AS_CHILD, at(IDENTIFICATION, PRESUMED, IDENTIFIED)).to(PROGRAMME).as("started").must(),
                from  (PROGRAMME)   .on(TRANSITION_COMPLETED).to(PROGRAMME_OVER).as("completed").may())
            .procedure();
        return List.of(
            WordChange.addWords(Words.of().roles(HOTLINE).facts(REPORTED_SAFELY).events(CHILD_REPORTED), reporting),
            ProcedureChange.addProcedure(reports, reporting),
            WordChange.addWords(Words.of().events(TRANSITION_STARTED, TRANSITION_COMPLETED)
                .meanings(ReintegrationMeanings.PROGRAMME_START, ReintegrationMeanings.PROGRAMME_RUNNING, ReintegrationMeanings.PROGRAMME_FINISHED), adulthood),
            ProcedureChange.addProcedure(transition, adulthood));
    }
    // spotless:on
}
