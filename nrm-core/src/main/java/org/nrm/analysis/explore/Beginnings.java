package org.nrm.analysis.explore;

import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.Position;
import org.nrm.mechanism.Effect;
import org.nrm.vocabulary.FactValue;

/** The situations from which a case goes on: as it is opened, or as its file has it. */
final class Beginnings {
  private final Layout layout;
  private final CaseFile file;

  Beginnings(Layout layout, CaseFile file) {
    this.layout = layout;
    this.file = file;
  }

  List<Draft> drafts() {
    Draft draft = Draft.on(0L);
    draft.say(TimeOp.set(TimeOp.DAY, TimeOp.NOW, 0));
    if (layout.usesOpening()) {
      draft.say(TimeOp.set(TimeOp.OPENING, TimeOp.NOW, 0));
    }
    layout.tracks.values().forEach(track -> {
      Optional<FactValue> held = Optional.ofNullable(file.facts().get(track.id()))
          .map(Established::value)
          .or(() -> Optional.ofNullable(layout.options.facts().get(track.id())));
      held.ifPresent(value -> hold(draft, track, value));
    });
    Entering entering = new Entering(layout);
    List<Draft> drafts = List.of(draft);
    for (Slot slot : layout.slots) {
      Optional<Position> position = file.position(slot.procedure().id(), slot.key());
      if (position.isEmpty()) {
        drafts.forEach(d -> d.write(slot.stage(), slot.stages().size()));
      } else if (isFresh(position.get())) {
        drafts =
            Entering.each(drafts, d -> entering.enter(d, slot, position.get().stage()));
      } else {
        drafts.forEach(d -> stand(d, slot, position.get()));
      }
    }
    List<Draft> closed = Entering.each(drafts, entering::close);
    closed.forEach(d -> d.say(TimeOp.pass()));
    return closed;
  }

  private boolean isFresh(Position position) {
    return position.since().equals(file.asOf())
        && position.uses().isEmpty()
        && file.asOf().equals(file.opened());
  }

  private void hold(Draft draft, Track track, FactValue value) {
    switch (track.memory()) {
      case VALUE -> draft.write(track.cell(), layout.valueNumber(track, value));
      case DATE -> {
        if (value instanceof FactValue.Day day) {
          draft.write(track.cell(), 1);
          draft.say(TimeOp.set(track.date(), TimeOp.DAY, after(day.value())));
        }
      }
      default -> draft.write(track.cell(), Math.min(1, track.cell().width()));
    }
  }

  private int after(java.time.LocalDate day) {
    return (int) (day.toEpochDay() - file.asOf().toEpochDay());
  }

  /** A stay that goes on: its dates are known, and what was used of it is. */
  private void stand(Draft draft, Slot slot, Position position) {
    draft.write(slot.stage(), slot.number(position.stage()));
    slot.uses()
        .forEach((rule, cell) -> draft.write(
            cell,
            Math.min(
                position.uses().getOrDefault(rule, 0),
                slot.procedure().transition(rule).orElseThrow().limit().orElse(0))));
    boolean extended = slot.procedure().transitions().stream()
        .anyMatch(
            t -> t.effect() instanceof Effect.Extension && position.uses().containsKey(t.id()));
    draft.write(slot.extended(), extended ? Math.min(1, slot.extended().width()) : 0);
    if (slot.entered() > 0
        && layout.readsEntry(slot.procedure(), slot.stages().get(slot.number(position.stage())))) {
      draft.say(TimeOp.set(slot.entered(), TimeOp.DAY, after(position.since())));
    }
    end(draft, slot, position);
  }

  private void end(Draft draft, Slot slot, Position position) {
    boolean timed = slot.lastDay() > 0
        && slot.standing(draft.packed()).term().isPresent()
        && (!layout.isWhollyFree(slot.standing(draft.packed()).term().get())
            || slot.extended().get(draft.packed()) == 1);
    if (!timed) {
      return;
    }
    if (position.validThrough().isEmpty()) {
      draft.write(slot.idle(), 1);
      return;
    }
    draft.say(
        TimeOp.set(slot.lastDay(), TimeOp.DAY, after(position.validThrough().get())));
    boolean early = position.validThrough().get().isBefore(position.since());
    draft.write(slot.early(), early ? Math.min(1, slot.early().width()) : 0);
  }
}
