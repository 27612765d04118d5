package org.nrm.json.htcds;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Something that a report on reading or writing HTCDS tells. It repeats no value that a file holds. */
@Value.Immutable
public sealed interface HtcdsNote permits ImmutableHtcdsNote {
  /** What is told. */
  enum Kind {
    /** A name or a value was taken that the standard writes otherwise. */
    ALIAS,
    /** A field was read that the standard keeps for old data only. */
    DEPRECATED,
    /** A column or member that the standard has no field for and that says nothing of a case. */
    IGNORED,
    /** A column or member that is no field of the standard. */
    UNKNOWN_FIELD,
    /** A column without a name. */
    UNNAMED_COLUMN,
    /** A field that names persons or is free text; it is not read. */
    LEFT_OUT,
    /** A value that the list of the field does not have. */
    NOT_IN_LIST,
    /** A value that is no day, number or answer, or is none of the form that the field has. */
    UNREADABLE,
    /** Several values where the standard takes one. */
    SEVERAL_VALUES,
    /** Several rows of a table where the form or the standard takes one. */
    SEVERAL_ROWS,
    /** A field that a record has twice. */
    REPEATED_FIELD,
    /** Cells beyond the last column that has a name. */
    EXTRA_CELLS,
    /** A pseudonym of a case that is none. */
    NO_PSEUDONYM,
    /** Where a procedure of the case stands. */
    POSITION,
    /** A term that runs. */
    TERM,
    /** An entitlement that is held. */
    ENTITLEMENT,
    /** A duty that is open. */
    DUTY,
    /** A fact that is established. */
    FACT,
    /** A consent beyond the one that the standard keeps. */
    CONSENT,
    /** What became of a referral. */
    REFERRAL,
    /** A measure of a plan, or what became of it. */
    MEASURE,
    /** Two procedures that say the opposite. */
    CONTRADICTION;

    /** {@return whether something is lost} */
    public boolean isLoss() {
      return this != ALIAS && this != DEPRECATED && this != IGNORED;
    }

    /** {@return the word for it in documents} */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** {@return what is told} */
  Kind kind();

  /** {@return the field of the standard that it is about, if it is about one} */
  Optional<String> field();

  /** {@return the number of the first record that it is about, from 1; empty if it is about the whole file} */
  OptionalInt record();

  /** {@return how often} */
  int count();

  /** {@return it in words, on one line} */
  String message();

  /** {@return kind, words, how often and where, on one line} */
  default String text() {
    String often = count() > 1 ? count() + " times" : "";
    String where = record().isPresent()
        ? (count() > 1 ? ", first in record " : "record ") + record().getAsInt()
        : "";
    String both = often + where;
    return kind().word() + ": " + message() + (both.isEmpty() ? "" : " (" + both + ")");
  }
}
