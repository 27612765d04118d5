package org.nrm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Migration;
import org.nrm.catalogue.belgium.BelgianReadings;
import org.nrm.catalogue.belgium.RecognisedCentre;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Standing;

class CatalogueTest {
  private static final JurisdictionId BELGIUM = JurisdictionId.of("belgium");

  @Test
  void every_day_since_13_january_1997_has_exactly_one_belgian_mechanism() {
    List<ReferralMechanism> versions = Catalogue.line(BELGIUM).orElseThrow().versions();
    LocalDate.of(1997, 1, 13)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(day -> assertThat(versions.stream().filter(v -> v.inForceOn(day)))
            .as("%s", day)
            .hasSize(1));
  }

  @Test
  void the_version_in_force_is_picked_by_day() {
    assertThat(inForce(1997, 1, 12)).isEmpty();
    assertThat(inForce(1997, 1, 13)).contains("belgium-1997");
    assertThat(inForce(2007, 5, 31)).contains("belgium-1997");
    assertThat(inForce(2007, 6, 1)).contains("belgium-2007");
    assertThat(inForce(2017, 5, 19)).contains("belgium-2007");
    assertThat(inForce(2017, 5, 20)).contains("belgium-2017");
  }

  @Test
  void a_mechanism_that_is_not_shipped_is_told_with_the_nearest_that_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.mechanism("belgum-2017"))
        .withMessage("no mechanism `belgum-2017` is shipped: did you mean `belgium-2017`?");
  }

  @Test
  void every_reading_and_memory_says_what_was_chosen() {
    Catalogue.mechanisms().stream()
        .flatMap(CatalogueTest::citations)
        .filter(c -> c.standing() == Standing.READING)
        .forEach(c -> {
          assertThat(c.note()).as(c.text()).isPresent();
          assertThat(c.otherwise()).as(c.text()).isPresent();
        });
  }

  @Test
  void the_centre_advised_is_that_of_the_region() {
    for (RecognisedCentre centre : RecognisedCentre.values()) {
      assertThat(RecognisedCentre.advisedFor(centre.region())).isEqualTo(centre);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_other_reading_makes_another_mechanism() {
    Map<String, List<Change>> of2017 = new LinkedHashMap<>();
    of2017.put("indefinite", BelgianReadings.INDEFINITE_FROM_TEMPORARY_ONLY);
    of2017.put("answers", BelgianReadings.FOUR_ANSWERS);
    of2017.put("suspects", BelgianReadings.SUSPECTS_NOT_EXCLUDED);
    of2017.put("shorter", BelgianReadings.provisionalOf(Length.months(2)));
    Map<String, List<Change>> of1997 = new LinkedHashMap<>();
    of1997.put("month", BelgianReadings.PROSECUTORS_MONTH_FROM_COMPLAINT);
    of1997.put("dismissal", BelgianReadings.STOP_ALSO_AFTER_DISMISSAL);
    of1997.put("clock", BelgianReadings.STOP_CLOCK_FROM_DECLARATION);
    of1997.put("declaration", BelgianReadings.DECLARATION_EXTENDED);
    of1997.put("instructions", BelgianReadings.ENDINGS_OF_THE_INSTRUCTIONS);
    of1997.put("certificate", BelgianReadings.certificateOf(Length.months(12)));
    return Stream.concat(
        of2017.entrySet().stream().map(e -> changes(e.getKey(), "belgium-2017", e.getValue())),
        of1997.entrySet().stream().map(e -> changes(e.getKey(), "belgium-1997", e.getValue())));
  }

  @Test
  void a_case_of_2007_moves_to_the_law_of_2017_as_it_stands() {
    CaseFile file = CaseFile.open(
        Catalogue.mechanism("belgium-2007"), Pseudonym.of("B-1"), LocalDate.of(2017, 5, 1));
    Migration migration =
        Migration.between(Catalogue.mechanism("belgium-2007"), Catalogue.mechanism("belgium-2017"));
    Optional<CaseFile> moved =
        migration.move(file, Optional::of, reasons -> Optional.<CaseFile>empty());
    assertThat(moved.map(CaseFile::positions)).contains(file.positions());
    assertThat(moved.map(f -> f.mechanism().id().value())).contains("belgium-2017");
  }

  private static DynamicTest changes(String name, String base, List<Change> changes) {
    return DynamicTest.dynamicTest(name, () -> {
      ReferralMechanism shipped = Catalogue.mechanism(base);
      ReferralMechanism variant = new Variant.Builder()
          .id(MechanismId.of("variant"))
          .title("variant")
          .changes(changes)
          .build()
          .of(shipped);
      assertThat(variant.fingerprint()).isNotEqualTo(shipped.fingerprint());
    });
  }

  private static Optional<String> inForce(int year, int month, int day) {
    return Catalogue.inForce(BELGIUM, LocalDate.of(year, month, day))
        .map(m -> m.id().value());
  }

  private static Stream<Citation> citations(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> Stream.of(
                p.stages().stream().flatMap(s -> s.citations().stream()),
                p.stages().stream()
                    .flatMap(s -> s.term().stream().flatMap(t -> t.citations().stream())),
                p.stages().stream()
                    .flatMap(s -> s.grants().stream().flatMap(g -> g.citations().stream())),
                p.transitions().stream().flatMap(t -> t.citations().stream()))
            .flatMap(s -> s));
  }
}
