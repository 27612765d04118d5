package org.nrm.catalogue;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nrm.catalogue.belgium.BelgianVersions;
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
import org.nrm.catalogue.germany.Germany2012;
import org.nrm.catalogue.germany.Hamburg1999;
import org.nrm.catalogue.germany.HamburgStay;
import org.nrm.catalogue.iom.InternationalReferral;
import org.nrm.catalogue.iom.Moscow2006;
import org.nrm.catalogue.italy.ItalianVersions;
import org.nrm.catalogue.italy.Italy2004;
import org.nrm.catalogue.italy.Italy2014;
import org.nrm.catalogue.italy.Italy2017;
import org.nrm.catalogue.italy.Italy2025;
import org.nrm.catalogue.italy.ItalyLabourExploitation;
import org.nrm.catalogue.italy.inclusion.OnTheRoad2005;
import org.nrm.catalogue.italy.outreach.Outreach2005;
import org.nrm.catalogue.portugal.Portugal2007;
import org.nrm.catalogue.romania.AlternativeSociale2005;
import org.nrm.catalogue.romania.ReachingOut2005;
import org.nrm.catalogue.russia.Readmission2007;
import org.nrm.catalogue.serbia.Serbia2004;
import org.nrm.catalogue.serbia.hotline.AstraHotline2005;
import org.nrm.catalogue.ukraine.UkraineIom2005;
import org.nrm.catalogue.unitednations.Palermo;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;

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
  private static final int BOUND_AT_MOST = 64;
  private static final Map<MechanismId, ReferralMechanism> BOUND = new LinkedHashMap<>();

  static {
    ship("belgium-1997", Belgium1997::mechanism1997);
    ship("belgium-2007", Belgium2007::mechanism2007);
    ship("belgium-2017", () -> Belgium2017.of(mechanism("belgium-2007")));
    line("belgium", BelgianVersions::of, "belgium-1997", "belgium-2007", "belgium-2017");

    ship("italy-2004", Italy2004::mechanism2004);
    ship("italy-2014", () -> Italy2014.of(mechanism("italy-2004")));
    ship("italy-2017", () -> Italy2017.of(mechanism("italy-2014")));
    ship("italy-2025", () -> Italy2025.of(mechanism("italy-2017")));
    line("italy", ItalianVersions::of, "italy-2004", "italy-2014", "italy-2017", "italy-2025");
    ship("italy-18ter-2024", ItalyLabourExploitation::mechanism2024);
    ship(
        "italy-18ter-2025",
        () -> ItalyLabourExploitation.mechanism2025(mechanism("italy-18ter-2024")));
    ship("italy-on-the-road-2005", OnTheRoad2005::mechanism2005);
    ship("outreach-2005", Outreach2005::mechanism2005);

    ship("serbia-2004", Serbia2004::mechanism2004);
    ship("astra-hotline-2005", AstraHotline2005::mechanism2005);
    ship("hamburg-1999", Hamburg1999::mechanism1999);
    ship("hamburg-1999-stay", () -> HamburgStay.of1999(mechanism("hamburg-1999")));
    ship("germany-2012", Germany2012::mechanism2012);
    ship("germany-2012-stay", () -> HamburgStay.of2012(mechanism("hamburg-1999")));
    ship("romania-reaching-out-2005", ReachingOut2005::mechanism2005);
    ship("alternative-sociale-2005", AlternativeSociale2005::mechanism2005);
    ship("ukraine-iom-2005", UkraineIom2005::mechanism2005);

    ship("coe-2005", Convention2005::mechanism2005);
    ship("coe-minimal-b", () -> ConventionPolicy.minimalB(mechanism("coe-2005")));
    ship("coe-plus-icmpd", () -> ConventionPolicy.plusIcmpd(mechanism("coe-2005")));
    overlay("coe-2005", () -> ConventionOverlay.fromReasonableGrounds(mechanism("coe-2005")));
    ship("eu-2004-81", Directive2004::mechanism2004);
    ship(
        "eu-2004-81-with-programme",
        () -> Directive2004Readings.withProgramme(mechanism("eu-2004-81")));
    ship("eu-2004-81-with-minors", () -> Directive2004Readings.withMinors(mechanism("eu-2004-81")));
    ship("portugal-2007", () -> Portugal2007.of(mechanism("eu-2004-81")));
    ship("eu-2011-36-2013", Directive2011::mechanism2013);
    ship("eu-2011-36-2026", () -> Directive2011Amended.of(mechanism("eu-2011-36-2013")));
    overlay("eu-2011-36-2013", () -> Directive2011Overlay.adopted(mechanism("eu-2011-36-2013")));
    overlay("eu-2011-36-2026", () -> Directive2011Overlay.amended(mechanism("eu-2011-36-2026")));
    ship("un-palermo", Palermo::palermo);

    ship("iom-international-referral", InternationalReferral::internationalReferral);
    ship("iom-moscow-2006", Moscow2006::mechanism2006);
    ship("eu-russia-readmission-2007", Readmission2007::mechanism2007);
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
    synchronized (BOUND) {
      ReferralMechanism known = BOUND.get(id);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<ReferralMechanism> bound = laid(id.value(), joint);
    bound.ifPresent(mechanism -> keep(id, mechanism));
    return bound;
  }

  private static void keep(MechanismId id, ReferralMechanism mechanism) {
    synchronized (BOUND) {
      if (BOUND.size() >= BOUND_AT_MOST) {
        BOUND.remove(BOUND.keySet().iterator().next());
      }
      BOUND.put(id, mechanism);
    }
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

  private static void ship(String id, Supplier<ReferralMechanism> mechanism) {
    MECHANISMS.put(MechanismId.of(id), Suppliers.memoize(mechanism::get));
  }

  private static void overlay(String id, Supplier<Overlay> overlay) {
    OVERLAYS.put(MechanismId.of(id), Suppliers.memoize(overlay::get));
  }

  private static void line(
      String jurisdiction, Function<ReferralMechanism[], VersionLine> line, String... versions) {
    LINES.put(
        JurisdictionId.of(jurisdiction),
        Suppliers.memoize(() -> line.apply(
            Stream.of(versions).map(Catalogue::mechanism).toArray(ReferralMechanism[]::new))));
  }
}
