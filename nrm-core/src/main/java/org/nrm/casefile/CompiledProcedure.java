package org.nrm.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.StageId;

/** A procedure in numbers: where it stands in a file, and its stages in order. */
final class CompiledProcedure {
  static final int MOST_STAGES = 1 << PackedCase.STAGE;
  private static final int IN_A_WORD = Long.SIZE / PackedCase.PLACE;

  final Procedure procedure;

  /** Its place in the mechanism's order. */
  final int index;

  /** The word in which its place is held, and by how much it is shifted there; -1 if it can run several times. */
  final int word;

  final int shift;
  final StageId[] stages;
  final @Nullable CompiledTerm[] terms;

  /** The duties that the entry into a stage opens, and those that fall away in it, a bit for each. */
  final long[] opened;

  final long[] ceased;

  /** The stages that have a term. */
  long timed;

  private final Map<StageId, Integer> numbers = new HashMap<>();

  CompiledProcedure(Procedure procedure, int index, int seat) {
    this.procedure = procedure;
    this.index = index;
    boolean once = procedure.multiplicity() == Multiplicity.ONE;
    word = once ? seat / IN_A_WORD : -1;
    shift = once ? seat % IN_A_WORD * PackedCase.PLACE : -1;
    stages = procedure.stages().stream().map(Stage::id).toArray(StageId[]::new);
    terms = new @Nullable CompiledTerm[stages.length];
    opened = new long[stages.length];
    ceased = new long[stages.length];
    for (int stage = 0; stage < stages.length; stage++) {
      numbers.put(stages[stage], stage);
    }
  }

  /** How many words the places of so many procedures take. */
  static int words(int seats) {
    return (seats + IN_A_WORD - 1) / IN_A_WORD;
  }

  void time(CompiledMechanism form) {
    for (int stage = 0; stage < stages.length; stage++) {
      int at = stage;
      procedure.stages().get(stage).term().ifPresent(term -> {
        terms[at] = new CompiledTerm(term, this, form);
        timed |= 1L << at;
      });
    }
  }

  void oblige(CompiledDuty duty) {
    for (int stage = 0; stage < stages.length; stage++) {
      opened[stage] |= (duty.opening >>> stage & 1) << duty.index;
      ceased[stage] |= duty.ceases(stage) ? 1L << duty.index : 0;
    }
  }

  boolean isTimed(int stage) {
    return (timed >>> stage & 1) != 0;
  }

  int stage(StageId id) {
    return numbers.getOrDefault(id, -1);
  }

  long stages(Collection<StageId> ids) {
    return ids.stream().mapToLong(id -> 1L << stage(id)).reduce(0, (a, b) -> a | b);
  }
}
