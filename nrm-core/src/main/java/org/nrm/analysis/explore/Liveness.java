package org.nrm.analysis.explore;

import java.util.HashSet;
import java.util.Set;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.StageId;

/**
 * Which remembered facts still matter where a procedure stands: those that some rule on a way from there reads before a
 * transition on that way sets them anew. Facts that matter nowhere are forgotten, so that situations that go on alike are one.
 */
final class Liveness {
  private final Layout layout;
  private final long facts;
  private final long[][] live;

  Liveness(Layout layout) {
    this.layout = layout;
    this.facts =
        layout.tracks.values().stream().mapToLong(t -> t.cell().mask()).reduce(0, (a, b) -> a | b);
    this.live = new long[layout.slots.size()][];
    for (Slot slot : layout.slots) {
      long[] bits = new long[slot.stages().size() + 1];
      for (Track track : layout.tracks.values()) {
        for (StageId stage : stages(slot, track)) {
          bits[slot.number(stage)] |= track.cell().mask();
        }
      }
      bits[slot.stages().size()] = bits[slot.number(slot.procedure().initial())];
      live[slot.index()] = bits;
    }
  }

  /** The situation without the facts that no longer matter. */
  long trimmed(long packed) {
    long kept = ~facts;
    for (Slot slot : layout.slots) {
      kept |= live[slot.index()][slot.stage().get(packed)];
    }
    return packed & kept;
  }

  private Set<StageId> stages(Slot slot, Track track) {
    Set<StageId> found = new HashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Stage stage : slot.stages()) {
        if (!found.contains(stage.id()) && matters(slot, stage, track, found)) {
          grew |= found.add(stage.id());
        }
      }
    }
    return found;
  }

  private static boolean matters(Slot slot, Stage stage, Track track, Set<StageId> further) {
    FactId fact = track.id();
    boolean time =
        stage.term().filter(t -> reads(t, fact) || further.contains(t.then())).isPresent();
    return time
        || slot.procedure().transitions().stream()
            .filter(t -> t.origins().contains(stage.id()))
            .anyMatch(t -> ConditionParts.facts(t.condition()).contains(fact)
                || (!replaces(t, track) && leads(t, further)));
  }

  private static boolean leads(Transition transition, Set<StageId> further) {
    return transition.effect().target().filter(further::contains).isPresent();
  }

  private static boolean reads(Term term, FactId fact) {
    return term.anchor().fact().filter(fact::equals).isPresent()
        || term.notBefore().filter(c -> ConditionParts.facts(c).contains(fact)).isPresent();
  }

  private static boolean replaces(Transition transition, Track track) {
    return transition.retracts().contains(track.id())
        || (track.fact().constancy() == Constancy.CHANGING && Cone.sets(transition, track.id()));
  }
}
