package org.nrm.analysis.caseload;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

/**
 * Counts cases as their accepted events come in. It goes by what events mean, so that every mechanism can be counted, and
 * keeps a few words for each case however many events that has. Not safe for use by several threads at once.
 *
 * <pre>{@code
 * CaseloadTally tally = new CaseloadTally();
 * accepted.forEach(event -> tally.take(mechanism, event));
 * PublishedTable table = tally.referrals().cases().suppressedBelow(5);
 * }</pre>
 */
public final class CaseloadTally {
  /** The fact that says who referred a case, carried by the event by which it began. */
  public static final FactId REFERRING_ORGANISATION = FactId.of("referring-organisation");

  /** The fact that says what became of a case, carried by the event that ends its reintegration. */
  public static final FactId REINTEGRATION_OUTCOME = FactId.of("reintegration-outcome");

  private static final Map<MeaningId, FunnelStep> STEPS = Map.of(
      RepatriationMeanings.READMISSION_REQUEST.id(), FunnelStep.REQUESTED,
      RepatriationMeanings.READMISSION_EXAMINATION.id(), FunnelStep.EXAMINED,
      RepatriationMeanings.READMISSION_ACCEPTANCE.id(), FunnelStep.ACCEPTED,
      RepatriationMeanings.READMISSION.id(), FunnelStep.READMITTED);

  private final Map<Pseudonym, Course> courses = new LinkedHashMap<>();
  private final Map<FunnelStep, Long> funnel = new EnumMap<>(FunnelStep.class);
  private final Set<MechanismId> seen = new LinkedHashSet<>();
  private final Set<String> referrers = new LinkedHashSet<>();
  private final Set<String> outcomes = new LinkedHashSet<>();

  /** Starts with nothing counted. */
  public CaseloadTally() {}

  /** What is kept of a case. */
  private static final class Course {
    private @Nullable Integer year;
    private @Nullable String mechanism;
    private @Nullable String referrer;
    private @Nullable String outcome;
    private @Nullable FunnelStep reached;
  }

  /**
   * Counts an event.
   *
   * @param mechanism the mechanism that the case is under
   * @param event an event that was accepted
   */
  public void take(ReferralMechanism mechanism, CaseEvent event) {
    if (seen.add(mechanism.id())) {
      referrers.addAll(codes(mechanism, REFERRING_ORGANISATION));
      outcomes.addAll(codes(mechanism, REINTEGRATION_OUTCOME));
    }
    mechanism
        .event(event.type())
        .flatMap(EventType::meaning)
        .ifPresent(meaning -> take(mechanism, event, meaning));
  }

  private void take(ReferralMechanism mechanism, CaseEvent event, MeaningId meaning) {
    if (meaning.equals(IdentificationMeanings.DETECTION.id())) {
      begin(course(event), mechanism, event);
    } else if (meaning.equals(ReintegrationMeanings.REINTEGRATION_ENDED.id())) {
      value(event, REINTEGRATION_OUTCOME).ifPresent(outcome -> {
        outcomes.add(outcome);
        course(event).outcome = outcome;
      });
    } else if (STEPS.containsKey(meaning)) {
      advance(course(event), STEPS.get(meaning));
    }
  }

  private Course course(CaseEvent event) {
    return courses.computeIfAbsent(event.caseId(), id -> new Course());
  }

  private void begin(Course course, ReferralMechanism mechanism, CaseEvent event) {
    if (course.year == null) {
      course.year = event.on().getYear();
      course.mechanism = mechanism.id().value();
    }
    if (course.referrer == null) {
      value(event, REFERRING_ORGANISATION).ifPresent(referrer -> {
        referrers.add(referrer);
        course.referrer = referrer;
      });
    }
  }

  /** A request opens the funnel anew; a step counts once for a request, with those that it leaps over. */
  private void advance(Course course, FunnelStep step) {
    FunnelStep reached = step == FunnelStep.REQUESTED ? null : course.reached;
    for (FunnelStep each : FunnelStep.values()) {
      boolean isNew = reached == null || each.compareTo(reached) > 0;
      if (isNew && each.compareTo(step) <= 0) {
        funnel.merge(each, 1L, Long::sum);
      }
    }
    course.reached = reached == null || step.compareTo(reached) > 0 ? step : reached;
  }

  private static Optional<String> value(CaseEvent event, FactId fact) {
    return Optional.ofNullable(event.facts().get(fact)).map(v -> v.text());
  }

  private static List<String> codes(ReferralMechanism mechanism, FactId fact) {
    return mechanism.fact(fact).stream()
        .flatMap(type -> type.codes().stream())
        .map(Code::id)
        .toList();
  }

  /** {@return the cases by mechanism and year} */
  public CaseloadTable caseload() {
    List<String> mechanisms = courses.values().stream()
        .map(c -> c.mechanism)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
    return ImmutableCaseloadTable.of(table(mechanisms, c -> c.mechanism));
  }

  /** {@return the cases by referring organisation and year, those that do not say last} */
  public CaseloadTable referrals() {
    List<String> rows = new ArrayList<>(referrers);
    rows.add(CaseloadTable.NOT_STATED);
    return ImmutableCaseloadTable.of(
        table(rows, c -> c.referrer == null ? CaseloadTable.NOT_STATED : c.referrer));
  }

  /** {@return the outcomes by year of beginning, those without one last} */
  public OutcomeTable outcomes() {
    List<String> rows = new ArrayList<>(outcomes);
    rows.add(OutcomeTable.NOT_ENDED);
    return ImmutableOutcomeTable.of(
        table(rows, c -> c.outcome == null ? OutcomeTable.NOT_ENDED : c.outcome));
  }

  /** {@return how far requests for readmission came} */
  public Funnel funnel() {
    Map<FunnelStep, Long> counts = new EnumMap<>(FunnelStep.class);
    for (FunnelStep step : FunnelStep.values()) {
      counts.put(step, funnel.getOrDefault(step, 0L));
    }
    return ImmutableFunnel.of(counts);
  }

  private CountTable table(List<String> rows, Function<Course, @Nullable String> row) {
    Set<Integer> years = new TreeSet<>();
    courses.values().forEach(c -> Optional.ofNullable(c.year).ifPresent(years::add));
    List<Integer> columns = List.copyOf(years);
    long[][] counts = new long[rows.size()][columns.size()];
    for (Course course : courses.values()) {
      if (course.year != null) {
        counts[rows.indexOf(row.apply(course))][columns.indexOf(course.year)]++;
      }
    }
    return CountTable.of(
        rows,
        columns.stream().map(y -> Integer.toString(y)).toList(),
        java.util.Arrays.stream(counts)
            .map(line -> java.util.Arrays.stream(line).boxed().toList())
            .toList());
  }
}
