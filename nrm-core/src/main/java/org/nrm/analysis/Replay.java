package org.nrm.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.Pseudonym;

/**
 * One history under several mechanisms: what each makes of the events of a log, and on which event of a case they first come
 * apart. A case is opened under each on the day of its first event, whatever mechanism that event names.
 *
 * <p>Mechanisms come apart where one accepts an event and another refuses it, or where all accept it and the case then stands
 * at other stages, with other days, or is entitled to something else. An event that all refuse leaves the case as it is and
 * tells nothing. A procedure that one mechanism lacks differs as soon as it has left its initial stage under another. After
 * its first divergence a case is not compared further, and only its pseudonym is kept. Time that runs after the last event of a
 * case is not looked at.
 *
 * <p>Not safe for use by several threads at once.
 *
 * <pre>{@code
 * Replay replay = Replay.under(List.of(belgium2007, belgium2017));
 * log.forEach(line -> replay.take(line.line(), line.event()).ifPresent(this::tell));
 * }</pre>
 */
public final class Replay {
  private final List<ReferralMechanism> mechanisms;
  private final Set<DivergenceKind> compared;
  private final Map<Pseudonym, List<CaseFile>> files = new HashMap<>();
  private final Set<Pseudonym> apart = new HashSet<>();
  private final Map<EventId, Map<DivergenceKind, Long>> counts = new HashMap<>();
  private long events;
  private long notCompared;

  private Replay(List<ReferralMechanism> mechanisms, Set<DivergenceKind> compared) {
    this.mechanisms = mechanisms;
    this.compared = compared;
  }

  /**
   * Starts a replay that compares in all respects.
   *
   * @param mechanisms the mechanisms, two or more
   * @return the replay, with nothing taken
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static Replay under(List<ReferralMechanism> mechanisms) {
    return under(mechanisms, EnumSet.allOf(DivergenceKind.class));
  }

  /**
   * Starts a replay that compares in some respects, so that a case which differs in others alone goes on.
   *
   * @param mechanisms the mechanisms, two or more
   * @param compared the respects
   * @return the replay, with nothing taken
   * @throws IllegalArgumentException if there are fewer than two mechanisms, or no respect
   */
  public static Replay under(List<ReferralMechanism> mechanisms, Set<DivergenceKind> compared) {
    if (mechanisms.size() < 2) {
      throw new IllegalArgumentException(
          "a replay needs two mechanisms to compare: name another one");
    }
    if (compared.isEmpty()) {
      throw new IllegalArgumentException("a replay compares in nothing: name a respect");
    }
    return new Replay(List.copyOf(mechanisms), EnumSet.copyOf(compared));
  }

  /** {@return the mechanisms} */
  public List<ReferralMechanism> mechanisms() {
    return mechanisms;
  }

  /**
   * Takes the next event of the log.
   *
   * @param line the number of its line
   * @param event the event; which mechanism it names does not matter
   * @return the divergence, if this is the first of its case
   */
  public Optional<Divergence> take(long line, CaseEvent event) {
    events++;
    if (apart.contains(event.caseId())) {
      notCompared++;
      return Optional.empty();
    }
    CaseEvent bare =
        new CaseEvent.Builder().from(event).mechanism(Optional.empty()).build();
    List<CaseFile> before = files.computeIfAbsent(
        event.caseId(),
        id -> mechanisms.stream().map(m -> CaseFile.open(m, id, event.on())).toList());
    List<Outcome> outcomes = before.stream().map(file -> file.apply(bare)).toList();
    Optional<Divergence> divergence = divergence(line, bare, outcomes);
    if (divergence.isPresent()) {
      files.remove(event.caseId());
      apart.add(event.caseId());
      counts
          .computeIfAbsent(event.type(), type -> new HashMap<>())
          .merge(divergence.get().kind(), 1L, Long::sum);
    } else {
      files.put(event.caseId(), after(before, outcomes));
    }
    return divergence;
  }

  private static List<CaseFile> after(List<CaseFile> before, List<Outcome> outcomes) {
    List<CaseFile> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      CaseFile file = before.get(i);
      after.add(outcomes.get(i).fold(accepted -> accepted.next(), refused -> file));
    }
    return List.copyOf(after);
  }

  private Optional<Divergence> divergence(long line, CaseEvent event, List<Outcome> outcomes) {
    List<DivergentPoint> points = Comparison.of(outcomes).stream()
        .filter(point -> compared.contains(point.kind()))
        .toList();
    Optional<DivergenceKind> kind = Comparison.verdicts(outcomes)
        .filter(compared::contains)
        .or(() -> points.stream().map(DivergentPoint::kind).min(Comparator.naturalOrder()));
    return kind.map(k -> ImmutableDivergence.of(
        line, event.caseId(), event.type(), event.on(), k, mechanisms, outcomes, points));
  }

  /** {@return what was seen so far} */
  public ReplaySummary summary() {
    List<DivergenceCount> table = new ArrayList<>();
    counts.forEach((event, kinds) ->
        kinds.forEach((kind, cases) -> table.add(ImmutableDivergenceCount.of(event, kind, cases))));
    table.sort(Comparator.comparingLong(DivergenceCount::cases)
        .reversed()
        .thenComparing(count -> count.event().value())
        .thenComparing(DivergenceCount::kind));
    return ImmutableReplaySummary.of(
        events, files.size() + (long) apart.size(), apart.size(), notCompared, table);
  }
}
