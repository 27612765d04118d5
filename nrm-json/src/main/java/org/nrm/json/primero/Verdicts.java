package org.nrm.json.primero;

import java.util.List;
import java.util.Optional;

/** Makes verdicts on entries that no rule was asked about. */
final class Verdicts {
  private Verdicts() {}

  static PrimeroVerdict of(PrimeroEntry entry, PrimeroVerdict.Kind kind, List<String> messages) {
    return ImmutablePrimeroVerdict.of(
        entry,
        kind,
        messages,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
