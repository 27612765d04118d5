package org.nrm.catalogue.iom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nrm.condition.ConditionText;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.FollowUp;
import org.nrm.reintegration.ReintegrationEntitlements;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.StageId;

/** What the study criticises, and what it grants, can be read off the rules. */
class Moscow2006Test {
  private static final ReferralMechanism MOSCOW = Moscow2006.mechanism2006();
  private static final Procedure PROGRAMME =
      MOSCOW.procedure(MoscowWords.PROGRAMME).orElseThrow();
  private static final EventId RETURN = MoscowWords.RETURN_CARRIED_OUT.id();

  @Test
  void no_stage_with_support_afterwards_is_reached_without_the_return() {
    Set<StageId> reached = reachedWithout(RETURN);
    Set<EntitlementId> afterwards = Set.of(
        ReintegrationEntitlements.REINSTALLATION_GRANT.id(),
        MoscowWords.GRANT_OF_150.id(),
        MoscowWords.GRANT_OF_50.id());
    assertThat(reached).contains(MoscowWords.RETURN_DUE, MoscowWords.WITHOUT_SUPPORT);
    assertThat(PROGRAMME.stages())
        .filteredOn(s -> reached.contains(s.id()))
        .flatExtracting(Moscow2006Test::granted)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(afterwards);
    assertThat(start(MoscowWords.FURTHER_GRANT.value())).isEqualTo("programme at returned");
    assertThat(start(FollowUp.FOLLOW_UP.value())).isEqualTo("programme at returned");
  }

  @Test
  void the_return_means_an_obligatory_one() {
    assertThat(MOSCOW.event(RETURN).orElseThrow().meaning())
        .contains(RepatriationMeanings.OBLIGATORY_RETURN.id());
  }

  @Test
  void one_stage_restricts_liberty_and_alone_asks_for_company() {
    assertThat(PROGRAMME.stages())
        .filteredOn(
            s -> s.meaning().equals(Optional.of(ProtectionMeanings.RESTRICTED_LIBERTY.id())))
        .extracting(Stage::id)
        .containsExactly(MoscowWords.IN_CLOSED_CENTRE);
    assertThat(PROGRAMME.transitions())
        .filteredOn(t -> ConditionText.of(t.condition()).contains("goes-out-accompanied"))
        .flatExtracting(t -> t.origins())
        .containsExactly(MoscowWords.IN_CLOSED_CENTRE);
  }

  @Test
  void consent_is_given_once_and_no_event_withdraws_it() {
    List<MeaningId> events =
        MOSCOW.events().stream().flatMap(e -> e.meaning().stream()).toList();
    assertThat(events).containsOnlyOnce(ProtectionMeanings.CONSENT_GRANT.id());
    assertThat(events).doesNotContain(ProtectionMeanings.CONSENT_WITHDRAWAL.id());
    assertThat(PROGRAMME.stages())
        .filteredOn(
            s -> s.meaning().equals(Optional.of(ProtectionMeanings.CONSENT_NOT_REVISITED.id())))
        .hasSize(1);
  }

  @Test
  void a_person_can_be_gone_from_every_stage_between_consent_and_return() {
    assertThat(PROGRAMME.transitions())
        .filteredOn(t -> t.event().equals(MoscowWords.PROGRAMME_LEFT.id()))
        .flatExtracting(t -> t.origins())
        .containsExactlyInAnyOrder(
            MoscowWords.CONSENTED_ONCE, MoscowWords.IN_CLOSED_CENTRE, MoscowWords.RETURN_DUE);
  }

  @Test
  void no_rule_but_the_decision_itself_reads_testimony() {
    assertThat(MOSCOW.procedures().stream()
            .filter(p -> p.transitions().stream()
                .anyMatch(t -> ConditionText.of(t.condition()).contains("testifies")))
            .map(p -> p.id().value()))
        .containsExactly("testimony");
  }

  private static Stream<EntitlementId> granted(Stage stage) {
    return stage.grants().stream().map(g -> g.entitlement());
  }

  private static String start(String procedure) {
    Procedure found = MOSCOW.procedures().stream()
        .filter(p -> p.id().value().equals(procedure))
        .findFirst()
        .orElseThrow();
    List<Transition> first = found.transitions().stream()
        .filter(t -> t.origins().contains(found.initial()))
        .toList();
    assertThat(first).hasSize(1);
    return ConditionText.of(first.get(0).condition());
  }

  private static Set<StageId> reachedWithout(EventId event) {
    Set<StageId> reached = new LinkedHashSet<>();
    Deque<StageId> open = new ArrayDeque<>(List.of(PROGRAMME.initial()));
    while (!open.isEmpty()) {
      StageId at = open.pop();
      if (reached.add(at)) {
        PROGRAMME.stage(at).orElseThrow().term().ifPresent(t -> open.push(t.then()));
        PROGRAMME.transitions().stream()
            .filter(t -> t.origins().contains(at) && !t.event().equals(event))
            .flatMap(t -> t.effect() instanceof Effect.Move move
                ? Stream.of(move.to())
                : Stream.<StageId>of())
            .forEach(open::push);
      }
    }
    return reached;
  }
}
