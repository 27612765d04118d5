package org.nrm.json.eventlog;

import org.immutables.value.Value;

/** Something of a row that an event has no place for, and that is left out where the event is read all the same. */
@Value.Immutable
public sealed interface Loss permits ImmutableLoss {
  /** {@return the line on which it stands, counted from 1} */
  long line();

  /** {@return what is left out and why, on one line and without repeating it} */
  String what();

  /**
   * Obtains a loss.
   *
   * @param line the line, counted from 1
   * @param what what is left out and why
   * @return the loss
   */
  static Loss of(long line, String what) {
    return new ImmutableLoss.Builder().line(line).what(what).build();
  }
}
