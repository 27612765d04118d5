package org.nrm.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Length;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

class ReplayTest {
  private static final ReferralMechanism BELGIUM = Catalogue.mechanism("belgium-2017");
  private static final ReferralMechanism ITALY = Catalogue.mechanism("italy-2017");
  private static final ReferralMechanism LONGER = new Variant.Builder()
      .id(MechanismId.of("longer"))
      .title("Longer")
      .addChanges(TermChange.setTerm(
          Place.parse("residence/reflection"),
          Length.days(90),
          BELGIUM.procedures().get(0).transitions().get(0).citations().get(0)))
      .build()
      .of(BELGIUM);

  @Test
  void a_longer_term_diverges_when_it_starts() {
    Replay replay = Replay.under(List.of(BELGIUM, LONGER));
    assertThat(takeAll(replay, "A")).singleElement().satisfies(d -> {
      assertThat(d.line()).isEqualTo(3);
      assertThat(d.event().value()).isEqualTo("document-requested");
      assertThat(d.on()).isEqualTo("2019-06-10");
      assertThat(d.kind()).isEqualTo(DivergenceKind.TERMS);
      assertThat(d.points())
          .extracting(DivergentPoint::text)
          .containsExactly("residence: reflection since 2019-06-10 through 2019-07-25 / reflection"
              + " since 2019-06-10 through 2019-09-08");
    });
    assertThat(replay.summary().notCompared()).isEqualTo(1);
  }

  @Test
  void a_case_goes_on_where_it_differs_only_in_what_is_not_compared() {
    Replay replay = Replay.under(List.of(BELGIUM, LONGER), EnumSet.of(DivergenceKind.VERDICT));
    assertThat(takeAll(replay, "A")).singleElement().satisfies(d -> {
      assertThat(d.line()).isEqualTo(4);
      assertThat(d.event().value()).isEqualTo("complaint-filed");
      assertThat(d.kind()).isEqualTo(DivergenceKind.VERDICT);
      assertThat(d.outcomes().get(0).isAccepted()).isFalse();
      assertThat(d.outcomes().get(1).isAccepted()).isTrue();
    });
  }

  @Test
  void an_event_that_a_mechanism_does_not_have_is_a_divergence_with_that_reason() {
    Replay replay = Replay.under(List.of(BELGIUM, ITALY));
    Divergence first = takeAll(replay, "A").get(0);
    assertThat(first.kind()).isEqualTo(DivergenceKind.UNKNOWN_EVENT);
    assertThat(first.outcomes().get(1).<String>fold(a -> "", r -> r.message()))
        .contains("`italy-2017` has no event `" + first.event() + "`");
  }

  @Test
  void the_mechanism_that_an_event_names_does_not_matter() {
    Replay replay = Replay.under(List.of(LONGER, LONGER));
    CaseEvent event =
        new CaseEvent.Builder().from(events("A").get(0)).mechanism(BELGIUM.id()).build();
    assertThat(replay.take(1, event)).isEmpty();
    assertThat(replay.take(2, events("A").get(1))).isEmpty();
  }

  @Test
  void cases_are_counted_by_event_and_respect() {
    Replay replay = Replay.under(List.of(BELGIUM, LONGER));
    takeAll(replay, "A");
    takeAll(replay, "B");
    assertThat(replay.summary().cases()).isEqualTo(2);
    assertThat(replay.summary().diverged()).isEqualTo(2);
    assertThat(replay.summary().events()).isEqualTo(8);
    assertThat(replay.summary().table()).singleElement().satisfies(count -> {
      assertThat(count.event()).isEqualTo(EventId.of("document-requested"));
      assertThat(count.kind()).isEqualTo(DivergenceKind.TERMS);
      assertThat(count.cases()).isEqualTo(2);
    });
  }

  @Test
  void a_replay_needs_two_mechanisms_and_a_respect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Replay.under(List.of(BELGIUM)))
        .withMessage("a replay needs two mechanisms to compare: name another one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Replay.under(List.of(BELGIUM, LONGER), Set.of()))
        .withMessage("a replay compares in nothing: name a respect");
  }

  private static List<Divergence> takeAll(Replay replay, String caseId) {
    List<Divergence> found = new java.util.ArrayList<>();
    List<CaseEvent> events = events(caseId);
    for (int i = 0; i < events.size(); i++) {
      Optional<Divergence> divergence = replay.take(i + 1, events.get(i));
      divergence.ifPresent(found::add);
    }
    return found;
  }

  private static List<CaseEvent> events(String caseId) {
    return List.of(
        event(caseId, "indications-found", "2019-06-03", "police").build(),
        event(caseId, "centre-contacted", "2019-06-03", "police").build(),
        event(caseId, "document-requested", "2019-06-10", "recognised-centre")
            .putFacts(FactId.of("accompanied"), FactValue.of(true))
            .putFacts(FactId.of("holds-title"), FactValue.of(false))
            .putFacts(FactId.of("child"), FactValue.of(false))
            .build(),
        event(caseId, "complaint-filed", "2019-08-20", "person-concerned").build());
  }

  private static CaseEvent.Builder event(String caseId, String type, String on, String by) {
    CaseEvent.Builder event = new CaseEvent.Builder();
    event.caseId(Pseudonym.of(caseId));
    event.type(EventId.of(type)).on(LocalDate.parse(on)).by(RoleId.of(by));
    return event;
  }
}
