package org.nrm.casefile;

import org.jspecify.annotations.Nullable;

/** Applies an event to a case file in numbers. It judges; why it judged so is told by the {@link Interpreter}. */
final class Step {
  private Step() {}

  /**
   * Applies an event.
   *
   * @return the next file; null if the event is refused; the file itself if it is left to the interpreter
   */
  @SuppressWarnings("ReferenceEquality") // the file itself stands for leaving it to the interpreter
  static @Nullable CaseFile after(CaseFile file, CaseEvent event) {
    CompiledMechanism form = file.head.form;
    Reading reading = event.reading(form);
    if (reading.wrong || isAboutAnother(file, event)) {
      return null;
    }
    if (reading.plain
        || file.rest.plain != null
        || reading.day - file.head.day > PackedCase.LONGEST) {
      return file;
    }
    if (reading.day < file.today()) {
      return null;
    }
    CaseFile now = reading.day < file.next() ? file : Passage.to(file, reading.day);
    if (now == null || (form.dependentInstances && !now.rest.instances.isEmpty())) {
      return file;
    }
    if (reading.fixed && HeldFacts.contradicts(now, reading)) {
      return null;
    }
    CaseFile next = judged(now, reading);
    return next == now ? file : next;
  }

  private static boolean isAboutAnother(CaseFile file, CaseEvent event) {
    return !event.caseId().equals(file.head.caseId);
  }

  /** The next file; null if nothing takes the event; the same file if that is left to the interpreter. */
  private static @Nullable CaseFile judged(CaseFile now, Reading event) {
    CompiledMechanism.Hearing[] hearings = now.head.form.hearings[event.type];
    CompiledTransition taken = null;
    CompiledProcedure mover = null;
    CompiledTransition[] takes = null;
    for (int i = 0; i < hearings.length; i++) {
      CompiledProcedure procedure = hearings[i].procedure();
      CompiledTransition first = null;
      for (CompiledTransition t : hearings[i].transitions()[now.stage(procedure)]) {
        if (t.passes(now, event, procedure)) {
          if (first != null) {
            return now;
          }
          first = t;
        }
      }
      if (first != null && taken == null) {
        taken = first;
        mover = procedure;
      } else if (first != null) {
        takes = takes == null ? new CompiledTransition[hearings.length] : takes;
        takes[i] = first;
      }
    }
    if (taken == null || mover == null) {
      return event.type == now.head.form.events.length - 1 ? recorded(now, event) : null;
    }
    if (event.kept.plain && isSimple(now, mover, taken)) {
      CaseFile next = takes == null
          ? moved(now, event, mover, taken)
          : moved(now, event, hearings, mover, taken, takes);
      if (next != null) {
        return next;
      }
    }
    return settled(now, event, hearings, mover, taken, takes);
  }

  private static boolean isSimple(CaseFile now, CompiledProcedure mover, CompiledTransition taken) {
    return taken.simple && (taken.to < 0 || (mover.word < 2 && now.rest.marks == null));
  }

  /** One procedure moves or stays, and facts of the first row are established; null if more than that happens. */
  private static @Nullable CaseFile moved(
      CaseFile now, Reading event, CompiledProcedure mover, CompiledTransition taken) {
    int day = event.day;
    if (taken.to < 0) {
      return next(now, event, taken, now.place0, now.place1, 0, false);
    }
    boolean first = mover.word == 0;
    return next(
        now,
        event,
        taken,
        first ? now.entered(mover, now.place0, taken.to, day) : now.place0,
        first ? now.place1 : now.entered(mover, now.place1, taken.to, day),
        1L << mover.index,
        taken.isTimed(now, mover));
  }

  /** The same for several procedures, of which only the first establishes facts. */
  private static @Nullable CaseFile moved(
      CaseFile now,
      Reading event,
      CompiledMechanism.Hearing[] hearings,
      CompiledProcedure mover,
      CompiledTransition taken,
      CompiledTransition[] takes) {
    int day = event.day;
    long place0 = mover.word == 0 ? taken.place(now, mover, now.place0, day) : now.place0;
    long place1 = mover.word == 1 ? taken.place(now, mover, now.place1, day) : now.place1;
    boolean timed = taken.isTimed(now, mover);
    long entered = taken.to < 0 ? 0 : 1L << mover.index;
    for (int i = 0; i < takes.length; i++) {
      CompiledTransition more = takes[i];
      if (more != null) {
        CompiledProcedure other = hearings[i].procedure();
        if (!isSimple(now, other, more) || more.establishes.any) {
          return null;
        }
        place0 = other.word == 0 ? more.place(now, other, place0, day) : place0;
        place1 = other.word == 1 ? more.place(now, other, place1, day) : place1;
        timed |= more.isTimed(now, other);
        entered |= more.to < 0 ? 0 : 1L << other.index;
      }
    }
    return next(now, event, taken, place0, place1, entered, timed);
  }

  private static @Nullable CaseFile next(
      CaseFile now,
      Reading event,
      CompiledTransition taken,
      long place0,
      long place1,
      long entered,
      boolean timed) {
    Head head = now.head;
    int day = event.day;
    DutyRun run = new DutyRun(now, place0, place1, day, event.type, entered);
    if (head.form.conditional != 0 && (run.opened() & head.form.conditional) != 0) {
      return null;
    }
    long[] duties = run.duties(timed || !now.isSettled());
    int next = timed || duties != now.duties ? PackedCase.UNKNOWN : now.next();
    int[] held = now.held;
    long row0 = now.row0;
    if (event.kept.any) {
      held = HeldFacts.after(held, row0, now.rest, event.kept, day, head.day);
      row0 = event.kept.over(row0);
    }
    if (taken.establishes.any) {
      held = HeldFacts.after(held, row0, now.rest, taken.establishes, day, head.day);
      row0 = taken.establishes.over(row0);
    }
    return new CaseFile(head, day, next, place0, place1, row0, held, duties, now.rest, true);
  }

  /** Nothing moves; what the event carries is established. */
  private static CaseFile recorded(CaseFile now, Reading event) {
    NextCase next = new NextCase(now, event.day);
    next.establish(event.kept);
    return next.file(event.type, 0);
  }

  private static CaseFile settled(
      CaseFile now,
      Reading event,
      CompiledMechanism.Hearing[] hearings,
      CompiledProcedure mover,
      CompiledTransition taken,
      CompiledTransition @Nullable [] takes) {
    NextCase next = new NextCase(now, event.day);
    next.establish(event.kept);
    next.changeFacts(taken);
    for (int i = 0; takes != null && i < takes.length; i++) {
      next.changeFacts(takes[i]);
    }
    long entered = next.take(mover, taken);
    for (int i = 0; takes != null && i < takes.length; i++) {
      entered |= next.take(hearings[i].procedure(), takes[i]);
    }
    return next.file(event.type, entered);
  }
}
