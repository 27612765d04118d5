package org.nrm.examples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.analysis.caseload.CaseloadTally;
import org.nrm.analysis.caseload.CountTable;
import org.nrm.analysis.caseload.Funnel;
import org.nrm.analysis.caseload.OutcomeTable;
import org.nrm.analysis.caseload.PublishedTable;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts the cases of logs. */
@Command(
    name = "report",
    description = {
      "Counts the cases of event logs, by their accepted events.",
      "caseload: cases by mechanism and year; referrals: by referring organisation and year;",
      "outcomes: at the end of reintegration, with shares; funnel: requests for readmission by step.",
      "Suppression holds within one table: do not publish two reports of one log, or a log and a part of it.",
      "How the lines of the logs were judged is told on standard error."
    })
final class ReportCommand implements Callable<Integer> {
  /** What is counted. */
  enum Report {
    caseload,
    referrals,
    outcomes,
    funnel
  }

  /** What the report is written as. */
  enum Form {
    table,
    csv,
    json
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(index = "0", paramLabel = "REPORT", description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private Report report;

  @Parameters(
      index = "1..*",
      paramLabel = "LOG",
      arity = "1..*",
      description = "Event logs, one JSON object a line; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private List<String> logs;

  @Option(
      names = "--mechanism",
      paramLabel = "M",
      description = "The mechanism of cases whose first event names none.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> mechanism;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "Write a table, csv or json; a table unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = "--suppress-below",
      paramLabel = "N",
      description = "Hold back counts below N, and others that would give them away; 3 or more. "
          + "They are written as `*`, in json as null.")
  @SuppressWarnings("NullAway.Init")
  private Optional<Integer> least;

  @Override
  public Integer call() {
    least.filter(n -> n < PublishedTable.LEAST).ifPresent(n -> {
      throw new WrongUse("`--suppress-below` " + n + " protects nobody: give "
          + PublishedTable.LEAST + " or more");
    });
    LogJudge judge = LogInput.judge(mechanism, nrm.channels());
    CaseloadTally tally = new CaseloadTally();
    logs.forEach(log -> count(log, judge, tally));
    ReportTable table = table(tally);
    nrm.channels()
        .out()
        .print(
            switch (form) {
              case table -> table.text();
              case csv -> table.csv();
              case json -> table.json();
            });
    nrm.channels().err().println(SummaryWords.of(judge.summary()));
    return LogInput.status(judge.summary());
  }

  private ReportTable table(CaseloadTally tally) {
    return switch (report) {
      case caseload -> ReportTable.of("mechanism", shown(tally.caseload().cases()));
      case referrals ->
        ReportTable.of("referring-organisation", shown(tally.referrals().cases()));
      case outcomes -> outcomes(tally.outcomes());
      case funnel -> funnel(tally.funnel());
    };
  }

  private ReportTable outcomes(OutcomeTable outcomes) {
    return ReportTable.of(outcomes, shown(outcomes.cases()));
  }

  private ReportTable funnel(Funnel funnel) {
    return ReportTable.of(least.map(funnel::suppressedBelow).orElseGet(funnel::inFull));
  }

  private PublishedTable shown(CountTable table) {
    return least.map(table::suppressedBelow).orElseGet(table::inFull);
  }

  private void count(String log, LogJudge judge, CaseloadTally tally) {
    LogInput.read(log, nrm.channels(), lines -> {
      lines.forEach(line -> count(line, judge.judge(line), tally));
      return tally;
    });
  }

  private static void count(LogLine line, Verdict verdict, CaseloadTally tally) {
    if (line instanceof LogLine.Event event && verdict instanceof Verdict.Accepted accepted) {
      tally.take(accepted.outcome().next().mechanism(), event.event());
    }
  }
}
