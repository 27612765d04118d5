package org.nrm.analysis.explore;

import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Procedure;
import org.nrm.vocabulary.FactId;

/** Which bits of a packed situation rules read. */
final class Masks {
  private Masks() {}

  static long of(Layout layout, Condition condition) {
    long bits = 0;
    for (Condition part : ConditionParts.of(condition)) {
      if (part instanceof Condition.At at) {
        for (Slot slot : layout.slotsOf(at.procedure())) {
          bits |= slot.stage().mask();
        }
      }
    }
    for (FactId fact : ConditionParts.facts(condition)) {
      bits |= layout.track(fact).cell().mask();
    }
    return bits;
  }

  /** What the terms of a procedure are counted from. */
  static long ofTerms(Layout layout, Procedure procedure) {
    return procedure.stages().stream()
        .flatMap(s -> s.term().stream())
        .flatMap(t -> t.anchor().fact().stream())
        .mapToLong(f -> layout.track(f).cell().mask())
        .reduce(0, (a, b) -> a | b);
  }

  /** The standing of every slot with a term that is counted from a fact. */
  static long ofTermsFrom(Layout layout, FactId fact) {
    return layout.slots.stream()
        .filter(slot -> slot.stages().stream()
            .flatMap(s -> s.term().stream())
            .anyMatch(t -> t.anchor().fact().filter(fact::equals).isPresent()))
        .mapToLong(slot -> slot.mask() | ofTerms(layout, slot.procedure()))
        .reduce(0, (a, b) -> a | b);
  }

  /** The standing of every slot with a term that a condition can keep. */
  static long ofKept(Layout layout) {
    return layout.slots.stream()
        .filter(slot -> slot.late().width() > 0)
        .mapToLong(Slot::mask)
        .reduce(0, (a, b) -> a | b);
  }

  /** What the running of all terms depends on. */
  static long ofLapses(Layout layout) {
    long bits = 0;
    for (Slot slot : layout.slots) {
      if (slot.lastDay() > 0) {
        bits |= slot.mask() | ofTerms(layout, slot.procedure());
        for (var stage : slot.stages()) {
          bits |=
              stage.term().flatMap(t -> t.notBefore()).map(c -> of(layout, c)).orElse(0L);
        }
      }
    }
    return bits;
  }
}
