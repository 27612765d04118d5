package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.MechanismId;

/**
 * A mechanism described by what it changes in another.
 *
 * <pre>{@code
 * VariantResult result = variant.laidOver(Catalogue.mechanism("belgium-2017"));
 * result.warnings().forEach(warning -> System.out.println(warning.text()));
 * }</pre>
 */
@Value.Immutable
public sealed interface Variant extends Layer permits ImmutableVariant {
  /** {@return the id of the mechanism that results} */
  @Override
  MechanismId id();

  /** {@return its title} */
  @Override
  String title();

  /** {@return the first day on which it is in force, inclusive, where it is law} */
  Optional<LocalDate> inForceSince();

  /** {@return the last day on which it is in force, inclusive} */
  Optional<LocalDate> inForceThrough();

  /** {@return the fingerprint of the mechanism that it was written for; a base with another is then a fault} */
  Optional<String> baseFingerprint();

  /** {@return the changes, in the order in which they are made} */
  List<Change> changes();

  /**
   * Makes the changes.
   *
   * @param base the mechanism to change, which stays as it is
   * @return a full mechanism with a fingerprint of its own
   * @throws DefinitionException with every fault, if a change names something that is not there, the base is not the one
   *     that the variant was written for, or the result is not well defined
   */
  default ReferralMechanism of(ReferralMechanism base) {
    return laidOver(base).mechanism();
  }

  @Override
  default VariantResult laidOver(ReferralMechanism base) {
    return new Varying(this, base).result();
  }

  /** {@return what is wrong with a base of a fingerprint} */
  private static DefinitionFault changed(ReferralMechanism base, String expected) {
    return DefinitionFault.of(
        FaultKind.CHANGED_BASE,
        "base " + base.id(),
        "the base `" + base.id() + "` has the fingerprint `" + base.fingerprint()
            + "`, and the variant was written for `"
            + expected + "`: see what changed in the base, mend the changes, then write the new"
            + " fingerprint");
  }

  /**
   * Whether a mechanism is the one that the variant was written for.
   *
   * @param base the mechanism
   * @return what is wrong and how to mend it, or nothing if all is well or no fingerprint was given
   */
  default List<DefinitionFault> faultsOf(ReferralMechanism base) {
    List<DefinitionFault> faults = new ArrayList<>();
    baseFingerprint()
        .filter(expected -> !expected.equals(base.fingerprint()))
        .ifPresent(expected -> faults.add(changed(base, expected)));
    return List.copyOf(faults);
  }

  /** Builds variants. */
  final class Builder extends ImmutableVariant.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
