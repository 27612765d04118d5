package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.ConsentBook;
import org.nrm.protection.ConsentRecord;
import org.nrm.protection.DisclosedView;
import org.nrm.protection.Disclosure;
import org.nrm.protection.DisclosurePolicy;
import org.nrm.protection.DisclosureRequest;
import org.nrm.protection.DisclosureRule;
import org.nrm.protection.Omission;
import org.nrm.protection.PositionDetail;
import org.nrm.protection.Purpose;
import org.nrm.protection.RefusedDisclosure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.Standing;

/** What a disclosure shows depends on nothing that it leaves out, under every mechanism and random rules. */
@Tag("laws")
class DisclosureProperties {
  private static final Pseudonym KEY = Pseudonym.of("recipient");
  private static final Citation SOURCE = Citation.of("Agreement", "art. 1", Standing.AGREEMENT);

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void files_that_differ_only_in_what_is_left_out_give_equal_views(@ForAll Random random) {
    CaseFile walked = file(random);
    DisclosureRule rule = random.nextInt(3) == 0 ? shipped(walked, random) : drawn(walked, random);
    DisclosurePolicy policy = DisclosurePolicy.of(rule);
    DisclosureRequest request = request(rule, random);
    CaseFile file = Retouched.given(walked, request);
    Disclosure disclosure = Disclosure.of(file, policy, request);
    Statistics.label("shown")
        .collect(disclosure instanceof DisclosedView)
        .coverage(c -> c.check(true).percentage(p -> p > 60));
    disclosure.fold(
        view -> {
          CaseFile other = new Retouched(file, view, request, random).file();
          Statistics.label("differs")
              .collect(!other.equals(file))
              .coverage(c -> c.check(true).percentage(p -> p > 80));
          Disclosure again = Disclosure.of(other, policy, request);
          assertThat(again).isEqualTo(view);
          assertThat(again.hashCode()).isEqualTo(view.hashCode());
          assertThat(again.toString()).isEqualTo(view.toString());
          return view;
        },
        refused -> null);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void nothing_outside_the_rule_is_shown_and_nothing_is_both_shown_and_left_out(
      @ForAll Random random) {
    CaseFile file = file(random);
    DisclosureRule rule = random.nextBoolean() ? shipped(file, random) : drawn(file, random);
    Disclosure.of(file, DisclosurePolicy.of(rule), request(rule, random))
        .fold(
            view -> {
              within(file, rule, view);
              return view;
            },
            refused -> null);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void every_fact_is_shown_or_left_out_whatever_the_file_holds(@ForAll Random random) {
    CaseFile walked = file(random);
    DisclosureRule rule = drawn(walked, random);
    DisclosurePolicy policy = DisclosurePolicy.of(rule);
    DisclosureRequest request = request(rule, random);
    CaseFile file = Retouched.given(walked, request);
    CaseFile empty =
        Retouched.given(CaseFile.open(file.mechanism(), file.caseId(), file.opened()), request);
    assertThat(omissions(Disclosure.of(empty, policy, request)))
        .isEqualTo(omissions(Disclosure.of(file, policy, request)));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void without_consent_a_rule_that_needs_it_shows_nothing(@ForAll Random random) {
    CaseFile file =
        CaseFile.open(mechanism(random), Pseudonym.of("W-1"), LocalDate.of(2018, 1, 31));
    DisclosureRule rule = shipped(file, random);
    DisclosureRequest request = DisclosureRequest.of(rule.recipient(), rule.purpose());
    Disclosure disclosure = Disclosure.of(file, request);
    assertThat(disclosure instanceof RefusedDisclosure).isEqualTo(rule.consentNeeded());
    disclosure.fold(view -> view, refused -> {
      assertThat(refused.givers()).isNotEmpty();
      assertThat(refused.citations()).isNotEmpty();
      return null;
    });
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void after_a_withdrawal_the_next_disclosure_is_refused(@ForAll Random random) {
    CaseFile file = file(random);
    DisclosureRule rule = new DisclosureRule.Builder()
        .from(drawn(file, random))
        .purpose(Purpose.of("visit", "a visit"))
        .consentNeeded(true)
        .build();
    DisclosurePolicy policy = DisclosurePolicy.of(rule);
    ConsentBook book = ConsentBook.of(
        ConsentRecord.of(rule.purpose(), rule.recipient(), file.asOf().minusDays(3)));
    DisclosureRequest request =
        DisclosureRequest.of(rule.recipient(), rule.purpose()).with(book);
    LocalDate day = file.asOf().minusDays(random.nextInt(3));
    assertThat(Disclosure.of(file, policy, request)).isInstanceOf(DisclosedView.class);
    assertThat(Disclosure.of(
            file, policy, request.with(book.withdrawn(rule.purpose(), rule.recipient(), day))))
        .isInstanceOf(RefusedDisclosure.class);
  }

  private static void within(CaseFile file, DisclosureRule rule, DisclosedView view) {
    view.facts().forEach((id, shown) -> {
      assertThat(rule.facts()).contains(id);
      assertThat(file.mechanism().fact(id).orElseThrow().sensitivity())
          .isLessThanOrEqualTo(rule.upTo());
      assertThat(file.fact(id)).contains(shown.value());
      assertThat(shown.since().isPresent()).isEqualTo(rule.dates());
    });
    view.positions().forEach(p -> {
      assertThat(rule.procedures()).contains(p.procedure());
      assertThat(rule.detail() == PositionDetail.STAGE || p.stage().isEmpty()).isTrue();
    });
    assertThat(rule.entitlements()).containsAll(view.entitlements());
    Set<String> left =
        view.omissions().stream().flatMap(o -> o.id().stream()).collect(Collectors.toSet());
    assertThat(view.facts().keySet()).noneMatch(fact -> left.contains(fact.value()));
    assertThat(view.entitlements()).noneMatch(e -> left.contains(e.value()));
  }

  private static List<Omission> omissions(Disclosure disclosure) {
    return disclosure.fold(DisclosedView::omissions, refused -> List.of());
  }

  private static ReferralMechanism mechanism(Random random) {
    return Catalogue.mechanisms().get(random.nextInt(Catalogue.mechanisms().size()));
  }

  private static CaseFile file(Random random) {
    return Walk.of(mechanism(random), random, 30).file;
  }

  private static DisclosureRule shipped(CaseFile file, Random random) {
    List<DisclosureRule> rules = DisclosurePolicy.standard(file.mechanism()).rules();
    return rules.get(random.nextInt(rules.size()));
  }

  private static DisclosureRule drawn(CaseFile file, Random random) {
    ReferralMechanism mechanism = file.mechanism();
    List<RoleId> roles = mechanism.roles().stream().map(r -> r.id()).toList();
    return new DisclosureRule.Builder()
        .recipient(roles.get(random.nextInt(roles.size())))
        .purpose(Purpose.common().get(random.nextInt(Purpose.common().size() - 1)))
        .facts(some(mechanism.facts().stream().map(f -> f.id()).toList(), random))
        .procedures(some(mechanism.procedures().stream().map(p -> p.id()).toList(), random))
        .entitlements(some(mechanism.entitlements().stream().map(e -> e.id()).toList(), random))
        .upTo(one(List.of(Sensitivity.values()), random))
        .detail(one(List.of(PositionDetail.values()), random))
        .dates(random.nextBoolean())
        .consentNeeded(random.nextBoolean())
        .addCitations(SOURCE)
        .build();
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(List<T> all, Random random) {
    int least = random.nextInt(5);
    return all.stream().filter(t -> random.nextInt(5) >= least).toList();
  }

  /** A request with a consent of some breadth. */
  private static DisclosureRequest request(DisclosureRule rule, Random random) {
    return DisclosureRequest.of(rule.recipient(), rule.purpose())
        .keyed(KEY)
        .with(ConsentBook.of(
            ConsentRecord.of(rule.purpose(), rule.recipient(), LocalDate.of(1990, 1, 1))
                .upTo(one(List.of(Sensitivity.values()), random))));
  }
}
