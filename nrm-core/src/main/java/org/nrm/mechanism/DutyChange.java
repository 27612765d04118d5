package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** A change of a duty. */
public sealed interface DutyChange extends Change
    permits DutyChange.AddDuty,
        DutyChange.RemoveDuty,
        DutyChange.ReplaceDuty,
        DutyChange.SetDutyPeriod,
        DutyChange.SetDutyHolder {
  /**
   * Adds a duty.
   *
   * @param duty the duty; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static AddDuty addDuty(Duty duty, Citation... because) {
    return ImmutableAddDuty.of(duty, Optional.empty(), List.of(because));
  }

  /**
   * Takes a duty away.
   *
   * @param duty the duty
   * @param because why
   * @return the change
   */
  static RemoveDuty removeDuty(RuleId duty, Citation... because) {
    return ImmutableRemoveDuty.of(duty, List.of(because));
  }

  /**
   * Puts a whole duty in the place of the one with its id.
   *
   * @param duty the duty; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static ReplaceDuty replaceDuty(Duty duty, Citation... because) {
    return ImmutableReplaceDuty.of(duty, List.of(because));
  }

  /**
   * Gives a duty another time.
   *
   * @param duty the duty
   * @param within the new time
   * @param because why
   * @return the change
   */
  static SetDutyPeriod setDutyPeriod(RuleId duty, Length within, Citation... because) {
    return ImmutableSetDutyPeriod.of(duty, within, List.of(because));
  }

  /**
   * Puts a duty on another role.
   *
   * @param duty the duty
   * @param holder who has to do it
   * @param because why
   * @return the change
   */
  static SetDutyHolder setDutyHolder(RuleId duty, RoleId holder, Citation... because) {
    return ImmutableSetDutyHolder.of(duty, holder, List.of(because));
  }

  /** Adds a duty. */
  @Value.Immutable
  sealed interface AddDuty extends DutyChange permits ImmutableAddDuty {
    /** {@return the duty} */
    Duty duty();

    /** {@return before which one of its sort it stands; empty if after those that are there} */
    Optional<RuleId> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddDuty before(RuleId next) {
      return ImmutableAddDuty.of(duty(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "duty " + duty().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addDuty(Reasons.of(duty(), because()), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addDuty(this);
    }
  }

  /** Takes a duty away. */
  @Value.Immutable
  sealed interface RemoveDuty extends DutyChange permits ImmutableRemoveDuty {
    /** {@return the duty} */
    RuleId duty();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "duty " + duty();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeDuty(duty());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeDuty(this);
    }
  }

  /** Puts a whole duty in the place of the one with its id. */
  @Value.Immutable
  sealed interface ReplaceDuty extends DutyChange permits ImmutableReplaceDuty {
    /** {@return the duty} */
    Duty duty();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "duty " + duty().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.duty(duty().id(), d -> Reasons.of(duty(), because()));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceDuty(this);
    }
  }

  /** Gives a duty another time. */
  @Value.Immutable
  sealed interface SetDutyPeriod extends DutyChange permits ImmutableSetDutyPeriod {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the new time} */
    Length within();

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
              .within(within())
              .beforeExpiry(false)
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setDutyPeriod(this);
    }
  }

  /** Puts a duty on another role. */
  @Value.Immutable
  sealed interface SetDutyHolder extends DutyChange permits ImmutableSetDutyHolder {
    /** {@return the duty} */
    RuleId duty();

    /** {@return who has to do it} */
    RoleId holder();

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
              .holder(holder())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setDutyHolder(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a duty.
     *
     * @param change the change
     * @return the result
     */
    R addDuty(AddDuty change);

    /**
     * Takes a duty away.
     *
     * @param change the change
     * @return the result
     */
    R removeDuty(RemoveDuty change);

    /**
     * Puts a whole duty in the place of the one with its id.
     *
     * @param change the change
     * @return the result
     */
    R replaceDuty(ReplaceDuty change);

    /**
     * Gives a duty another time.
     *
     * @param change the change
     * @return the result
     */
    R setDutyPeriod(SetDutyPeriod change);

    /**
     * Puts a duty on another role.
     *
     * @param change the change
     * @return the result
     */
    R setDutyHolder(SetDutyHolder change);
  }
}
