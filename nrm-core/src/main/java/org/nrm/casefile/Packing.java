package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Pseudonym;

/** Puts a case file as it is told into numbers. What numbers cannot hold stays as it is told. */
final class Packing {
  private final Head head;
  private final CompiledMechanism form;
  private final CaseFile.Contents contents;
  private final long[] places;
  private final long[] rows;
  private final @Nullable CompiledProcedure[] order;
  private int[] held;
  private long[] duties = Duties.NONE;
  private Rest rest;

  private Packing(Head head, CaseFile.Contents contents) {
    this.head = head;
    this.form = head.form;
    this.contents = contents;
    places = new long[Math.max(2, form.morePlaces + 2)];
    rows = form.facts.presumed.clone();
    order = new @Nullable CompiledProcedure[contents.positions().size()];
    held = form.facts.noneHeld();
    rest = form.blank.rest;
  }

  /** The file that is told. */
  static CaseFile file(
      ReferralMechanism mechanism,
      Pseudonym caseId,
      LocalDate opened,
      LocalDate asOf,
      CaseFile.Contents contents) {
    CompiledMechanism form = CompiledMechanism.of(mechanism);
    boolean near = form.isNumbered() && PackedCase.fits(opened) && PackedCase.fits(asOf);
    Head head = new Head(form, caseId, near ? (int) opened.toEpochDay() : 0);
    if (near) {
      Packing packing = new Packing(head, contents);
      int today = (int) asOf.toEpochDay();
      if (packing.isRecent(today)
          && packing.facts()
          && packing.positions()
          && packing.duties(today)) {
        CaseFile file = packing.file(today);
        if (packing.lastDaysFollow(file)) {
          return file;
        }
      }
    }
    PlainCase plain = new PlainCase(
        opened,
        asOf,
        java.util.Collections.unmodifiableMap(new LinkedHashMap<>(contents.facts())),
        List.copyOf(contents.positions()),
        List.copyOf(contents.duties()));
    return new CaseFile(
        head,
        head.day,
        head.day,
        0,
        0,
        0,
        form.facts.noneHeld(),
        Duties.NONE,
        Rest.plain(plain),
        false);
  }

  private CaseFile file(int today) {
    Rest whole = rest.rows(Arrays.copyOfRange(rows, 1, rows.length))
        .places(Arrays.copyOfRange(places, 2, places.length));
    return new CaseFile(
        head, today, PackedCase.UNKNOWN, places[0], places[1], rows[0], held, duties, whole, false);
  }

  private boolean isRecent(int today) {
    return today >= head.day && today - head.day <= PackedCase.LONGEST;
  }

  private boolean facts() {
    FactBits facts = form.facts;
    int at = held.length;
    held = Arrays.copyOf(held, at + contents.facts().size());
    for (Map.Entry<FactId, Established> entry : contents.facts().entrySet()) {
      int fact = facts.index(entry.getKey());
      long since = entry.getValue().since().toEpochDay();
      if (fact < 0
          || !HeldFacts.fits(since, head.day)
          || !FactBits.fits(entry.getValue().value())) {
        return false;
      }
      int word = facts.word[fact];
      rows[word] =
          (rows[word] & ~facts.mask[fact]) | facts.bits(fact, entry.getValue().value());
      if (facts.number[fact] >= 0) {
        held[facts.number[fact]] = FactBits.number(entry.getValue().value());
      }
      held[at++] = HeldFacts.entry(fact, (int) since, head.day);
    }
    return true;
  }

  /** Positions stand in the order of the procedures, instances by key. */
  private boolean positions() {
    List<Position> instances = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < contents.positions().size(); i++) {
      Position position = contents.positions().get(i);
      CompiledProcedure procedure = form.procedure(position.procedure());
      order[i] = procedure;
      if (procedure.index < last
          || (procedure.index == last && !isAfterLast(instances, position))) {
        return false;
      }
      last = procedure.index;
      if (position.key().isPresent()) {
        instances.add(position);
      } else if (!place(procedure, position)) {
        return false;
      }
    }
    rest = rest.instances(List.copyOf(instances));
    return true;
  }

  private static boolean isAfterLast(List<Position> instances, Position position) {
    return !instances.isEmpty()
        && position.key().isPresent()
        && instances
                .get(instances.size() - 1)
                .key()
                .orElseThrow()
                .compareTo(position.key().orElseThrow())
            < 0;
  }

  private boolean place(CompiledProcedure procedure, Position position) {
    long since = position.since().toEpochDay() - head.day;
    if (since < 0 || since > PackedCase.LONGEST) {
      return false;
    }
    int stage = procedure.stage(position.stage());
    places[procedure.word] |= (since << PackedCase.STAGE | stage) << procedure.shift;
    int lapsedFrom = position.lapsedFrom().map(procedure::stage).orElse(Mark.NO_STAGE);
    boolean extended = isExtended(procedure.procedure, position);
    if (extended && position.validThrough().filter(PackedCase::fits).isEmpty()) {
      return false;
    }
    if (lapsedFrom != Mark.NO_STAGE || !position.uses().isEmpty()) {
      Mark mark = new Mark(
          lapsedFrom,
          position.uses(),
          extended ? (int) position.validThrough().orElseThrow().toEpochDay() : Mark.NOT_EXTENDED);
      rest = rest.mark(procedure.index, mark, form.procedures.length);
    }
    return true;
  }

  private static boolean isExtended(Procedure procedure, Position position) {
    return procedure.transitions().stream()
        .anyMatch(
            t -> t.effect() instanceof Effect.Extension && position.uses().containsKey(t.id()));
  }

  private boolean duties(int today) {
    int count = contents.duties().size();
    duties = count == 0 ? Duties.NONE : new long[count];
    for (int i = 0; i < count; i++) {
      OpenDuty open = contents.duties().get(i);
      int index = duty(open);
      int since = day(Optional.of(open.since()));
      int due = day(open.due());
      int instance = instance(form.duties[index].procedure, open.key());
      if (!Duties.fits(since, due, head.day)
          || form.duties[index].many != open.key().isPresent()
          || (open.key().isPresent() && instance < 0)) {
        return false;
      }
      long entry = Duties.entry(form.duties[index], since, due, head.day);
      if (form.duties[index].expires) {
        entry = open.breached() ? Duties.breached(entry) : entry;
      } else if (open.breached() != due < today) {
        return false;
      }
      duties[i] = instance < 0 ? entry : Duties.keyed(entry, instance);
    }
    return true;
  }

  private int duty(OpenDuty open) {
    int index = 0;
    while (!form.duties[index].duty.id().equals(open.duty())) {
      index++;
    }
    return index;
  }

  /** A day; one that does not fit is before all others. */
  private static int day(Optional<LocalDate> day) {
    return day.map(d -> PackedCase.fits(d) ? (int) d.toEpochDay() : Integer.MIN_VALUE)
        .orElse(PackedCase.NEVER);
  }

  /** Which of the instances has a key, or -1. */
  private int instance(CompiledProcedure procedure, Optional<Pseudonym> key) {
    for (int i = 0; i < rest.instances.size() && i < Duties.MOST_INSTANCES; i++) {
      Position position = rest.instances.get(i);
      if (position.key().equals(key) && position.procedure().equals(procedure.procedure.id())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether each term ends on the day that follows from the stage, the entry and the facts. */
  private boolean lastDaysFollow(CaseFile file) {
    for (int i = 0; i < order.length; i++) {
      CompiledProcedure procedure = order[i];
      Position position = contents.positions().get(i);
      if (procedure != null && procedure.word >= 0) {
        int last =
            position.validThrough().map(day -> (int) day.toEpochDay()).orElse(PackedCase.NEVER);
        if (file.validThrough(procedure) != last) {
          return false;
        }
      }
    }
    return true;
  }
}
