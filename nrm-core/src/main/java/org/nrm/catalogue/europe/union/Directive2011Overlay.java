package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2011Words.*;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.residence.ResidenceMeanings.*;

import java.util.ArrayList;
import java.util.List;
import org.nrm.mechanism.Bestowal;
import org.nrm.mechanism.Guard;
import org.nrm.mechanism.Lending;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.residence.Asylum;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Meaning;

/**
 * Directive 2011/36/EU laid over a national mechanism: assistance from a reasonable-grounds indication on, which lack of
 * cooperation cannot end, and the safeguards of children. It forbids no removal, since the directive does not speak of it.
 */
public final class Directive2011Overlay {
  private Directive2011Overlay() {}

  /**
   * The directive as adopted.
   *
   * @param treaty the mechanism {@code eu-2011-36-2013}
   * @return the overlay
   */
  public static Overlay adopted(ReferralMechanism treaty) {
    return overlay(treaty, UnionSources.TRAFFICKING_DIRECTIVE).build();
  }

  /**
   * The directive as amended.
   *
   * @param treaty the mechanism {@code eu-2011-36-2026}
   * @return the overlay
   */
  public static Overlay amended(ReferralMechanism treaty) {
    List<Bestowal> shelter = new ArrayList<>();
    Citation source = UnionSources.AMENDED_DIRECTIVE.at("art. 11(5)-(5a)");
    for (Meaning stage : List.of(
        REASONABLE_GROUNDS_FOUND, org.nrm.identification.IdentificationMeanings.IDENTIFIED)) {
      shelter.add(Bestowal.of(stage, SHELTER, Directive2011.NOT_STOPPED, source));
    }
    return overlay(treaty, UnionSources.AMENDED_DIRECTIVE)
        .addLends(
            Lending.of(REFERRAL),
            Lending.of(CHILD_REPORTS),
            Lending.of(ADULTHOOD),
            Lending.of(Asylum.ASYLUM, ASYLUM_APPLICATION))
        .addAllBestows(shelter)
        .build();
  }

  private static Overlay.Builder overlay(ReferralMechanism treaty, Instrument directive) {
    Citation from = directive
        .at("art. 11(2)")
        .reading(
            "assistance is due from a reasonable-grounds indication on, which is reported beside national law where that has no such stage",
            "a national stage of mere indications counts as that");
    Overlay.Builder builder = new Overlay.Builder();
    builder
        .treaty(treaty)
        .addLends(
            Lending.of(IDENTIFICATION, REASONABLE_GROUNDS_FOUND),
            Lending.of(INFORMATION),
            Lending.of(ASSISTANCE),
            Lending.of(PROCEEDINGS),
            Lending.of(NON_PUNISHMENT, PENALTY_WAIVER),
            Lending.of(PROTECTION, RISK_ASSESSMENT),
            Lending.of(AGE, AGE_VERIFICATION),
            Lending.of(REPRESENTATION, GUARDIAN_APPOINTMENT),
            Lending.of(HEARINGS, CHILD_HEARING))
        .addGuards(Guard.requires(
            List.of(CHILD_HEARING),
            any(not(TREATED_AS_CHILD), HEARING_ALLOWED),
            directive.at("art. 15(3)")))
        .bestows(bestowals(directive))
        .addCitations(from);
    return builder;
  }

  private static List<Bestowal> bestowals(Instrument directive) {
    List<Bestowal> gives = new ArrayList<>();
    for (Meaning stage : List.of(
        REASONABLE_GROUNDS_FOUND, org.nrm.identification.IdentificationMeanings.IDENTIFIED)) {
      for (Entitlement given : Directive2011.ASSISTANCE_AND_SUPPORT) {
        gives.add(Bestowal.of(
            stage, given, Directive2011.NOT_STOPPED, directive.at("art. 11(1), art. 11(5)")));
      }
      gives.add(
          Bestowal.of(stage, INFORMATION_ON_RIGHTS, always(), directive.at("art. 11(5)-(6)")));
      gives.add(Bestowal.of(stage, LEGAL_ASSISTANCE, always(), directive.at("art. 12(2)")));
      gives.add(Bestowal.of(stage, FREE_LEGAL_AID, WITHOUT_MEANS, directive.at("art. 12(2)")));
      gives.add(Bestowal.of(stage, EDUCATION, TREATED_AS_CHILD, directive.at("art. 14(1)")));
    }
    gives.add(Bestowal.of(
        org.nrm.identification.IdentificationMeanings.IDENTIFIED,
        COMPENSATION_CLAIM,
        always(),
        directive.at("art. 17")));
    return gives;
  }
}
