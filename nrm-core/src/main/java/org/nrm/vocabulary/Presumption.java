package org.nrm.vocabulary;

import java.util.List;
import org.immutables.value.Value;

/** The value that a fact is taken to have until something else is established. */
@Value.Immutable
public sealed interface Presumption permits ImmutablePresumption {
  /** {@return the value presumed} */
  FactValue value();

  /** {@return where the presumption comes from} */
  List<Citation> citations();

  /**
   * Obtains a presumption.
   *
   * @param value the value presumed
   * @param citations where it comes from
   * @return the presumption
   */
  static Presumption of(FactValue value, List<Citation> citations) {
    return ImmutablePresumption.of(value, citations);
  }
}
