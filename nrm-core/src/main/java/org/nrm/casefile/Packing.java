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
      if (packing.facts() && packing.positions() && packing.duties()) {
        CaseFile file = packing.file((int) asOf.toEpochDay());
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
    return new CaseFile(head, 0, 0, 0, 0, 0, form.facts.noneHeld(), Rest.plain(plain));
  }

  private CaseFile file(int today) {
    Rest whole = rest.rows(Arrays.copyOfRange(rows, 1, rows.length))
        .places(Arrays.copyOfRange(places, 2, places.length));
    return new CaseFile(
        head, today, PackedCase.UNKNOWN, places[0], places[1], rows[0], held, whole);
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
      rows[word] = rows[word] & ~facts.mask[fact] | facts.bits(fact, entry.getValue().value());
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
      if (procedure.index < last || (procedure.index == last && !isAfterLast(instances, position))) {
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
        && instances.get(instances.size() - 1).key().orElseThrow().compareTo(
                position.key().orElseThrow())
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
          extended
              ? (int) position.validThrough().orElseThrow().toEpochDay()
              : Mark.NOT_EXTENDED);
      rest = rest.mark(procedure.index, mark, form.procedures.length);
    }
    return true;
  }

  private static boolean isExtended(Procedure procedure, Position position) {
    return procedure.transitions().stream()
        .anyMatch(t ->
            t.effect() instanceof Effect.Extension && position.uses().containsKey(t.id()));
  }

  private boolean duties() {
    RunningDuty[] duties = new RunningDuty[contents.duties().size()];
    for (int i = 0; i < duties.length; i++) {
      OpenDuty open = contents.duties().get(i);
      Optional<CompiledDuty> duty =
          form.duties.stream().filter(d -> d.duty.id().equals(open.duty())).findFirst();
      if (duty.isEmpty()
          || duty.get().many != open.key().isPresent()
          || !PackedCase.fits(open.since())
          || open.due().filter(day -> !PackedCase.fits(day)).isPresent()) {
        return false;
      }
      duties[i] = new RunningDuty(
          duty.get(),
          open.key().orElse(null),
          (int) open.since().toEpochDay(),
          open.due().map(day -> (int) day.toEpochDay()).orElse(PackedCase.NEVER),
          open.breached());
    }
    rest = rest.duties(duties.length == 0 ? Rest.NO_DUTIES : duties);
    return true;
  }

  /** Whether each term ends on the day that follows from the stage, the entry and the facts. */
  private boolean lastDaysFollow(CaseFile file) {
    for (int i = 0; i < order.length; i++) {
      CompiledProcedure procedure = order[i];
      Position position = contents.positions().get(i);
      if (procedure != null && procedure.word >= 0) {
        int last = position
            .validThrough()
            .map(day -> (int) day.toEpochDay())
            .orElse(PackedCase.NEVER);
        if (file.validThrough(procedure) != last) {
          return false;
        }
      }
    }
    return true;
  }
}
