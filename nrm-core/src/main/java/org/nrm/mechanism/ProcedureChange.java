package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A change of a procedure. */
public sealed interface ProcedureChange extends Change
    permits ProcedureChange.AddProcedure,
        ProcedureChange.RemoveProcedure,
        ProcedureChange.ReplaceProcedure,
        ProcedureChange.SetInitial {
  /**
   * Adds a procedure, after those that are there.
   *
   * @param procedure the procedure
   * @param because why
   * @return the change
   */
  static AddProcedure addProcedure(Procedure procedure, Citation... because) {
    return ImmutableAddProcedure.of(procedure, Optional.empty(), List.of(because));
  }

  /**
   * Takes a procedure away.
   *
   * @param procedure the procedure
   * @param because why
   * @return the change
   */
  static RemoveProcedure removeProcedure(ProcedureId procedure, Citation... because) {
    return ImmutableRemoveProcedure.of(procedure, List.of(because));
  }

  /**
   * Puts a whole procedure in the place of the one with its id.
   *
   * @param procedure the procedure
   * @param because why
   * @return the change
   */
  static ReplaceProcedure replaceProcedure(Procedure procedure, Citation... because) {
    return ImmutableReplaceProcedure.of(procedure, List.of(because));
  }

  /**
   * Starts a procedure in another stage.
   *
   * @param procedure the procedure
   * @param initial the stage in which it starts
   * @param because why
   * @return the change
   */
  static SetInitial setInitial(ProcedureId procedure, StageId initial, Citation... because) {
    return ImmutableSetInitial.of(procedure, initial, List.of(because));
  }

  /** Adds a procedure, after those that are there. */
  @Value.Immutable
  sealed interface AddProcedure extends ProcedureChange permits ImmutableAddProcedure {
    /** {@return the procedure} */
    Procedure procedure();

    /** {@return before which one of its sort it stands; empty if after those that are there} */
    Optional<ProcedureId> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddProcedure before(ProcedureId next) {
      return ImmutableAddProcedure.of(procedure(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "procedure " + procedure().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addProcedure(procedure(), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addProcedure(this);
    }
  }

  /** Takes a procedure away. */
  @Value.Immutable
  sealed interface RemoveProcedure extends ProcedureChange permits ImmutableRemoveProcedure {
    /** {@return the procedure} */
    ProcedureId procedure();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "procedure " + procedure();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeProcedure(procedure());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeProcedure(this);
    }
  }

  /** Puts a whole procedure in the place of the one with its id. */
  @Value.Immutable
  sealed interface ReplaceProcedure extends ProcedureChange permits ImmutableReplaceProcedure {
    /** {@return the procedure} */
    Procedure procedure();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "procedure " + procedure().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.procedure(procedure().id(), p -> procedure());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceProcedure(this);
    }
  }

  /** Starts a procedure in another stage. */
  @Value.Immutable
  sealed interface SetInitial extends ProcedureChange permits ImmutableSetInitial {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the stage in which it starts} */
    StageId initial();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "procedure " + procedure();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.procedure(
          procedure(), p -> new Procedure.Builder().from(p).initial(initial()).build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setInitial(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a procedure, after those that are there.
     *
     * @param change the change
     * @return the result
     */
    R addProcedure(AddProcedure change);

    /**
     * Takes a procedure away.
     *
     * @param change the change
     * @return the result
     */
    R removeProcedure(RemoveProcedure change);

    /**
     * Puts a whole procedure in the place of the one with its id.
     *
     * @param change the change
     * @return the result
     */
    R replaceProcedure(ReplaceProcedure change);

    /**
     * Starts a procedure in another stage.
     *
     * @param change the change
     * @return the result
     */
    R setInitial(SetInitial change);
  }
}
