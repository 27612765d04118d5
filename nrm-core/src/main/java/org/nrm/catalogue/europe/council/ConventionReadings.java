package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionPolicy.Ground.*;
import static org.nrm.catalogue.europe.council.ConventionSources.*;
import static org.nrm.catalogue.europe.council.ConventionWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.MEDICAL_CARE;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.residence.Presence.PRESENCE;
import static org.nrm.residence.ResidenceEntitlements.STAY;
import static org.nrm.residence.ResidenceEntitlements.WORK;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Transition;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** What a policy changes in the mechanism of the Convention, and other readings that can be taken. */
public final class ConventionReadings {
  private static final Citation ONE_OR_BOTH = CONVENTION
      .at("art. 14(1)")
      .reading("a Party may choose one of the two grounds", "both grounds");
  private static final Citation NO_CHILD_PERMIT = CONVENTION
      .at("art. 14(2)")
      .reading("a child's stay is lawful without a permit", "a permit is legally necessary");

  private ConventionReadings() {}

  /**
   * The changes that a policy makes to {@code coe-2005}.
   *
   * @param policy the policy
   * @return the changes, none where the policy is that of {@code coe-2005}
   */
  public static List<Change> of(ConventionPolicy policy) {
    List<Change> changes = new ArrayList<>();
    reflection(policy, changes);
    if (!policy.grounds().contains(PERSONAL_SITUATION)) {
      without(
          PERSONAL,
          PERSONAL_SITUATION_REQUIRES_STAY,
          PERSONAL_PERMIT_ISSUED.id(),
          "personal-situation",
          changes);
    }
    if (!policy.grounds().contains(ConventionPolicy.Ground.COOPERATION)) {
      without(
          FOR_COOPERATION,
          COOPERATION_REQUIRES_STAY,
          COOPERATION_PERMIT_ISSUED.id(),
          "cooperation",
          changes);
    }
    if (!policy.childNeedsPermit()) {
      withoutChildPermit(changes);
    }
    length(policy, changes);
    if (policy.grounds().contains(INTEGRATION)) {
      integration(policy, changes);
    }
    return List.copyOf(changes);
  }

  private static void reflection(ConventionPolicy policy, List<Change> changes) {
    Set<ConventionPolicy.Purpose> both = EnumSet.allOf(ConventionPolicy.Purpose.class);
    if (!policy.reflection().equals(Length.days(30)) || !policy.purposes().equals(both)) {
      String purposes = policy.purposes().equals(both)
          ? "recovery and the decision"
          : policy.purposes().contains(ConventionPolicy.Purpose.RECOVERY)
              ? "recovery alone"
              : "the decision alone";
      changes.add(TermChange.setTerm(
          Place.of(RECOVERY, REFLECTION),
          policy.reflection(),
          CONVENTION
              .at("art. 13(1)")
              .reading(
                  policy.reflection().words() + ", for " + purposes,
                  "another length of 30 days or more, for recovery, the decision or both")));
    }
  }

  private static void without(
      StageId stage, FactType fact, EventId issue, String rule, List<Change> changes) {
    Stream.of("", "-renewed", "-withdrawn", "-not-renewed")
        .forEach(ending -> changes.add(TransitionChange.removeTransition(
            Place.parse(RESIDENCE + "/" + rule + ending), ONE_OR_BOTH)));
    changes.add(StageChange.removeStage(Place.of(RESIDENCE, stage), ONE_OR_BOTH));
    changes.add(WordChange.removeWords(Set.of(fact.id()), Set.of(issue), ONE_OR_BOTH));
  }

  private static void withoutChildPermit(List<Change> changes) {
    Stream.of("child", "child-renewed", "child-withdrawn", "child-not-renewed")
        .forEach(rule -> changes.add(TransitionChange.removeTransition(
            Place.parse(RESIDENCE + "/" + rule), NO_CHILD_PERMIT)));
    changes.add(StageChange.removeStage(Place.of(RESIDENCE, FOR_CHILD), NO_CHILD_PERMIT));
    changes.add(WordChange.removeWords(
        Set.<FactId>of(), Set.of(CHILD_PERMIT_ISSUED.id()), NO_CHILD_PERMIT));
    Condition stayNotLawful = any(
        not(at(IDENTIFICATION, IDENTIFIED)),
        NO_CHILD_AS_FAR_AS_KNOWN,
        all(BEST_INTERESTS_ASSESSED, not(BEST_INTERESTS_FAVOUR_STAY), REPRESENTED));
    Stream.of(
            Place.parse(RETURN + "/returned"),
            Place.parse(PRESENCE + "/expulsion-enforced-to-removed"))
        .forEach(act -> changes.add(ConditionChange.require(act, stayNotLawful, NO_CHILD_PERMIT)));
    Place identified = Place.of(IDENTIFICATION, IDENTIFIED);
    Condition child = Conditions.of(TREATED_AS_CHILD);
    for (EntitlementId given : List.of(STAY.id(), WORK.id(), VOCATIONAL_TRAINING.id())) {
      changes.add(GrantChange.addGrant(identified, given, child, NO_CHILD_PERMIT));
    }
    changes.add(GrantChange.addGrant(
        identified, MEDICAL_CARE.id(), all(TREATED_AS_CHILD, WITHOUT_RESOURCES), NO_CHILD_PERMIT));
  }

  private static void length(ConventionPolicy policy, List<Change> changes) {
    if (policy.permit().equals(Convention2005.PERMIT_LENGTH)) {
      return;
    }
    Citation source = CONVENTION
        .at("art. 14(1)")
        .reading(
            "a permit of " + policy.permit().words(), "another length that serves the purpose");
    if (policy.grounds().contains(PERSONAL_SITUATION)) {
      length(
          PERSONAL,
          Convention2005.renewedPersonal(policy.permit()).under(source),
          policy,
          source,
          changes);
    }
    if (policy.grounds().contains(ConventionPolicy.Ground.COOPERATION)) {
      length(
          FOR_COOPERATION,
          Convention2005.renewedForCooperation(policy.permit()).under(source),
          policy,
          source,
          changes);
    }
    if (policy.childNeedsPermit()) {
      length(
          FOR_CHILD,
          Convention2005.renewedForChild(policy.permit()).under(source),
          policy,
          source,
          changes);
    }
  }

  private static void length(
      StageId stage,
      Transition renewal,
      ConventionPolicy policy,
      Citation source,
      List<Change> changes) {
    changes.add(TermChange.setTerm(Place.of(RESIDENCE, stage), policy.permit(), source));
    changes.add(TransitionChange.removeTransition(Place.of(RESIDENCE, renewal.id()), source));
    changes.add(TransitionChange.addTransition(RESIDENCE, renewal, source));
  }

  private static StageId[] permits(ConventionPolicy policy) {
    List<StageId> permits = new ArrayList<>();
    if (policy.grounds().contains(PERSONAL_SITUATION)) {
      permits.add(PERSONAL);
    }
    if (policy.grounds().contains(ConventionPolicy.Ground.COOPERATION)) {
      permits.add(FOR_COOPERATION);
    }
    if (policy.childNeedsPermit()) {
      permits.add(FOR_CHILD);
    }
    return permits.toArray(StageId[]::new);
  }

  // spotless:off
    private static void integration(ConventionPolicy policy, List<Change> changes) {
        Length length = policy.permit();
        Citation source = ICMPD.at("residence permits, third condition").noting("a proposal above the Convention");
        Citation reading = source.reading("ends like the permit for the personal situation: by fraud, or once employment has ended", "other grounds of internal law");
        Stage stage = stage(SOCIAL, "Permit after a completed programme and with employment").document("renewable residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT)
            .lasts(length).then(PERMIT_OVER).grants(STAY, WORK, VOCATIONAL_TRAINING, EDUCATION).under(source);
        StageId[] permits = permits(policy);
        Condition gone = any(all(oneOf(PERMIT_END_GROUND, REASON_CEASED), not(EMPLOYED)), oneOf(PERMIT_END_GROUND, FRAUD));
        changes.add(WordChange.addWords(Words.of().facts(PROGRAMME_COMPLETED, EMPLOYED).events(SOCIAL_PERMIT_ISSUED), source));
        changes.add(StageChange.addStage(RESIDENCE, stage, source));
        changes.add(TransitionChange.addTransition(RESIDENCE, from(permits).on(SOCIAL_PERMIT_ISSUED).when(at(IDENTIFICATION, IDENTIFIED), PROGRAMME_COMPLETED, EMPLOYED).to(SOCIAL).as("integration").must().under(source), source));
        changes.add(TransitionChange.addTransition(RESIDENCE, from(SOCIAL).on(PERMIT_RENEWED).when(EMPLOYED).prolongs(length).as("integration-renewed").must().under(reading), source));
        changes.add(TransitionChange.addTransition(RESIDENCE, from(SOCIAL).on(PERMIT_WITHDRAWN).when(gone, Convention2005.WITHDRAWAL_OF_A_CHILD).to(PERMIT_OVER).as("integration-withdrawn").may().under(reading), source));
        changes.add(TransitionChange.addTransition(RESIDENCE, from(SOCIAL).on(RENEWAL_REFUSED).when(gone, Convention2005.WITHDRAWAL_OF_A_CHILD).stays().as("integration-not-renewed").may().under(reading), source));
        changes.add(GrantChange.addGrant(Place.of(RESIDENCE, SOCIAL), MEDICAL_CARE.id(), Conditions.of(WITHOUT_RESOURCES), source));
    }
    // spotless:on
}
