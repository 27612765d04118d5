package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** What holds of every case under every mechanism. */
final class Laws {
  private Laws() {}

  static void hold(Walk walk) {
    walk.steps.forEach(Laws::holdFor);
    replays(walk);
    walk.anyRefusal().ifPresent(Laws::remediesHold);
    Walk.Step step = walk.anyStep();
    timeAddsUp(step.before());
    agreesWithExpected(step.before(), step.event().on());
    assertThat(restored(step.before())).isEqualTo(step.before());
  }

  private static void holdFor(Walk.Step step) {
    step.outcome().fold(accepted -> accepted(step, accepted), refused -> refused(step, refused));
  }

  private static boolean accepted(Walk.Step step, Outcome.Accepted accepted) {
    CaseFile next = accepted.next();
    assertThat(next.asOf())
        .isEqualTo(step.event().on())
        .isAfterOrEqualTo(step.before().asOf());
    next.positions().forEach(position -> {
      Procedure procedure = procedure(next, position);
      assertThat(procedure.stage(position.stage())).as("a declared stage").isPresent();
      assertThat(position.since()).isBeforeOrEqualTo(next.asOf());
      position.validThrough().ifPresent(day -> endsAsRuled(next, procedure, position, day));
      usesWithinLimits(procedure, position);
    });
    next.facts().values().forEach(held -> assertThat(held.since()).isBeforeOrEqualTo(next.asOf()));
    next.duties().forEach(duty -> breachedInTime(next, duty));
    endingsAbsorb(step.before(), next);
    accepted.changes().stream()
        .flatMap(c -> c instanceof CaseChange.Extended e ? Stream.of(e) : Stream.empty())
        .forEach(e -> extendsAsRuled(step.before(), next, e));
    return true;
  }

  /** The day of a duty that moves with the end of a term can move into the past, and is seen when time passes next. */
  private static void breachedInTime(CaseFile next, OpenDuty duty) {
    boolean overdue = duty.due().filter(next.asOf()::isAfter).isPresent();
    boolean moves = next.mechanism().duties().stream()
        .anyMatch(d -> d.id().equals(duty.duty()) && d.beforeExpiry());
    assertThat(duty.breached()).isEqualTo(overdue && (duty.breached() || !moves));
  }

  private static boolean refused(Walk.Step step, Outcome.Refused refused) {
    assertThat(refused.file()).isSameAs(step.before());
    assertThat(refused.findings()).isNotEmpty().allSatisfy(f -> {
      assertThat(f.citations()).isNotEmpty();
      assertThat(f.message()).isNotBlank().doesNotContain("\n");
    });
    assertThat(refused.message())
        .doesNotContain("\n")
        .doesNotContain("W-1")
        .contains(step.event().type().value());
    assertThat(refused.findings()).extracting(Finding::code).contains(refused.code());
    return true;
  }

  private static void endingsAbsorb(CaseFile before, CaseFile next) {
    before.positions().stream()
        .filter(p -> procedure(before, p).stage(p.stage()).filter(Stage::ending).isPresent())
        .filter(p -> !procedure(before, p).hasWayOut(p.stage()))
        .forEach(p -> assertThat(next.position(p.procedure(), p.key()).map(Position::stage))
            .contains(p.stage()));
  }

  /** A term that was not extended ends where its rule says. */
  private static void endsAsRuled(
      CaseFile file, Procedure procedure, Position position, LocalDate last) {
    boolean extended = procedure.transitions().stream()
        .anyMatch(
            t -> t.effect() instanceof Effect.Extension && position.uses().containsKey(t.id()));
    if (!extended) {
      View view = View.of(file).from(position.since());
      assertThat(
              procedure.stage(position.stage()).flatMap(Stage::term).flatMap(t -> t.lastDay(view)))
          .contains(last);
    }
  }

  /** An extension counts from the present last day, lengthens, and stops at its cap. */
  private static void extendsAsRuled(CaseFile before, CaseFile next, CaseChange.Extended change) {
    Position old =
        before.asOf(next.asOf()).position(change.procedure(), change.key()).orElseThrow();
    Procedure procedure = procedure(before, old);
    Effect.Extension extension =
        (Effect.Extension) procedure.transition(change.rule()).orElseThrow().effect();
    WorkingCalendar calendar = before.mechanism().calendar();
    LocalDate whole = extension.by().lastDay(old.validThrough().orElseThrow(), calendar);
    LocalDate expected = extension
        .cap()
        .map(cap -> cap.lastDay(old.since(), calendar))
        .filter(whole::isAfter)
        .orElse(whole);
    assertThat(change.validThrough())
        .isEqualTo(expected)
        .isAfterOrEqualTo(old.validThrough().orElseThrow());
    assertThat(next.position(change.procedure(), change.key()).flatMap(Position::validThrough))
        .contains(expected);
  }

  private static void usesWithinLimits(Procedure procedure, Position position) {
    procedure.transitions().stream()
        .filter(t -> t.limit().isPresent())
        .forEach(t -> assertThat(position.uses().getOrDefault(t.id(), 0))
            .isLessThanOrEqualTo(t.limit().getAsInt()));
  }

  static void remediesHold(Walk.Step step) {
    Outcome.Refused refused = (Outcome.Refused) step.outcome();
    for (Remedy remedy : refused.remedies()) {
      assertThat(step.before().apply(step.event(), remedy).isAccepted())
          .as("%s", refused.message())
          .isTrue();
      for (FactId fact : remedy.facts().keySet()) {
        Map<FactId, FactValue> fewer = new LinkedHashMap<>(remedy.facts());
        fewer.remove(fact);
        assertThat(step.before()
                .apply(step.event(), Remedy.of(fewer, remedy.earliest()))
                .isAccepted())
            .as("without %s: %s", fact, refused.message())
            .isFalse();
      }
      remedy
          .earliest()
          .map(day -> day.minusDays(1))
          .ifPresent(day -> assertThat(step.before()
                  .apply(step.event(), Remedy.of(remedy.facts(), java.util.Optional.of(day)))
                  .isAccepted())
              .as(
                  "%s a day before %s %s %s",
                  step.event().on(), remedy.earliest(), remedy.facts(), refused.message())
              .isFalse());
    }
  }

  private static void replays(Walk walk) {
    CaseFile again = CaseFile.open(walk.file.mechanism(), walk.file.caseId(), walk.file.opened());
    for (Walk.Step step : walk.steps) {
      again = again.apply(step.event()).fold(Outcome.Accepted::next, Outcome.Refused::file);
    }
    assertThat(again).isEqualTo(walk.file).hasSameHashCodeAs(walk.file);
  }

  private static void timeAddsUp(CaseFile file) {
    for (int days : new int[] {0, 1, 31, 46, 92, 400}) {
      LocalDate first = file.asOf().plusDays(days);
      LocalDate second = first.plusDays(75);
      assertThat(file.asOf(first).asOf(second)).isEqualTo(file.asOf(second));
    }
  }

  static void agreesWithExpected(CaseFile file, LocalDate on) {
    LocalDate date = on.isBefore(file.asOf()) ? file.asOf() : on;
    List<Expectation> expected = file.expected(date);
    assertThat(expected)
        .extracting(e -> e.event().type())
        .containsAll(file.mechanism().events().stream().map(e -> e.id()).toList());
    for (Expectation expectation : expected) {
      Outcome applied = file.apply(expectation.event());
      assertThat(verdict(applied)).isEqualTo(verdict(expectation.outcome()));
    }
  }

  private static List<Object> verdict(Outcome outcome) {
    return outcome.fold(
        accepted -> List.of("accepted", accepted.next()),
        refused -> List.of(refused.code(), refused.findings()));
  }

  private static CaseFile restored(CaseFile file) {
    return CaseFile.restore(
        file.mechanism(),
        file.caseId(),
        file.opened(),
        file.asOf(),
        file.facts(),
        file.positions(),
        file.duties());
  }

  private static Procedure procedure(CaseFile file, Position position) {
    return file.mechanism().procedure(position.procedure()).orElseThrow();
  }
}
