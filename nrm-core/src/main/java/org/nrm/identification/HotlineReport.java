package org.nrm.identification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;

/**
 * What a hotline has been told of a person.
 *
 * <pre>{@code
 * HotlineReport told = HotlineReport.nothing().with(SITUATION_OF_VIOLENCE, true);
 * }</pre>
 */
@Value.Immutable
public sealed interface HotlineReport permits ImmutableHotlineReport {
  /** {@return the criteria answered, yes or no} */
  Map<FactId, Boolean> answers();

  /** {@return whether an investigation or new findings confirmed the suspicion, or refuted it; empty if there is neither} */
  Optional<Boolean> confirmed();

  /** {@return the day of the escape; kept because it is told, and without any effect} */
  Optional<LocalDate> escapedOn();

  /** {@return the day of the report; kept because it is told, and without any effect} */
  Optional<LocalDate> reportedOn();

  /** {@return a report that says nothing} */
  static HotlineReport nothing() {
    return new Builder().build();
  }

  /**
   * Obtains this report with an answer.
   *
   * @param criterion a flag of {@link HotlineFacts}
   * @param answer yes or no
   * @return the report
   * @throws IllegalArgumentException if the criterion is no flag
   */
  default HotlineReport with(FactType criterion, boolean answer) {
    if (criterion.kind() != FactKind.FLAG) {
      throw new IllegalArgumentException(
          "`" + criterion.id() + "` is not answered by yes or no: give a flag");
    }
    Map<FactId, Boolean> more = new LinkedHashMap<>(answers());
    more.put(criterion.id(), answer);
    return new Builder().from(this).answers(more).build();
  }

  /**
   * Obtains this report with the outcome of an investigation, or of new findings.
   *
   * @param confirms true if they confirm the suspicion, false if they refute it
   * @return the report
   */
  default HotlineReport withFinding(boolean confirms) {
    return new Builder().from(this).confirmed(confirms).build();
  }

  /**
   * Obtains this report with its days.
   *
   * @param escaped the day of the escape; empty if not known
   * @param reported the day of the report; empty if not known
   * @return the report
   */
  default HotlineReport withDays(Optional<LocalDate> escaped, Optional<LocalDate> reported) {
    return new Builder().from(this).escapedOn(escaped).reportedOn(reported).build();
  }

  /** Builds reports. */
  final class Builder extends ImmutableHotlineReport.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
