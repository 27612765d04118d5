package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.analysis.explore.Exploration;
import org.nrm.analysis.explore.Explorer;
import org.nrm.analysis.explore.Trace;
import org.nrm.analysis.explore.TraceStep;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.MechanismId;

/** Every stage, transition and term of every shipped mechanism is shown by a life that the mechanism itself accepts. */
class ExplorerCatalogueTest {
  static Stream<MechanismId> ids() {
    return Catalogue.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_stage_transition_and_lapse_is_shown_by_a_trace(MechanismId id) {
    ReferralMechanism mechanism = Catalogue.mechanism(id.value());
    Exploration exploration = Explorer.of(mechanism).explore();
    assertThat(exploration.coverage().complete()).isTrue();
    for (Procedure procedure : mechanism.procedures()) {
      procedure.stages().stream()
          .filter(stage -> !isUnstarted(procedure, stage))
          .forEach(stage -> reached(exploration, procedure, stage));
      procedure.transitions().forEach(t -> {
        Place place = Place.of(procedure.id(), t.id());
        assertThat(last(exploration.traceTaking(place).orElseThrow())).contains(place);
      });
    }
  }

  /** The stage of an instance before its first event is none that it comes to stand in, unless something leaves it there. */
  private static boolean isUnstarted(Procedure procedure, Stage stage) {
    return procedure.multiplicity() == Multiplicity.MANY && stage.id().equals(procedure.initial());
  }

  private static void reached(Exploration exploration, Procedure procedure, Stage stage) {
    Place place = Place.of(procedure.id(), stage.id());
    Trace trace = exploration.traceTo(place).orElseThrow();
    assertThat(trace.replay().positions())
        .anyMatch(p -> Place.of(p.procedure(), p.stage()).equals(place));
    if (stage.term().isPresent()) {
      Trace lapse = exploration.traceLapsing(place).orElseThrow();
      assertThat(last(lapse)).contains(place);
      assertThat(lapse.replay().asOf()).isEqualTo(lapse.through());
    }
  }

  private static java.util.List<Place> last(Trace trace) {
    return trace.steps().stream()
        .filter(TraceStep::counts)
        .reduce((a, b) -> b)
        .orElseThrow()
        .rules();
  }
}
