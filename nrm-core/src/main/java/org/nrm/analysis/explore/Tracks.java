package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Decides for each fact that some procedures read what of it has to be remembered. */
final class Tracks {
  private final Layout layout;
  private final Cone cone;
  private final Map<FactId, List<Condition>> parts = new LinkedHashMap<>();

  Tracks(Layout layout) {
    this.layout = layout;
    this.cone = new Cone(layout.mechanism, layout.options);
    Set<FactId> facts = new LinkedHashSet<>();
    layout.procedures.forEach(p -> facts.addAll(Cone.facts(p)));
    facts.forEach(f -> parts.put(f, new ArrayList<>()));
    layout.procedures.stream()
        .flatMap(Cone::conditions)
        .flatMap(c -> ConditionParts.of(c).stream())
        .distinct()
        .forEach(part -> ConditionParts.fact(part).ifPresent(f -> of(f).add(part)));
  }

  private List<Condition> of(FactId fact) {
    return parts.computeIfAbsent(fact, f -> new ArrayList<>());
  }

  Map<FactId, List<Condition>> parts() {
    return parts;
  }

  void all() {
    parts.keySet().forEach(id -> {
      FactType fact = layout.mechanism.fact(id).orElseThrow();
      layout.tracks.put(id, fact.kind() == FactKind.DATE ? date(fact) : plain(fact));
    });
  }

  private Track plain(FactType fact) {
    List<FactValue> classes = classes(fact);
    boolean settable = cone.settable(fact);
    if (fact.scope() == FactScope.EVENT) {
      boolean kept = isSet(fact);
      if (kept) {
        layout.notes.add(
            "`" + fact.id() + "` is carried by events and set by transitions: any value"
                + " of it is taken to be possible at any time");
      }
      Track.Memory memory = kept ? Track.Memory.FREE : Track.Memory.CARRIED;
      return new Track(fact, memory, Cell.NONE, 0, classes, true);
    }
    if (!settable || fact.constancy() == Constancy.FIXED) {
      Cell cell = layout.cell(classes.size());
      return new Track(fact, Track.Memory.VALUE, cell, 0, classes, settable);
    }
    Cell known = layout.cellIf(isAskedFor(fact));
    return new Track(fact, Track.Memory.FREE, known, 0, classes, true);
  }

  private Track date(FactType fact) {
    boolean settable = cone.settable(fact) || fact.scope() == FactScope.EVENT;
    boolean odd = (fact.constancy() == Constancy.FIXED && settable)
        || fact.scope() == FactScope.EVENT
        || fact.presumption().isPresent()
        || of(fact.id()).stream()
            .anyMatch(p -> p instanceof Condition.Is || p instanceof Condition.In);
    if (odd) {
      layout.notes.add("`" + fact.id() + "` is taken to be any day at any time");
    }
    if (settable || odd) {
      Cell known = layout.cellIf(isAskedFor(fact) && !odd);
      return new Track(fact, Track.Memory.FREE_DATE, known, 0, List.of(), true);
    }
    return new Track(fact, Track.Memory.DATE, layout.cell(1), layout.newDate(), List.of(), false);
  }

  private boolean isAskedFor(FactType fact) {
    return fact.presumption().isEmpty()
        && of(fact.id()).stream().anyMatch(Condition.Known.class::isInstance);
  }

  private boolean isSet(FactType fact) {
    return layout.mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .anyMatch(t -> t.establishes().stream().anyMatch(e -> e.fact().equals(fact.id())));
  }

  /** One value of each class of those that no condition tells apart. */
  private List<FactValue> classes(FactType fact) {
    Map<List<Boolean>, FactValue> classes = new LinkedHashMap<>();
    values(fact).forEach(v -> classes.putIfAbsent(answers(fact, v), v));
    return List.copyOf(classes.values());
  }

  private List<Boolean> answers(FactType fact, FactValue value) {
    return of(fact.id()).stream().map(part -> Values.fits(part, value)).toList();
  }

  private List<FactValue> values(FactType fact) {
    if (fact.scope() == FactScope.EVENT && layout.options.facts().containsKey(fact.id())) {
      return List.of(java.util.Objects.requireNonNull(layout.options.facts().get(fact.id())));
    }
    return switch (fact.kind()) {
      case FLAG -> List.of(FactValue.of(true), FactValue.of(false));
      case CHOICE -> fact.codes().stream().map(c -> FactValue.of(c.id())).toList();
      case COUNT -> numbers(fact).stream().map(FactValue::of).toList();
      case DATE -> List.of();
    };
  }

  private Set<Integer> numbers(FactType fact) {
    Set<Integer> numbers = new TreeSet<>(Set.of(0));
    for (Condition part : of(fact.id())) {
      if (part instanceof Condition.AtLeast c) {
        numbers.add(Math.max(0, c.least()));
      } else if (part instanceof Condition.AtMost c) {
        numbers.add(c.most() + 1);
      } else {
        Values.named(part).forEach(v -> {
          if (v instanceof FactValue.Count c) {
            numbers.add(c.value());
            numbers.add(c.value() + 1);
          }
        });
      }
    }
    return numbers;
  }
}
