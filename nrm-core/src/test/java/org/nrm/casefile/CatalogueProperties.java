package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.MechanismId;

/** The laws on random lives under every shipped mechanism, and a life for each of its transitions and lapses. */
@Tag("laws")
class CatalogueProperties {
  private static final int LENGTH = 50;
  private static final int TRIES = 60;

  /** The mechanisms, and some with a treaty laid over them. */
  private static final List<String> SHIPPED = Stream.concat(
          Catalogue.ids().stream().map(MechanismId::value),
          Stream.of(
              "belgium-2017-under-coe-2005",
              "belgium-2017-under-eu-2011-36-2026",
              "italy-2014-under-coe-2005",
              "italy-2025-under-eu-2011-36-2026",
              "serbia-2004-under-coe-2005"))
      .toList();

  /** A condition can keep a term from ending; so many days after its last day are looked at. */
  private static final List<Integer> LATER = List.of(1, 32, 93, 186, 367, 800);

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void the_laws_hold_under_every_mechanism(@ForAll("ids") String id, @ForAll Random random) {
    Laws.hold(Walk.along(Catalogue.mechanism(id), random, LENGTH));
  }

  @Property(
      tries = 1500,
      seed = "2004",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_refusal_code_occurs(@ForAll("ids") String id, @ForAll Random random) {
    Walk.along(Catalogue.mechanism(id), random, LENGTH)
        .refusals()
        .forEach(code -> Statistics.label("refusal").collect(code));
    Statistics.label("refusal")
        .coverage(c ->
            Stream.of(RefusalCode.values()).forEach(code -> c.check(code).count(n -> n > 0)));
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of(SHIPPED);
  }

  @TestFactory
  Stream<DynamicContainer> every_transition_is_taken_in_some_life() {
    return SHIPPED.stream()
        .map(id -> DynamicContainer.dynamicContainer(id, transitions(Catalogue.mechanism(id))));
  }

  /** Seeds that lie far apart: those of neighbours draw alike. */
  private static Random random(int attempt) {
    return new Random(attempt * 0x9E3779B97F4A7C15L);
  }

  private static List<DynamicTest> transitions(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream()
            .map(t -> DynamicTest.dynamicTest(p.id() + "/" + t.id(), () -> taken(mechanism, p, t))))
        .toList();
  }

  private static void taken(ReferralMechanism mechanism, Procedure procedure, Transition goal) {
    String place = procedure.id() + "/" + goal.id();
    assertThat(Stream.iterate(0, i -> i < TRIES, i -> i + 1)
            .map(i -> Walk.to(mechanism, procedure, goal, random(i)))
            .anyMatch(walk -> walk.taken().contains(place)))
        .as("no life of %d takes %s of %s", TRIES, place, mechanism)
        .isTrue();
  }

  @TestFactory
  Stream<DynamicContainer> every_term_runs_out_in_some_life() {
    return SHIPPED.stream()
        .map(id -> DynamicContainer.dynamicContainer(id, terms(Catalogue.mechanism(id))));
  }

  private static List<DynamicTest> terms(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream()
            .filter(s -> s.term().isPresent())
            .map(
                s -> DynamicTest.dynamicTest(p.id() + "/" + s.id(), () -> lapsed(mechanism, p, s))))
        .toList();
  }

  private static void lapsed(ReferralMechanism mechanism, Procedure procedure, Stage stage) {
    assertThat(Stream.iterate(0, i -> i < TRIES, i -> i + 1)
            .map(i -> Walk.into(mechanism, procedure, stage.id(), random(i)))
            .anyMatch(file -> runsOut(file, procedure, stage)))
        .as("the term of %s/%s of %s runs out in no life", procedure.id(), stage.id(), mechanism)
        .isTrue();
  }

  private static boolean runsOut(CaseFile file, Procedure procedure, Stage stage) {
    return file.positions().stream()
        .filter(p -> p.procedure().equals(procedure.id()) && p.stage().equals(stage.id()))
        .flatMap(p -> p.validThrough().stream())
        .map(last -> last.isBefore(file.asOf()) ? file.asOf() : last)
        .anyMatch(last -> LATER.stream()
            .flatMap(days -> file.asOf(last.plusDays(days)).positions().stream())
            .anyMatch(p -> p.lapsedFrom().filter(stage.id()::equals).isPresent()));
  }
}
