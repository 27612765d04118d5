package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.catalogue.italy.ItalianWordsSince2014.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.SCHOLARSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.DocumentChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Italy from 6 May 2017: a variant of {@link Italy2014} with a specific programme for unaccompanied child victims, whose
 * solutions outlast majority (Law 47/2017, art. 17), the presumption of minority (Decree of the President of the Council
 * 234/2016), and, since Law 132/2018, another label on the permit.
 */
public final class Italy2017 {
  private static final String SPECIAL_CASES =
      "residence permit with the ground in code: humanitarian reasons, since Law 132/2018 `casi speciali`";
  private static final Citation CHILDREN = LAW_47.at("art. 17");
  private static final Citation DETERMINATION = AGE_DECREE.at("determination of age");
  private static final Citation LABEL = LAW_132.at("label of the permits for special cases");

  /** A child, whoever may be one, and until the judge determines the age whoever is presumed one. */
  private static final Condition CHILD_TREATMENT = any(TREATED_AS_CHILD, at(AGE, PRESUMED_CHILD));

  private Italy2017() {}

  /**
   * Derives the mechanism.
   *
   * @param italy2014 the mechanism until then
   * @return the mechanism
   */
  public static ReferralMechanism of(ReferralMechanism italy2014) {
    return new Variant.Builder()
        .id(MechanismId.of("italy-2017"))
        .title(
            "Italy: social protection, programme for child victims (art. 18, as changed in 2017)")
        .inForceSince(LocalDate.of(2017, 5, 6))
        .inForceThrough(LocalDate.of(2025, 10, 3))
        .addAllChanges(childProgramme())
        .addAllChanges(childVictims())
        .addAllChanges(age())
        .addAllChanges(label())
        .build()
        .of(italy2014);
  }

  // spotless:off
    private static List<Change> childProgramme() {
        return List.of(
            WordChange.addWords(Words.of().facts(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD, WITHOUT_RESPONSIBLE_ADULT).events(CHILD_PROGRAMME_STARTED, LONG_TERM_SOLUTION_REACHED)
                .entitlements(SAFE_ACCOMMODATION, LONG_TERM_SOLUTION), CHILDREN),
            ProcedureChange.addProcedure(new Procedure.Builder().id(CHILD_PROGRAMME).title("Specific programme for an unaccompanied child victim").multiplicity(Multiplicity.ONE).initial(NOT_STARTED)
                .addStages(
                    stage (NOT_STARTED, "Not started").under(CHILDREN),
                    stage (RUNNING,     "Running, also beyond majority").means(ReintegrationMeanings.PROGRAMME_RUNNING)
                        .grants(SAFE_ACCOMMODATION, SOCIAL_ASSISTANCE, PSYCHOLOGICAL_ASSISTANCE, MEDICAL_CARE, LEGAL_ASSISTANCE, LONG_TERM_SOLUTION)
                        .reading("reaching majority ends nothing; the programme goes on until its solution is reached", "some of it ends at majority").under(CHILDREN),
                    ending(SETTLED,     "Long-term solution reached").means(ReintegrationMeanings.PROGRAMME_FINISHED).under(CHILDREN))
                .addTransitions(
                    from(NOT_STARTED).on(CHILD_PROGRAMME_STARTED).when(CHILD_TREATMENT, WITHOUT_RESPONSIBLE_ADULT, any(SLAVERY_OR_TRAFFICKING, SLAVE_TRADE_INDICATED, SITUATION)).to(RUNNING).must()
                        .reading("child victims are all whom the single programme reaches", "victims of arts 600 and 601 of the criminal code alone").under(CHILDREN),
                    from(RUNNING)    .on(LONG_TERM_SOLUTION_REACHED).to(SETTLED).may()
                        .readingOnly("the programme ends when its solution is reached", "the article names no end").under(CHILDREN))
                .build(), CHILDREN));
    }

    private static List<Change> childVictims() {
        List<Change> changes = new ArrayList<>();
        changes.add(WordChange.addWords(Words.of().entitlements(SUPPORT_IN_PROCEEDINGS, LEGAL_ASSISTANCE, COMPENSATION_CLAIM), CHILDREN));
        for (StageId stage : Italy2014.inContact()) {
            for (Entitlement entitlement : List.of(SUPPORT_IN_PROCEEDINGS, LEGAL_ASSISTANCE, COMPENSATION_CLAIM)) {
                changes.add(GrantChange.addGrant(Place.of(PROGRAMME, stage), entitlement.id(), CHILD_TREATMENT, CHILDREN));
            }
        }
        return changes;
    }

    private static List<Change> age() {
        Citation since = DETERMINATION.noting("the decree has been in force since 6 January 2017; this version starts with the law");
        return List.of(
            WordChange.addWords(Words.of().events(AGE_DOUBTED, AGE_ESTABLISHED)
                .meanings(IdentificationMeanings.PRESUMPTION_OF_MINORITY, IdentificationMeanings.AGE_VERIFICATION), since),
            ProcedureChange.addProcedure(new Procedure.Builder().id(AGE).title("Determination of age").multiplicity(Multiplicity.ONE).initial(NOT_IN_DOUBT)
                .addStages(
                    stage (NOT_IN_DOUBT,   "Age not in doubt").under(since),
                    stage (PRESUMED_CHILD, "Presumed a child while the age is determined").under(since),
                    ending(AGE_DETERMINED, "Age determined").under(since))
                .addTransitions(
                    from(NOT_IN_DOUBT)  .on(AGE_DOUBTED).when(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).to(PRESUMED_CHILD).must().under(since),
                    from(PRESUMED_CHILD).on(AGE_ESTABLISHED).to(AGE_DETERMINED).denies(AGE_UNCERTAIN).may()
                        .reading("the juvenile court's judge determines the age", "another authority: the articles were not read").under(since))
                .build(), since),
            GrantChange.removeGrant(Place.of(PROGRAMME, INTEGRATION), SCHOLARSHIP.id(), since),
            GrantChange.addGrant(Place.of(PROGRAMME, INTEGRATION), SCHOLARSHIP.id(), CHILD_TREATMENT, MANUAL.at("On the Road, social inclusion"), since));
    }

    private static List<Change> label() {
        return List.of(
            DocumentChange.setDocument(Place.of(RESIDENCE, PERMIT), SPECIAL_CASES, LABEL),
            DocumentChange.setDocument(Place.of(RESIDENCE, NEEDED_PERMIT), SPECIAL_CASES, LABEL),
            DocumentChange.setDocument(Place.of(RESIDENCE, RELEASE_PERMIT), SPECIAL_CASES, LABEL),
            DocumentChange.setDocument(Place.of(RESIDENCE, EMPLOYMENT), SPECIAL_CASES, LABEL));
    }
    // spotless:on
}
