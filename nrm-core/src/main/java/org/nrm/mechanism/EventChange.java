package org.nrm.mechanism;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.RoleId;

/** A change of an event type. */
public sealed interface EventChange extends Change
    permits EventChange.AddRole, EventChange.RemoveRole, EventChange.SetCarried {
  /**
   * Lets a role report an event.
   *
   * @param event the event
   * @param role the role
   * @param because why
   * @return the change
   */
  static AddRole addRole(EventId event, RoleId role, Citation... because) {
    return ImmutableAddRole.of(event, role, List.of(because));
  }

  /**
   * Lets a role report an event no more.
   *
   * @param event the event
   * @param role the role
   * @param because why
   * @return the change
   */
  static RemoveRole removeRole(EventId event, RoleId role, Citation... because) {
    return ImmutableRemoveRole.of(event, role, List.of(because));
  }

  /**
   * Lets an event carry other facts than before.
   *
   * @param event the event
   * @param mustCarry the facts that it has to carry
   * @param mayCarry the facts that it may carry besides
   * @param because why
   * @return the change
   */
  static SetCarried setCarried(
      EventId event, Set<FactId> mustCarry, Set<FactId> mayCarry, Citation... because) {
    return ImmutableSetCarried.of(event, mustCarry, mayCarry, List.of(because));
  }

  /** Lets a role report an event. */
  @Value.Immutable
  sealed interface AddRole extends EventChange permits ImmutableAddRole {
    /** {@return the event} */
    EventId event();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "event " + event();
    }

    @Override
    default void applyTo(Draft draft) {
      draft
          .words()
          .event(
              event(),
              e -> new EventType.Builder().from(e).addReportedBy(role()).build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addRole(this);
    }
  }

  /** Lets a role report an event no more. */
  @Value.Immutable
  sealed interface RemoveRole extends EventChange permits ImmutableRemoveRole {
    /** {@return the event} */
    EventId event();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "event " + event();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().removeRole(event(), role());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeRole(this);
    }
  }

  /** Lets an event carry other facts than before. */
  @Value.Immutable
  sealed interface SetCarried extends EventChange permits ImmutableSetCarried {
    /** {@return the event} */
    EventId event();

    /** {@return the facts that it has to carry} */
    Set<FactId> mustCarry();

    /** {@return the facts that it may carry besides} */
    Set<FactId> mayCarry();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "event " + event();
    }

    @Override
    default void applyTo(Draft draft) {
      draft
          .words()
          .event(
              event(),
              e -> new EventType.Builder()
                  .from(e)
                  .requiredFacts(mustCarry())
                  .optionalFacts(mayCarry())
                  .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCarried(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Lets a role report an event.
     *
     * @param change the change
     * @return the result
     */
    R addRole(AddRole change);

    /**
     * Lets a role report an event no more.
     *
     * @param change the change
     * @return the result
     */
    R removeRole(RemoveRole change);

    /**
     * Lets an event carry other facts than before.
     *
     * @param change the change
     * @return the result
     */
    R setCarried(SetCarried change);
  }
}
