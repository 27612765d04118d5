package org.nrm.catalogue.russia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.repatriation.Readmission;
import org.nrm.repatriation.RepatriationEvents;
import org.nrm.repatriation.RepatriationFacts;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;

class Readmission2007Properties {
  private static final ReferralMechanism MECHANISM =
      Catalogue.mechanism("eu-russia-readmission-2007");
  private static final Pseudonym CASE = Pseudonym.of("R-1");
  private static final LocalDate BOUNDARY = LocalDate.of(2010, 6, 1);

  @Test
  void no_rule_reads_the_language() {
    assertThat(MECHANISM.procedures().stream()
            .flatMap(p -> p.transitions().stream())
            .flatMap(t -> ConditionParts.facts(t.condition()).stream()))
        .isNotEmpty()
        .doesNotContain(ReadmissionWords2007.SPEAKS_RUSSIAN.id());
    assertThat(MECHANISM.procedures().stream()
            .flatMap(p -> p.transitions().stream())
            .filter(t -> t.event().equals(ReadmissionWords2007.LANGUAGE_PUT_FORWARD.id()))
            .flatMap(t -> t.establishes().stream()))
        .isEmpty();
  }

  @Test
  void no_rule_of_the_transfer_reads_anything_but_the_acceptance() {
    assertThat(MECHANISM.procedure(Readmission.READMISSION).orElseThrow().transitions())
        .filteredOn(t -> t.event().value().equals("transfer-executed"))
        .singleElement()
        .satisfies(t -> assertThat(ConditionParts.facts(t.condition())).isEmpty());
  }

  @Property(tries = 500)
  void speaking_russian_alters_no_outcome(
      @ForAll("steps") @Size(max = 12) List<CaseEvent> steps,
      @ForAll @IntRange(max = 12) int at,
      @ForAll boolean speaks) {
    CaseFile without = CaseFile.open(MECHANISM, CASE, BOUNDARY.minusDays(20));
    CaseFile with = without;
    for (int i = 0; i < steps.size(); i++) {
      CaseEvent step = dated(steps.get(i), i);
      if (i == at) {
        CaseEvent language = dated(language(speaks), i);
        with = with.apply(language).fold(Outcome.Accepted::next, r -> r.file());
      }
      Outcome one = without.apply(step);
      Outcome other = with.apply(step);
      assertThat(other.isAccepted()).isEqualTo(one.isAccepted());
      without = one.fold(Outcome.Accepted::next, Outcome.Refused::file);
      with = other.fold(Outcome.Accepted::next, Outcome.Refused::file);
      assertThat(with.positions()).isEqualTo(without.positions());
    }
  }

  @Property(tries = 500)
  void the_three_years_end_with_31_may_2010(
      @ForAll @IntRange(min = -1095, max = 1500) int days,
      @ForAll("nationalities") Code nationality) {
    LocalDate day = BOUNDARY.plusDays(days);
    CaseFile file = CaseFile.open(MECHANISM, CASE, day);
    Map<FactType, FactValue> found = new HashMap<>();
    found.put(RepatriationFacts.IDENTITY_ESTABLISHED, FactValue.of(true));
    found.put(RepatriationFacts.TRANSITED_REQUESTED_STATE, FactValue.of(true));
    found.put(RepatriationFacts.READMISSION_NATIONALITY, FactValue.of(nationality.id()));
    for (CaseEvent event : List.of(requested(true), examined(found))) {
      CaseFile before = file;
      file = file.apply(on(event, day)).fold(Outcome.Accepted::next, r -> before);
    }
    boolean due = days >= 0 || !nationality.equals(RepatriationFacts.OTHER_NATIONAL);
    assertThat(file.apply(on(accepted(), day)).isAccepted()).isEqualTo(due);
    assertThat(file.apply(on(refused(RepatriationFacts.OUTSIDE_TRANSITIONAL_DUTY), day))
            .isAccepted())
        .isEqualTo(!due);
  }

  @Provide
  Arbitrary<Code> nationalities() {
    return Arbitraries.of(RepatriationFacts.READMISSION_NATIONALITY.codes());
  }

  @Provide
  Arbitrary<List<CaseEvent>> steps() {
    List<CaseEvent> all = new ArrayList<>(List.of(requested(true), requested(false), accepted()));
    RepatriationFacts.READMISSION_REFUSAL_GROUND.codes().forEach(g -> all.add(refused(g)));
    for (boolean identity : List.of(true, false)) {
      for (boolean transit : List.of(true, false)) {
        Map<FactType, FactValue> found = new HashMap<>();
        found.put(RepatriationFacts.IDENTITY_ESTABLISHED, FactValue.of(identity));
        found.put(RepatriationFacts.TRANSITED_REQUESTED_STATE, FactValue.of(transit));
        all.add(examined(found));
        RepatriationFacts.READMISSION_NATIONALITY.codes().forEach(n -> {
          Map<FactType, FactValue> more = new HashMap<>(found);
          more.put(RepatriationFacts.READMISSION_NATIONALITY, FactValue.of(n.id()));
          all.add(examined(more));
        });
      }
    }
    return Arbitraries.of(all).list();
  }

  private static CaseEvent requested(boolean irregular) {
    return event(RepatriationEvents.READMISSION_REQUESTED, ReadmissionWords2007.MEMBER_STATE)
        .with(RepatriationFacts.STAYS_IRREGULARLY, irregular);
  }

  private static CaseEvent examined(Map<FactType, FactValue> found) {
    CaseEvent event =
        event(RepatriationEvents.READMISSION_EXAMINED, ReadmissionWords2007.MIGRATION_SERVICE);
    for (Map.Entry<FactType, FactValue> entry : found.entrySet()) {
      event = event.with(entry.getKey(), entry.getValue());
    }
    return event;
  }

  private static CaseEvent accepted() {
    return event(RepatriationEvents.READMISSION_ACCEPTED, ReadmissionWords2007.MIGRATION_SERVICE);
  }

  private static CaseEvent refused(Code ground) {
    return event(RepatriationEvents.READMISSION_REFUSED, ReadmissionWords2007.MIGRATION_SERVICE)
        .with(RepatriationFacts.READMISSION_REFUSAL_GROUND, FactValue.of(ground.id()));
  }

  private static CaseEvent language(boolean speaks) {
    return event(ReadmissionWords2007.LANGUAGE_PUT_FORWARD, ReadmissionWords2007.MEMBER_STATE)
        .with(ReadmissionWords2007.SPEAKS_RUSSIAN, speaks);
  }

  private static CaseEvent event(EventType type, Role by) {
    return CaseEvent.of(CASE, type, BOUNDARY, by);
  }

  private static CaseEvent dated(CaseEvent event, int step) {
    return on(event, BOUNDARY.minusDays(12).plusDays(2L * step));
  }

  private static CaseEvent on(CaseEvent event, LocalDate day) {
    return new CaseEvent.Builder().from(event).on(day).build();
  }
}
