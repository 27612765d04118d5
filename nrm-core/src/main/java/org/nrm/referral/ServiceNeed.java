package org.nrm.referral;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.EntitlementId;

/** What a person needs from a provider. What is not known is left empty, and is asked before it is held against anybody. */
@Value.Immutable
public sealed interface ServiceNeed permits ImmutableServiceNeed {
  /** {@return the services needed; at least one} */
  Set<EntitlementId> services();

  /** {@return the region in which the person wants to be; empty for no wish} */
  Optional<Region> region();

  /** {@return regions that are not safe for the person, as the home area where she is sought} */
  Set<Region> avoid();

  /** {@return the languages that the person speaks; empty if that is not known} */
  @Value.Redacted
  Set<Language> languages();

  /** {@return the age in years; empty if that is not known} */
  @Value.Redacted
  OptionalInt age();

  /** {@return the sex; empty if that is not known} */
  @Value.Redacted
  Optional<Sex> sex();

  /** {@return the groups to which the person belongs; empty if that is not known} */
  @Value.Redacted
  Set<TargetGroup> targetGroups();

  /** Checks that something is needed. */
  @Value.Check
  default void check() {
    if (services().isEmpty()) {
      throw new IllegalArgumentException("no service is needed: name at least one");
    }
    if (age().isPresent() && age().getAsInt() < 0) {
      throw new IllegalArgumentException("the age is below zero: give it in whole years");
    }
    if (region().filter(avoid()::contains).isPresent()) {
      throw new IllegalArgumentException(
          "`" + region().get().id() + "` is wished for and to be avoided: keep one of the two");
    }
  }

  /** Builds needs. */
  final class Builder extends ImmutableServiceNeed.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
