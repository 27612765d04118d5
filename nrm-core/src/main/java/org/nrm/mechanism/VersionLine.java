package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;

/** The versions of one jurisdiction's mechanism, each in force after the one before, with no day left out or covered twice. */
@Value.Immutable
public sealed interface VersionLine permits ImmutableVersionLine {
  /** {@return the jurisdiction} */
  JurisdictionId jurisdiction();

  /** {@return the versions, oldest first} */
  List<ReferralMechanism> versions();

  /** {@return which law pending cases follow} */
  PendingCases pendingCases();

  /** {@return where that comes from} */
  List<Citation> citations();

  /**
   * Picks the version in force on a day.
   *
   * @param day the day
   * @return the version, or empty if none was
   */
  default Optional<ReferralMechanism> inForceOn(LocalDate day) {
    return versions().stream().filter(v -> v.inForceOn(day)).findFirst();
  }

  /**
   * Obtains a line of versions.
   *
   * @param jurisdiction the jurisdiction
   * @param pendingCases which law pending cases follow
   * @param citations where that comes from
   * @param versions the versions, oldest first
   * @return the line
   * @throws IllegalArgumentException if there is none, one is of another jurisdiction, or a day between the first and
   *     the last is covered by none or by two
   */
  static VersionLine of(
      JurisdictionId jurisdiction,
      PendingCases pendingCases,
      List<Citation> citations,
      ReferralMechanism... versions) {
    return ImmutableVersionLine.of(jurisdiction, List.of(versions), pendingCases, citations);
  }

  /** Checks that the versions follow each other day by day. */
  @Value.Check
  default void check() {
    if (versions().isEmpty()
        || versions().stream().anyMatch(v -> !v.jurisdiction().equals(jurisdiction()))) {
      throw new IllegalArgumentException(
          "`" + jurisdiction() + "` needs versions of its own: give at least one");
    }
    for (int i = 1; i < versions().size(); i++) {
      Optional<LocalDate> next = versions().get(i - 1).inForceThrough().map(day -> day.plusDays(1));
      if (next.isEmpty() || !next.equals(versions().get(i).inForceSince())) {
        throw new IllegalArgumentException(
            "`" + versions().get(i) + "` must be in force from the day after `"
                + versions().get(i - 1) + "` ends: correct the dates");
      }
    }
  }
}
