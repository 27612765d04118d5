package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A change of a stage. */
public sealed interface StageChange extends Change
    permits StageChange.AddStage,
        StageChange.RemoveStage,
        StageChange.ReplaceStage,
        StageChange.SetStageTitle,
        StageChange.SetEnding {
  /**
   * Adds a stage to a procedure.
   *
   * @param procedure the procedure
   * @param stage the stage; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static AddStage addStage(ProcedureId procedure, Stage stage, Citation... because) {
    return ImmutableAddStage.of(procedure, stage, Optional.empty(), List.of(because));
  }

  /**
   * Takes a stage away.
   *
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static RemoveStage removeStage(Place stage, Citation... because) {
    return ImmutableRemoveStage.of(stage, List.of(because));
  }

  /**
   * Puts a whole stage in the place of the one with its id.
   *
   * @param procedure the procedure
   * @param stage the stage; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static ReplaceStage replaceStage(ProcedureId procedure, Stage stage, Citation... because) {
    return ImmutableReplaceStage.of(procedure, stage, List.of(because));
  }

  /**
   * Gives a stage another title.
   *
   * @param stage the stage
   * @param title the title, in words
   * @param because why
   * @return the change
   */
  static SetStageTitle setStageTitle(Place stage, String title, Citation... because) {
    return ImmutableSetStageTitle.of(stage, title, List.of(because));
  }

  /**
   * Lets a procedure be over in a stage, or not.
   *
   * @param stage the stage
   * @param ending whether it is over
   * @param because why
   * @return the change
   */
  static SetEnding setEnding(Place stage, boolean ending, Citation... because) {
    return ImmutableSetEnding.of(stage, ending, List.of(because));
  }

  /** Adds a stage to a procedure. */
  @Value.Immutable
  sealed interface AddStage extends StageChange permits ImmutableAddStage {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the stage} */
    Stage stage();

    /** {@return before which one of its sort it stands; empty if after those that are there} */
    Optional<StageId> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddStage before(StageId next) {
      return ImmutableAddStage.of(procedure(), stage(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return Place.of(procedure(), stage().id()).text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addStage(procedure(), Reasons.of(stage(), because()), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addStage(this);
    }
  }

  /** Takes a stage away. */
  @Value.Immutable
  sealed interface RemoveStage extends StageChange permits ImmutableRemoveStage {
    /** {@return the stage} */
    Place stage();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeStage(stage());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeStage(this);
    }
  }

  /** Puts a whole stage in the place of the one with its id. */
  @Value.Immutable
  sealed interface ReplaceStage extends StageChange permits ImmutableReplaceStage {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the stage} */
    Stage stage();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return Place.of(procedure(), stage().id()).text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.stage(Place.of(procedure(), stage().id()), s -> Reasons.of(stage(), because()));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceStage(this);
    }
  }

  /** Gives a stage another title. */
  @Value.Immutable
  sealed interface SetStageTitle extends StageChange permits ImmutableSetStageTitle {
    /** {@return the stage} */
    Place stage();

    /** {@return the title, in words} */
    String title();

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
              .title(title())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setStageTitle(this);
    }
  }

  /** Lets a procedure be over in a stage, or not. */
  @Value.Immutable
  sealed interface SetEnding extends StageChange permits ImmutableSetEnding {
    /** {@return the stage} */
    Place stage();

    /** {@return whether it is over} */
    boolean ending();

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
              .ending(ending())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setEnding(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a stage to a procedure.
     *
     * @param change the change
     * @return the result
     */
    R addStage(AddStage change);

    /**
     * Takes a stage away.
     *
     * @param change the change
     * @return the result
     */
    R removeStage(RemoveStage change);

    /**
     * Puts a whole stage in the place of the one with its id.
     *
     * @param change the change
     * @return the result
     */
    R replaceStage(ReplaceStage change);

    /**
     * Gives a stage another title.
     *
     * @param change the change
     * @return the result
     */
    R setStageTitle(SetStageTitle change);

    /**
     * Lets a procedure be over in a stage, or not.
     *
     * @param change the change
     * @return the result
     */
    R setEnding(SetEnding change);
  }
}
