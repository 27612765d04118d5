package org.nrm.catalogue.romania;

import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.protection.ProtectionRoles.*;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionEvents;
import org.nrm.protection.ProtectionFacts;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of {@link AlternativeSociale2005}. */
final class AlternativeSocialeWords {
  // spotless:off
    static final Role REINTEGRATION_SERVICE = Role.of("social-reintegration-service", "social reintegration department of the court", RoleKind.SUPPORTS);
    static final Role[] INSTITUTIONS = {POLICE, PROSECUTOR, COURT};
    static final Role[] ALL = {POLICE, PROSECUTOR, COURT, REINTEGRATION_SERVICE, NON_GOVERNMENTAL_ORGANISATION};

    static final ProcedureId INFORMATION   = ProcedureId.of("information");
    static final ProcedureId ACCOMPANIMENT = ProcedureId.of("accompaniment");
    static final ProcedureId PROCEEDINGS   = ProcedureId.of("proceedings");

    static final StageId NOT_MET          = StageId.of("not-met");
    static final StageId MET              = StageId.of("met");
    static final StageId INFORMED         = StageId.of("told-of-rights");
    static final StageId NOT_ACCOMPANIED  = StageId.of("not-accompanied");
    static final StageId ACCOMPANIED      = StageId.of("accompanied");
    static final StageId NO_LONGER        = StageId.of("no-longer-accompanied");
    static final StageId NOT_BEFORE_COURT = StageId.of("not-before-the-court");
    static final StageId BEFORE_COURT     = StageId.of("before-the-juvenile-court");
    static final StageId JUDGED           = StageId.of("judged");

    static final FactType VICTIM_OF_CRIME = FactType.flag("victim-of-crime", "is a victim of crime, trafficking included").by(ALL).handled(Sensitivity.SENSITIVE);
    static final FactType CHILD_IS_ACCUSED = ProtectionFacts.CHILD_IS_ACCUSED.by(ALL);
    static final FactType LANGUAGE_UNDERSTOOD = IdentificationFacts.LANGUAGE_UNDERSTOOD.forThisEvent().by(ALL);
    static final FactType TOLD_OF_COUNSELLING = FactType.flag("told-of-counselling", "was told of psychological counselling").forThisEvent().by(ALL).handled(Sensitivity.ORDINARY);
    static final FactType TOLD_OF_LEGAL_ASSISTANCE = FactType.flag("told-of-legal-assistance", "was told of legal assistance").forThisEvent().by(ALL).handled(Sensitivity.ORDINARY);
    static final FactType TOLD_OF_COMPENSATION = FactType.flag("told-of-compensation", "was told of financial compensation").forThisEvent().by(ALL).handled(Sensitivity.ORDINARY);
    static final FactType NEEDS_SHELTER = FactType.flag("needs-shelter", "needs shelter").by(NON_GOVERNMENTAL_ORGANISATION);
    static final FactType CLOSED_SESSION = ProtectionFacts.CLOSED_SESSION.by(COURT);

    static final EventType CHILD_MET = EventType.of("child-met", "a child who is a victim of crime or is accused comes to one of the institutions").by(ALL).mustCarry(CHILD_IS_ACCUSED).mayCarry(VICTIM_OF_CRIME);
    static final EventType RIGHTS_TOLD = EventType.of("rights-told", "the victim is told of the rights of victims").by(ALL).mayCarry(LANGUAGE_UNDERSTOOD, TOLD_OF_COUNSELLING, TOLD_OF_LEGAL_ASSISTANCE, TOLD_OF_COMPENSATION, VICTIM_OF_CRIME).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    static final EventType SERVICES_TOLD = EventType.of("services-told", "child and family are told of psycho-social and integration services").by(REINTEGRATION_SERVICE, NON_GOVERNMENTAL_ORGANISATION);
    static final EventType ACCOMPANIMENT_BEGUN = EventType.of("accompaniment-begun", "the association begins to accompany the child").by(NON_GOVERNMENTAL_ORGANISATION).mayCarry(NEEDS_SHELTER);
    static final EventType ACCOMPANIMENT_ENDED = EventType.of("accompaniment-ended", "the association ends its accompaniment").by(NON_GOVERNMENTAL_ORGANISATION);
    static final EventType DATA_SHARED = EventType.of("data-shared", "the association hands data on to an institution").by(NON_GOVERNMENTAL_ORGANISATION);
    static final EventType CASE_BROUGHT = EventType.of("case-brought-to-juvenile-court", "the case is brought before the juvenile court").by(PROSECUTOR);
    static final EventType SESSION_HELD = EventType.of("court-session-held", "the juvenile court sits").by(COURT).mayCarry(CLOSED_SESSION);
    static final EventType BEST_INTERESTS_ASSESSED = ProtectionEvents.BEST_INTERESTS_ASSESSED.by(CHILD_PROTECTION_AUTHORITY, COURT);
    static final EventType JUDGMENT_GIVEN = EventType.of("judgment-given", "the juvenile court gives its judgment").by(COURT);
    // spotless:on

  private AlternativeSocialeWords() {}
}
