package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.ProcedureId;

/** Where each stage, transition and lapse of some procedures is found first, with a few ways to it, shortest first. */
final class Findings {
  private static final int KEPT = 24;

  private final SituationGraph graph;
  private final Map<Place, List<Path>> stages = new LinkedHashMap<>();
  private final Map<Place, List<Path>> transitions = new LinkedHashMap<>();
  private final Map<Place, List<Path>> lapses = new LinkedHashMap<>();

  Findings(SituationGraph graph) {
    this.graph = graph;
    Search search = graph.search();
    for (Slot slot : search.kernel.layout.slots) {
      if (slot.started(search.situations.packed[0])) {
        Place place = Place.of(
            slot.procedure().id(), slot.standing(search.situations.packed[0]).id());
        add(stages, place, Path.EMPTY);
      }
    }
    IntStream.range(0, search.kernel.moves())
        .filter(move -> search.firstFrom(move) != Search.NONE)
        .boxed()
        .sorted(Comparator.comparingInt(search::firstFrom))
        .forEach(move -> add(search, move));
  }

  private void add(Search search, int number) {
    Move move = search.kernel.move(number);
    long before = search.situations.packed[search.firstFrom(number)];
    long after = search.kernel.after(before, number);
    for (Move.Taken taken : move.taken()) {
      ProcedureId procedure = taken.slot().procedure().id();
      add(search, number, transitions, Place.of(procedure, taken.transition().id()));
      add(
          search,
          number,
          stages,
          Place.of(procedure, taken.slot().standing(after).id()));
    }
    for (Slot slot : move.lapsing()) {
      ProcedureId procedure = slot.procedure().id();
      add(search, number, lapses, Place.of(procedure, slot.standing(before).id()));
      add(search, number, stages, Place.of(procedure, slot.standing(after).id()));
    }
  }

  private static void add(Search search, int move, Map<Place, List<Path>> places, Place place) {
    if (places.getOrDefault(place, List.of()).size() < KEPT) {
      add(places, place, search.firstOver(move));
    }
  }

  private static void add(Map<Place, List<Path>> places, Place place, Path path) {
    places.computeIfAbsent(place, p -> new ArrayList<>()).add(path);
  }

  SituationGraph graph() {
    return graph;
  }

  Map<Place, List<Path>> stages() {
    return stages;
  }

  Map<Place, List<Path>> transitions() {
    return transitions;
  }

  Map<Place, List<Path>> lapses() {
    return lapses;
  }
}
