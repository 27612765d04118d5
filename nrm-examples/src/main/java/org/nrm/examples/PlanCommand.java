package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.examples.show.Columns;
import org.nrm.json.Plans;
import org.nrm.reintegration.MeasureCheck;
import org.nrm.reintegration.MeasureCheck.Verdict;
import org.nrm.reintegration.MeasureFinding;
import org.nrm.reintegration.MeasureKind;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.ProposedMeasure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a plan of measures. */
@Command(
    name = "plan",
    description = {
      "Checks a plan of measures for reintegration: whether the length and the conditions of each fit, and what speaks"
          + " against it. Without a plan it lists the kinds of measures.",
      "A plan with a measure that does not fit, or of which too little is known, ends with status 1."
    })
final class PlanCommand implements Callable<Integer> {
  private static final int WIDTH = 140;
  private static final List<String> HEADS =
      List.of("kind", "title", "at least", "at most", "conditions", "source");

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "PLAN",
      arity = "0..1",
      description = "A plan in YAML, or in JSON if its name ends in .json; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> plan;

  @Option(names = "--json", description = "Write a JSON array, a measure or kind each.")
  private boolean json;

  @Override
  public Integer call() {
    if (plan.isEmpty()) {
      kinds();
      return 0;
    }
    return checked(Plans.read(InputText.of(plan.get(), nrm.channels()), plan.get()));
  }

  private int checked(List<ProposedMeasure> measures) {
    List<MeasureCheck> checks = measures.stream().map(MeasureCheck::of).toList();
    if (json) {
      List<Map<String, Object>> all = checks.stream().map(PlanCommand::value).toList();
      nrm.channels().out().println(Json.of(all));
    } else {
      checks.forEach(this::say);
    }
    return checks.stream().allMatch(c -> c.verdict() == Verdict.FITS) ? 0 : 1;
  }

  private void say(MeasureCheck check) {
    ProposedMeasure measure = check.measure();
    nrm.channels()
        .out()
        .println(words(check.verdict()) + ": " + measure.kind().id() + ", from "
            + measure.since()
            + measure.through().map(day -> " through " + day).orElse(", no last day"));
    check.findings().forEach(f -> nrm.channels().out().println("  " + said(f)));
    nrm.channels().out().println("  source: " + sources(measure.kind().citations()));
  }

  private static String said(MeasureFinding finding) {
    return switch (finding.gravity()) {
          case UNFIT -> "does not fit: ";
          case OPEN -> "open: ";
          case WARNING -> "warning: ";
        }
        + finding.message();
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case FITS -> "fits";
      case OPEN -> "open";
      case DOES_NOT_FIT -> "does not fit";
    };
  }

  private void kinds() {
    List<MeasureKind> all = MeasureKinds.all();
    if (json) {
      nrm.channels().out().println(Json.of(all.stream().map(PlanCommand::kind).toList()));
    } else {
      List<List<String>> rows = all.stream().map(PlanCommand::row).toList();
      Columns.lines(HEADS, rows, WIDTH).forEach(nrm.channels().out()::println);
    }
  }

  private static List<String> row(MeasureKind kind) {
    return List.of(
        kind.id(),
        kind.code().title(),
        kind.shortest().map(l -> l.words()).orElse("-"),
        kind.longest().map(l -> l.words()).orElse("-"),
        MeasureKinds.facts(kind).stream()
            .map(f -> f.id().value())
            .collect(Collectors.joining(", ")),
        sources(kind.citations()));
  }

  private static String sources(List<Citation> citations) {
    return citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; "));
  }

  private static Map<String, Object> kind(MeasureKind kind) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", kind.id());
    value.put("title", kind.code().title());
    kind.shortest().ifPresent(length -> value.put("shortest", length.text()));
    kind.longest().ifPresent(length -> value.put("longest", length.text()));
    value.put(
        "conditions",
        MeasureKinds.facts(kind).stream()
            .map(FactType::id)
            .map(id -> id.value())
            .toList());
    value.put(
        "sources", kind.citations().stream().map(Citation::text).distinct().toList());
    return value;
  }

  private static Map<String, Object> value(MeasureCheck check) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", check.measure().kind().id());
    value.put("from", check.measure().since().toString());
    check.measure().through().ifPresent(day -> value.put("through", day.toString()));
    value.put("verdict", words(check.verdict()).replace(' ', '-'));
    value.put("findings", check.findings().stream().map(PlanCommand::finding).toList());
    value.put(
        "sources",
        check.measure().kind().citations().stream()
            .map(Citation::text)
            .distinct()
            .toList());
    return value;
  }

  private static Map<String, Object> finding(MeasureFinding finding) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("gravity", finding.gravity().name().toLowerCase(Locale.ROOT));
    value.put("message", finding.message());
    finding.fact().ifPresent(fact -> value.put("fact", fact.value()));
    return value;
  }
}
