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

/** The laws on random lives under the Ukrainian network; every transition, lapse and refusal code must occur. */
@Tag("laws")
class UkrainianCaseProperties {
  private static final int LENGTH = 60;
  private static final ReferralMechanism UKRAINE = Catalogue.mechanism("ukraine-iom-2005");
  private static final List<List<String>> WAYS = List.of(
      List.of(
          "victim-referred",
          "return-reported",
          "identification-made",
          "consent-given",
          "assistance-started",
          "needs-told",
          "referral-sent",
          "referral-accepted",
          "service-started"),
      List.of("victim-referred", "consent-given", "needs-told", "referral-sent"),
      List.of("victim-referred"));

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_laws_hold(@ForAll Random random) {
    Laws.hold(Walk.of(UKRAINE, random, LENGTH, WAYS));
  }

  @Property(tries = 2000, seed = "2005", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_lapse_and_refusal_occurs(@ForAll Random random) {
    List<Procedure> procedures = UKRAINE.procedures();
    Procedure procedure = procedures.get(random.nextInt(procedures.size()));
    Transition goal =
        procedure.transitions().get(random.nextInt(procedure.transitions().size()));
    Walk walk = Walk.toward(procedure, goal, UKRAINE, random, LENGTH, WAYS);
    walk.taken().forEach(t -> Statistics.label("transition").collect(t));
    walk.lapsed().forEach(t -> Statistics.label("lapse").collect(t));
    walk.refusals().forEach(code -> Statistics.label("refusal").collect(code));
    Statistics.label("transition")
        .coverage(c -> procedures.forEach(p ->
            p.transitions().forEach(t -> c.check(p.id() + "/" + t.id()).count(n -> n > 0))));
    Statistics.label("lapse")
        .coverage(c -> procedures.forEach(p -> p.stages().stream()
            .filter(s -> s.term().isPresent())
            .forEach(s -> c.check(p.id() + "/" + s.id()).count(n -> n > 0))));
    Statistics.label("refusal")
        .coverage(c -> Arrays.stream(RefusalCode.values())
            .filter(code -> code != RefusalCode.CASE_CLOSED)
            .forEach(code -> c.check(code).count(n -> n > 0)));
  }
}
