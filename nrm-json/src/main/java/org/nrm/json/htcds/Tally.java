package org.nrm.json.htcds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nrm.json.htcds.HtcdsNote.Kind;

/** Gathers what is to be told: the same thing once, with how often and where first. */
final class Tally {
  private final Map<String, HtcdsNote> notes = new LinkedHashMap<>();

  void add(Kind kind, HtcdsField field, int record, String message) {
    add(kind, Optional.of(field.name()), OptionalInt.of(record), message);
  }

  void add(Kind kind, String message) {
    add(kind, Optional.empty(), OptionalInt.empty(), message);
  }

  void add(Kind kind, Optional<String> field, OptionalInt record, String message) {
    String key = kind + "\n" + message;
    HtcdsNote before = notes.get(key);
    notes.put(
        key,
        before == null
            ? ImmutableHtcdsNote.of(kind, field, record, 1, message)
            : ImmutableHtcdsNote.of(
                kind, before.field(), before.record(), before.count() + 1, message));
  }

  List<HtcdsNote> notes() {
    return List.copyOf(notes.values());
  }
}
