package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.analysis.Divergence;
import org.nrm.analysis.DivergenceCount;
import org.nrm.analysis.DivergentPoint;
import org.nrm.analysis.ReplaySummary;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.Outcome;
import org.nrm.examples.history.ChangeWords;
import org.nrm.examples.show.Columns;

/** Tells where mechanisms come apart; it keeps words, not case files. */
final class ReplayReport {
  private static final int WIDTH = 100;

  private final List<String> under;
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  ReplayReport(List<String> under) {
    this.under = under;
  }

  void take(String log, Divergence divergence) {
    text.append(log).append(':').append(divergence.line()).append(": case ");
    text.append(divergence.caseId()).append(": `").append(divergence.event()).append("` on ");
    text.append(divergence.on()).append(": ").append(divergence.kind().word()).append('\n');
    List<Object> outcomes = new ArrayList<>();
    for (int i = 0; i < under.size(); i++) {
      Outcome outcome = divergence.outcomes().get(i);
      text.append("  ").append(under.get(i)).append(": ").append(words(outcome)).append('\n');
      outcomes.add(value(under.get(i), outcome));
    }
    divergence
        .points()
        .forEach(point -> text.append("  differs in ")
            .append(point.kind().word())
            .append(": ")
            .append(point.text())
            .append('\n'));
    values.add(value(log, divergence, outcomes));
  }

  private static String words(Outcome outcome) {
    return outcome.fold(
        accepted -> "accepted"
            + places(accepted)
                .map(c -> "; " + ChangeWords.of(c) + source(c))
                .collect(Collectors.joining()),
        refused -> "refused " + refused.code() + "; " + refused.message());
  }

  /** What an event did to procedures; which facts it established is no matter of the mechanism. */
  private static Stream<CaseChange> places(Outcome.Accepted accepted) {
    return accepted.changes().stream()
        .filter(c -> c instanceof CaseChange.Lapsed
            || c instanceof CaseChange.Moved
            || c instanceof CaseChange.Extended);
  }

  private static String source(CaseChange change) {
    Object citation = change.fold(new ChangeAsJson()).getOrDefault("citation", "");
    return citation.toString().isEmpty() ? "" : " (" + citation + ")";
  }

  private static Map<String, Object> value(
      String log, Divergence divergence, List<Object> outcomes) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("log", log);
    value.put("line", divergence.line());
    value.put("case", divergence.caseId().value());
    value.put("event", divergence.event().value());
    value.put("on", divergence.on().toString());
    value.put("kind", divergence.kind().word());
    value.put("outcomes", outcomes);
    value.put(
        "differences", divergence.points().stream().map(ReplayReport::value).toList());
    return value;
  }

  private static Map<String, Object> value(String mechanism, Outcome outcome) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("under", mechanism);
    outcome.fold(
        accepted -> {
          value.put("verdict", "accepted");
          return value.put(
              "changes", places(accepted).map(c -> c.fold(new ChangeAsJson())).toList());
        },
        refused -> {
          value.put("verdict", "refused");
          value.put("code", refused.code().name());
          return value.put("message", refused.message());
        });
    return value;
  }

  private static Map<String, Object> value(DivergentPoint point) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", point.kind().word());
    value.put("what", point.what());
    value.put("found", point.found());
    return value;
  }

  String text(ReplaySummary summary) {
    if (summary.table().isEmpty()) {
      return text.toString();
    }
    List<List<String>> rows = summary.table().stream().map(ReplayReport::cells).toList();
    return text + "\n"
        + Columns.lines(List.of("event", "kind", "cases"), rows, WIDTH).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  static String csv(ReplaySummary summary) {
    return Stream.concat(
            Stream.of(List.of("event", "kind", "cases")),
            summary.table().stream().map(ReplayReport::cells))
        .map(cells -> String.join(",", cells) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> cells(DivergenceCount count) {
    return List.of(count.event().value(), count.kind().word(), Long.toString(count.cases()));
  }

  String json(ReplaySummary summary, long malformed) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("under", under);
    value.put("events", summary.events());
    value.put("malformed", malformed);
    value.put("cases", summary.cases());
    value.put("diverged", summary.diverged());
    value.put("notCompared", summary.notCompared());
    value.put("divergences", values);
    value.put("table", summary.table().stream().map(ReplayReport::row).toList());
    return Json.of(value) + "\n";
  }

  private static Map<String, Object> row(DivergenceCount count) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("event", count.event().value());
    row.put("kind", count.kind().word());
    row.put("cases", count.cases());
    return row;
  }

  static String summary(ReplaySummary summary, long malformed) {
    return counted(summary.events(), "event") + ", " + counted(summary.cases(), "case") + ": "
        + summary.diverged() + " diverged, " + (summary.cases() - summary.diverged())
        + " did not; " + counted(summary.notCompared(), "event")
        + " after a first divergence not compared, " + malformed + " malformed";
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
