package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.MANUAL;

import java.util.List;
import java.util.Set;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;

/** What the accounts of the agreement of Hamburg leave open, with the answers that the shipped mechanism does not take. */
final class HamburgQuestions {
  private HamburgQuestions() {}

  // spotless:off
  /** The questions, in the order of the provisions. */
  static Reading[] all1999() {
    return new Reading[] {
      Reading.of("whom-it-reaches", "whom does the agreement reach?", "everybody", "men too, as happens in exceptions", MANUAL.at("Hamburg, guidelines and indicators"))
          .or("women", "women, as the guidelines say", HamburgReadings.WOMEN_ONLY),
      Reading.of("police-and-accommodation", "must the police agree to the place of accommodation?", "consulted", "they are consulted and the service decides", MANUAL.at("Germany, obligations of the counselling services: accommodation"))
          .or("must-agree", "the police must agree", HamburgReadings.POLICE_MUST_AGREE),
      Reading.of("mind-changed", "can a person who refused to testify change her mind?", "she-can", "she can", MANUAL.at("Hamburg, categories of the agreement"))
          .or("final", "the refusal is final", source -> List.of(TransitionChange.removeTransition(Place.parse("category/mind-changed"), source))),
      Reading.of("witness-withdraws", "can a witness withdraw?", "withdraws", "she can, and the lead goes back to the service", MANUAL.at("Hamburg, categories of the agreement"))
          .or("stays", "a witness stays one", source -> List.of(
              TransitionChange.removeTransition(Place.parse("category/witness-to-unwilling-to-testify"), source),
              WordChange.removeWords(Set.of(), Set.of(HamburgWords.WILLINGNESS_WITHDRAWN.id()), source))),
      Reading.of("way-to-the-service", "is there a way to the service beside the police?", "by-herself", "who comes to the service herself has its support", MANUAL.at("support by her wish"))
          .or("police-alone", "the way leads over the police alone", source -> List.of(TransitionChange.removeTransition(Place.parse("category/sought-by-the-person"), source)))
    };
  }
  // spotless:on
}
