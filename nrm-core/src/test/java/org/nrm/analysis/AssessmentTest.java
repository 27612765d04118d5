package org.nrm.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.analysis.StandardVerdict.Result;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Id;

/** The three lenses on the Belgian mechanism, which asks for cooperation. */
class AssessmentTest {
  private static final ReferralMechanism BELGIUM = Catalogue.mechanism("belgium-2017");
  private static final Persona SILENT = Persona.MOST_VULNERABLE.get(0);

  @Test
  void a_person_who_will_not_testify_never_gets_the_temporary_stay_in_belgium() {
    Place temporary = Place.parse("residence/temporary");
    assertThat(Reach.permitted(BELGIUM, Persona.ANYBODY).steps(temporary)).contains(3);
    assertThat(Reach.permitted(BELGIUM, SILENT).steps(temporary)).isEmpty();
    assertThat(Reach.permitted(BELGIUM, SILENT).steps(Place.parse("residence/reflection")))
        .isPresent();
  }

  @Test
  void the_effects_name_what_such_a_person_loses_and_nothing_else() {
    Assessment.Effect effect = Assessment.of(BELGIUM, List.of(SILENT)).effects().get(0);
    assertThat(effect.unnoticed()).isFalse();
    assertThat(effect.excluded())
        .extracting(Id::value)
        .containsExactly("sickness-insurance", "family-title");
  }

  @Test
  void where_a_stay_starts_nothing_lies_before_it() {
    assertThat(
            Reach.permitted(BELGIUM, Persona.ANYBODY).steps(Place.parse("residence/no-document")))
        .contains(0);
  }

  @Test
  void residence_without_limit_rests_on_discretion() {
    Place indefinite = Place.parse("residence/indefinite");
    assertThat(Reach.permitted(BELGIUM, Persona.ANYBODY).steps(indefinite)).isPresent();
    assertThat(Reach.withoutDiscretion(BELGIUM, Persona.ANYBODY).steps(indefinite))
        .isEmpty();
  }

  @Test
  void an_entitlement_that_no_stage_gives_is_excluded() {
    assertThat(Reach.permitted(BELGIUM, Persona.ANYBODY).steps(EntitlementId.of("never-given")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void the_standards_on_mechanisms_are_judged_in_order_with_reasons() {
    List<StandardVerdict> verdicts = MechanismStandards.judge(BELGIUM);
    assertThat(verdicts)
        .extracting(v -> v.standard().id())
        .containsExactly(
            "ICMPD-1", "ICMPD-2", "ICMPD-3", "ICMPD-4", "NRM-1", "NRM-2", "NRM-3", "NRM-4", "TR-1");
    assertThat(verdicts).allSatisfy(v -> assertThat(v.reasons()).isNotEmpty());
    assertThat(verdicts.get(5).result()).isEqualTo(Result.NOT_MET);
    assertThat(verdicts.get(5).reasons()).containsExactly("no shelter");
    assertThat(verdicts.get(8).result()).isEqualTo(Result.NOT_MET);
  }
}
