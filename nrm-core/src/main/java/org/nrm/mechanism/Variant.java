package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.MechanismId;

/** A mechanism described by what it changes in another. */
@Value.Immutable
public sealed interface Variant permits ImmutableVariant {
  /** {@return the id of the mechanism that results} */
  MechanismId id();

  /** {@return its title} */
  String title();

  /** {@return the first day on which it is in force, inclusive, where it is law} */
  Optional<LocalDate> inForceSince();

  /** {@return the last day on which it is in force, inclusive} */
  Optional<LocalDate> inForceThrough();

  /** {@return the changes, in the order in which they are made} */
  List<Change> changes();

  /**
   * Makes the changes.
   *
   * @param base the mechanism to change, which stays as it is
   * @return a full mechanism with a fingerprint of its own
   * @throws DefinitionException if a change names something that is not there, or the result is not well defined
   */
  default ReferralMechanism of(ReferralMechanism base) {
    Draft draft = new Draft(base);
    changes().forEach(draft::make);
    if (!draft.faults().isEmpty()) {
      throw new DefinitionException(id().value(), draft.faults());
    }
    ReferralMechanism.Builder builder = new ReferralMechanism.Builder();
    builder
        .from(base)
        .id(id())
        .title(title())
        .variantOf(base.id())
        .inForceSince(inForceSince())
        .inForceThrough(inForceThrough());
    draft.writeTo(builder);
    return builder.build();
  }

  /** Builds variants. */
  final class Builder extends ImmutableVariant.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
