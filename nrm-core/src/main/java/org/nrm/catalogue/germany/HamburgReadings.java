package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.MANUAL;
import static org.nrm.catalogue.germany.HamburgWords.*;
import static org.nrm.condition.Conditions.is;

import java.util.List;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.Place;
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
      Change.addWords(Words.of().facts(WOMAN), reach()),
      Change.require(
          Place.parse("category/not-assessed-to-potential-victim"), is(WOMAN, true), reach()));

  /** The police must be told of a placement and not consulted before it. */
  public static final List<Change> WITHOUT_CONSULTATION = List.of(Change.relax(
      Place.parse("accommodation/accommodation-provided-to-placed"),
      POLICE_HEARD.id(),
      MANUAL
          .at("Hamburg, categories of the agreement")
          .reading("the service decides alone", "the police are consulted before")));

  private HamburgReadings() {}

  private static Citation reach() {
    return MANUAL
        .at("Hamburg, guidelines and indicators")
        .reading("women are reached, as the guidelines say", "men too, as happens in exceptions");
  }
}
