package org.nrm.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.examples.history.CaseHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows one case of a log. */
@Command(
    name = "case",
    description = {
      "Shows one case of a log: what happened, what it entitled to on which days, days without status,"
          + " terms and duties to watch, what may happen next, and why not the rest."
    })
final class CaseCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 366;

  /** What a case is written as. */
  enum Form {
    text,
    json,
    ics
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CaseSource source;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Write the case as text or json, or its terms and duties as a calendar (ics);"
          + " text unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<Form> form;

  @Option(
      names = "--remind",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "How many days before each a calendar reminds of it, none for 0; 7 unless said.")
  private int remindDays;

  @Override
  public Integer call() {
    if (json && form.filter(f -> f != Form.json).isPresent()) {
      throw new WrongUse("`--json` and `--as` ask for two forms: give one of them");
    }
    if (remindDays < 0 || remindDays > MOST_DAYS) {
      throw new WrongUse("`--remind` is no number of days from 0 to " + MOST_DAYS);
    }
    CaseHistory history = source.history(nrm.channels());
    CaseView view = CaseView.of(history, source.day(history));
    nrm.channels().out().print(written(view));
    return 0;
  }

  private String written(CaseView view) {
    return switch (form.orElse(json ? Form.json : Form.text)) {
      case text -> CaseAsText.of(view);
      case json -> Json.of(CaseAsJson.of(view)) + "\n";
      case ics -> calendar(view);
    };
  }

  private String calendar(CaseView view) {
    DueCalendar.without(view.due())
        .forEach(item -> nrm.channels()
            .err()
            .println("no day, and so not in the calendar: " + item.procedure() + ": "
                + item.duty().map(Object::toString).orElse("a term")));
    return DueCalendar.of(view.file(), view.due(), remindDays);
  }
}
