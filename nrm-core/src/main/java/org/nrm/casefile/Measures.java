package org.nrm.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Length;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;

/** Whether a mechanism is small enough to be put into numbers, and counts in lengths and days that cases have. */
@SuppressWarnings("JavaPeriodGetDays") // the days part is meant: months are told apart from it
final class Measures {
  private static final int MOST_BITS = Long.SIZE;
  private static final int MOST_MONTHS = 12 * 1000;
  private static final int MOST_DAYS = 365 * 1000;

  private Measures() {}

  static boolean fit(ReferralMechanism mechanism) {
    return FactBits.fits(mechanism.facts())
        && mechanism.procedures().stream()
            .allMatch(p -> p.stages().size() <= CompiledProcedure.MOST_STAGES)
        && mechanism.procedures().size() <= MOST_BITS
        && mechanism.duties().size() <= MOST_BITS
        && mechanism.events().stream()
            .allMatch(e -> e.requiredFacts().size() + e.optionalFacts().size() <= MOST_BITS)
        && transitions(mechanism).noneMatch(Measures::establishesTwice)
        && lengths(mechanism).allMatch(Measures::fits)
        && anchors(mechanism).allMatch(CompiledAnchor::fits)
        && transitions(mechanism)
            .flatMap(t -> t.establishes().stream())
            .flatMap((Establishment e) -> e.value().stream())
            .allMatch(FactBits::fits);
  }

  private static boolean establishesTwice(Transition transition) {
    List<Establishment> all = transition.establishes();
    return all.stream().map(Establishment::fact).distinct().count() < all.size();
  }

  static boolean fits(Length length) {
    return length.period().toTotalMonths() <= MOST_MONTHS && length.period().getDays() <= MOST_DAYS;
  }

  private static Stream<Condition> conditions(ReferralMechanism mechanism) {
    return Stream.of(
            transitions(mechanism).map(Transition::condition),
            terms(mechanism).flatMap(t -> t.notBefore().stream()),
            mechanism.duties().stream().map(Duty::condition))
        .flatMap(c -> c);
  }

  private static Stream<Anchor> anchors(ReferralMechanism mechanism) {
    return Stream.concat(
        terms(mechanism).map(Term::anchor),
        conditions(mechanism)
            .flatMap(c -> ConditionParts.of(c).stream())
            .flatMap(
                c -> c instanceof Condition.Elapsed e ? Stream.of(e.anchor()) : Stream.empty()));
  }

  private static Stream<Term> terms(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream().flatMap(s -> s.term().stream()));
  }

  private static Stream<Transition> transitions(ReferralMechanism mechanism) {
    return mechanism.procedures().stream().map(Procedure::transitions).flatMap(t -> t.stream());
  }

  private static Stream<Length> lengths(ReferralMechanism mechanism) {
    Stream<Length> terms = terms(mechanism).map(Term::length);
    Stream<Length> extensions = transitions(mechanism)
        .flatMap(t -> t.effect() instanceof Effect.Extension e
            ? Stream.concat(Stream.of(e.by()), e.cap().stream())
            : Stream.empty());
    Stream<Length> duties = mechanism.duties().stream().map(Duty::within).flatMap(l -> l.stream());
    Stream<Length> conditions = conditions(mechanism)
        .flatMap(c -> ConditionParts.of(c).stream())
        .flatMap(c -> c instanceof Condition.Elapsed e ? Stream.of(e.length()) : Stream.empty());
    return Stream.of(terms, extensions, duties, conditions).flatMap(l -> l);
  }
}
