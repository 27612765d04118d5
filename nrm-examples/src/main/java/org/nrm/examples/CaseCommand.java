package org.nrm.examples;

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
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CaseSource source;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    CaseHistory history = source.history(nrm.channels());
    CaseView view = CaseView.of(history, source.day(history));
    nrm.channels().out().print(json ? Json.of(CaseAsJson.of(view)) + "\n" : CaseAsText.of(view));
    return 0;
  }
}
