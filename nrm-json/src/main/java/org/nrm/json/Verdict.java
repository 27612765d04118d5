package org.nrm.json;

import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.casefile.Outcome;
import org.nrm.vocabulary.Pseudonym;

/** What comes of a line of an event log: its event is accepted or refused, or the line is malformed. */
public sealed interface Verdict permits Verdict.Accepted, Verdict.Refused, Malformed {
  /** {@return the number of the line, counted from 1, blank lines included} */
  long line();

  /**
   * Tells the three verdicts apart.
   *
   * @param <R> what comes out
   * @param accepted takes a line whose event is accepted
   * @param refused takes a line whose event is refused
   * @param malformed takes a line that is no event
   * @return what the one that fits gives
   */
  <R> R fold(
      Function<Accepted, R> accepted,
      Function<Refused, R> refused,
      Function<Malformed, R> malformed);

  /** The line's event is accepted. */
  @Value.Immutable
  sealed interface Accepted extends Verdict permits ImmutableAccepted {
    @Override
    long line();

    /** {@return the case} */
    Pseudonym caseId();

    /** {@return what comes of the event, the next case file with it} */
    Outcome.Accepted outcome();

    @Override
    default <R> R fold(
        Function<Accepted, R> accepted,
        Function<Refused, R> refused,
        Function<Malformed, R> malformed) {
      return accepted.apply(this);
    }
  }

  /** The line's event is refused; the case file stays as it was. */
  @Value.Immutable
  sealed interface Refused extends Verdict permits ImmutableRefused {
    @Override
    long line();

    /** {@return the case} */
    Pseudonym caseId();

    /** {@return why the event is refused, and what would make it pass} */
    Outcome.Refused outcome();

    @Override
    default <R> R fold(
        Function<Accepted, R> accepted,
        Function<Refused, R> refused,
        Function<Malformed, R> malformed) {
      return refused.apply(this);
    }
  }
}
