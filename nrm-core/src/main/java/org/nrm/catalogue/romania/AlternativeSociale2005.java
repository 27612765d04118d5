package org.nrm.catalogue.romania;

import static org.nrm.catalogue.romania.AlternativeSocialeSources.*;
import static org.nrm.catalogue.romania.AlternativeSocialeWords.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionRoles.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.protection.ChildHearing;
import org.nrm.protection.ChildSafeguards;
import org.nrm.protection.Consent;
import org.nrm.protection.Guardianship;
import org.nrm.protection.Minority;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.protection.Purpose;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Words;

/**
 * Alternative sociale, Iasi (Romania), as it worked in 2005: the first juvenile court of the country, hearings that spare
 * children, and what the law of 2004 gives to victims of crime. It is for children who are victims and for children who are
 * accused alike. All of it was read as the manual of 2005 tells it; guardianship, presumption of minority, best interests
 * and consent are taken from later law and marked as readings.
 */
public final class AlternativeSociale2005 {
  private static final Consent ASSISTANCE_CONSENT = consent(Purpose.ASSISTANCE);
  private static final Consent SHARING_CONSENT = consent(Purpose.DATA_SHARING).perRecipient();

  private AlternativeSociale2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism(
            "alternative-sociale-2005",
            "Romania: children before the juvenile court of Iasi (Alternative sociale)",
            "romania")
        .roles(PERSON_CONCERNED, GUARDIAN, POLICE, PROSECUTOR, COURT)
        .roles(REINTEGRATION_SERVICE, NON_GOVERNMENTAL_ORGANISATION, CHILD_PROTECTION_AUTHORITY)
        .facts(CHILD_IS_ACCUSED, VICTIM_OF_CRIME, LANGUAGE_UNDERSTOOD)
        .facts(TOLD_OF_COUNSELLING, TOLD_OF_LEGAL_ASSISTANCE, TOLD_OF_COMPENSATION)
        .facts(NEEDS_SHELTER, CLOSED_SESSION, ProtectionFacts.BEST_INTERESTS_ASSESSED)
        .events(CHILD_MET, RIGHTS_TOLD, SERVICES_TOLD)
        .events(ACCOMPANIMENT_BEGUN, ACCOMPANIMENT_ENDED)
        .events(CASE_BROUGHT, SESSION_HELD, BEST_INTERESTS_ASSESSED, JUDGMENT_GIVEN)
        .entitlements(INFORMATION_ON_RIGHTS, COUNSELLING, LEGAL_ASSISTANCE, COMPENSATION_CLAIM)
        .entitlements(
            PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, FAMILY_SUPPORT, SAFE_ACCOMMODATION)
        .meanings(
            IdentificationMeanings.INFORMATION_GIVEN, ProtectionMeanings.BEST_INTERESTS_ASSESSMENT)
        .procedures(information())
        .with(
            Minority.of(PRESUMPTION, POLICE, PROSECUTOR, COURT, CHILD_PROTECTION_AUTHORITY),
            Guardianship.of(
                REPRESENTATION,
                CONFLICT,
                CHILD_PROTECTION_AUTHORITY,
                NON_GOVERNMENTAL_ORGANISATION,
                PROSECUTOR,
                COURT),
            ChildHearing.of(
                GUIDE.at("child victims in court"),
                GUIDE
                    .at("no repeated interrogation")
                    .reading(
                        "a child is heard again only for a new reason that is put on record",
                        "a recorded statement rules out every further hearing"),
                new Role[] {PROSECUTOR, COURT},
                INSTITUTIONS),
            ASSISTANCE_CONSENT.under(CONSENT),
            sharing())
        .procedures(accompaniment(), proceedings())
        .build();
  }

  private static Consent consent(Purpose purpose) {
    return Consent.to(purpose)
        .askedBy(NON_GOVERNMENTAL_ORGANISATION)
        .givenBy(PERSON_CONCERNED, GUARDIAN)
        .givenWhen(ChildSafeguards.REPRESENTED);
  }

  // spotless:off
    private static ProcedureTable information() {
        return procedure(INFORMATION, "What the child is told", NOT_MET)
            .under(MANUAL.at("Alternative sociale: objectives"),
                stage (NOT_MET,  "Not met"),
                stage (MET,      "Met"),
                from  (NOT_MET)      .on(CHILD_MET)    .to(MET).must(),
                from  (MET, INFORMED).on(SERVICES_TOLD).stays().must(),
                duty("tell-of-services", "tell child and family of psycho-social and integration services").of(NON_GOVERNMENTAL_ORGANISATION).metBy(SERVICES_TOLD).onEntering(MET)
                    .reading("the association answers for it, since the account describes its project", "the court's reintegration department"))
            .under(LAW_2004.at("informing victims, counselling, legal assistance, compensation"),
                ending(INFORMED, "Told of the rights of victims"),
                in    (MET)     .grants(INFORMATION_ON_RIGHTS, COUNSELLING, LEGAL_ASSISTANCE, COMPENSATION_CLAIM).when(VICTIM_OF_CRIME),
                in    (INFORMED).grants(INFORMATION_ON_RIGHTS, COUNSELLING, LEGAL_ASSISTANCE, COMPENSATION_CLAIM).when(VICTIM_OF_CRIME),
                from  (MET).on(RIGHTS_TOLD).when(VICTIM_OF_CRIME, LANGUAGE_UNDERSTOOD, TOLD_OF_COUNSELLING, TOLD_OF_LEGAL_ASSISTANCE, TOLD_OF_COMPENSATION)
                           .to(INFORMED).must()
                    .reading("the information is complete once each of the other rights was named, in a language understood", "general information suffices"));
    }

    private static SharedProcedure sharing() {
        SharedProcedure shared = SHARING_CONSENT.under(PRIVACY);
        shared.table()
            .under(PRIVACY,
                from  (Consent.GIVEN).on(DATA_SHARED).stays().may());
        return shared.and(Words.of().events(DATA_SHARED));
    }

    private static ProcedureTable accompaniment() {
        return procedure(ACCOMPANIMENT, "Accompaniment by the association", NOT_ACCOMPANIED)
            .under(MANUAL.at("Alternative sociale: assistance and shelter"),
                stage (NOT_ACCOMPANIED, "Not accompanied"),
                stage (ACCOMPANIED,     "Accompanied"),
                ending(NO_LONGER,       "No longer accompanied"),
                in    (ACCOMPANIED).grants(PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, FAMILY_SUPPORT),
                in    (ACCOMPANIED).grants(SAFE_ACCOMMODATION).when(NEEDS_SHELTER),
                from  (ACCOMPANIED)               .on(ACCOMPANIMENT_ENDED).to(NO_LONGER).as("ended").may())
            .under(CONSENT,
                from  (NOT_ACCOMPANIED, NO_LONGER).on(ACCOMPANIMENT_BEGUN).when(ASSISTANCE_CONSENT.held()).to(ACCOMPANIED).as("begun").may(),
                from  (ACCOMPANIED)               .on(ASSISTANCE_CONSENT.withdrawn())                     .to(NO_LONGER).as("consent-withdrawn").must());
    }

    private static ProcedureTable proceedings() {
        return procedure(PROCEEDINGS, "Proceedings before the juvenile court", NOT_BEFORE_COURT)
            .under(MANUAL.at("Alternative sociale: the juvenile court of Iasi"),
                stage (NOT_BEFORE_COURT, "Not before the court"),
                stage (BEFORE_COURT,     "Before the juvenile court"),
                ending(JUDGED,           "Judged"),
                from  (NOT_BEFORE_COURT).on(CASE_BROUGHT).when(TREATED_AS_CHILD).to(BEFORE_COURT).may())
            .under(GUIDE.at("trials of children are not public"),
                from  (BEFORE_COURT).on(SESSION_HELD).when(CLOSED_SESSION).stays().may())
            .under(BEST_INTERESTS,
                from  (NOT_BEFORE_COURT, BEFORE_COURT).on(BEST_INTERESTS_ASSESSED).stays().establishes(ProtectionFacts.BEST_INTERESTS_ASSESSED).must(),
                from  (BEFORE_COURT).on(JUDGMENT_GIVEN).when(ChildSafeguards.DECISION).to(JUDGED).denies(ProtectionFacts.BEST_INTERESTS_ASSESSED).may().citing(REPRESENTATION));
    }
    // spotless:on
}
