package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.HeldEntitlement;
import org.nrm.casefile.Position;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.MeaningId;

/**
 * Follows a case day by day, from its opening: which entitlements it had, and on which days it had no status. A day has status
 * if a procedure that runs once stands in a stage that means a reflection period, a provisional or temporary stay, or
 * residence without limit. Days after such a procedure reached an ending are no gap: there the way to a stay is over.
 */
public final class Coverage {
  private static final Set<MeaningId> STATUS = Set.of(
      ResidenceMeanings.REFLECTION_PERIOD.id(),
      ResidenceMeanings.PROVISIONAL_PERMIT.id(),
      ResidenceMeanings.TEMPORARY_PERMIT.id(),
      ResidenceMeanings.PERMANENT_RESIDENCE.id());

  private final Map<HeldEntitlement, LocalDate> running = new LinkedHashMap<>();
  private final List<HeldSpan> held = new ArrayList<>();
  private final List<GapSpan> gaps = new ArrayList<>();
  private Optional<Open> gap = Optional.empty();

  /** A gap that is not over yet. */
  private record Open(Position position, LocalDate from, boolean first) {}

  private Coverage() {}

  /**
   * Follows a case.
   *
   * @param history its history
   * @param through the last day, inclusive
   * @return what it had up to then
   */
  public static Coverage of(CaseHistory history, LocalDate through) {
    Coverage coverage = new Coverage();
    for (LocalDate day = history.opened(); !day.isAfter(through); day = day.plusDays(1)) {
      coverage.day(history.on(day), day);
    }
    coverage.end(history.on(through));
    return coverage;
  }

  private void day(CaseFile file, LocalDate day) {
    List<HeldEntitlement> now = file.entitlements();
    now.forEach(e -> running.putIfAbsent(e, day));
    for (HeldEntitlement gone : List.copyOf(running.keySet())) {
      if (!now.contains(gone)) {
        held.add(new HeldSpan(gone, since(gone), Optional.of(day.minusDays(1))));
        running.remove(gone);
      }
    }
    status(file, day);
  }

  private LocalDate since(HeldEntitlement entitlement) {
    return java.util.Objects.requireNonNull(running.get(entitlement));
  }

  private void status(CaseFile file, LocalDate day) {
    Optional<Position> without = without(file);
    if (without.isPresent() && gap.isEmpty()) {
      gap = Optional.of(new Open(without.get(), day, day.equals(file.opened())));
    } else if (without.isEmpty()) {
      gap.ifPresent(g -> gaps.add(span(g, Optional.of(day.minusDays(1)))));
      gap = Optional.empty();
    }
  }

  /** Where the procedure of residence stands if it gives no status and is not over. */
  private static Optional<Position> without(CaseFile file) {
    List<Position> ways = file.positions().stream().filter(p -> isWay(file, p)).toList();
    boolean status = ways.stream()
        .anyMatch(p -> stage(file, p).meaning().filter(STATUS::contains).isPresent());
    return ways.stream().filter(p -> !status && !stage(file, p).ending()).findFirst();
  }

  private static boolean isWay(CaseFile file, Position position) {
    Procedure procedure = procedure(file, position);
    return procedure.multiplicity() == Multiplicity.ONE
        && procedure.stages().stream()
            .anyMatch(s -> s.meaning().filter(STATUS::contains).isPresent());
  }

  private static Procedure procedure(CaseFile file, Position position) {
    return file.mechanism().procedure(position.procedure()).orElseThrow();
  }

  private static Stage stage(CaseFile file, Position position) {
    return procedure(file, position).stage(position.stage()).orElseThrow();
  }

  private static GapSpan span(Open open, Optional<LocalDate> through) {
    String reason = open.first()
        ? "no status yet"
        : open.position()
            .lapsedFrom()
            .map(s -> s + " ran out")
            .orElse("`" + open.position().stage() + "` gives no status");
    return new GapSpan(open.position(), open.from(), through, reason);
  }

  private void end(CaseFile file) {
    running.forEach((e, since) -> held.add(new HeldSpan(
        e, since, file.position(e.procedure(), e.key()).flatMap(Position::validThrough))));
    gap.ifPresent(g -> gaps.add(span(g, Optional.empty())));
  }

  /** {@return the entitlements, those that ended first in the order in which they did} */
  public List<HeldSpan> entitlements() {
    return List.copyOf(held);
  }

  /** {@return the days without status, in order} */
  public List<GapSpan> gaps() {
    return List.copyOf(gaps);
  }
}
