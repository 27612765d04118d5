package org.nrm.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.condition.Length;
import org.nrm.identification.IdentificationRoles;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.referral.ReferralRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

class ConsentTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final Pseudonym CASE = Pseudonym.of("C-1");
  private static final Role CENTRE = ReferralRoles.RECOGNISED_CENTRE;
  private static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
  private static final Citation LAW = Citation.of("Small act", "art. 1", Standing.STATUTE);
  private static final Consent REFERRAL =
      Consent.to(Purpose.REFERRAL).askedBy(CENTRE).givenBy(PERSON).lasting(Length.months(1));
  private static final Consent SHARING =
      Consent.to(Purpose.DATA_SHARING).askedBy(CENTRE).givenBy(PERSON).perRecipient();
  private static final EventType SENT =
      EventType.of("referral-sent", "the referral is sent").by(CENTRE);
  private static final EventType SHARED =
      EventType.of("data-shared", "data go out").by(CENTRE);
  private static final ReferralMechanism SMALL = small();

  private CaseFile file = CaseFile.open(SMALL, CASE, DAY);

  private static ReferralMechanism small() {
    StageId open = StageId.of("open");
    StageId sent = StageId.of("sent");
    var sharing = SHARING.under(LAW);
    sharing.table().under(LAW, from(Consent.GIVEN).on(SHARED).stays().may());
    return mechanism("small", "Small", "nowhere")
        .events(SENT, SHARED)
        .procedures(procedure(ProcedureId.of("referral"), "Referral", open)
            .under(
                LAW,
                stage(open, "Open"),
                ending(sent, "Sent"),
                from(open).on(SENT).when(REFERRAL.held()).to(sent).may(),
                from(sent).on(REFERRAL.withdrawn()).to(open).must()))
        .with(REFERRAL.under(LAW), sharing)
        .build();
  }

  @Test
  void what_needs_consent_is_refused_until_it_is_given_and_after_it_is_withdrawn() {
    assertThat(at(0, SENT, CENTRE).isAccepted()).isFalse();
    take(0, REFERRAL.asked(), CENTRE);
    assertThat(at(0, SENT, CENTRE).isAccepted()).isFalse();
    take(0, REFERRAL.given(), PERSON);
    assertThat(at(0, SENT, CENTRE).isAccepted()).isTrue();
    take(1, REFERRAL.withdrawn(), PERSON);
    Outcome outcome = at(1, SENT, CENTRE);
    assertThat(outcome.isAccepted()).isFalse();
    assertThat(outcome.fold(a -> "", Outcome.Refused::message)).contains("consent-to-referral");
  }

  @Test
  void a_withdrawal_also_stops_what_had_begun() {
    take(0, REFERRAL.asked(), CENTRE);
    take(0, REFERRAL.given(), PERSON);
    take(0, SENT, CENTRE);
    take(1, REFERRAL.withdrawn(), PERSON);
    assertThat(file.position(ProcedureId.of("referral")).map(Position::stage))
        .contains(StageId.of("open"));
  }

  @Test
  void consent_for_a_time_holds_through_its_last_day_and_is_then_asked_for_anew() {
    take(0, REFERRAL.asked(), CENTRE);
    take(0, REFERRAL.given(), PERSON);
    assertThat(at(31, SENT, CENTRE).isAccepted()).isTrue();
    assertThat(at(32, SENT, CENTRE).isAccepted()).isFalse();
    take(32, REFERRAL.asked(), CENTRE);
    take(32, REFERRAL.given(), PERSON);
    assertThat(at(32, SENT, CENTRE).isAccepted()).isTrue();
  }

  @Test
  void consent_is_given_on_a_question_and_never_by_those_who_ask() {
    assertThat(at(0, REFERRAL.given(), PERSON).isAccepted()).isFalse();
    take(0, REFERRAL.asked(), CENTRE);
    assertThat(at(0, REFERRAL.given(), CENTRE).isAccepted()).isFalse();
    take(0, REFERRAL.refused(), PERSON);
    assertThat(at(0, REFERRAL.given(), PERSON).isAccepted()).isFalse();
  }

  @Test
  void consent_to_one_recipient_lets_nothing_go_to_another() {
    takeFor("R-1", SHARING.asked(), CENTRE);
    takeFor("R-1", SHARING.given(), PERSON);
    assertThat(atFor("R-1", SHARED, CENTRE).isAccepted()).isTrue();
    assertThat(atFor("R-2", SHARED, CENTRE).isAccepted()).isFalse();
    takeFor("R-1", SHARING.withdrawn(), PERSON);
    assertThat(atFor("R-1", SHARED, CENTRE).isAccepted()).isFalse();
  }

  @Test
  void states_have_codes_of_other_systems() {
    assertThat(ConsentState.at(Consent.WITHDRAWN)).contains(ConsentState.WITHDRAWN);
    assertThat(ConsentState.at(Consent.NOT_ASKED)).isEmpty();
    assertThat(ConsentState.GIVEN.dpv()).isEqualTo("https://w3id.org/dpv#ConsentGiven");
    assertThat(ConsentState.WITHDRAWN.fhir()).isEqualTo("inactive");
    assertThat(List.of(ConsentState.values()))
        .allMatch(s -> s.allows() == (s == ConsentState.GIVEN));
  }

  @Test
  void a_book_tells_how_far_consent_goes_on_a_day() {
    ConsentBook book = ConsentBook.of(ConsentRecord.of(Purpose.REFERRAL, CENTRE.id(), DAY)
        .through(DAY.plusDays(10))
        .upTo(Sensitivity.PERSONAL));
    assertThat(covers(book, -1)).isEmpty();
    assertThat(covers(book, 0)).contains(Sensitivity.PERSONAL);
    assertThat(covers(book, 10)).contains(Sensitivity.PERSONAL);
    assertThat(covers(book, 11)).isEmpty();
    assertThat(book.covers(Purpose.RETURN, CENTRE.id(), DAY)).isEmpty();
    assertThat(book.covers(Purpose.REFERRAL, PERSON.id(), DAY)).isEmpty();
    ConsentBook withdrawn = book.withdrawn(Purpose.REFERRAL, CENTRE.id(), DAY.plusDays(5));
    assertThat(covers(withdrawn, 4)).isPresent();
    assertThat(covers(withdrawn, 5)).isEmpty();
    ConsentBook anew =
        withdrawn.and(ConsentRecord.of(Purpose.REFERRAL, CENTRE.id(), DAY.plusDays(7)));
    assertThat(covers(anew, 6)).isEmpty();
    assertThat(covers(anew, 7)).contains(Sensitivity.SENSITIVE);
  }

  @Test
  void a_consent_cannot_end_before_it_was_given() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ConsentRecord.of(Purpose.REFERRAL, CENTRE.id(), DAY).through(DAY.minusDays(1)))
        .withMessage("a consent given on 2024-03-01 cannot end before: correct the dates");
  }

  private static Optional<Sensitivity> covers(ConsentBook book, int day) {
    return book.covers(Purpose.REFERRAL, CENTRE.id(), DAY.plusDays(day));
  }

  private Outcome at(int day, EventType type, Role by) {
    return file.apply(CaseEvent.of(CASE, type, DAY.plusDays(day), by));
  }

  private Outcome atFor(String key, EventType type, Role by) {
    return file.apply(new CaseEvent.Builder()
        .from(CaseEvent.of(CASE, type, DAY, by))
        .key(Pseudonym.of(key))
        .build());
  }

  private void take(int day, EventType type, Role by) {
    accept(at(day, type, by));
  }

  private void takeFor(String key, EventType type, Role by) {
    accept(atFor(key, type, by));
  }

  private void accept(Outcome outcome) {
    file = outcome.fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
  }
}
