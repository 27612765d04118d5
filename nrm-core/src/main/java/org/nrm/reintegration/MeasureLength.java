package org.nrm.reintegration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionText;
import org.nrm.condition.Length;
import org.nrm.condition.Situation;
import org.nrm.condition.Truth;
import org.nrm.reintegration.MeasureFinding.Gravity;

/** Compares the days of a proposed measure with the lengths of its kind. */
final class MeasureLength {
  private final ProposedMeasure measure;
  private final Situation situation;

  private MeasureLength(ProposedMeasure measure) {
    this.measure = measure;
    this.situation = MeasureSituation.of(measure);
  }

  static List<MeasureFinding> findings(ProposedMeasure measure) {
    MeasureLength length = new MeasureLength(measure);
    List<MeasureFinding> findings = new ArrayList<>();
    length.tooShort().ifPresent(findings::add);
    length.tooLong().ifPresent(findings::add);
    length.unended().ifPresent(findings::add);
    return findings;
  }

  private Optional<MeasureFinding> tooShort() {
    return measure
        .kind()
        .shortest()
        .flatMap(least -> measure
            .through()
            .filter(last -> last.isBefore(lastDay(least)))
            .map(last -> finding(
                Gravity.UNFIT,
                "it lasts at least " + least.words() + ", through " + lastDay(least)
                    + ", and ends on " + last)));
  }

  private Optional<MeasureFinding> tooLong() {
    return measure
        .kind()
        .longest()
        .flatMap(most -> measure
            .through()
            .filter(last -> last.isAfter(lastDay(most)))
            .flatMap(last -> beyond(most, "ends on " + last)));
  }

  private Optional<MeasureFinding> beyond(Length most, String end) {
    String rule =
        "it lasts at most " + most.words() + ", through " + lastDay(most) + ", and " + end;
    Optional<Condition> longer = measure.kind().longerWhen();
    Truth truth = longer.map(c -> c.truth(situation)).orElse(Truth.NOT_MET);
    String but = longer.map(c -> ": longer only if " + ConditionText.of(c)).orElse("");
    return switch (truth) {
      case MET -> Optional.empty();
      case NOT_MET -> Optional.of(finding(Gravity.UNFIT, rule + but));
      case NOT_ESTABLISHED -> Optional.of(finding(Gravity.OPEN, rule + but));
    };
  }

  private Optional<MeasureFinding> unended() {
    boolean limited = measure.kind().longest().isPresent()
        && measure.kind().longerWhen().map(c -> c.truth(situation)).orElse(Truth.NOT_MET)
            != Truth.MET;
    return limited && measure.through().isEmpty()
        ? Optional.of(finding(
            Gravity.OPEN,
            "it lasts at most " + measure.kind().longest().orElseThrow().words()
                + ", and its last day is not said"))
        : Optional.empty();
  }

  /** The last day of a length whose first day is the measure's. */
  private LocalDate lastDay(Length length) {
    return length.lastDay(measure.since(), situation.calendar()).minusDays(1);
  }

  private MeasureFinding finding(Gravity gravity, String message) {
    return new ImmutableMeasureFinding.Builder()
        .gravity(gravity)
        .message(message)
        .citations(measure.kind().citations())
        .build();
  }
}
