package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2004Words.*;
import static org.nrm.catalogue.europe.union.UnionSources.permit;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;

import java.util.List;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.reintegration.ReintegrationEntitlements;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Words;

/** What Directive 2004/81/EC leaves to the states: changes that a variant of {@code eu-2004-81} uses. */
public final class Directive2004Readings {
  /** Art. 12(2): the state has programmes and issues and renews permits for those who take part alone. */
  public static final List<Change> PROGRAMME_REQUIRED = programmeRequired();

  /** Arts 3(3) and 10: the state applies the directive to minors. */
  public static final List<Change> MINORS_INCLUDED = minorsIncluded();

  private Directive2004Readings() {}

  /**
   * Art. 6(1): the reflection period has another length.
   *
   * @param length the length; the directive sets no least one
   * @return the changes
   */
  public static List<Change> reflectionOf(Length length) {
    return List.of(TermChange.setTerm(
        Place.of(RESIDENCE, REFLECTION),
        length,
        permit("art. 6(1)")
            .reading(length.words() + ", as national law says", "another length of national law")));
  }

  /**
   * The directive in a state that asks for participation in a programme, art. 12(2).
   *
   * @param directive the mechanism {@code eu-2004-81}
   * @return {@code eu-2004-81-with-programme}
   */
  public static ReferralMechanism withProgramme(ReferralMechanism directive) {
    return variant(
        directive,
        "eu-2004-81-with-programme",
        "Directive 2004/81/EC: a state that asks for participation in a programme",
        PROGRAMME_REQUIRED);
  }

  /**
   * The directive in a state that includes minors, arts 3(3) and 10.
   *
   * @param directive the mechanism {@code eu-2004-81}
   * @return {@code eu-2004-81-with-minors}
   */
  public static ReferralMechanism withMinors(ReferralMechanism directive) {
    return variant(
        directive,
        "eu-2004-81-with-minors",
        "Directive 2004/81/EC: a state that includes minors",
        MINORS_INCLUDED);
  }

  private static ReferralMechanism variant(
      ReferralMechanism directive, String id, String title, List<Change> changes) {
    return new Variant.Builder()
        .id(MechanismId.of(id))
        .title(title)
        .inForceSince(directive.inForceSince())
        .changes(changes)
        .build()
        .of(directive);
  }

  private static List<Change> programmeRequired() {
    Citation source = permit("art. 12(2)");
    Citation offered = permit("art. 12(1)-(2)")
        .reading(
            "a permit is not refused for want of a programme that was not offered",
            "who takes no part gets no permit");
    return List.of(
        WordChange.addWords(Words.of().facts(IN_PROGRAMME), source),
        ConditionChange.require(
            Place.parse("residence/permit-issued"),
            any(not(PROGRAMME_OFFERED), IN_PROGRAMME),
            source,
            offered),
        ConditionChange.require(
            Place.parse("residence/permit-renewed"),
            any(not(PROGRAMME_OFFERED), IN_PROGRAMME),
            source,
            offered),
        TransitionChange.addTransition(
            RESIDENCE,
            from(EXAMINATION)
                .on(PERMIT_REFUSED)
                .when(oneOf(REFUSAL_GROUND, NO_PARTICIPATION), PROGRAMME_OFFERED, not(IN_PROGRAMME))
                .to(REFUSED)
                .as("permit-refused-for-no-participation")
                .may()
                .citing(offered)
                .under(source),
            source));
  }

  private static List<Change> minorsIncluded() {
    Citation source = permit("art. 3(3)");
    Citation child = permit("art. 10(a)");
    Citation school = permit("art. 10(b)");
    Citation alone = permit("art. 10(c)");
    return List.of(
        ConditionChange.relax(Place.parse("residence/informed-to-reflection"), CHILD.id(), source),
        WordChange.addWords(
            Words.of()
                .facts(WITHOUT_RESPONSIBLE_ADULT)
                .events(REFLECTION_EXTENDED, CHILD_STEPS_TAKEN),
            source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(REFLECTION)
                .on(REFLECTION_EXTENDED)
                .when(CHILD)
                .prolongs(Length.days(45))
                .may()
                .as("reflection-extended-for-child")
                .reading(
                    "by the length of the period, as often as the child's interest asks for it",
                    "by another length")
                .under(child),
            child),
        GrantChange.addGrant(
            Place.of(RESIDENCE, REFLECTION),
            ReintegrationEntitlements.EDUCATION.id(),
            Conditions.of(CHILD),
            school),
        GrantChange.addGrant(
            Place.of(RESIDENCE, EXAMINATION),
            ReintegrationEntitlements.EDUCATION.id(),
            Conditions.of(CHILD),
            school),
        TransitionChange.addTransition(
            RESIDENCE,
            from(INFORMED, REFLECTION, EXAMINATION, PERMIT)
                .on(CHILD_STEPS_TAKEN)
                .when(CHILD, WITHOUT_RESPONSIBLE_ADULT)
                .stays()
                .must()
                .under(alone),
            alone));
  }
}
