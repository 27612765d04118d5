package org.nrm.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;

/**
 * Decides whether a condition can be met at all. Facts have finitely many values that matter, so every combination is
 * tried, cutting off those that already fail. Lengths of time counted from one anchor are compared with each other;
 * lengths from different anchors are taken to be independent, and so are the instances of a procedure that runs several
 * times.
 */
@SuppressWarnings("JavaPeriodGetDays") // the days part is meant: months are told apart from it
public final class Satisfiability {
  private static final Object UNKNOWN = "unknown";
  private static final Object ELSEWHERE = "elsewhere";

  private final Condition condition;
  private final Predicate<ProcedureId> repeatable;
  private final Map<Object, List<Object>> domains = new LinkedHashMap<>();
  private final Map<Object, Object> assigned = new LinkedHashMap<>();

  private Satisfiability(
      Condition condition,
      Function<FactId, Optional<Set<FactValue>>> values,
      Predicate<ProcedureId> repeatable) {
    this.condition = condition;
    this.repeatable = repeatable;
    ConditionParts.of(condition).forEach(part -> open(part, values));
  }

  /**
   * Whether a condition can be met.
   *
   * @param condition the condition
   * @param values the values that matter for a fact that can be held, or empty if it never can be; for a number or a
   *     day, any
   * @param repeatable which procedures can run several times, so that their instances stand in several stages at once
   * @return true if some situation meets it
   */
  public static boolean possible(
      Condition condition,
      Function<FactId, Optional<Set<FactValue>>> values,
      Predicate<ProcedureId> repeatable) {
    Satisfiability search = new Satisfiability(condition, values, repeatable);
    return search.tryFrom(List.copyOf(search.domains.keySet()), 0);
  }

  private boolean tryFrom(List<Object> variables, int next) {
    Truth truth = condition.fold(new Partial());
    if (truth != Truth.NOT_ESTABLISHED || next == variables.size()) {
      return truth == Truth.MET;
    }
    Object variable = variables.get(next);
    for (Object value : domains.getOrDefault(variable, List.of())) {
      assigned.put(variable, value);
      if (tryFrom(variables, next + 1)) {
        return true;
      }
    }
    assigned.remove(variable);
    return false;
  }

  private void open(Condition part, Function<FactId, Optional<Set<FactValue>>> values) {
    if (part instanceof Condition.Elapsed elapsed) {
      add(clock(elapsed), timesOf(elapsed));
    } else if (part instanceof Condition.At at) {
      boolean alone = alone(at);
      add(alone ? at : at.procedure(), alone ? List.of(true, false) : stagesOf(at.procedure()));
    } else {
      ConditionParts.fact(part).ifPresent(fact -> add(fact, valuesOf(fact, values)));
    }
  }

  private void add(Object variable, List<Object> domain) {
    domains.putIfAbsent(variable, domain);
  }

  private List<Object> valuesOf(FactId fact, Function<FactId, Optional<Set<FactValue>>> values) {
    List<Object> domain = new ArrayList<>();
    values.apply(fact).ifPresent(listed -> {
      domain.addAll(listed);
      if (listed.isEmpty()) {
        domain.addAll(numbersOf(fact));
      }
    });
    domain.add(UNKNOWN);
    return domain;
  }

  private Set<FactValue> numbersOf(FactId fact) {
    Set<FactValue> numbers = new LinkedHashSet<>(Set.of(FactValue.of(0)));
    for (Condition part : ConditionParts.of(condition)) {
      if (part instanceof Condition.AtLeast c && c.fact().equals(fact)) {
        numbers.add(FactValue.of(c.least()));
        numbers.add(FactValue.of(Math.max(0, c.least() - 1)));
      } else if (part instanceof Condition.AtMost c && c.fact().equals(fact)) {
        numbers.add(FactValue.of(c.most()));
        numbers.add(FactValue.of(c.most() + 1));
      } else if (part instanceof Condition.Is c && c.fact().equals(fact)) {
        numbers.add(c.value());
      }
    }
    return numbers;
  }

  private List<Object> timesOf(Condition.Elapsed elapsed) {
    TreeSet<Long> times = new TreeSet<>(Set.of(-1L));
    for (Condition part : ConditionParts.of(condition)) {
      if (part instanceof Condition.Elapsed c && clock(c).equals(clock(elapsed))) {
        times.add(time(c));
      }
    }
    return List.copyOf(times);
  }

  /** Whether a part about stages is taken by itself: the instances of a procedure can stand in several at once. */
  private boolean alone(Condition.At at) {
    return at.every() || repeatable.test(at.procedure());
  }

  /** Lengths are compared with each other if they count from one day in one unit. */
  private static Object clock(Condition.Elapsed elapsed) {
    Length length = elapsed.length();
    String unit = length.inWorkingDays() ? "working days" : units(length);
    return List.of(elapsed.anchor(), unit);
  }

  private static String units(Length length) {
    boolean months = length.period().toTotalMonths() > 0;
    boolean days = length.period().getDays() > 0;
    return months && days ? length.text() : months ? "months" : "days";
  }

  private List<Object> stagesOf(ProcedureId procedure) {
    Set<Object> stages = new LinkedHashSet<>();
    for (Condition part : ConditionParts.of(condition)) {
      if (part instanceof Condition.At c && c.procedure().equals(procedure)) {
        stages.addAll(c.stages());
      }
    }
    stages.add(ELSEWHERE);
    return List.copyOf(stages);
  }

  private static long time(Condition.Elapsed elapsed) {
    Length length = elapsed.length();
    long months = length.period().toTotalMonths();
    return 2 * (months > 0 ? months : length.period().getDays()) + overBy(elapsed, months);
  }

  /** Only whole days follow each other: over one day is at two days; over a month is before two months. */
  private static int overBy(Condition.Elapsed elapsed, long months) {
    return !elapsed.over() ? 0 : months > 0 ? 1 : 2;
  }

  /** Reads the condition with only some of its variables assigned; the others leave it open. */
  private final class Partial implements Plain<Truth> {
    @Override
    public Truth allOf(Condition.AllOf all) {
      return all.parts().stream().map(p -> p.fold(this)).reduce(Truth.MET, Truth::and);
    }

    @Override
    public Truth anyOf(Condition.AnyOf any) {
      return any.parts().stream().map(p -> p.fold(this)).reduce(Truth.NOT_MET, Truth::or);
    }

    @Override
    public Truth not(Condition.Not not) {
      return not.part().fold(this).not();
    }

    @Override
    public Truth elapsed(Condition.Elapsed part) {
      return assigned.get(clock(part)) instanceof Long now
          ? Truth.of(now >= time(part))
          : Truth.NOT_ESTABLISHED;
    }

    @Override
    public Truth at(Condition.At part) {
      boolean alone = alone(part);
      Object held = assigned.get(alone ? part : part.procedure());
      if (held == null) {
        return Truth.NOT_ESTABLISHED;
      }
      return Truth.of(alone ? held.equals(true) : part.stages().contains(held));
    }

    @Override
    public Truth known(Condition.Known part) {
      Object held = assigned.get(part.fact());
      return held == null ? Truth.NOT_ESTABLISHED : Truth.of(held != UNKNOWN);
    }

    @Override
    public Truth plain(Condition part) {
      if (part instanceof Condition.Always) {
        return Truth.MET;
      }
      Object held = ConditionParts.fact(part).map(assigned::get).orElse(null);
      return held instanceof FactValue value
          ? part.truth(new SingleFact(value))
          : Truth.NOT_ESTABLISHED;
    }
  }
}
