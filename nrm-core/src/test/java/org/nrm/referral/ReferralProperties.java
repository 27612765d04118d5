package org.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.OpenDuty;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.Consent;
import org.nrm.protection.Purpose;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;

/** Laws of the handshake, on random lives under a mechanism that uses it. */
@Tag("laws")
class ReferralProperties {
  private static final ReferralMechanism UKRAINE = Catalogue.mechanism("ukraine-iom-2005");
  private static final Pseudonym CASE = Pseudonym.of("U-1");
  private static final LocalDate DAY = LocalDate.of(2005, 3, 1);
  private static final int LENGTH = 60;
  private static final List<String> CONSENTING = List.of(
      "consent-to-referral-withdrawn", "consent-to-referral-asked", "consent-to-referral-given");
  private static final List<String> OPENING = List.of(
      "victim-referred",
      "identification-made",
      "consent-to-assistance-asked",
      "consent-to-assistance-given",
      "consent-to-referral-asked",
      "consent-to-referral-given",
      "assistance-started",
      "needs-told");
  private static final Consent CONSENT = Consent.to(Purpose.REFERRAL);
  private static final List<EventType> REFERRALS = UKRAINE.events().stream()
      .filter(e -> UKRAINE.procedure(Referral.REFERRAL).orElseThrow().needsKey(e.id()))
      .toList();
  private static final Set<StageId> ENDINGS = Set.copyOf(Referral.endings());
  private static final Set<StageId> TOWARDS_SERVICE = Referral.open().stream()
      .filter(s -> !s.equals(Referral.DRAFTED) && !s.value().startsWith("received"))
      .collect(Collectors.toUnmodifiableSet());

  /** From wherever a walk came to, time alone ends every referral: at most two waits and half a year later. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void every_referral_comes_to_an_ending_by_time_alone(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < LENGTH; i++) {
      file = next(file, random);
      Statistics.label("stage").collect(stages(file));
      CaseFile later = file.asOf(file.asOf().plusMonths(7));
      assertThat(referrals(later)).allSatisfy(p -> assertThat(ENDINGS).contains(p.stage()));
    }
  }

  /** Where consent is not given, no event brings a referral into a stage on the way to the service. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void without_consent_nothing_is_sent_accepted_or_started(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < LENGTH; i++) {
      CaseFile after = next(file, random);
      if (!consents(after)) {
        CaseFile before = file.asOf(after.asOf());
        referrals(after).stream()
            .filter(p -> TOWARDS_SERVICE.contains(p.stage()))
            .forEach(
                p -> assertThat(before.position(Referral.REFERRAL, p.key())).contains(p));
      }
      file = after;
    }
  }

  /** A withdrawal leaves no referral open, recalls those that were, and whatever comes later revives none of them. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_withdrawal_recalls_every_open_referral_for_good(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < 20; i++) {
      file = next(file, random);
    }
    if (!consents(file)) {
      return;
    }
    CaseFile before = file;
    List<Position> open = open(before);
    Statistics.label("open")
        .collect(!open.isEmpty())
        .coverage(c -> c.check(true).count(n -> n > 20));
    CaseFile later =
        accepted(before, event("consent-to-referral-withdrawn", before.asOf(), random));
    assertThat(open(later)).isEmpty();
    for (int i = 0; i < LENGTH; i++) {
      for (Position was : open) {
        assertThat(later.position(Referral.REFERRAL, was.key()))
            .hasValueSatisfying(p -> assertThat(p.stage()).isEqualTo(Referral.RECALLED));
      }
      later = next(later, random);
    }
  }

  /** Each recalled referral has a duty of its own to tell the receiver, and every other referral keeps what it had. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_withdrawal_leaves_the_receiver_of_each_open_referral_to_be_told(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < 20; i++) {
      file = next(file, random);
    }
    if (!consents(file)) {
      return;
    }
    Set<Optional<Pseudonym>> told = keysToTell(file);
    Set<Optional<Pseudonym>> due = new HashSet<>(told);
    open(file).forEach(p -> due.add(p.key()));
    CaseFile at = accepted(file, event("consent-to-referral-withdrawn", file.asOf(), random));
    assertThat(keysToTell(at)).isEqualTo(due);
  }

  /** As long as consent is not given again, what is open after a withdrawal is a draft at most. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void without_consent_nothing_but_a_draft_is_open(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < LENGTH; i++) {
      file = next(file, random);
      if (!consents(file)) {
        Statistics.label("drafts").collect(!open(file).isEmpty());
        assertThat(open(file)).allSatisfy(p -> assertThat(p.stage()).isEqualTo(Referral.DRAFTED));
      }
    }
  }

  /** Recall and stop are possible wherever a referral is open, whatever is known of consent. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_recall_and_a_stop_are_never_refused_while_a_referral_is_open(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < LENGTH; i++) {
      file = next(file, random);
      for (Position position : referrals(file)) {
        if (!ENDINGS.contains(position.stage())) {
          for (String way : List.of("referral-recalled", "referral-stopped")) {
            CaseEvent event = new CaseEvent.Builder()
                .from(event(way, file.asOf(), random).build())
                .key(position.key())
                .build();
            assertThat(file.apply(event).isAccepted()).isTrue();
          }
        }
      }
    }
  }

  private static CaseFile opened() {
    CaseFile file = CaseFile.open(UKRAINE, CASE, DAY);
    Random any = new Random(1);
    for (String type : OPENING) {
      CaseEvent.Builder event = event(type, DAY, any);
      if (type.equals("victim-referred")) {
        event.putFacts(FactId.of("returned"), FactValue.of(true));
        event.putFacts(FactId.of("trafficked-inside-the-country"), FactValue.of(false));
      }
      if (type.equals("identification-made")) {
        event.facts(java.util.Map.of(FactId.of("trafficked"), FactValue.of(true)));
      }
      if (type.endsWith("-asked")) {
        event.putFacts(FactId.of("informed-of-rights"), FactValue.of(true));
      }
      file = file.apply(event.build()).fold(Outcome.Accepted::next, r -> {
        throw new AssertionError(r.message());
      });
    }
    return file;
  }

  private static CaseFile next(CaseFile file, Random random) {
    LocalDate on = file.asOf().plusDays(random.nextInt(3) == 0 ? random.nextInt(6) : 0);
    String type = random.nextInt(8) == 0
        ? CONSENTING.get(random.nextInt(CONSENTING.size()))
        : REFERRALS.get(random.nextInt(REFERRALS.size())).id().value();
    return file.apply(event(type, on, random).build())
        .fold(Outcome.Accepted::next, refused -> file);
  }

  private static CaseEvent.Builder event(String id, LocalDate on, Random random) {
    EventType type = UKRAINE.event(EventId.of(id)).orElseThrow();
    CaseEvent.Builder event = new CaseEvent.Builder()
        .caseId(CASE)
        .type(type.id())
        .on(on)
        .by(type.reportedBy().iterator().next());
    type.requiredFacts().forEach(fact -> event.putFacts(fact, any(fact, random)));
    if (type.carries(ReferralFacts.NON_PROVISION_REASON.id())) {
      event.putFacts(
          ReferralFacts.NON_PROVISION_REASON.id(),
          any(ReferralFacts.NON_PROVISION_REASON.id(), random));
    }
    if (REFERRALS.contains(type)) {
      event.key(Pseudonym.of("R-" + random.nextInt(12)));
    }
    return event;
  }

  private static FactValue any(FactId id, Random random) {
    FactType fact = UKRAINE.fact(id).orElseThrow();
    return fact.codes().isEmpty()
        ? FactValue.of(random.nextBoolean())
        : FactValue.of(fact.codes().get(random.nextInt(fact.codes().size())).id());
  }

  private static List<Position> referrals(CaseFile file) {
    return file.positions().stream()
        .filter(p -> p.procedure().equals(Referral.REFERRAL))
        .toList();
  }

  private static List<Position> open(CaseFile file) {
    return referrals(file).stream().filter(p -> !ENDINGS.contains(p.stage())).toList();
  }

  private static Set<Optional<Pseudonym>> keysToTell(CaseFile file) {
    return file.duties().stream()
        .filter(d -> d.duty().value().equals("tell-of-recall"))
        .map(OpenDuty::key)
        .collect(Collectors.toSet());
  }

  private static CaseFile accepted(CaseFile file, CaseEvent.Builder event) {
    return file.apply(event.build()).fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
  }

  private static boolean consents(CaseFile file) {
    return file.position(CONSENT.procedure())
        .filter(p -> p.stage().equals(Consent.GIVEN))
        .isPresent();
  }

  private static String stages(CaseFile file) {
    return referrals(file).stream().findFirst().map(p -> p.stage().value()).orElse("none");
  }
}
