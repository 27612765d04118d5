package org.nrm.analysis.explore;

import java.util.List;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/**
 * How a fact that some rule reads is followed.
 *
 * @param fact the fact
 * @param memory what of it is remembered
 * @param cell where that stands in a packed situation: for values the number of the class plus one, zero while unset;
 *     else whether it was ever established
 * @param date the number of its date, where it is a date that is followed; else zero
 * @param classes a value of each class that the rules tell apart, in order
 * @param settable whether a role can establish it
 */
record Track(
    FactType fact, Memory memory, Cell cell, int date, List<FactValue> classes, boolean settable) {
  static final int UNSET = -1;

  /** What of a fact is remembered from one step to the next. */
  enum Memory {
    /** Nothing: a role may set it to any value before every step. */
    FREE,
    /** Nothing: it is said with an event and forgotten. */
    CARRIED,
    /** Its value. */
    VALUE,
    /** Nothing of its day, which a role may set to any day before every step. */
    FREE_DATE,
    /** Its day. */
    DATE
  }

  FactId id() {
    return fact.id();
  }

  boolean isDate() {
    return memory == Memory.FREE_DATE || memory == Memory.DATE;
  }

  /** Whether a packed situation says if the fact was ever established. */
  boolean remembersSetting() {
    return cell.width() > 0;
  }
}
