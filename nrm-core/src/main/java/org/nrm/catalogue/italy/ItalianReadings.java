package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.condition.Conditions.*;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.EffectChange;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ModalityChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Words;

/**
 * Readings of art. 18, and reported practices, that can be chosen in the place of what the shipped versions take: changes that
 * a variant uses. Unless said otherwise they fit every version.
 *
 * <pre>{@code
 * new Variant.Builder().id(MechanismId.of("italy-2004-circular")).title("Opinion on the social path too")
 *     .changes(ItalianReadings.OPINION_ON_SOCIAL_PATH).build().of(Catalogue.mechanism("italy-2004"));
 * }</pre>
 */
public final class ItalianReadings {
  private static final Place ISSUE = Place.parse("residence/proposed-to-permit");

  /** The prosecutor's opinion is needed on the social path as well, as the ministry's circular of 1999 has it. */
  public static final List<Change> OPINION_ON_SOCIAL_PATH = List.of(ConditionChange.require(
      ISSUE,
      any(PROSECUTOR_PROPOSED, known(OPINION)),
      CIRCULAR_1999
          .at("opinion of the prosecutor")
          .reading("an opinion on the social path too", "only in the cases of art. 27(2)(a)")));

  /** An opinion that was given has to be favourable. */
  public static final List<Change> FAVOURABLE_OPINION = List.of(ConditionChange.require(
      ISSUE,
      any(not(known(OPINION)), oneOf(OPINION, FAVOURABLE)),
      ACT.at("art. 18(1)")
          .reading("the opinion has to be favourable", "it has to be acquired, whatever it says")));

  /** The relevance of the person's contribution, which the prosecutor tells, is a condition of the permit. */
  public static final List<Change> CONTRIBUTION_REQUIRED = List.of(ConditionChange.require(
      ISSUE,
      of(CONTRIBUTION_RELEVANT),
      ACT.at("art. 18(2)")
          .reading("a relevant contribution is a condition", "it is told and is no condition")));

  /** Permits go only to those who are willing to testify: a practice that is criticised, and no reading of the article. */
  public static final List<Change> ONLY_FOR_THOSE_WHO_TESTIFY = List.of(ConditionChange.require(
      ISSUE,
      of(TESTIFIES),
      PRACTICE
          .at("Article 18, social and legal path in practice")
          .noting("a tendency that is reported and criticised")));

  /** Where every condition holds the permit has to be issued. */
  public static final List<Change> ISSUE_IS_A_RIGHT = List.of(ModalityChange.setModality(
      ISSUE,
      Modality.MUST,
      ACT.at("art. 18(1)").reading("the questore issues: a right", "the questore may issue")));

  /** A permit is renewed once only. */
  public static final List<Change> ONE_RENEWAL = List.of(ModalityChange.setLimit(
      Place.parse("residence/renewed"),
      OptionalInt.of(1),
      ACT_2005.at("art. 18(4)").reading("one renewal", "as often as its grounds hold")));

  /** A permit is renewed after a completed programme as well. Fits the versions before 2025. */
  public static final List<Change> RENEWAL_AFTER_COMPLETION = List.of(ConditionChange.setCondition(
      Place.parse("residence/renewed"),
      any(at(PROGRAMME, INTEGRATION, COMPLETED), JUSTICE_NEED),
      ACT_2005
          .at("art. 18(4)")
          .reading("renewed after the programme too", "while the programme runs")));

  /** The two periods of three months bind projects, and persons can be taken in and extended again. */
  public static final List<Change> PERIODS_BIND_PROJECTS = List.of(
      ConditionChange.relax(
          Place.parse("programme/emergence-to-short-term-assistance"),
          SHORT_TERM_USED.id(),
          projects()),
      ModalityChange.setLimit(
          Place.parse("programme/short-term-assistance-extended"), OptionalInt.empty(), projects()),
      EffectChange.setEstablishments(
          Place.parse("programme/emergence-to-short-term-assistance"), List.of(), projects()),
      WordChange.removeWords(Set.of(SHORT_TERM_USED.id()), Set.of(), projects()));

  /** The permit on release from prison asks for a concrete danger too. */
  public static final List<Change> DANGER_ON_RELEASE = List.of(
      WordChange.addWords(
          Words.of().events(RELEASE_PERMIT_ISSUED.mayCarry(CONCRETE_DANGER)), danger()),
      ConditionChange.require(
          Place.parse("residence/issued-on-release"), of(CONCRETE_DANGER), danger()));

  /** Only victims of slavery or trafficking get the permit. */
  public static final List<Change> TRAFFICKING_ALONE = List.of(ConditionChange.require(
      ISSUE,
      of(SLAVERY_OR_TRAFFICKING),
      ACT.at("art. 18(1)")
          .reading(
              "the person has to be a victim of slavery or trafficking",
              "violence or severe exploitation suffices")));

  /** Nobody is removed whose permit is proposed and not decided. */
  public static final List<Change> NO_REMOVAL_WHILE_PROPOSED = List.of(ConditionChange.require(
      Place.parse("presence/expulsion-enforced-to-removed"),
      not(at(RESIDENCE, PROPOSED, PROPOSED_ON_RELEASE)),
      ACT.at("art. 18")
          .reading("a pending proposal keeps from removal", "it gives no status of its own")));

  /** A refusal without prior notice is no refusal. */
  public static final List<Change> PRIOR_NOTICE_REQUIRED = List.of(
      ConditionChange.require(
          Place.parse("residence/proposal-refused"), of(REFUSAL_ANNOUNCED), priorNotice()),
      ConditionChange.require(
          Place.parse("residence/release-refused"), of(REFUSAL_ANNOUNCED), priorNotice()),
      DutyChange.removeDuty(RuleId.of("prior-notice"), priorNotice()));

  /** Without a passport no permit for work is given: a reported practice. */
  public static final List<Change> WORK_PERMIT_NEEDS_PASSPORT = passport();

  private ItalianReadings() {}

  private static List<Change> passport() {
    FactType passport = FactType.flag("holds-passport", "holds a passport").by(QUESTORE);
    Citation source = PRACTICE
        .at("gaps between laws and institutions")
        .noting("reported: suspected victims without a passport get no permit for work");
    return List.of(
        WordChange.addWords(
            Words.of().facts(passport).events(CONVERTED_TO_WORK.mayCarry(passport)), source),
        ConditionChange.require(Place.parse("residence/converted-to-work"), of(passport), source));
  }

  private static Citation projects() {
    return DECREE_237
        .at("art. 1(4)")
        .reading("the periods bind projects alone", "they bind each person's assistance");
  }

  private static Citation danger() {
    return ACT_2005
        .at("art. 18(6)")
        .reading("the danger of 18(1) is asked for", "no danger is asked for");
  }

  private static Citation priorNotice() {
    return CASE_LAW
        .at("prior notice of a refusal")
        .reading("a refusal without it has no effect", "it stands, and the breach is recorded");
  }
}
