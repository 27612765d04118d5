package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nrm.vocabulary.FactId;

/** A case file as it is told, with the days up to which numbers do not reach or positions that no rule gives. */
record PlainCase(
    LocalDate opened,
    LocalDate asOf,
    Map<FactId, Established> facts,
    List<Position> positions,
    List<OpenDuty> duties) {}
