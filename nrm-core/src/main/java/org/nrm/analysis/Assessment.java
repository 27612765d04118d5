package org.nrm.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EntitlementId;

/**
 * A mechanism seen through the three lenses of the good-practice criteria: whether its rules agree with the standards on
 * mechanisms (coherence), at least how far the way to each protection is (efficiency), and what it excludes for the most
 * vulnerable (effects).
 *
 * <p>What is said to be excluded is excluded in every case; numbers of steps are bounds from below. See {@link Reach}.
 * Source: Good practices in response to trafficking in human beings (Danish Red Cross, 2005), criteria.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.of(Catalogue.mechanism("belgium-2017"), Persona.MOST_VULNERABLE);
 * }</pre>
 */
@Value.Immutable
public sealed interface Assessment permits ImmutableAssessment {
  /** {@return the mechanism} */
  ReferralMechanism mechanism();

  /** {@return coherence: the standards on mechanisms, in order} */
  List<StandardVerdict> coherence();

  /** {@return efficiency: the way to each entitlement, in the mechanism's order} */
  List<Way> efficiency();

  /** {@return effects: for each person, what differs from what anybody can reach} */
  List<Effect> effects();

  /** At least how far an entitlement is. */
  @Value.Immutable
  sealed interface Way permits ImmutableWay {
    /** {@return the entitlement} */
    EntitlementId entitlement();

    /** {@return at least how many acts lie before it, discretion used in the person's favour; empty if it is excluded} */
    Optional<Integer> permitted();

    /** {@return at least how many acts lie before it without any authority's discretion; empty if it rests on discretion} */
    Optional<Integer> withoutDiscretion();
  }

  /** What a mechanism does to one of the most vulnerable. */
  @Value.Immutable
  sealed interface Effect permits ImmutableEffect {
    /** {@return the person} */
    Persona persona();

    /** {@return the entitlements that are excluded for her and not for anybody} */
    List<EntitlementId> excluded();

    /** {@return the entitlements that rest on discretion for her and do not for anybody} */
    List<EntitlementId> leftToDiscretion();

    /** {@return whether no rule of the mechanism reads what is peculiar to her} */
    boolean unnoticed();
  }

  /**
   * Assesses a mechanism.
   *
   * @param mechanism the mechanism
   * @param personas the persons for whom the effects are looked at
   * @return the assessment
   */
  static Assessment of(ReferralMechanism mechanism, List<Persona> personas) {
    List<Way> ways = ways(mechanism, Persona.ANYBODY);
    return ImmutableAssessment.of(
        mechanism,
        MechanismStandards.judge(mechanism),
        ways,
        personas.stream().map(p -> effect(mechanism, p, ways)).toList());
  }

  private static Effect effect(ReferralMechanism mechanism, Persona persona, List<Way> ways) {
    List<Way> hers = ways(mechanism, persona);
    List<EntitlementId> excluded = new ArrayList<>();
    List<EntitlementId> discretion = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).permitted().isPresent() && hers.get(i).permitted().isEmpty()) {
        excluded.add(ways.get(i).entitlement());
      } else if (ways.get(i).withoutDiscretion().isPresent()
          && hers.get(i).withoutDiscretion().isEmpty()) {
        discretion.add(ways.get(i).entitlement());
      }
    }
    boolean unnoticed =
        persona.facts().keySet().stream().noneMatch(f -> mechanism.fact(f).isPresent());
    return ImmutableEffect.of(persona, excluded, discretion, unnoticed);
  }

  private static List<Way> ways(ReferralMechanism mechanism, Persona persona) {
    Reach permitted = Reach.permitted(mechanism, persona);
    Reach free = Reach.withoutDiscretion(mechanism, persona);
    return mechanism.entitlements().stream()
        .<Way>map(e -> ImmutableWay.of(e.id(), permitted.steps(e.id()), free.steps(e.id())))
        .toList();
  }
}
