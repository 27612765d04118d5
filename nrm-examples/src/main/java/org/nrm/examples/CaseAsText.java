package org.nrm.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.DueItem;
import org.nrm.casefile.Expectation;
import org.nrm.casefile.Finding;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.casefile.Remedy;
import org.nrm.examples.history.ChangeWords;
import org.nrm.examples.history.GapSpan;
import org.nrm.examples.history.Happening;
import org.nrm.examples.history.HeldSpan;
import org.nrm.examples.show.Columns;

/** Writes a case for people: tables, one below the other. */
final class CaseAsText {
  private static final int WIDTH = 120;
  private static final Comparator<List<String>> LIKELY_FIRST =
      Comparator.comparingInt(row -> List.of("possible", "needs", "refused").indexOf(row.get(1)));

  private final StringBuilder text = new StringBuilder();

  private CaseAsText() {}

  static String of(CaseView view) {
    return new CaseAsText().write(view);
  }

  private String write(CaseView view) {
    line("Case " + view.file().caseId() + " under " + view.file().mechanism().id()
        + ", opened on " + view.file().opened() + ", as of " + view.file().asOf()
        + (view.file().isClosed() ? ", closed" : "")
        + view.file().lead().map(l -> ", in the lead: " + l).orElse(""));
    table("Timeline", List.of("on", "event", "by", "what came of it"), rows(view));
    table(
        "Where it stands",
        List.of("procedure", "stage", "since", "valid through"),
        view.file().positions().stream().map(CaseAsText::row).toList());
    table(
        "Entitlements",
        List.of("entitlement", "from", "through", "given by", "source"),
        view.coverage().entitlements().stream().map(CaseAsText::row).toList());
    table(
        "Days without status",
        List.of("from", "through", "stood at", "why"),
        view.coverage().gaps().stream().map(CaseAsText::row).toList());
    table(
        "To watch",
        List.of("through", "what", "who"),
        view.due().stream().map(CaseAsText::row).toList());
    table(
        "What may happen next",
        List.of("event", "verdict", "needs, or why not"),
        view.expected().stream().map(CaseAsText::row).sorted(LIKELY_FIRST).toList());
    return text.toString();
  }

  private static List<List<String>> rows(CaseView view) {
    return view.timeline().stream().map(CaseAsText::row).toList();
  }

  private static List<String> row(Happening happening) {
    String came = happening
        .refused()
        .map(r -> "refused " + r.code() + ": " + r.message())
        .orElseGet(() ->
            happening.changes().stream().map(ChangeWords::of).collect(Collectors.joining("; ")));
    return List.of(
        happening.on().toString(),
        happening.event().map(CaseAsText::name).orElse("(time passed)"),
        happening.event().map(e -> e.by().value()).orElse(""),
        came.isEmpty() ? "recorded" : came);
  }

  private static String name(CaseEvent event) {
    return named(event.type(), event.key());
  }

  private static List<String> row(Position p) {
    return List.of(
        named(p.procedure(), p.key()),
        p.stage().value(),
        p.since().toString(),
        p.validThrough().map(Object::toString).orElse(""));
  }

  private static List<String> row(HeldSpan span) {
    return List.of(
        span.held().entitlement().value(),
        span.from().toString(),
        span.through().map(Object::toString).orElse(""),
        named(span.held().procedure(), span.held().key()) + "/" + span.held().stage(),
        CaseAsJson.citation(span.held().citations()));
  }

  private static List<String> row(GapSpan gap) {
    return List.of(
        gap.from().toString(),
        gap.through().map(Object::toString).orElse("(it lasts)"),
        gap.position().procedure() + "/" + gap.position().stage(),
        gap.reason());
  }

  private static List<String> row(DueItem due) {
    String what = due.duty()
        .map(d -> "duty " + d + (due.breached() ? ", overdue" : ""))
        .orElseGet(() -> "term of " + due.stage().map(Object::toString).orElse("a stage"));
    return List.of(
        due.on().map(Object::toString).orElse("(no day)"),
        named(due.procedure(), due.key()) + ": " + what,
        due.holder().map(Object::toString).orElse(""));
  }

  private static List<String> row(Expectation expectation) {
    Optional<Remedy> remedy = CaseView.remedy(expectation.outcome());
    String verdict =
        expectation.outcome().isAccepted() ? "possible" : remedy.isPresent() ? "needs" : "refused";
    return List.of(
        name(expectation.event()),
        verdict,
        remedy.map(CaseAsText::words).orElseGet(() -> why(expectation.outcome())));
  }

  private static String words(Remedy remedy) {
    List<String> parts = new ArrayList<>();
    remedy.facts().forEach((fact, value) -> parts.add(fact + " = " + value.text()));
    remedy.earliest().ifPresent(day -> parts.add("to wait until " + day));
    return String.join(", ", parts);
  }

  private static String why(Outcome outcome) {
    return outcome.fold(
        accepted -> "",
        refused -> refused.findings().stream()
            .map(Finding::message)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private static String named(Object name, Optional<?> key) {
    return name + key.map(k -> " " + k).orElse("");
  }

  private void table(String heading, List<String> heads, List<List<String>> rows) {
    line("");
    line(heading);
    if (rows.isEmpty()) {
      line("  none");
    } else {
      Columns.lines(heads, rows, WIDTH - 2).forEach(row -> line("  " + row));
    }
  }

  private void line(String said) {
    text.append(said).append('\n');
  }
}
