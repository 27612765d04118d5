package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionSources.CONVENTION;
import static org.nrm.catalogue.europe.council.ConventionWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.ConditionChange.require;

import java.util.List;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ModalityChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.vocabulary.RuleId;

/** What the Convention leaves open or to the Parties, with the answers that the shipped mechanism does not take. */
final class ConventionQuestions {
  /** The grounds on which permits are issued. */
  static final RuleId GROUNDS = RuleId.of("permit-grounds");

  /** Whether a child needs a permit. */
  static final RuleId CHILD_PERMIT = RuleId.of("child-permit");

  private ConventionQuestions() {}

  // spotless:off
  /** The questions, in the order of the provisions. */
  static Reading[] all2005() {
    return new Reading[] {
      Reading.of(GROUNDS.value(), "on which grounds does a Party issue permits?", "both", "both grounds", CONVENTION.at("art. 14(1)"))
          .or("cooperation-alone", "for the cooperation alone", policy(ConventionPolicy.Ground.COOPERATION))
          .or("personal-situation-alone", "for the personal situation alone", policy(ConventionPolicy.Ground.PERSONAL_SITUATION)),
      Reading.of(CHILD_PERMIT.value(), "is a permit legally necessary for a child?", "necessary", "a permit is necessary for a child too", CONVENTION.at("art. 14(2)"))
          .or("lawful-without", "a child's stay is lawful without one", ConventionReadings.of(new ConventionPolicy.Builder()
              .addGrounds(ConventionPolicy.Ground.PERSONAL_SITUATION, ConventionPolicy.Ground.COOPERATION).childNeedsPermit(false).build())),
      Reading.of("renewal", "is a renewable permit renewed as long as its ground holds?", "owed", "it is", CONVENTION.at("art. 14(1)"))
          .or("discretion", "renewal is at discretion", source -> List.of(
              ModalityChange.setModality(Place.parse("residence/personal-situation-renewed"), Modality.MAY, source),
              ModalityChange.setModality(Place.parse("residence/cooperation-renewed"), Modality.MAY, source))),
      Reading.of("identified-again", "do new grounds open the identification anew?", "anew", "they do", CONVENTION.at("art. 10(2)"))
          .or("once", "one process only", source -> List.of(
              TransitionChange.removeTransition(Place.parse("identification/found-again"), source),
              StageChange.setEnding(Place.parse("identification/not-a-victim"), true, source))),
      Reading.of("return-in-the-period", "can a person go home during the period?", "as-wished", "a return that she asks for, once informed, is open and ends the period", CONVENTION.at("art. 16(2)"))
          .or("none", "no return during the period", source -> List.of(
              TransitionChange.removeTransition(Place.parse("recovery-and-reflection/reflection-to-ended-by-wished-return"), source),
              StageChange.removeStage(Place.parse("recovery-and-reflection/ended-by-wished-return"), source),
              require(Place.parse("return/returned-as-wished"), not(at(RECOVERY, REFLECTION)), source))),
      Reading.of("non-punishment", "must victims go unpunished?", "possibility", "a possibility; no penalty is forbidden", CONVENTION.at("art. 26"))
          .or("must", "victims must not be punished", source -> List.of(ModalityChange.setModality(Place.parse("non-punishment/not-waived-to-waived"), Modality.MUST, source))),
      Reading.of("order-in-the-period", "can an order to leave be issued during the period?", "issued-not-enforced", "it can; the Convention forbids to enforce it", CONVENTION.at("art. 13(1)"))
          .or("not-issued", "no order may be issued either", source -> List.of(require(Place.parse("presence/present-to-ordered-to-leave"), not(at(RECOVERY, REFLECTION)), source)))
    };
  }
  // spotless:on

  private static List<Change> policy(ConventionPolicy.Ground alone) {
    return ConventionReadings.of(
        new ConventionPolicy.Builder().addGrounds(alone).build());
  }
}
