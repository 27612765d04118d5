package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.casefile.Given.CASE;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.COMPLAINED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRACE;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.IDENTIFICATION;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PENDING;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.REFLECTION;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.TERM;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.kinds;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Length.days;
import static org.nrm.condition.Length.months;
import static org.nrm.condition.Length.workingDays;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nrm.condition.Length;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.ProcedureId;

@SuppressWarnings("BadImport") // a table reads best with bare words
class LapseTest {
  /** Reflection for 45 days, then grace for 10, then over; permit from the first two. */
  private static final ReferralMechanism CHAIN = mechanism(
      List.of(),
      List.of(GRANTED, COMPLAINED),
      procedure(RESIDENCE, "Residence", START)
          .under(
              LAW,
              stage(START, "Start"),
              ending(PERMIT, "Permit"),
              ending(OVER, "Over"),
              from(START).on(GRANTED).to(REFLECTION).must(),
              from(REFLECTION).on(COMPLAINED).to(PERMIT).must(),
              from(GRACE).on(GRANTED).to(PERMIT).may())
          .under(
              TERM,
              stage(REFLECTION, "Reflection").lasts(days(45)).then(GRACE),
              stage(GRACE, "Grace").lasts(days(10)).then(OVER)));

  private static final CaseFile REFLECTING = after(open(CHAIN), on(DAY, GRANTED));
  private static final LocalDate LAST = LocalDate.of(2024, 4, 15);

  @Test
  void a_term_of_45_days_on_day_d_is_valid_through_d_plus_45() {
    assertThat(residence(REFLECTING).validThrough()).contains(LAST);
    assertThat(after(REFLECTING, on(LAST, COMPLAINED)).position(RESIDENCE))
        .hasValueSatisfying(p -> assertThat(p.stage()).isEqualTo(PERMIT));
    assertThat(residence(REFLECTING.asOf(LAST)).stage()).isEqualTo(REFLECTION);
  }

  @Test
  void the_following_stage_is_entered_on_the_day_after() {
    Position grace = residence(REFLECTING.asOf(LAST.plusDays(1)));
    assertThat(grace.stage()).isEqualTo(GRACE);
    assertThat(grace.since()).isEqualTo(LAST.plusDays(1));
    assertThat(grace.validThrough()).contains(LAST.plusDays(11));
    assertThat(grace.lapsedFrom()).contains(REFLECTION);
  }

  @Test
  void a_lapse_starts_a_term_that_lapses_too() {
    LocalDate end = LAST.plusDays(12);
    assertThat(residence(REFLECTING.asOf(end.minusDays(1))).stage()).isEqualTo(GRACE);
    assertThat(residence(REFLECTING.asOf(end)).stage()).isEqualTo(OVER);
    assertThat(REFLECTING.lapses(end))
        .containsExactly(
            ImmutableLapsed.of(
                RESIDENCE,
                java.util.Optional.empty(),
                REFLECTION,
                GRACE,
                LAST.plusDays(1),
                java.util.Optional.of(LAST.plusDays(11)),
                List.of(TERM)),
            ImmutableLapsed.of(
                RESIDENCE,
                java.util.Optional.empty(),
                GRACE,
                OVER,
                end,
                java.util.Optional.empty(),
                List.of(TERM)));
  }

  @Test
  void an_event_after_the_term_finds_the_following_stage() {
    Outcome.Accepted late = accepted(REFLECTING.apply(on(LAST.plusDays(5), GRANTED)));
    assertThat(kinds(late.changes())).containsExactly("lapsed", "moved");
    assertThat(residence(late.next()).stage()).isEqualTo(PERMIT);
    assertThat(residence(late.next()).since()).isEqualTo(LAST.plusDays(5));
  }

  @Test
  void an_event_that_came_too_late_is_told_which_term_ran_out_and_when() {
    Outcome.Refused late = refused(REFLECTING.apply(on(LAST.plusDays(1), COMPLAINED)));
    assertThat(late.code()).isEqualTo(RefusalCode.NOT_EXPECTED);
    assertThat(late.stage()).contains(GRACE);
    assertThat(late.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message())
            .isEqualTo("the term of `residence/reflection` ran out on 2024-04-15: `complained` was"
                + " possible through that day, and `grace` holds since 2024-04-16"));
    assertThat(late.findings().get(0).citations()).containsExactly(TERM, LAW);
  }

  @Test
  void a_refused_event_changes_nothing_and_its_lapses_are_seen_again() {
    CaseFile before = REFLECTING.asOf(LAST);
    Outcome.Refused late = refused(REFLECTING.apply(on(LAST.plusDays(1), COMPLAINED)));
    assertThat(late.file()).isSameAs(REFLECTING);
    assertThat(residence(REFLECTING).stage()).isEqualTo(REFLECTION);
    assertThat(REFLECTING.asOf(LAST)).isEqualTo(before);
    assertThat(kinds(accepted(REFLECTING.apply(on(LAST.plusDays(2), GRANTED))).changes()))
        .containsExactly("lapsed", "moved");
  }

  @Test
  void bringing_a_file_to_a_day_twice_is_as_good_as_once() {
    CaseFile lapsed = REFLECTING.asOf(LAST.plusDays(3));
    assertThat(lapsed.asOf(LAST.plusDays(3))).isEqualTo(lapsed);
    assertThat(REFLECTING.asOf(LAST).asOf(LAST.plusDays(3))).isEqualTo(lapsed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lapsed.asOf(LAST))
        .withMessage("the file speaks up to 2024-04-18: ask for that day or a later one");
  }

  @ParameterizedTest
  @CsvSource({
    "P3M, 2023-11-30, 2024-02-29",
    "P1Y, 2024-02-29, 2025-02-28",
    "5WD, 2024-03-01, 2024-03-08",
    "P0D, 2024-03-01, 2024-03-01"
  })
  void months_end_as_the_calendar_has_them(String length, LocalDate day, LocalDate last) {
    CaseFile file = CaseFile.open(single(Length.parse(length), false), CASE, day);
    assertThat(residence(file).validThrough()).contains(last);
    assertThat(residence(file.asOf(last)).stage()).isEqualTo(REFLECTION);
    assertThat(residence(file.asOf(last.plusDays(1))).stage()).isEqualTo(OVER);
  }

  @Test
  void with_the_first_day_included_thirty_days_end_on_d_plus_29() {
    CaseFile file = open(single(days(30), true));
    assertThat(residence(file).validThrough()).contains(DAY.plusDays(29));
    assertThat(residence(file.asOf(DAY.plusDays(29))).stage()).isEqualTo(REFLECTION);
    assertThat(residence(file.asOf(DAY.plusDays(30))).stage()).isEqualTo(OVER);
  }

  @Test
  void silence_can_count_as_a_yes() {
    ReferralMechanism deemed = mechanism(
        List.of(),
        List.of(CLOSED),
        procedure(RESIDENCE, "Residence", PENDING)
            .under(
                TERM,
                stage(PENDING, "Pending").lasts(workingDays(5)).then(PERMIT),
                stage(PERMIT, "Permit").lasts(months(6)).then(OVER),
                ending(OVER, "Over"),
                from(PENDING).on(CLOSED).to(OVER).may()));
    Position permit = residence(open(deemed).asOf(LocalDate.of(2024, 3, 9)));
    assertThat(permit.stage()).isEqualTo(PERMIT);
    assertThat(permit.since()).isEqualTo(LocalDate.of(2024, 3, 9));
    assertThat(permit.validThrough()).contains(LocalDate.of(2024, 9, 9));
  }

  @Test
  void terms_lapse_in_the_order_of_their_days() {
    ReferralMechanism two =
        mechanism(List.of(), List.of(CLOSED), timed(RESIDENCE, 20), timed(IDENTIFICATION, 10));
    assertThat(open(two).lapses(DAY.plusDays(30)))
        .extracting(c -> ((CaseChange.Lapsed) c).procedure())
        .containsExactly(IDENTIFICATION, RESIDENCE);
  }

  @Test
  void of_two_terms_that_end_on_one_day_that_of_the_first_procedure_lapses_first() {
    ReferralMechanism two =
        mechanism(List.of(), List.of(CLOSED), timed(RESIDENCE, 10), timed(IDENTIFICATION, 10));
    ReferralMechanism swapped =
        mechanism(List.of(), List.of(CLOSED), timed(IDENTIFICATION, 10), timed(RESIDENCE, 10));
    assertThat(open(two).lapses(DAY.plusDays(11)))
        .extracting(c -> ((CaseChange.Lapsed) c).procedure())
        .containsExactly(RESIDENCE, IDENTIFICATION);
    assertThat(open(swapped).lapses(DAY.plusDays(11)))
        .extracting(c -> ((CaseChange.Lapsed) c).procedure())
        .containsExactly(IDENTIFICATION, RESIDENCE);
  }

  private static ProcedureTable timed(ProcedureId id, int length) {
    return procedure(id, "Timed", REFLECTION)
        .under(
            TERM,
            stage(REFLECTION, "Reflection").lasts(days(length)).then(OVER),
            ending(OVER, "Over"),
            from(REFLECTION).on(CLOSED).to(OVER).may());
  }

  private static ReferralMechanism single(Length length, boolean firstDayIncluded) {
    var row = stage(REFLECTION, "Reflection").lasts(length).then(OVER);
    return mechanism(
        List.of(),
        List.of(CLOSED),
        procedure(RESIDENCE, "Residence", REFLECTION)
            .under(
                TERM,
                firstDayIncluded ? row.firstDayIncluded() : row,
                ending(OVER, "Over"),
                from(REFLECTION).on(CLOSED).to(OVER).may()));
  }
}
