package org.nrm.repatriation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Modality;

/**
 * The plan of a journey home, to be checked before anybody travels. It holds no names, places or numbers of flights.
 *
 * <pre>{@code
 * List<TravelFinding> findings = plan.findings(WorkingCalendar.WEEKDAYS);
 * }</pre>
 *
 * <p>Slides of the International Organization for Migration, travel procedures.
 */
@Value.Immutable
public sealed interface TravelPlan permits ImmutableTravelPlan {
  /** {@return the day of arrival} */
  LocalDate arrivesOn();

  /** {@return when on that day} */
  TimeOfDay arrivesAt();

  /** {@return the earliest time of day at which an arrival is possible; the morning unless said} */
  Optional<TimeOfDay> earliestPossible();

  /** {@return how} */
  TravelMeans means();

  /** {@return whether a flight is possible; taken to be unless said} */
  Optional<Boolean> airPossible();

  /** {@return how many places are passed through where the person changes, zero or more} */
  int transitPoints();

  /** {@return with how many the journey could do; none unless said} */
  Optional<Integer> fewestTransitPoints();

  /** {@return the day since which there is a provisional itinerary, if there is one} */
  Optional<LocalDate> itineraryOn();

  /** {@return the day on which the receiving agency was told, if it was} */
  Optional<LocalDate> noticeOn();

  /** {@return whether a qualified agency will meet the person; not known is as good as no} */
  Optional<Boolean> metOnArrival();

  /** Refuses numbers that cannot be. */
  @Value.Check
  default void check() {
    if (transitPoints() < 0 || fewestTransitPoints().orElse(0) < 0) {
      throw new IllegalArgumentException("transit points are zero or more");
    }
  }

  /**
   * Checks the plan against every rule.
   *
   * @param calendar the working days at the place of arrival
   * @return the rules that it does not keep, in the order of the rules; those that must be kept come first
   */
  default List<TravelFinding> findings(WorkingCalendar calendar) {
    return Arrays.stream(TravelRule.values())
        .flatMap(rule -> rule
            .broken(this, calendar)
            .<TravelFinding>map(message -> ImmutableTravelFinding.of(rule, message))
            .stream())
        .toList();
  }

  /**
   * Whether the person may travel by this plan.
   *
   * @param calendar the working days at the place of arrival
   * @return true if it keeps every rule that must be kept
   */
  default boolean isSound(WorkingCalendar calendar) {
    return findings(calendar).stream().noneMatch(f -> f.modality() == Modality.MUST);
  }

  /** Builds plans. */
  final class Builder extends ImmutableTravelPlan.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
