package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.StageId;

/** What happens to a slot and its dates when a stage is entered, a term counted anew, or a term extended. */
final class Entering {
  private final Layout layout;

  Entering(Layout layout) {
    this.layout = layout;
  }

  /** Enters a stage on the day of the step. */
  List<Draft> enter(Draft draft, Slot slot, StageId to) {
    int number = slot.number(to);
    Stage stage = slot.stages().get(number);
    draft.write(slot.stage(), number).write(slot.extended(), 0).write(slot.late(), 0);
    slot.uses().values().forEach(use -> draft.write(use, 0));
    if (slot.entered() > 0) {
      draft.say(
          layout.readsEntry(slot.procedure(), stage)
              ? TimeOp.set(slot.entered(), TimeOp.DAY, 0)
              : TimeOp.forget(slot.entered()));
    }
    return term(draft, slot, stage, TimeOp.DAY);
  }

  /** Sets the last day of a stage's term, counted where it is from the entry from a given date. */
  List<Draft> term(Draft draft, Slot slot, Stage stage, int entered) {
    draft.write(slot.early(), 0).write(slot.idle(), 0);
    if (slot.lastDay() == 0) {
      return List.of(draft);
    }
    if (stage.term().isEmpty() || layout.isWhollyFree(stage.term().get())) {
      return List.of(draft.say(TimeOp.forget(slot.lastDay())));
    }
    Term term = stage.term().get();
    Anchor anchor = term.anchor();
    if (anchor instanceof Anchor.CalendarDay day) {
      long last = layout.stretch(term.length()).last(day.date().toEpochDay())
          - layout.opening.toEpochDay()
          - first(term);
      return early(
          draft.say(TimeOp.set(slot.lastDay(), TimeOp.OPENING, (int) last)), slot, term, entered);
    }
    if (anchor instanceof Anchor.DateFact date) {
      return dated(draft, slot, term, entered, layout.track(date.date()));
    }
    if (anchor instanceof Anchor.EntryOrLater later) {
      Track track = layout.track(later.date());
      if (track.memory() == Track.Memory.DATE && track.cell().get(draft.packed()) == 1) {
        return later(draft, slot, term, entered, track);
      }
    }
    return early(count(draft, slot, term, entered), slot, term, entered);
  }

  private List<Draft> dated(Draft draft, Slot slot, Term term, int entered, Track track) {
    if (track.cell().get(draft.packed()) == 0) {
      return List.of(draft.write(slot.idle(), 1).say(TimeOp.forget(slot.lastDay())));
    }
    return early(count(draft, slot, term, track.date()), slot, term, entered);
  }

  private List<Draft> later(Draft draft, Slot slot, Term term, int entered, Track track) {
    List<Draft> ways = new ArrayList<>();
    Draft fromEntry = draft.and(TimeOp.atMost(track.date(), entered, 0));
    ways.addAll(early(count(fromEntry, slot, term, entered), slot, term, entered));
    Draft fromFact = draft.and(TimeOp.atLeast(track.date(), entered, 1));
    ways.addAll(early(count(fromFact, slot, term, track.date()), slot, term, entered));
    return ways;
  }

  private Draft count(Draft draft, Slot slot, Term term, int from) {
    Stretch length = layout.stretch(term.length());
    return draft.say(TimeOp.set(slot.lastDay(), from, length, -first(term)));
  }

  private static int first(Term term) {
    return term.counting() == Counting.FIRST_DAY_INCLUDED ? 1 : 0;
  }

  /** Tells apart whether the last day is before the entry, where it can be. */
  private List<Draft> early(Draft draft, Slot slot, Term term, int entered) {
    return layout.mayBeEarly(term) ? early(draft, slot, entered) : List.of(draft);
  }

  private static List<Draft> early(Draft draft, Slot slot, int entered) {
    return List.of(
        draft.and(TimeOp.atLeast(slot.lastDay(), entered, 0)).write(slot.early(), 0),
        draft.and(TimeOp.atMost(slot.lastDay(), entered, -1)).write(slot.early(), 1));
  }

  /** Counts anew the terms that are counted from a date fact and were not extended. */
  List<Draft> recount(Draft draft, Slot slot) {
    if (!slot.started(draft.packed()) || slot.extended().get(draft.packed()) == 1) {
      return List.of(draft);
    }
    Stage stage = slot.standing(draft.packed());
    boolean counted = stage.term().filter(t -> t.anchor().fact().isPresent()).isPresent();
    return counted && !layout.isFree(stage.term().get())
        ? term(draft, slot, stage, slot.entered())
        : List.of(draft);
  }

  /** Takes a transition that does not move, in an instance that has started. */
  List<Draft> stay(Draft draft, Slot slot, Transition transition) {
    Cell use = slot.uses().get(transition.id());
    if (use != null) {
      draft.write(use, Math.min(use.get(draft.packed()) + 1, transition.limit().orElse(0)));
    }
    return transition.effect() instanceof Effect.Extension extension
        ? extended(draft, slot, extension)
        : List.of(draft);
  }

  private List<Draft> extended(Draft draft, Slot slot, Effect.Extension extension) {
    Term term = slot.standing(draft.packed()).term().orElseThrow();
    boolean first = slot.extended().get(draft.packed()) == 0;
    draft.write(slot.extended(), 1);
    if (layout.isFree(term) && first) {
      loosen(draft, slot, term);
    }
    Stretch by = layout.stretch(extension.by());
    draft
        .say(TimeOp.set(TimeOp.SPARE, slot.lastDay(), 0))
        .say(TimeOp.set(slot.lastDay(), TimeOp.SPARE, by, 0))
        .say(TimeOp.forget(TimeOp.SPARE));
    List<Draft> ways = new ArrayList<>();
    if (extension.cap().isEmpty()) {
      ways.add(draft);
    } else {
      Stretch cap = layout.stretch(extension.cap().get());
      ways.add(draft.and(TimeOp.atMost(slot.lastDay(), slot.entered(), cap, 0)));
      ways.add(draft.and(
          TimeOp.atLeast(slot.lastDay(), slot.entered(), cap, 1),
          TimeOp.set(slot.lastDay(), slot.entered(), cap, 0)));
    }
    return slot.early().get(draft.packed()) == 1
        ? each(ways, d -> early(d, slot, slot.entered()))
        : ways;
  }

  /** The last day was wherever a role had set it. */
  private void loosen(Draft draft, Slot slot, Term term) {
    if (layout.isWhollyFree(term)) {
      draft.say(TimeOp.forget(slot.lastDay())).say(TimeOp.atLeast(slot.lastDay(), TimeOp.DAY, 0));
    } else {
      draft
          .say(TimeOp.set(TimeOp.SPARE, slot.lastDay(), 0))
          .say(TimeOp.forget(slot.lastDay()))
          .say(TimeOp.atLeast(slot.lastDay(), TimeOp.SPARE, 0));
    }
  }

  /**
   * Closes a step: tells apart for terms that a condition keeps whether the day of the step is after their end, and remembers
   * that day only if it is, or if the term has no end of its own.
   */
  List<Draft> close(Draft draft) {
    List<Draft> drafts = List.of(draft);
    for (Slot slot : layout.slots) {
      if (slot.late().width() > 0) {
        drafts = each(drafts, d -> late(d, slot));
      }
    }
    drafts.forEach(this::last);
    return drafts;
  }

  private void last(Draft draft) {
    boolean late = layout.slots.stream().anyMatch(s -> s.late().get(draft.packed()) == 1);
    draft
        .say(late ? TimeOp.set(TimeOp.LAST, TimeOp.DAY, 0) : TimeOp.forget(TimeOp.LAST))
        .say(TimeOp.forget(TimeOp.DAY));
  }

  private List<Draft> late(Draft draft, Slot slot) {
    long packed = draft.packed();
    boolean kept = slot.started(packed)
        && slot.idle().get(packed) == 0
        && slot.standing(packed).term().flatMap(Term::notBefore).isPresent();
    if (!kept || isOpenEnded(slot, packed)) {
      return List.of(draft.write(slot.late(), kept ? 1 : 0));
    }
    int end = slot.early().get(packed) == 1 ? slot.entered() : slot.lastDay();
    return List.of(
        draft.and(TimeOp.atMost(TimeOp.DAY, end, 0)).write(slot.late(), 0),
        draft.and(TimeOp.atLeast(TimeOp.DAY, end, 1)).write(slot.late(), 1));
  }

  /** Whether a term can end on any day on which a role says so. */
  boolean isOpenEnded(Slot slot, long packed) {
    return layout.isFree(slot.standing(packed).term().orElseThrow())
        && slot.extended().get(packed) == 0;
  }

  static List<Draft> each(List<Draft> drafts, Function<Draft, List<Draft>> further) {
    return drafts.stream().flatMap(d -> further.apply(d).stream()).toList();
  }
}
