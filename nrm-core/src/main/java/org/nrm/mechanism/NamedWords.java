package org.nrm.mechanism;

import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.RoleId;

/** Names of words of a vocabulary, of every sort. */
@Value.Immutable
public sealed interface NamedWords permits ImmutableNamedWords {
  /** {@return the roles} */
  Set<RoleId> roles();

  /** {@return the fact types} */
  Set<FactId> facts();

  /** {@return the event types} */
  Set<EventId> events();

  /** {@return the entitlements} */
  Set<EntitlementId> entitlements();

  /** {@return the meanings} */
  Set<MeaningId> meanings();

  /**
   * Names fact types and event types.
   *
   * @param facts the fact types
   * @param events the event types
   * @return the names
   */
  static NamedWords of(Set<FactId> facts, Set<EventId> events) {
    return new Builder().facts(facts).events(events).build();
  }

  /** Builds lists of names. */
  final class Builder extends ImmutableNamedWords.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
