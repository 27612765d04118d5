package org.nrm.casefile;

import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.Pseudonym;

/** An open duty in numbers; {@link PackedCase#NEVER} stands for no day. */
record RunningDuty(CompiledDuty duty, @Nullable Pseudonym key, int since, int due, boolean breached) {
  /** The first day on which it is overdue, if it is not already. */
  int breach() {
    return breached || due == PackedCase.NEVER ? PackedCase.NEVER : due + 1;
  }

  /** Whether its day moves with the end of a term. */
  boolean expires() {
    return !breached && duty.duty.beforeExpiry();
  }

  RunningDuty overdue() {
    return new RunningDuty(duty, key, since, due, true);
  }

  /** The day by which it is due if that moves with the end of a term. */
  int due(PackedCase file) {
    return CompiledDuty.notBefore(since, file.validThrough(duty.procedure));
  }

  RunningDuty due(int day) {
    return day == due ? this : new RunningDuty(duty, key, since, day, breached);
  }
}
