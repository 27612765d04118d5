package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.casefile.Position;

/**
 * Days without a break on which a case gave no status.
 *
 * @param position where the procedure of residence stood on the first of them
 * @param from the first day, inclusive
 * @param through the last day, inclusive; empty if it lasts
 * @param reason why, in words
 */
public record GapSpan(
    Position position, LocalDate from, Optional<LocalDate> through, String reason) {}
