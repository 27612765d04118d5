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

/** The laws on random lives under the Serbian and German mechanisms; every transition and lapse must occur. */
@Tag("laws")
class SerbianAndGermanCaseProperties {
  private static final int LENGTH = 60;

  // spotless:off
  private static final List<List<String>> SERBIA = List.of(
      List.of("case-revealed", "case-notified", "needs-found", "person-referred", "protection-coordinated", "rights-explained", "follow-up-started"),
      List.of("case-notified", "residence-applied", "residence-granted", "residence-extended"),
      List.of("case-notified", "residence-applied", "residence-granted"),
      List.of("agency-called", "needs-found", "person-referred", "rights-explained"));
  private static final List<List<String>> HAMBURG = List.of(
      List.of("indicators-compared", "counselling-explained", "counselling-service-contacted", "willingness-declared"),
      List.of("indicators-compared", "counselling-explained", "counselling-service-contacted", "unwillingness-declared"),
      List.of("indicators-compared", "police-consulted-on-accommodation"),
      List.of("indicators-compared", "counselling-explained", "counselling-service-contacted", "willingness-declared", "toleration-granted"),
      List.of("indicators-compared"));
  private static final List<List<String>> GERMANY = List.of(
      List.of("departure-period-set", "willingness-declared", "residence-permit-issued"),
      List.of("departure-period-set", "person-instructed"),
      List.of("willingness-declared", "residence-permit-issued"),
      List.of("departure-period-set", "departure-period-shortened"));
  // spotless:on

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void the_laws_hold(@ForAll Random random) {
    Laws.hold(Walk.of(Catalogue.mechanism("serbia-2004"), random, LENGTH, SERBIA));
    Laws.hold(Walk.of(Catalogue.mechanism("hamburg-1999-stay"), random, LENGTH, HAMBURG));
    Laws.hold(Walk.of(Catalogue.mechanism("germany-2012"), random, LENGTH, GERMANY));
    Laws.hold(Walk.of(Catalogue.mechanism("germany-2012-stay"), random, LENGTH, HAMBURG));
  }

  @Property(tries = 1500, seed = "2004", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_of_serbia_2004_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("serbia-2004"), random, SERBIA);
  }

  @Property(tries = 1500, seed = "1999", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_of_hamburg_1999_with_its_stay_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("hamburg-1999-stay"), random, HAMBURG);
  }

  @Property(tries = 1500, seed = "2012", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_transition_and_lapse_of_germany_2012_occurs(@ForAll Random random) {
    everythingOccurs(Catalogue.mechanism("germany-2012"), random, GERMANY);
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
    Statistics.label("transition")
        .coverage(c -> procedures.forEach(p ->
            p.transitions().forEach(t -> c.check(p.id() + "/" + t.id()).count(n -> n > 0))));
    Statistics.label("lapse")
        .coverage(c -> procedures.forEach(p -> p.stages().stream()
            .filter(s -> s.term().isPresent())
            .forEach(s -> c.check(p.id() + "/" + s.id()).count(n -> n > 0))));
  }
}
