package org.nrm.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** Random lives under Italian mechanisms: a known way to a permit, strewn with other events, some of them refused. */
final class ItalianLives {
  static final Pseudonym CASE = Pseudonym.of("I-1");
  static final LocalDate START = LocalDate.of(2018, 1, 10);
  private static final FactValue YES = FactValue.of(true);
  private static final FactValue NO = FactValue.of(false);
  private static final String NGO = "non-governmental-organisation";
  private static final String PERSON = "person-concerned";

  private final Random random;
  private final List<CaseEvent> events = new ArrayList<>();
  private LocalDate day = START;

  private ItalianLives(Random random) {
    this.random = random;
  }

  /** What leads to a permit on the social path, the issue left out. */
  static List<CaseEvent> toProposal(Random random) {
    ItalianLives life = new ItalianLives(random);
    life.proposal();
    return life.events;
  }

  /** A life with a permit and what may follow it. */
  static List<CaseEvent> whole(Random random) {
    ItalianLives life = new ItalianLives(random);
    life.proposal();
    life.opinion();
    life.add("questore", "article-18-permit-issued", Map.of());
    for (int i = 0; i < 12; i++) {
      life.later();
    }
    return life.events;
  }

  static CaseEvent issue(LocalDate on) {
    return event("questore", "article-18-permit-issued", on, Map.of());
  }

  static CaseFile open(ReferralMechanism mechanism) {
    return CaseFile.open(mechanism, CASE, START);
  }

  private void proposal() {
    add("outreach-unit", "victim-detected", Map.of());
    beside();
    add(NGO, "programme-drawn-up", Map.of("programme-conforms", YES));
    add(NGO, "consequences-explained", Map.of());
    beside();
    add("structure-head", "structure-accepted", Map.of());
    add(PERSON, "programme-joined", Map.of());
    beside();
    add(
        "social-service",
        "proposed-by-social-service",
        Map.of(
            "violence-or-severe-exploitation", YES,
            "concrete-danger", YES,
            "danger-cause", FactValue.of("escape-attempts")));
    beside();
  }

  /** What may happen at any time in the proceedings. */
  private void beside() {
    if (random.nextBoolean()) {
      add("prosecutor", "proceedings-opened", Map.of());
    }
    if (random.nextBoolean()) {
      add(PERSON, "statement-made", Map.of());
    }
    if (random.nextBoolean()) {
      add(
          PERSON,
          "cooperation-decided",
          Map.of(
              "testifies", FactValue.of(random.nextBoolean()),
              "cooperates", FactValue.of(random.nextBoolean())));
    }
  }

  private void opinion() {
    add(
        "prosecutor",
        "opinion-given",
        Map.of(
            "prosecutors-opinion", FactValue.of("favourable"),
            "contribution-relevant", FactValue.of(random.nextBoolean())));
  }

  private void later() {
    day = day.plusDays(random.nextInt(60));
    switch (random.nextInt(12)) {
      case 0, 1 -> beside();
      case 2 -> opinion();
      case 3 -> add(PERSON, "renewal-requested", Map.of());
      case 4, 5 -> add("questore", "article-18-permit-renewed", Map.of());
      case 6 -> add(PERSON, "programme-left", Map.of());
      case 7 ->
        add(
            NGO,
            "interruption-reported",
            Map.of("interruption-cause", FactValue.of("by-the-person")));
      case 8 ->
        add(
            "questore",
            "article-18-permit-revoked",
            Map.of("revocation-ground", FactValue.of("programme-interrupted")));
      case 9 -> add("questore", "converted-to-study", Map.of("enrolled-in-study", YES));
      case 10 ->
        add(
            "court",
            "proceedings-closed",
            Map.of("proceedings-outcome", FactValue.of("acquittal")));
      default ->
        add("questore", "renewal-refused", Map.of("justice-need", NO, "employed-at-expiry", NO));
    }
  }

  private void add(String by, String type, Map<String, FactValue> facts) {
    day = day.plusDays(random.nextInt(4));
    events.add(event(by, type, day, facts));
  }

  private static CaseEvent event(
      String by, String type, LocalDate on, Map<String, FactValue> facts) {
    CaseEvent.Builder event =
        new CaseEvent.Builder().caseId(CASE).type(EventId.of(type)).on(on).by(RoleId.of(by));
    facts.forEach((fact, value) -> event.putFacts(FactId.of(fact), value));
    return event.build();
  }
}
