package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.UnionSources.permit;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.residence.ResidenceRoles.*;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of Directive 2004/81/EC. */
public final class Directive2004Words {
  // spotless:off
    // ---- facts of scope
    /** The directive is for nationals of other than Member States. */
    public static final FactType THIRD_COUNTRY_NATIONAL = FactType.flag("third-country-national", "is no national of a Member State").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Under age. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Alone. */
    public static final FactType WITHOUT_RESPONSIBLE_ADULT = IdentificationFacts.WITHOUT_RESPONSIBLE_ADULT.by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Told of the possibilities. */
    public static final FactType INFORMED_OF_RIGHTS = IdentificationFacts.INFORMED_OF_RIGHTS;

    // ---- facts of treatment
    /** Without sufficient means. */
    public static final FactType WITHOUT_MEANS = FactType.flag("without-sufficient-means", "has no sufficient means").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** Special needs. */
    public static final FactType SPECIAL_NEEDS = FactType.flag("special-needs", "has special needs").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).handled(Sensitivity.SENSITIVE);
    /** Interpreting is needed. */
    public static final FactType NEEDS_INTERPRETING = FactType.flag("needs-interpreting", "needs translation or interpreting").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).handled(Sensitivity.ORDINARY);
    /** A programme was offered. */
    public static final FactType PROGRAMME_OFFERED = FactType.flag("programme-offered", "an existing programme was offered to the person").by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION)
            .presumed(FactValue.of(false), permit("art. 12(1)").reading("a programme is not offered until somebody says so", "one is taken to exist"));
    /** The person takes part. */
    public static final FactType IN_PROGRAMME = FactType.flag("in-programme", "takes part in the programme").by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION);

    // ---- facts of the permit
    /** Opportunity of a longer stay. */
    public static final FactType STAY_USEFUL = FactType.flag("stay-useful-for-proceedings", "a longer stay is useful for the investigation or the proceedings").by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Will to cooperate. */
    public static final FactType COOPERATES = ResidenceFacts.COOPERATES.by(PERSON_CONCERNED, IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Relations with suspects. */
    public static final FactType TIES_BROKEN = ResidenceFacts.TIES_BROKEN.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Public policy or internal security. */
    public static final FactType PUBLIC_ORDER_DANGER = ResidenceFacts.PUBLIC_ORDER_DANGER.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Whether proceedings go on. */
    public static final FactType PROCEEDINGS_ONGOING = ResidenceFacts.PROCEEDINGS_ONGOING.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Actively. */
    public static final FactType CONTACT_ACTIVE = ResidenceFacts.CONTACT_ACTIVE.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Voluntarily. */
    public static final FactType CONTACT_VOLUNTARY = ResidenceFacts.CONTACT_VOLUNTARY.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Of one's own initiative. */
    public static final FactType CONTACT_OWN_INITIATIVE = ResidenceFacts.CONTACT_OWN_INITIATIVE.by(IMMIGRATION_AUTHORITY, PROSECUTOR);
    /** Contact. */
    public static final Code CONTACT_RENEWED = Code.of("contact-renewed", "contact with the suspects was renewed");
    /** Public policy. */
    public static final Code PUBLIC_POLICY = Code.of("public-policy", "public policy or internal security");
    /** Fraud. */
    public static final Code FRAUD = Code.of("fraud", "fraudulent cooperation, or a fraudulent or unfounded complaint");
    /** No cooperation any more. */
    public static final Code CEASED_COOPERATION = Code.of("ceased-cooperation", "the victim has ceased to cooperate");
    /** Proceedings discontinued. */
    public static final Code PROCEEDINGS_DISCONTINUED = Code.of("proceedings-discontinued", "the proceedings are discontinued");
    /** The conditions. */
    public static final Code CONDITIONS_NOT_MET = Code.of("conditions-not-met", "a condition of the permit is not met");
    /** Programme. */
    public static final Code NO_PARTICIPATION = Code.of("no-participation", "the person takes no part in a programme");
    /** Why the reflection period is ended. */
    public static final FactType REFLECTION_END_GROUND = FactType.choice("reflection-end-ground", "ground on which the reflection period is ended", CONTACT_RENEWED, PUBLIC_POLICY).by(IMMIGRATION_AUTHORITY).forThisEvent();
    /** Why no permit is issued. */
    public static final FactType REFUSAL_GROUND = FactType.choice("refusal-ground", "ground on which the permit is not issued", CONDITIONS_NOT_MET, PUBLIC_POLICY, NO_PARTICIPATION).by(IMMIGRATION_AUTHORITY).forThisEvent();
    /** Why a permit is withdrawn. */
    public static final FactType WITHDRAWAL_GROUND = FactType.choice("withdrawal-ground", "ground on which the permit is withdrawn", CONTACT_RENEWED, FRAUD, PUBLIC_POLICY, CEASED_COOPERATION, PROCEEDINGS_DISCONTINUED, CONDITIONS_NOT_MET)
            .by(IMMIGRATION_AUTHORITY).forThisEvent();

    // ---- events
    /** Possibilities explained. */
    public static final EventType POSSIBILITIES_EXPLAINED = EventType.of("possibilities-explained", "the person is informed of the possibilities of the directive")
            .by(COMPETENT_AUTHORITY, NON_GOVERNMENTAL_ORGANISATION).mayCarry(THIRD_COUNTRY_NATIONAL).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** The period starts. */
    public static final EventType REFLECTION_STARTED = EventType.of("reflection-started", "the reflection period starts")
            .by(IMMIGRATION_AUTHORITY, COMPETENT_AUTHORITY).mayCarry(CHILD).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** The period ends early. */
    public static final EventType REFLECTION_TERMINATED = EventType.of("reflection-terminated", "the reflection period is ended before its time")
            .by(IMMIGRATION_AUTHORITY).mustCarry(REFLECTION_END_GROUND).mayCarry(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE, PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.REFLECTION_TERMINATION);
    /** The period is lengthened for a child. */
    public static final EventType REFLECTION_EXTENDED = EventType.of("reflection-extended", "the reflection period of a child is extended").by(IMMIGRATION_AUTHORITY);
    /** The person's decision. */
    public static final EventType COOPERATION_DECIDED = EventType.of("cooperation-decided", "the person decides whether to cooperate")
            .by(PERSON_CONCERNED).mustCarry(COOPERATES).meaning(ResidenceMeanings.COOPERATION_DECISION);
    /** Early examination. */
    public static final EventType EXAMINATION_STARTED = EventType.of("examination-started", "the conditions of a permit are examined before the period is over").by(IMMIGRATION_AUTHORITY);
    /** Permit. */
    public static final EventType PERMIT_ISSUED = EventType.of("permit-granted", "the residence permit is issued")
            .by(IMMIGRATION_AUTHORITY).mayCarry(STAY_USEFUL, COOPERATES, TIES_BROKEN, PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** No permit. */
    public static final EventType PERMIT_REFUSED = EventType.of("permit-refused", "the residence permit is refused")
            .by(IMMIGRATION_AUTHORITY).mustCarry(REFUSAL_GROUND).mayCarry(STAY_USEFUL, COOPERATES, TIES_BROKEN, PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_REFUSAL);
    /** Renewal. */
    public static final EventType PERMIT_RENEWED = EventType.of("permit-renewed", "the residence permit is renewed")
            .by(IMMIGRATION_AUTHORITY).mayCarry(STAY_USEFUL, COOPERATES, TIES_BROKEN, PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** No renewal. */
    public static final EventType RENEWAL_REFUSED = EventType.of("permit-renewal-refused", "the residence permit is not renewed")
            .by(IMMIGRATION_AUTHORITY).mayCarry(STAY_USEFUL, COOPERATES, TIES_BROKEN, PROCEEDINGS_ONGOING).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** Withdrawal. */
    public static final EventType PERMIT_WITHDRAWN = EventType.of("permit-withdrawn", "the residence permit is withdrawn")
            .by(IMMIGRATION_AUTHORITY).mustCarry(WITHDRAWAL_GROUND)
            .mayCarry(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE, PUBLIC_ORDER_DANGER, COOPERATES, PROCEEDINGS_ONGOING, STAY_USEFUL, TIES_BROKEN).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** A child alone. */
    public static final EventType CHILD_STEPS_TAKEN = EventType.of("unaccompanied-child-steps-taken", "identity, nationality and family of an unaccompanied child are looked for, and representation is provided")
            .by(IMMIGRATION_AUTHORITY, COMPETENT_AUTHORITY).mayCarry(WITHOUT_RESPONSIBLE_ADULT);
    /** A transfer is decided. */
    public static final EventType TRANSFER_DECIDED = ResidenceEvents.TRANSFER_DECIDED.by(IMMIGRATION_AUTHORITY, ASYLUM_AUTHORITY);
    /** A transfer is carried out. */
    public static final EventType TRANSFER_EXECUTED = ResidenceEvents.TRANSFER_EXECUTED.by(REMOVING_AUTHORITY);

    // ---- entitlements
    /** A programme. */
    public static final Entitlement PROGRAMME_ACCESS = Entitlement.of("programme-access", "access to an existing programme for a normal social life or an assisted return");

    // ---- procedures and stages
    /** Residence. */
    public static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final StageId POTENTIAL = StageId.of("potentially-in-scope");
    static final StageId INFORMED = StageId.of("informed");
    static final StageId REFLECTION = StageId.of("reflection");
    /** The conditions of a permit are examined. */
    public static final StageId EXAMINATION = StageId.of("examination");
    /** The permit is held. */
    public static final StageId PERMIT = StageId.of("permit");
    /** The permit has run out. */
    public static final StageId PERMIT_RUN_OUT = StageId.of("permit-run-out");
    /** The permit is withdrawn. */
    public static final StageId WITHDRAWN = StageId.of("permit-withdrawn");
    static final StageId TERMINATED = StageId.of("reflection-terminated");
    static final StageId REFUSED = StageId.of("permit-refused");
    /** Transfer to another Member State. */
    static final ProcedureId TRANSFER = ProcedureId.of("transfer");
    static final StageId NO_TRANSFER = StageId.of("no-transfer");
    static final StageId DECIDED = StageId.of("transfer-decided");
    static final StageId TRANSFERRED = StageId.of("transferred");
    // spotless:on

  private Directive2004Words() {}
}
