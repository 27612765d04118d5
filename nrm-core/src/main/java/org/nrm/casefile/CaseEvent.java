package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
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
public sealed interface CaseEvent permits ImmutableCaseEvent {
  /** {@return the case} */
  Pseudonym caseId();

  /** {@return what happened} */
  EventId type();

  /** {@return the day on which it happened} */
  LocalDate on();

  /** {@return who reports it} */
  RoleId by();

  /** {@return what it establishes, in order} */
  @Value.Redacted
  Map<FactId, FactValue> facts();

  /** {@return which instance it is about, of a procedure that can run several times} */
  Optional<Pseudonym> key();

  /** {@return the mechanism that the reporter takes the case to be under, where said} */
  Optional<MechanismId> mechanism();

  /**
   * Obtains an event that carries no facts.
   *
   * @param caseId the case
   * @param type what happened
   * @param on the day
   * @param by who reports it
   * @return the event
   */
  static CaseEvent of(Pseudonym caseId, EventType type, LocalDate on, Role by) {
    return new Builder().caseId(caseId).type(type.id()).on(on).by(by.id()).build();
  }

  /**
   * Obtains this event with a flag.
   *
   * @param fact the flag
   * @param value its value
   * @return the event carrying it too
   */
  default CaseEvent with(FactType fact, boolean value) {
    return with(fact, FactValue.of(value));
  }

  /**
   * Obtains this event with a further fact.
   *
   * @param fact the fact
   * @param value its value
   * @return the event carrying it too
   */
  default CaseEvent with(FactType fact, FactValue value) {
    return new Builder().from(this).putFacts(fact.id(), value).build();
  }

  /** Builds events. */
  final class Builder extends ImmutableCaseEvent.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
