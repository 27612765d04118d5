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
    return event.caseId() != file.head.caseId && !event.caseId().equals(file.head.caseId);
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
    if (takes == null && isSimple(now, event, mover, taken)) {
      return moved(now, event, mover, taken);
    }
    return settled(now, event, hearings, mover, taken, takes);
  }

  private static boolean isSimple(
      CaseFile now, Reading event, CompiledProcedure mover, CompiledTransition taken) {
    return taken.simple
        && event.keepsPlain
        && now.head.form.unconditional
        && (taken.to < 0 || (mover.word < 2 && now.rest.marks == null));
  }

  /** One procedure moves or stays, and facts of the first row are established. */
  private static CaseFile moved(
      CaseFile now, Reading event, CompiledProcedure mover, CompiledTransition taken) {
    Head head = now.head;
    int day = event.day;
    long place0 = now.place0;
    long place1 = now.place1;
    int next = now.next();
    long entered = 0;
    if (taken.to >= 0) {
      entered = 1L << mover.index;
      if (mover.isTimed(taken.to) || mover.isTimed(now.stage(mover))) {
        next = PackedCase.UNKNOWN;
      }
      if (mover.word == 0) {
        place0 = now.entered(mover, place0, taken.to, day);
      } else {
        place1 = now.entered(mover, place1, taken.to, day);
      }
    }
    int[] held = now.held;
    long row0 = now.row0;
    if (event.keeps) {
      held = HeldFacts.after(held, row0, now.rest, event.kept, day, head.day);
      row0 = HeldFacts.row(row0, 0, now.held, event.kept);
    }
    if (taken.establishes.fact().length > 0) {
      int[] before = held;
      held = HeldFacts.after(before, row0, now.rest, taken.establishes, day, head.day);
      row0 = HeldFacts.row(row0, 0, before, taken.establishes);
    }
    long[] duties = DutyRun.after(now, place0, place1, day, event.type, entered);
    if (duties != now.duties) {
      next = PackedCase.UNKNOWN;
    }
    return new CaseFile(head, day, next, place0, place1, row0, held, duties, now.rest);
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
