package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.analysis.Divergence;
import org.nrm.analysis.DivergenceKind;
import org.nrm.analysis.Replay;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Pseudonym;

/** Random histories, some of several cases whose events alternate, under pairs of shipped versions. */
@Tag("laws")
class ReplayProperties {
  private static final int LENGTH = 25;
  private static final List<List<String>> PAIRS = List.of(
      List.of("belgium-2007", "belgium-2017"),
      List.of("belgium-1997", "belgium-2007"),
      List.of("italy-2004", "italy-2014"),
      List.of("italy-2014", "italy-2017"),
      List.of("italy-2017", "italy-2025"),
      List.of("italy-2004", "italy-2025"),
      List.of("eu-2011-36-2013", "eu-2011-36-2026"),
      List.of("belgium-2017", "italy-2017"));

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void nothing_diverges_under_a_mechanism_and_itself(@ForAll Random random) {
    ReferralMechanism mechanism = pair(random).get(0);
    Replay replay = Replay.under(List.of(mechanism, mechanism));
    long line = 0;
    for (CaseEvent event : history(mechanism, random)) {
      assertThat(replay.take(++line, event)).isEmpty();
    }
    assertThat(replay.summary().events()).isEqualTo(line);
    assertThat(replay.summary().diverged()).isZero();
    assertThat(replay.summary().table()).isEmpty();
  }

  @Property(tries = 400, seed = "14", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void the_first_divergence_of_each_case_is_that_of_two_plain_runs(@ForAll Random random) {
    List<ReferralMechanism> pair = pair(random);
    List<CaseEvent> history = history(pair.get(random.nextInt(2)), random);
    Replay replay = Replay.under(pair);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      Optional<Divergence> divergence = replay.take(i + 1, history.get(i));
      divergence.ifPresent(d -> found.add(d.caseId() + " " + d.line() + " " + d.kind()));
      Statistics.label("kind").collect(divergence.map(Divergence::kind).orElse(null));
    }
    assertThat(found).isEqualTo(plain(pair, history));
    assertThat(replay.summary().diverged()).isEqualTo(found.size());
    assertThat(replay.summary().table().stream().mapToLong(c -> c.cases()).sum())
        .isEqualTo(found.size());
    Statistics.label("kind").coverage(c -> {
      for (DivergenceKind kind : DivergenceKind.values()) {
        c.check(kind).count(n -> n > 0);
      }
    });
  }

  /** The slow way: each mechanism runs the whole history on its own, then the traces are laid side by side. */
  private static List<String> plain(List<ReferralMechanism> pair, List<CaseEvent> history) {
    Map<Integer, String> found = new TreeMap<>();
    for (Pseudonym id : history.stream().map(CaseEvent::caseId).distinct().toList()) {
      List<Trace> first = traces(pair.get(0), history, id);
      List<Trace> second = traces(pair.get(1), history, id);
      for (int i = 0; i < first.size(); i++) {
        Optional<DivergenceKind> kind = kind(first.get(i), second.get(i));
        if (kind.isPresent()) {
          int line = first.get(i).line();
          found.put(line, id + " " + line + " " + kind.get());
          break;
        }
      }
    }
    return List.copyOf(found.values());
  }

  private record Trace(int line, Outcome outcome) {}

  private static List<Trace> traces(
      ReferralMechanism mechanism, List<CaseEvent> history, Pseudonym id) {
    List<Trace> traces = new ArrayList<>();
    CaseFile file = null;
    for (int i = 0; i < history.size(); i++) {
      CaseEvent event = history.get(i);
      if (event.caseId().equals(id)) {
        file = file == null ? CaseFile.open(mechanism, id, event.on()) : file;
        Outcome outcome = file.apply(event);
        traces.add(new Trace(i + 1, outcome));
        CaseFile before = file;
        file = outcome.fold(a -> a.next(), r -> before);
      }
    }
    return traces;
  }

  private static Optional<DivergenceKind> kind(Trace one, Trace other) {
    if (one.outcome().isAccepted() != other.outcome().isAccepted()) {
      Outcome no = one.outcome().isAccepted() ? other.outcome() : one.outcome();
      return Optional.of(
          no.fold(a -> false, r -> r.code() == RefusalCode.UNKNOWN_EVENT)
              ? DivergenceKind.UNKNOWN_EVENT
              : DivergenceKind.VERDICT);
    }
    if (!one.outcome().isAccepted()) {
      return Optional.empty();
    }
    CaseFile a = Given.accepted(one.outcome()).next();
    CaseFile b = Given.accepted(other.outcome()).next();
    if (!stages(a, b).equals(stages(b, a))) {
      return Optional.of(DivergenceKind.STAGES);
    }
    if (!days(a, b).equals(days(b, a))) {
      return Optional.of(DivergenceKind.TERMS);
    }
    if (!entitlements(a).equals(entitlements(b))) {
      return Optional.of(DivergenceKind.ENTITLEMENTS);
    }
    return documents(a, b).equals(documents(b, a))
        ? Optional.empty()
        : Optional.of(DivergenceKind.DOCUMENTS);
  }

  private static Map<String, String> documents(CaseFile file, CaseFile other) {
    Map<String, String> documents = new TreeMap<>();
    for (Position p : file.positions()) {
      if (other.position(p.procedure(), p.key()).isPresent()) {
        Procedure procedure = file.mechanism().procedure(p.procedure()).orElseThrow();
        documents.put(
            p.procedure() + "#" + p.key(),
            procedure.stage(p.stage()).orElseThrow().document().orElse("none"));
      }
    }
    return documents;
  }

  /** Where procedures stand; those that the other mechanism lacks count once they have left their start. */
  private static Map<String, String> stages(CaseFile file, CaseFile other) {
    Map<String, String> stages = new TreeMap<>();
    for (Position p : file.positions()) {
      Procedure procedure = file.mechanism().procedure(p.procedure()).orElseThrow();
      if (other.mechanism().procedure(p.procedure()).isPresent()
          || !p.stage().equals(procedure.initial())) {
        stages.put(p.procedure() + "#" + p.key(), p.stage().value());
      }
    }
    return stages;
  }

  private static Map<String, String> days(CaseFile file, CaseFile other) {
    Map<String, String> days = new TreeMap<>();
    for (Position p : file.positions()) {
      if (other.position(p.procedure(), p.key()).isPresent()) {
        days.put(p.procedure() + "#" + p.key(), p.since() + "/" + p.validThrough());
      }
    }
    return days;
  }

  private static Set<String> entitlements(CaseFile file) {
    Set<String> ids = new TreeSet<>();
    file.entitlements().forEach(e -> ids.add(e.entitlement().value()));
    return ids;
  }

  private static List<ReferralMechanism> pair(Random random) {
    List<String> ids = new ArrayList<>(PAIRS.get(random.nextInt(PAIRS.size())));
    Collections.shuffle(ids, random);
    return ids.stream().map(Catalogue::mechanism).toList();
  }

  /** The events of up to three cases, each in its order; what mechanism they name is left out. */
  private static List<CaseEvent> history(ReferralMechanism mechanism, Random random) {
    List<List<CaseEvent>> cases = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Pseudonym id = Pseudonym.of("R-" + i);
      cases.add(new ArrayList<>(Walk.along(mechanism, random, LENGTH).steps.stream()
          .map(Walk.Step::event)
          .map(e -> new CaseEvent.Builder()
              .from(e)
              .caseId(id)
              .mechanism(Optional.empty())
              .build())
          .toList()));
    }
    List<CaseEvent> history = new ArrayList<>();
    while (cases.removeIf(List::isEmpty) || !cases.isEmpty()) {
      if (!cases.isEmpty()) {
        history.add(cases.get(random.nextInt(cases.size())).remove(0));
      }
    }
    return history;
  }
}
