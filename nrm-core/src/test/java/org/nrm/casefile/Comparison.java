package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Compares what the form in numbers says of the steps of a walk with what the interpreter says. */
final class Comparison {
  private final Random random;
  private final Tally tally;

  private Comparison(Random random, Tally tally) {
    this.random = random;
    this.tally = tally;
  }

  /** Compares every step of a walk, and at one of them what is to come; gives the number of steps. */
  static int of(Walk walk, Random random, Tally tally) {
    Comparison comparison = new Comparison(random, tally);
    walk.steps.forEach(comparison::step);
    comparison.expectations(walk.file);
    return walk.steps.size();
  }

  @SuppressWarnings("ReferenceEquality") // the file itself stands for leaving it to the interpreter
  private void step(Walk.Step step) {
    Outcome told = Interpreter.apply(step.before(), step.event());
    String place =
        step.event().type() + " on " + step.event().on() + " by " + step.event().by()
            + " with " + step.event().facts() + " " + step.event().key() + " after "
            + step.before().asOf() + " " + step.before().facts() + " "
            + step.before().positions()
            + " " + step.before().duties();
    assertThat(step.outcome().isAccepted()).as(place).isEqualTo(told.isAccepted());
    told.fold(
        accepted -> {
          tally.accepted++;
          same(place, ((Outcome.Accepted) step.outcome()).next(), accepted.next());
          return null;
        },
        refused -> {
          tally.refused++;
          return null;
        });
    assertThat(step.outcome()).as(place).isEqualTo(told);
    if (Step.after(step.before(), step.event()) == step.before()) {
      tally.left++;
    }
    if (random.nextInt(20) == 0) {
      remedies(step);
    }
    time(place, step.before());
  }

  /** The files are equal, what they hold stands in the same order, and they are put into the same numbers. */
  private static void same(String place, CaseFile file, CaseFile told) {
    assertThat(file).as(place).isEqualTo(told);
    assertThat(List.copyOf(file.facts().entrySet()))
        .as(place)
        .isEqualTo(List.copyOf(told.facts().entrySet()));
    assertThat(file.rest.plain == null).as(place).isEqualTo(told.rest.plain == null);
    assertThat(file.next()).as("next of " + place).isLessThanOrEqualTo(told.next());
  }

  /** What numbers are told to hold they tell, and time does to them what it does to a file as it is told. */
  private void time(String place, CaseFile file) {
    LocalDate day = file.asOf().plusDays(random.nextInt(10) == 0 ? 40_000 : random.nextInt(200));
    Work work = Work.on(file).passTo(day);
    CaseFile then = file.asOf(day);
    assertThat(then.facts()).as(place).isEqualTo(work.facts);
    assertThat(then.positions()).as(place + " on " + day).isEqualTo(work.positions);
    assertThat(then.duties()).as(place + " on " + day).isEqualTo(work.duties.open());
    same(place, then, work.file());
  }

  private void remedies(Walk.Step step) {
    if (step.outcome() instanceof Outcome.Refused refused) {
      tally.remedies++;
      refused
          .remedies()
          .forEach(remedy -> assertThat(
                  Interpreter.apply(step.before(), step.event(), remedy).isAccepted())
              .isTrue());
    }
  }

  private void expectations(CaseFile file) {
    LocalDate day = file.asOf().plusDays(random.nextInt(100));
    CaseFile then = Work.on(file).passTo(day).file();
    for (Expectation expectation : file.expected(day)) {
      tally.expectations++;
      assertThat(expectation.outcome()).isEqualTo(Interpreter.apply(then, expectation.event()));
    }
    assertThat(file.lapses(day)).isEqualTo(Work.on(file).passTo(day).changes());
    assertThat(Set.copyOf(then.duties())).isEqualTo(Set.copyOf(file.asOf(day).duties()));
  }
}
