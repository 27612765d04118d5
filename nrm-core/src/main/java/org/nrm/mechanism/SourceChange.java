package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** A change of where a rule comes from. */
public sealed interface SourceChange extends Change
    permits SourceChange.Cite, SourceChange.SetCitations {
  /**
   * Says where else a stage or transition comes from: the reason is added to its citations.
   *
   * @param rule the stage or transition
   * @param because why
   * @return the change
   */
  static Cite cite(Place rule, Citation... because) {
    return ImmutableCite.of(rule, List.of(because));
  }

  /**
   * Says where a stage or transition comes from: the reason takes the place of its citations.
   *
   * @param rule the stage or transition
   * @param because why
   * @return the change
   */
  static SetCitations setCitations(Place rule, Citation... because) {
    return ImmutableSetCitations.of(rule, List.of(because));
  }

  /** Says where else a stage or transition comes from: the reason is added to its citations. */
  @Value.Immutable
  sealed interface Cite extends SourceChange permits ImmutableCite {
    /** {@return the stage or transition} */
    Place rule();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return rule().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.cite(rule(), own -> Reasons.and(own, because()));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.cite(this);
    }
  }

  /** Says where a stage or transition comes from: the reason takes the place of its citations. */
  @Value.Immutable
  sealed interface SetCitations extends SourceChange permits ImmutableSetCitations {
    /** {@return the stage or transition} */
    Place rule();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return rule().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.cite(rule(), own -> because());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCitations(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Says where else a stage or transition comes from: the reason is added to its citations.
     *
     * @param change the change
     * @return the result
     */
    R cite(Cite change);

    /**
     * Says where a stage or transition comes from: the reason takes the place of its citations.
     *
     * @param change the change
     * @return the result
     */
    R setCitations(SetCitations change);
  }
}
