package org.nrm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.italy.ItalianReadings;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;

/** Under art. 18 a person's testimony changes no entitlement and no outcome. */
@Tag("laws")
class ItalianTestimonyProperties {
  private static final Set<FactId> TESTIMONY =
      Set.of(FactId.of("testifies"), FactId.of("cooperates"), FactId.of("contribution-relevant"));
  private static final EventId STATEMENT = EventId.of("statement-made");
  private static final EventId DECISION = EventId.of("cooperation-decided");

  @Provide
  Arbitrary<ReferralMechanism> versions() {
    return Arbitraries.of("italy-2004", "italy-2014", "italy-2017", "italy-2025")
        .map(Catalogue::mechanism);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void two_lives_that_differ_in_testimony_alone_are_equal(
      @ForAll("versions") ReferralMechanism mechanism, @ForAll Random random) {
    List<CaseEvent> life = ItalianLives.whole(random);
    List<Object> trace = trace(mechanism, life);
    assertThat(trace(mechanism, turned(life))).isEqualTo(trace);
    Statistics.label("permit")
        .collect(trace.toString().contains("stay"))
        .coverage(c -> c.check(true).percentage(p -> p > 50));
    Statistics.label("decided")
        .collect(life.stream().anyMatch(e -> e.type().equals(DECISION)))
        .coverage(c -> c.check(true).percentage(p -> p > 50));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_life_in_which_the_decision_is_never_told_is_equal_too(
      @ForAll("versions") ReferralMechanism mechanism, @ForAll Random random) {
    List<CaseEvent> life = ItalianLives.whole(random);
    List<CaseEvent> silent = without(life, DECISION);
    assertThat(last(mechanism, silent)).isEqualTo(last(mechanism, life));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void having_made_no_statement_never_stands_in_the_way_of_the_permit(
      @ForAll("versions") ReferralMechanism mechanism, @ForAll Random random) {
    List<CaseEvent> life = ItalianLives.toProposal(random);
    CaseEvent issue = ItalianLives.issue(life.get(life.size() - 1).on());
    assertThat(after(mechanism, without(life, STATEMENT)).apply(issue).isAccepted())
        .isTrue();
    Statistics.label("an opinion is missing with statements")
        .collect(after(mechanism, life).apply(issue).isAccepted())
        .coverage(c -> c.check(false).count(n -> n > 0));
  }

  @Example
  void no_rule_reads_testimony() {
    for (String id : List.of("italy-2004", "italy-2014", "italy-2017", "italy-2025")) {
      ReferralMechanism mechanism = Catalogue.mechanism(id);
      assertThat(mechanism.facts()).extracting(f -> f.id()).containsAll(TESTIMONY);
      assertThat(conditions(mechanism).flatMap(c -> ConditionParts.facts(c).stream()))
          .as(id)
          .doesNotContainAnyElementsOf(TESTIMONY);
    }
  }

  @Example
  void the_law_of_equal_lives_finds_a_practice_that_asks_for_testimony() {
    assertThat(differs(ItalianReadings.ONLY_FOR_THOSE_WHO_TESTIFY)).isTrue();
    assertThat(differs(ItalianReadings.CONTRIBUTION_REQUIRED)).isTrue();
    assertThat(differs(ItalianReadings.OPINION_ON_SOCIAL_PATH)).isFalse();
  }

  private static boolean differs(List<Change> changes) {
    ReferralMechanism variant = new Variant.Builder()
        .id(MechanismId.of("variant"))
        .title("variant")
        .changes(changes)
        .build()
        .of(Catalogue.mechanism("italy-2004"));
    return IntStream.range(0, 100)
        .mapToObj(seed -> ItalianLives.whole(new Random(seed)))
        .anyMatch(life -> !trace(variant, turned(life)).equals(trace(variant, life)));
  }

  /** What every event led to: accepted or refused and why, where the case stands, what it gives and asks for. */
  private static List<Object> trace(ReferralMechanism mechanism, List<CaseEvent> life) {
    CaseFile file = ItalianLives.open(mechanism);
    List<Object> trace = new ArrayList<>();
    for (CaseEvent event : life) {
      Outcome outcome = file.apply(event);
      file = outcome.fold(Outcome.Accepted::next, Outcome.Refused::file);
      trace.add(List.of(
          event.type(), outcome.fold(a -> "accepted", r -> r.code() + r.message()), state(file)));
    }
    return trace;
  }

  private static List<Object> last(ReferralMechanism mechanism, List<CaseEvent> life) {
    return state(after(mechanism, life).asOf(ItalianLives.START.plusYears(10)));
  }

  private static CaseFile after(ReferralMechanism mechanism, List<CaseEvent> life) {
    CaseFile file = ItalianLives.open(mechanism);
    for (CaseEvent event : life) {
      file = file.apply(event).fold(Outcome.Accepted::next, Outcome.Refused::file);
    }
    return file;
  }

  private static List<Object> state(CaseFile file) {
    Map<FactId, Established> facts = new LinkedHashMap<>(file.facts());
    facts.keySet().removeAll(TESTIMONY);
    return List.of(file.positions(), file.entitlements(), file.duties(), facts);
  }

  private static List<CaseEvent> turned(List<CaseEvent> life) {
    return life.stream().map(ItalianTestimonyProperties::turned).toList();
  }

  private static CaseEvent turned(CaseEvent event) {
    CaseEvent.Builder turned = new CaseEvent.Builder().from(event);
    event.facts().forEach((fact, value) -> {
      if (TESTIMONY.contains(fact)) {
        turned.putFacts(fact, FactValue.of(value.equals(FactValue.of(false))));
      }
    });
    return turned.build();
  }

  private static List<CaseEvent> without(List<CaseEvent> life, EventId type) {
    return life.stream().filter(event -> !event.type().equals(type)).toList();
  }

  private static Stream<Condition> conditions(ReferralMechanism mechanism) {
    Stream<Condition> transitions = mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .map(Transition::condition);
    Stream<Condition> grants =
        stages(mechanism).flatMap(s -> s.grants().stream()).map(Grant::condition);
    Stream<Condition> terms =
        stages(mechanism).flatMap(s -> s.term().stream()).flatMap(t -> t.notBefore().stream());
    Stream<Condition> duties = mechanism.duties().stream().map(Duty::condition);
    return Stream.of(transitions, grants, terms, duties).flatMap(s -> s);
  }

  private static Stream<Stage> stages(ReferralMechanism mechanism) {
    return mechanism.procedures().stream().flatMap(p -> p.stages().stream());
  }
}
