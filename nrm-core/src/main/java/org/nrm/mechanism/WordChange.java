package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Words;

/** A change of the vocabulary. */
public sealed interface WordChange extends Change
    permits WordChange.AddWords, WordChange.RemoveWords, WordChange.ReplaceWords {
  /**
   * Adds words to the vocabulary, for rules that other changes add. A word that is there already stays as it is; see {@link Words#and}.
   *
   * @param words the words
   * @param because why
   * @return the change
   */
  static AddWords addWords(Words words, Citation... because) {
    return ImmutableAddWords.of(words, Optional.empty(), List.of(because));
  }

  /**
   * Takes words out of the vocabulary that no rule uses after other changes; events no longer carry the facts, and facts and events are no longer for the roles.
   *
   * @param words the names of the words
   * @param because why
   * @return the change
   */
  static RemoveWords removeWords(NamedWords words, Citation... because) {
    return ImmutableRemoveWords.of(words, List.of(because));
  }

  /**
   * Puts words in the place of those with their ids.
   *
   * @param words the words
   * @param because why
   * @return the change
   */
  static ReplaceWords replaceWords(Words words, Citation... because) {
    return ImmutableReplaceWords.of(words, List.of(because));
  }

  /**
   * Takes fact types and event types out of the vocabulary; see {@link #removeWords(NamedWords, Citation...)}.
   *
   * @param facts the fact types
   * @param events the event types
   * @param because why
   * @return the change
   */
  static RemoveWords removeWords(Set<FactId> facts, Set<EventId> events, Citation... because) {
    return removeWords(NamedWords.of(facts, events), because);
  }

  /** Adds words to the vocabulary, for rules that other changes add. A word that is there already stays as it is; see {@link Words#and}. */
  @Value.Immutable
  sealed interface AddWords extends WordChange permits ImmutableAddWords {
    /** {@return the words} */
    Words words();

    /** {@return the word of the same sort before which they stand; empty if after those that are there} */
    Optional<String> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddWords before(String next) {
      return ImmutableAddWords.of(words(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "words";
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().addWords(words(), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addWords(this);
    }
  }

  /** Takes words out of the vocabulary that no rule uses after other changes; events no longer carry the facts, and facts and events are no longer for the roles. */
  @Value.Immutable
  sealed interface RemoveWords extends WordChange permits ImmutableRemoveWords {
    /** {@return the names of the words} */
    NamedWords words();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "words";
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().removeWords(words());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeWords(this);
    }
  }

  /** Puts words in the place of those with their ids. */
  @Value.Immutable
  sealed interface ReplaceWords extends WordChange permits ImmutableReplaceWords {
    /** {@return the words} */
    Words words();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "words";
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().replaceWords(words());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceWords(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds words to the vocabulary, for rules that other changes add.
     *
     * @param change the change
     * @return the result
     */
    R addWords(AddWords change);

    /**
     * Takes words out of the vocabulary that no rule uses after other changes; events no longer carry the facts, and facts and events are no longer for the roles.
     *
     * @param change the change
     * @return the result
     */
    R removeWords(RemoveWords change);

    /**
     * Puts words in the place of those with their ids.
     *
     * @param change the change
     * @return the result
     */
    R replaceWords(ReplaceWords change);
  }
}
