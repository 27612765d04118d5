package org.nrm.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nrm.vocabulary.EventId;

/** What the entry into a stage, or an accepted event, does to the duties of a case. */
final class DutyRun {
  private final CaseFile file;
  private final CompiledMechanism form;
  private final List<RunningDuty> open;

  private DutyRun(CaseFile file) {
    this.file = file;
    this.form = file.head.form;
    this.open = new ArrayList<>(Arrays.asList(file.rest.duties));
  }

  /** The file once its duties have followed the entry of procedures into stages. */
  static CaseFile entered(CaseFile file, List<CompiledProcedure> procedures) {
    if (procedures.stream().noneMatch(p -> p.dutiful)) {
      return file;
    }
    DutyRun run = new DutyRun(file);
    procedures.forEach(run::entered);
    return run.file();
  }

  /** The file once its duties have followed an accepted event and the entries that it caused. */
  static CaseFile after(CaseFile file, Reading event, List<CompiledProcedure> entered) {
    if (!file.head.form.dutiful[event.type] && !file.rest.expiring) {
      return entered(file, entered);
    }
    DutyRun run = new DutyRun(file);
    EventId type = file.head.form.events[event.type].id();
    run.recount();
    run.open.removeIf(d -> d.key() == null && d.duty().duty.act().equals(type));
    entered.forEach(run::entered);
    run.happened(type);
    return run.file();
  }

  private CaseFile file() {
    RunningDuty[] duties =
        open.isEmpty() ? Rest.NO_DUTIES : open.toArray(RunningDuty[]::new);
    return Arrays.equals(duties, file.rest.duties) ? file : file.duties(duties);
  }

  /** Sets the days of duties anew that are due by the end of a term. */
  private void recount() {
    open.replaceAll(d -> d.expires() ? d.due(d.due(file)) : d);
  }

  private void entered(CompiledProcedure procedure) {
    int stage = file.stage(procedure);
    open.removeIf(d -> d.duty().procedure == procedure && d.duty().ceases(stage));
    for (CompiledDuty duty : form.duties) {
      if (duty.procedure == procedure && duty.opensOnEntering(stage)) {
        start(duty);
      }
    }
  }

  private void happened(EventId type) {
    for (CompiledDuty duty : form.duties) {
      if (duty.duty.onEvents().contains(type) && !duty.ceases(file.stage(duty.procedure))) {
        start(duty);
      }
    }
  }

  private void start(CompiledDuty duty) {
    boolean running = open.stream().anyMatch(d -> d.duty() == duty);
    if (!running
        && duty.condition.holds(file, form.silence, file.today, file.since(duty.procedure))) {
      open.add(new RunningDuty(duty, null, file.today, duty.due(file, file.today), false));
    }
  }
}
