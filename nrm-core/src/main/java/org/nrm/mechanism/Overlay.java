package org.nrm.mechanism;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;

/**
 * A treaty that can be laid over a national mechanism: procedures that it lends, and rules that bind whatever stages and
 * events of the national mechanism have a certain meaning. It can only add protection: it forbids and conditions acts, and
 * grants entitlements; it takes nothing away.
 *
 * <p>So that nothing national changes under it:
 *
 * <ul>
 *   <li>a lent procedure, event or duty whose id the national mechanism has already gets the treaty's id before its own;
 *   <li>a fact of the national mechanism stays as it is: its roles, its presumption, and who sets it;
 *   <li>a lent procedure does not hear the acts that its loan leaves out, so that it never is a way to them;
 *   <li>what a lent rule asks of a procedure that was not lent is asked of the national stages that mean the same.
 * </ul>
 *
 * <pre>{@code
 * ReferralMechanism bound = overlay.over(Catalogue.mechanism("italy-2014"));
 * }</pre>
 */
@Value.Immutable
public sealed interface Overlay extends Layer permits ImmutableOverlay {
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
  @Override
  default MechanismId id() {
    return treaty().id();
  }

  /** {@return the title: that of the treaty} */
  @Override
  default String title() {
    return treaty().title();
  }

  /**
   * Lays the treaty over a mechanism.
   *
   * @param base the mechanism, which stays as it is
   * @return a full mechanism, a variant of the base, with the id {@code BASE-under-TREATY} and in force where both are
   * @throws IllegalArgumentException if the treaty does not fit, see {@link #fits}, or a fact is of another kind in it
   * @throws DefinitionException if the result is not well defined, as where an act of the base is possible only where the
   *     treaty forbids it
   */
  default ReferralMechanism over(ReferralMechanism base) {
    return laidOver(base).mechanism();
  }

  @Override
  default VariantResult laidOver(ReferralMechanism base) {
    if (!fits(base)) {
      throw new IllegalArgumentException("`" + id() + "` cannot be laid over `" + base.id()
          + "`: take a mechanism that is not under it already and was in force together with it");
    }
    return new Variant.Builder()
        .id(idOver(base.id()))
        .title(base.title() + ", under " + treaty().title())
        .inForceSince(later(base.inForceSince(), treaty().inForceSince()))
        .inForceThrough(earlier(base.inForceThrough(), treaty().inForceThrough()))
        .changes(new Laying(this, base).changes())
        .build()
        .laidOver(base);
  }

  /**
   * Whether the treaty can be laid over a mechanism.
   *
   * @param base the mechanism
   * @return true if the base is not the treaty itself nor under it already, and both were in force on some day
   */
  default boolean fits(ReferralMechanism base) {
    Optional<LocalDate> since = later(base.inForceSince(), treaty().inForceSince());
    Optional<LocalDate> through = earlier(base.inForceThrough(), treaty().inForceThrough());
    boolean together = since.isEmpty() || through.filter(since.get()::isAfter).isEmpty();
    return together && !base.id().equals(id()) && !(base.id() + "-").contains(JOINT + id() + "-");
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

  /** Checks that the treaty has what it lends. */
  @Value.Check
  default void check() {
    lends().stream()
        .map(Lending::procedure)
        .filter(p -> treaty().procedure(p).isEmpty())
        .findFirst()
        .ifPresent(p -> {
          throw new IllegalArgumentException("`" + id() + "` has no procedure `" + p + "` to lend"
              + Nearest.hint(
                  p.value(),
                  treaty().procedures().stream().map(own -> own.id().value()).toList()));
        });
  }

  /** Builds overlays. */
  final class Builder extends ImmutableOverlay.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
