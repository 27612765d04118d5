package org.nrm.catalogue.ukraine;

import static org.nrm.catalogue.ukraine.UkrainianSources.*;
import static org.nrm.catalogue.ukraine.UkrainianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.referral.ReferralFacts.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationMeanings.*;

import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.protection.Consent;
import org.nrm.protection.Purpose;
import org.nrm.referral.NeedsAssessment;
import org.nrm.referral.Referral;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Role;

/**
 * Ukraine, 2005: identification from below, by a network of local organisations that the mission of the International
 * Organization for Migration coordinates. Victims are identified after their return; help is local, medical rehabilitation
 * central, and each case is monitored to the end of the reintegration period.
 *
 * <p>An account in the manual of 2005, no text of law. A stay is not ruled on: those assisted are nationals who have come
 * back, and the account says nothing of the stay of the few others.
 */
public final class UkraineIom2005 {
  private static final List<Role> SENDERS = List.of(PARTNER, MISSION);
  private static final List<Role> RECEIVERS = List.of(PARTNER, MEDICAL_CENTRE);

  /** After the return; inside the country there is none to wait for, but such trafficking has to be recognised. */
  private static final Condition WITHIN_THE_PROGRAMME =
      any(all(RETURNED, not(TRAFFICKED_INSIDE)), all(TRAFFICKED_INSIDE, INTERNAL_RECOGNISED));

  private static final Consent ASSISTANCE_CONSENT = consent(Purpose.ASSISTANCE);
  private static final Consent REFERRAL_CONSENT = consent(Purpose.REFERRAL);
  private static final Citation CONSENT_ROWS = PRINCIPLES
      .at("informed consent, self-determination")
      .reading(
          "assistance and referrals are consented to each for itself, where the person was informed of the rights, and each consent can be withdrawn at any time",
          "one consent covers both; or consent once given holds for the whole period");

  private UkraineIom2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism(
            "ukraine-iom-2005",
            "Ukraine: identification and reintegration through a network of organisations (IOM)",
            "ukraine")
        .roles(
            PERSON,
            PARTNER,
            HOTLINE,
            POLICE,
            OTHERS,
            MISSION,
            MISSION_ABROAD,
            MEDICAL_CENTRE,
            GOVERNMENT,
            MONITOR)
        .facts(REFERRED_BY, RETURNED, TRAFFICKED_INSIDE, INTERNAL_RECOGNISED, TRAFFICKED)
        .facts(INFORMED, AGREES_TO_TELLING, OUTCOME)
        .events(VICTIM_REFERRED, RETURN_REPORTED, IDENTIFICATION_MADE)
        .events(
            ASSISTANCE_CONSENT.asked().mayCarry(INFORMED),
            REFERRAL_CONSENT.asked().mayCarry(INFORMED))
        .events(ASSISTANCE_STARTED, ASSISTANCE_LEFT, MONITORED, REINTEGRATION_CONCLUDED)
        .events(COMMUNITY_TOLD, HOME_CHOSEN, RELOCATION_CHOSEN)
        .entitlements(
            MEDICAL_CARE,
            PSYCHOLOGICAL_ASSISTANCE,
            LEGAL_ASSISTANCE,
            FAMILY_SUPPORT,
            SAFE_ACCOMMODATION,
            EDUCATION,
            VOCATIONAL_TRAINING,
            FOLLOW_UP,
            MEDICAL_REHABILITATION,
            RELOCATION)
        .meanings(DETECTION, IDENTIFICATION_PENDING, IDENTIFICATION_CONCLUSION)
        .meanings(org.nrm.identification.IdentificationMeanings.IDENTIFIED)
        .meanings(org.nrm.identification.IdentificationMeanings.NOT_IDENTIFIED)
        .meanings(PROGRAMME_START, PROGRAMME_RUNNING, PROGRAMME_BROKEN_OFF, REINTEGRATION_ENDED)
        .procedures(identification())
        .with(
            ASSISTANCE_CONSENT.under(CONSENT_ROWS),
            REFERRAL_CONSENT.under(CONSENT_ROWS),
            NeedsAssessment.of(
                MANUAL.at("needs are identified and answered"), ASSISTANCE_STARTED, PARTNER),
            Referral.of(
                MANUAL
                    .at("referral within the network")
                    .reading(
                        "needs are assessed before a referral, except in an emergency",
                        "always before, or not as a condition"),
                REFERRAL_CONSENT,
                any(NEEDS_ASSESSED, oneOf(REFERRAL_PRIORITY, EMERGENCY)),
                SENDERS,
                RECEIVERS))
        .procedures(reintegration(), confidentiality(), settlement())
        .build();
  }

  private static Consent consent(Purpose purpose) {
    return Consent.to(purpose).askedBy(PARTNER, MISSION).givenBy(PERSON).givenWhen(INFORMED);
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(UkrainianWords.IDENTIFICATION, "Identification from below", NOT_DETECTED)
            .under(MANUAL.at("identification by partners, hotlines, law enforcement and missions abroad"),
                stage (NOT_DETECTED, "Not detected"),
                stage (DETECTED,     "Referred into the network").means(IDENTIFICATION_PENDING),
                from  (NOT_DETECTED).on(VICTIM_REFERRED).to(DETECTED).must()
                    .reading("a call to a hotline counts as a referral by a non-governmental organisation, whose lines these are", "a sort of its own"))
            .under(MANUAL.at("identification upon return, through local means"),
                ending(UkrainianWords.IDENTIFIED,     "Identified as trafficked").means(org.nrm.identification.IdentificationMeanings.IDENTIFIED),
                ending(UkrainianWords.NOT_IDENTIFIED, "Not identified as trafficked").means(org.nrm.identification.IdentificationMeanings.NOT_IDENTIFIED),
                from  (DETECTED, UkrainianWords.IDENTIFIED).on(RETURN_REPORTED).stays().establishes(RETURNED).must(),
                from  (DETECTED).on(IDENTIFICATION_MADE).when(TRAFFICKED, WITHIN_THE_PROGRAMME).to(UkrainianWords.IDENTIFIED).must().citing(MANUAL.at("internal trafficking, not yet considered in the programme of 2002 to 2005"))
                    .reading("identification is made after the return; persons trafficked inside the country are outside the programme until that is recognised", "also before the return; the practice takes persons in whom the programme does not consider"),
                from  (DETECTED).on(IDENTIFICATION_MADE).when(not(TRAFFICKED)).to(UkrainianWords.NOT_IDENTIFIED).may(),
                from  (UkrainianWords.NOT_IDENTIFIED).on(VICTIM_REFERRED).to(DETECTED).as("referred-again").must()
                    .readingOnly("a person who was not identified can be referred again", "the decision is final"));
    }

    private static ProcedureTable reintegration() {
        return procedure(REINTEGRATION, "Assistance and reintegration", NOT_ASSISTED)
            .under(MANUAL.at("assistance by local partners"),
                stage (NOT_ASSISTED, "Not assisted"),
                stage (ASSISTED,     "Assisted by the network").means(PROGRAMME_RUNNING),
                in    (ASSISTED).grants(MEDICAL_CARE, PSYCHOLOGICAL_ASSISTANCE, LEGAL_ASSISTANCE, FAMILY_SUPPORT, SAFE_ACCOMMODATION, EDUCATION, VOCATIONAL_TRAINING, FOLLOW_UP),
                from  (NOT_ASSISTED, LEFT).on(ASSISTANCE_STARTED).when(at(UkrainianWords.IDENTIFICATION, UkrainianWords.IDENTIFIED), ASSISTANCE_CONSENT.held()).to(ASSISTED).as("assistance-started").must().citing(PRINCIPLES.at("informed consent")))
            .under(MANUAL.at("medical rehabilitation centre in the capital"),
                in    (ASSISTED).grants(MEDICAL_REHABILITATION))
            .under(PRINCIPLES.at("self-determination and participation"),
                stage (LEFT, "Left by the person").means(PROGRAMME_BROKEN_OFF),
                from  (ASSISTED).on(ASSISTANCE_LEFT).to(LEFT).must()
                    .reading("the person can leave at any time and come back", "who leaves is lost to the programme"),
                from  (ASSISTED).on(ASSISTANCE_CONSENT.withdrawn()).to(LEFT).as("left-with-consent").must()
                    .reading("assistance rests on the consent to it and ends with it; a referral ends with the consent to referrals", "assistance and referrals end together"))
            .under(MANUAL.at("monitoring, and status at the end of the reintegration period"),
                ending(CONCLUDED, "Reintegration period over").means(REINTEGRATION_ENDED),
                from  (ASSISTED)      .on(MONITORED).stays().must(),
                from  (ASSISTED, LEFT).on(REINTEGRATION_CONCLUDED).to(CONCLUDED).as("concluded").must()
                    .reading("the period has no fixed length and ends with the report of the outcome", "a length of its own; the cases of 2003 were assisted in 2003 and 2004"),
                duty("monitor-reintegration", "report how the person is doing").of(PARTNER).metBy(MONITORED)
                    .onEntering(ASSISTED).on(MONITORED).whileIn(ASSISTED).within(months(1))
                    .reading("a report every month, since partners are paid for monitoring by the month", "no rhythm is told"));
    }

    private static ProcedureTable confidentiality() {
        return procedure(CONFIDENTIALITY, "Confidentiality towards the home community", KEPT)
            .under(MANUAL.at("stigmatisation in the home community is to be avoided"),
                ending(KEPT, "Kept confidential"),
                from  (KEPT).on(COMMUNITY_TOLD).when(AGREES_TO_TELLING).stays().may()
                    .reading("nothing is told at home unless the person agrees to that telling; consent to assistance does not cover it", "consent to assistance covers it"));
    }

    private static ProcedureTable settlement() {
        return procedure(SETTLEMENT, "Where the person lives", UNDECIDED)
            .under(MANUAL.at("persons who want to live elsewhere"),
                stage (UNDECIDED, "Undecided"),
                stage (AT_HOME,   "In the home area"),
                stage (RELOCATED, "Elsewhere").grants(RELOCATION)
                    .reading("who does not want to go back to the home area is helped to settle elsewhere", "the wish is respected without help"),
                from  (UNDECIDED, RELOCATED).on(HOME_CHOSEN)      .to(AT_HOME)  .as("home").must(),
                from  (UNDECIDED, AT_HOME)  .on(RELOCATION_CHOSEN).to(RELOCATED).as("elsewhere").must());
    }
    // spotless:on
}
