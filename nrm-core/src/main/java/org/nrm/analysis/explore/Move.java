package org.nrm.analysis.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/**
 * A step that is possible in all packed situations that agree in what it reads: an event that is accepted, or terms that run
 * out on one day.
 *
 * @param event the event; empty if time alone moves
 * @param by who reports it
 * @param key which instance it is about
 * @param taken the transitions taken
 * @param values the class of each fact that it takes
 * @param times how time stands for it
 * @param lapsing the slots whose terms run out
 * @param touched the bits that it writes
 * @param written what it writes there
 * @param script the number of what it says about dates
 */
record Move(
    Optional<EventType> event,
    Optional<RoleId> by,
    Optional<Pseudonym> key,
    List<Taken> taken,
    Map<FactId, Integer> values,
    Map<Literal, Integer> times,
    List<Slot> lapsing,
    long touched,
    long written,
    int script) {
  /** A transition taken in a slot. */
  record Taken(Slot slot, Transition transition) {}

  long after(long packed) {
    return (packed & ~touched) | written;
  }
}
