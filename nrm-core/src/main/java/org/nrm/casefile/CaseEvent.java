package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;

/**
 * Something that happened in a case on a day, as somebody reports it. Its text form leaves out the facts.
 *
 * <pre>{@code
 * CaseEvent.of(caseId, COMPLAINT_FILED, LocalDate.of(2024, 4, 15), PERSON_CONCERNED).with(TIES_BROKEN, true)
 * }</pre>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the field is no part of the value
public abstract sealed class CaseEvent permits ImmutableCaseEvent {
  /** The event in the numbers of the mechanism under which it was applied last; any thread can work it out again. */
  private @Nullable Reading reading;

  CaseEvent() {}

  /** {@return the case} */
  public abstract Pseudonym caseId();

  /** {@return what happened} */
  public abstract EventId type();

  /** {@return the day on which it happened} */
  public abstract LocalDate on();

  /** {@return who reports it} */
  public abstract RoleId by();

  /** {@return what it establishes, in order} */
  @Value.Redacted
  public abstract Map<FactId, FactValue> facts();

  /** {@return which instance it is about, of a procedure that can run several times} */
  public abstract Optional<Pseudonym> key();

  /** {@return the mechanism that the reporter takes the case to be under, where said} */
  public abstract Optional<MechanismId> mechanism();

  /**
   * Obtains an event that carries no facts.
   *
   * @param caseId the case
   * @param type what happened
   * @param on the day
   * @param by who reports it
   * @return the event
   */
  public static CaseEvent of(Pseudonym caseId, EventType type, LocalDate on, Role by) {
    return new Builder().caseId(caseId).type(type.id()).on(on).by(by.id()).build();
  }

  /**
   * Obtains this event with a flag.
   *
   * @param fact the flag
   * @param value its value
   * @return the event carrying it too
   */
  public final CaseEvent with(FactType fact, boolean value) {
    return with(fact, FactValue.of(value));
  }

  /**
   * Obtains this event with a further fact.
   *
   * @param fact the fact
   * @param value its value
   * @return the event carrying it too
   */
  public final CaseEvent with(FactType fact, FactValue value) {
    return new Builder().from(this).putFacts(fact.id(), value).build();
  }

  final Reading reading(CompiledMechanism form) {
    Reading last = reading;
    if (last == null || last.form != form) {
      last = Reading.of(this, form);
      reading = last;
    }
    return last;
  }

  /** Builds events. */
  public static final class Builder extends ImmutableCaseEvent.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
