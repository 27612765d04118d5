package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.casefile.HeldEntitlement;

/**
 * Days without a break on which an entitlement was held from one stage.
 *
 * @param held the entitlement, the stage that gave it, and its source
 * @param from the first day, inclusive
 * @param through the last day, inclusive; for one still held the last day of the stage's term, empty if it has none
 */
public record HeldSpan(HeldEntitlement held, LocalDate from, Optional<LocalDate> through) {}
