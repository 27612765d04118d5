package org.nrm.mechanism;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A change of what opens a duty. */
public sealed interface OccasionChange extends Change
    permits OccasionChange.SetDutyOccasion, OccasionChange.SetDutyCondition {
  /**
   * Lets a duty be opened by other events or stages.
   *
   * @param duty the duty
   * @param onEntering the stages whose entry opens it
   * @param onEvents the events that open it
   * @param because why
   * @return the change
   */
  static SetDutyOccasion setDutyOccasion(
      RuleId duty, Set<StageId> onEntering, Set<EventId> onEvents, Citation... because) {
    return ImmutableSetDutyOccasion.of(duty, onEntering, onEvents, List.of(because));
  }

  /**
   * Opens a duty under another condition.
   *
   * @param duty the duty
   * @param condition when it is opened, of its occasions
   * @param because why
   * @return the change
   */
  static SetDutyCondition setDutyCondition(RuleId duty, Condition condition, Citation... because) {
    return ImmutableSetDutyCondition.of(duty, condition, List.of(because));
  }

  /** Lets a duty be opened by other events or stages. */
  @Value.Immutable
  sealed interface SetDutyOccasion extends OccasionChange permits ImmutableSetDutyOccasion {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the stages whose entry opens it} */
    Set<StageId> onEntering();

    /** {@return the events that open it} */
    Set<EventId> onEvents();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "duty " + duty();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.duty(
          duty(),
          d -> new Duty.Builder()
              .from(d)
              .onEntering(onEntering())
              .onEvents(onEvents())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setDutyOccasion(this);
    }
  }

  /** Opens a duty under another condition. */
  @Value.Immutable
  sealed interface SetDutyCondition extends OccasionChange permits ImmutableSetDutyCondition {
    /** {@return the duty} */
    RuleId duty();

    /** {@return when it is opened, of its occasions} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "duty " + duty();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.duty(
          duty(),
          d -> new Duty.Builder()
              .from(d)
              .condition(condition())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setDutyCondition(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Lets a duty be opened by other events or stages.
     *
     * @param change the change
     * @return the result
     */
    R setDutyOccasion(SetDutyOccasion change);

    /**
     * Opens a duty under another condition.
     *
     * @param change the change
     * @return the result
     */
    R setDutyCondition(SetDutyCondition change);
  }
}
