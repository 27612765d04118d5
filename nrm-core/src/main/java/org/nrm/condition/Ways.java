package org.nrm.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/**
 * Finds the smallest sets of facts that would meet a condition where things stand. Time and the stages of other
 * procedures are taken as they are in the situation.
 */
public final class Ways {
  private static final int MOST = 512;

  private final Situation situation;
  private final Function<FactId, Optional<FactType>> settable;

  private Ways(Situation situation, Function<FactId, Optional<FactType>> settable) {
    this.situation = situation;
    this.settable = settable;
  }

  /**
   * Finds the smallest sets of facts that would meet a condition.
   *
   * @param condition the condition
   * @param situation where things stand
   * @param settable the type of a fact that can still be given another value, or empty if it cannot be
   * @return the sets, none containing another, smaller ones first; one empty set if the condition is met; none if no
   *     facts can meet it
   */
  public static List<Map<FactId, FactValue>> toMeet(
      Condition condition, Situation situation, Function<FactId, Optional<FactType>> settable) {
    Ways ways = new Ways(situation, settable);
    List<Map<FactId, FactValue>> needed = ways.of(condition, true).stream()
        .map(ways::stillNeeded)
        .flatMap(Optional::stream)
        .filter(way -> ways.meets(condition, way))
        .filter(way ->
            way.keySet().stream().noneMatch(fact -> ways.meets(condition, without(way, fact))))
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Map::size))
        .toList();
    List<Map<FactId, FactValue>> smallest = new ArrayList<>();
    for (Map<FactId, FactValue> way : needed) {
      if (smallest.stream().noneMatch(s -> way.entrySet().containsAll(s.entrySet()))) {
        smallest.add(way);
      }
    }
    return smallest;
  }

  private boolean meets(Condition condition, Map<FactId, FactValue> facts) {
    return condition.truth(new Supposed(situation, facts)) == Truth.MET;
  }

  private static Map<FactId, FactValue> without(Map<FactId, FactValue> way, FactId fact) {
    Map<FactId, FactValue> fewer = new LinkedHashMap<>(way);
    fewer.remove(fact);
    return fewer;
  }

  private Optional<Map<FactId, FactValue>> stillNeeded(Map<FactId, Span> way) {
    Map<FactId, FactValue> needed = new LinkedHashMap<>();
    for (Map.Entry<FactId, Span> entry : way.entrySet()) {
      Optional<FactValue> held = situation.fact(entry.getKey());
      if (held.isEmpty() || !entry.getValue().admits(held.get())) {
        Optional<FactType> type = settable.apply(entry.getKey());
        if (type.isEmpty()) {
          return Optional.empty();
        }
        needed.put(entry.getKey(), entry.getValue().nearest(type.get().kind(), situation.on()));
      }
    }
    return Optional.of(needed);
  }

  private List<Map<FactId, Span>> of(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Not not) {
      return of(not.part(), !wanted);
    }
    if (condition instanceof Condition.AllOf all) {
      return wanted ? together(all.parts(), true) : either(all.parts(), false);
    }
    if (condition instanceof Condition.AnyOf any) {
      return wanted ? either(any.parts(), true) : together(any.parts(), false);
    }
    return plain(condition, wanted);
  }

  private List<Map<FactId, Span>> either(List<Condition> parts, boolean wanted) {
    return parts.stream().flatMap(p -> of(p, wanted).stream()).limit(MOST).toList();
  }

  private List<Map<FactId, Span>> together(List<Condition> parts, boolean wanted) {
    List<Map<FactId, Span>> all = List.of(Map.of());
    for (Condition part : parts) {
      List<Map<FactId, Span>> further = of(part, wanted);
      all = all.stream()
          .flatMap(a -> further.stream().map(b -> merged(a, b)).flatMap(Optional::stream))
          .distinct()
          .limit(MOST)
          .toList();
    }
    return all;
  }

  private static Optional<Map<FactId, Span>> merged(Map<FactId, Span> a, Map<FactId, Span> b) {
    Map<FactId, Span> both = new LinkedHashMap<>(a);
    for (Map.Entry<FactId, Span> entry : b.entrySet()) {
      Span span = both.merge(entry.getKey(), entry.getValue(), Span::and);
      if (span.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(both);
  }

  private List<Map<FactId, Span>> plain(Condition part, boolean wanted) {
    Truth truth = wanted ? part.truth(situation) : part.truth(situation).not();
    if (part instanceof Condition.Elapsed elapsed) {
      return truth == Truth.MET ? List.of(Map.of()) : dated(elapsed, wanted);
    }
    Optional<FactId> fact = ConditionParts.fact(part);
    if (fact.isEmpty() || (part instanceof Condition.Known && truth == Truth.MET)) {
      return truth == Truth.MET ? List.of(Map.of()) : List.of();
    }
    return Span.meeting(part, wanted, settable.apply(fact.get()), situation.fact(fact.get()))
        .stream()
        .filter(span -> !span.isEmpty())
        .map(span -> Map.of(fact.get(), span))
        .toList();
  }

  private List<Map<FactId, Span>> dated(Condition.Elapsed part, boolean wanted) {
    if (!(part.anchor() instanceof Anchor.DateFact anchor)
        || settable.apply(anchor.date()).filter(t -> t.kind() == FactKind.DATE).isEmpty()) {
      return List.of();
    }
    LocalDate latest = latestStart(part);
    return List.of(Map.of(
        anchor.date(),
        wanted
            ? Span.numbers(LocalDate.MIN.toEpochDay(), latest.toEpochDay())
            : Span.numbers(latest.toEpochDay() + 1, situation.on().toEpochDay())));
  }

  private LocalDate latestStart(Condition.Elapsed part) {
    LocalDate end = situation.on().minusDays(part.over() ? 1 : 0);
    LocalDate start = end;
    while (part.length().lastDay(start, situation.calendar()).isAfter(end)) {
      start = start.minusDays(1);
    }
    return start;
  }
}
