package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.atMost;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.condition.Conditions.within;
import static org.nrm.condition.Samples.CHILDREN;
import static org.nrm.condition.Samples.DAY;
import static org.nrm.condition.Samples.FILED;
import static org.nrm.condition.Samples.FLAGS;
import static org.nrm.condition.Samples.GROUND;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

class WaysProperties {
  private static final Moment NOW = Moment.on(DAY);
  private static final List<FactType> ALL =
      Stream.concat(FLAGS.stream(), Stream.of(GROUND, CHILDREN, FILED)).toList();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void every_way_meets_the_condition(
      @ForAll("mixed") Condition condition, @ForAll("held") Map<FactId, FactValue> held) {
    Moment moment = NOW.with(held);
    assertThat(Ways.toMeet(condition, moment, WaysProperties::type))
        .allSatisfy(way -> assertThat(condition.truth(laid(moment, way))).isEqualTo(Truth.MET));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void no_part_of_a_way_meets_the_condition(
      @ForAll("choosing") Condition condition, @ForAll("held") Map<FactId, FactValue> held) {
    Moment moment = NOW.with(held);
    assertThat(Ways.toMeet(condition, moment, WaysProperties::type))
        .allSatisfy(way -> assertThat(properSubsets(way))
            .noneMatch(part -> condition.truth(laid(moment, part)) == Truth.MET));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void all_the_smallest_ways_over_six_flags_are_found(
      @ForAll("flags") Condition condition,
      @ForAll("held") Map<FactId, FactValue> held,
      @ForAll Set<@net.jqwik.api.constraints.IntRange(max = 5) Integer> frozen) {
    Moment moment = NOW.with(held);
    List<FactType> free =
        FLAGS.stream().filter(f -> !frozen.contains(FLAGS.indexOf(f))).toList();
    List<Map<FactId, FactValue>> ways = Ways.toMeet(
        condition, moment, id -> free.stream().filter(f -> f.id().equals(id)).findFirst());
    assertThat(ways).doesNotHaveDuplicates();
    assertThat(Set.copyOf(ways)).isEqualTo(smallest(condition, moment, free));
    assertThat(ways).isSortedAccordingTo((a, b) -> Integer.compare(a.size(), b.size()));
  }

  @Test
  void a_condition_that_is_met_needs_nothing() {
    assertThat(ways(all(FLAGS.get(0)), NOW.with(FLAGS.get(0), FactValue.of(true))))
        .containsExactly(Map.of());
  }

  @Test
  void a_condition_that_facts_cannot_meet_has_no_way() {
    assertThat(ways(elapsed(Length.days(1)), NOW.enteredOn(DAY))).isEmpty();
    assertThat(ways(all(FLAGS.get(0), not(FLAGS.get(0))), NOW)).isEmpty();
  }

  @Test
  void a_number_takes_the_least_that_does() {
    assertThat(ways(all(atLeast(CHILDREN, 2), atMost(CHILDREN, 4)), NOW))
        .containsExactly(Map.of(CHILDREN.id(), FactValue.of(2)));
    assertThat(ways(not(atMost(CHILDREN, 4)), NOW))
        .containsExactly(Map.of(CHILDREN.id(), FactValue.of(5)));
  }

  @Test
  void a_choice_can_take_each_code_that_does() {
    assertThat(ways(not(oneOf(GROUND, Samples.FRAUD)), NOW))
        .containsExactlyInAnyOrder(
            Map.of(GROUND.id(), FactValue.of("contact-resumed")),
            Map.of(GROUND.id(), FactValue.of("public-order")));
  }

  @Test
  void a_day_to_count_from_is_the_latest_that_does() {
    assertThat(ways(elapsed(Length.days(45), Anchor.since(FILED)), NOW))
        .containsExactly(Map.of(FILED.id(), FactValue.of(DAY.minusDays(45))));
    assertThat(ways(within(Length.days(45), Anchor.since(FILED)), NOW))
        .containsExactly(Map.of(FILED.id(), FactValue.of(DAY)));
  }

  @Test
  void what_need_only_be_known_can_take_any_value() {
    assertThat(ways(known(FLAGS.get(0)), NOW))
        .containsExactlyInAnyOrder(
            Map.of(FLAGS.get(0).id(), FactValue.of(true)),
            Map.of(FLAGS.get(0).id(), FactValue.of(false)));
    assertThat(ways(any(known(FILED)), NOW)).containsExactly(Map.of(FILED.id(), FactValue.of(DAY)));
  }

  @Provide
  Arbitrary<Condition> flags() {
    return Samples.combined(Samples.flag(6), 3);
  }

  @Provide
  Arbitrary<Condition> choosing() {
    return Samples.combined(Arbitraries.oneOf(Samples.flag(3), Samples.choice()), 3);
  }

  @Provide
  Arbitrary<Condition> mixed() {
    return Samples.combined(
        Arbitraries.oneOf(Samples.flag(3), Samples.choice(), Samples.number()), 3);
  }

  @Provide
  Arbitrary<Map<FactId, FactValue>> held() {
    List<Map<FactId, FactValue>> single =
        ALL.stream().flatMap(f -> values(f).map(v -> Map.of(f.id(), v))).toList();
    return Arbitraries.of(single).list().ofMaxSize(6).map(facts -> {
      Map<FactId, FactValue> held = new LinkedHashMap<>();
      facts.forEach(held::putAll);
      return held;
    });
  }

  private static List<Map<FactId, FactValue>> ways(Condition condition, Moment moment) {
    return Ways.toMeet(condition, moment, WaysProperties::type);
  }

  private static Optional<FactType> type(FactId id) {
    return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  private static Stream<FactValue> values(FactType fact) {
    return switch (fact.kind()) {
      case FLAG -> Stream.of(FactValue.of(true), FactValue.of(false));
      case CHOICE -> fact.codes().stream().map(c -> FactValue.of(c.id()));
      case COUNT -> Stream.of(0, 1, 2, 5).map(FactValue::of);
      case DATE -> Stream.of(FactValue.of(DAY.minusDays(3)));
    };
  }

  private static Moment laid(Moment moment, Map<FactId, FactValue> way) {
    Map<FactId, FactValue> both = new LinkedHashMap<>(moment.facts());
    both.putAll(way);
    return moment.with(both);
  }

  /** Every change of the free flags is tried: each is left as it is, set, or denied. */
  private static Set<Map<FactId, FactValue>> smallest(
      Condition condition, Moment moment, List<FactType> free) {
    List<Map<FactId, FactValue>> tried = List.of(Map.of());
    for (FactType flag : free) {
      List<Map<FactId, FactValue>> more = new ArrayList<>(tried);
      for (Map<FactId, FactValue> map : tried) {
        values(flag)
            .filter(v -> !moment.fact(flag.id()).equals(Optional.of(v)))
            .forEach(v -> more.add(put(map, flag.id(), v)));
      }
      tried = more;
    }
    Set<Map<FactId, FactValue>> meeting = tried.stream()
        .filter(way -> condition.truth(laid(moment, way)) == Truth.MET)
        .collect(Collectors.toSet());
    return meeting.stream()
        .filter(way -> properSubsets(way).noneMatch(meeting::contains))
        .collect(Collectors.toSet());
  }

  private static Stream<Map<FactId, FactValue>> properSubsets(Map<FactId, FactValue> way) {
    List<Map<FactId, FactValue>> subsets = List.of(Map.of());
    for (Map.Entry<FactId, FactValue> entry : way.entrySet()) {
      List<Map<FactId, FactValue>> more = new ArrayList<>(subsets);
      subsets.forEach(s -> more.add(put(s, entry.getKey(), entry.getValue())));
      subsets = more;
    }
    return subsets.stream().filter(s -> s.size() < way.size());
  }

  private static Map<FactId, FactValue> put(
      Map<FactId, FactValue> map, FactId fact, FactValue value) {
    Map<FactId, FactValue> more = new LinkedHashMap<>(map);
    more.put(fact, value);
    return more;
  }
}
