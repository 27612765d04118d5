package org.nrm.json;

import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;

/** A line of an event log: an event, or what keeps the line from being one. */
public sealed interface LogLine permits LogLine.Event, Malformed {
  /** {@return the number of the line, counted from 1, blank lines included} */
  long line();

  /**
   * Tells the two sorts of line apart.
   *
   * @param <R> what comes out
   * @param event takes a line that is an event
   * @param malformed takes a line that is none
   * @return what the one that fits gives
   */
  <R> R fold(Function<Event, R> event, Function<Malformed, R> malformed);

  /** A line that is an event. */
  @Value.Immutable
  sealed interface Event extends LogLine permits ImmutableEvent {
    @Override
    long line();

    /** {@return the event} */
    CaseEvent event();

    /**
     * Obtains a line.
     *
     * @param line its number, counted from 1
     * @param event the event
     * @return the line
     */
    static Event of(long line, CaseEvent event) {
      return new ImmutableEvent.Builder().line(line).event(event).build();
    }

    @Override
    default <R> R fold(Function<Event, R> event, Function<Malformed, R> malformed) {
      return event.apply(this);
    }
  }
}
