package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionSources.CONVENTION;
import static org.nrm.catalogue.europe.council.ConventionWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.repatriation.RepatriationMeanings.OBLIGATORY_RETURN;
import static org.nrm.residence.ResidenceEntitlements.NO_REMOVAL;
import static org.nrm.residence.ResidenceEntitlements.WORK;
import static org.nrm.residence.ResidenceMeanings.*;

import java.util.ArrayList;
import java.util.List;
import org.nrm.mechanism.Bestowal;
import org.nrm.mechanism.Guard;
import org.nrm.mechanism.Lending;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.residence.Asylum;
import org.nrm.residence.OtherPermit;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.Meaning;

/**
 * The Convention laid over a national mechanism. Enforcement is bound and an order is not, since art. 13(1) speaks of
 * enforcing an order. A person's own departure is bound for children alone (art. 16(7)); it is no return by a Party.
 *
 * <p>The overlay holds from the day on which the Convention came into force, whichever state it is laid over. It binds a
 * state from a later day of its own: Italy, as is recalled, since 2011.
 *
 * <p>National terms are left as they are: that a national reflection period lasts at least thirty days is for an audit.
 */
public final class ConventionOverlay {
  private static final List<Meaning> ENFORCEMENT =
      List.of(ENFORCED_REMOVAL, ENFORCED_TRANSFER, ENFORCED_RETURN, OBLIGATORY_RETURN);
  /** A transfer is left out: it hands the request for asylum on. */
  private static final List<Meaning> END_OF_STAY =
      List.of(ENFORCED_REMOVAL, ENFORCED_RETURN, OBLIGATORY_RETURN);

  private static final Citation NOT_CONDITIONAL =
      CONVENTION.at("art. 40(1), as to instruments that protect more");

  private static final Citation SINCE = CONVENTION
      .at("entry into force")
      .reading(
          "laid over every mechanism from the day on which the Convention came into force; since when it binds the state is not checked",
          "from the day on which it binds the state: Italy since 2011, as is recalled and was not read");

  private ConventionOverlay() {}

  /**
   * Lays down the Convention as it is read here: protection starts where reasonable grounds are found. A national stage of
   * mere indications does not count as that; where a mechanism has no other, the Convention's own identification runs
   * beside it, and the finding of reasonable grounds is reported there.
   *
   * @param treaty the mechanism {@code coe-2005}
   * @return the overlay
   */
  public static Overlay fromReasonableGrounds(ReferralMechanism treaty) {
    Citation source = CONVENTION
        .at("art. 10(2)")
        .reading(
            "protection starts when the competent authorities find reasonable grounds; indications alone do not suffice",
            "a national stage of indications counts as reasonable grounds, which are no certainty");
    return overlay(treaty, source, List.of(REASONABLE_GROUNDS_FOUND));
  }

  /**
   * Lays down the Convention as it can be read too: indications on which an authority acts are reasonable grounds already.
   *
   * @param treaty the mechanism {@code coe-2005}
   * @return the overlay
   */
  public static Overlay fromIndications(ReferralMechanism treaty) {
    Citation source = CONVENTION
        .at("art. 10(2)")
        .reading(
            "a national stage of indications counts as reasonable grounds, which are no certainty",
            "protection starts when the competent authorities find reasonable grounds");
    return overlay(treaty, source, List.of(REASONABLE_GROUNDS_FOUND, IDENTIFICATION_PENDING));
  }

  private static Overlay overlay(ReferralMechanism treaty, Citation pending, List<Meaning> during) {
    return new Overlay.Builder()
        .treaty(treaty)
        .addLends(
            Lending.of(IDENTIFICATION, during.get(during.size() - 1)),
            Lending.of(INFORMATION),
            Lending.of(RECOVERY, REFLECTION_PERIOD).leavingOut(VOLUNTARY_RETURN),
            Lending.of(RESIDENCE, TEMPORARY_PERMIT),
            Lending.of(AGE, AGE_VERIFICATION),
            Lending.of(REPRESENTATION, ProtectionMeanings.GUARDIAN_APPOINTMENT),
            Lending.of(NON_PUNISHMENT, PENALTY_WAIVER),
            Lending.of(Asylum.ASYLUM, ASYLUM_APPLICATION),
            Lending.of(OtherPermit.OTHER_PERMIT, OTHER_PERMIT_APPLICATION))
        .guards(guards(pending, during))
        .bestows(bestowals(during))
        .addCitations(pending, NOT_CONDITIONAL, SINCE)
        .build();
  }

  private static List<Guard> guards(Citation pending, List<Meaning> during) {
    Citation everyReturn = CONVENTION
        .at("art. 16(2), art. 40(4)")
        .reading(
            "asked of every enforced removal, transfer and return in a case, and of a return on which assistance depends, since a victim may not have been found yet",
            "asked for victims identified alone, or not of a return that is agreed to as the price of assistance");
    Citation permits = CONVENTION
        .at("art. 14(1)")
        .reading(
            "who holds a permit as a victim, a provisional one included, is not removed while it runs",
            "removal is for internal law, which ends the permit");
    Citation asylum = CONVENTION
        .at("art. 14(5), art. 40(4)")
        .reading(
            "who has asked for asylum or been granted it is not removed",
            "a request for asylum suspends nothing under the Convention");
    return List.of(
        Guard.forbids(ENFORCEMENT, during, CONVENTION.at("art. 10(2)"), pending, SINCE),
        Guard.forbids(ENFORCEMENT, List.of(REFLECTION_PERIOD), CONVENTION.at("art. 13(1)")),
        Guard.forbids(ENFORCEMENT, List.of(PROVISIONAL_PERMIT, TEMPORARY_PERMIT), permits),
        Guard.requires(END_OF_STAY, NOT_UNDER_ASYLUM, asylum),
        Guard.requires(
            ENFORCEMENT, RETURN_CONSIDERED, CONVENTION.at("art. 16(2), art. 40(4)"), everyReturn),
        Guard.requires(ENFORCEMENT, RETURN_NOT_AGAINST_CHILD, CONVENTION.at("art. 16(7)")),
        Guard.requires(
            List.of(VOLUNTARY_RETURN),
            DEPARTURE_NOT_AGAINST_CHILD,
            CONVENTION.at("art. 16(7)"),
            CONVENTION
                .at("art. 16(2), art. 16(7)")
                .reading(
                    "who leaves of her own will is not returned by a Party; a child is protected from it all the same",
                    "every departure is conditioned, or none")),
        Guard.requires(
            List.of(OTHER_PERMIT_REFUSAL),
            any(
                all(
                    not(HELD_VICTIM_PERMIT),
                    not(at(RESIDENCE, PERSONAL, FOR_COOPERATION, FOR_CHILD))),
                PRIOR_PERMIT_CONSIDERED),
            CONVENTION.at("art. 14(4)")));
  }

  private static List<Bestowal> bestowals(List<Meaning> during) {
    List<Bestowal> gives = new ArrayList<>();
    for (Meaning pending : during) {
      assistance(pending, CONVENTION.at("art. 10(2), art. 12(1)-(2)"), gives);
      gives.add(Bestowal.of(pending, NO_REMOVAL, always(), CONVENTION.at("art. 10(2)")));
    }
    assistance(REFLECTION_PERIOD, CONVENTION.at("art. 13(2), art. 12(1)-(2)"), gives);
    gives.add(Bestowal.of(REFLECTION_PERIOD, NO_REMOVAL, always(), CONVENTION.at("art. 13(1)")));
    assistance(
        org.nrm.identification.IdentificationMeanings.IDENTIFIED,
        CONVENTION.at("art. 12(1)-(2)"),
        gives);
    Citation residents = CONVENTION.at("art. 12(3)-(4)");
    gives.add(Bestowal.of(TEMPORARY_PERMIT, MEDICAL_CARE, WITHOUT_RESOURCES, residents));
    for (Entitlement given : List.of(WORK, VOCATIONAL_TRAINING, EDUCATION)) {
      gives.add(Bestowal.of(TEMPORARY_PERMIT, given, always(), residents));
    }
    return gives;
  }

  private static void assistance(Meaning during, Citation source, List<Bestowal> gives) {
    for (Entitlement given : Convention2005.ASSISTANCE_TO_ALL) {
      gives.add(Bestowal.of(during, given, always(), source));
    }
    gives.add(Bestowal.of(during, INFORMATION_ON_RIGHTS, always(), CONVENTION.at("art. 15(1)")));
    gives.add(Bestowal.of(during, EDUCATION, TREATED_AS_CHILD, CONVENTION.at("art. 12(1)")));
  }
}
