package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

/**
 * An example of how a case runs under a mechanism: dated steps, and what is expected of each. The case is opened on the day of
 * the first step.
 */
@Value.Immutable
public sealed interface Scenario permits ImmutableScenario {
  /** {@return its name, in kebab-case} */
  String name();

  /** {@return what it shows, in words} */
  Optional<String> title();

  /** {@return where the example comes from} */
  Optional<String> source();

  /** {@return the mechanism that it is written for; it can be run under others} */
  Optional<MechanismId> mechanism();

  /** {@return the case} */
  Pseudonym caseId();

  /** {@return the steps in order; at least one} */
  List<Step> steps();

  /** An event, or a look at the file as of a day. */
  @Value.Immutable
  sealed interface Step permits ImmutableStep {
    /** {@return which step it is, counted from 1} */
    int number();

    /** {@return the day} */
    LocalDate on();

    /** {@return the event; empty where the file is only looked at} */
    Optional<CaseEvent> event();

    /** {@return what is expected to come of the event; empty where the file is only looked at} */
    Optional<ExpectedOutcome> outcome();

    /** {@return how the file is expected to be on that day, after the event} */
    ExpectedFile file();
  }

  /** Builds scenarios. */
  final class Builder extends ImmutableScenario.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
