package org.nrm.mechanism;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nrm.vocabulary.StageId;

/** Which stages of a procedure can be reached from its initial stage, by transitions and by terms that run out. */
final class Reach {
  private Reach() {}

  static Set<StageId> of(Procedure procedure) {
    Set<StageId> reached = new HashSet<>(Set.of(procedure.initial()));
    boolean grew = true;
    while (grew) {
      grew = procedure.transitions().stream()
          .filter(t -> t.origins().stream().anyMatch(reached::contains))
          .map(t -> t.effect().target())
          .flatMap(Optional::stream)
          .anyMatch(reached::add);
      grew |= procedure.stages().stream()
          .filter(s -> reached.contains(s.id()))
          .map(Stage::term)
          .flatMap(Optional::stream)
          .anyMatch(t -> reached.add(t.then()));
    }
    return reached;
  }

  /** The procedure without the stages that cannot be reached, and without the transitions from them. */
  static Procedure pruned(Procedure procedure) {
    Set<StageId> reached = of(procedure);
    return new Procedure.Builder()
        .from(procedure)
        .stages(procedure.stages().stream()
            .filter(s -> reached.contains(s.id()))
            .map(s -> ended(procedure, s))
            .toList())
        .transitions(procedure.transitions().stream()
            .filter(t -> t.origins().stream().anyMatch(reached::contains))
            .map(t -> new Transition.Builder()
                .from(t)
                .origins(t.origins().stream().filter(reached::contains).toList())
                .build())
            .toList())
        .build();
  }

  /** A stage that lost every way out is an ending. */
  private static Stage ended(Procedure procedure, Stage stage) {
    boolean over = stage.ending() || !procedure.hasWayOut(stage.id());
    return new Stage.Builder().from(stage).ending(over).build();
  }
}
