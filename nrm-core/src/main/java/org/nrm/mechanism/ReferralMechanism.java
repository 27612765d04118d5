package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RuleId;

/**
 * The law and the agreements by which trafficked persons are found, referred, protected and given a stay, as a value.
 *
 * <p>A mechanism is checked when it is built. It never changes; {@link Variant} derives others from it.
 */
@Value.Immutable
public abstract sealed class ReferralMechanism permits ImmutableReferralMechanism {
  private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

  ReferralMechanism() {}

  /** {@return the id} */
  public abstract MechanismId id();

  /** {@return what it is, in words} */
  public abstract String title();

  /** {@return where it applies} */
  public abstract JurisdictionId jurisdiction();

  /** {@return the version of this definition, counted up whenever a rule in it is corrected} */
  @Value.Default
  public int version() {
    return 1;
  }

  /** {@return the first day on which it was in force, inclusive, where known} */
  public abstract Optional<LocalDate> inForceSince();

  /** {@return the last day on which it was in force, inclusive; empty if it still is or the day is not known} */
  public abstract Optional<LocalDate> inForceThrough();

  /** {@return the mechanism that this one was derived from, if it is a variant} */
  public abstract Optional<MechanismId> variantOf();

  /** {@return which days are working days} */
  @Value.Default
  public WorkingCalendar calendar() {
    return WorkingCalendar.WEEKDAYS;
  }

  /** {@return the roles, in order} */
  public abstract List<Role> roles();

  /** {@return the fact types, in order} */
  public abstract List<FactType> facts();

  /** {@return the event types, in order} */
  public abstract List<EventType> events();

  /** {@return the entitlements, in order} */
  public abstract List<Entitlement> entitlements();

  /** {@return the meanings that stages and events have across mechanisms, in order} */
  public abstract List<Meaning> meanings();

  /** {@return the procedures, in the order in which ties between them are settled} */
  public abstract List<Procedure> procedures();

  /** {@return the duties, in order} */
  public abstract List<Duty> duties();

  /** {@return who has the lead, in the order in which the rules are tried} */
  public abstract List<LeadRule> leadRules();

  /** {@return the provisions that can be read in several ways, in order; part of the text, not of the fingerprint} */
  public abstract List<Reading> readings();

  /**
   * Tries every alternative of every reading as a whole definition, which takes as long as building the mechanism for each.
   * When the mechanism is built it is only checked that what they change is there.
   *
   * @return what keeps alternatives from being chosen; empty if each can be
   */
  public final List<DefinitionFault> unfitReadings() {
    return ReadingCheck.unfit(this);
  }

  /**
   * Looks a reading up.
   *
   * @param id its id
   * @return the reading, or empty if there is none
   */
  public final Optional<Reading> reading(RuleId id) {
    return readings().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * Looks a fact type up.
   *
   * @param id its id
   * @return the fact type, or empty if there is none
   */
  public final Optional<FactType> fact(FactId id) {
    return Optional.ofNullable(factsById().get(id));
  }

  /**
   * Looks an event type up.
   *
   * @param id its id
   * @return the event type, or empty if there is none; {@link EventType#FACTS_ESTABLISHED} is in every mechanism
   */
  public final Optional<EventType> event(EventId id) {
    return Optional.ofNullable(eventsById().get(id));
  }

  /**
   * Looks a procedure up.
   *
   * @param id its id
   * @return the procedure, or empty if there is none
   */
  public final Optional<Procedure> procedure(ProcedureId id) {
    return procedures().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /**
   * Whether the mechanism was in force on a day.
   *
   * @param day the day
   * @return true if it was, as far as its dates are known
   */
  public final boolean inForceOn(LocalDate day) {
    return inForceSince().filter(day::isBefore).isEmpty()
        && inForceThrough().filter(day::isAfter).isEmpty();
  }

  /** {@return the built-in event that only establishes facts: any role, any fact that the role may establish} */
  @Value.Lazy
  public EventType factsEstablished() {
    return new EventType.Builder()
        .id(EventType.FACTS_ESTABLISHED)
        .title("facts are established")
        .addAllReportedBy(roles().stream().map(Role::id).toList())
        .addAllOptionalFacts(facts().stream().map(FactType::id).toList())
        .build();
  }

  /**
   * {@return the structural fingerprint: 64 hexadecimal digits that change with any rule, and not with a title, a
   * citation, the id, or an alternative of a reading that is not taken}
   */
  @Value.Lazy
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /**
   * Obtains what is worked out from this mechanism alone, and keeps it with the mechanism, so that it is worked out once.
   * Two threads that ask at the same time may both work it out; both get the same one.
   *
   * @param <T> what is worked out: an immutable value
   * @param sort the type by which it is found again
   * @param work how it is worked out
   * @return the value
   */
  public final <T> T kept(Class<T> sort, Function<? super ReferralMechanism, ? extends T> work) {
    Object found = kept.get(sort);
    if (found == null) {
      Object made = work.apply(this);
      Object earlier = kept.putIfAbsent(sort, made);
      found = earlier == null ? made : earlier;
    }
    return sort.cast(found);
  }

  @Value.Lazy
  Map<FactId, FactType> factsById() {
    return facts().stream()
        .collect(Collectors.toUnmodifiableMap(FactType::id, Function.identity(), (a, b) -> a));
  }

  @Value.Lazy
  Map<EventId, EventType> eventsById() {
    return java.util.stream.Stream.concat(
            events().stream(), java.util.stream.Stream.of(factsEstablished()))
        .collect(Collectors.toUnmodifiableMap(EventType::id, Function.identity(), (a, b) -> a));
  }

  @Value.Check
  void check() {
    List<DefinitionFault> faults = MechanismCheck.faults(this);
    if (!faults.isEmpty()) {
      throw new DefinitionException(id().value(), faults);
    }
  }

  /** {@return the id} */
  @Override
  public final String toString() {
    return id().value();
  }

  /** Builds mechanisms. {@code build()} throws a {@link DefinitionException} with every fault of a wrong definition. */
  public static final class Builder extends ImmutableReferralMechanism.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
