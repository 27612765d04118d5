package org.nrm.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.examples.history.CaseHistory;
import org.nrm.json.Malformed;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Pseudonym;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case a command is about: one of a log, as of a day. */
final class CaseSource {
  private static final int MOST_YEARS = 100;

  @Parameters(paramLabel = "LOG", description = "An event log; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private String log;

  @Option(names = "--case", paramLabel = "ID", required = true, description = "The case.")
  @SuppressWarnings("NullAway.Init")
  private String caseId;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day as of which it is shown; that of its last accepted event unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<LocalDate> on;

  @Option(
      names = "--mechanism",
      paramLabel = "M",
      description = "The mechanism of the case if its first event names none.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> mechanism;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private VariantOptions variants;

  /** The course of the case. */
  CaseHistory history(Channels channels) {
    Pseudonym id = pseudonym();
    Optional<ReferralMechanism> given = variants.over(mechanism, channels);
    CaseHistory history =
        new CaseHistory(LogInput.judge(variants.finder(mechanism, given, channels), given), id);
    LogInput.read(log, channels, lines -> {
      lines.forEach(history::take);
      return history;
    });
    if (!history.isOpened()) {
      throw new WrongUse(history
          .unopened()
          .map(Malformed::message)
          .orElse("the log has no event of case `" + id + "`"));
    }
    return history;
  }

  /** The day as of which the case is shown. */
  LocalDate day(CaseHistory history) {
    LocalDate day = on.orElse(history.last());
    if (day.isBefore(history.opened())) {
      throw new WrongUse("the case was opened on " + history.opened()
          + ": give that day or a later one with `--on`");
    }
    if (day.isAfter(history.opened().plusYears(MOST_YEARS))) {
      throw new WrongUse(day + " is over " + MOST_YEARS + " years after the case was opened");
    }
    return day;
  }

  private Pseudonym pseudonym() {
    try {
      return Pseudonym.of(caseId);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("`--case` is " + e.getMessage());
    }
  }
}
