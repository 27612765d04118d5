package org.nrm.casefile;

import org.immutables.value.Value;

/** What would come of an event if its first role reported it on a day without facts. */
@Value.Immutable
public sealed interface Expectation permits ImmutableExpectation {
  /** {@return the event, carrying no facts} */
  CaseEvent event();

  /** {@return exactly what {@link CaseFile#apply} says of it; a refusal's remedies tell which facts are missing} */
  Outcome outcome();
}
