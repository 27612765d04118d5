package org.nrm.catalogue.europe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.catalogue.europe.council.ConventionOverlay;
import org.nrm.catalogue.europe.council.ConventionPolicy;
import org.nrm.catalogue.europe.council.ConventionPolicy.Ground;
import org.nrm.catalogue.europe.council.ConventionPolicy.Purpose;
import org.nrm.catalogue.europe.council.ConventionReadings;
import org.nrm.catalogue.europe.union.Directive2004Readings;
import org.nrm.catalogue.portugal.Portugal2007;
import org.nrm.condition.Length;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

class ConventionPolicyTest {
  private static final String NOT_ALLOWED =
      "the Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197) does not allow ";

  private static ConventionPolicy.Builder policy() {
    return new ConventionPolicy.Builder();
  }

  @Test
  void a_reflection_period_of_29_days_is_rejected() {
    ConventionPolicy.Builder tooShort = policy().reflection(Length.days(29));
    assertThatIllegalArgumentException()
        .isThrownBy(tooShort::build)
        .withMessage(NOT_ALLOWED
            + "a recovery and reflection period of 29 days is shorter than 30 days (art. 13(1)):"
            + " lengthen it");
  }

  @Test
  void a_month_can_be_shorter_than_thirty_days() {
    ConventionPolicy.Builder month = policy().reflection(Length.months(1));
    assertThatIllegalArgumentException().isThrownBy(month::build).withMessageContaining("13(1)");
    assertThat(policy().reflection(Length.months(2)).build().reflection())
        .isEqualTo(Length.months(2));
    assertThat(policy().reflection(Length.workingDays(30)).build().reflection().inWorkingDays())
        .isTrue();
  }

  @Test
  void a_permit_that_cannot_be_renewed_is_rejected() {
    ConventionPolicy.Builder once = policy().renewable(false);
    assertThatIllegalArgumentException()
        .isThrownBy(once::build)
        .withMessage(NOT_ALLOWED
            + "a residence permit that cannot be renewed (art. 14(1)): make it renewable");
  }

  @Test
  void every_fault_is_told_at_once() {
    ConventionPolicy.Builder wrong = policy()
        .reflection(Length.days(0))
        .purposes(Set.of())
        .permit(Length.days(0))
        .grounds(Set.of(Ground.INTEGRATION));
    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessageContainingAll(
            "shorter than 30 days", "serves nothing", "of no length", "allow one or both");
  }

  @Test
  void the_policy_of_the_shipped_mechanism_changes_nothing() {
    assertThat(ConventionReadings.of(policy().build())).isEmpty();
  }

  @Test
  void lengths_are_those_of_the_policy() {
    ReferralMechanism longer =
        made(policy().reflection(Length.days(60)).permit(Length.months(12)).build());
    assertThat(term(longer, "recovery-and-reflection", "reflection")).contains(Length.days(60));
    assertThat(term(longer, "residence", "permit-for-child")).contains(Length.months(12));
    assertThat(longer
            .procedure(ProcedureId.of("residence"))
            .flatMap(p -> p.transition(RuleId.of("cooperation-renewed")))
            .orElseThrow()
            .effect())
        .isEqualTo(Effect.extend(Length.months(12), Optional.empty()));
  }

  @Test
  void purposes_are_told_where_the_period_is_for_one_alone() {
    for (Purpose purpose : Purpose.values()) {
      ReferralMechanism one = made(policy().addPurposes(purpose).build());
      assertThat(stage(one, "recovery-and-reflection", "reflection")
              .flatMap(Stage::term)
              .orElseThrow()
              .citations())
          .anyMatch(c -> c.note().orElse("").contains("alone"));
    }
  }

  @Test
  void a_child_whose_stay_is_lawful_needs_no_permit() {
    ReferralMechanism lawful = made(policy().childNeedsPermit(false).build());
    assertThat(stage(lawful, "residence", "permit-for-child")).isEmpty();
    assertThat(stage(lawful, "identification", "identified").orElseThrow().grants())
        .anyMatch(g -> g.entitlement().value().equals("stay"));
  }

  @Test
  void policies_can_be_combined() {
    ReferralMechanism all = made(policy()
        .addGrounds(Ground.COOPERATION, Ground.INTEGRATION)
        .childNeedsPermit(false)
        .permit(Length.months(9))
        .build());
    assertThat(stage(all, "residence", "permit-for-integration").flatMap(Stage::term))
        .map(Term::length)
        .contains(Length.months(9));
    assertThat(stage(all, "residence", "permit-for-personal-situation")).isEmpty();
  }

  @Test
  void where_indications_count_as_reasonable_grounds_they_protect_under_belgian_law() {
    Overlay overlay = ConventionOverlay.fromIndications(Catalogue.mechanism("coe-2005"));
    ReferralMechanism bound = overlay.over(Catalogue.mechanism("belgium-2017"));
    assertThat(bound.procedure(ProcedureId.of("coe-2005-identification"))).isEmpty();
    assertThat(stage(bound, "identification", "detected").orElseThrow().grants())
        .anyMatch(g -> g.entitlement().value().equals("no-removal"));
  }

  @Test
  void the_length_of_the_directives_period_is_the_states() {
    ReferralMechanism longer = new Variant.Builder()
        .id(MechanismId.of("longer"))
        .title("longer")
        .changes(Directive2004Readings.reflectionOf(Length.days(90)))
        .build()
        .of(Catalogue.mechanism("eu-2004-81"));
    assertThat(term(longer, "residence", "reflection")).contains(Length.days(90));
  }

  @Test
  void a_portuguese_period_has_30_to_60_days() {
    assertThat(Portugal2007.reflectionOf(Length.days(30))).hasSize(1);
    for (Length wrong :
        new Length[] {Length.days(29), Length.days(61), Length.months(2), Length.workingDays(40)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Portugal2007.reflectionOf(wrong))
          .withMessage("a Portuguese reflection period of " + wrong.words()
              + " is not of 30 to 60 days: give a number of days between");
    }
  }

  @Test
  void treaties_are_found_over_mechanisms_that_were_in_force_with_them() {
    assertThat(Catalogue.find(MechanismId.of("belgium-1997-under-coe-2005"))).isEmpty();
    assertThat(Catalogue.find(MechanismId.of("belgium-2017-under-no-treaty"))).isEmpty();
    assertThat(Catalogue.find(MechanismId.of("belgium-2017-under-coe-2005-under-coe-2005")))
        .isEmpty();
    assertThat(Catalogue.find(MechanismId.of("belgium-2007-under-coe-2005"))
            .flatMap(ReferralMechanism::inForceSince))
        .hasToString("Optional[2008-02-01]");
    for (MechanismId treaty : Catalogue.overlayIds()) {
      Overlay overlay = Catalogue.overlay(treaty).orElseThrow();
      Catalogue.mechanisms().stream()
          .filter(overlay::fits)
          .forEach(base -> assertThat(Catalogue.find(overlay.idOver(base.id())))
              .as("%s", base)
              .isPresent());
    }
  }

  private static ReferralMechanism made(ConventionPolicy policy) {
    return policy.over(Catalogue.mechanism("coe-2005"), MechanismId.of("made"), "made");
  }

  private static Optional<Stage> stage(ReferralMechanism mechanism, String procedure, String id) {
    return mechanism.procedure(ProcedureId.of(procedure)).flatMap(p -> p.stage(StageId.of(id)));
  }

  private static Optional<Length> term(ReferralMechanism mechanism, String procedure, String id) {
    return stage(mechanism, procedure, id).flatMap(Stage::term).map(Term::length);
  }
}
