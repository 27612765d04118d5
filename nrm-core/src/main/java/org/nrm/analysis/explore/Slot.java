package org.nrm.analysis.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;

/**
 * A procedure, or one instance of it, and where its standing is kept.
 *
 * @param index the number among the slots
 * @param stage the stage, by its number; for an instance not started, the number of stages
 * @param early whether the term's last day lies before the stage's entry, where that can be
 * @param idle whether no term runs for want of the date that it is counted from, where that can be
 * @param extended whether the term was extended, where that keeps it from being counted anew
 * @param late whether the step before was taken after the end of a term that a condition keeps
 * @param uses how often limited transitions were taken in the present stay
 * @param entered the number of the date on which the stage was entered, or zero
 * @param lastDay the number of the term's last day, or zero
 */
record Slot(
    int index,
    Procedure procedure,
    Optional<Pseudonym> key,
    Cell stage,
    Cell early,
    Cell idle,
    Cell extended,
    Cell late,
    Map<RuleId, Cell> uses,
    int entered,
    int lastDay) {
  boolean repeats() {
    return procedure.multiplicity() == Multiplicity.MANY;
  }

  List<Stage> stages() {
    return procedure.stages();
  }

  boolean started(long packed) {
    return stage.get(packed) < stages().size();
  }

  /** Where it stands, or would start. */
  Stage standing(long packed) {
    return started(packed)
        ? stages().get(stage.get(packed))
        : procedure.stage(procedure.initial()).orElseThrow();
  }

  int number(org.nrm.vocabulary.StageId id) {
    for (int i = 0; i < stages().size(); i++) {
      if (stages().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no stage " + id);
  }

  /** Everything about the present stay but the stage. */
  long stayMask() {
    long mask = early.mask() | idle.mask() | extended.mask() | late.mask();
    for (Cell use : uses.values()) {
      mask |= use.mask();
    }
    return mask;
  }

  long mask() {
    return stage.mask() | stayMask();
  }
}
