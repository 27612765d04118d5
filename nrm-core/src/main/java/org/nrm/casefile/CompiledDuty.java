package org.nrm.casefile;

import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.EventId;

/** A duty in numbers. */
final class CompiledDuty {
  final Duty duty;

  /** Its place in the mechanism's order. */
  final int index;

  final CompiledProcedure procedure;

  /** Whether it goes with an instance of a procedure that can run several times. */
  final boolean many;

  /** Whether it is due by the end of a term. */
  final boolean expires;

  final Probe condition;
  final @Nullable CompiledLength within;
  final long opening;
  private final long outside;

  CompiledDuty(Duty duty, int index, CompiledProcedure procedure, CompiledMechanism form) {
    this.duty = duty;
    this.index = index;
    this.procedure = procedure;
    many = procedure.procedure.multiplicity() == Multiplicity.MANY;
    expires = duty.beforeExpiry();
    condition = new ProbeBuilder(form).met(duty.condition());
    within = duty.within()
        .map(length -> new CompiledLength(length, form.mechanism.calendar()))
        .orElse(null);
    opening = procedure.stages(duty.onEntering());
    outside = duty.during().isEmpty() ? 0 : ~procedure.stages(duty.during());
  }

  /** Whether it falls away in a stage. */
  boolean ceases(int stage) {
    return (outside >>> stage & 1) != 0;
  }

  boolean concerns(EventId event) {
    return duty.act().equals(event) || duty.onEvents().contains(event);
  }

  /** A term can have run out already and be kept by a condition; no duty is due before the day that opened it. */
  static int notBefore(int opened, int due) {
    return Math.max(opened, due);
  }
}
