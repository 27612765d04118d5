package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/**
 * A case under a mechanism, as a value: what is established, where each procedure stands, which duties are open.
 *
 * <p>It holds no history, no names and no free text. Its text form shows neither facts nor places.
 *
 * <pre>{@code
 * CaseFile file = CaseFile.open(mechanism, Pseudonym.of("B-17"), LocalDate.of(2024, 3, 1));
 * Outcome outcome = file.apply(event);
 * }</pre>
 */
public final class CaseFile extends PackedCase {
  CaseFile(
      Head head,
      int today,
      int next,
      long place0,
      long place1,
      long row0,
      int[] held,
      long[] duties,
      Rest rest,
      boolean settled) {
    super(head, today, next, place0, place1, row0, held, duties, rest, settled);
  }

  /** What a file holds besides its head. */
  record Contents(
      Map<FactId, Established> facts, List<Position> positions, List<OpenDuty> duties) {}

  /**
   * Opens a file: every procedure that runs once stands at its initial stage, nothing is established.
   *
   * @param mechanism the mechanism that the case is under
   * @param caseId the case
   * @param on the day
   * @return the file, as of that day
   */
  public static CaseFile open(ReferralMechanism mechanism, Pseudonym caseId, LocalDate on) {
    return CompiledMechanism.of(mechanism).blank.open(caseId, on);
  }

  /**
   * Puts a stored file together again.
   *
   * @param mechanism the mechanism that the case is under
   * @param caseId the case
   * @param opened the day on which it was opened
   * @param asOf the day up to which it speaks, not before {@code opened}
   * @param facts what is established, under fact types of the mechanism with values they admit
   * @param positions where the procedures stand: one for each that runs once, any number for the others
   * @param duties the open duties of the mechanism
   * @return the file
   * @throws IllegalArgumentException if a part does not fit the mechanism; the message names every part that does not
   */
  public static CaseFile restore(
      ReferralMechanism mechanism,
      Pseudonym caseId,
      LocalDate opened,
      LocalDate asOf,
      Map<FactId, Established> facts,
      List<Position> positions,
      List<OpenDuty> duties) {
    Contents contents = new Contents(facts, positions, duties);
    List<String> misfits = Restoration.misfits(mechanism, opened, asOf, contents);
    if (!misfits.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", misfits));
    }
    return Packing.file(mechanism, caseId, opened, asOf, contents);
  }

  /** {@return the mechanism that the case is under} */
  public ReferralMechanism mechanism() {
    return head.form.mechanism;
  }

  /** {@return the case} */
  public Pseudonym caseId() {
    return head.caseId;
  }

  /** {@return the day on which the file was opened} */
  public LocalDate opened() {
    return rest.plain == null ? LocalDate.ofEpochDay(head.day) : rest.plain.opened();
  }

  /** {@return the day up to which the file speaks: that of its last event, or of the last {@link #asOf(LocalDate)}} */
  public LocalDate asOf() {
    return rest.plain == null ? LocalDate.ofEpochDay(today()) : rest.plain.asOf();
  }

  /** {@return what is established, in the order in which it was} */
  public Map<FactId, Established> facts() {
    return rest.plain == null ? Unpacking.facts(this) : rest.plain.facts();
  }

  /** {@return where the procedures stand, in the mechanism's order, instances by key} */
  public List<Position> positions() {
    return rest.plain == null ? Unpacking.positions(this) : rest.plain.positions();
  }

  /** {@return the duties opened and not yet met, in the order in which they were opened} */
  public List<OpenDuty> duties() {
    return rest.plain == null ? Unpacking.duties(this) : rest.plain.duties();
  }

  /**
   * Looks up where a procedure that runs once stands.
   *
   * @param procedure the procedure
   * @return its position, or empty if the mechanism has no such procedure or it runs several times
   */
  public Optional<Position> position(ProcedureId procedure) {
    return position(procedure, Optional.empty());
  }

  /**
   * Looks up where an instance of a procedure stands.
   *
   * @param procedure the procedure
   * @param key which instance; empty for a procedure that runs once
   * @return its position, or empty if it has not started
   */
  public Optional<Position> position(ProcedureId procedure, Optional<Pseudonym> key) {
    return positions().stream()
        .filter(p -> p.procedure().equals(procedure) && p.key().equals(key))
        .findFirst();
  }

  /**
   * Looks a fact up.
   *
   * @param fact the fact
   * @return its value as established or, failing that, as presumed; empty if neither
   */
  public Optional<FactValue> fact(FactId fact) {
    return View.of(this).fact(fact);
  }

  /**
   * Applies an event.
   *
   * @param event the event
   * @return accepted with the next file, or refused with the reasons; this file is unchanged either way
   */
  @SuppressWarnings("ReferenceEquality") // this very file stands for leaving it to the interpreter
  public Outcome apply(CaseEvent event) {
    CaseFile next = Step.after(this, event);
    if (next == null) {
      return new Outcome.Refused(this, event);
    }
    return next == this ? Interpreter.apply(this, event) : new Outcome.Accepted(next, this, event);
  }

  /**
   * What would come of an event if a remedy held: its facts established, its day waited for.
   *
   * @param event the event
   * @param remedy the remedy
   * @return the outcome
   */
  public Outcome apply(CaseEvent event, Remedy remedy) {
    return Interpreter.apply(this, event, remedy);
  }

  /**
   * Brings the file to a day: terms that ran out before it lapse, duties not met in time are breached.
   *
   * @param date the day, not before {@link #asOf()}
   * @return the file as of that day
   * @throws IllegalArgumentException if the day is before the one up to which the file speaks
   */
  public CaseFile asOf(LocalDate date) {
    if (date.isBefore(asOf())) {
      throw new IllegalArgumentException(
          "the file speaks up to " + asOf() + ": ask for that day or a later one");
    }
    CaseFile then =
        rest.plain == null && fits(date) ? Passage.to(this, (int) date.toEpochDay()) : null;
    return then == null ? Work.on(this).passTo(date).file() : then;
  }

  /**
   * What time alone changes up to a day.
   *
   * @param date the day, not before {@link #asOf()}
   * @return lapses and breaches, in order of date
   */
  public List<CaseChange> lapses(LocalDate date) {
    return Work.on(this).passTo(date).changes();
  }

  /**
   * What would come of each event of the mechanism on a day.
   *
   * @param date the day, not before {@link #asOf()}
   * @return every event type with its verdict, in the mechanism's order; for a procedure that runs several times, for
   *     each instance and for a new one
   */
  public List<Expectation> expected(LocalDate date) {
    return Prospects.of(this, date);
  }

  /**
   * What the file has to watch.
   *
   * @param date the day as of which is asked, not before {@link #asOf()}
   * @return running terms and open duties, earliest first, those without a day last
   */
  public List<DueItem> due(LocalDate date) {
    return Watch.due(asOf(date));
  }

  /** {@return the entitlements that the case has, as of the day up to which the file speaks} */
  public List<HeldEntitlement> entitlements() {
    return Watch.entitlements(this);
  }

  /** {@return who has the main responsibility, as of the day up to which the file speaks, if a rule says so} */
  public Optional<RoleId> lead() {
    View view = View.of(this);
    return mechanism().leadRules().stream()
        .filter(rule -> rule.condition().truth(view) == org.nrm.condition.Truth.MET)
        .map(rule -> rule.lead())
        .findFirst();
  }

  /** {@return whether every procedure is at an ending with no way out} */
  public boolean isClosed() {
    return mechanism().procedures().stream().noneMatch(p -> p.multiplicity() == Multiplicity.MANY)
        && positions().stream().allMatch(this::isOver);
  }

  private boolean isOver(Position position) {
    Procedure procedure = mechanism().procedure(position.procedure()).orElseThrow();
    return procedure.stage(position.stage()).filter(s -> s.ending()).isPresent()
        && !procedure.hasWayOut(position.stage());
  }

  CaseFile duties(long[] changed, boolean settled) {
    return new CaseFile(head, today(), UNKNOWN, place0, place1, row0, held, changed, rest, settled);
  }

  CaseFile on(int day) {
    return new CaseFile(head, day, UNKNOWN, place0, place1, row0, held, duties, rest, isSettled());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseFile that
        && head.caseId.equals(that.head.caseId)
        && opened().equals(that.opened())
        && asOf().equals(that.asOf())
        && facts().equals(that.facts())
        && positions().equals(that.positions())
        && duties().equals(that.duties())
        && (head.form == that.head.form || isUnderSameRules(that.mechanism()));
  }

  private boolean isUnderSameRules(ReferralMechanism other) {
    return mechanism().id().equals(other.id())
        && mechanism().fingerprint().equals(other.fingerprint());
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId(), asOf(), facts(), positions(), duties());
  }

  /** {@return the mechanism, the day, and how much is held, but not what} */
  @Override
  public String toString() {
    return "case file under " + mechanism().id() + " as of " + asOf() + ": "
        + facts().size() + " facts, " + positions().size() + " positions, "
        + duties().size() + " duties";
  }
}
