package org.nrm.protection;

import java.util.Optional;
import org.immutables.value.Value;

/** A status of consent in the Data Privacy Vocabulary (W3C), and what it is here. */
@Value.Immutable
public sealed interface ConsentTerm permits ImmutableConsentTerm {
  /** {@return the name of the concept, letter for letter} */
  String name();

  /** {@return whether the vocabulary counts it as valid for the processing of data} */
  boolean isValid();

  /** {@return where consent stands here; empty if nothing here says this} */
  Optional<ConsentState> state();

  /** {@return what is lost, or how it is said here; empty if nothing} */
  Optional<String> note();

  /** {@return the concept as an IRI} */
  default String iri() {
    return ConsentTerms.NAMESPACE + name();
  }
}
