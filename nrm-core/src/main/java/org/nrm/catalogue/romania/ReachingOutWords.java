package org.nrm.catalogue.romania;

import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.reintegration.ReintegrationFacts.*;
import static org.nrm.reintegration.ReintegrationRoles.REINTEGRATION_ORGANISATION;

import org.nrm.protection.ProtectionMeanings;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of the shelter of Reaching Out. */
public final class ReachingOutWords {
  // spotless:off
    /** Co-ordinates the project. */
    public static final Role PROJECT_COORDINATOR = Role.of("project-coordinator", "co-ordinator of the project", RoleKind.SUPPORTS);

    // ---- facts
    /** A woman or child who was trafficked. */
    public static final Code TRAFFICKED = Code.of("trafficked", "a woman or child who was trafficked");
    /** A woman or child who was sexually exploited. */
    public static final Code SEXUALLY_EXPLOITED = Code.of("sexually-exploited", "a woman or child who was sexually exploited");
    /** A young woman who leaves the system of orphanages. */
    public static final Code LEAVING_ORPHANAGE = Code.of("leaving-orphanage", "a young woman who leaves an orphanage");
    /** For whom the shelter is. */
    public static final FactType SHELTER_GROUP = FactType.choice("shelter-group", "to whom of those for whom the shelter is she belongs", TRAFFICKED, SEXUALLY_EXPLOITED, LEAVING_ORPHANAGE)
            .by(REINTEGRATION_ORGANISATION).handled(Sensitivity.SENSITIVE);
    /** How many stay on that day. */
    public static final FactType RESIDENTS = SHELTER_RESIDENTS.by(REINTEGRATION_ORGANISATION);
    /** From Moldova. */
    public static final FactType FROM_MOLDOVA = MeasureKinds.FROM_MOLDOVA.by(REINTEGRATION_ORGANISATION);
    /** Has a job; set by the events on jobs. */
    public static final FactType EMPLOYED = ResidenceFacts.EMPLOYED;
    /** Accommodation is found. */
    public static final FactType ACCOMMODATION_FOUND = AFFORDABLE_ACCOMMODATION_FOUND.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);
    /** Months of the budget. */
    public static final FactType MONTHS_BUDGETED = BUDGET_MONTHS.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);
    /** On her income. */
    public static final FactType BASED_ON_INCOME = BUDGET_BASED_ON_INCOME.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);

    // ---- events
    /** A place is asked for. */
    public static final EventType PLACE_ASKED_FOR = EventType.of("place-asked-for", "a place in the shelter is asked for").by(PERSON_CONCERNED, NON_GOVERNMENTAL_ORGANISATION, POLICE, SOCIAL_SERVICE, REINTEGRATION_ORGANISATION);
    /** The place is offered. */
    public static final EventType PLACE_OFFERED = EventType.of("place-offered", "a place in the shelter is offered").by(REINTEGRATION_ORGANISATION).mustCarry(SHELTER_GROUP, RESIDENTS);
    /** The place is taken. */
    public static final EventType PLACE_TAKEN = EventType.of("place-taken", "the person moves in").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_GRANT);
    /** The place is not wanted. */
    public static final EventType PLACE_DECLINED = EventType.of("place-declined", "the person does not want the place").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_REFUSAL);
    /** She leaves of her own will. */
    public static final EventType SHELTER_LEFT = EventType.of("shelter-left", "the person leaves the shelter of her own will, whatever is arranged").by(PERSON_CONCERNED).meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** She finds a job. */
    public static final EventType JOB_FOUND = ReintegrationEvents.JOB_FOUND.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);
    /** She loses it. */
    public static final EventType JOB_LOST = ReintegrationEvents.JOB_LOST.by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);
    /** She is allowed to stay longer. */
    public static final EventType STAY_LENGTHENED = EventType.of("stay-lengthened", "the stay in the shelter is lengthened beyond two years").by(REINTEGRATION_ORGANISATION).mayCarry(FROM_MOLDOVA);
    /** Accommodation is found. */
    public static final EventType ACCOMMODATION_REPORTED = EventType.of("accommodation-reported", "it is reported whether affordable accommodation is found").by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION).mustCarry(ACCOMMODATION_FOUND);
    /** The budget is handed over. */
    public static final EventType BUDGET_HANDED_OVER = EventType.of("budget-handed-over", "the person hands a budget to the co-ordinator").by(PERSON_CONCERNED, PROJECT_COORDINATOR).mustCarry(
            BUDGET_MONTHS, BUDGET_BASED_ON_INCOME);
    /** She moves out, prepared. */
    public static final EventType PROGRAMME_EXITED = EventType.of("programme-exited", "the person leaves the programme, prepared").by(REINTEGRATION_ORGANISATION, PROJECT_COORDINATOR);
    /** A problem. */
    public static final EventType PROBLEM_REPORTED = EventType.of("problem-reported", "a problem after the exit becomes known").by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);
    /** A visit. */
    public static final EventType VISIT_MADE = EventType.of("visit-made", "a social worker visits the person").by(REINTEGRATION_ORGANISATION);
    /** A new budget. */
    public static final EventType BUDGET_MADE_ANEW = EventType.of("budget-made-anew", "the social worker and the person make the budget anew").by(REINTEGRATION_ORGANISATION);
    /** The problem is over. */
    public static final EventType PROBLEM_SOLVED = EventType.of("problem-solved", "the problem is solved").by(PERSON_CONCERNED, REINTEGRATION_ORGANISATION);

    // ---- entitlements
    /** A job for which the organisation itself provides. */
    public static final Entitlement TAILORING_WORKSHOP = Entitlement.of("tailoring-workshop", "work in the tailoring workshop");

    // ---- procedures and stages
    /** The stay in the shelter. */
    public static final ProcedureId SHELTER = ProcedureId.of("shelter");
    /** Outside. */
    public static final StageId OUTSIDE = StageId.of("outside");
    /** Asked for. */
    public static final StageId ASKED_FOR = StageId.of("place-asked-for");
    /** Offered. */
    public static final StageId OFFERED = StageId.of("place-offered");
    /** In the shelter. */
    public static final StageId SHELTERED = StageId.of("sheltered");
    /** Beyond two years. */
    public static final StageId SHELTERED_LONGER = StageId.of("sheltered-longer");
    /** Two years are used up. */
    public static final StageId TIME_USED_UP = StageId.of("time-used-up");
    /** Out, prepared. */
    public static final StageId EXITED = StageId.of("exited");
    /** In difficulty after the exit. */
    public static final StageId IN_DIFFICULTY = StageId.of("in-difficulty");
    // spotless:on

  private ReachingOutWords() {}
}
