package org.nrm.catalogue.ukraine;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationRoles;
import org.nrm.referral.ReferralFacts;
import org.nrm.reintegration.ReintegrationFacts;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.reintegration.ReintegrationRoles;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the Ukrainian network. */
public final class UkrainianWords {
  // spotless:off
    // ---- roles
    /** The person concerned. */
    public static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
    /** Partner organisation of the network. */
    public static final Role PARTNER = IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION;
    /** Regional hotline. */
    public static final Role HOTLINE = IdentificationRoles.HOTLINE;
    /** Police. */
    public static final Role POLICE = IdentificationRoles.POLICE;
    /** Others who refer. */
    public static final Role OTHERS = IdentificationRoles.OTHER_REFERRER;
    /** Mission in the country, which coordinates the network and monitors. */
    public static final Role MISSION = Role.of("iom-mission", "mission of the International Organization for Migration in the country", RoleKind.SUPPORTS);
    /** Mission in another country. */
    public static final Role MISSION_ABROAD = Role.of("iom-mission-abroad", "mission of the International Organization for Migration in another country", RoleKind.SUPPORTS);
    /** Medical rehabilitation centre, the one central service. */
    public static final Role MEDICAL_CENTRE = Role.of("medical-rehabilitation-centre", "central medical rehabilitation centre", RoleKind.SUPPORTS);
    /** Those who made the state's programme. */
    public static final Role GOVERNMENT = Role.of("government", "government", RoleKind.DECIDES);
    /** Organisation that monitors: the role is the mission's. */
    public static final Role MONITOR = ReintegrationRoles.MONITORING_ORGANISATION;

    // ---- facts
    /** The sort of organisation that referred the person. */
    public static final FactType REFERRED_BY = ReferralFacts.REFERRING_ORGANISATION.by(PARTNER, HOTLINE, POLICE, MISSION_ABROAD, MISSION, OTHERS);
    /** Is in the country again. */
    public static final FactType RETURNED = FactType.flag("returned", "is back in the country").by(PERSON, PARTNER, HOTLINE, POLICE, MISSION_ABROAD, MISSION, OTHERS);
    /** Trafficked inside the country. */
    public static final FactType TRAFFICKED_INSIDE = FactType.flag("trafficked-inside-the-country", "was trafficked inside the country")
            .by(PARTNER, HOTLINE, POLICE, MISSION_ABROAD, MISSION, OTHERS).handled(Sensitivity.SENSITIVE);
    /** The policy on trafficking inside the country. */
    public static final FactType INTERNAL_RECOGNISED = FactType.flag("internal-trafficking-recognised", "trafficking inside the country is recognised")
            .by(GOVERNMENT).handled(Sensitivity.ORDINARY)
            .presumed(FactValue.of(false), UkrainianSources.MANUAL.at("internal trafficking, not yet considered in the programme of 2002 to 2005"));
    /** Trafficked. */
    public static final FactType TRAFFICKED = FactType.flag("trafficked", "was trafficked").by(PARTNER, MISSION).forThisEvent().handled(Sensitivity.SENSITIVE);
    /** Informed. */
    public static final FactType INFORMED = IdentificationFacts.INFORMED_OF_RIGHTS.by(PERSON, PARTNER, MISSION);
    /** Agrees that this is told at home. */
    public static final FactType AGREES_TO_TELLING = FactType.flag("agrees-to-telling", "agrees that this is told in the home community")
            .by(PERSON, PARTNER, MISSION).forThisEvent();
    /** Where the person stands at the end. */
    public static final FactType OUTCOME = ReintegrationFacts.REINTEGRATION_OUTCOME.by(PARTNER, MISSION, MONITOR);

    // ---- events
    /** A person is referred into the network. */
    public static final EventType VICTIM_REFERRED = EventType.of("victim-referred", "a person who may be trafficked is found and referred into the network")
            .by(PARTNER, HOTLINE, POLICE, MISSION_ABROAD, OTHERS).mustCarry(REFERRED_BY).mayCarry(RETURNED, TRAFFICKED_INSIDE).meaning(IdentificationMeanings.DETECTION);
    /** The person has come back. */
    public static final EventType RETURN_REPORTED = EventType.of("return-reported", "the person has come back to the country")
            .by(PERSON, PARTNER, MISSION_ABROAD, MISSION);
    /** The network decides. */
    public static final EventType IDENTIFICATION_MADE = EventType.of("identification-made", "a partner of the network or the mission decides whether the person was trafficked")
            .by(PARTNER, MISSION).mustCarry(TRAFFICKED).mayCarry(TRAFFICKED_INSIDE).meaning(IdentificationMeanings.IDENTIFICATION_CONCLUSION);
    /** Assistance starts. */
    public static final EventType ASSISTANCE_STARTED = EventType.of("assistance-started", "a local partner starts to assist").by(PARTNER).meaning(ReintegrationMeanings.PROGRAMME_START);
    /** The person leaves. */
    public static final EventType ASSISTANCE_LEFT = EventType.of("assistance-left", "the person no longer wants assistance").by(PERSON);
    /** The case is monitored. */
    public static final EventType MONITORED = EventType.of("monitoring-reported", "a partner reports how the person is doing").by(PARTNER, MISSION, MONITOR);
    /** The period ends. */
    public static final EventType REINTEGRATION_CONCLUDED = EventType.of("reintegration-concluded", "the reintegration period ends")
            .by(PARTNER, MISSION, MONITOR).mustCarry(OUTCOME).meaning(ReintegrationMeanings.REINTEGRATION_ENDED);
    /** Something is told at home. */
    public static final EventType COMMUNITY_TOLD = EventType.of("home-community-told", "the home community is told of the case").by(PARTNER, MISSION, PERSON).mayCarry(AGREES_TO_TELLING);
    /** Home. */
    public static final EventType HOME_CHOSEN = EventType.of("home-area-chosen", "the person chooses to live in the home area").by(PERSON);
    /** Elsewhere. */
    public static final EventType RELOCATION_CHOSEN = EventType.of("relocation-chosen", "the person chooses to live elsewhere").by(PERSON);

    // ---- entitlements
    /** The central service. */
    public static final Entitlement MEDICAL_REHABILITATION = Entitlement.of("medical-rehabilitation", "comprehensive and confidential examination and treatment at the central centre");
    /** Elsewhere. */
    public static final Entitlement RELOCATION = Entitlement.of("relocation", "help to settle outside the home area");

    // ---- procedures
    /** Identification. */
    public static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
    /** Reintegration. */
    public static final ProcedureId REINTEGRATION = ProcedureId.of("reintegration");
    /** What the home community is told. */
    public static final ProcedureId CONFIDENTIALITY = ProcedureId.of("confidentiality");
    /** Where the person lives. */
    public static final ProcedureId SETTLEMENT = ProcedureId.of("settlement");

    // ---- stages
    /** Not detected. */
    public static final StageId NOT_DETECTED = StageId.of("not-detected");
    /** Detected. */
    public static final StageId DETECTED = StageId.of("detected");
    /** Identified. */
    public static final StageId IDENTIFIED = StageId.of("identified");
    /** Not identified. */
    public static final StageId NOT_IDENTIFIED = StageId.of("not-identified");
    /** Not assisted. */
    public static final StageId NOT_ASSISTED = StageId.of("not-assisted");
    /** Assisted. */
    public static final StageId ASSISTED = StageId.of("assisted");
    /** Left. */
    public static final StageId LEFT = StageId.of("assistance-ended-by-person");
    /** Reintegration over. */
    public static final StageId CONCLUDED = StageId.of("reintegration-over");
    /** Nothing is told at home. */
    public static final StageId KEPT = StageId.of("kept-confidential");
    /** Undecided where to live. */
    public static final StageId UNDECIDED = StageId.of("undecided");
    /** In the home area. */
    public static final StageId AT_HOME = StageId.of("in-the-home-area");
    /** Elsewhere. */
    public static final StageId RELOCATED = StageId.of("relocated");
    // spotless:on

  private UkrainianWords() {}
}
