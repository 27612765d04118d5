package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;

/**
 * A treaty that can be laid over a national mechanism: procedures that it lends, and rules that bind whatever stages and
 * events of the national mechanism have a certain meaning. It can only add protection: it forbids and conditions acts, and
 * grants entitlements; it takes nothing away.
 *
 * <pre>{@code
 * ReferralMechanism bound = overlay.over(Catalogue.mechanism("italy-2014"));
 * }</pre>
 */
@Value.Immutable
public sealed interface Overlay permits ImmutableOverlay {
  /** {@return the treaty as a mechanism of its own} */
  ReferralMechanism treaty();

  /** {@return the procedures lent to the national mechanism, in order} */
  List<Lending> lends();

  /** {@return the rules that bind acts of the national mechanism, in order} */
  List<Guard> guards();

  /** {@return the entitlements that stages of the national mechanism give besides their own, in order} */
  List<Bestowal> bestows();

  /** {@return why it binds a national mechanism} */
  List<Citation> citations();

  /** {@return the id: that of the treaty} */
  default MechanismId id() {
    return treaty().id();
  }

  /**
   * Lays the treaty over a mechanism.
   *
   * @param base the mechanism, which stays as it is
   * @return a full mechanism, a variant of the base, with the id {@code BASE-under-TREATY} and in force where both are
   * @throws DefinitionException if the two do not fit: a procedure of one id in both, or a stage that a lent rule asks for
   *     and that neither has
   */
  default ReferralMechanism over(ReferralMechanism base) {
    return new Variant.Builder()
        .id(idOver(base.id()))
        .title(base.title() + ", under " + treaty().title())
        .inForceSince(later(base.inForceSince(), treaty().inForceSince()))
        .inForceThrough(earlier(base.inForceThrough(), treaty().inForceThrough()))
        .changes(new Laying(this, base).changes())
        .build()
        .of(base);
  }

  /**
   * The id that the treaty over a mechanism has.
   *
   * @param base the mechanism's id
   * @return the id of the result
   */
  default MechanismId idOver(MechanismId base) {
    return MechanismId.of(base + JOINT + id());
  }

  /** What stands between the ids of a mechanism and of a treaty that is laid over it. */
  String JOINT = "-under-";

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** Builds overlays. */
  final class Builder extends ImmutableOverlay.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
