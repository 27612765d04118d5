package org.nrm.json.htcds;

import java.util.Optional;
import org.immutables.value.Value;

/** What a column of a table, or a member of an object, stands for. */
@Value.Immutable
public sealed interface HtcdsColumn permits ImmutableHtcdsColumn {
  /** {@return the field; empty if it stands for none} */
  Optional<HtcdsField> field();

  /** {@return whether it holds the pseudonym of the case} */
  boolean isCaseId();

  /** {@return a column that stands for nothing} */
  static HtcdsColumn none() {
    return ImmutableHtcdsColumn.of(Optional.empty(), false);
  }
}
