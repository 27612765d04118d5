package org.nrm.catalogue.serbia;

import static org.nrm.catalogue.serbia.SerbianSources.*;
import static org.nrm.catalogue.serbia.SerbianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;

import java.util.List;
import org.nrm.condition.Anchor;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.EventChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.residence.ResidenceEntitlements;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Readings of the Serbian mechanism that can be chosen in the place of those that the shipped one takes: changes that a
 * variant uses.
 *
 * <pre>{@code
 * new Variant.Builder().id(MechanismId.of("serbia-2004-longer")).title("The extension lasts up to one year by itself")
 *     .changes(SerbianReadings.EXTENSION_OF_ONE_YEAR).build().of(Catalogue.mechanism("serbia-2004"));
 * }</pre>
 */
public final class SerbianReadings {
  /** The extension itself lasts up to twelve months: fifteen in all, from the first permit. */
  public static final List<Change> EXTENSION_OF_ONE_YEAR = List.of(TermChange.setTerm(
      Place.of(RESIDENCE, EXTENDED),
      Length.months(15),
      MANUAL
          .at("Serbia, legal and administrative issues")
          .reading(
              "the extension itself lasts up to one year, after three months of reflection",
              "one year in all")));

  /** Three months, then six, then one year by the degree of cooperation, as the instruction is recalled. */
  public static final List<Change> STEPS_OF_THE_INSTRUCTION = steps();

  /** Private persons and organisations may apply too, since only state institutions are spoken of. */
  public static final List<Change> PRIVATE_APPLICANTS = List.of(
      EventChange.addRole(RESIDENCE_APPLIED.id(), NGO.id(), applicants()),
      EventChange.addRole(RESIDENCE_APPLIED.id(), PERSON.id(), applicants()));

  /** The extended permit allows work. */
  public static final List<Change> WORK_WITH_THE_EXTENSION = List.of(
      WordChange.addWords(Words.of().entitlements(ResidenceEntitlements.WORK), work()),
      GrantChange.addGrant(
          Place.of(RESIDENCE, EXTENDED), ResidenceEntitlements.WORK.id(), always(), work()));

  private SerbianReadings() {}

  private static List<Change> steps() {
    Citation source = INSTRUCTION
        .at("steps of three months, six months and one year")
        .noting("recalled, not read");
    FactType testifies = ResidenceFacts.TESTIFIES.by(POLICE, PROSECUTOR, MINISTRY);
    StageId oneYear = StageId.of("extended-to-one-year");
    return List.of(
        WordChange.addWords(Words.of().facts(testifies), source),
        TermChange.setTerm(Place.of(RESIDENCE, EXTENDED), Length.months(9), source),
        StageChange.addStage(
            RESIDENCE,
            stage(oneYear, "Extended residence of one year")
                .means(ResidenceMeanings.TEMPORARY_PERMIT)
                .document("temporary residence permit, one year")
                .grants(ResidenceEntitlements.STAY)
                .lasts(Length.months(21))
                .countedFrom(Anchor.since(FIRST_PERMIT_ON))
                .then(EXPIRED)
                .under(source),
            source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(EXTENDED)
                .on(RESIDENCE_EXTENDED)
                .when(COOPERATES, testifies, not(at(STATUS, NOT_CONFIRMED)))
                .to(oneYear)
                .may()
                .under(source),
            source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(oneYear)
                .on(RETURN_CHOSEN)
                .when(FOREIGN_NATIONAL)
                .to(RETURNED)
                .may()
                .under(source),
            source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(oneYear)
                .on(EXPULSION_ENFORCED)
                .when(FOREIGN_NATIONAL)
                .to(ENDED_BY_REMOVAL)
                .as("removed-in-the-year")
                .may()
                .under(source),
            source));
  }

  private static Citation applicants() {
    return MANUAL
        .at("Serbia, legal and administrative issues")
        .reading("private applicants besides the Agency", "the Agency alone applies");
  }

  private static Citation work() {
    return MANUAL
        .at("Serbia, legal and administrative issues")
        .reading("the extended permit allows work", "work is not stated and not given");
  }
}
