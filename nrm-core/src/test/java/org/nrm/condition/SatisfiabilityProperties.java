package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/**
 * The case space of the brute force: two flags (unknown, yes, no), a choice (unknown and three codes), a number (unknown, 0
 * to 6), a procedure at one of two stages or elsewhere, and seven days from the day before the entry on.
 */
class SatisfiabilityProperties {
  private static final FactType A = Samples.FLAGS.get(0);
  private static final FactType B = Samples.FLAGS.get(1);
  private static final Map<FactType, List<FactValue>> VALUES = values();
  private static final List<Moment> ALL = moments();

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_condition_is_possible_exactly_if_some_situation_meets_it(
      @ForAll("conditions") Condition condition) {
    boolean met = ALL.stream().anyMatch(m -> condition.truth(m) == Truth.MET);
    Statistics.collect(met ? "possible" : "impossible");
    Statistics.coverage(coverage -> coverage.checkPattern("impossible").count(c -> c > 0));
    assertThat(possible(condition, SatisfiabilityProperties::listed)).isEqualTo(met);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_fact_that_is_never_held_is_as_if_it_were_unknown(
      @ForAll("conditions") Condition condition) {
    boolean met = ALL.stream()
        .filter(m -> m.fact(A.id()).isEmpty())
        .anyMatch(m -> condition.truth(m) == Truth.MET);
    assertThat(possible(condition, fact -> fact.equals(A.id()) ? Optional.empty() : listed(fact)))
        .isEqualTo(met);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_condition_falls_short_of_something_exactly_if_it_is_not_met(
      @ForAll("conditions") Condition condition, @ForAll("situations") Moment moment) {
    assertThat(Shortfall.of(condition, moment).isEmpty())
        .isEqualTo(condition.truth(moment) == Truth.MET);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_part_to_blame_really_fails(
      @ForAll("conditions") Condition condition, @ForAll("situations") Moment moment) {
    assertThat(Shortfall.of(condition, moment)).allSatisfy(s -> {
      Truth truth = s.part().truth(moment);
      assertThat(s.wanted() ? truth : truth.not()).isEqualTo(s.truth()).isNotEqualTo(Truth.MET);
    });
  }

  private static boolean possible(
      Condition condition,
      java.util.function.Function<org.nrm.vocabulary.FactId, Optional<java.util.Set<FactValue>>>
          values) {
    return Satisfiability.possible(condition, values, procedure -> false);
  }

  @Test
  void lengths_from_one_anchor_are_compared() {
    Condition late = Conditions.elapsed(Length.days(10));
    Condition soon = Conditions.within(Length.days(9), Anchor.entry());
    assertThat(possible(Conditions.all(late, soon), f -> Optional.empty())).isFalse();
    assertThat(possible(
            Conditions.all(late, Conditions.within(Length.days(10), Anchor.entry())),
            f -> Optional.empty()))
        .isTrue();
    assertThat(possible(
            Conditions.all(late, Conditions.within(Length.days(9), Anchor.since(Samples.FILED))),
            f -> Optional.of(Set.of())))
        .isTrue();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Samples.combined(
        Arbitraries.oneOf(
            Samples.flag(2),
            Samples.choice(),
            Samples.number(),
            Samples.known(),
            Samples.stage(),
            Samples.time()),
        3);
  }

  @Provide
  Arbitrary<Moment> situations() {
    return Arbitraries.of(ALL);
  }

  private static Optional<Set<FactValue>> listed(FactId fact) {
    return fact.equals(Samples.CHILDREN.id())
        ? Optional.of(Set.of())
        : VALUES.entrySet().stream()
            .filter(e -> e.getKey().id().equals(fact))
            .map(e -> Set.copyOf(e.getValue()))
            .findFirst();
  }

  private static Map<FactType, List<FactValue>> values() {
    Map<FactType, List<FactValue>> values = new LinkedHashMap<>();
    values.put(A, List.of(Samples.yes(), Samples.no()));
    values.put(B, List.of(Samples.yes(), Samples.no()));
    values.put(
        Samples.GROUND,
        Samples.GROUND.codes().stream().map(c -> FactValue.of(c.id())).toList());
    values.put(
        Samples.CHILDREN, IntStream.rangeClosed(0, 6).mapToObj(FactValue::of).toList());
    return values;
  }

  private static List<Moment> moments() {
    List<Moment> moments = List.of(Moment.on(Samples.DAY).enteredOn(Samples.DAY));
    for (Map.Entry<FactType, List<FactValue>> entry : VALUES.entrySet()) {
      List<Moment> more = new ArrayList<>(moments);
      moments.forEach(m -> entry.getValue().forEach(v -> more.add(m.with(entry.getKey(), v))));
      moments = more;
    }
    return moments.stream()
        .flatMap(SatisfiabilityProperties::standing)
        .flatMap(m -> IntStream.rangeClosed(-1, 5).mapToObj(d -> m.day(Samples.DAY.plusDays(d))))
        .collect(Collectors.toUnmodifiableList());
  }

  private static Stream<Moment> standing(Moment moment) {
    return Stream.of(Samples.OFFERED, Samples.TAKEN, StageId.of("elsewhere"))
        .map(stage -> moment.at(Samples.REFERRAL, stage));
  }
}
