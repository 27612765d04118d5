package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;

/** A provider that cannot take the person, with every reason why. */
@Value.Immutable
public sealed interface Exclusion permits ImmutableExclusion {
  /** {@return the provider} */
  ServiceProvider provider();

  /** {@return every reason, at least one, in the order of the causes} */
  List<Reason> reasons();

  /** One reason why a provider cannot take a person. */
  @Value.Immutable
  sealed interface Reason permits ImmutableReason {
    /** {@return what stands in the way} */
    Cause cause();

    /** {@return why, in words, on one line; it repeats nothing that is known of the person} */
    String text();
  }

  /** What can stand in the way. */
  enum Cause {
    /** No service that is needed is offered. */
    NO_SERVICE,
    /** Works only where the person is not safe. */
    UNSAFE_REGION,
    /** No common language, and no interpreter. */
    NO_COMMON_LANGUAGE,
    /** Takes persons of another age. */
    AGE,
    /** Has places for another sex. */
    SEX,
    /** Serves other groups. */
    TARGET_GROUP,
    /** No place is free. */
    NO_CAPACITY
  }
}
