package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.StageId;

/** A step of a trace: an event on its day, or time that passes up to a day. */
@Value.Immutable
public sealed interface TraceStep permits ImmutableTraceStep {
  /** What a step is. */
  enum Kind {
    /** An event that moves a procedure or is recorded where it stands. */
    ACT,
    /** An event that only establishes the facts that a following act or lapse takes. */
    FACTS,
    /** Time passes in which a term runs out. */
    LAPSE,
    /** Time passes in which no term runs out. */
    WAIT
  }

  /** {@return what the step is} */
  Kind kind();

  /** {@return the day of the event, or the day up to which time passes} */
  LocalDate on();

  /** {@return the event; empty where time passes} */
  Optional<CaseEvent> event();

  /** {@return the rules that moved: transitions taken, or the stages whose terms ran out} */
  List<Place> rules();

  /** {@return how many days passed since the step before} */
  long days();

  /** {@return where the procedures stand after the step, an instance under its procedure and key} */
  Map<String, StageId> standing();

  /** {@return whether the step counts for the length of its trace: an act, or time in which a term runs out} */
  default boolean counts() {
    return kind() == Kind.ACT || kind() == Kind.LAPSE;
  }

  /** Builds steps. */
  final class Builder extends ImmutableTraceStep.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
