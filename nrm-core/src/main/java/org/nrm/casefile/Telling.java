package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;

/**
 * Tells what an accepted event changed from the numbers before and after it, where no term ran out on the way and no
 * procedure that could have moved stayed behind. All else is told by the {@link Interpreter}.
 */
final class Telling {
  private final CaseFile before;
  private final CaseFile next;
  private final CaseEvent event;
  private final Reading reading;
  private final FactBits facts;
  private final List<CaseChange> changes = new ArrayList<>();
  private final List<CompiledProcedure> movers = new ArrayList<>();
  private final List<CompiledTransition> taken = new ArrayList<>();
  private final Map<FactId, Optional<FactValue>> changed = new HashMap<>();

  private Telling(CaseFile before, CaseEvent event, CaseFile next, Reading reading) {
    this.before = before;
    this.next = next;
    this.event = event;
    this.reading = reading;
    this.facts = before.head.form.facts;
  }

  /** What changed; null if that is left to the interpreter. */
  static @Nullable Account of(CaseFile before, CaseEvent event, CaseFile next) {
    CompiledMechanism form = before.head.form;
    if (!form.isNumbered() || before.rest.plain != null || next.rest.plain != null) {
      return null;
    }
    Reading reading = event.reading(form);
    if (reading.plain || reading.wrong || reading.day >= before.next()) {
      return null;
    }
    Telling telling = new Telling(before, event, next, reading);
    return telling.allMoved() ? telling.account() : null;
  }

  /** Finds what was taken; false if a procedure could have moved and did not. */
  private boolean allMoved() {
    for (CompiledMechanism.Hearing hearing : before.head.form.hearings[reading.type]) {
      CompiledProcedure procedure = hearing.procedure();
      CompiledTransition[] possible = hearing.transitions()[before.stage(procedure)];
      CompiledTransition found = null;
      for (CompiledTransition transition : possible) {
        if (transition.passes(before, reading, procedure)) {
          found = transition;
        }
      }
      if (found != null) {
        movers.add(procedure);
        taken.add(found);
      } else if (possible.length > 0) {
        return false;
      }
    }
    return true;
  }

  private Account account() {
    moves();
    extensions();
    event.facts().forEach((fact, value) -> {
      if (facts.types[facts.index(fact)].scope() == FactScope.CASE) {
        establish(fact, value);
      }
    });
    for (CompiledTransition transition : taken) {
      transition.transition.retracts().forEach(this::retract);
      transition.transition.establishes().forEach(this::establish);
    }
    breaches();
    duties();
    return new Account(Collections.unmodifiableList(changes), List.of());
  }

  private void moves() {
    for (int i = 0; i < taken.size(); i++) {
      CompiledProcedure procedure = movers.get(i);
      CompiledTransition transition = taken.get(i);
      if (transition.to >= 0) {
        changes.add(ImmutableMoved.of(
            procedure.procedure.id(),
            Optional.empty(),
            procedure.stages[before.stage(procedure)],
            procedure.stages[transition.to],
            event.on(),
            day(next.validThrough(procedure)),
            transition.transition.id(),
            transition.transition.citations()));
      }
    }
  }

  private void extensions() {
    for (int i = 0; i < taken.size(); i++) {
      CompiledProcedure procedure = movers.get(i);
      CompiledTransition transition = taken.get(i);
      if (transition.transition.effect() instanceof Effect.Extension) {
        changes.add(ImmutableExtended.of(
            procedure.procedure.id(),
            Optional.empty(),
            procedure.stages[before.stage(procedure)],
            LocalDate.ofEpochDay(next.validThrough(procedure)),
            transition.transition.id(),
            transition.transition.citations()));
      }
    }
  }

  private Optional<FactValue> held(FactId fact) {
    Optional<FactValue> known = changed.get(fact);
    if (known != null) {
      return known;
    }
    int index = facts.index(fact);
    return HeldFacts.find(before.held, facts.numbers, index) < 0
        ? Optional.empty()
        : Optional.of(facts.value(index, before.row(facts.word[index]), before.held));
  }

  private void establish(Establishment told) {
    establish(told.fact(), told.value().orElseGet(() -> FactValue.of(event.on())));
  }

  private void establish(FactId fact, FactValue value) {
    Optional<FactValue> held = held(fact);
    boolean settled =
        held.isPresent() && facts.types[facts.index(fact)].constancy() == Constancy.FIXED;
    if (!settled && held.filter(value::equals).isEmpty()) {
      changed.put(fact, Optional.of(value));
      changes.add(ImmutableFactEstablished.of(fact, value));
    }
  }

  private void retract(FactId fact) {
    if (held(fact).isPresent()) {
      changed.put(fact, Optional.empty());
      changes.add(ImmutableFactRetracted.of(fact));
    }
  }

  /** Duties that became overdue on the way, by the day of it; those of one day in the order in which they were opened. */
  private void breaches() {
    int last = before.today();
    while (true) {
      int due = PackedCase.NEVER;
      for (long entry : before.duties) {
        int its = due(entry);
        due = isTimed(entry) && its >= last && its < due ? its : due;
      }
      if (due >= reading.day) {
        return;
      }
      for (long entry : before.duties) {
        if (isTimed(entry) && due(entry) == due) {
          CompiledDuty duty = duty(entry);
          changes.add(ImmutableDutyBreached.of(
              duty.duty.id(), key(entry), duty.duty.holder(), LocalDate.ofEpochDay(due + 1)));
        }
      }
      last = due + 1;
    }
  }

  private void duties() {
    long met = before.head.form.met[reading.type];
    int kept = before.duties.length;
    for (long entry : before.duties) {
      if (Duties.isGone(entry, met)) {
        kept--;
        CompiledDuty duty = duty(entry);
        changes.add(ImmutableDutyMet.of(duty.duty.id(), Optional.empty(), late(entry, duty)));
      }
    }
    kept -= ceased(met);
    long opened = 0;
    for (int i = 0; i < movers.size(); i++) {
      if (taken.get(i).to >= 0) {
        CompiledProcedure procedure = movers.get(i);
        ceased(procedure, taken.get(i).to, met);
        long its = procedure.opened[taken.get(i).to] & ~opened;
        opened |= its;
        open(kept, its);
      }
    }
    open(kept, ~opened);
  }

  private int ceased(long met) {
    int count = 0;
    for (int i = 0; i < movers.size(); i++) {
      for (long entry : before.duties) {
        count += taken.get(i).to >= 0 && ceases(entry, movers.get(i), taken.get(i).to, met) ? 1 : 0;
      }
    }
    return count;
  }

  private void ceased(CompiledProcedure procedure, int stage, long met) {
    for (long entry : before.duties) {
      if (ceases(entry, procedure, stage, met)) {
        changes.add(ImmutableDutyCeased.of(duty(entry).duty.id(), Optional.empty()));
      }
    }
  }

  private boolean ceases(long entry, CompiledProcedure procedure, int stage, long met) {
    return !Duties.isGone(entry, met) && Duties.isGone(entry, procedure.ceased[stage]);
  }

  /** Tells those of the new duties that are among some. */
  private void open(int from, long some) {
    for (int i = from; i < next.duties.length; i++) {
      CompiledDuty duty = duty(next.duties[i]);
      if ((some >>> duty.index & 1) != 0) {
        changes.add(ImmutableDutyOpened.of(
            duty.duty.id(), Optional.empty(), duty.duty.holder(), day(due(next.duties[i]))));
      }
    }
  }

  private boolean isTimed(long entry) {
    return !duty(entry).expires && due(entry) != PackedCase.NEVER;
  }

  private boolean late(long entry, CompiledDuty duty) {
    return duty.expires ? Duties.isNotedAsBreached(entry) : due(entry) < reading.day;
  }

  private CompiledDuty duty(long entry) {
    return before.head.form.duties[Duties.duty(entry)];
  }

  private int due(long entry) {
    return Duties.due(entry, before.head.day);
  }

  private Optional<Pseudonym> key(long entry) {
    int instance = Duties.instance(entry);
    return instance < 0 ? Optional.empty() : before.rest.instances.get(instance).key();
  }

  private static Optional<LocalDate> day(int day) {
    return day == PackedCase.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
