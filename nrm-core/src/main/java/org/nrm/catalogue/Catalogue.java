package org.nrm.catalogue;

import com.google.common.base.Suppliers;
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
import org.nrm.catalogue.germany.Germany2012;
import org.nrm.catalogue.germany.Hamburg1999;
import org.nrm.catalogue.germany.HamburgStay;
import org.nrm.catalogue.serbia.Serbia2004;
import org.nrm.catalogue.iom.Moscow2006;
import org.nrm.catalogue.italy.inclusion.OnTheRoad2005;
import org.nrm.catalogue.romania.ReachingOut2005;
import org.nrm.catalogue.italy.Italy2004;
import org.nrm.catalogue.italy.Italy2014;
import org.nrm.catalogue.italy.Italy2017;
import org.nrm.catalogue.italy.Italy2025;
import org.nrm.catalogue.italy.ItalyLabourExploitation;
import org.nrm.catalogue.italy.outreach.Outreach2005;
import org.nrm.catalogue.serbia.hotline.AstraHotline2005;
import org.nrm.catalogue.unitednations.Palermo;
import org.nrm.catalogue.iom.InternationalReferral;
import org.nrm.catalogue.russia.Readmission2007;
import org.nrm.catalogue.ukraine.UkraineIom2005;
import org.nrm.catalogue.romania.AlternativeSociale2005;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.ReferralMechanism;
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

  static {
    ship("belgium-1997", Belgium1997::mechanism1997);
    ship("belgium-2007", Belgium2007::mechanism2007);
    ship("belgium-2017", () -> Belgium2017.of(mechanism("belgium-2007")));
    ship("serbia-2004", Serbia2004::mechanism2004);
    ship("hamburg-1999", Hamburg1999::mechanism1999);
    ship("hamburg-1999-stay", () -> HamburgStay.of1999(mechanism("hamburg-1999")));
    ship("germany-2012", Germany2012::mechanism2012);
    ship("germany-2012-stay", () -> HamburgStay.of2012(mechanism("hamburg-1999")));
    ship("romania-reaching-out-2005", ReachingOut2005::mechanism2005);
    ship("iom-moscow-2006", Moscow2006::mechanism2006);
    ship("italy-on-the-road-2005", OnTheRoad2005::mechanism2005);
    ship("astra-hotline-2005", AstraHotline2005::mechanism2005);
    ship("outreach-2005", Outreach2005::mechanism2005);
    ship("un-palermo", Palermo::palermo);
    ship("iom-international-referral", InternationalReferral::internationalReferral);
    ship("eu-russia-readmission-2007", Readmission2007::mechanism2007);
    ship("ukraine-iom-2005", UkraineIom2005::mechanism2005);
    ship("alternative-sociale-2005", AlternativeSociale2005::mechanism2005);
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
    ship("italy-2004", Italy2004::mechanism2004);
    ship("italy-2014", () -> Italy2014.of(mechanism("italy-2004")));
    ship("italy-2017", () -> Italy2017.of(mechanism("italy-2014")));
    ship("italy-2025", () -> Italy2025.of(mechanism("italy-2017")));
    ship("italy-18ter-2024", ItalyLabourExploitation::mechanism2024);
    ship(
        "italy-18ter-2025",
        () -> ItalyLabourExploitation.mechanism2025(mechanism("italy-18ter-2024")));
    line(
        "italy",
        () -> VersionLine.of(
            JurisdictionId.of("italy"),
            PendingCases.LAW_OF_PERMIT,
            List.of(
                Citation.of("Decree-Law 146/2025", "art. 4", Standing.READING)
                    .reading(
                        "no transitional rule is known: a permit keeps its end, and its next renewal follows the law of that day",
                        "longer permits at once, or the law of entry; the article was read in summaries only"),
                Citation.of("Law 179/2025", "conversion of Decree-Law 146/2025", Standing.READING)
                    .reading(
                        "one version since 4 October 2025",
                        "another since 2 December 2025, from which day words added on conversion hold"),
                Citation.of(
                        "Presidential Decree 394/1999 (regulation)",
                        "entry into force",
                        Standing.READING)
                    .reading(
                        "the first version starts on the fifteenth day after the regulation was published on 3 November 1999, by the general rule as recalled: from then on the decree, in force since 2 September 1998, can be applied whole; its id names the year of the account that it follows; its later parts carry their own days",
                        "2 September 1998; 4 December 2005, when the last of its decrees came into force")),
            mechanism("italy-2004"),
            mechanism("italy-2014"),
            mechanism("italy-2017"),
            mechanism("italy-2025")));
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
   * @return the mechanism, or empty if none of that id is shipped
   */
  public static Optional<ReferralMechanism> find(MechanismId id) {
    return Optional.ofNullable(MECHANISMS.get(id)).map(Supplier::get).or(() -> bound(id.value()));
  }

  private static Optional<ReferralMechanism> bound(String id) {
    int joint = id.lastIndexOf(Overlay.JOINT);
    if (joint <= 0) {
      return Optional.empty();
    }
    return overlay(MechanismId.of(id.substring(joint + Overlay.JOINT.length())))
        .flatMap(treaty -> find(MechanismId.of(id.substring(0, joint))).map(treaty::over));
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

  @SuppressWarnings("UnusedMethod")
  private static void overlay(String id, Supplier<Overlay> overlay) {
    OVERLAYS.put(MechanismId.of(id), Suppliers.memoize(overlay::get));
  }

  private static void line(String jurisdiction, Supplier<VersionLine> line) {
    LINES.put(JurisdictionId.of(jurisdiction), Suppliers.memoize(line::get));
  }
}
