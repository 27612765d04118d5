package org.nrm.mechanism;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** What an event does to a procedure that stands in one of some stages, if a condition is met. */
@Value.Immutable
public sealed interface Transition permits ImmutableTransition {
  /** {@return the id, by which changes and reports name this rule within its procedure} */
  RuleId id();

  /** {@return the stages in which it can be taken} */
  Set<StageId> origins();

  /** {@return the event} */
  EventId event();

  /** {@return when it applies} */
  Condition condition();

  /** {@return what it does} */
  Effect effect();

  /** {@return the facts that it establishes} */
  List<Establishment> establishes();

  /** {@return the facts that are no longer held after it} */
  Set<FactId> retracts();

  /** {@return how often it can be taken during one stay in a stage; empty if any number of times} */
  OptionalInt limit();

  /**
   * {@return whether it is taken by every instance of its procedure that stands in one of its origins, whatever key the
   * event has; only where the procedure runs several times}
   */
  @Value.Default
  default boolean inEveryInstance() {
    return false;
  }

  /** {@return what the authority has to do once the condition is met} */
  Modality modality();

  /** {@return where it comes from} */
  List<Citation> citations();

  /** Builds transitions. */
  final class Builder extends ImmutableTransition.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
