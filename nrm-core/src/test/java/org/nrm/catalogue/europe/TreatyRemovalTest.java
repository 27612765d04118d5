package org.nrm.catalogue.europe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.catalogue.europe.council.ConventionPolicy;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

class TreatyRemovalTest {
  private static final Pseudonym CASE = Pseudonym.of("T-1");
  private static final LocalDate DAY = LocalDate.of(2010, 3, 1);

  @Test
  void a_refusal_names_the_rule_that_forbids_before_what_is_not_established() {
    ReferralMechanism serbia = Catalogue.mechanism("serbia-2004-under-coe-2005");
    CaseFile pending =
        after(serbia, List.of(event("competent-authority", "reasonable-grounds-found")));
    assertThat(said(pending, event("police", "expulsion-enforced")))
        .contains("`identification` must not stand at reasonable-grounds");
  }

  @Test
  void a_child_whose_stay_is_lawful_without_a_permit_is_not_removed() {
    ReferralMechanism lawful = new ConventionPolicy.Builder()
        .childNeedsPermit(false)
        .build()
        .over(Catalogue.mechanism("coe-2005"), MechanismId.of("made"), "made");
    CaseFile child = after(
        lawful,
        List.of(
            event("competent-authority", "reasonable-grounds-found"),
            event("competent-authority", "victim-identified"),
            established(Map.of(
                "child", true,
                "safety-considered", true,
                "proceedings-considered", true,
                "refoulement-risk", false,
                "risk-assessed", true,
                "best-interests-against-return", false,
                "best-interests-assessed", true,
                "without-responsible-adult", false)),
            established(Map.of("best-interests-favour-stay", true))));
    CaseEvent removal = event("removing-authority", "expulsion-enforced");
    assertThat(said(child, removal)).contains("best-interests-favour-stay");
    CaseFile noLonger = next(child, established(Map.of("best-interests-favour-stay", false)));
    assertThat(noLonger.apply(removal).isAccepted()).isTrue();
  }

  private static CaseFile after(ReferralMechanism mechanism, List<CaseEvent> events) {
    CaseFile file = CaseFile.open(mechanism, CASE, DAY);
    for (CaseEvent event : events) {
      file = next(file, event);
    }
    return file;
  }

  private static CaseFile next(CaseFile file, CaseEvent event) {
    return file.apply(event).fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
  }

  private static String said(CaseFile file, CaseEvent event) {
    return file.apply(event).fold(accepted -> "accepted", Outcome.Refused::message);
  }

  private static CaseEvent event(String by, String type) {
    return new CaseEvent.Builder()
        .caseId(CASE)
        .type(EventId.of(type))
        .on(DAY)
        .by(RoleId.of(by))
        .build();
  }

  private static CaseEvent established(Map<String, Boolean> facts) {
    CaseEvent.Builder event =
        new CaseEvent.Builder().from(event("competent-authority", "facts-established"));
    facts.forEach((fact, value) -> event.putFacts(FactId.of(fact), FactValue.of(value)));
    return event.build();
  }
}
