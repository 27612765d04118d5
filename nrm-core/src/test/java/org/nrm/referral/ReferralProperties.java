package org.nrm.referral;

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
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.ProtectionFacts;
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
  private static final List<String> OPENING = List.of(
      "victim-referred",
      "identification-made",
      "consent-given",
      "assistance-started",
      "needs-told");
  private static final List<EventType> REFERRALS = UKRAINE.events().stream()
      .filter(e -> UKRAINE.procedure(Referral.REFERRAL).orElseThrow().hears(e.id()))
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
      assertThat(later.position(Referral.REFERRAL_RECALL).orElseThrow().stage())
          .isEqualTo(Referral.NO_RECALL_DUE);
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

  /** A referral that was open when consent was withdrawn is never accepted and never started after that. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void what_was_open_at_a_withdrawal_goes_no_further(@ForAll Random random) {
    CaseFile file = opened();
    for (int i = 0; i < 20; i++) {
      file = next(file, random);
    }
    Outcome withdrawn =
        file.apply(event("consent-withdrawn", file.asOf(), random).build());
    if (withdrawn instanceof Outcome.Accepted accepted) {
      CaseFile at = accepted.next();
      List<Position> open =
          referrals(at).stream().filter(p -> !ENDINGS.contains(p.stage())).toList();
      Statistics.label("open").collect(!open.isEmpty());
      CaseFile later = at;
      for (int i = 0; i < LENGTH; i++) {
        later = next(later, random);
        for (Position before : open) {
          Position now = later.position(Referral.REFERRAL, before.key()).orElseThrow();
          assertThat(now.stage().equals(before.stage())
                  || now.stage().value().startsWith("received")
                  || (now.stage().equals(Referral.COMPLETED)
                      && before.stage().equals(Referral.STARTED))
                  || (ENDINGS.contains(now.stage()) && !now.stage().equals(Referral.COMPLETED)))
              .as("%s then %s", before, now)
              .isTrue();
        }
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
      if (type.equals("consent-given")) {
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
        ? random.nextBoolean() ? "consent-withdrawn" : "consent-given"
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

  private static boolean consents(CaseFile file) {
    return java.util.Optional.ofNullable(file.facts().get(ProtectionFacts.INFORMED_CONSENT.id()))
        .filter(held -> held.value().equals(FactValue.of(true)))
        .isPresent();
  }

  private static String stages(CaseFile file) {
    return referrals(file).stream().findFirst().map(p -> p.stage().value()).orElse("none");
  }
}
