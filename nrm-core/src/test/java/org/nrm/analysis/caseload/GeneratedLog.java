package org.nrm.analysis.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Pseudonym;

/**
 * Makes the events of a caseload so that counts which were published come out, under any mechanism that has events of the
 * meanings asked for. The same events come every time. Each is applied to its case, and one that is refused is an error.
 */
final class GeneratedLog {
  private static final long SEED = 20_050_630L;

  private final ReferralMechanism mechanism;
  private final Consumer<CaseEvent> to;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Map<Object, List<CaseEvent>> courses = new HashMap<>();
  private int cases;

  GeneratedLog(ReferralMechanism mechanism, Consumer<CaseEvent> to) {
    this.mechanism = mechanism;
    this.to = to;
  }

  /** So many cases that an organisation refers in a year, through a last day of it. */
  void referred(int number, String organisation, LocalDate lastDay) {
    for (int i = 0; i < number; i++) {
      write(
          List.of(step(
              IdentificationMeanings.DETECTION,
              CaseloadTally.REFERRING_ORGANISATION,
              organisation)),
          dayIn(lastDay));
    }
  }

  /** So many cases that an organisation refers in a year and whose reintegration ends with an outcome. */
  void referred(int number, String organisation, LocalDate lastDay, String outcome) {
    for (int i = 0; i < number; i++) {
      write(
          List.of(
              step(
                  IdentificationMeanings.DETECTION,
                  CaseloadTally.REFERRING_ORGANISATION,
                  organisation),
              step(
                  ReintegrationMeanings.REINTEGRATION_ENDED,
                  CaseloadTally.REINTEGRATION_OUTCOME,
                  outcome)),
          dayIn(lastDay));
    }
  }

  /** So many cases that come as far as an event of a meaning, between two days. */
  void reaching(int number, Meaning meaning, LocalDate first, LocalDate last) {
    int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    for (int i = 0; i < number; i++) {
      write(List.of(new Step(meaning, Map.of())), first.plusDays(random.nextInt(days)));
    }
  }

  /** Where a course goes next. */
  private record Step(Meaning meaning, Map<FactId, FactValue> facts) {}

  private static Step step(Meaning meaning, FactId fact, String code) {
    return new Step(meaning, Map.of(fact, FactValue.of(code)));
  }

  private LocalDate dayIn(LocalDate lastDay) {
    return LocalDate.ofYearDay(lastDay.getYear(), 1 + random.nextInt(lastDay.getDayOfYear()));
  }

  private void write(List<Step> steps, LocalDate day) {
    Pseudonym caseId = Pseudonym.of(mechanism.id() + "-" + ++cases);
    CaseFile file = CaseFile.open(mechanism, caseId, day);
    for (CaseEvent model : courses.computeIfAbsent(steps, s -> course(steps, day))) {
      CaseEvent event =
          new CaseEvent.Builder().from(model).caseId(caseId).on(day).build();
      file = file.apply(event).fold(Outcome.Accepted::next, refused -> {
        throw new AssertionError(refused.message());
      });
      to.accept(event);
    }
  }

  private List<CaseEvent> course(List<Step> steps, LocalDate day) {
    CourseFinder.Course course = new CourseFinder.Course(
        CaseFile.open(mechanism, Pseudonym.of("model"), day), new ArrayList<>());
    for (Step step : steps) {
      course = CourseFinder.toward(course, day, step.meaning(), step.facts());
    }
    return course.events();
  }
}
