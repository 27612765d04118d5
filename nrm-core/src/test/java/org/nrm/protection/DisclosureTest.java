package org.nrm.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.Position;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

class DisclosureTest {
  private static final ReferralMechanism BELGIUM = Catalogue.mechanism("belgium-2017");
  private static final LocalDate DAY = LocalDate.of(2019, 7, 1);
  private static final RoleId POLICE = RoleId.of("police");
  private static final RoleId CENTRE = RoleId.of("recognised-centre");
  private static final RoleId OFFICE = RoleId.of("aliens-office");
  private static final Citation SOURCE = Citation.of("Agreement", "art. 7", Standing.AGREEMENT);

  @Test
  void an_authority_that_decides_sees_what_its_rules_read_without_consent() {
    DisclosedView view = view(DisclosureRequest.of(OFFICE, Purpose.DECISION));
    assertThat(view.facts().keySet()).contains(FactId.of("ties-broken"));
    assertThat(view.positions())
        .anyMatch(p -> p.stage().equals(Optional.of(StageId.of("temporary"))));
    assertThat(view.positions()).allMatch(p -> p.since().isPresent());
  }

  @Test
  void police_see_the_meaning_of_a_stage_and_nothing_personal() {
    DisclosedView view = view(DisclosureRequest.of(POLICE, Purpose.DECISION));
    assertThat(view.facts().keySet()).isEmpty();
    assertThat(view.positions())
        .allMatch(
            p -> p.stage().isEmpty() && p.since().isEmpty() && p.validThrough().isEmpty());
    assertThat(view.omissions())
        .contains(Omission.of(Omission.Kind.DAYS, Omission.Reason.NOT_NEEDED));
  }

  @Test
  void where_days_are_left_out_the_day_of_the_view_is_too_and_a_later_file_looks_the_same() {
    DisclosureRequest request = DisclosureRequest.of(POLICE, Purpose.DECISION);
    CaseFile later = file().asOf(DAY.plusDays(9));
    assertThat(view(request).on()).isEmpty();
    assertThat(Disclosure.of(later, request)).isEqualTo(Disclosure.of(file(), request));
    assertThat(view(DisclosureRequest.of(OFFICE, Purpose.DECISION)).on()).contains(DAY);
  }

  @Test
  void days_do_not_tell_of_a_step_between_stages_that_are_left_out() {
    ConsentBook book = ConsentBook.of(ConsentRecord.of(Purpose.REFERRAL, CENTRE, DAY));
    DisclosureRequest request = DisclosureRequest.of(CENTRE, Purpose.REFERRAL).with(book);
    DisclosedView view = view(request);
    assertThat(view.positions()).isNotEmpty().allMatch(p -> p.stage().isEmpty());
    assertThat(view.positions())
        .filteredOn(p -> p.meaning().isEmpty())
        .isNotEmpty()
        .allMatch(p -> p.since().isEmpty() && p.validThrough().isEmpty());
  }

  @Test
  void without_consent_the_refusal_says_who_could_give_it_and_where_that_comes_from() {
    RefusedDisclosure refused = refused(DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE));
    assertThat(refused.reason()).isEqualTo(RefusedDisclosure.Reason.NO_CONSENT);
    assertThat(refused.message())
        .isEqualTo(
            "no consent to `assistance` is held for `recognised-centre`: person-concerned can give it");
    assertThat(refused.givers()).containsExactly(RoleId.of("person-concerned"));
    assertThat(refused.citations()).extracting(Citation::provision).contains("art. 11(1)");
  }

  @Test
  void consent_that_was_withdrawn_is_refused_in_the_words_for_consent_never_asked() {
    ConsentBook book = ConsentBook.of(ConsentRecord.of(Purpose.ASSISTANCE, CENTRE, DAY));
    DisclosureRequest request = DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE);
    assertThat(Disclosure.of(file(), request.with(book))).isInstanceOf(DisclosedView.class);
    assertThat(Disclosure.of(file(), request.with(book.withdrawn(Purpose.ASSISTANCE, CENTRE, DAY))))
        .isEqualTo(Disclosure.of(file(), request));
  }

  @Test
  void a_purpose_that_no_rule_names_is_refused_with_those_that_are() {
    RefusedDisclosure refused = refused(DisclosureRequest.of(POLICE, Purpose.RESEARCH));
    assertThat(refused.reason()).isEqualTo(RefusedDisclosure.Reason.NO_RULE);
    assertThat(refused.message())
        .isEqualTo(
            "no rule lets `police` see a case for `research`: it may ask for decision, testimony, interview");
    assertThat(refused.givers()).isEmpty();
  }

  @Test
  void a_consent_that_goes_less_far_than_the_rule_keeps_sensitive_facts_and_stages_back() {
    ConsentBook book = ConsentBook.of(
        ConsentRecord.of(Purpose.ASSISTANCE, CENTRE, DAY).upTo(Sensitivity.ORDINARY));
    DisclosedView view = view(DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE).with(book));
    assertThat(view.omissions())
        .contains(
            Omission.of(
                Omission.Kind.FACT, FactId.of("ties-broken"), Omission.Reason.BEYOND_CONSENT),
            Omission.of(Omission.Kind.STAGES, Omission.Reason.BEYOND_CONSENT));
    assertThat(view.facts()).doesNotContainKey(FactId.of("ties-broken"));
  }

  @Test
  void a_public_view_shows_a_residence_permit_and_its_last_day_and_no_ground() {
    DisclosedView view = view(DisclosureRequest.of(DisclosurePolicy.PUBLIC, Purpose.PUBLICATION));
    assertThat(view.mechanism()).isEmpty();
    assertThat(view.facts()).isEmpty();
    assertThat(view.positions()).isEmpty();
    assertThat(view.entitlements()).isEmpty();
    assertThat(view.documents()).hasSize(1).allSatisfy(document -> {
      assertThat(document.title()).isEqualTo("residence permit");
      assertThat(document.validThrough()).contains(DAY.plusMonths(6));
    });
    assertThat(view.omissions())
        .containsExactly(Omission.of(Omission.Kind.EVERYTHING_ELSE, Omission.Reason.PUBLIC));
    assertThat(view.toString()).doesNotContain("traffick", "victim", "belgium");
  }

  @Test
  void no_policy_can_make_a_public_view_tell_of_a_victim() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisclosureRule.Builder()
            .recipient(DisclosurePolicy.PUBLIC)
            .purpose(Purpose.PUBLICATION)
            .addProcedures(ProcedureId.of("residence"))
            .addCitations(SOURCE)
            .build())
        .withMessage(
            "what is public would show that the person is a victim: leave out facts, procedures and entitlements");
  }

  @Test
  void a_rule_needs_a_source_and_names_that_are_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisclosureRule.Builder()
            .recipient(CENTRE)
            .purpose(Purpose.ASSISTANCE)
            .build())
        .withMessage(
            "the disclosure to `recognised-centre` for `assistance` has no citation: say where it comes from");
    DisclosurePolicy policy = DisclosurePolicy.of(rule("ties-brken"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Disclosure.of(file(), policy, DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE)))
        .withMessage(
            "the disclosure to `recognised-centre` for `assistance` shows what `belgium-2017` has not: there is no fact `ties-brken`: did you mean `ties-broken`?");
  }

  @Test
  void ones_own_rule_counts_before_the_standard_one() {
    DisclosurePolicy policy = DisclosurePolicy.standard(BELGIUM).with(rule("ties-broken"));
    DisclosedView view = Disclosure.of(
            file(), policy, DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE))
        .fold(v -> v, r -> {
          throw new AssertionError(r.message());
        });
    assertThat(view.facts().keySet()).containsExactly(FactId.of("ties-broken"));
    assertThat(view.facts().values()).allMatch(shown -> shown.value().equals(FactValue.of(true)));
    assertThat(view.citations()).containsExactly(SOURCE);
  }

  @Test
  void a_recipient_that_is_not_there_is_told_with_the_nearest_that_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Disclosure.of(file(), DisclosureRequest.of(RoleId.of("polise"), Purpose.DECISION)))
        .withMessage("`belgium-2017` has no role `polise`: did you mean `police`?");
  }

  private static DisclosureRule rule(String fact) {
    return new DisclosureRule.Builder()
        .recipient(CENTRE)
        .purpose(Purpose.ASSISTANCE)
        .addFacts(FactId.of(fact))
        .upTo(Sensitivity.SENSITIVE)
        .consentNeeded(false)
        .addCitations(SOURCE)
        .build();
  }

  private static CaseFile file() {
    List<Position> positions = BELGIUM.procedures().stream()
        .filter(p -> p.multiplicity() == org.nrm.mechanism.Multiplicity.ONE)
        .map(p -> {
          Position.Builder position = new Position.Builder().procedure(p.id()).since(DAY);
          boolean residence = p.id().value().equals("residence");
          position.stage(residence ? StageId.of("temporary") : p.initial());
          if (residence) {
            position.validThrough(DAY.plusMonths(6));
          }
          return position.build();
        })
        .toList();
    return CaseFile.restore(
        BELGIUM,
        Pseudonym.of("B-1"),
        DAY,
        DAY,
        Map.of(
            FactId.of("ties-broken"), Established.of(FactValue.of(true), DAY),
            FactId.of("holds-title"), Established.of(FactValue.of(false), DAY)),
        positions,
        List.of());
  }

  private static DisclosedView view(DisclosureRequest request) {
    return Disclosure.of(file(), request).fold(v -> v, r -> {
      throw new AssertionError(r.message());
    });
  }

  private static RefusedDisclosure refused(DisclosureRequest request) {
    return Disclosure.of(file(), request)
        .fold(
            v -> {
              throw new AssertionError("shown");
            },
            r -> r);
  }
}
