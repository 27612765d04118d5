package org.nrm.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Modality;

class TravelPlanTest {
  private static final LocalDate MONDAY = LocalDate.of(2010, 6, 7);

  @Test
  void a_flight_on_a_working_morning_that_is_met_keeps_every_rule() {
    assertThat(sound().build().findings(WorkingCalendar.WEEKDAYS)).isEmpty();
  }

  @Test
  void being_met_on_arrival_is_imperative_and_not_knowing_is_no() {
    for (TravelPlan plan : List.of(
        sound().metOnArrival(false).build(),
        sound().metOnArrival(java.util.Optional.empty()).build())) {
      assertThat(plan.isSound(WorkingCalendar.WEEKDAYS)).isFalse();
      assertThat(messages(plan))
          .containsExactly(
              "no qualified agency is known to meet the person on arrival: arrange it");
    }
  }

  @Test
  void an_arrival_on_a_day_of_rest_or_a_holiday_is_not_sound() {
    TravelPlan sunday = sound().arrivesOn(MONDAY.minusDays(1)).build();
    assertThat(sunday.findings(WorkingCalendar.WEEKDAYS)).singleElement().satisfies(f -> {
      assertThat(f.rule()).isEqualTo(TravelRule.WORKING_DAY);
      assertThat(f.modality()).isEqualTo(Modality.MUST);
      assertThat(f.message()).isEqualTo("2010-06-06 is not a working day: arrive on 2010-06-07");
      assertThat(f.citation().otherwise()).contains("an aim, as arriving early is");
    });
    WorkingCalendar holiday =
        WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(MONDAY));
    assertThat(sound().build().isSound(holiday)).isFalse();
    WorkingCalendar fridays = WorkingCalendar.of(Set.of(DayOfWeek.FRIDAY), Set.of());
    assertThat(sunday.isSound(fridays)).isTrue();
  }

  @Test
  void what_should_be_kept_is_told_and_forbids_no_journey() {
    TravelPlan plan = sound()
        .arrivesAt(TimeOfDay.EVENING)
        .means(TravelMeans.SURFACE)
        .transitPoints(3)
        .noticeOn(java.util.Optional.empty())
        .build();
    assertThat(plan.isSound(WorkingCalendar.WEEKDAYS)).isTrue();
    assertThat(messages(plan))
        .containsExactly(
            "arrives in the evening where the morning is possible: arrive as early as can be",
            "there is an itinerary since 2010-05-31 and the receiving agency has no notice: send it",
            "does not go by air, which is preferred: fly, or say that it is not possible",
            "has 3 transit points where 0 transit points might do: take the route with the fewest");
  }

  @Test
  void where_no_earlier_arrival_no_flight_and_no_shorter_route_is_possible_nothing_is_wrong() {
    TravelPlan plan = sound()
        .arrivesAt(TimeOfDay.NIGHT)
        .earliestPossible(TimeOfDay.NIGHT)
        .means(TravelMeans.SURFACE)
        .airPossible(false)
        .transitPoints(2)
        .fewestTransitPoints(2)
        .build();
    assertThat(plan.findings(WorkingCalendar.WEEKDAYS)).isEmpty();
  }

  @Test
  void notice_is_due_once_there_is_an_itinerary_and_before_the_arrival() {
    TravelPlan none = sound()
        .itineraryOn(java.util.Optional.empty())
        .noticeOn(java.util.Optional.empty())
        .build();
    assertThat(none.findings(WorkingCalendar.WEEKDAYS)).isEmpty();
    assertThat(messages(sound().noticeOn(MONDAY).build()))
        .containsExactly(
            "notice on 2010-06-07 is not before the arrival: send it when there is an itinerary");
  }

  @Test
  void negative_transit_points_are_refused() {
    TravelPlan.Builder plan = sound().transitPoints(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(plan::build)
        .withMessage("transit points are zero or more");
  }

  @Property(tries = 300)
  void a_journey_may_be_made_exactly_on_working_days_and_with_a_meeting(
      @ForAll @IntRange(max = 3000) int day,
      @ForAll TimeOfDay time,
      @ForAll TravelMeans means,
      @ForAll @IntRange(max = 5) int points,
      @ForAll boolean met) {
    LocalDate on = MONDAY.plusDays(day);
    TravelPlan plan = sound()
        .arrivesOn(on)
        .arrivesAt(time)
        .means(means)
        .transitPoints(points)
        .metOnArrival(met)
        .build();
    boolean weekend =
        on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY;
    assertThat(plan.isSound(WorkingCalendar.WEEKDAYS)).isEqualTo(met && !weekend);
  }

  private static List<String> messages(TravelPlan plan) {
    return plan.findings(WorkingCalendar.WEEKDAYS).stream()
        .map(TravelFinding::message)
        .toList();
  }

  private static TravelPlan.Builder sound() {
    TravelPlan.Builder plan = new TravelPlan.Builder();
    plan.arrivesOn(MONDAY)
        .arrivesAt(TimeOfDay.MORNING)
        .means(TravelMeans.AIR)
        .transitPoints(0)
        .itineraryOn(LocalDate.of(2010, 5, 31))
        .noticeOn(LocalDate.of(2010, 6, 1))
        .metOnArrival(true);
    return plan;
  }
}
