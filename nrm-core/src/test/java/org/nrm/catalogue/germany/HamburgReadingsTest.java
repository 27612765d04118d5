package org.nrm.catalogue.germany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.catalogue.Told.event;
import static org.nrm.catalogue.germany.HamburgWords.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.catalogue.Told;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactValue;

class HamburgReadingsTest {
  private static final CaseEvent INDICATOR =
      event("1999-11-20", POLICE, INDICATORS_COMPARED).with(INDICATORS_FOUND, true);

  @Test
  void the_agreement_reaches_everybody_unless_it_is_read_to_reach_women_alone() {
    assertThat(Told.under("hamburg-1999", List.of(), "1999-11-20").accepts(INDICATOR))
        .isTrue();
    assertThat(
            Told.under("hamburg-1999", HamburgReadings.WOMEN_ONLY, "1999-11-20").accepts(INDICATOR))
        .isFalse();
  }

  @Test
  void the_police_are_consulted_unless_they_are_read_to_have_to_agree() {
    CaseEvent consulted = event("1999-11-21", SERVICE, POLICE_CONSULTED);
    CaseEvent placed = event("1999-11-22", SERVICE, ACCOMMODATION_PROVIDED)
        .with(ACCOMMODATION_DECIDER, FactValue.of(BY_SERVICE.id()))
        .with(SHELTER, FactValue.of(SUITABLE.id()));
    assertThat(Told.under("hamburg-1999", List.of(), "1999-11-20")
            .then(INDICATOR, consulted)
            .accepts(placed))
        .isTrue();
    assertThat(Told.under("hamburg-1999", HamburgReadings.POLICE_MUST_AGREE, "1999-11-20")
            .then(INDICATOR, consulted)
            .accepts(placed))
        .isFalse();
  }

  @Test
  void the_stay_beside_the_agreement_changes_nothing_in_it() {
    ReferralMechanism agreement = Catalogue.mechanism("hamburg-1999");
    for (String stay : List.of("hamburg-1999-stay", "germany-2012-stay")) {
      ReferralMechanism with = Catalogue.mechanism(stay);
      assertThat(with.variantOf()).contains(agreement.id());
      assertThat(with.procedures()).containsAll(agreement.procedures());
      assertThat(with.leadRules()).isEqualTo(agreement.leadRules());
      assertThat(with.duties()).containsAll(agreement.duties());
    }
  }
}
