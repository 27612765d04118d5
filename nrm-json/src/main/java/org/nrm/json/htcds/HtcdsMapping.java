package org.nrm.json.htcds;

import java.util.Optional;
import org.immutables.value.Value;

/** A row of the table of what in a case becomes what in HTCDS. */
@Value.Immutable
public sealed interface HtcdsMapping permits ImmutableHtcdsMapping {
  /** What in a case a row starts from. */
  enum Origin {
    /** A procedure stands at a stage of a meaning. */
    STAGE,
    /** The case is open or closed. */
    CASE,
    /** A fact that the last event to carry it carried. */
    EVENT_FACT,
    /** A fact that is established. */
    FACT,
    /** Consent to a purpose. */
    CONSENT,
    /** The day of an event of a meaning. */
    EVENT,
    /** The kind of a measure of a plan. */
    MEASURE
  }

  /** {@return what it starts from} */
  Origin origin();

  /** {@return the id of the meaning, fact, purpose or kind, or {@code open} or {@code closed}} */
  String id();

  /** {@return the code of a choice; empty where there is none} */
  Optional<String> code();

  /** {@return the field that is written} */
  HtcdsField field();

  /** {@return the value that is written; empty for the day or the answer itself} */
  Optional<String> value();
}
