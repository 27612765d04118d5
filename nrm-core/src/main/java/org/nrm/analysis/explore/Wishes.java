package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Which facts a way needs at a moment, as values to be established. */
final class Wishes {
  private static final int MARGIN = 366;

  private final Layout layout;
  private final Way way;

  Wishes(Layout layout, Way way) {
    this.layout = layout;
    this.way = way;
  }

  /** What a move takes that the file does not hold; what is only carried is always named. */
  Map<FactId, FactValue> of(int index, CaseFile file) {
    Move move = way.moves().get(index);
    Map<FactId, FactValue> wishes = new LinkedHashMap<>();
    move.values().forEach((fact, number) -> {
      Track track = layout.track(fact);
      if (number != Track.UNSET && !track.isDate() && !holds(file, track, number)) {
        wishes.put(fact, track.classes().get(number));
      } else if (number != Track.UNSET && track.isDate() && file.fact(fact).isEmpty()) {
        wishes.put(fact, FactValue.of(file.asOf()));
      }
    });
    wishes.putAll(dates(move, file));
    return wishes;
  }

  private boolean holds(CaseFile file, Track track, int number) {
    return file.fact(track.id())
        .filter(v -> Values.classOf(track, v, layout.parts(track.id())) == number)
        .isPresent();
  }

  /** Days for the date facts that a role may set, by what the move takes to have passed since them. */
  private Map<FactId, FactValue> dates(Move move, CaseFile file) {
    Map<FactId, long[]> spans = new LinkedHashMap<>();
    move.times()
        .forEach((literal, value) -> free(literal).ifPresent(track -> {
          long[] span =
              spans.computeIfAbsent(track.id(), f -> new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
          long turn = latest((Condition.Elapsed) literal.what(), file.asOf().toEpochDay());
          if (value == Literal.TRUE) {
            span[1] = Math.min(span[1], turn);
          } else {
            span[0] = Math.max(span[0], turn + 1);
          }
        }));
    Map<FactId, FactValue> dates = new LinkedHashMap<>();
    spans.forEach((fact, span) -> {
      boolean fits = held(file, fact).filter(d -> span[0] <= d && d <= span[1]).isPresent();
      if (!fits) {
        dates.put(fact, day(span[1] == Long.MAX_VALUE ? span[0] : span[1]));
      }
    });
    return dates;
  }

  private Optional<Track> free(Literal literal) {
    return literal.what() instanceof Condition.Elapsed e
        ? e.anchor().fact().map(layout::track).filter(t -> t.memory() == Track.Memory.FREE_DATE)
        : Optional.empty();
  }

  /** The latest day since which a length has passed on a day. */
  private long latest(Condition.Elapsed part, long on) {
    Stretch length = layout.stretch(part.length());
    return length.first(on - (part.over() ? 1 : 0) + 1) - 1;
  }

  static Optional<Long> held(CaseFile file, FactId fact) {
    Established held = file.facts().get(fact);
    return held != null && held.value() instanceof FactValue.Day d
        ? Optional.of(d.value().toEpochDay())
        : Optional.empty();
  }

  static FactValue day(long day) {
    return FactValue.of(LocalDate.ofEpochDay(day));
  }

  /** Days for the date facts that running terms are counted from, so that the terms end when the way has it. */
  Map<FactId, FactValue> terms(int moment, boolean entering, CaseFile file) {
    Map<FactId, FactValue> wishes = new LinkedHashMap<>();
    long packed = way.packed().get(moment);
    for (Slot slot : layout.slots) {
      Optional<Term> term = slot.started(packed) ? slot.standing(packed).term() : Optional.empty();
      if (term.filter(layout::isFree).isPresent() && slot.extended().get(packed) == 0) {
        FactId fact = term.get().anchor().fact().orElseThrow();
        wished(slot, term.get(), moment, file.facts().containsKey(fact) || entering)
            .ifPresent(day -> wishes.put(fact, day(day)));
      }
    }
    return wishes;
  }

  private Optional<Long> wished(Slot slot, Term term, int moment, boolean running) {
    int next = way.next(slot, moment);
    boolean ends = next < way.length() && way.moves().get(next).lapsing().contains(slot);
    Stretch length = layout.stretch(term.length());
    int first = term.counting() == Counting.FIRST_DAY_INCLUDED ? 1 : 0;
    if (ends) {
      return Optional.of(length.first(way.day(next) - 1 + first));
    }
    if (next < way.length()) {
      Optional<Effect.Extension> extension = way.moves().get(next).taken().stream()
          .filter(t -> t.slot().equals(slot))
          .flatMap(t -> t.transition().effect() instanceof Effect.Extension e
              ? java.util.stream.Stream.of(e)
              : java.util.stream.Stream.empty())
          .findFirst();
      if (extension.isPresent()) {
        long end = way.dates().get(next + 1)[slot.lastDay()];
        return Optional.of(length.first(layout.stretch(extension.get().by()).first(end) + first));
      }
    }
    boolean bare = term.anchor() instanceof Anchor.DateFact && !running;
    return bare ? Optional.empty() : Optional.of(way.last() + MARGIN);
  }

  /** The value of a fact that an event must say: the one that a move takes, or any where nothing turns on it. */
  FactValue any(FactType fact, Move move, CaseFile file) {
    int number = move.values().getOrDefault(fact.id(), Track.UNSET);
    if (number != Track.UNSET && fact.kind() != FactKind.DATE) {
      return layout.track(fact.id()).classes().get(number);
    }
    FactValue assumed = layout.options.facts().get(fact.id());
    Established held = file.facts().get(fact.id());
    if (assumed != null) {
      return assumed;
    }
    if (held != null) {
      return held.value();
    }
    return fact.kind() == FactKind.CHOICE
        ? FactValue.of(fact.codes().get(0).id())
        : switch (fact.kind()) {
          case FLAG, CHOICE -> FactValue.of(true);
          case COUNT -> FactValue.of(0);
          case DATE -> FactValue.of(file.asOf());
        };
  }
}
