package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.scxml.Context;
import org.apache.commons.scxml.env.SimpleContext;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.condition.Situation;
import org.nrm.condition.Truth;
import org.nrm.condition.WorkingCalendar;
import org.nrm.json.SmallMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** A guard as ECMAScript is true where the condition is met, and its opposite where it is not met; both are false where it is open. */
class EcmaScriptProperties {
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(WorkingCalendar.WEEKDAYS.restDays(), Set.of(LocalDate.of(2024, 2, 29)));
  private static final Script SCRIPT = new Script(ScxmlScript.of(CALENDAR));
  private static final ScxmlNames NAMES = new ScxmlNames(SmallMechanism.SMALL);

  @Property(tries = 3000)
  void a_guard_and_its_opposite_mean_what_the_condition_means(
      @ForAll("conditions") Condition condition, @ForAll("cases") Case now) throws Exception {
    Truth truth = condition.truth(now);
    Statistics.collect(truth);
    assertThat(met(condition, now)).isEqualTo(truth == Truth.MET);
    assertThat(met(Conditions.not(condition), now)).isEqualTo(truth == Truth.NOT_MET);
  }

  private static boolean met(Condition condition, Case now) throws Exception {
    SCRIPT.active(List.of(SmallMechanism.RESIDENCE + "." + now.stage()));
    return SCRIPT.evalCond(
        now.context(), EcmaScript.judging(NAMES, "today", "residence_since").met(condition));
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return tree(4);
  }

  private static Arbitrary<Condition> tree(int depth) {
    if (depth == 0) {
      return plain();
    }
    Arbitrary<Condition[]> parts = Arbitraries.lazy(() -> tree(depth - 1))
        .array(Condition[].class)
        .ofMinSize(1)
        .ofMaxSize(3);
    return Arbitraries.oneOf(
        plain(),
        parts.map(Conditions::all),
        parts.map(Conditions::any),
        Arbitraries.lazy(() -> tree(depth - 1)).map(Conditions::not));
  }

  private static Arbitrary<Condition> plain() {
    return Arbitraries.oneOf(
        Arbitraries.of(true, false).map(b -> Conditions.is(SmallMechanism.ACCOMPANIED, b)),
        Arbitraries.of("plain", "grave")
            .map(c -> Conditions.is(SmallMechanism.GROUND, FactValue.of(c))),
        Arbitraries.just(
            Conditions.oneOf(SmallMechanism.GROUND, SmallMechanism.PLAIN, SmallMechanism.OTHER)),
        Arbitraries.integers()
            .between(0, 4)
            .map(n -> Conditions.atLeast(SmallMechanism.HELPERS, n)),
        Arbitraries.integers().between(0, 4).map(n -> Conditions.atMost(SmallMechanism.HELPERS, n)),
        Arbitraries.of(SmallMechanism.ACCOMPANIED, SmallMechanism.ASKED).map(Conditions::known),
        Arbitraries.just(Conditions.at(
            SmallMechanism.RESIDENCE, SmallMechanism.REFLECTION, SmallMechanism.PERMIT)),
        Arbitraries.of(true, false).flatMap(within -> time(within)));
  }

  private static Arbitrary<Condition> time(boolean within) {
    Arbitrary<Length> lengths = Arbitraries.of(
        Length.days(0),
        Length.days(45),
        Length.months(1),
        Length.months(13),
        Length.years(4),
        Length.parse("P1Y2M3D"),
        Length.workingDays(0),
        Length.workingDays(7));
    Arbitrary<Anchor> anchors = Arbitraries.of(
        Anchor.entry(),
        Anchor.since(SmallMechanism.ASKED),
        Anchor.entryOrLater(SmallMechanism.ASKED),
        Anchor.day(LocalDate.of(2024, 1, 31)));
    return Combinators.combine(lengths, anchors)
        .as((length, anchor) ->
            within ? Conditions.within(length, anchor) : Conditions.elapsed(length, anchor));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            days(),
            days(),
            Arbitraries.of(true, false).map(FactValue::of).optional(),
            Arbitraries.of("plain", "grave", "other").map(FactValue::of).optional(),
            Arbitraries.integers().between(0, 4).map(FactValue::of).optional(),
            days().map(FactValue::of).optional(),
            Arbitraries.of("none", "reflection", "permit", "over"))
        .as((on, since, flag, choice, count, day, stage) -> new Case(
            on,
            since,
            Map.of(
                SmallMechanism.ACCOMPANIED.id(), flag,
                SmallMechanism.GROUND.id(), choice,
                SmallMechanism.HELPERS.id(), count,
                SmallMechanism.ASKED.id(), day),
            stage));
  }

  /** Around the ends of months in a leap year, and years apart. */
  private static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 80).map(LocalDate.of(2024, 1, 20)::plusDays),
        Arbitraries.integers().between(0, 3000).map(LocalDate.of(2020, 1, 1)::plusDays));
  }

  record Case(LocalDate on, LocalDate since, Map<FactId, Optional<FactValue>> facts, String stage)
      implements Situation {
    @Override
    public Optional<FactValue> fact(FactId fact) {
      return facts.getOrDefault(fact, Optional.empty());
    }

    @Override
    public Optional<LocalDate> entered() {
      return Optional.of(since);
    }

    @Override
    public List<StageId> standing(ProcedureId procedure) {
      return List.of(StageId.of(stage));
    }

    @Override
    public WorkingCalendar calendar() {
      return CALENDAR;
    }

    Context context() {
      Context context = new SimpleContext();
      context.set("today", on.toString());
      context.set("residence_since", since.toString());
      facts.forEach((fact, value) -> context.set(NAMES.fact(fact), held(value)));
      return context;
    }

    private static @Nullable Object held(Optional<FactValue> value) {
      return value
          .map(v -> v.<Object>fold(f -> f, c -> c, n -> (Object) n, LocalDate::toString))
          .orElse(null);
    }

    @Override
    public String toString() {
      return on + ", entered " + since + " at " + stage + ": "
          + facts.entrySet().stream()
              .map(f -> f.getKey() + "=" + f.getValue().map(FactValue::text).orElse("?"))
              .sorted()
              .collect(Collectors.joining(", "));
    }
  }
}
