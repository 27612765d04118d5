package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Malformed;
import org.nrm.vocabulary.Pseudonym;

/** The course of one case, gathered while its lines of a log are judged in order. */
public final class CaseHistory {
  private final LogJudge judge;
  private final Pseudonym caseId;
  private final List<Happening> happenings = new ArrayList<>();
  private final List<CaseFile> files = new ArrayList<>();
  private Optional<Malformed> unopened = Optional.empty();

  /**
   * Starts a history.
   *
   * @param judge what judges the lines; it must not judge others of this case
   * @param caseId the case
   */
  public CaseHistory(LogJudge judge, Pseudonym caseId) {
    this.judge = judge;
    this.caseId = caseId;
  }

  /**
   * Takes the next line of the log.
   *
   * @param line the line; it is passed over if it is not about the case
   */
  public void take(LogLine line) {
    line.fold(this::event, malformed -> false);
  }

  private boolean event(LogLine.Event line) {
    return line.event().caseId().equals(caseId) && judged(line);
  }

  private boolean judged(LogLine.Event line) {
    return judge
        .judge(line)
        .fold(
            accepted -> accepted(line, accepted.outcome()),
            refused -> refused(line, refused.outcome()),
            this::unopened);
  }

  private boolean unopened(Malformed line) {
    unopened = Optional.of(line);
    return true;
  }

  private boolean accepted(LogLine.Event line, Outcome.Accepted outcome) {
    opened(outcome.next());
    List<CaseChange> rest = new ArrayList<>();
    for (CaseChange change : outcome.changes()) {
      Optional<LocalDate> passed = ChangeWords.passed(change);
      passed.ifPresentOrElse(day -> happenings.add(byTime(day, change)), () -> rest.add(change));
    }
    happenings.add(happening(line, rest, Optional.empty()));
    return files.add(outcome.next());
  }

  private boolean refused(LogLine.Event line, Outcome.Refused outcome) {
    opened(outcome.file());
    return happenings.add(happening(line, List.of(), Optional.of(outcome)));
  }

  private void opened(CaseFile file) {
    if (files.isEmpty()) {
      files.add(CaseFile.open(file.mechanism(), caseId, file.opened()));
    }
  }

  private static Happening happening(
      LogLine.Event line, List<CaseChange> changes, Optional<Outcome.Refused> refused) {
    CaseEvent event = line.event();
    return new Happening(event.on(), line.line(), Optional.of(event), changes, refused);
  }

  private static Happening byTime(LocalDate day, CaseChange change) {
    return new Happening(day, 0, Optional.empty(), List.of(change), Optional.empty());
  }

  /** {@return whether the log opened the case} */
  public boolean isOpened() {
    return !files.isEmpty();
  }

  /** {@return the line that could not open the case for want of a mechanism, if one did not} */
  public Optional<Malformed> unopened() {
    return unopened;
  }

  /** {@return the day on which the case was opened} */
  public LocalDate opened() {
    return files.get(0).opened();
  }

  /** {@return the day of the last accepted event, or the day of opening} */
  public LocalDate last() {
    return files.get(files.size() - 1).asOf();
  }

  /**
   * The file as it stood at the end of a day.
   *
   * @param day the day, not before the case was opened
   * @return the file with the events of the log up to that day, as of that day
   */
  public CaseFile on(LocalDate day) {
    CaseFile latest = files.get(0);
    for (CaseFile file : files) {
      latest = file.asOf().isAfter(day) ? latest : file;
    }
    return latest.asOf(day);
  }

  /**
   * What happened up to a day, in order, what time alone changed since the last event included.
   *
   * @param day the day, not before the case was opened
   * @return the happenings
   */
  public List<Happening> until(LocalDate day) {
    List<Happening> until =
        new ArrayList<>(happenings.stream().filter(h -> !h.on().isAfter(day)).toList());
    CaseFile latest = files.get(0);
    for (CaseFile file : files) {
      latest = file.asOf().isAfter(day) ? latest : file;
    }
    if (latest.equals(files.get(files.size() - 1))) {
      latest.lapses(day).stream()
          .filter(c -> ChangeWords.passed(c).isPresent())
          .forEach(c -> until.add(byTime(ChangeWords.passed(c).orElse(day), c)));
    }
    return until;
  }
}
