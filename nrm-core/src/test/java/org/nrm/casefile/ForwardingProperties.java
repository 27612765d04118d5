package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.JurisdictionId;

/** Files of random lives under the versions of a line are forwarded and brought back. */
@Tag("laws")
class ForwardingProperties {
  private static final int LENGTH = 30;

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void a_file_forwarded_to_its_own_mechanism_is_unchanged(@ForAll Random random) {
    List<ReferralMechanism> all = Catalogue.mechanisms();
    ReferralMechanism mechanism = all.get(random.nextInt(all.size()));
    CaseFile file = Walk.along(mechanism, random, LENGTH).file;
    assertThat(Forwarding.to(mechanism).forward(file)).isEqualTo(ImmutableUnchanged.of(file));
  }

  @Property(tries = 400, seed = "2017", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void there_and_back_again_is_the_same_file_where_nothing_fell_away(@ForAll Random random) {
    List<ReferralMechanism> line = line(random);
    ReferralMechanism from = line.get(random.nextInt(line.size()));
    ReferralMechanism to = line.get(random.nextInt(line.size()));
    CaseFile file = Walk.along(from, random, LENGTH).file;
    Optional<CaseFile> there = moved(Migration.between(from, to), file);
    Optional<CaseFile> back = there
        .filter(f -> f.duties().equals(file.duties()) && uses(f).containsAll(uses(file)))
        .flatMap(f -> moved(Migration.between(to, from), f));
    back.ifPresent(f -> assertThat(f).isEqualTo(file));
    Statistics.label("way").collect(from == to ? "nowhere" : back.isPresent() ? "back" : "stuck");
    Statistics.label("way").coverage(c -> c.check("back").count(n -> n > 50));
  }

  @Property(tries = 300, seed = "2025", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_file_goes_along_the_line_and_never_back(@ForAll Random random) {
    List<ReferralMechanism> line = line(random);
    int from = random.nextInt(line.size());
    int to = random.nextInt(line.size());
    CaseFile file = Walk.along(line.get(from), random, LENGTH).file;
    ReferralMechanism target = line.get(to);
    Forwarded came = Forwarding.to(target)
        .along(Catalogue.line(target.jurisdiction()).orElseThrow())
        .forward(file);
    String what = came.fold(
        carried -> {
          assertThat(from).isLessThan(to);
          assertThat(carried.file().mechanism()).isEqualTo(target);
          assertThat(carried.file().caseId()).isEqualTo(file.caseId());
          assertThat(carried.file().opened()).isEqualTo(file.opened());
          assertThat(carried.file().asOf())
              .isAfterOrEqualTo(target.inForceSince().orElseThrow().minusDays(1));
          return "carried";
        },
        unchanged -> {
          assertThat(from).isEqualTo(to);
          return "unchanged";
        },
        stuck -> {
          assertThat(stuck.reasons()).isNotEmpty().allSatisfy(r -> assertThat(r).contains(": "));
          return "stuck";
        });
    Statistics.label("came").collect(what);
    Statistics.label("came").coverage(c -> {
      c.check("carried").count(n -> n > 20);
      c.check("stuck").count(n -> n > 20);
    });
  }

  private static List<ReferralMechanism> line(Random random) {
    JurisdictionId jurisdiction = JurisdictionId.of(random.nextBoolean() ? "belgium" : "italy");
    return Catalogue.line(jurisdiction).orElseThrow().versions();
  }

  private static List<Object> uses(CaseFile file) {
    return file.positions().stream()
        .map(p -> (Object) List.of(p.procedure(), p.key(), p.uses(), p.lapsedFrom()))
        .toList();
  }

  private static Optional<CaseFile> moved(Migration migration, CaseFile file) {
    return migration.move(file, Optional::of, reasons -> Optional.empty());
  }
}
