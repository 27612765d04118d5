package org.nrm.mechanism;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** One course of things in a case: identification, residence, a referral. */
@Value.Immutable
public abstract sealed class Procedure permits ImmutableProcedure {
  Procedure() {}

  /** {@return the id} */
  public abstract ProcedureId id();

  /** {@return what it is, in words} */
  public abstract String title();

  /** {@return how often it can run in a case} */
  public abstract Multiplicity multiplicity();

  /** {@return the stage in which it starts} */
  public abstract StageId initial();

  /** {@return its stages, in order} */
  public abstract List<Stage> stages();

  /** {@return its transitions, in order} */
  public abstract List<Transition> transitions();

  /**
   * Looks a stage up.
   *
   * @param id the stage's id
   * @return the stage, or empty if there is none
   */
  public final Optional<Stage> stage(StageId id) {
    return Optional.ofNullable(stagesById().get(id));
  }

  /**
   * Looks a transition up.
   *
   * @param id the transition's id
   * @return the transition, or empty if there is none
   */
  public final Optional<Transition> transition(RuleId id) {
    return transitions().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /**
   * The transitions that an event can cause in a stage.
   *
   * @param stage where the procedure stands
   * @param event the event
   * @return the transitions, in order
   */
  public final List<Transition> transitions(StageId stage, EventId event) {
    return transitionsByEvent().get(event).stream()
        .filter(t -> t.origins().contains(stage))
        .toList();
  }

  /**
   * Whether an event can do anything in this procedure.
   *
   * @param event the event
   * @return true if some transition is for it
   */
  public final boolean hears(EventId event) {
    return transitionsByEvent().containsKey(event);
  }

  /**
   * Whether an event has to say which instance it is about.
   *
   * @param event the event
   * @return true if the procedure can run several times and some transition for the event is for one instance alone
   */
  public final boolean needsKey(EventId event) {
    return multiplicity() == Multiplicity.MANY
        && transitionsByEvent().get(event).stream().anyMatch(t -> !t.inEveryInstance());
  }

  /**
   * Whether a stage has a way out.
   *
   * @param stage the stage
   * @return true if a term, or a transition to another stage, leads out of it
   */
  public final boolean hasWayOut(StageId stage) {
    return stage(stage).flatMap(Stage::term).isPresent()
        || transitions().stream()
            .anyMatch(t -> t.origins().contains(stage)
                && t.effect().target().filter(to -> !to.equals(stage)).isPresent());
  }

  @Value.Lazy
  Map<StageId, Stage> stagesById() {
    return stages().stream()
        .collect(Collectors.toUnmodifiableMap(Stage::id, Function.identity(), (a, b) -> a));
  }

  @Value.Lazy
  ImmutableListMultimap<EventId, Transition> transitionsByEvent() {
    return transitions().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(Transition::event, Function.identity()));
  }

  /** Builds procedures. */
  public static final class Builder extends ImmutableProcedure.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
