package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.*;
import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords1997.*;
import static org.nrm.catalogue.belgium.BelgianWords2007.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;

import java.util.List;
import java.util.Set;
import org.nrm.condition.Anchor;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.EffectChange;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.OccasionChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Readings of Belgian law that can be chosen in the place of those that the shipped mechanisms take: changes that a variant
 * uses.
 *
 * <pre>{@code
 * new Variant.Builder().id(MechanismId.of("belgium-2017-strict")).title("Holders of the temporary stay alone")
 *     .changes(BelgianReadings.INDEFINITE_FROM_TEMPORARY_ONLY).build().of(Catalogue.mechanism("belgium-2017"));
 * }</pre>
 */
public final class BelgianReadings {
  /** Since 2007: only holders of the temporary stay can ask for residence without limit of time. */
  public static final List<Change> INDEFINITE_FROM_TEMPORARY_ONLY = List.of(ConditionChange.require(
      Place.parse("indefinite-stay-request/not-requested-to-pending"),
      at(RESIDENCE, TEMPORARY),
      ACT.at("art. 61/5")
          .reading(
              "holders of the temporary stay alone",
              "any victim with a provisional or temporary stay")));

  /** Since 2007: the temporary stay is granted without asking again whether the person is considered a victim. */
  public static final List<Change> FOUR_ANSWERS = List.of(
      ConditionChange.relax(
          Place.parse("residence/provisional-to-temporary"), STILL_VICTIM.id(), fourAnswers()),
      ConditionChange.relax(
          Place.parse("residence/temporary-extended"), STILL_VICTIM.id(), fourAnswers()));

  /** Since 2007: being a suspect excludes nobody, since art. 61/2 §1 names no exclusion. */
  public static final List<Change> SUSPECTS_NOT_EXCLUDED = List.of(
      ConditionChange.relax(
          Place.parse("identification/detected-to-oriented"),
          SUSPECTED_OFFENDER.id(),
          noExclusion()),
      TransitionChange.removeTransition(Place.parse("identification/not-a-suspect"), noExclusion()),
      TransitionChange.removeTransition(
          Place.parse("identification/detected-to-suspect-offender"), noExclusion()),
      StageChange.removeStage(Place.parse("identification/suspect-offender"), noExclusion()),
      WordChange.removeWords(
          Set.of(SUSPECTED_OFFENDER.id()), Set.of(OFFENDER_STATUS_DECIDED.id()), noExclusion()));

  /** Until 2007: the prosecutor's month runs from the complaint, not from the issue of the declaration. */
  public static final List<Change> PROSECUTORS_MONTH_FROM_COMPLAINT =
      List.of(OccasionChange.setDutyOccasion(
          RuleId.of("prosecutors-month"),
          Set.of(PROVISIONAL),
          Set.of(),
          MANUAL
              .at("Pag-Asa, second phase")
              .reading(
                  "the month runs from the complaint",
                  "it runs from the issue of the declaration")));

  /** Until 2007: STOP is open too when the case was dismissed. */
  public static final List<Change> STOP_ALSO_AFTER_DISMISSAL = List.of(ConditionChange.setCondition(
      Place.parse("residence/stop-requested"),
      all(
          not(STOP_PENDING),
          elapsed(Length.years(2), Anchor.since(STOP_CLOCK_SINCE)),
          ACCOMPANIED,
          not(at(PROCEEDINGS, CONVICTED, ACQUITTED))),
      POLITICAL_ECONOMY.at("p. 85")));

  /** Until 2007: the two years of STOP count from phase 2. */
  public static final List<Change> STOP_CLOCK_FROM_DECLARATION = List.of(
      EffectChange.setEstablishments(
          Place.parse("residence/no-document-to-reflection"), List.of(), clock()),
      EffectChange.setEstablishments(
          Place.parse("residence/reflection-to-provisional"),
          List.of(Establishment.ofEventDate(STOP_CLOCK_SINCE.id())),
          clock()));

  /** Until 2007: the declaration of arrival can be extended once by three months. */
  public static final List<Change> DECLARATION_EXTENDED = extension();

  /** Until 2007: contact with the offenders and public order end a stay, as the instructions of 1997 are recalled. */
  public static final List<Change> ENDINGS_OF_THE_INSTRUCTIONS = instructions();

  private BelgianReadings() {}

  /**
   * Until 2007: the certificate of phase 3 has another length.
   *
   * @param length the length, more than three months
   * @return the changes
   */
  public static List<Change> certificateOf(Length length) {
    return List.of(TermChange.setTerm(
        Place.of(RESIDENCE, TEMPORARY),
        length,
        CIRCULAR_1994
            .at("point M3")
            .reading("another length over three months", "six months, as is usual")));
  }

  /**
   * Since 2007: the provisional document is shorter than three months.
   *
   * @param length the length, three months at most
   * @return the changes
   */
  public static List<Change> provisionalOf(Length length) {
    return List.of(TermChange.setTerm(
        Place.of(RESIDENCE, PROVISIONAL),
        length,
        ACT.at("art. 61/3 §1")
            .reading("a shorter document, since three months are the most", "three months")));
  }

  private static List<Change> extension() {
    Citation source = CIRCULAR_1994
        .at("point M2")
        .reading("the declaration can be extended once", "it is not renewed");
    EventType extended = EventType.of(
            "declaration-extended", "the declaration of arrival is extended")
        .by(ALIENS_OFFICE);
    return List.of(
        WordChange.addWords(Words.of().events(extended), source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(PROVISIONAL)
                .on(extended)
                .prolongs(Length.months(3))
                .once()
                .may()
                .under(source),
            source));
  }

  private static List<Change> instructions() {
    Citation source = INSTRUCTIONS_1997.at("grounds of ending").noting("recalled, not read");
    EventType contact = EventType.of(
            "contact-resumption-found", "contact with the offenders was resumed")
        .by(ALIENS_OFFICE);
    EventType danger = EventType.of(
            "public-order-danger-found", "the person endangers public order")
        .by(ALIENS_OFFICE);
    StageId contactResumed = StageId.of("contact-resumed");
    StageId publicOrder = StageId.of("public-order");
    StageId[] open = {
      REFLECTION,
      REFLECTION_EXTENDED_STAGE,
      PROVISIONAL,
      AWAITING_PROSECUTOR,
      TEMPORARY,
      TEMPORARY_EXPIRED
    };
    return List.of(
        WordChange.addWords(Words.of().events(contact, danger), source),
        StageChange.addStage(
            RESIDENCE,
            ending(contactResumed, "Ended: contact with the offenders resumed")
                .means(ResidenceMeanings.STAY_OVER)
                .under(source),
            source),
        StageChange.addStage(
            RESIDENCE,
            ending(publicOrder, "Ended: public order")
                .means(ResidenceMeanings.STAY_OVER)
                .under(source),
            source),
        TransitionChange.addTransition(
            RESIDENCE, from(open).on(contact).to(contactResumed).may().under(source), source),
        TransitionChange.addTransition(
            RESIDENCE, from(open).on(danger).to(publicOrder).may().under(source), source));
  }

  private static Citation fourAnswers() {
    return ACT.at("art. 61/4 §1")
        .reading("the four conditions of the paragraph alone", "all five answers");
  }

  private static Citation noExclusion() {
    return ACT.at("art. 61/2 §1")
        .reading("the article names no exclusion", "suspects are excluded as before");
  }

  private static Citation clock() {
    return MANUAL
        .at("Pag-Asa, STOP")
        .reading(
            "the clock starts with the declaration of arrival",
            "it starts with the first document");
  }
}
