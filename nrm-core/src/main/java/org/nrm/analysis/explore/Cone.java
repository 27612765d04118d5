package org.nrm.analysis.explore;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;

/**
 * Which procedures have to be explored together: one reads another if a condition of the one asks where the other stands, or
 * reads a fact that only transitions set and that the other sets.
 */
final class Cone {
  private final ReferralMechanism mechanism;
  private final ExplorerOptions options;

  Cone(ReferralMechanism mechanism, ExplorerOptions options) {
    this.mechanism = mechanism;
    this.options = options;
  }

  /** Some procedures with all that they read, and what those read, in the mechanism's order. */
  List<Procedure> of(Collection<ProcedureId> wanted) {
    Set<ProcedureId> all = new LinkedHashSet<>();
    Deque<ProcedureId> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      ProcedureId next = open.pop();
      if (all.add(next)) {
        open.addAll(read(mechanism.procedure(next).orElseThrow()));
      }
    }
    return mechanism.procedures().stream().filter(p -> all.contains(p.id())).toList();
  }

  /** The cones of all procedures, without those that lie in another. */
  List<List<Procedure>> all() {
    List<List<Procedure>> cones =
        mechanism.procedures().stream().map(p -> of(List.of(p.id()))).distinct().toList();
    return cones.stream()
        .filter(c -> cones.stream().noneMatch(d -> d.size() > c.size() && d.containsAll(c)))
        .toList();
  }

  private Set<ProcedureId> read(Procedure procedure) {
    Set<ProcedureId> read = new LinkedHashSet<>();
    conditions(procedure).flatMap(c -> ConditionParts.of(c).stream()).forEach(part -> {
      if (part instanceof Condition.At at) {
        read.add(at.procedure());
      }
    });
    facts(procedure).stream()
        .map(id -> mechanism.fact(id).orElseThrow())
        .filter(this::isRemembered)
        .forEach(fact -> mechanism.procedures().stream()
            .filter(p -> p.transitions().stream().anyMatch(t -> sets(t, fact.id())))
            .forEach(p -> read.add(p.id())));
    return read;
  }

  /** Whether the value of a fact lasts: no role can set it to another at any time. */
  boolean isRemembered(FactType fact) {
    return fact.scope() == FactScope.CASE
        && (!settable(fact) || fact.constancy() == Constancy.FIXED || isAskedFor(fact.id()));
  }

  private boolean isAskedFor(FactId fact) {
    return mechanism.procedures().stream()
        .flatMap(Cone::conditions)
        .flatMap(c -> ConditionParts.of(c).stream())
        .anyMatch(part -> part instanceof Condition.Known known && known.fact().equals(fact));
  }

  boolean settable(FactType fact) {
    return !options.facts().containsKey(fact.id())
        && fact.establishedBy().stream().anyMatch(r -> !options.silentRoles().contains(r));
  }

  static boolean sets(Transition transition, FactId fact) {
    return transition.retracts().contains(fact)
        || transition.establishes().stream().map(Establishment::fact).anyMatch(fact::equals);
  }

  static Stream<Condition> conditions(Procedure procedure) {
    return Stream.concat(
        procedure.transitions().stream().map(Transition::condition),
        procedure.stages().stream()
            .flatMap(s -> s.term().stream())
            .flatMap(t -> t.notBefore().stream()));
  }

  /** The facts that the conditions and terms of a procedure read. */
  static Set<FactId> facts(Procedure procedure) {
    Set<FactId> facts = conditions(procedure)
        .flatMap(c -> ConditionParts.facts(c).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    procedure.stages().stream()
        .flatMap(s -> s.term().stream())
        .map(Term::anchor)
        .flatMap(a -> a.fact().stream())
        .forEach(facts::add);
    return facts;
  }
}
