package org.nrm.vocabulary;

import org.immutables.value.Value;

/** What a stage or an event is, said so that it can be compared across mechanisms: a reflection period, a removal. */
@Value.Immutable
public sealed interface Meaning permits ImmutableMeaning {
  /** {@return the id} */
  MeaningId id();

  /** {@return what it means, in words} */
  String title();

  /**
   * Obtains a meaning.
   *
   * @param id kebab-case
   * @param title what it means
   * @return the meaning
   */
  static Meaning of(String id, String title) {
    return ImmutableMeaning.of(MeaningId.of(id), title);
  }
}
