package org.nrm.json.primero;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.referral.ReferralPriority;

/**
 * Judges the entries of a history by the rules of our {@link org.nrm.referral.Referral}.
 *
 * <p>An entry says where a referral stands, and the steps up to there follow from that: one that is accepted was sent. Each
 * referral is judged by itself. Primero creates none without consent unless the user overrides it; consent is therefore taken
 * as given on the day of the referral where it was not overridden. Whether it was withdrawn later is not in the data.
 *
 * <p>The order of entries means nothing, except where the same referral stands in the file more than once, as in answers of the
 * API that were put together: then what comes later in the file must be possible after what comes before.
 */
public final class PrimeroJudge {
  private final ReferralPriority priority;
  private final Optional<LocalDate> on;

  private PrimeroJudge(ReferralPriority priority, Optional<LocalDate> on) {
    this.priority = priority;
    this.on = on;
  }

  /**
   * Sets what Primero does not keep with a referral.
   *
   * @param priority how soon referrals were to be answered; Primero keeps no such thing
   * @param on the day as of which it is told where referrals stand; that of the latest day in the history if empty
   * @return the judge
   */
  public static PrimeroJudge of(ReferralPriority priority, Optional<LocalDate> on) {
    return new PrimeroJudge(priority, on);
  }

  /**
   * Judges a history.
   *
   * @param entries the entries, in the order of the file
   * @return a verdict for each, in order
   */
  public List<PrimeroVerdict> judge(List<PrimeroEntry> entries) {
    LocalDate day = on.or(() -> latest(entries)).orElse(LocalDate.EPOCH);
    Map<String, PrimeroStatus> before = new HashMap<>();
    List<PrimeroVerdict> verdicts = new ArrayList<>();
    for (PrimeroEntry entry : entries) {
      verdicts.add(verdict(entry, before, day));
    }
    return verdicts;
  }

  private static Optional<LocalDate> latest(List<PrimeroEntry> entries) {
    return entries.stream()
        .flatMap(e -> Stream.concat(e.createdOn().stream(), e.respondedOn().stream()))
        .max(LocalDate::compareTo);
  }

  private PrimeroVerdict verdict(
      PrimeroEntry entry, Map<String, PrimeroStatus> before, LocalDate day) {
    if (!entry.faults().isEmpty()) {
      return Verdicts.of(entry, PrimeroVerdict.Kind.MALFORMED, entry.faults());
    }
    PrimeroType type = entry.type().orElseThrow();
    if (!type.isHandshake()) {
      return Verdicts.of(
          entry,
          PrimeroVerdict.Kind.NOT_A_REFERRAL,
          List.of(
              "a transition of the type `" + type.code() + "` asks nobody outside for a service"));
    }
    Optional<PrimeroStatus> status = entry.status().filter(type::has);
    if (status.isEmpty()) {
      return Verdicts.of(entry, PrimeroVerdict.Kind.UNKNOWN_STATUS, List.of(unknown(entry, type)));
    }
    return disorder(entry, status.get(), before)
        .map(why -> Verdicts.of(entry, PrimeroVerdict.Kind.OUT_OF_ORDER, List.of(why)))
        .orElseGet(() -> new Steps(entry, priority).judged(day));
  }

  private static String unknown(PrimeroEntry entry, PrimeroType type) {
    String known = Stream.of(PrimeroStatus.values())
        .filter(type::has)
        .map(PrimeroStatus::code)
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
    return entry
            .status()
            .map(s -> "`" + s.code() + "` is no status of a `" + type.code() + "`")
            .orElse("it has no status that Primero has")
        + ": there are " + known;
  }

  private static Optional<String> disorder(
      PrimeroEntry entry, PrimeroStatus status, Map<String, PrimeroStatus> before) {
    LocalDate created = entry.createdOn().orElseThrow();
    if (entry.respondedOn().filter(day -> day.isBefore(created)).isPresent()) {
      return Optional.of("it was answered on " + entry.respondedOn().get() + " and made on "
          + created + ": an answer comes on that day or later");
    }
    Optional<PrimeroStatus> earlier =
        entry.id().flatMap(id -> Optional.ofNullable(before.put(id, status)));
    return earlier
        .filter(e -> !e.precedes(status))
        .map(e -> "the same referral stands further up as `" + e.code() + "` and here as `"
            + status.code() + "`: what was answered or is over does not go back");
  }
}
