package org.nrm.json.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.StageId;

/**
 * Where the places and transitions of a net stand, so that a tool without a layout of its own shows more than one heap: stages
 * in columns by their distance from the initial one, transitions half way between.
 */
final class PnmlLayout {
  private static final int COLUMN = 360;
  private static final int ROW = 140;
  private static final int MARGIN = 80;
  private static final int STEP = 36;

  private final Map<StageId, Point> places = new HashMap<>();
  private final Set<Point> taken = new HashSet<>();

  /** A point; the vertical axis points down. */
  record Point(int x, int y) {}

  PnmlLayout(Procedure procedure) {
    Map<Integer, Integer> rows = new HashMap<>();
    distances(procedure).forEach((stage, distance) -> {
      int row = rows.merge(distance, 1, Integer::sum) - 1;
      places.put(stage, new Point(MARGIN + distance * COLUMN, MARGIN + row * ROW));
    });
    taken.addAll(places.values());
  }

  Point of(StageId stage) {
    return places.getOrDefault(stage, new Point(0, 0));
  }

  /** A point between two stages, or beside one, where nothing else was put. */
  Point between(StageId from, StageId to) {
    Point a = of(from);
    Point b = of(to);
    int x = a.x() == b.x() ? a.x() + COLUMN / 3 : (a.x() + b.x()) / 2;
    Point point = new Point(x, (a.y() + b.y()) / 2);
    while (!taken.add(point)) {
      point = new Point(x, point.y() + STEP);
    }
    return point;
  }

  private static Map<StageId, Integer> distances(Procedure procedure) {
    Map<StageId, Integer> found = new LinkedHashMap<>(Map.of(procedure.initial(), 0));
    Deque<StageId> open = new ArrayDeque<>(found.keySet());
    while (!open.isEmpty()) {
      StageId stage = open.remove();
      next(procedure, stage)
          .filter(to -> found.putIfAbsent(to, found.getOrDefault(stage, 0) + 1) == null)
          .forEach(open::add);
    }
    return found;
  }

  private static Stream<StageId> next(Procedure procedure, StageId stage) {
    Stream<StageId> lapse = procedure.stage(stage).flatMap(Stage::term).stream().map(t -> t.then());
    return Stream.concat(
        procedure.transitions().stream()
            .filter(t -> t.origins().contains(stage))
            .flatMap(t -> t.effect().target().stream()),
        lapse);
  }
}
