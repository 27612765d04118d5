package org.nrm.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Expectation;
import org.nrm.casefile.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a case file costs on the Belgian mechanism, beside a switch over enums that judges the same events. Run it with
 * {@code -prof gc} for the bytes; with one thread the time is CPU time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class CaseFileBenchmark {
  private static final int CASES = 1000;

  private BelgianLife life;
  private CaseFile[] files;
  private CaseEvent[] events;
  private CaseEvent[] refused;
  private CaseFile[] opened;
  private CaseEvent[][] logs;
  private SwitchedCase.Event[] switched;
  private SwitchedCase[] switchedFiles;
  private SwitchedCase[] switchedOpened;
  private SwitchedCase.Event[][] switchedLogs;

  /** Prepares a life, and a thousand. */
  @Setup
  public void prepare() {
    life = BelgianLife.number(7);
    files = life.files().toArray(CaseFile[]::new);
    events = life.events().toArray(CaseEvent[]::new);
    refused = life.refused().toArray(CaseEvent[]::new);
    switched = life.switched().toArray(SwitchedCase.Event[]::new);
    switchedFiles = new SwitchedCase[BelgianLife.EVENTS + 1];
    switchedFiles[0] = SwitchedCase.open(life.opened);
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      switchedFiles[i + 1] = switchedFiles[i].apply(switched[i]);
    }
    BelgianLife[] lives = BelgianLife.many(CASES);
    opened = new CaseFile[CASES];
    switchedOpened = new SwitchedCase[CASES];
    logs = new CaseEvent[CASES][];
    switchedLogs = new SwitchedCase.Event[CASES][];
    for (int i = 0; i < CASES; i++) {
      opened[i] = lives[i].open();
      switchedOpened[i] = SwitchedCase.open(lives[i].opened);
      logs[i] = lives[i].events().toArray(CaseEvent[]::new);
      switchedLogs[i] = lives[i].switched().toArray(SwitchedCase.Event[]::new);
    }
    check();
  }

  private void check() {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      if (switchedFiles[i + 1] == switchedFiles[i] || files[i].apply(refused[i]).isAccepted()) {
        throw new IllegalStateException("event " + i + " is not judged as it should be");
      }
    }
  }

  /** The floor: each of six events applied to the record before it. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void floorApply(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(switchedFiles[i].apply(switched[i]));
    }
  }

  /** Each of six events applied to the file before it; the next file is taken. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void applyAccepted(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(next(files[i], events[i]));
    }
  }

  /** The same, keeping the outcome itself. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void applyAcceptedOutcome(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(files[i].apply(events[i]));
    }
  }

  /** The same, looking at what changed. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void applyAcceptedExplained(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(
          files[i].apply(events[i]).fold(Outcome.Accepted::changes, Outcome.Refused::findings));
    }
  }

  /** Each of six events that are refused. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void applyRefused(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(files[i].apply(refused[i]));
    }
  }

  /** The same, looking at the findings. */
  @Benchmark
  @OperationsPerInvocation(BelgianLife.EVENTS)
  public void applyRefusedExplained(Blackhole hole) {
    for (int i = 0; i < BelgianLife.EVENTS; i++) {
      hole.consume(
          files[i].apply(refused[i]).fold(Outcome.Accepted::changes, Outcome.Refused::findings));
    }
  }

  /** The floor: a record is opened. */
  @Benchmark
  public SwitchedCase floorOpen() {
    return SwitchedCase.open(life.opened);
  }

  /** A file is opened. */
  @Benchmark
  public CaseFile open() {
    return life.open();
  }

  /** Every event that can be expected in the provisional stay, with its verdict. */
  @Benchmark
  public List<Expectation> expected() {
    return files[4].expected(files[4].asOf());
  }

  /** The provisional stay a year later. */
  @Benchmark
  public CaseFile asOf() {
    return files[4].asOf(LocalDate.of(2025, 6, 1));
  }

  /** The floor: a thousand records, six events each. */
  @Benchmark
  @OperationsPerInvocation(CASES * BelgianLife.EVENTS)
  public void floorReplay(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      SwitchedCase now = switchedOpened[i];
      for (SwitchedCase.Event event : switchedLogs[i]) {
        now = now.apply(event);
      }
      hole.consume(now);
    }
  }

  /** A thousand cases, six events each. */
  @Benchmark
  @OperationsPerInvocation(CASES * BelgianLife.EVENTS)
  public void replay(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      CaseFile now = opened[i];
      for (CaseEvent event : logs[i]) {
        now = next(now, event);
      }
      hole.consume(now);
    }
  }

  /** The same with events that were never applied before. */
  @Benchmark
  @OperationsPerInvocation(CASES * BelgianLife.EVENTS)
  public void replayOfNewEvents(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      CaseFile now = opened[i];
      for (CaseEvent event : logs[i]) {
        now = next(now, anew(event));
      }
      hole.consume(now);
    }
  }

  /** What it costs to make these events anew. */
  @Benchmark
  @OperationsPerInvocation(CASES * BelgianLife.EVENTS)
  public void newEvents(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      for (CaseEvent event : logs[i]) {
        hole.consume(anew(event));
      }
    }
  }

  private static CaseEvent anew(CaseEvent event) {
    return new CaseEvent.Builder().from(event).build();
  }

  private static CaseFile next(CaseFile file, CaseEvent event) {
    return file.apply(event).fold(Outcome.Accepted::next, Outcome.Refused::file);
  }
}
