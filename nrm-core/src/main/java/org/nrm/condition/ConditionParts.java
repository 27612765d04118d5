package org.nrm.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nrm.vocabulary.FactId;

/** Takes conditions apart: the plain parts in them, the facts they read, and conditions without some parts. */
public final class ConditionParts {
  private ConditionParts() {}

  /**
   * The plain parts of a condition, those that combine no others.
   *
   * @param condition the condition
   * @return its plain parts, in order
   */
  public static List<Condition> of(Condition condition) {
    List<Condition> parts = new ArrayList<>();
    collect(condition, parts);
    return List.copyOf(parts);
  }

  /**
   * The facts that a condition reads.
   *
   * @param condition the condition
   * @return the facts, in order
   */
  public static Set<FactId> facts(Condition condition) {
    Set<FactId> facts = new LinkedHashSet<>();
    of(condition).forEach(part -> fact(part).ifPresent(facts::add));
    return facts;
  }

  /**
   * The fact that a plain part reads.
   *
   * @param part a condition that combines no others
   * @return the fact, or empty if it reads none
   */
  public static Optional<FactId> fact(Condition part) {
    if (part instanceof Condition.Is c) {
      return Optional.of(c.fact());
    }
    if (part instanceof Condition.In c) {
      return Optional.of(c.fact());
    }
    if (part instanceof Condition.AtLeast c) {
      return Optional.of(c.fact());
    }
    if (part instanceof Condition.AtMost c) {
      return Optional.of(c.fact());
    }
    if (part instanceof Condition.Known c) {
      return Optional.of(c.fact());
    }
    return part instanceof Condition.Elapsed c ? c.anchor().fact() : Optional.empty();
  }

  /**
   * A condition without some of its plain parts.
   *
   * @param condition the condition
   * @param dropped which plain parts to leave out
   * @return what is left; {@link Conditions#always()} if nothing is
   */
  public static Condition without(Condition condition, Predicate<Condition> dropped) {
    return left(condition, dropped).orElse(Conditions.always());
  }

  /**
   * A condition with other conditions in the place of some plain parts.
   *
   * @param condition the condition
   * @param instead what stands in the place of each plain part; the part itself where nothing changes
   * @return the condition
   */
  public static Condition replaced(Condition condition, UnaryOperator<Condition> instead) {
    if (condition instanceof Condition.AllOf all) {
      return Conditions.all(each(all.parts(), instead));
    }
    if (condition instanceof Condition.AnyOf any) {
      return Conditions.any(each(any.parts(), instead));
    }
    if (condition instanceof Condition.Not not) {
      return Conditions.not(replaced(not.part(), instead));
    }
    return instead.apply(condition);
  }

  private static Condition[] each(List<Condition> parts, UnaryOperator<Condition> instead) {
    return parts.stream().map(part -> replaced(part, instead)).toArray(Condition[]::new);
  }

  private static Optional<Condition> left(Condition condition, Predicate<Condition> dropped) {
    if (condition instanceof Condition.AllOf all) {
      return joined(all.parts(), dropped)
          .map(parts -> Conditions.all(parts.toArray(Condition[]::new)));
    }
    if (condition instanceof Condition.AnyOf any) {
      return joined(any.parts(), dropped)
          .map(parts -> Conditions.any(parts.toArray(Condition[]::new)));
    }
    if (condition instanceof Condition.Not not) {
      return left(not.part(), dropped).map(Conditions::not);
    }
    return dropped.test(condition) ? Optional.empty() : Optional.of(condition);
  }

  private static Optional<List<Condition>> joined(
      List<Condition> parts, Predicate<Condition> dropped) {
    List<Condition> rest =
        parts.stream().flatMap(part -> left(part, dropped).stream()).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  private static void collect(Condition condition, List<Condition> parts) {
    if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(part -> collect(part, parts));
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(part -> collect(part, parts));
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), parts);
    } else {
      parts.add(condition);
    }
  }
}
