package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.ReferralMechanism;

/**
 * A life of a case that shows something about a mechanism: dated events and time that passes, from a case file on. It was
 * replayed when it was found, so that every event in it is accepted.
 *
 * <pre>{@code
 * CaseFile file = trace.replay();
 * }</pre>
 */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {
  /** {@return the file that it starts from: that of a case just opened, or one that was given} */
  CaseFile start();

  /** {@return its steps, in order} */
  List<TraceStep> steps();

  /** {@return how many acts and how many lapses it takes; waiting, and facts established beside an act, are not counted} */
  default int length() {
    return (int) steps().stream().filter(TraceStep::counts).count();
  }

  /** {@return how many days it takes} */
  default long days() {
    return steps().stream().mapToLong(TraceStep::days).sum();
  }

  /** {@return the day on which it is over} */
  default LocalDate through() {
    return steps().isEmpty() ? start().asOf() : steps().get(steps().size() - 1).on();
  }

  /** {@return its events, in order} */
  default List<CaseEvent> events() {
    return steps().stream().flatMap(s -> s.event().stream()).toList();
  }

  /**
   * Lives it again.
   *
   * @return the file after it
   * @throws IllegalStateException if an event is refused
   */
  default CaseFile replay() {
    return replay(start().mechanism());
  }

  /**
   * Lives it under a mechanism, which may be another one than that for which it was found.
   *
   * @param mechanism the mechanism
   * @return the file after it
   * @throws IllegalStateException if an event is refused
   */
  default CaseFile replay(ReferralMechanism mechanism) {
    CaseFile file = mechanism.equals(start().mechanism())
        ? start()
        : CaseFile.open(mechanism, start().caseId(), start().opened());
    for (TraceStep step : steps()) {
      file = step.event().isEmpty()
          ? file.asOf(step.on())
          : next(file, step.event().get());
    }
    return file;
  }

  private static CaseFile next(CaseFile file, CaseEvent event) {
    return file.apply(event).fold(Outcome.Accepted::next, refused -> {
      throw new IllegalStateException(refused.message());
    });
  }

  /** Builds traces. */
  final class Builder extends ImmutableTrace.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
