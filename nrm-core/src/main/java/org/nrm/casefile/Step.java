package org.nrm.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Transition;

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
    if (reading.day < file.today) {
      return null;
    }
    CaseFile now = reading.day < file.next ? file : Passage.to(file, reading.day);
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
    return takes == null && isSimple(now, event, mover, taken)
        ? moved(now, event, mover, taken)
        : settled(now, event, hearings, mover, taken, takes);
  }

  private static boolean isSimple(
      CaseFile now, Reading event, CompiledProcedure mover, CompiledTransition taken) {
    return taken.simple
        && !event.keepsBeyond
        && !now.rest.expiring
        && !now.head.form.dutiful[event.type]
        && (taken.to < 0 || (!mover.dutiful && mover.word < 2 && now.rest.marks == null));
  }

  /** One procedure moves or stays, and no duty is touched. */
  private static CaseFile moved(
      CaseFile now, Reading event, CompiledProcedure mover, CompiledTransition taken) {
    long place0 = now.place0;
    long place1 = now.place1;
    int next = event.keepsNumber ? PackedCase.UNKNOWN : now.next;
    if (taken.to >= 0) {
      if (mover.isTimed(taken.to) || mover.isTimed(now.stage(mover))) {
        next = PackedCase.UNKNOWN;
      }
      if (mover.word == 0) {
        place0 = now.entered(mover, place0, taken.to, event.day);
      } else {
        place1 = now.entered(mover, place1, taken.to, event.day);
      }
    }
    return event.keeps
        ? new CaseFile(
            now.head,
            event.day,
            next,
            place0,
            place1,
            event.kept(now, 0),
            HeldFacts.after(now, event),
            now.rest)
        : new CaseFile(
            now.head, event.day, next, place0, place1, now.row0, now.held, now.rest);
  }

  /** Nothing moves; what the event carries is established. */
  private static CaseFile recorded(CaseFile now, Reading event) {
    NextCase next = new NextCase(now, event.day);
    next.keep(event);
    return now.rest.expiring ? DutyRun.after(next.file(), event, List.of()) : next.file();
  }

  private static CaseFile settled(
      CaseFile now,
      Reading event,
      CompiledMechanism.Hearing[] hearings,
      CompiledProcedure mover,
      CompiledTransition taken,
      CompiledTransition @Nullable [] takes) {
    NextCase next = new NextCase(now, event.day);
    next.keep(event);
    List<CompiledProcedure> movers = new ArrayList<>();
    List<CompiledTransition> all = new ArrayList<>();
    movers.add(mover);
    all.add(taken);
    for (int i = 0; takes != null && i < takes.length; i++) {
      if (takes[i] != null) {
        movers.add(hearings[i].procedure());
        all.add(takes[i]);
      }
    }
    for (CompiledTransition take : all) {
      Transition told = take.transition;
      told.retracts().forEach(next::retract);
      told.establishes().forEach(next::establish);
    }
    List<CompiledProcedure> entered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      next.take(movers.get(i), all.get(i));
      if (all.get(i).to >= 0) {
        entered.add(movers.get(i));
      }
    }
    return DutyRun.after(next.file(), event, entered);
  }
}
