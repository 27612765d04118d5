package org.nrm.identification;

import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.Code;

/** A value of a code list of another standard: our code for it, the standard's own name, and what it says in our terms. */
@Value.Immutable
public sealed interface InterchangeCode permits ImmutableInterchangeCode {
  /** {@return our code for it, in kebab-case} */
  Code code();

  /** {@return the name that the standard uses, letter for letter} */
  String name();

  /**
   * What it says in the terms of the definition of trafficking, by the library's reading.
   *
   * @return acts, means or purposes of {@link TraffickingCodes}; empty where it says none of them by itself
   */
  Set<Code> elements();

  /**
   * Obtains a value of a code list.
   *
   * @param id our code, in kebab-case
   * @param name the standard's name
   * @param title what it means, in words
   * @param elements what it says in the terms of the definition
   * @return the value
   */
  static InterchangeCode of(String id, String name, String title, Code... elements) {
    return ImmutableInterchangeCode.of(Code.of(id, title), name, Set.of(elements));
  }
}
