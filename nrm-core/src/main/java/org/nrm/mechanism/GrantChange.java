package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;

/** A change of what a stage entitles to. */
public sealed interface GrantChange extends Change
    permits GrantChange.AddGrant, GrantChange.RemoveGrant, GrantChange.SetGrantCondition {
  /**
   * Adds an entitlement to a stage.
   *
   * @param stage the stage
   * @param entitlement the entitlement
   * @param condition when it is given, while the stage lasts
   * @param because why
   * @return the change
   */
  static AddGrant addGrant(
      Place stage, EntitlementId entitlement, Condition condition, Citation... because) {
    return ImmutableAddGrant.of(stage, entitlement, condition, List.of(because));
  }

  /**
   * Takes an entitlement away from a stage.
   *
   * @param stage the stage
   * @param entitlement the entitlement
   * @param because why
   * @return the change
   */
  static RemoveGrant removeGrant(Place stage, EntitlementId entitlement, Citation... because) {
    return ImmutableRemoveGrant.of(stage, entitlement, List.of(because));
  }

  /**
   * Gives an entitlement of a stage under another condition.
   *
   * @param stage the stage
   * @param entitlement the entitlement
   * @param condition when it is given, while the stage lasts
   * @param because why
   * @return the change
   */
  static SetGrantCondition setGrantCondition(
      Place stage, EntitlementId entitlement, Condition condition, Citation... because) {
    return ImmutableSetGrantCondition.of(stage, entitlement, condition, List.of(because));
  }

  /** Adds an entitlement to a stage. */
  @Value.Immutable
  sealed interface AddGrant extends GrantChange permits ImmutableAddGrant {
    /** {@return the stage} */
    Place stage();

    /** {@return the entitlement} */
    EntitlementId entitlement();

    /** {@return when it is given, while the stage lasts} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.stage(
          stage(),
          s -> new Stage.Builder()
              .from(s)
              .addGrants(Grant.of(entitlement(), condition(), because()))
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addGrant(this);
    }
  }

  /** Takes an entitlement away from a stage. */
  @Value.Immutable
  sealed interface RemoveGrant extends GrantChange permits ImmutableRemoveGrant {
    /** {@return the stage} */
    Place stage();

    /** {@return the entitlement} */
    EntitlementId entitlement();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.grants(stage(), entitlement(), grant -> Optional.empty());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeGrant(this);
    }
  }

  /** Gives an entitlement of a stage under another condition. */
  @Value.Immutable
  sealed interface SetGrantCondition extends GrantChange permits ImmutableSetGrantCondition {
    /** {@return the stage} */
    Place stage();

    /** {@return the entitlement} */
    EntitlementId entitlement();

    /** {@return when it is given, while the stage lasts} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.grants(
          stage(),
          entitlement(),
          grant -> Optional.of(
              Grant.of(entitlement(), condition(), Reasons.and(grant.citations(), because()))));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setGrantCondition(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds an entitlement to a stage.
     *
     * @param change the change
     * @return the result
     */
    R addGrant(AddGrant change);

    /**
     * Takes an entitlement away from a stage.
     *
     * @param change the change
     * @return the result
     */
    R removeGrant(RemoveGrant change);

    /**
     * Gives an entitlement of a stage under another condition.
     *
     * @param change the change
     * @return the result
     */
    R setGrantCondition(SetGrantCondition change);
  }
}
