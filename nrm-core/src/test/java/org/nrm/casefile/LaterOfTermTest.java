package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.DECIDED;
import static org.nrm.casefile.Given.IDENTIFICATION;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PENDING;
import static org.nrm.casefile.Given.REFLECTION;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.RESOLVED;
import static org.nrm.casefile.Given.TERM;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Thirty days beginning with the day of entry, or until the decision, whichever is later. */
@SuppressWarnings("BadImport") // a table reads best with bare words
class LaterOfTermTest {
  private static final FactType HEARD = FactType.date("heard-on", "heard on").by(OFFICE);
  private static final ReferralMechanism UNITED_KINGDOM = mechanism(
      List.of(HEARD),
      List.of(RESOLVED, CLOSED),
      procedure(RESIDENCE, "Residence", REFLECTION)
          .under(
              TERM,
              stage(REFLECTION, "Recovery")
                  .lasts(days(30))
                  .firstDayIncluded()
                  .notBefore(
                      any(at(IDENTIFICATION, DECIDED), elapsed(days(60), Anchor.since(HEARD))))
                  .then(OVER),
              ending(OVER, "Over"),
              from(REFLECTION).on(CLOSED).to(OVER).may()),
      procedure(IDENTIFICATION, "Identification", PENDING)
          .under(
              LAW,
              stage(PENDING, "Pending"),
              ending(DECIDED, "Decided"),
              from(PENDING).on(RESOLVED).to(DECIDED).must()));

  private static final LocalDate COUNTED = DAY.plusDays(29);
  private static final CaseFile RECOVERING = open(UNITED_KINGDOM);

  @Test
  void while_the_condition_is_not_met_the_term_does_not_end() {
    assertThat(residence(RECOVERING).validThrough()).contains(COUNTED);
    assertThat(residence(RECOVERING.asOf(DAY.plusYears(3))).stage()).isEqualTo(REFLECTION);
    assertThat(RECOVERING.apply(on(DAY.plusYears(3), CLOSED)).isAccepted()).isTrue();
  }

  @Test
  void a_condition_met_before_lets_the_term_end_when_it_is_counted_to() {
    CaseFile decided = after(RECOVERING, on(DAY.plusDays(5), RESOLVED));
    assertThat(residence(decided.asOf(COUNTED)).stage()).isEqualTo(REFLECTION);
    assertThat(residence(decided.asOf(COUNTED.plusDays(1))).stage()).isEqualTo(OVER);
    assertThat(residence(decided.asOf(COUNTED.plusDays(9))).since()).isEqualTo(COUNTED.plusDays(1));
  }

  @Test
  void a_condition_met_by_a_later_event_ends_the_term_on_that_day() {
    LocalDate resolved = COUNTED.plusDays(40);
    CaseFile decided = after(RECOVERING, on(resolved, RESOLVED));
    assertThat(residence(decided).stage()).isEqualTo(REFLECTION);
    assertThat(residence(decided.asOf(resolved)).stage()).isEqualTo(REFLECTION);
    Position over = residence(decided.asOf(resolved.plusDays(1)));
    assertThat(over.stage()).isEqualTo(OVER);
    assertThat(over.since()).isEqualTo(resolved.plusDays(1));
  }

  @Test
  void a_condition_met_by_time_ends_the_term_on_the_day_on_which_it_is_met() {
    CaseFile heard =
        after(RECOVERING, facts(DAY.plusDays(1)).with(HEARD, FactValue.of(DAY.plusDays(1))));
    LocalDate met = DAY.plusDays(61);
    assertThat(residence(heard.asOf(met)).stage()).isEqualTo(REFLECTION);
    assertThat(residence(heard.asOf(met.plusDays(1))).stage()).isEqualTo(OVER);
    assertThat(residence(heard.asOf(met.plusDays(9))).since()).isEqualTo(met.plusDays(1));
  }

  @Test
  void a_condition_met_by_time_before_the_counted_end_does_not_delay_it() {
    CaseFile heard = after(RECOVERING, facts(DAY).with(HEARD, FactValue.of(DAY.minusDays(50))));
    assertThat(residence(heard.asOf(COUNTED)).stage()).isEqualTo(REFLECTION);
    assertThat(residence(heard.asOf(COUNTED.plusDays(1))).stage()).isEqualTo(OVER);
  }
}
