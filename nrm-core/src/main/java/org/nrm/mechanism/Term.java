package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.condition.Situation;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/** How long a stage lasts, and what follows when that has run out. */
@Value.Immutable
public sealed interface Term permits ImmutableTerm {
  /** {@return the length} */
  Length length();

  /** {@return the day from which it is counted} */
  Anchor anchor();

  /** {@return whether that day itself counts} */
  Counting counting();

  /** {@return what must also hold before the term can end, so that the later of the two ends it} */
  Optional<Condition> notBefore();

  /** {@return the stage entered on the day after the last one; it may be a grant, where silence counts as a yes} */
  StageId then();

  /** {@return where the term comes from} */
  List<Citation> citations();

  /**
   * The last day of the term, not counting extensions.
   *
   * @param situation where things stand in the stage
   * @return the last day, inclusive; empty if the date fact it is counted from is not established
   */
  default Optional<LocalDate> lastDay(Situation situation) {
    return anchor()
        .day(situation)
        .map(day -> length()
            .lastDay(day, situation.calendar())
            .minusDays(counting() == Counting.FIRST_DAY_INCLUDED ? 1 : 0));
  }

  /** Builds terms. */
  final class Builder extends ImmutableTerm.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
