package org.nrm.mechanism;

import org.immutables.value.Value;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Names a stage or a transition of a procedure, as {@code residence/reflection}. */
@Value.Immutable
public sealed interface Place permits ImmutablePlace {
  /** {@return the procedure} */
  ProcedureId procedure();

  /** {@return the name of the stage or transition in it, in kebab-case} */
  String name();

  /**
   * Reads a place.
   *
   * @param text the procedure's id, a slash, the id of the stage or transition
   * @return the place
   * @throws IllegalArgumentException if the text has another form
   */
  static Place parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("`" + text + "` is not a place: write `procedure/stage`");
    }
    return ImmutablePlace.of(
        ProcedureId.of(text.substring(0, slash)),
        RuleId.of(text.substring(slash + 1)).value());
  }

  /**
   * Obtains the place of a stage.
   *
   * @param procedure the procedure
   * @param stage the stage
   * @return the place
   */
  static Place of(ProcedureId procedure, StageId stage) {
    return ImmutablePlace.of(procedure, stage.value());
  }

  /**
   * Obtains the place of a transition.
   *
   * @param procedure the procedure
   * @param transition the transition
   * @return the place
   */
  static Place of(ProcedureId procedure, RuleId transition) {
    return ImmutablePlace.of(procedure, transition.value());
  }

  /** {@return the text that {@link #parse} reads} */
  default String text() {
    return procedure() + "/" + name();
  }
}
