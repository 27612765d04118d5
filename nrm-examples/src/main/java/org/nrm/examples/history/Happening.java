package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.Outcome;

/**
 * Something in the course of a case: an event that was accepted or refused, or what time alone changed.
 *
 * @param on the day
 * @param line the line of the log; zero for what time alone changed
 * @param event the event; empty for what time alone changed
 * @param changes what changed; empty for a refused event
 * @param refused the refusal, if the event was refused
 */
public record Happening(
    LocalDate on,
    long line,
    Optional<CaseEvent> event,
    List<CaseChange> changes,
    Optional<Outcome.Refused> refused) {}
