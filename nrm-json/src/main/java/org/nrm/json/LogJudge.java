package org.nrm.json;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.RefusalCode;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Pseudonym;

/**
 * Judges the lines of event logs one after the other and holds the case files that come of them. Not safe for use by several
 * threads at once.
 *
 * <p>The first event of a case opens its file on that day, under the mechanism that it names or else the fallback; the file
 * stays open even if that event is refused. Where there is no such mechanism the line is malformed and the case unopened. A
 * malformed line alters nothing.
 *
 * <pre>{@code
 * LogJudge judge = LogJudge.of(mechanisms, Optional.empty());
 * EventLog.read(in).map(judge::judge).forEach(writer::write);
 * }</pre>
 */
public final class LogJudge {
  private final Function<MechanismId, Optional<ReferralMechanism>> mechanisms;
  private final Optional<ReferralMechanism> fallback;
  private final List<String> known;
  private final Map<Pseudonym, CaseFile> files = new LinkedHashMap<>();
  private final Map<RefusalCode, Long> refused = new EnumMap<>(RefusalCode.class);
  private long accepted;
  private long malformed;

  /**
   * Obtains a judge that looks mechanisms up.
   *
   * @param mechanisms finds a mechanism by its id
   * @param fallback the mechanism of cases whose first event names none
   * @throws IllegalArgumentException if there is no mechanism with the id of the fallback
   */
  public LogJudge(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Optional<MechanismId> fallback) {
    this(mechanisms, fallback, List.of());
  }

  private LogJudge(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Optional<MechanismId> fallback,
      List<String> known) {
    this.mechanisms = mechanisms;
    this.known = known;
    this.fallback = fallback.map(
        id -> mechanisms.apply(id).orElseThrow(() -> new IllegalArgumentException(unknown(id))));
  }

  /**
   * Obtains a judge that looks mechanisms up and names the nearest known one where another is asked for.
   *
   * @param mechanisms finds a mechanism by its id
   * @param known the ids that it finds
   * @param fallback the mechanism of cases whose first event names none
   * @return the judge, holding no file
   * @throws IllegalArgumentException if there is no mechanism with the id of the fallback
   */
  public static LogJudge of(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Collection<MechanismId> known,
      Optional<MechanismId> fallback) {
    return new LogJudge(
        mechanisms, fallback, known.stream().map(MechanismId::value).toList());
  }

  /**
   * Obtains a judge that knows some mechanisms, and names the nearest one where another is asked for.
   *
   * @param mechanisms the mechanisms; of several with one id the first counts
   * @param fallback the mechanism of cases whose first event names none
   * @return the judge, holding no file
   * @throws IllegalArgumentException if there is no mechanism with the id of the fallback
   */
  public static LogJudge of(
      Collection<ReferralMechanism> mechanisms, Optional<MechanismId> fallback) {
    Map<MechanismId, ReferralMechanism> byId = new LinkedHashMap<>();
    mechanisms.forEach(m -> byId.putIfAbsent(m.id(), m));
    return new LogJudge(
        id -> Optional.ofNullable(byId.get(id)),
        fallback,
        byId.keySet().stream().map(MechanismId::value).toList());
  }

  /**
   * Takes over a case file, in place of one that is held for the same case.
   *
   * @param file the file
   */
  public void resume(CaseFile file) {
    files.put(file.caseId(), file);
  }

  /**
   * Judges a line.
   *
   * @param line the line
   * @return the verdict; a malformed line is its own
   */
  public Verdict judge(LogLine line) {
    return line.fold(this::event, this::counted);
  }

  private Verdict event(LogLine.Event line) {
    CaseEvent event = known(line.event());
    Optional<CaseFile> file = file(event.caseId()).or(() -> opened(event));
    if (file.isEmpty()) {
      return counted(Malformed.of(line.line(), unopened(event), "/mechanism"));
    }
    return file.get()
        .apply(event)
        .fold(
            outcome -> {
              accepted++;
              files.put(event.caseId(), outcome.next());
              return ImmutableAccepted.of(line.line(), event.caseId(), outcome);
            },
            outcome -> {
              refused.merge(outcome.code(), 1L, Long::sum);
              return ImmutableRefused.of(line.line(), event.caseId(), outcome);
            });
  }

  /** The event under the mechanism that its name stands for, as where a variant takes the place of its base. */
  private CaseEvent known(CaseEvent event) {
    Optional<MechanismId> meant = event.mechanism().flatMap(mechanisms).map(ReferralMechanism::id);
    return meant.isEmpty() || meant.equals(event.mechanism())
        ? event
        : new CaseEvent.Builder().from(event).mechanism(meant).build();
  }

  private Optional<CaseFile> opened(CaseEvent event) {
    Optional<CaseFile> file = (event.mechanism().isPresent()
            ? event.mechanism().flatMap(mechanisms)
            : fallback)
        .map(mechanism -> CaseFile.open(mechanism, event.caseId(), event.on()));
    file.ifPresent(opened -> files.put(event.caseId(), opened));
    return file;
  }

  private Malformed counted(Malformed line) {
    malformed++;
    return line;
  }

  private String unopened(CaseEvent event) {
    return event
        .mechanism()
        .map(this::unknown)
        .orElse("the first event of a case must name its mechanism: add `mechanism`");
  }

  private String unknown(MechanismId id) {
    return "unknown mechanism `" + id + "`"
        + (known.isEmpty() ? ": name one that there is" : Nearest.hint(id.value(), known));
  }

  /** {@return the case files held, in the order in which their cases were opened; it shows later changes} */
  public Map<Pseudonym, CaseFile> files() {
    return Collections.unmodifiableMap(files);
  }

  /**
   * Looks a case file up.
   *
   * @param caseId the case
   * @return its file, or empty if none is held
   */
  public Optional<CaseFile> file(Pseudonym caseId) {
    return Optional.ofNullable(files.get(caseId));
  }

  /** {@return how many lines were judged so far, and how} */
  public Summary summary() {
    return ImmutableSummary.of(accepted, refused, malformed, files.size());
  }
}
