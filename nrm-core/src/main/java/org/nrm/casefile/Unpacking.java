package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.vocabulary.FactId;

/** Tells what the numbers of a case file say. */
final class Unpacking {
  private Unpacking() {}

  static Map<FactId, Established> facts(PackedCase file) {
    FactBits facts = file.head.form.facts;
    Map<FactId, Established> told = new LinkedHashMap<>();
    for (int at = facts.numbers; at < file.held.length; at++) {
      int fact = HeldFacts.fact(file.held[at]);
      told.put(
          facts.types[fact].id(),
          Established.of(
              facts.value(fact, file.row(facts.word[fact]), file.held),
              LocalDate.ofEpochDay(HeldFacts.since(file.held[at], file.head.day))));
    }
    return Collections.unmodifiableMap(told);
  }

  static List<Position> positions(PackedCase file) {
    List<Position> told = new ArrayList<>();
    for (CompiledProcedure procedure : file.head.form.procedures) {
      if (procedure.word >= 0) {
        told.add(position(file, procedure));
      } else {
        file.rest.instances.stream()
            .filter(p -> p.procedure().equals(procedure.procedure.id()))
            .forEach(told::add);
      }
    }
    return Collections.unmodifiableList(told);
  }

  static Position position(PackedCase file, CompiledProcedure procedure) {
    Mark mark = file.rest.mark(procedure.index);
    return new Position.Builder()
        .procedure(procedure.procedure.id())
        .stage(procedure.stages[file.stage(procedure)])
        .since(LocalDate.ofEpochDay(file.since(procedure)))
        .validThrough(day(file.validThrough(procedure)))
        .lapsedFrom(
            mark.lapsedFrom() == Mark.NO_STAGE
                ? Optional.empty()
                : Optional.of(procedure.stages[mark.lapsedFrom()]))
        .uses(mark.uses())
        .build();
  }

  static List<OpenDuty> duties(PackedCase file) {
    List<OpenDuty> told = new ArrayList<>();
    for (long entry : file.duties) {
      CompiledDuty duty = file.head.form.duties[Duties.duty(entry)];
      int instance = Duties.instance(entry);
      told.add(new OpenDuty.Builder()
          .duty(duty.duty.id())
          .key(
              instance < 0
                  ? Optional.empty()
                  : file.rest.instances.get(instance).key())
          .since(LocalDate.ofEpochDay(Duties.since(entry, file.head.day)))
          .due(day(Duties.due(entry, file.head.day)))
          .breached(Duties.isBreached(entry, duty, file))
          .build());
    }
    return Collections.unmodifiableList(told);
  }

  private static Optional<LocalDate> day(int day) {
    return day == PackedCase.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
