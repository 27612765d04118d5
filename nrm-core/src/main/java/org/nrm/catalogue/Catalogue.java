package org.nrm.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nrm.catalogue.belgium.Belgium1997;
import org.nrm.catalogue.belgium.Belgium2007;
import org.nrm.catalogue.belgium.Belgium2017;
import org.nrm.catalogue.europe.council.Convention2005;
import org.nrm.catalogue.europe.council.ConventionOverlay;
import org.nrm.catalogue.europe.council.ConventionPolicy;
import org.nrm.catalogue.europe.union.Directive2004;
import org.nrm.catalogue.europe.union.Directive2004Readings;
import org.nrm.catalogue.europe.union.Directive2011;
import org.nrm.catalogue.europe.union.Directive2011Amended;
import org.nrm.catalogue.europe.union.Directive2011Overlay;
import org.nrm.catalogue.portugal.Portugal2007;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Standing;

/**
 * The shipped mechanisms. Each is built when it is first asked for.
 *
 * <pre>{@code
 * ReferralMechanism belgium = Catalogue.mechanism("belgium-2017");
 * Optional<ReferralMechanism> then = Catalogue.inForce(JurisdictionId.of("belgium"), LocalDate.of(2016, 9, 12));
 * }</pre>
 */
public final class Catalogue {
  private static final Map<MechanismId, Supplier<ReferralMechanism>> MECHANISMS =
      new LinkedHashMap<>();
  private static final Map<JurisdictionId, Supplier<VersionLine>> LINES = new LinkedHashMap<>();
  private static final Map<MechanismId, Supplier<Overlay>> OVERLAYS = new LinkedHashMap<>();
  private static final Cache<MechanismId, ReferralMechanism> BOUND =
      CacheBuilder.newBuilder().maximumSize(64).build();

  static {
    ship("belgium-1997", Belgium1997::mechanism1997);
    ship("belgium-2007", Belgium2007::mechanism2007);
    ship("belgium-2017", () -> Belgium2017.of(mechanism("belgium-2007")));
    ship("coe-2005", Convention2005::mechanism2005);
    ship(
        "coe-minimal-b",
        () -> new ConventionPolicy.Builder()
            .addGrounds(ConventionPolicy.Ground.COOPERATION)
            .build()
            .over(
                mechanism("coe-2005"),
                MechanismId.of("coe-minimal-b"),
                "Council of Europe Convention: a Party with permits for cooperation alone"));
    ship(
        "coe-plus-icmpd",
        () -> new ConventionPolicy.Builder()
            .addGrounds(ConventionPolicy.Ground.values())
            .build()
            .over(
                mechanism("coe-2005"),
                MechanismId.of("coe-plus-icmpd"),
                "Council of Europe Convention, with a third ground for a permit: integration"));
    ship("eu-2004-81", Directive2004::mechanism2004);
    ship(
        "eu-2004-81-with-programme",
        () -> permits(
            "eu-2004-81-with-programme",
            "Directive 2004/81/EC: a state that asks for participation in a programme",
            Directive2004Readings.PROGRAMME_REQUIRED));
    ship(
        "eu-2004-81-with-minors",
        () -> permits(
            "eu-2004-81-with-minors",
            "Directive 2004/81/EC: a state that includes minors",
            Directive2004Readings.MINORS_INCLUDED));
    ship("eu-2011-36-2013", Directive2011::mechanism2013);
    ship("eu-2011-36-2026", () -> Directive2011Amended.of(mechanism("eu-2011-36-2013")));
    ship("portugal-2007", () -> Portugal2007.of(mechanism("eu-2004-81")));
    overlay("eu-2011-36-2013", () -> Directive2011Overlay.adopted(mechanism("eu-2011-36-2013")));
    overlay("eu-2011-36-2026", () -> Directive2011Overlay.amended(mechanism("eu-2011-36-2026")));
    overlay("coe-2005", () -> ConventionOverlay.fromReasonableGrounds(mechanism("coe-2005")));
    line(
        "belgium",
        () -> VersionLine.of(
            JurisdictionId.of("belgium"),
            PendingCases.LAW_OF_PERMIT,
            List.of(
                Citation.of("Law of 15 September 2006", "transitional provisions", Standing.READING)
                    .reading(
                        "a document issued under the earlier law keeps its term; the next step follows the law of its day",
                        "every step follows the law of the case's entry, or of its own day alone; transitional provisions were not read")),
            mechanism("belgium-1997"),
            mechanism("belgium-2007"),
            mechanism("belgium-2017")));
  }

  private Catalogue() {}

  /** {@return the ids of all shipped mechanisms, in order; no mechanism is built for it} */
  public static List<MechanismId> ids() {
    return List.copyOf(MECHANISMS.keySet());
  }

  /** {@return all shipped mechanisms, in order} */
  public static List<ReferralMechanism> mechanisms() {
    List<ReferralMechanism> all = new ArrayList<>();
    MECHANISMS.values().forEach(m -> all.add(m.get()));
    return List.copyOf(all);
  }

  /** {@return the ids of the treaties that can be laid over mechanisms, in order} */
  public static List<MechanismId> overlayIds() {
    return List.copyOf(OVERLAYS.keySet());
  }

  /**
   * Looks up a treaty that can be laid over mechanisms.
   *
   * @param id its id, that of the treaty as a mechanism of its own
   * @return the overlay, or empty if none of that id is shipped
   */
  public static Optional<Overlay> overlay(MechanismId id) {
    return Optional.ofNullable(OVERLAYS.get(id)).map(Supplier::get);
  }

  /**
   * Looks a mechanism up. A treaty laid over another is named {@code MECHANISM-under-TREATY}.
   *
   * @param id its id
   * @return the mechanism, or empty if none of that id is shipped, or a treaty and what it should be laid over were never
   *     in force together
   */
  public static Optional<ReferralMechanism> find(MechanismId id) {
    return Optional.ofNullable(MECHANISMS.get(id)).map(Supplier::get).or(() -> bound(id));
  }

  private static Optional<ReferralMechanism> bound(MechanismId id) {
    int joint = id.value().lastIndexOf(Overlay.JOINT);
    if (joint <= 0) {
      return Optional.empty();
    }
    Optional<ReferralMechanism> bound =
        Optional.ofNullable(BOUND.getIfPresent(id)).or(() -> laid(id.value(), joint));
    bound.ifPresent(mechanism -> BOUND.put(id, mechanism));
    return bound;
  }

  private static Optional<ReferralMechanism> laid(String id, int joint) {
    return overlay(MechanismId.of(id.substring(joint + Overlay.JOINT.length())))
        .flatMap(treaty ->
            find(MechanismId.of(id.substring(0, joint))).filter(treaty::fits).map(treaty::over));
  }

  /**
   * Looks a mechanism up that is known to be shipped.
   *
   * @param id its id, in kebab-case
   * @return the mechanism
   * @throws IllegalArgumentException if none of that id is shipped
   */
  public static ReferralMechanism mechanism(String id) {
    return find(MechanismId.of(id))
        .orElseThrow(() -> new IllegalArgumentException("no mechanism `" + id + "` is shipped"
            + org.nrm.vocabulary.Nearest.hint(
                id, ids().stream().map(MechanismId::value).toList())));
  }

  /**
   * Looks up the versions of a jurisdiction's mechanism.
   *
   * @param jurisdiction the jurisdiction
   * @return its line of versions, or empty if none is shipped
   */
  public static Optional<VersionLine> line(JurisdictionId jurisdiction) {
    return Optional.ofNullable(LINES.get(jurisdiction)).map(Supplier::get);
  }

  /**
   * Picks the version of a jurisdiction's mechanism that was in force on a day.
   *
   * @param jurisdiction the jurisdiction
   * @param day the day
   * @return the mechanism, or empty if none was in force or none is shipped
   */
  public static Optional<ReferralMechanism> inForce(JurisdictionId jurisdiction, LocalDate day) {
    return line(jurisdiction).flatMap(line -> line.inForceOn(day));
  }

  private static ReferralMechanism permits(String id, String title, List<Change> changes) {
    ReferralMechanism directive = mechanism("eu-2004-81");
    return new Variant.Builder()
        .id(MechanismId.of(id))
        .title(title)
        .inForceSince(directive.inForceSince())
        .changes(changes)
        .build()
        .of(directive);
  }

  private static void ship(String id, Supplier<ReferralMechanism> mechanism) {
    MECHANISMS.put(MechanismId.of(id), Suppliers.memoize(mechanism::get));
  }

  private static void overlay(String id, Supplier<Overlay> overlay) {
    OVERLAYS.put(MechanismId.of(id), Suppliers.memoize(overlay::get));
  }

  private static void line(String jurisdiction, Supplier<VersionLine> line) {
    LINES.put(JurisdictionId.of(jurisdiction), Suppliers.memoize(line::get));
  }
}
