package org.nrm.json.eventlog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The names under which logs are written, and how a day is. */
final class Columns {
  static final String CASE = "case:concept:name";
  static final String EVENT = "concept:name";
  static final String ON = "time:timestamp";
  static final String BY = "org:role";
  static final String LIFECYCLE = "lifecycle:transition";
  static final String COMPLETE = "complete";
  static final String OF_TRACE = "case:";

  // With a dot, so that no fact can be called the same.
  static final String MECHANISM = "nrm.mechanism";
  static final String KEY = "nrm.key";
  static final String POSITION = "nrm.position";

  private Columns() {}

  /** Whether a table of these columns is one that this library wrote: these two are always there. */
  static boolean areOurs(Collection<String> columns) {
    return columns.containsAll(List.of(MECHANISM, KEY));
  }

  /** A day as a time: midnight in UTC. */
  static String time(LocalDate day) {
    return day + "T00:00:00.000+00:00";
  }
}
