package org.nrm.json.htcds;

import org.immutables.value.Value;

/** A value of a list of HTCDS. */
@Value.Immutable
public sealed interface HtcdsCode permits ImmutableHtcdsCode {
  /** {@return the name that stands in data, letter for letter as the standard has it} */
  String name();

  /** {@return the label that forms show, as the standard has it} */
  String label();
}
