package org.nrm.catalogue.serbia;

import static org.nrm.catalogue.serbia.SerbianSources.*;
import static org.nrm.catalogue.serbia.SerbianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.ConditionChange.*;

import java.util.List;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.TransitionChange;

/** What the accounts of the Serbian mechanism leave open, with the answers that the shipped one does not take. */
final class SerbianQuestions {
  private SerbianQuestions() {}

  // spotless:off
  /** The questions, in the order of the provisions. */
  static Reading[] all2004() {
    return new Reading[] {
      Reading.of("length-of-extension", "how long does the extended residence last?", "one-year-in-all", "one year in all, counted from the first permit", MANUAL.at("Serbia, legal and administrative issues"))
          .or("one-year-by-itself", "the extension itself lasts up to one year", SerbianReadings.EXTENSION_OF_ONE_YEAR)
          .or("steps-of-the-instruction", "three months, six months and one year by the degree of cooperation, as the instruction is recalled", SerbianReadings.STEPS_OF_THE_INSTRUCTION),
      Reading.of("applicants", "who can apply for the residence?", "agency", "the Agency alone, since no other state institution may", MANUAL.at("Serbia, legal and administrative issues"))
          .or("private-too", "private applicants besides the Agency", SerbianReadings.PRIVATE_APPLICANTS),
      Reading.of("work-with-extension", "does the extended permit allow work?", "not-stated", "work is not stated and not given", MANUAL.at("Serbia, legal and administrative issues"))
          .or("allowed", "the extended permit allows work", SerbianReadings.WORK_WITH_THE_EXTENSION),
      Reading.of("extension-if-not-confirmed", "can the permit be extended for a person who was not confirmed as a victim?", "not-extended", "she keeps the permit until it runs out, without an extension", MANUAL.at("Serbia, legal and administrative issues"))
          .or("can-be-extended", "it can be extended", source -> List.of(setCondition(Place.parse("residence/reflection-to-extended"), of(COOPERATES), source))),
      Reading.of("further-referral", "can a person be referred to further providers?", "further", "she can", MANUAL.at("Serbia, overview of referral procedures, step 2"))
          .or("one-referral", "one referral", source -> List.of(TransitionChange.removeTransition(Place.parse("case-process/referred-further"), source))),
      Reading.of("rights-explained-again", "can rights be explained again?", "again", "they can", MANUAL.at("Serbia, overview of referral procedures, step 4"))
          .or("once", "once", source -> List.of(TransitionChange.removeTransition(Place.parse("information-on-rights/explained-again"), source))),
      Reading.of("claim-and-information", "does a claim for compensation follow the information?", "follows", "it belongs to step 4 and follows the information", MANUAL.at("Serbia, legal and administrative issues: compensation"))
          .or("before-too", "a claim can come before the information", source -> List.of(
              setCondition(Place.parse("compensation/not-claimed-to-claimed-by-civil-complaint"), oneOf(CLAIM_ROUTE, CIVIL), source),
              setCondition(Place.parse("compensation/not-claimed-to-claimed-in-criminal-proceedings"), all(oneOf(CLAIM_ROUTE, CRIMINAL), ONGOING), source))),
      Reading.of("order-to-leave-when", "when can a foreigner be ordered to leave?", "no-permit", "where no permit runs and none is asked for", MANUAL.at("Serbia, temporary residence"))
          .or("any-time", "at any time, by general rules that were not read", source -> List.of(setCondition(Place.parse("presence/present-to-ordered-to-leave"), of(FOREIGN_NATIONAL), source)))
    };
  }
  // spotless:on
}
