package org.nrm.catalogue.serbia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.catalogue.Told.event;
import static org.nrm.catalogue.serbia.SerbianWords.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Told;
import org.nrm.mechanism.Change;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.EntitlementId;

class SerbianReadingsTest {
  @Test
  void the_year_in_all_ends_a_year_after_the_first_permit() {
    assertThat(extended(List.of()).stands("residence")).isEqualTo("extended through 2006-02-03");
  }

  @Test
  void an_extension_of_a_year_by_itself_ends_three_months_later() {
    assertThat(extended(SerbianReadings.EXTENSION_OF_ONE_YEAR).stands("residence"))
        .isEqualTo("extended through 2006-05-03");
  }

  @Test
  void the_steps_of_the_instruction_are_six_months_and_then_a_year_for_who_testifies() {
    Told six = extended(SerbianReadings.STEPS_OF_THE_INSTRUCTION);
    assertThat(six.stands("residence")).isEqualTo("extended through 2005-11-03");
    assertThat(six.accepts(event("2005-11-01", MINISTRY, RESIDENCE_EXTENDED))).isFalse();
    Told year = six.then(
        event("2005-11-01", PROSECUTOR, FACTS).with(ResidenceFacts.TESTIFIES, true),
        event("2005-11-01", MINISTRY, RESIDENCE_EXTENDED));
    assertThat(year.stands("residence")).isEqualTo("extended-to-one-year through 2006-11-03");
    assertThat(year.then(event("2006-01-01", PERSON, RETURN_CHOSEN)).stands("residence"))
        .isEqualTo("returned");
  }

  @Test
  void private_applicants_are_admitted_where_the_agency_is_only_the_one_state_institution() {
    assertThat(suspected(List.of()).accepts(event("2005-02-03", NGO, RESIDENCE_APPLIED)))
        .isFalse();
    assertThat(suspected(SerbianReadings.PRIVATE_APPLICANTS)
            .accepts(event("2005-02-03", NGO, RESIDENCE_APPLIED)))
        .isTrue();
  }

  @Test
  void the_extension_can_be_read_to_allow_work() {
    assertThat(extended(SerbianReadings.WORK_WITH_THE_EXTENSION).file().entitlements())
        .anyMatch(held -> held.entitlement().equals(EntitlementId.of("work")));
  }

  private static final org.nrm.vocabulary.EventType FACTS =
      org.nrm.vocabulary.EventType.of("facts-established", "facts are established");

  private static Told suspected(List<Change> changes) {
    return Told.under("serbia-2004", changes, "2005-02-01")
        .then(event("2005-02-01", MINISTRY, CASE_NOTIFIED).with(FOREIGN_NATIONAL, true));
  }

  private static Told extended(List<Change> changes) {
    return suspected(changes)
        .then(
            event("2005-02-03", AGENCY, RESIDENCE_APPLIED),
            event("2005-02-03", MINISTRY, RESIDENCE_GRANTED),
            event("2005-04-10", MINISTRY, RESIDENCE_EXTENDED).with(COOPERATES, true));
  }
}
