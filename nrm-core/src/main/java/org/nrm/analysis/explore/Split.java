package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Effect;
import org.nrm.vocabulary.FactId;

/**
 * Splits what can be established on a day into cases, until each of some questions is answered in each case. All questions are
 * answered from the same facts, and each case says which facts and which lapse of time it takes.
 */
final class Split {
  private static final int MET = 1;
  private static final int NOT_MET = 2;
  private static final int OPEN = 4;

  private final Layout layout;
  private final long packed;
  private final Set<FactId> carriable;
  private final Set<FactId> required;
  private final List<Question> questions;
  private final Map<FactId, Integer> values = new LinkedHashMap<>();
  private final Map<Literal, Integer> times = new LinkedHashMap<>();

  /**
   * Whether a condition is met in a slot, and whether its term can still be extended where that is asked.
   */
  record Question(Slot slot, Condition condition, Optional<Effect.Extension> capped) {}

  /**
   * What is established and how time stands.
   *
   * @param values the class of each fact that matters; {@link Track#UNSET} where it must not be established
   * @param times the answers about time
   * @param met which questions are answered with yes
   */
  record Case(Map<FactId, Integer> values, Map<Literal, Integer> times, List<Boolean> met) {}

  Split(
      Layout layout,
      long packed,
      Set<FactId> carriable,
      Set<FactId> required,
      List<Question> questions) {
    this.layout = layout;
    this.packed = packed;
    this.carriable = carriable;
    this.required = required;
    this.questions = questions;
  }

  void each(Consumer<Case> taker) {
    if (!settled(taker)) {
      return;
    }
    List<Boolean> met = questions.stream().map(q -> truth(q) == MET).toList();
    Case found = new Case(Map.copyOf(values), Map.copyOf(times), met);
    if (FreeDates.possible(layout, found)) {
      taker.accept(found);
    }
  }

  /** Splits on what is still open; false if that gave the cases. */
  private boolean settled(Consumer<Case> taker) {
    for (FactId fact : required) {
      Track track = layout.tracks.get(fact);
      if (track != null && track.memory() == Track.Memory.VALUE && !values.containsKey(fact)) {
        branch(fact, taker);
        return false;
      }
    }
    for (Question question : questions) {
      int truth = truth(question);
      if ((truth & MET) != 0 && truth != MET) {
        splitOn(question, taker);
        return false;
      }
    }
    return true;
  }

  private void splitOn(Question question, Consumer<Case> taker) {
    if (truth(question.condition(), question.slot()) == MET) {
      branch(new Literal(question.slot().index(), question.capped().orElseThrow()), taker, false);
      return;
    }
    Condition part = openPart(question.condition(), question.slot());
    if (part instanceof Condition.Elapsed elapsed) {
      branch(literal(elapsed, question.slot()), taker, isDoublyFalse(elapsed));
    } else {
      branch(ConditionParts.fact(part).orElseThrow(), taker);
    }
  }

  private void branch(FactId fact, Consumer<Case> taker) {
    for (int value : domain(layout.track(fact))) {
      values.put(fact, value);
      each(taker);
    }
    values.remove(fact);
  }

  private void branch(Literal literal, Consumer<Case> taker, boolean doublyFalse) {
    for (int value = doublyFalse ? 2 : 1; value >= 0; value--) {
      times.put(literal, value);
      each(taker);
    }
    times.remove(literal);
  }

  private boolean isDoublyFalse(Condition.Elapsed part) {
    if (!(part.anchor() instanceof Anchor.EntryOrLater later)) {
      return false;
    }
    Track track = layout.track(later.date());
    return track.memory() == Track.Memory.DATE && track.cell().get(packed) == 1;
  }

  private Condition openPart(Condition condition, Slot slot) {
    List<Condition> parts = condition instanceof Condition.AllOf all
        ? all.parts()
        : condition instanceof Condition.AnyOf any
            ? any.parts()
            : condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    for (Condition part : parts) {
      if (Integer.bitCount(truth(part, slot)) > 1) {
        return openPart(part, slot);
      }
    }
    return condition;
  }

  private int truth(Question question) {
    int truth = truth(question.condition(), question.slot());
    if (question.capped().isEmpty()) {
      return truth;
    }
    Integer can =
        times.get(new Literal(question.slot().index(), question.capped().get()));
    return and(truth, can == null ? MET | NOT_MET : can == Literal.TRUE ? MET : NOT_MET);
  }

  /** The answers that a condition can still get, as bits. */
  private int truth(Condition condition, Slot slot) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().mapToInt(p -> truth(p, slot)).reduce(MET, Split::and);
    }
    if (condition instanceof Condition.AnyOf any) {
      return not(any.parts().stream().mapToInt(p -> not(truth(p, slot))).reduce(MET, Split::and));
    }
    if (condition instanceof Condition.Not not) {
      return not(truth(not.part(), slot));
    }
    if (condition instanceof Condition.Always) {
      return MET;
    }
    if (condition instanceof Condition.At at) {
      return at(at) ? MET : NOT_MET;
    }
    return condition instanceof Condition.Elapsed elapsed
        ? elapsed(elapsed, slot)
        : read(condition);
  }

  private static int and(int a, int b) {
    int both = 0;
    both |= a & b & MET;
    both |= (a | b) & NOT_MET;
    both |= (a & OPEN) != 0 && (b & (OPEN | MET)) != 0 ? OPEN : 0;
    both |= (b & OPEN) != 0 && (a & (OPEN | MET)) != 0 ? OPEN : 0;
    return both;
  }

  private static int not(int a) {
    return (a & OPEN) | ((a & MET) << 1) | ((a & NOT_MET) >> 1);
  }

  private boolean at(Condition.At at) {
    List<Slot> started =
        layout.slotsOf(at.procedure()).stream().filter(s -> s.started(packed)).toList();
    return at.every()
        ? started.stream().allMatch(s -> at.stages().contains(s.standing(packed).id()))
        : started.stream().anyMatch(s -> at.stages().contains(s.standing(packed).id()));
  }

  private int elapsed(Condition.Elapsed part, Slot slot) {
    if (part.anchor() instanceof Anchor.CalendarDay
        && Literal.turn(layout, part) <= layout.opening.toEpochDay()) {
      return MET;
    }
    if (part.anchor() instanceof Anchor.DateFact date
        && layout.track(date.date()).memory() == Track.Memory.DATE
        && layout.track(date.date()).cell().get(packed) == 0) {
      return OPEN;
    }
    if (!slot.started(packed) && isOwn(part)) {
      return layout.stretch(part.length()).most() == 0 && !part.over() ? MET : NOT_MET;
    }
    Integer known = times.get(literal(part, slot));
    return known == null ? MET | NOT_MET : known == Literal.TRUE ? MET : NOT_MET;
  }

  private static Literal literal(Condition.Elapsed part, Slot slot) {
    return new Literal(isOwn(part) ? slot.index() : -1, part);
  }

  private static boolean isOwn(Condition.Elapsed part) {
    return part.anchor() instanceof Anchor.StageEntry
        || part.anchor() instanceof Anchor.EntryOrLater;
  }

  private int read(Condition part) {
    Track track = layout.track(ConditionParts.fact(part).orElseThrow());
    Integer known = values.get(track.id());
    if (known != null) {
      return read(part, track, known);
    }
    return domain(track).stream().mapToInt(v -> read(part, track, v)).reduce(0, (a, b) -> a | b);
  }

  private static int read(Condition part, Track track, int value) {
    if (value != Track.UNSET) {
      boolean fits = track.isDate()
          ? part instanceof Condition.Known
          : Values.fits(part, track.classes().get(value));
      return fits ? MET : NOT_MET;
    }
    if (track.fact().presumption().isPresent()) {
      return Values.fits(part, track.fact().presumption().get().value()) ? MET : NOT_MET;
    }
    return part instanceof Condition.Known ? NOT_MET : OPEN;
  }

  /** The classes of values that a fact can have on the day. */
  private List<Integer> domain(Track track) {
    boolean must = required.contains(track.id());
    List<Integer> domain = new ArrayList<>();
    boolean set = track.cell().get(packed) > 0;
    if (track.memory() == Track.Memory.VALUE && set) {
      return List.of(track.cell().get(packed) - 1);
    }
    boolean can = switch (track.memory()) {
      case FREE, FREE_DATE -> true;
      case CARRIED -> carriable.contains(track.id());
      case VALUE -> track.settable();
      case DATE -> set;
    };
    if (can) {
      for (int i = 0; i < Math.max(1, track.classes().size()); i++) {
        domain.add(i);
      }
    }
    boolean presumed = can
        && track.memory() != Track.Memory.VALUE
        && track.fact().presumption().isPresent();
    if (!can || (!must && !set && !presumed)) {
      domain.add(Track.UNSET);
    }
    return domain;
  }
}
