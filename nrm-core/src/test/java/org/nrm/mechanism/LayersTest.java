package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nrm.condition.Conditions.is;
import static org.nrm.mechanism.SmallMechanism.MINOR;
import static org.nrm.mechanism.SmallMechanism.PROPOSAL;
import static org.nrm.mechanism.SmallMechanism.SOUND;
import static org.nrm.mechanism.SmallMechanism.place;

import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Length;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;

class LayersTest {
  private static final Place PERMIT = place("residence/permit");
  private static final Variant LONG =
      variant("long", TermChange.setTerm(PERMIT, Length.months(12), PROPOSAL));
  private static final Variant LONGER =
      variant("longer", TermChange.setTerm(PERMIT, Length.months(24), PROPOSAL));
  private static final Variant STRICT = variant(
      "strict", ConditionChange.require(place("residence/told"), is(MINOR, true), PROPOSAL));

  @Test
  void layers_lie_on_each_other_in_their_order() {
    LayersResult result = Layers.of(LONG, STRICT).over(SOUND);
    assertThat(result.mechanism().id()).isEqualTo(MechanismId.of("long-with-strict"));
    assertThat(result.mechanism().title()).isEqualTo("long; strict");
    assertThat(result.mechanism().variantOf()).contains(MechanismId.of("long"));
    assertThat(result.mechanism().fingerprint())
        .isEqualTo(STRICT.of(LONG.of(SOUND)).fingerprint());
    assertThat(result.orders()).isEmpty();
    assertThat(SOUND).isEqualTo(SmallMechanism.sound().build());
  }

  @Test
  void a_pair_whose_order_matters_is_told_with_what_differs() {
    LayersResult result = Layers.of(LONG, STRICT, LONGER).over(SOUND);
    assertThat(result.orders()).singleElement().satisfies(order -> {
      assertThat(order.text()).isEqualTo("`longer` before `long` differs in residence/permit");
      assertThat(order.differences()).singleElement().satisfies(difference -> {
        assertThat(difference.stated()).contains("term|P24M");
        assertThat(difference.otherwise()).contains("term|P12M");
      });
    });
  }

  @Test
  void a_pair_that_fails_in_the_other_order_is_told_with_the_faults() {
    Variant renames = variant(
        "renames",
        TransitionChange.addTransition(
            SmallMechanism.RESIDENCE,
            new Transition.Builder()
                .from(SmallMechanism.transition("told"))
                .id(RuleId.of("told-later"))
                .origins(java.util.List.of(SmallMechanism.PERMIT))
                .build(),
            PROPOSAL));
    Variant builds = variant(
        "builds",
        ModalityChange.setModality(place("residence/told-later"), Modality.MUST, PROPOSAL));
    assertThat(Layers.of(renames, builds).over(SOUND).orders())
        .extracting(OrderDifference::text)
        .containsExactly("`builds` before `renames` fails: residence/told-later: there is no"
            + " transition `told-later`: there are arrived-to-reflection, told, complained,"
            + " permit-extended, ended-early");
  }

  @Test
  void a_treaty_can_be_a_layer() {
    ReferralMechanism base = Catalogue.mechanism("belgium-2017");
    Overlay treaty = Catalogue.overlay(MechanismId.of("coe-2005")).orElseThrow();
    Variant ninety = variant(
        "ninety", TermChange.setTerm(place("residence/reflection"), Length.days(90), PROPOSAL));
    LayersResult result = Layers.of(ninety, treaty).over(base);
    assertThat(result.mechanism().id()).isEqualTo(MechanismId.of("ninety-under-coe-2005"));
    assertThat(result.orders()).isEmpty();
    assertThat(Layers.of(treaty, ninety).over(base).mechanism().fingerprint())
        .isEqualTo(result.mechanism().fingerprint());
  }

  @Test
  void each_variant_may_be_written_for_the_mechanism_at_the_bottom() {
    Variant pinned =
        new Variant.Builder().from(STRICT).baseFingerprint(SOUND.fingerprint()).build();
    assertThat(Layers.of(LONG, pinned).over(SOUND).mechanism().fingerprint())
        .isEqualTo(Layers.of(LONG, STRICT).over(SOUND).mechanism().fingerprint());
    String other = "0".repeat(64);
    Variant wrong = new Variant.Builder().from(STRICT).baseFingerprint(other).build();
    assertThatThrownBy(() -> Layers.of(wrong).over(SOUND))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("has the fingerprint `" + SOUND.fingerprint()
            + "`, and the variant was written for `" + other + "`");
  }

  @Test
  void without_layers_the_mechanism_stays_as_it_is() {
    assertThat(Layers.of().over(SOUND).mechanism()).isSameAs(SOUND);
  }

  private static Variant variant(String id, Change... changes) {
    return new Variant.Builder()
        .id(MechanismId.of(id))
        .title(id)
        .addChanges(changes)
        .build();
  }
}
