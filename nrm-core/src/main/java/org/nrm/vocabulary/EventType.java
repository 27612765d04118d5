package org.nrm.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A kind of act or occurrence that can be reported in a case.
 *
 * <pre>{@code
 * EventType COMPLAINT_FILED = EventType.of("complaint-filed", "a complaint is filed").by(PERSON, CENTRE).mayCarry(TIES_BROKEN);
 * }</pre>
 */
@Value.Immutable
public sealed interface EventType permits ImmutableEventType {
  /** The built-in event that moves nothing and only establishes the facts that it carries. */
  EventId FACTS_ESTABLISHED = EventId.of("facts-established");

  /** {@return the id} */
  EventId id();

  /** {@return what happens, in words} */
  String title();

  /** {@return the roles that may report it} */
  Set<RoleId> reportedBy();

  /** {@return the facts that it has to carry} */
  Set<FactId> requiredFacts();

  /** {@return the facts that it may carry besides} */
  Set<FactId> optionalFacts();

  /** {@return what it is across mechanisms} */
  Optional<MeaningId> meaning();

  /**
   * Whether the event may carry a fact.
   *
   * @param fact the fact
   * @return true if it must or may
   */
  default boolean carries(FactId fact) {
    return requiredFacts().contains(fact) || optionalFacts().contains(fact);
  }

  /**
   * Obtains an event type that nobody may report yet.
   *
   * @param id kebab-case, in the past tense
   * @param title what happens
   * @return the event type, carrying nothing
   */
  static EventType of(String id, String title) {
    return new Builder().id(EventId.of(id)).title(title).build();
  }

  /**
   * Obtains this event type with further roles that may report it.
   *
   * @param roles the roles
   * @return the event type
   */
  default EventType by(Role... roles) {
    return new Builder()
        .from(this)
        .addAllReportedBy(Arrays.stream(roles).map(Role::id).toList())
        .build();
  }

  /**
   * Obtains this event type with further facts that it has to carry.
   *
   * @param facts the facts
   * @return the event type
   */
  default EventType mustCarry(FactType... facts) {
    return new Builder().from(this).addAllRequiredFacts(ids(facts)).build();
  }

  /**
   * Obtains this event type with further facts that it may carry.
   *
   * @param facts the facts
   * @return the event type
   */
  default EventType mayCarry(FactType... facts) {
    return new Builder().from(this).addAllOptionalFacts(ids(facts)).build();
  }

  /**
   * Obtains this event type with a meaning.
   *
   * @param meaning what it is across mechanisms
   * @return the event type
   */
  default EventType meaning(Meaning meaning) {
    return new Builder().from(this).meaning(meaning.id()).build();
  }

  private static List<FactId> ids(FactType... facts) {
    return Arrays.stream(facts).map(FactType::id).toList();
  }

  /** Builds event types. */
  final class Builder extends ImmutableEventType.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
