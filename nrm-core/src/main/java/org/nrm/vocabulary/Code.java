package org.nrm.vocabulary;

import org.immutables.value.Value;

/** One of the values that a {@linkplain FactKind#CHOICE choice} can take. */
@Value.Immutable
public sealed interface Code permits ImmutableCode {
  /** {@return the code, in kebab-case} */
  String id();

  /** {@return what it means, in words} */
  String title();

  /**
   * Obtains a code.
   *
   * @param id kebab-case
   * @param title what it means, in words
   * @return the code
   * @throws IllegalArgumentException if the id is not kebab-case
   */
  static Code of(String id, String title) {
    return ImmutableCode.of(FactId.of(id).value(), title);
  }
}
