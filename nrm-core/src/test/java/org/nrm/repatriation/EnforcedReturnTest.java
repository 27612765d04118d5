package org.nrm.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.RefusalCode;
import org.nrm.condition.Conditions;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Standing;
import org.nrm.vocabulary.Words;

class EnforcedReturnTest {
  private static final Pseudonym CASE = Pseudonym.of("R-1");
  private static final LocalDate DAY = LocalDate.of(2010, 6, 7);
  private static final FactType SAFE =
      RepatriationFacts.SAFETY_CONSIDERED.by(ResidenceRoles.REMOVING_AUTHORITY);
  private static final ReferralMechanism MECHANISM = mechanism("returns", "Returns", "nowhere")
      .with(EnforcedReturn.of(
              Citation.of("A source", "art. 1", Standing.READING).reading("so", "otherwise"),
              Conditions.of(SAFE),
              ResidenceRoles.REMOVING_AUTHORITY)
          .and(Words.of().facts(SAFE)))
      .build();

  @Test
  void force_without_an_offer_needs_a_recorded_reason() {
    Outcome refused = safe(file()).apply(enforced());
    assertThat(refused.isAccepted()).isFalse();
    Outcome accepted =
        safe(file()).apply(enforced().with(RepatriationFacts.ATYPICAL_REASON_RECORDED, true));
    assertThat(accepted.isAccepted()).isTrue();
  }

  @Test
  void force_after_an_offer_needs_what_the_mechanism_asks_and_no_reason() {
    CaseFile offered = file().apply(offer()).fold(Outcome.Accepted::next, r -> file());
    assertThat(offered
            .apply(enforced())
            .<RefusalCode>fold(a -> RefusalCode.WRONG_CASE, Outcome.Refused::code))
        .isEqualTo(RefusalCode.NOT_ESTABLISHED);
    assertThat(safe(offered).apply(enforced()).isAccepted()).isTrue();
  }

  @Test
  void the_offer_is_a_rule_that_should_be_kept() {
    assertThat(MECHANISM.procedure(EnforcedReturn.ENFORCED_RETURN).orElseThrow().transitions())
        .filteredOn(t -> t.event().equals(RepatriationEvents.VOLUNTARY_RETURN_OFFERED.id()))
        .extracting(t -> t.modality())
        .containsExactly(Modality.SHOULD);
  }

  private static CaseFile file() {
    return CaseFile.open(MECHANISM, CASE, DAY);
  }

  private static CaseFile safe(CaseFile file) {
    EventType established = EventType.of(EventType.FACTS_ESTABLISHED.value(), "established");
    return file.apply(CaseEvent.of(CASE, established, DAY, ResidenceRoles.REMOVING_AUTHORITY)
            .with(SAFE, true))
        .fold(Outcome.Accepted::next, refused -> {
          throw new AssertionError(refused.message());
        });
  }

  private static CaseEvent enforced() {
    return CaseEvent.of(
        CASE, RepatriationEvents.RETURN_ENFORCED, DAY, ResidenceRoles.REMOVING_AUTHORITY);
  }

  private static CaseEvent offer() {
    return CaseEvent.of(
        CASE, RepatriationEvents.VOLUNTARY_RETURN_OFFERED, DAY, ResidenceRoles.REMOVING_AUTHORITY);
  }
}
