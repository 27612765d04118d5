package org.nrm.condition;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.StageId;

/**
 * Builds conditions so that they read as sentences.
 *
 * <pre>{@code
 * all(ACCOMPANIED, not(HOLDS_TITLE), any(oneOf(GROUND, PUBLIC_ORDER), within(days(45))))
 * }</pre>
 */
public final class Conditions {
  private Conditions() {}

  /** {@return the condition that is always met} */
  public static Condition always() {
    return ImmutableAlways.of();
  }

  /**
   * The condition that a requirement stands for.
   *
   * @param requirement a condition, or a flag, which must be established as true
   * @return the condition
   * @throws IllegalArgumentException if it is a fact of another kind than flag
   */
  public static Condition of(Requirement requirement) {
    if (requirement instanceof Condition condition) {
      return condition;
    }
    if (requirement instanceof FactType fact && fact.kind() == FactKind.FLAG) {
      return is(fact, true);
    }
    throw new IllegalArgumentException(
        "`" + requirement + "` is not a flag: say which value it must have");
  }

  /**
   * Every one of some requirements.
   *
   * @param requirements the requirements
   * @return the single one alone, or all of them together; always met if there is none
   */
  public static Condition all(Requirement... requirements) {
    List<Condition> parts = parts(requirements);
    return switch (parts.size()) {
      case 0 -> always();
      case 1 -> parts.get(0);
      default -> ImmutableAllOf.of(parts);
    };
  }

  /**
   * One of some requirements.
   *
   * @param requirements the requirements
   * @return the single one alone, or one of them
   */
  public static Condition any(Requirement... requirements) {
    List<Condition> parts = parts(requirements);
    return parts.size() == 1 ? parts.get(0) : ImmutableAnyOf.of(parts);
  }

  /**
   * The opposite of a requirement.
   *
   * @param requirement the requirement
   * @return its opposite; not established where the requirement is not
   */
  public static Condition not(Requirement requirement) {
    return ImmutableNot.of(of(requirement));
  }

  /**
   * A flag with a value.
   *
   * @param fact the flag
   * @param value the value it must have
   * @return the condition
   */
  public static Condition is(FactType fact, boolean value) {
    return is(fact, FactValue.of(value));
  }

  /**
   * A fact with a value.
   *
   * @param fact the fact
   * @param value the value it must have
   * @return the condition
   */
  public static Condition is(FactType fact, FactValue value) {
    return is(fact.id(), value);
  }

  /**
   * A fact, of which only the id is known, with a value.
   *
   * @param fact the fact
   * @param value the value it must have
   * @return the condition
   */
  public static Condition is(FactId fact, FactValue value) {
    return ImmutableIs.of(fact, value);
  }

  /**
   * A choice with one of some codes.
   *
   * @param fact the choice
   * @param codes the codes it may have
   * @return the condition
   */
  public static Condition oneOf(FactType fact, Code... codes) {
    if (codes.length == 1) {
      return is(fact, FactValue.of(codes[0].id()));
    }
    Set<FactValue> values = Arrays.stream(codes)
        .map(c -> FactValue.of(c.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return oneOf(fact.id(), values);
  }

  /**
   * A fact, of which only the id is known, with one of some values.
   *
   * @param fact the fact
   * @param values the values it may have, in order
   * @return the condition
   */
  public static Condition oneOf(FactId fact, Set<FactValue> values) {
    return ImmutableIn.of(fact, values);
  }

  /**
   * A number that is large enough.
   *
   * @param fact the count
   * @param least the least number, inclusive
   * @return the condition
   */
  public static Condition atLeast(FactType fact, int least) {
    return atLeast(fact.id(), least);
  }

  /**
   * A number, of which only the id is known, that is large enough.
   *
   * @param fact the count
   * @param least the least number, inclusive
   * @return the condition
   */
  public static Condition atLeast(FactId fact, int least) {
    return ImmutableAtLeast.of(fact, least);
  }

  /**
   * A number that is small enough.
   *
   * @param fact the count
   * @param most the greatest number, inclusive
   * @return the condition
   */
  public static Condition atMost(FactType fact, int most) {
    return atMost(fact.id(), most);
  }

  /**
   * A number, of which only the id is known, that is small enough.
   *
   * @param fact the count
   * @param most the greatest number, inclusive
   * @return the condition
   */
  public static Condition atMost(FactId fact, int most) {
    return ImmutableAtMost.of(fact, most);
  }

  /**
   * A fact that is established or presumed.
   *
   * @param fact the fact
   * @return the condition
   */
  public static Condition known(FactType fact) {
    return known(fact.id());
  }

  /**
   * A fact, of which only the id is known, that is established or presumed.
   *
   * @param fact the fact
   * @return the condition
   */
  public static Condition known(FactId fact) {
    return ImmutableKnown.of(fact);
  }

  /**
   * A length of time has passed since the stage was entered.
   *
   * @param length the length
   * @return met from the last day of the length on
   */
  public static Condition elapsed(Length length) {
    return elapsed(length, Anchor.entry());
  }

  /**
   * A length of time has passed.
   *
   * @param length the length
   * @param anchor the day it is counted from
   * @return met from the last day of the length on
   */
  public static Condition elapsed(Length length, Anchor anchor) {
    return ImmutableElapsed.of(length, anchor, false);
  }

  /**
   * A length of time has not run out.
   *
   * @param length the length
   * @param anchor the day it is counted from
   * @return met through the last day of the length, that day included
   */
  public static Condition within(Length length, Anchor anchor) {
    return not(over(length, anchor));
  }

  /**
   * A length of time has run out.
   *
   * @param length the length
   * @param anchor the day it is counted from
   * @return met from the day after the last day of the length on
   */
  public static Condition over(Length length, Anchor anchor) {
    return ImmutableElapsed.of(length, anchor, true);
  }

  /**
   * Another procedure stands in one of some stages; of one that runs several times, any instance does.
   *
   * @param procedure the procedure
   * @param stages the stages
   * @return the condition
   */
  public static Condition at(ProcedureId procedure, StageId... stages) {
    return ImmutableAt.of(procedure, new LinkedHashSet<>(List.of(stages)), false);
  }

  /**
   * Every instance of a procedure that runs several times stands in one of some stages.
   *
   * @param procedure the procedure
   * @param stages the stages
   * @return the condition, met too where no instance has started
   */
  public static Condition allAt(ProcedureId procedure, StageId... stages) {
    return ImmutableAt.of(procedure, new LinkedHashSet<>(List.of(stages)), true);
  }

  private static List<Condition> parts(Requirement... requirements) {
    return Arrays.stream(requirements).map(Conditions::of).toList();
  }
}
