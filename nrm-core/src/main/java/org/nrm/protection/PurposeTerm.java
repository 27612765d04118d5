package org.nrm.protection;

import java.util.Optional;
import org.immutables.value.Value;

/** A purpose here, and the purpose of the Data Privacy Vocabulary (W3C) that is nearest to it. */
@Value.Immutable
public sealed interface PurposeTerm permits ImmutablePurposeTerm {
  /** {@return the purpose} */
  Purpose purpose();

  /** {@return the name of the nearest concept, wider than the purpose; empty if none is near} */
  Optional<String> name();

  /** {@return what it does not say} */
  String note();

  /** {@return the concept as an IRI; empty if none is near} */
  default Optional<String> iri() {
    return name().map(name -> ConsentTerms.NAMESPACE + name);
  }
}
