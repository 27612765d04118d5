package org.nrm.json.htcds;

import java.util.Optional;
import org.immutables.value.Value;

/** A way in which files write a name or a value of HTCDS other than the standard does, and where that comes from. */
@Value.Immutable
public sealed interface HtcdsAlias permits ImmutableHtcdsAlias {
  /** What is written otherwise. */
  enum Kind {
    /** The name of a field. */
    NAME,
    /** The name of a field and the label below it, which name two fields. */
    NAME_AND_LABEL,
    /** A value. */
    VALUE,
    /** A column that no field of the standard stands behind. */
    NO_FIELD
  }

  /** {@return what is written otherwise} */
  Kind kind();

  /** {@return what is written, letter for letter} */
  String written();

  /** {@return the label that stands below, where both are needed to tell} */
  Optional<String> label();

  /** {@return the field that is meant; for a value, the field that it is a value of; empty if none is} */
  Optional<HtcdsField> field();

  /** {@return the value that is meant; empty for a name} */
  Optional<String> value();

  /** {@return where it comes from} */
  String source();
}
