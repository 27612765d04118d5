package org.nrm.catalogue.serbia;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationRoles;
import org.nrm.referral.ReferralFacts;
import org.nrm.referral.ReferralRoles;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the Serbian mechanism. */
public final class SerbianWords {
  // spotless:off
    // ---- roles
    /** The person whose case it is. */
    public static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
    /** The police. */
    public static final Role POLICE = IdentificationRoles.POLICE;
    /** The ministry that notifies cases and decides on stay. */
    public static final Role MINISTRY = Role.of("ministry-of-the-interior", "Ministry of the Interior", RoleKind.DECIDES);
    /** The Agency for the coordination of protection. */
    public static final Role AGENCY = ReferralRoles.COORDINATING_AGENCY;
    /** Who gives assistance. */
    public static final Role PROVIDER = ReferralRoles.SERVICE_PROVIDER;
    /** A non-governmental organisation. */
    public static final Role NGO = IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION;
    /** The SOS line. */
    public static final Role HOTLINE = IdentificationRoles.HOTLINE;
    /** Social workers. */
    public static final Role SOCIAL_SERVICE = IdentificationRoles.SOCIAL_SERVICE;
    /** Staff of a consulate or embassy. */
    public static final Role CONSULAR_STAFF = Role.of("consular-staff", "staff of a consulate or embassy", RoleKind.SUPPORTS);
    /** Individuals. */
    public static final Role REFERRER = IdentificationRoles.OTHER_REFERRER;
    /** The prosecutor. */
    public static final Role PROSECUTOR = ResidenceRoles.PROSECUTOR;

    // ---- facts
    /** Needs are known. */
    public static final FactType NEEDS_ASSESSED = ReferralFacts.NEEDS_ASSESSED;
    /** A provider accepted. */
    public static final FactType PROVIDER_ACCEPTED = ReferralFacts.PROVIDER_ACCEPTED.by(PROVIDER, AGENCY);
    /** Providers took part in the final identification. */
    public static final FactType PROVIDERS_TOOK_PART = FactType.flag("providers-took-part", "the direct providers took part in the final identification")
            .by(AGENCY, PROVIDER).forThisEvent().handled(Sensitivity.ORDINARY);
    /** Reintegration runs. */
    public static final FactType REINTEGRATION_STARTED = FactType.flag("reintegration-started", "reintegration has started, in the country or abroad").by(AGENCY, PROVIDER);
    /** A foreigner. */
    public static final FactType FOREIGN_NATIONAL = IdentificationFacts.FOREIGN_NATIONAL.by(AGENCY, POLICE, MINISTRY);
    /** A child. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(AGENCY, POLICE, MINISTRY, SOCIAL_SERVICE);
    /** Cooperates with the authorities. */
    public static final FactType COOPERATES = ResidenceFacts.COOPERATES.by(POLICE, PROSECUTOR, MINISTRY);
    /** Criminal proceedings run. */
    public static final FactType ONGOING = ResidenceFacts.PROCEEDINGS_ONGOING.by(POLICE, PROSECUTOR);
    /** Has no means. */
    public static final FactType WITHOUT_MEANS = FactType.flag("without-means", "has no means of subsistence").by(AGENCY, SOCIAL_SERVICE);
    /** Before a civil court. */
    public static final Code CIVIL = Code.of("civil-complaint", "a civil complaint for damages");
    /** In the criminal case. */
    public static final Code CRIMINAL = Code.of("request-in-criminal-proceedings", "a request within the criminal proceedings");
    /** How compensation is claimed. */
    public static final FactType CLAIM_ROUTE = FactType.choice("claim-route", "how compensation is claimed", CIVIL, CRIMINAL).by(AGENCY).forThisEvent();

    // ---- events of the case
    /** The police reveal a case. */
    public static final EventType CASE_REVEALED = EventType.of("case-revealed", "the police reveal a case of possible trafficking").by(POLICE).meaning(IdentificationMeanings.DETECTION);
    /** The Ministry notifies the Agency. */
    public static final EventType CASE_NOTIFIED = EventType.of("case-notified", "the Agency is informed of the revealed case").by(MINISTRY, POLICE).mayCarry(FOREIGN_NATIONAL, CHILD);
    /** Anybody calls the Agency. */
    public static final EventType AGENCY_CALLED = EventType.of("agency-called", "somebody calls the Agency about a suspected victim")
            .by(NGO, HOTLINE, SOCIAL_SERVICE, CONSULAR_STAFF, REFERRER, PROVIDER, PROSECUTOR, PERSON).meaning(IdentificationMeanings.DETECTION);
    /** The Agency is there when the police act. */
    public static final EventType POLICE_ACTION_ATTENDED = EventType.of("police-action-attended", "staff of the Agency are present at a police action").by(AGENCY);
    /** Step 1 is done. */
    public static final EventType NEEDS_FOUND = EventType.of("needs-found", "the Agency assesses medical, social and legal needs").by(AGENCY).mayCarry(FOREIGN_NATIONAL, CHILD);
    /** Step 2. */
    public static final EventType PERSON_REFERRED = EventType.of("person-referred", "the Agency refers the person to direct providers under a personal plan").by(AGENCY);
    /** Step 3. */
    public static final EventType PROTECTION_COORDINATED = EventType.of("protection-coordinated", "the Agency coordinates the protection").by(AGENCY).mayCarry(PROVIDER_ACCEPTED);
    /** Step 4. */
    public static final EventType RIGHTS_EXPLAINED = EventType.of("rights-explained", "the Agency informs the person of rights, status and recovery")
            .by(AGENCY).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** Step 5. */
    public static final EventType FOLLOW_UP_STARTED = EventType.of("follow-up-started", "the Agency starts to follow up the reintegration").by(AGENCY).mayCarry(REINTEGRATION_STARTED);
    /** Reintegration is over. */
    public static final EventType REINTEGRATION_FINISHED = EventType.of("reintegration-finished", "the process of reintegration ends, in the country or abroad")
            .by(AGENCY, PROVIDER).meaning(ReintegrationMeanings.PROGRAMME_FINISHED);

    // ---- events of the status
    /** Finally identified. */
    public static final EventType STATUS_CONFIRMED = EventType.of("victim-status-confirmed", "the Agency and the direct providers finally identify the person as a victim")
            .by(AGENCY).mayCarry(PROVIDERS_TOOK_PART, FOREIGN_NATIONAL).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** Not confirmed. */
    public static final EventType STATUS_NOT_CONFIRMED = EventType.of("victim-status-not-confirmed", "the final identification does not confirm that the person is a victim")
            .by(AGENCY).mayCarry(PROVIDERS_TOOK_PART, FOREIGN_NATIONAL).meaning(IdentificationMeanings.IDENTIFICATION_REFUSAL);

    // ---- events of residence
    /** The Agency applies. */
    public static final EventType RESIDENCE_APPLIED = EventType.of("residence-applied", "temporary residence is applied for on behalf of the person").by(AGENCY).mayCarry(FOREIGN_NATIONAL);
    /** The first permit. */
    public static final EventType RESIDENCE_GRANTED = EventType.of("residence-granted", "temporary residence for reflection is granted").by(MINISTRY).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** The extension. */
    public static final EventType RESIDENCE_EXTENDED = EventType.of("residence-extended", "temporary residence is extended").by(MINISTRY).mayCarry(COOPERATES).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** The person returns. */
    public static final EventType RETURN_CHOSEN = ResidenceEvents.RETURN_CHOSEN.by(PERSON);
    /** The person is removed. */
    public static final EventType EXPULSION_ENFORCED = ResidenceEvents.EXPULSION_ENFORCED.by(POLICE, MINISTRY);

    // ---- compensation
    /** Compensation is claimed. */
    public static final EventType COMPENSATION_CLAIMED = EventType.of("compensation-claimed", "the Agency initiates a claim for compensation").by(AGENCY).mustCarry(CLAIM_ROUTE);

    // ---- entitlements
    /** A place for a child. */
    public static final Entitlement SPECIALISED_ORPHANAGE = Entitlement.of("specialised-orphanage", "place in a specialised orphanage");
    /** Programme of reintegration. */
    public static final Entitlement REINTEGRATION_PROGRAMME = Entitlement.of("reintegration-programme", "programme of reintegration");
    /** Help to return. */
    public static final Entitlement ASSISTED_RETURN = Entitlement.of("assisted-voluntary-return", "assistance in a voluntary return");
    /** Basic living conditions. */
    public static final Entitlement BASIC_LIVING_CONDITIONS = Entitlement.of("basic-living-conditions", "accommodation, food and basic living conditions");

    // ---- procedures and stages
    static final ProcedureId CASE = ProcedureId.of("case-process");
    static final ProcedureId COORDINATION = ProcedureId.of("coordination");
    static final ProcedureId RIGHTS = ProcedureId.of("information-on-rights");
    static final ProcedureId STATUS = ProcedureId.of("victim-status");
    static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final ProcedureId COMPENSATION = ProcedureId.of("compensation");

    static final StageId NOT_DETECTED = StageId.of("not-detected");
    static final StageId DETECTED = StageId.of("detected");
    static final StageId ASSESSED = StageId.of("being-assessed");
    static final StageId REFERRED = StageId.of("referred");
    static final StageId FOLLOWED_UP = StageId.of("followed-up");
    static final StageId COMPLETED = StageId.of("completed");
    static final StageId NOT_COORDINATED = StageId.of("not-coordinated");
    static final StageId COORDINATED = StageId.of("coordinated");
    static final StageId NOT_INFORMED = StageId.of("not-informed");
    static final StageId INFORMED = StageId.of("informed");
    static final StageId NO_STATUS = StageId.of("no-status");
    static final StageId SUSPECTED = StageId.of("suspected-with-status");
    static final StageId CONFIRMED = StageId.of("finally-identified");
    static final StageId NOT_CONFIRMED = StageId.of("not-confirmed");
    static final StageId NO_PERMIT = StageId.of("no-permit");
    static final StageId APPLIED = StageId.of("applied-for");
    static final StageId REFLECTION = StageId.of("reflection");
    static final StageId EXTENDED = StageId.of("extended");
    static final StageId EXPIRED = StageId.of("expired");
    static final StageId RETURNED = StageId.of("returned");
    static final StageId ENDED_BY_REMOVAL = StageId.of("ended-by-removal");
    static final StageId NOT_CLAIMED = StageId.of("not-claimed");
    static final StageId CIVIL_CLAIM = StageId.of("claimed-by-civil-complaint");
    static final StageId CRIMINAL_CLAIM = StageId.of("claimed-in-criminal-proceedings");

    /** The day of the first permit, from which the year counts. */
    public static final FactType FIRST_PERMIT_ON = FactType.date("first-permit-on", "day on which the first permit was granted");
    // spotless:on

  private SerbianWords() {}
}
