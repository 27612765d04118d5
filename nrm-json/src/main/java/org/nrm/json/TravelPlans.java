package org.nrm.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nrm.repatriation.TimeOfDay;
import org.nrm.repatriation.TravelMeans;
import org.nrm.repatriation.TravelPlan;
import org.nrm.vocabulary.Nearest;

/**
 * Reads plans of journeys, in JSON.
 *
 * <pre>{@code
 * {"arrives-on": "2010-06-07", "arrives-at": "morning", "means": "air", "transit-points": 0,
 *  "itinerary-on": "2010-05-31", "notice-on": "2010-06-01", "met-on-arrival": true}
 * }</pre>
 *
 * <p>{@code arrives-on}, {@code arrives-at} ({@code morning}, {@code afternoon}, {@code evening}, {@code night}) and {@code
 * means} ({@code air}, {@code surface}) are needed. {@code transit-points} is zero unless said. {@code earliest-possible},
 * {@code air-possible}, {@code fewest-transit-points}, {@code itinerary-on}, {@code notice-on} and {@code met-on-arrival} can
 * be left out where they are not known.
 */
public final class TravelPlans {
  private final Form form;
  private final Faults faults;

  private TravelPlans(Form form, Faults faults) {
    this.form = form;
    this.faults = faults;
  }

  /**
   * Reads a plan.
   *
   * @param text the file, in JSON
   * @param fileName what to call it in faults
   * @return the plan
   * @throws JsonFaultException with every fault, if the file is wrong
   */
  public static TravelPlan read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    Form form = Form.of(
        DocumentParser.json(text, faults),
        faults,
        "arrives-on",
        "arrives-at",
        "earliest-possible",
        "means",
        "air-possible",
        "transit-points",
        "fewest-transit-points",
        "itinerary-on",
        "notice-on",
        "met-on-arrival");
    return new TravelPlans(form, faults).plan();
  }

  private TravelPlan plan() {
    TravelPlan.Builder plan = new TravelPlan.Builder();
    form.required("arrives-on").flatMap(form::date).ifPresent(plan::arrivesOn);
    form.required("arrives-at")
        .flatMap(n -> word(n, TimeOfDay.values()))
        .ifPresent(plan::arrivesAt);
    form.required("means").flatMap(n -> word(n, TravelMeans.values())).ifPresent(plan::means);
    plan.earliestPossible(
            form.member("earliest-possible").flatMap(n -> word(n, TimeOfDay.values())))
        .airPossible(form.member("air-possible").flatMap(form::flag))
        .transitPoints(form.member("transit-points").flatMap(form::count).orElse(0))
        .fewestTransitPoints(form.member("fewest-transit-points").flatMap(form::count))
        .itineraryOn(form.member("itinerary-on").flatMap(form::date))
        .noticeOn(form.member("notice-on").flatMap(form::date))
        .metOnArrival(form.member("met-on-arrival").flatMap(form::flag));
    faults.raise();
    return plan.build();
  }

  private <E extends Enum<E>> Optional<E> word(Node node, E[] values) {
    List<String> words =
        Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    Optional<String> text = form.text(node);
    text.filter(t -> !words.contains(t)).ifPresent(t -> {
      String clipped = Quoted.clipped(t);
      faults.add(
          node, "`" + node.name() + "` cannot be `" + clipped + "`" + Nearest.hint(clipped, words));
    });
    return text.map(words::indexOf).filter(i -> i >= 0).map(i -> values[i]);
  }
}
