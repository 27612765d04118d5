package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.mechanism.SmallMechanism.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Anchor;
import org.nrm.condition.Length;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;

/** What a variant tells besides its mechanism. */
class VariantResultTest {
  private static final Place TOLD = place("residence/told");
  private static final RuleId TELL = RuleId.of("tell");

  static Stream<Arguments> idle() {
    Stage permit = residence().stage(PERMIT).orElseThrow();
    Term term = permit.term().orElseThrow();
    Place place = place("residence/permit");
    return Stream.of(
        Arguments.of(
            TermChange.setTerm(place, term.length(), PROPOSAL),
            "residence/permit: `set-term` alters nothing: the term is "
                + term.length().text() + " already"),
        Arguments.of(
            ConditionChange.relax(TOLD, MINOR.id(), PROPOSAL),
            "residence/told: `relax` alters nothing: the condition does not ask for `minor`"),
        Arguments.of(
            EventChange.addRole(DETECTED.id(), POLICE.id(), PROPOSAL),
            "event detected: `add-role` alters nothing: `police` may report it already"),
        Arguments.of(
            TermChange.setFollowing(place, term.then(), PROPOSAL),
            "residence/permit: `set-following` alters nothing: `" + term.then()
                + "` follows already"),
        Arguments.of(
            CountingChange.removeNotBefore(place, PROPOSAL),
            "residence/permit: `remove-not-before` alters nothing: the term waits for nothing"),
        Arguments.of(
            StageChange.setEnding(place, false, PROPOSAL),
            "residence/permit: `set-ending` alters nothing: it is no ending already"),
        Arguments.of(
            ConditionChange.setCondition(TOLD, atLeast(CHILDREN, 1), PROPOSAL),
            "residence/told: `set-condition` alters nothing: this is its condition already"),
        Arguments.of(
            SourceChange.cite(place, LAW),
            "residence/permit: `cite` alters nothing: it cites this already"));
  }

  @ParameterizedTest
  @MethodSource("idle")
  void a_change_that_alters_nothing_is_a_warning_that_says_why(Change change, String text) {
    VariantResult result = variant(change).laidOver(SOUND);
    assertThat(result.mechanism().fingerprint()).isEqualTo(SOUND.fingerprint());
    assertThat(result.warnings()).extracting(VariantWarning::text).containsExactly(text);
    assertThat(result.warnings())
        .extracting(VariantWarning::change)
        .containsExactly(OptionalInt.of(1));
  }

  @Test
  void a_fact_that_the_mechanism_does_not_have_cannot_be_relaxed() {
    assertThat(
            faults(ConditionChange.relax(TOLD, org.nrm.vocabulary.FactId.of("minors"), PROPOSAL)))
        .containsExactly("residence/told: there is no fact `minors`: there are children");
  }

  @Test
  void a_fault_says_which_change_made_it() {
    DefinitionException e = catchThrowableOfType(
        DefinitionException.class,
        () -> variant(
                TermChange.setTerm(place("residence/permit"), Length.days(1), PROPOSAL),
                StageChange.removeStage(place("residence/permits"), PROPOSAL))
            .of(SOUND));
    assertThat(e.faults()).extracting(DefinitionFault::change).containsExactly(OptionalInt.of(2));
  }

  @Test
  void a_base_that_changed_is_a_fault_that_names_both_fingerprints() {
    Variant pinned = new Variant.Builder()
        .from(variant(ModalityChange.setModality(TOLD, Modality.MUST, PROPOSAL)))
        .baseFingerprint(SOUND.fingerprint())
        .build();
    assertThat(pinned.laidOver(SOUND).warnings()).isEmpty();
    ReferralMechanism other = variant(
            TermChange.setTerm(place("residence/permit"), Length.days(1), PROPOSAL))
        .of(SOUND);
    DefinitionException e = catchThrowableOfType(DefinitionException.class, () -> pinned.of(other));
    assertThat(e.faults()).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(FaultKind.CHANGED_BASE);
      assertThat(fault.message())
          .contains("`" + other.fingerprint() + "`")
          .contains("`" + SOUND.fingerprint() + "`")
          .endsWith("then write the new fingerprint");
    });
  }

  @Test
  void a_rule_without_citations_comes_from_the_reason() {
    Transition bare = new Transition.Builder()
        .from(transition("told"))
        .id(RuleId.of("told-later"))
        .origins(List.of(PERMIT))
        .citations(List.of())
        .build();
    ReferralMechanism added =
        variant(TransitionChange.addTransition(RESIDENCE, bare, PROPOSAL)).of(SOUND);
    assertThat(added
            .procedure(RESIDENCE)
            .flatMap(p -> p.transition(bare.id()))
            .orElseThrow()
            .citations())
        .containsExactly(PROPOSAL);
  }

  @Test
  void what_is_added_can_stand_before_another() {
    Transition more = new Transition.Builder()
        .from(transition("told"))
        .id(RuleId.of("told-later"))
        .origins(List.of(PERMIT))
        .build();
    ReferralMechanism added = variant(
            TransitionChange.addTransition(RESIDENCE, more, PROPOSAL).before(RuleId.of("told")))
        .of(SOUND);
    List<String> ids = added.procedure(RESIDENCE).orElseThrow().transitions().stream()
        .map(t -> t.id().value())
        .toList();
    assertThat(ids.indexOf("told-later")).isEqualTo(ids.indexOf("told") - 1);
  }

  @Test
  void terms_are_counted_followed_and_dropped_otherwise() {
    Place place = place("residence/permit");
    Term term = term(variant(
        CountingChange.setCounting(place, Counting.FIRST_DAY_INCLUDED, PROPOSAL),
        CountingChange.setNotBefore(place, atLeast(CHILDREN, 1), PROPOSAL),
        TermChange.setFollowing(place, REFLECTION, PROPOSAL),
        CountingChange.setCountedFrom(
            place, Anchor.day(java.time.LocalDate.of(2024, 1, 1)), PROPOSAL)));
    assertThat(term.counting()).isEqualTo(Counting.FIRST_DAY_INCLUDED);
    assertThat(term.notBefore()).contains(atLeast(CHILDREN, 1));
    assertThat(term.then()).isEqualTo(REFLECTION);
    assertThat(term.anchor()).isEqualTo(Anchor.day(java.time.LocalDate.of(2024, 1, 1)));
  }

  @Test
  void extensions_take_another_length_and_cap() {
    Place extended = place("residence/permit-extended");
    ReferralMechanism variant = variant(
            EffectChange.setExtension(extended, Length.months(1), PROPOSAL),
            EffectChange.setCap(extended, Optional.of(Length.years(2)), PROPOSAL))
        .of(SOUND);
    assertThat(variant
            .procedure(RESIDENCE)
            .flatMap(p -> p.transition(RuleId.of("permit-extended")))
            .orElseThrow()
            .effect())
        .isEqualTo(Effect.extend(Length.months(1), Optional.of(Length.years(2))));
    assertThat(faults(EffectChange.setExtension(TOLD, Length.months(1), PROPOSAL)))
        .containsExactly("residence/told: there is no extension `told`: there is none");
  }

  @Test
  void duties_and_leads_are_changed() {
    ReferralMechanism variant = variant(
            DutyChange.setDutyHolder(TELL, CENTRE.id(), PROPOSAL),
            OccasionChange.setDutyCondition(TELL, always(), PROPOSAL),
            LeadChange.setLead(SOUND.leadRules().get(0).id(), CENTRE.id(), PROPOSAL))
        .of(SOUND);
    assertThat(variant.duties().get(0).holder()).isEqualTo(CENTRE.id());
    assertThat(variant.duties().get(0).condition()).isEqualTo(always());
    assertThat(variant.leadRules().get(0).lead()).isEqualTo(CENTRE.id());
    assertThat(variant.leadRules().get(0).citations()).contains(PROPOSAL);
  }

  @Test
  void an_event_carries_other_facts() {
    ReferralMechanism variant = variant(EventChange.setCarried(
            DETECTED.id(), Set.of(), Set.of(MINOR.id(), CHILDREN.id()), PROPOSAL))
        .of(SOUND);
    assertThat(variant.event(DETECTED.id()).orElseThrow().optionalFacts())
        .containsExactlyInAnyOrder(MINOR.id(), CHILDREN.id());
  }

  private static Term term(Variant variant) {
    Draft draft = new Draft(Rules.of(SOUND));
    variant.changes().forEach(draft::make);
    assertThat(draft.faults()).isEmpty();
    return draft.rules().procedures().stream()
        .filter(p -> p.id().equals(RESIDENCE))
        .flatMap(p -> p.stage(PERMIT).stream())
        .flatMap(s -> s.term().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> faults(Change change) {
    DefinitionException e =
        catchThrowableOfType(DefinitionException.class, () -> variant(change).of(SOUND));
    return e.faults().stream().map(DefinitionFault::text).toList();
  }

  private static Variant variant(Change... changes) {
    return new Variant.Builder()
        .id(MechanismId.of("varied"))
        .title("Varied")
        .addChanges(changes)
        .build();
  }
}
