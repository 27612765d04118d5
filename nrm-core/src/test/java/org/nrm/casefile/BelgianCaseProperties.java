package org.nrm.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;

/** The laws on random lives under every Belgian mechanism; every transition, lapse and refusal code must occur. */
@Tag("laws")
class BelgianCaseProperties {
  private static final int LENGTH = 60;

  // spotless:off
  private static final List<String> ADMISSION =
      List.of("admission-interview-held", "assistance-offered", "assistance-accepted");
  private static final List<List<String>> WAYS_1997 = List.of(
      way(List.of("suspicion-found", "centre-contacted"), ADMISSION, List.of("document-requested", "complaint-filed",
          "prosecutor-informed", "certificate-granted", "summons-issued", "indefinite-stay-requested")),
      way(List.of("suspicion-found", "centre-contacted"), ADMISSION, List.of("document-requested", "complaint-filed",
          "prosecutor-informed", "certificate-granted", "summons-issued", "indefinite-stay-requested", "conviction-given")),
      way(List.of("suspicion-found", "centre-contacted"), ADMISSION, List.of("complaint-filed", "provisional-document-requested")),
      List.of("suspicion-found"));
  static final List<List<String>> WAYS_2007 = List.of(
      way(List.of("indications-found", "centre-contacted"), ADMISSION, List.of("document-requested", "complaint-filed",
          "temporary-stay-authorised", "family-stay-applied", "renewal-asked", "requisitions-made")),
      way(List.of("indications-found", "centre-contacted"), ADMISSION, List.of("document-requested", "complaint-filed",
          "temporary-stay-authorised")),
      way(List.of("indications-found", "centre-contacted"), ADMISSION, List.of("document-requested")),
      List.of("indications-found"));

  private static List<String> way(List<String> a, List<String> b, List<String> c) {
    return java.util.stream.Stream.of(a, b, c).flatMap(List::stream).toList();
  }
  // spotless:on

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_belgium_1997(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("belgium-1997"), random, LENGTH, WAYS_1997));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_belgium_2007(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("belgium-2007"), random, LENGTH, WAYS_2007));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_belgium_2017(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("belgium-2017"), random, LENGTH, WAYS_2007));
  }

  @Property(tries = 2000, seed = "1997", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_lapse_and_refusal_of_belgium_1997_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("belgium-1997"), random, WAYS_1997);
  }

  @Property(tries = 2000, seed = "2007", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_lapse_and_refusal_of_belgium_2007_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("belgium-2007"), random, WAYS_2007);
  }

  @Property(tries = 2000, seed = "2017", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_lapse_and_refusal_of_belgium_2017_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("belgium-2017"), random, WAYS_2007);
  }

  private static void everythingOccurs(
      ReferralMechanism mechanism, Random random, List<List<String>> ways) {
    List<Procedure> procedures = mechanism.procedures();
    Procedure procedure = procedures.get(random.nextInt(procedures.size()));
    Transition goal =
        procedure.transitions().get(random.nextInt(procedure.transitions().size()));
    Walk walk = Walk.toward(procedure, goal, mechanism, random, LENGTH, ways);
    walk.taken().forEach(t -> Statistics.label("transition").collect(t));
    walk.lapsed().forEach(t -> Statistics.label("lapse").collect(t));
    walk.refusals().forEach(code -> Statistics.label("refusal").collect(code));
    Statistics.label("transition")
        .coverage(c -> transitions(mechanism).forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("lapse")
        .coverage(c -> terms(mechanism).forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("refusal")
        .coverage(c -> codes().forEach(code -> c.check(code).count(n -> n > 0)));
  }

  static List<String> transitions(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream().map(t -> p.id() + "/" + t.id()))
        .toList();
  }

  static List<String> terms(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p ->
            p.stages().stream().filter(s -> s.term().isPresent()).map(s -> p.id() + "/" + s.id()))
        .toList();
  }

  /** No Belgian case is ever closed: assistance can be offered again at any time. */
  private static List<RefusalCode> codes() {
    return Arrays.stream(RefusalCode.values())
        .filter(c -> c != RefusalCode.CASE_CLOSED)
        .toList();
  }
}
