package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Something that somebody has to do in time. A breach is recorded and never blocks a person's way. */
@Value.Immutable
public sealed interface Duty permits ImmutableDuty {
  /** {@return the id} */
  RuleId id();

  /** {@return what has to be done, in words} */
  String title();

  /** {@return who has to do it} */
  RoleId holder();

  /** {@return the procedure that it goes with} */
  ProcedureId procedure();

  /** {@return the stages whose entry opens it} */
  Set<StageId> onEntering();

  /** {@return the events that open it when they are accepted} */
  Set<EventId> onEvents();

  /** {@return when it is opened, of the occasions named} */
  Condition condition();

  /** {@return the event whose acceptance meets it} */
  EventId act();

  /** {@return the time for it, counted from the day that opened it; empty if there is none or the stage's term sets it} */
  Optional<Length> within();

  /** {@return whether it must be met before the term of the present stage runs out, its last day included} */
  boolean beforeExpiry();

  /** {@return the stages outside which it ceases; empty if it does not cease} */
  Set<StageId> during();

  /** {@return where it comes from} */
  List<Citation> citations();

  /** Builds duties. */
  final class Builder extends ImmutableDuty.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
