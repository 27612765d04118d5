package org.nrm.repatriation;

import java.util.Locale;
import java.util.Optional;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Modality;
import org.nrm.vocabulary.Citation;

/**
 * A rule that the plan of a journey home must or should keep.
 *
 * <p>Slides of the International Organization for Migration, travel procedures.
 */
public enum TravelRule {
  /** Somebody qualified waits. */
  MET_ON_ARRIVAL(Modality.MUST, "arrival assistance") {
    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      return Optional.of("no qualified agency is known to meet the person on arrival: arrange it")
          .filter(m -> !plan.metOnArrival().orElse(false));
    }
  },
  /** On no day of rest. */
  WORKING_DAY(Modality.MUST, "travel planning") {
    @Override
    public Citation citation() {
      return super.citation()
          .reading(
              "arrival only in the working week is taken as a rule without exception",
              "an aim, as arriving early is");
    }

    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      return Optional.of(
              plan.arrivesOn() + " is not a working day: arrive on " + next(plan, calendar))
          .filter(m -> !calendar.works(plan.arrivesOn()));
    }

    private String next(TravelPlan plan, WorkingCalendar calendar) {
      return calendar.plus(plan.arrivesOn(), 1).toString();
    }
  },
  /** As early in the day as can be. */
  EARLY_IN_THE_DAY(Modality.SHOULD, "travel planning") {
    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      TimeOfDay earliest = plan.earliestPossible().orElse(TimeOfDay.MORNING);
      return Optional.of("arrives in the " + word(plan.arrivesAt()) + " where the " + word(earliest)
              + " is possible: arrive as early as can be")
          .filter(m -> plan.arrivesAt().compareTo(earliest) > 0);
    }
  },
  /** The agency that receives is told in time. */
  ADVANCE_NOTICE(Modality.SHOULD, "travel planning") {
    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      if (plan.itineraryOn().isEmpty()) {
        return Optional.empty();
      }
      if (plan.noticeOn().isEmpty()) {
        return Optional.of("there is an itinerary since " + plan.itineraryOn().get()
            + " and the receiving agency has no notice: send it");
      }
      return Optional.of("notice on " + plan.noticeOn().get()
              + " is not before the arrival: send it when there is an itinerary")
          .filter(m -> !plan.noticeOn().get().isBefore(plan.arrivesOn()));
    }
  },
  /** By air where that can be. */
  BY_AIR(Modality.SHOULD, "means of transport") {
    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      return Optional.of(
              "does not go by air, which is preferred: fly, or say that it is not possible")
          .filter(m -> plan.means() != TravelMeans.AIR && plan.airPossible().orElse(true));
    }
  },
  /** Few stops on the way where it is not by air. */
  FEW_TRANSIT_POINTS(Modality.SHOULD, "means of transport") {
    @Override
    Optional<String> broken(TravelPlan plan, WorkingCalendar calendar) {
      int fewest = plan.fewestTransitPoints().orElse(0);
      return Optional.of("has " + points(plan.transitPoints()) + " where " + points(fewest)
              + (plan.fewestTransitPoints().isPresent() ? " would do" : " might do")
              + ": take the route with the fewest")
          .filter(m -> plan.means() != TravelMeans.AIR && plan.transitPoints() > fewest);
    }

    private String points(int number) {
      return number + " transit point" + (number == 1 ? "" : "s");
    }
  };

  private final Modality modality;
  private final String place;

  TravelRule(Modality modality, String place) {
    this.modality = modality;
    this.place = place;
  }

  /** {@return the id, in kebab-case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether it must or should be kept} */
  public Modality modality() {
    return modality;
  }

  /** {@return where it comes from} */
  public Citation citation() {
    return RepatriationSources.IOM_SLIDES.at("travel procedures, " + place);
  }

  /** What is wrong with the plan, if it does not keep this rule. */
  abstract Optional<String> broken(TravelPlan plan, WorkingCalendar calendar);

  private static String word(TimeOfDay time) {
    return time.name().toLowerCase(Locale.ROOT);
  }
}
