package org.nrm.casefile;

import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.EventId;

/** A duty in numbers. */
final class CompiledDuty {
  final Duty duty;
  final CompiledProcedure procedure;
  final boolean many;
  final Probe condition;
  final @Nullable CompiledLength within;
  private final long opening;
  private final long outside;

  CompiledDuty(Duty duty, CompiledProcedure procedure, CompiledMechanism form) {
    this.duty = duty;
    this.procedure = procedure;
    many = procedure.procedure.multiplicity() == Multiplicity.MANY;
    condition = new ProbeBuilder(form).met(duty.condition());
    within = duty.within()
        .map(length -> new CompiledLength(length, form.mechanism.calendar()))
        .orElse(null);
    opening = procedure.stages(duty.onEntering());
    outside = duty.during().isEmpty() ? 0 : ~procedure.stages(duty.during());
  }

  boolean opensOnEntering(int stage) {
    return (opening >>> stage & 1) != 0;
  }

  /** Whether it falls away in a stage. */
  boolean ceases(int stage) {
    return (outside >>> stage & 1) != 0;
  }

  boolean concerns(EventId event) {
    return duty.act().equals(event) || duty.onEvents().contains(event);
  }

  /** The last day for it, if it is opened on a day. */
  int due(PackedCase file, int today) {
    if (duty.beforeExpiry()) {
      return notBefore(today, file.validThrough(procedure));
    }
    return within == null ? PackedCase.NEVER : within.lastDay(today);
  }

  /** A term can have run out already and be kept by a condition; no duty is due before the day that opened it. */
  static int notBefore(int opened, int due) {
    return Math.max(opened, due);
  }

}
