package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.FactId;

/** What time alone does in each packed situation: which terms run out, and until when nothing does. */
final class Lapses {
  private static final int UNSET = Track.UNSET;

  private final Layout layout;
  private final Zones zones;
  private final Entering entering;
  final long mask;

  /** A way for a term to run out, with the facts and the time that it takes. */
  private record Way(
      List<TimeOp> script, Map<FactId, Integer> values, Map<Literal, Integer> times) {}

  Lapses(Layout layout, Zones zones) {
    this.layout = layout;
    this.zones = zones;
    this.entering = new Entering(layout);
    this.mask = Masks.ofLapses(layout);
  }

  private List<Slot> running(long packed) {
    return layout.slots.stream()
        .filter(s -> s.lastDay() > 0
            && s.started(packed)
            && s.standing(packed).term().isPresent()
            && s.idle().get(packed) == 0)
        .toList();
  }

  private static Term term(Slot slot, long packed) {
    return slot.standing(packed).term().orElseThrow();
  }

  /** Whether a term can end on any day on which a role says so. */
  private boolean isFree(Slot slot, long packed) {
    return entering.isOpenEnded(slot, packed);
  }

  /** The date after which a term runs out: its last day, or the entry where that is later. */
  private int end(Slot slot, long packed) {
    boolean entry = slot.early().get(packed) == 1
        || (isFree(slot, packed) && layout.isWhollyFree(term(slot, packed)));
    return entry ? slot.entered() : slot.lastDay();
  }

  /** The day on which a term runs out if its condition is met: its end, or the day of the step before if that is later. */
  private int due(Slot slot, long packed) {
    return slot.late().get(packed) == 1 ? TimeOp.LAST : end(slot, packed);
  }

  /** The numbers of scripts of which one must hold for no term to have run out before the day reached. */
  int[] quiet(long packed) {
    List<Draft> drafts = List.of(Draft.on(packed));
    for (Slot slot : running(packed)) {
      List<List<TimeOp>> ways = quiet(slot, packed, TimeOp.NOW);
      drafts = Entering.each(drafts, d -> ways.stream().map(d::and).toList());
    }
    return drafts.stream().mapToInt(d -> zones.script(d.script())).distinct().toArray();
  }

  /** The ways for a term not to run out on a day or before it. */
  private List<List<TimeOp>> quiet(Slot slot, long packed, int day) {
    if (isFree(slot, packed)) {
      return List.of(List.of());
    }
    List<List<TimeOp>> ways = new ArrayList<>();
    ways.add(List.of(TimeOp.atMost(day, due(slot, packed), 0)));
    if (term(slot, packed).notBefore().isEmpty()) {
      return ways;
    }
    List<Split.Case> unmet =
        cases(slot, packed).stream().filter(c -> !c.met().get(0)).toList();
    if (unmet.stream().anyMatch(c -> c.times().isEmpty())) {
      return List.of(List.of());
    }
    for (Split.Case before : unmet) {
      for (Split.Case due : unmet) {
        List<TimeOp> script = new ArrayList<>();
        script.add(TimeOp.set(TimeOp.SPARE, day, -1));
        script.addAll(guards(before, packed, TimeOp.SPARE));
        script.addAll(guards(due, packed, due(slot, packed)));
        script.add(TimeOp.forget(TimeOp.SPARE));
        ways.add(script);
      }
    }
    return ways;
  }

  private List<TimeOp> guards(Split.Case found, long packed, int day) {
    List<TimeOp> guards = new ArrayList<>();
    found
        .times()
        .forEach((literal, value) -> guards.addAll(literal.guards(layout, packed, value, day)));
    return guards;
  }

  private List<Split.Case> cases(Slot slot, long packed) {
    List<Split.Case> cases = new ArrayList<>();
    Split.Question question =
        new Split.Question(slot, term(slot, packed).notBefore().orElseThrow(), Optional.empty());
    new Split(layout, packed, Set.of(), Set.of(), List.of(question)).each(cases::add);
    return cases;
  }

  /** The steps by which terms run out in a packed situation: one for each set of slots and each way. */
  List<Move> in(long packed) {
    List<Slot> running = running(packed);
    List<Move> moves = new ArrayList<>();
    for (int chosen = 1; chosen < 1 << running.size(); chosen++) {
      List<Slot> lapsing = new ArrayList<>();
      List<Slot> others = new ArrayList<>();
      for (int i = 0; i < running.size(); i++) {
        ((chosen >> i & 1) == 1 ? lapsing : others).add(running.get(i));
      }
      moves.addAll(together(packed, lapsing, others));
    }
    return Moves.distinct(moves);
  }

  private List<Move> together(long packed, List<Slot> lapsing, List<Slot> others) {
    List<Way> ways = List.of(new Way(List.of(TimeOp.forget(TimeOp.DAY)), Map.of(), Map.of()));
    for (Slot slot : lapsing) {
      List<Way> own = ways(slot, packed);
      ways = ways.stream()
          .flatMap(a -> own.stream().flatMap(b -> joined(a, b).stream()))
          .toList();
    }
    for (Slot slot : others) {
      List<List<TimeOp>> quiet = quiet(slot, packed, TimeOp.DAY);
      ways = ways.stream()
          .flatMap(a ->
              quiet.stream().flatMap(q -> joined(a, new Way(q, Map.of(), Map.of())).stream()))
          .toList();
    }
    return ways.stream().flatMap(w -> moves(packed, lapsing, w).stream()).toList();
  }

  private static Optional<Way> joined(Way a, Way b) {
    java.util.Map<FactId, Integer> values = new java.util.LinkedHashMap<>(a.values());
    for (var entry : b.values().entrySet()) {
      Integer other = values.put(entry.getKey(), entry.getValue());
      if (other != null && !other.equals(entry.getValue())) {
        return Optional.empty();
      }
    }
    java.util.Map<Literal, Integer> times = new java.util.LinkedHashMap<>(a.times());
    times.putAll(b.times());
    List<TimeOp> script = new ArrayList<>(a.script());
    script.addAll(b.script());
    return Optional.of(new Way(script, values, times));
  }

  private List<Way> ways(Slot slot, long packed) {
    int end = end(slot, packed);
    Term term = term(slot, packed);
    List<Way> ways = new ArrayList<>();
    if (term.notBefore().isEmpty()) {
      if (isFree(slot, packed)) {
        ways.add(way(
            TimeOp.atLeast(TimeOp.DAY, end, 1),
            TimeOp.atLeast(TimeOp.DAY, TimeOp.NOW, 0),
            TimeOp.atMost(TimeOp.DAY, TimeOp.NOW, 0)));
        ways.add(way(TimeOp.atLeast(TimeOp.DAY, end, 1)));
      } else {
        ways.add(way(TimeOp.atLeast(TimeOp.DAY, end, 1), TimeOp.atMost(TimeOp.DAY, end, 1)));
      }
      return ways;
    }
    for (Split.Case found : cases(slot, packed)) {
      if (found.met().get(0)) {
        for (List<TimeOp> script : kept(slot, packed, found)) {
          ways.add(new Way(script, found.values(), found.times()));
        }
      }
    }
    return ways;
  }

  private static Way way(TimeOp... script) {
    return new Way(List.of(script), Map.of(), Map.of());
  }

  /** The ways for a term to run out that a condition keeps, in one case in which the condition is met on the day before. */
  private List<List<TimeOp>> kept(Slot slot, long packed, Split.Case found) {
    int due = due(slot, packed);
    List<TimeOp> base = new ArrayList<>();
    base.add(TimeOp.set(TimeOp.SPARE, TimeOp.DAY, -1));
    base.addAll(guards(found, packed, TimeOp.SPARE));
    base.add(TimeOp.atLeast(TimeOp.SPARE, due, 0));
    List<List<TimeOp>> ways = new ArrayList<>();
    if (isFree(slot, packed) || isAnyDay(found, packed)) {
      base.add(TimeOp.atLeast(TimeOp.SPARE, end(slot, packed), 0));
      ways.add(base);
    } else {
      ways.add(more(base, List.of(TimeOp.atMost(TimeOp.SPARE, due, 0))));
      found.times().forEach((literal, value) -> {
        if (value == Literal.TRUE) {
          literal.turning(layout, packed, TimeOp.SPARE).forEach(t -> ways.add(more(base, t)));
        }
      });
    }
    return ways.stream().map(w -> more(w, List.of(TimeOp.forget(TimeOp.SPARE)))).toList();
  }

  private static List<TimeOp> more(List<TimeOp> script, List<TimeOp> further) {
    List<TimeOp> more = new ArrayList<>(script);
    more.addAll(further);
    return more;
  }

  /** Whether a role can choose the day on which the condition becomes met. */
  private boolean isAnyDay(Split.Case found, long packed) {
    boolean chosen = found.values().entrySet().stream().anyMatch(e -> {
      Track track = layout.track(e.getKey());
      return e.getValue() != UNSET
          && (track.memory() == Track.Memory.FREE
              || (track.memory() == Track.Memory.VALUE && track.cell().get(packed) == 0));
    });
    return chosen
        || found.times().keySet().stream()
            .anyMatch(l -> l.guards(layout, packed, Literal.FALSE, TimeOp.SPARE).isEmpty());
  }

  private List<Move> moves(long packed, List<Slot> lapsing, Way way) {
    Draft draft = Draft.on(packed);
    way.script().forEach(draft::say);
    draft.say(TimeOp.atLeast(TimeOp.NOW, TimeOp.DAY, 0));
    way.values().forEach((fact, value) -> Acts.remember(draft, layout.track(fact), value));
    List<Draft> drafts = List.of(draft);
    for (Slot slot : lapsing) {
      drafts =
          Entering.each(drafts, d -> entering.enter(d, slot, term(slot, packed).then()));
    }
    return Entering.each(drafts, entering::close).stream()
        .map(d -> move(d, lapsing, way))
        .toList();
  }

  private Move move(Draft draft, List<Slot> lapsing, Way way) {
    draft.say(TimeOp.pass());
    return new Move(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        way.values(),
        way.times(),
        lapsing,
        draft.touched(),
        draft.written(),
        zones.script(draft.script()));
  }
}
