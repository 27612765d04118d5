package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.StageId;

/**
 * What must hold for a rule to apply, as data: it can be read, printed, negated, compared and decided.
 *
 * <p>The language is closed. Three forms combine others ({@link AllOf}, {@link AnyOf}, {@link Not}); the rest are read
 * off a {@link Situation}. Conditions are built with {@link Conditions}.
 */
public sealed interface Condition extends Requirement
    permits Condition.Always,
        Condition.AllOf,
        Condition.AnyOf,
        Condition.Not,
        Condition.Is,
        Condition.In,
        Condition.AtLeast,
        Condition.AtMost,
        Condition.Known,
        Condition.Elapsed,
        Condition.At {
  /**
   * Reads the condition in a situation.
   *
   * @param situation where things stand
   * @return whether it is met, not met, or not established
   */
  Truth truth(Situation situation);

  /**
   * Tells the forms of condition apart.
   *
   * @param <R> what comes out
   * @param cases what to do with each form
   * @return what the form that fits gives
   */
  <R> R fold(Cases<R> cases);

  /**
   * What to do with each form of condition.
   *
   * @param <R> what comes out
   */
  interface Cases<R> {
    /**
     * Takes the condition that is always met.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R always(Always condition);

    /**
     * Takes conditions that must all be met.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R allOf(AllOf condition);

    /**
     * Takes conditions of which one must be met.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R anyOf(AnyOf condition);

    /**
     * Takes a condition that must not be met.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R not(Not condition);

    /**
     * Takes a fact that must have a value.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R is(Is condition);

    /**
     * Takes a fact that must have one of some values.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R in(In condition);

    /**
     * Takes a number that must not be below a bound.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R atLeast(AtLeast condition);

    /**
     * Takes a number that must not be above a bound.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R atMost(AtMost condition);

    /**
     * Takes a fact that must be established.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R known(Known condition);

    /**
     * Takes a length of time that must have passed.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R elapsed(Elapsed condition);

    /**
     * Takes another procedure that must stand somewhere.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R at(At condition);
  }

  /** Met whatever the situation. */
  @Value.Immutable(singleton = true, builder = false)
  sealed interface Always extends Condition permits ImmutableAlways {
    @Override
    default Truth truth(Situation situation) {
      return Truth.MET;
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.always(this);
    }
  }

  /** Met if every part is met; met if there is none. */
  @Value.Immutable
  sealed interface AllOf extends Condition permits ImmutableAllOf {
    /** {@return the parts, in order} */
    List<Condition> parts();

    @Override
    default Truth truth(Situation situation) {
      Truth truth = Truth.MET;
      for (Condition part : parts()) {
        truth = truth.and(part.truth(situation));
      }
      return truth;
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.allOf(this);
    }
  }

  /** Met if a part is met; not met if there is none. */
  @Value.Immutable
  sealed interface AnyOf extends Condition permits ImmutableAnyOf {
    /** {@return the parts, in order} */
    List<Condition> parts();

    @Override
    default Truth truth(Situation situation) {
      Truth truth = Truth.NOT_MET;
      for (Condition part : parts()) {
        truth = truth.or(part.truth(situation));
      }
      return truth;
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.anyOf(this);
    }
  }

  /** Met if its part is not met; not established where its part is not. */
  @Value.Immutable
  sealed interface Not extends Condition permits ImmutableNot {
    /** {@return the part} */
    Condition part();

    @Override
    default Truth truth(Situation situation) {
      return part().truth(situation).not();
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** Met if a fact has a value. */
  @Value.Immutable
  sealed interface Is extends Condition permits ImmutableIs {
    /** {@return the fact} */
    FactId fact();

    /** {@return the value it must have} */
    FactValue value();

    @Override
    default Truth truth(Situation situation) {
      return read(situation, fact(), value()::equals);
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.is(this);
    }
  }

  /** Met if a fact has one of some values. */
  @Value.Immutable
  sealed interface In extends Condition permits ImmutableIn {
    /** {@return the fact} */
    FactId fact();

    /** {@return the values it may have} */
    Set<FactValue> values();

    @Override
    default Truth truth(Situation situation) {
      return read(situation, fact(), values()::contains);
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.in(this);
    }
  }

  /** Met if a number is at least so much. */
  @Value.Immutable
  sealed interface AtLeast extends Condition permits ImmutableAtLeast {
    /** {@return the fact} */
    FactId fact();

    /** {@return the least number, inclusive} */
    int least();

    @Override
    default Truth truth(Situation situation) {
      return read(situation, fact(), v -> v instanceof FactValue.Count c && c.value() >= least());
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.atLeast(this);
    }
  }

  /** Met if a number is at most so much. */
  @Value.Immutable
  sealed interface AtMost extends Condition permits ImmutableAtMost {
    /** {@return the fact} */
    FactId fact();

    /** {@return the greatest number, inclusive} */
    int most();

    @Override
    default Truth truth(Situation situation) {
      return read(situation, fact(), v -> v instanceof FactValue.Count c && c.value() <= most());
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.atMost(this);
    }
  }

  /** Met if a fact is established or presumed, whatever its value; never itself in doubt. */
  @Value.Immutable
  sealed interface Known extends Condition permits ImmutableKnown {
    /** {@return the fact} */
    FactId fact();

    @Override
    default Truth truth(Situation situation) {
      return Truth.of(situation.fact(fact()).isPresent());
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.known(this);
    }
  }

  /** Met once a length of time, counted from the day after its anchor, has passed. */
  @Value.Immutable
  sealed interface Elapsed extends Condition permits ImmutableElapsed {
    /** {@return the length of time} */
    Length length();

    /** {@return the day it is counted from} */
    Anchor anchor();

    /** {@return whether the last day itself must be over too; if not, the condition is met on that day already} */
    boolean over();

    /**
     * The first day on which the condition is met.
     *
     * @param situation where things stand
     * @return the day, inclusive; empty if the anchor is not established
     */
    default Optional<LocalDate> met(Situation situation) {
      return anchor()
          .day(situation)
          .map(day -> length().lastDay(day, situation.calendar()).plusDays(over() ? 1 : 0));
    }

    @Override
    default Truth truth(Situation situation) {
      return met(situation)
          .map(first -> Truth.of(!situation.on().isBefore(first)))
          .orElse(Truth.NOT_ESTABLISHED);
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.elapsed(this);
    }
  }

  /** Met if another procedure stands in one of some stages. */
  @Value.Immutable
  sealed interface At extends Condition permits ImmutableAt {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the stages} */
    Set<StageId> stages();

    /** {@return for a procedure that runs several times, whether every instance must stand there (none is enough) or any one} */
    boolean every();

    @Override
    default Truth truth(Situation situation) {
      List<StageId> standing = situation.standing(procedure());
      return Truth.of(
          every()
              ? stages().containsAll(standing)
              : standing.stream().anyMatch(stages()::contains));
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.at(this);
    }
  }

  private static Truth read(Situation situation, FactId fact, Predicate<FactValue> test) {
    return situation.fact(fact).map(v -> Truth.of(test.test(v))).orElse(Truth.NOT_ESTABLISHED);
  }
}
