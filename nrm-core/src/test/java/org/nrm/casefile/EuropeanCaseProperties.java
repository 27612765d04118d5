package org.nrm.casefile;

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

/** The laws on random lives under the treaties; every transition and lapse must occur. */
@Tag("laws")
class EuropeanCaseProperties {
  private static final int LENGTH = 50;

  private static final List<String> SHIPPED = List.of(
      "coe-2005",
      "coe-minimal-b",
      "coe-plus-icmpd",
      "eu-2004-81",
      "eu-2004-81-with-programme",
      "eu-2004-81-with-minors",
      "eu-2011-36-2013",
      "eu-2011-36-2026",
      "portugal-2007",
      "belgium-2017-under-coe-2005",
      "belgium-2017-under-eu-2011-36-2026");

  // spotless:off
  private static final List<List<String>> CONVENTION = List.of(
      List.of("rights-explained", "reasonable-grounds-found", "reflection-granted", "victim-identified", "permit-for-personal-situation-issued"),
      List.of("rights-explained", "reasonable-grounds-found", "cooperation-decided", "victim-identified", "permit-for-cooperation-issued"),
      List.of("reasonable-grounds-found", "child-presumed", "victim-identified", "representation-provided", "permit-for-child-issued"),
      List.of("reasonable-grounds-found", "victim-not-identified"));
  private static final List<List<String>> PERMITS = List.of(
      List.of("possibilities-explained", "reflection-started", "cooperation-decided", "examination-started", "permit-granted"),
      List.of("possibilities-explained", "reflection-started"));
  private static final List<List<String>> ASSISTANCE = List.of(
      List.of("reasonable-grounds-found", "child-presumed", "assistance-explained", "help-accepted", "victim-identified", "guardian-named", "criminal-proceedings-ended"),
      List.of("reasonable-grounds-found", "victim-not-identified", "assistance-stopped"));
  // spotless:on

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_the_treaties(@ForAll Random random) {
    String id = SHIPPED.get(random.nextInt(SHIPPED.size()));
    Laws.hold(Walk.of(Catalogue.mechanism(id), random, LENGTH));
  }

  @Property(tries = 900, seed = "2005", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_of_the_convention_occurs(@ForAll Random random) {
    everythingOccurs("coe-2005", random, CONVENTION);
  }

  @Property(tries = 500, seed = "2004", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_of_the_permit_directive_occurs(@ForAll Random random) {
    everythingOccurs("eu-2004-81", random, PERMITS);
  }

  @Property(tries = 700, seed = "2026", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_of_the_amended_directive_occurs(@ForAll Random random) {
    everythingOccurs("eu-2011-36-2026", random, ASSISTANCE);
  }

  @Property(tries = 500, seed = "2007", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_of_portuguese_law_occurs(@ForAll Random random) {
    everythingOccurs("portugal-2007", random, PERMITS);
  }

  private static void everythingOccurs(String id, Random random, List<List<String>> ways) {
    ReferralMechanism mechanism = Catalogue.mechanism(id);
    List<Procedure> procedures = mechanism.procedures();
    Procedure procedure = procedures.get(random.nextInt(procedures.size()));
    Transition goal =
        procedure.transitions().get(random.nextInt(procedure.transitions().size()));
    Walk walk = Walk.toward(procedure, goal, mechanism, random, LENGTH, ways);
    walk.taken().forEach(t -> Statistics.label("transition").collect(t));
    walk.lapsed().forEach(t -> Statistics.label("lapse").collect(t));
    Statistics.label("transition")
        .coverage(c -> BelgianCaseProperties.transitions(mechanism)
            .forEach(t -> c.check(t).count(n -> n > 0)));
    Statistics.label("lapse")
        .coverage(c ->
            BelgianCaseProperties.terms(mechanism).forEach(t -> c.check(t).count(n -> n > 0)));
  }
}
