package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.MANUAL;
import static org.nrm.catalogue.germany.HamburgWords.*;
import static org.nrm.condition.Conditions.is;

import java.util.List;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Words;

/**
 * Readings of the agreement of Hamburg that can be chosen in the place of those that the shipped mechanism takes: changes
 * that a variant uses.
 *
 * <pre>{@code
 * new Variant.Builder().id(MechanismId.of("hamburg-1999-women")).title("For women alone")
 *     .changes(HamburgReadings.WOMEN_ONLY).build().of(Catalogue.mechanism("hamburg-1999"));
 * }</pre>
 */
public final class HamburgReadings {
  /** Says that the person is a woman. */
  public static final FactType WOMAN = FactType.flag("woman", "is a woman").by(POLICE, SERVICE);

  /** The agreement reaches women alone; as shipped it reaches everybody. */
  public static final List<Change> WOMEN_ONLY = List.of(
      WordChange.addWords(Words.of().facts(WOMAN), reach()),
      ConditionChange.require(
          Place.parse("category/not-assessed-to-potential-victim"), is(WOMAN, true), reach()));

  /** Says that the police agree. */
  public static final FactType POLICE_AGREE = FactType.flag(
          "police-agree", "the police agree to the place of accommodation")
      .by(POLICE);

  /** The police have to agree to the place of accommodation; as shipped they are consulted, and the service decides. */
  public static final List<Change> POLICE_MUST_AGREE = List.of(
      WordChange.addWords(Words.of().facts(POLICE_AGREE), agreement()),
      ConditionChange.require(
          Place.parse("accommodation/accommodation-provided-to-placed"),
          is(POLICE_AGREE, true),
          agreement()));

  private HamburgReadings() {}

  private static Citation reach() {
    return MANUAL
        .at("Hamburg, guidelines and indicators")
        .reading("women are reached, as the guidelines say", "men too, as happens in exceptions");
  }

  private static Citation agreement() {
    return MANUAL
        .at("Germany, obligations of the counselling services: accommodation")
        .reading(
            "a decision in consultation needs the agreement of the police", "the service decides");
  }
}
