package org.nrm.catalogue.serbia;

import static org.nrm.catalogue.serbia.SerbianSources.*;
import static org.nrm.catalogue.serbia.SerbianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.FOLLOW_UP;
import static org.nrm.reintegration.ReintegrationMeanings.*;
import static org.nrm.residence.ResidenceEntitlements.STAY;
import static org.nrm.residence.ResidenceEntitlements.STUDY;
import static org.nrm.residence.ResidenceMeanings.*;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Presence;

/**
 * Serbia from March 2004: the Agency for the coordination of protection, with its case process in five steps, the status of
 * victim, and the temporary residence of foreign victims, as the manual of 2005 tells them.
 *
 * <p>A Centre took the Agency's place in 2012; the day was not read, so the mechanism is said to be in force through the end
 * of 2011. Nothing read ends a stay but its expiry, return, and want of cooperation at the extension.
 */
public final class Serbia2004 {
  private Serbia2004() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2004() {
    return mechanism(
            "serbia-2004", "Serbia: the Agency for the coordination of protection", "serbia")
        .inForceSince(LocalDate.of(2004, 3, 1))
        .inForceThrough(LocalDate.of(2011, 12, 31))
        .roles(PERSON, POLICE, MINISTRY, AGENCY, PROVIDER, PROSECUTOR)
        .roles(NGO, HOTLINE, SOCIAL_SERVICE, CONSULAR_STAFF, REFERRER)
        .facts(NEEDS_ASSESSED, PROVIDER_ACCEPTED, PROVIDERS_TOOK_PART, REINTEGRATION_STARTED)
        .facts(FOREIGN_NATIONAL, CHILD, COOPERATES, ONGOING, WITHOUT_MEANS, CLAIM_ROUTE)
        .facts(FIRST_PERMIT_ON)
        .events(CASE_REVEALED, CASE_NOTIFIED, AGENCY_CALLED, POLICE_ACTION_ATTENDED, NEEDS_FOUND)
        .events(PERSON_REFERRED, PROTECTION_COORDINATED, RIGHTS_EXPLAINED)
        .events(FOLLOW_UP_STARTED, REINTEGRATION_FINISHED)
        .events(STATUS_CONFIRMED, STATUS_NOT_CONFIRMED)
        .events(RESIDENCE_APPLIED, RESIDENCE_GRANTED, RESIDENCE_EXTENDED, RETURN_CHOSEN)
        .events(EXPULSION_ENFORCED, COMPENSATION_CLAIMED)
        .entitlements(NEEDS_ASSESSMENT, SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE)
        .entitlements(SOCIAL_ASSISTANCE, MEDICAL_CARE, LEGAL_ASSISTANCE, INFORMATION_ON_RIGHTS)
        .entitlements(SPECIALISED_ORPHANAGE, REINTEGRATION_PROGRAMME, ASSISTED_RETURN, FOLLOW_UP)
        .entitlements(COMPENSATION_CLAIM, STAY, STUDY, BASIC_LIVING_CONDITIONS)
        .meanings(DETECTION, IDENTIFICATION_PENDING, IDENTIFIED, NOT_IDENTIFIED)
        .meanings(INFORMATION_GIVEN, IDENTIFICATION_CONCLUSION, IDENTIFICATION_REFUSAL)
        .meanings(FOLLOW_UP_RUNNING, REINTEGRATION_ENDED, PROGRAMME_FINISHED)
        .meanings(REFLECTION_PERIOD, TEMPORARY_PERMIT, STAY_OVER, REFLECTION_GRANT)
        .meanings(PERMIT_RENEWAL, VOLUNTARY_RETURN, ENFORCED_REMOVAL)
        .procedures(caseProcess(), coordination(), rights(), status(), residence(), compensation())
        .with(presence())
        .leads(LeadRule.of(
            "agency-coordinates",
            at(CASE, ASSESSED, REFERRED, FOLLOWED_UP),
            AGENCY.id(),
            List.of(MANUAL.at("Serbia, the Agency in the referral mechanism"))))
        .readings(SerbianQuestions.all2004())
        .build();
  }

  // spotless:off
    private static ProcedureTable caseProcess() {
        return procedure(CASE, "Case process in five steps", NOT_DETECTED)
            .under(MEMORANDUM.at("notification of revealed cases"),
                stage (NOT_DETECTED, "Not detected"),
                stage (DETECTED,     "Detected"),
                from  (NOT_DETECTED)                                       .on(CASE_REVEALED).to(DETECTED).may(),
                from  (DETECTED, ASSESSED, REFERRED, FOLLOWED_UP)          .on(CASE_REVEALED).stays().as("revealed-again").may(),
                from  (NOT_DETECTED, DETECTED)                             .on(CASE_NOTIFIED).to(ASSESSED).as("notified").should()
                    .reading("the memorandum was not signed, so the notification is expected and not owed by law", "an agreement that binds the Ministry"),
                from  (ASSESSED, REFERRED, FOLLOWED_UP)                    .on(CASE_NOTIFIED).stays().as("notified-later").should(),
                duty("notify-agency", "inform the Agency of the revealed case").of(MINISTRY).metBy(CASE_NOTIFIED).on(CASE_REVEALED)
                    .reading("a soft obligation without a time: it stays open and nothing is breached", "an obligation due on the day of the discovery"))
            .under(MEMORANDUM.at("presence at police actions"),
                from  (NOT_DETECTED, DETECTED, ASSESSED, REFERRED, FOLLOWED_UP).on(POLICE_ACTION_ATTENDED).stays().should())
            .under(MANUAL.at("Serbia, the Agency answers all calls"),
                from  (NOT_DETECTED, DETECTED)                             .on(AGENCY_CALLED).to(ASSESSED).as("called").must(),
                from  (ASSESSED, REFERRED, FOLLOWED_UP)                    .on(AGENCY_CALLED).stays().as("called-again").must(),
                from  (COMPLETED)                                          .on(AGENCY_CALLED).to(ASSESSED).as("called-after-the-end").forgets(NEEDS_ASSESSED, REINTEGRATION_STARTED).must()
                    .reading("a call after the end of reintegration is answered too, and needs are assessed anew", "a new case"),
                from  (COMPLETED)                                          .on(CASE_NOTIFIED).to(ASSESSED).as("notified-after-the-end").forgets(NEEDS_ASSESSED, REINTEGRATION_STARTED).should()
                    .reading("a call after the end of reintegration is answered too, and needs are assessed anew", "a new case"))
            .under(MANUAL.at("Serbia, overview of referral procedures, step 1"),
                stage (ASSESSED, "Step 1: assessment of medical, social and legal needs").document("initial assessment of needs").grants(NEEDS_ASSESSMENT, MEDICAL_CARE)
                    .reading("medical needs that are found are met at once", "medical help with the referral alone"),
                from  (ASSESSED, REFERRED, FOLLOWED_UP)                    .on(NEEDS_FOUND).stays().establishes(NEEDS_ASSESSED).must(),
                duty("assess-needs", "assess medical, social and legal needs").of(AGENCY).metBy(NEEDS_FOUND).onEntering(ASSESSED).whileIn(ASSESSED, REFERRED, FOLLOWED_UP))
            .under(MANUAL.at("Serbia, overview of referral procedures, step 2"),
                stage (REFERRED, "Step 2: referred to direct providers").document("personal plan"),
                from  (ASSESSED)                                           .on(PERSON_REFERRED).when(NEEDS_ASSESSED).to(REFERRED).must(),
                from  (REFERRED, FOLLOWED_UP)                              .on(PERSON_REFERRED).stays().as("referred-further").may()
                    .readingOnly("a person can be referred to further providers", "one referral"))
            .under(MANUAL.at("Serbia, victim identification and referral"),
                in    (REFERRED)   .grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, MEDICAL_CARE, LEGAL_ASSISTANCE, REINTEGRATION_PROGRAMME, ASSISTED_RETURN),
                in    (FOLLOWED_UP).grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, MEDICAL_CARE, LEGAL_ASSISTANCE, REINTEGRATION_PROGRAMME, ASSISTED_RETURN)
                    .reading("assistance goes on as the plan says while the case is followed up", "follow-up alone"))
            .under(MANUAL.at("Serbia, the Agency refers to providers"),
                in    (REFERRED)   .grants(SPECIALISED_ORPHANAGE).when(CHILD),
                in    (FOLLOWED_UP).grants(SPECIALISED_ORPHANAGE).when(CHILD)
                    .reading("assistance goes on as the plan says while the case is followed up", "follow-up alone"))
            .under(MANUAL.at("Serbia, legal and administrative issues"),
                in    (REFERRED)   .grants(INFORMATION_ON_RIGHTS),
                in    (FOLLOWED_UP).grants(INFORMATION_ON_RIGHTS),
                duty("explain-rights", "inform the person of rights, of residence and of compensation").of(AGENCY).metBy(RIGHTS_EXPLAINED).onEntering(REFERRED).whileIn(REFERRED, FOLLOWED_UP))
            .under(MANUAL.at("Serbia, overview of referral procedures, step 5"),
                stage (FOLLOWED_UP, "Step 5: case monitored during reintegration").means(FOLLOW_UP_RUNNING).grants(FOLLOW_UP),
                ending(COMPLETED,   "Reintegration ended").means(REINTEGRATION_ENDED),
                from  (REFERRED)                                           .on(FOLLOW_UP_STARTED).when(REINTEGRATION_STARTED, any(at(COORDINATION, COORDINATED), at(RIGHTS, INFORMED))).to(FOLLOWED_UP).must()
                    .reading("steps 3 and 4 run beside each other, and either opens step 5; step 5 never comes before step 2", "both steps are asked for, in their order"),
                from  (FOLLOWED_UP)                                        .on(REINTEGRATION_FINISHED).to(COMPLETED).may(),
                duty("follow-case", "follow the case until the end of reintegration, in the country or abroad").of(AGENCY).metBy(FOLLOW_UP_STARTED).onEntering(REFERRED).whileIn(REFERRED, FOLLOWED_UP));
    }

    private static ProcedureTable coordination() {
        return procedure(COORDINATION, "Step 3: coordination of protection", NOT_COORDINATED)
            .under(MANUAL.at("Serbia, overview of referral procedures, step 3"),
                stage (NOT_COORDINATED, "Not coordinated yet"),
                ending(COORDINATED,     "Protection coordinated").document("record in the two databases of the Agency"),
                from  (NOT_COORDINATED).on(PROTECTION_COORDINATED).when(at(CASE, REFERRED, FOLLOWED_UP), PROVIDER_ACCEPTED).to(COORDINATED).must()
                    .reading("there is something to coordinate once a provider has accepted", "with the referral alone"));
    }

    private static ProcedureTable rights() {
        return procedure(RIGHTS, "Step 4: information on rights", NOT_INFORMED)
            .under(MANUAL.at("Serbia, overview of referral procedures, step 4"),
                stage (NOT_INFORMED, "Not informed yet"),
                ending(INFORMED,     "Informed of rights, status and recovery").grants(COMPENSATION_CLAIM),
                from  (NOT_INFORMED).on(RIGHTS_EXPLAINED).when(at(CASE, REFERRED, FOLLOWED_UP)).to(INFORMED).must()
                    .reading("the information may come before or after coordination", "after step 3 alone"),
                from  (INFORMED)    .on(RIGHTS_EXPLAINED).when(at(CASE, REFERRED, FOLLOWED_UP)).stays().as("explained-again").must()
                    .readingOnly("rights can be explained again", "once"));
    }

    private static ProcedureTable status() {
        return procedure(STATUS, "Status of victim", NO_STATUS)
            .under(MANUAL.at("Serbia, victim identification and referral"),
                stage (NO_STATUS, "No status"),
                stage (SUSPECTED, "Suspected victim with the status of victim").means(IDENTIFICATION_PENDING),
                from  (NO_STATUS).on(CASE_NOTIFIED).to(SUSPECTED).as("status-on-notification").must()
                    .reading("every suspected victim has the status, so it follows from the notification or the call itself", "the Agency gives it by an act of its own"),
                from  (NO_STATUS).on(AGENCY_CALLED).to(SUSPECTED).as("status-on-call").must()
                    .reading("every suspected victim has the status, so it follows from the notification or the call itself", "the Agency gives it by an act of its own"))
            .under(MANUAL.at("Serbia, final identification"),
                ending(CONFIRMED,     "Finally identified as a victim").means(IDENTIFIED),
                ending(NOT_CONFIRMED, "Not confirmed as a victim").means(NOT_IDENTIFIED),
                from  (SUSPECTED).on(STATUS_CONFIRMED)    .when(PROVIDERS_TOOK_PART, any(is(FOREIGN_NATIONAL, false), at(RESIDENCE, REFLECTION))).to(CONFIRMED).may()
                    .reading("a foreigner is finally identified during the reflection residence; for a national, who has none, there is no time", "at any time"),
                from  (SUSPECTED).on(STATUS_NOT_CONFIRMED).when(PROVIDERS_TOOK_PART, any(is(FOREIGN_NATIONAL, false), at(RESIDENCE, REFLECTION))).to(NOT_CONFIRMED).may()
                    .reading("a foreigner is finally identified during the reflection residence; for a national, who has none, there is no time", "at any time"));
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Temporary residence of foreign victims", NO_PERMIT)
            .under(MANUAL.at("Serbia, legal and administrative issues"),
                stage (NO_PERMIT,  "No permit, or none needed"),
                stage (APPLIED,    "Applied for by the Agency"),
                stage (REFLECTION, "Reflection residence").means(REFLECTION_PERIOD).document("temporary residence permit, three months").grants(STAY)
                    .lasts(months(3)).then(EXPIRED),
                stage (EXTENDED,   "Extended residence").means(TEMPORARY_PERMIT).document("temporary residence permit, up to one year").grants(STAY)
                    .lasts(months(12)).countedFrom(Anchor.since(FIRST_PERMIT_ON)).then(EXPIRED)
                    .reading("the year is the longest stay in all, counted from the first permit, and the longest extension is taken; work is not stated and not given", "an extension of up to one year by itself; shorter extensions; work"),
                ending(EXPIRED,    "Permit run out").means(STAY_OVER),
                from  (NO_PERMIT) .on(RESIDENCE_APPLIED) .when(FOREIGN_NATIONAL, at(STATUS, SUSPECTED, CONFIRMED)).to(APPLIED).may()
                    .reading("the Agency alone applies, since no other state institution may", "private applicants besides"),
                from  (APPLIED)   .on(RESIDENCE_GRANTED) .to(REFLECTION).dates(FIRST_PERMIT_ON).must().citing(ANALYSIS.at("instructions of 5 July and 20 September 2004"))
                    .reading("the Ministry of the Interior decides, which is not said", "another authority decides"),
                from  (REFLECTION).on(RESIDENCE_EXTENDED).when(COOPERATES, not(at(STATUS, NOT_CONFIRMED))).to(EXTENDED).may()
                    .reading("who was not confirmed as a victim keeps the permit until it runs out, without an extension", "the permit ends at once, or can be extended"))
            .under(MANUAL.at("Serbia, follow-up in the country or abroad"),
                ending(RETURNED,   "Returned").means(STAY_OVER),
                from  (NO_PERMIT, APPLIED, REFLECTION, EXTENDED, EXPIRED).on(RETURN_CHOSEN).when(FOREIGN_NATIONAL).to(RETURNED).may()
                    .reading("a foreigner can return at any time; the case goes on, at home or abroad", "return ends the case"),
                ending(ENDED_BY_REMOVAL, "Ended by removal from the territory").means(STAY_OVER).readingOnly("a permit ends when the person is removed", "removal leaves the permit as it is"),
                from  (NO_PERMIT, APPLIED, REFLECTION, EXTENDED, EXPIRED).on(EXPULSION_ENFORCED).when(FOREIGN_NATIONAL).to(ENDED_BY_REMOVAL).as("removed").may()
                    .readingOnly("a permit ends when the person is removed", "removal leaves the permit as it is"))
            .under(REPORT.at("Serbia, one reported case"),
                in    (EXTENDED).grants(STUDY)
                    .reading("one person studied after the reflection period, so that study is taken to be open", "no access to study"))
            .under(LAW_OF_2008,
                in    (EXTENDED).grants(BASIC_LIVING_CONDITIONS).when(WITHOUT_MEANS, elapsed(days(0), SINCE_LAW_OF_2008))
                    .reading("the first day of the law was not read: it is applied from 1 January 2009", "from a day in 2008, or later"));
    }

    private static ProcedureTable compensation() {
        return procedure(COMPENSATION, "Claim for compensation", NOT_CLAIMED)
            .under(MANUAL.at("Serbia, legal and administrative issues: compensation"),
                stage (NOT_CLAIMED,    "Not claimed"),
                ending(CIVIL_CLAIM,    "Claimed by a civil complaint"),
                ending(CRIMINAL_CLAIM, "Claimed in the criminal proceedings"),
                from  (NOT_CLAIMED).on(COMPENSATION_CLAIMED).when(at(RIGHTS, INFORMED), oneOf(CLAIM_ROUTE, CIVIL))            .to(CIVIL_CLAIM).may()
                    .reading("the claim belongs to step 4 and follows the information; a civil complaint needs no criminal case", "a claim before the information"),
                from  (NOT_CLAIMED).on(COMPENSATION_CLAIMED).when(at(RIGHTS, INFORMED), oneOf(CLAIM_ROUTE, CRIMINAL), ONGOING).to(CRIMINAL_CLAIM).may()
                    .reading("the claim belongs to step 4 and follows the information", "a claim before the information"));
    }

    private static SharedProcedure presence() {
        return Presence.of(
            MANUAL.at("Serbia, temporary residence")
                .reading("a foreigner can be ordered to leave where no permit runs and none is asked for", "an order at any time, by general rules that were not read"),
            all(FOREIGN_NATIONAL, at(RESIDENCE, NO_PERMIT, EXPIRED)),
            MANUAL.at("Serbia, temporary residence")
                .reading("nothing read forbids enforcement against a foreigner, so no guard is set", "general rules on removal, which were not read"),
            FOREIGN_NATIONAL,
            POLICE, MINISTRY);
    }
    // spotless:on
}
