package org.nrm.examples.history;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.casefile.CaseChange;

/** Says a change of a case file in a few words. */
public final class ChangeWords implements CaseChange.Cases<String> {
  private static final ChangeWords WORDS = new ChangeWords();

  private ChangeWords() {}

  /**
   * Says a change.
   *
   * @param change the change
   * @return for example {@code residence: reflection to provisional, valid through 2024-07-15}
   */
  public static String of(CaseChange change) {
    return change.fold(WORDS);
  }

  /** The day on which time alone brought a change about, if it did. */
  static Optional<LocalDate> passed(CaseChange change) {
    if (change instanceof CaseChange.Lapsed lapsed) {
      return Optional.of(lapsed.since());
    }
    return change instanceof CaseChange.DutyBreached breached
        ? Optional.of(breached.since())
        : Optional.empty();
  }

  @Override
  public String lapsed(CaseChange.Lapsed change) {
    return named(change.procedure(), change.key()) + ": " + change.origin() + " ran out, now "
        + change.to() + through(change.validThrough());
  }

  @Override
  public String moved(CaseChange.Moved change) {
    return named(change.procedure(), change.key()) + ": " + change.origin() + " to " + change.to()
        + through(change.validThrough());
  }

  @Override
  public String extended(CaseChange.Extended change) {
    return named(change.procedure(), change.key()) + ": " + change.stage() + " extended"
        + through(Optional.of(change.validThrough()));
  }

  @Override
  public String factEstablished(CaseChange.FactEstablished change) {
    return change.fact() + " = " + change.value().text();
  }

  @Override
  public String factRetracted(CaseChange.FactRetracted change) {
    return change.fact() + " no longer held";
  }

  @Override
  public String dutyOpened(CaseChange.DutyOpened change) {
    return "duty " + named(change.duty(), change.key()) + " of " + change.holder()
        + change.due().map(day -> ", due " + day).orElse("");
  }

  @Override
  public String dutyMet(CaseChange.DutyMet change) {
    return "duty " + named(change.duty(), change.key()) + " met" + (change.late() ? ", late" : "");
  }

  @Override
  public String dutyBreached(CaseChange.DutyBreached change) {
    return "duty " + named(change.duty(), change.key()) + " of " + change.holder() + " overdue";
  }

  @Override
  public String dutyCeased(CaseChange.DutyCeased change) {
    return "duty " + named(change.duty(), change.key()) + " ceased";
  }

  private static String named(Object name, Optional<?> key) {
    return name + key.map(k -> " " + k).orElse("");
  }

  private static String through(Optional<LocalDate> day) {
    return day.map(d -> ", valid through " + d).orElse("");
  }
}
