package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** A change of the document that a stage hands out. */
public sealed interface DocumentChange extends Change
    permits DocumentChange.SetDocument, DocumentChange.RemoveDocument {
  /**
   * Hands out another document in a stage.
   *
   * @param stage the stage
   * @param document the document, in words
   * @param because why
   * @return the change
   */
  static SetDocument setDocument(Place stage, String document, Citation... because) {
    return ImmutableSetDocument.of(stage, document, List.of(because));
  }

  /**
   * Hands out no document in a stage.
   *
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static RemoveDocument removeDocument(Place stage, Citation... because) {
    return ImmutableRemoveDocument.of(stage, List.of(because));
  }

  /** Hands out another document in a stage. */
  @Value.Immutable
  sealed interface SetDocument extends DocumentChange permits ImmutableSetDocument {
    /** {@return the stage} */
    Place stage();

    /** {@return the document, in words} */
    String document();

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
              .document(document())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setDocument(this);
    }
  }

  /** Hands out no document in a stage. */
  @Value.Immutable
  sealed interface RemoveDocument extends DocumentChange permits ImmutableRemoveDocument {
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
      draft.stage(
          stage(),
          s -> new Stage.Builder()
              .from(s)
              .document(Optional.empty())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeDocument(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Hands out another document in a stage.
     *
     * @param change the change
     * @return the result
     */
    R setDocument(SetDocument change);

    /**
     * Hands out no document in a stage.
     *
     * @param change the change
     * @return the result
     */
    R removeDocument(RemoveDocument change);
  }
}
