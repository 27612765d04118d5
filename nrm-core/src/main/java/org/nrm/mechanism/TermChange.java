package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/** A change of the term of a stage. */
public sealed interface TermChange extends Change
    permits TermChange.SetTerm, TermChange.AddTerm, TermChange.RemoveTerm, TermChange.SetFollowing {
  /**
   * Gives a stage another length.
   *
   * @param stage the stage
   * @param length the new length
   * @param because why
   * @return the change
   */
  static SetTerm setTerm(Place stage, Length length, Citation... because) {
    return ImmutableSetTerm.of(stage, length, List.of(because));
  }

  /**
   * Gives a term to a stage that has none, or another term in the place of its own.
   *
   * @param stage the stage
   * @param term the term; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static AddTerm addTerm(Place stage, Term term, Citation... because) {
    return ImmutableAddTerm.of(stage, term, List.of(because));
  }

  /**
   * Lets a stage last without limit.
   *
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static RemoveTerm removeTerm(Place stage, Citation... because) {
    return ImmutableRemoveTerm.of(stage, List.of(because));
  }

  /**
   * Lets another stage follow when a term has run out.
   *
   * @param stage the stage
   * @param following the stage that follows
   * @param because why
   * @return the change
   */
  static SetFollowing setFollowing(Place stage, StageId following, Citation... because) {
    return ImmutableSetFollowing.of(stage, following, List.of(because));
  }

  /** Gives a stage another length. */
  @Value.Immutable
  sealed interface SetTerm extends TermChange permits ImmutableSetTerm {
    /** {@return the stage} */
    Place stage();

    /** {@return the new length} */
    Length length();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .length(length())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setTerm(this);
    }
  }

  /** Gives a term to a stage that has none, or another term in the place of its own. */
  @Value.Immutable
  sealed interface AddTerm extends TermChange permits ImmutableAddTerm {
    /** {@return the stage} */
    Place stage();

    /** {@return the term} */
    Term term();

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
          s -> new Stage.Builder().from(s).term(Reasons.of(term(), because())).build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addTerm(this);
    }
  }

  /** Lets a stage last without limit. */
  @Value.Immutable
  sealed interface RemoveTerm extends TermChange permits ImmutableRemoveTerm {
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
      draft.removeTerm(stage(), because());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeTerm(this);
    }
  }

  /** Lets another stage follow when a term has run out. */
  @Value.Immutable
  sealed interface SetFollowing extends TermChange permits ImmutableSetFollowing {
    /** {@return the stage} */
    Place stage();

    /** {@return the stage that follows} */
    StageId following();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .then(following())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setFollowing(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Gives a stage another length.
     *
     * @param change the change
     * @return the result
     */
    R setTerm(SetTerm change);

    /**
     * Gives a term to a stage that has none, or another term in the place of its own.
     *
     * @param change the change
     * @return the result
     */
    R addTerm(AddTerm change);

    /**
     * Lets a stage last without limit.
     *
     * @param change the change
     * @return the result
     */
    R removeTerm(RemoveTerm change);

    /**
     * Lets another stage follow when a term has run out.
     *
     * @param change the change
     * @return the result
     */
    R setFollowing(SetFollowing change);
  }
}
