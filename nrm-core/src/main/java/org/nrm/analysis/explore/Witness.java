package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseFile;

/** Turns a path through the situations into a trace on real days. */
final class Witness {
  private final Search search;
  private final CaseFile start;

  Witness(Search search, CaseFile start) {
    this.search = search;
    this.start = start;
  }

  Optional<Trace> of(Path path) {
    for (int opening = 0; opening < search.openingScripts.size(); opening++) {
      Optional<Way> way = way(opening, path);
      Optional<Trace> trace = way.flatMap(w -> new Teller(search.kernel.layout, w, start).tell());
      if (trace.isPresent()) {
        return trace;
      }
    }
    return Optional.empty();
  }

  private Optional<Way> way(int opening, Path path) {
    Kernel kernel = search.kernel;
    List<List<TimeOp>> scripts = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    List<Long> packed = new ArrayList<>();
    long at = search.openingPacked.get(opening);
    scripts.add(search.openingScripts.get(opening));
    packed.add(at);
    for (int i = 0; i < path.length(); i++) {
      int move = path.moves()[i];
      List<TimeOp> script = new ArrayList<>();
      if (path.quiets()[i] != Search.NONE) {
        script.addAll(kernel.zones.script(path.quiets()[i]));
      }
      script.addAll(kernel.zones.script(kernel.script(move)));
      scripts.add(script);
      moves.add(kernel.move(move));
      at = kernel.trimmed(kernel.after(at, move));
      packed.add(at);
    }
    return Dating.of(kernel.layout.dates(), start.asOf(), scripts)
        .map(dates -> new Way(moves, packed, dates));
  }
}
