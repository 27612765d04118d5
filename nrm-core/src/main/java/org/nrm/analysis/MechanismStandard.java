package org.nrm.analysis;

import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** A standard on mechanisms as a whole, rather than on steps in a case. */
@Value.Immutable
public sealed interface MechanismStandard permits ImmutableMechanismStandard {
  /** {@return the id, as {@code NRM-2}} */
  String id();

  /** {@return what it asks for, in words} */
  String title();

  /** {@return where it comes from} */
  Citation source();

  /**
   * Obtains a standard.
   *
   * @param id the id
   * @param title what it asks for
   * @param source where it comes from
   * @return the standard
   */
  static MechanismStandard of(String id, String title, Citation source) {
    return ImmutableMechanismStandard.of(id, title, source);
  }
}
