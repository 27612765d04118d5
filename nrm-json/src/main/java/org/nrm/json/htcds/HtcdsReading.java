package org.nrm.json.htcds;

import java.util.List;
import org.immutables.value.Value;

/** What was read of a file, and what reading it came across. */
@Value.Immutable
public sealed interface HtcdsReading permits ImmutableHtcdsReading {
  /** {@return the records, in the order of the file} */
  List<HtcdsRecord> records();

  /** {@return what is to be told, in the order in which it was come across} */
  List<HtcdsNote> notes();

  /** {@return the aliases that were taken} */
  default List<HtcdsNote> aliases() {
    return notes().stream().filter(note -> note.kind() == HtcdsNote.Kind.ALIAS).toList();
  }

  /** {@return what of the file was lost} */
  default List<HtcdsNote> losses() {
    return notes().stream().filter(note -> note.kind().isLoss()).toList();
  }
}
