package org.nrm.json;

import java.util.function.Function;
import org.immutables.value.Value;

/** A line of an event log that is no event, as it is read and as its own verdict. It alters no case. */
@Value.Immutable
public sealed interface Malformed extends LogLine, Verdict permits ImmutableMalformed {
  @Override
  long line();

  /** {@return what is wrong with it and how to mend it, on one line} */
  String message();

  /** {@return where, as a JSON pointer into the line; empty text for the whole line} */
  String pointer();

  /**
   * Obtains a malformed line.
   *
   * @param line its number, counted from 1
   * @param message what is wrong with it
   * @param pointer where, as a JSON pointer; empty text for the whole line
   * @return the malformed line
   */
  static Malformed of(long line, String message, String pointer) {
    return new ImmutableMalformed.Builder()
        .line(line)
        .message(message)
        .pointer(pointer)
        .build();
  }

  @Override
  default <R> R fold(Function<Event, R> event, Function<Malformed, R> malformed) {
    return malformed.apply(this);
  }

  @Override
  default <R> R fold(
      Function<Accepted, R> accepted,
      Function<Refused, R> refused,
      Function<Malformed, R> malformed) {
    return malformed.apply(this);
  }
}
