package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.condition.Truth;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** The open duties of a case file being worked on. */
final class DutyBook {
  private final Work work;
  private final List<OpenDuty> open;

  DutyBook(Work work, List<OpenDuty> open) {
    this.work = work;
    this.open = new ArrayList<>(open);
  }

  List<OpenDuty> open() {
    return open;
  }

  /** The first day on which a duty will be overdue that is not yet breached. */
  Optional<LocalDate> nextBreach() {
    return open.stream()
        .filter(d -> !d.breached())
        .flatMap(d -> d.due().stream())
        .min(Comparator.naturalOrder())
        .map(day -> day.plusDays(1));
  }

  void breach(LocalDate day) {
    open.replaceAll(d -> {
      if (d.breached() || d.due().filter(due -> due.isBefore(day)).isEmpty()) {
        return d;
      }
      work.note(ImmutableDutyBreached.of(d.duty(), d.key(), duty(d.duty()).holder(), day));
      return new OpenDuty.Builder().from(d).breached(true).build();
    });
  }

  /** Opens what the entry into a stage opens, and lets fall what went with the stage left. */
  void entered(Position position) {
    open.removeIf(d -> {
      boolean ceases = goesWith(d, position) && ceases(duty(d.duty()), position.stage());
      if (ceases) {
        work.note(ImmutableDutyCeased.of(d.duty(), d.key()));
      }
      return ceases;
    });
    for (Duty duty : work.mechanism.duties()) {
      if (duty.procedure().equals(position.procedure())
          && duty.onEntering().contains(position.stage())) {
        start(duty, position);
      }
    }
  }

  /** Meets the duties whose act an accepted event is. */
  void met(EventId event, Optional<Pseudonym> key) {
    open.removeIf(d -> {
      boolean met =
          duty(d.duty()).act().equals(event) && (d.key().isEmpty() || d.key().equals(key));
      if (met) {
        work.note(ImmutableDutyMet.of(d.duty(), d.key(), d.breached()));
      }
      return met;
    });
  }

  /** Opens the duties that an accepted event opens. */
  void happened(EventId event, Optional<Pseudonym> key) {
    for (Duty duty : work.mechanism.duties()) {
      if (duty.onEvents().contains(event)) {
        boolean many = work.mechanism.procedure(duty.procedure()).orElseThrow().multiplicity()
            == Multiplicity.MANY;
        work.positions.stream()
            .filter(p -> p.procedure().equals(duty.procedure())
                && p.key().equals(many ? key : Optional.empty()))
            .findFirst()
            .filter(p -> !ceases(duty, p.stage()))
            .ifPresent(p -> start(duty, p));
      }
    }
  }

  /** Sets the days of duties anew that are due by the end of a term that has changed. */
  void recount() {
    open.replaceAll(d -> duty(d.duty()).beforeExpiry() && !d.breached()
        ? new OpenDuty.Builder()
            .from(d)
            .due(notBefore(d.since(), position(d).flatMap(Position::validThrough)))
            .build()
        : d);
  }

  private void start(Duty duty, Position position) {
    View view = work.view(Map.of()).from(position.since());
    boolean running =
        open.stream().anyMatch(d -> d.duty().equals(duty.id()) && d.key().equals(position.key()));
    if (running || duty.condition().truth(view) != Truth.MET) {
      return;
    }
    Optional<LocalDate> due = duty.beforeExpiry()
        ? notBefore(work.today(), position.validThrough())
        : duty.within().map(length -> length.lastDay(work.today(), work.mechanism.calendar()));
    open.add(new OpenDuty.Builder()
        .duty(duty.id())
        .key(position.key())
        .since(work.today())
        .due(due)
        .breached(false)
        .build());
    work.note(ImmutableDutyOpened.of(duty.id(), position.key(), duty.holder(), due));
  }

  /** A term can have run out already and be kept by a condition; no duty is due before the day that opened it. */
  private static Optional<LocalDate> notBefore(LocalDate opened, Optional<LocalDate> due) {
    return due.map(day -> day.isBefore(opened) ? opened : day);
  }

  private Optional<Position> position(OpenDuty open) {
    return work.positions.stream().filter(p -> goesWith(open, p)).findFirst();
  }

  private boolean goesWith(OpenDuty open, Position position) {
    return duty(open.duty()).procedure().equals(position.procedure())
        && open.key().equals(position.key());
  }

  private static boolean ceases(Duty duty, StageId stage) {
    return !duty.during().isEmpty() && !duty.during().contains(stage);
  }

  private Duty duty(RuleId id) {
    return work.mechanism.duties().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
