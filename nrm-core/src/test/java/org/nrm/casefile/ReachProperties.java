package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.nrm.analysis.Persona;
import org.nrm.analysis.Reach;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** What is said to be out of reach is never reached, and nothing is reached in fewer acts than said. */
@Tag("laws")
class ReachProperties {
  @Property(tries = 400, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void no_life_of_a_shipped_mechanism_is_nearer_than_its_reach(
      @ForAll("ids") String id, @ForAll Random random) {
    ReferralMechanism mechanism = Catalogue.mechanism(id);
    nothingNearer(mechanism, Walk.along(mechanism, random, 40));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void no_life_of_a_random_mechanism_is_nearer_than_its_reach(@ForAll Random random) {
    ReferralMechanism mechanism = RandomMechanism.of(random);
    nothingNearer(mechanism, Walk.of(mechanism, random, 40));
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of(Catalogue.ids().stream().map(MechanismId::value).toList());
  }

  private static void nothingNearer(ReferralMechanism mechanism, Walk walk) {
    Reach reach = Reach.permitted(mechanism, Persona.ANYBODY);
    int acts = 0;
    for (Walk.Step step : walk.steps) {
      CaseFile file = step.outcome().fold(Outcome.Accepted::next, Outcome.Refused::file);
      acts += step.outcome().isAccepted() ? 1 : 0;
      for (Position position : file.positions()) {
        assertThat(reach.steps(Place.of(position.procedure(), position.stage())))
            .as("%s/%s", position.procedure(), position.stage())
            .hasValueSatisfying(atMost(acts));
      }
      for (HeldEntitlement held : file.entitlements()) {
        assertThat(reach.steps(held.entitlement()))
            .as("%s", held.entitlement())
            .hasValueSatisfying(atMost(acts));
      }
    }
  }

  private static Consumer<Integer> atMost(int acts) {
    return steps -> assertThat(steps).isLessThanOrEqualTo(acts);
  }
}
