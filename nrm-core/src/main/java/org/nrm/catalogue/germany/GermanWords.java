package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.HamburgWords.COURT;
import static org.nrm.catalogue.germany.HamburgWords.PERSON;
import static org.nrm.catalogue.germany.HamburgWords.POLICE;
import static org.nrm.catalogue.germany.HamburgWords.PROSECUTOR;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceFacts;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;

/** The words of German residence law, besides those of {@link HamburgWords}. */
public final class GermanWords {
  // spotless:off
    // ---- roles
    /** The aliens authority. */
    public static final Role ALIENS_AUTHORITY = ResidenceRoles.IMMIGRATION_AUTHORITY;
    /** Who enforces removals. */
    public static final Role REMOVING_AUTHORITY = ResidenceRoles.REMOVING_AUTHORITY;
    /** Who decides on asylum. */
    public static final Role ASYLUM_AUTHORITY = ResidenceRoles.ASYLUM_AUTHORITY;
    /** Who instructs the person for the authority. */
    public static final Role INSTRUCTING_BODY = Role.of("instructing-body", "body charged by the authority with the instruction", RoleKind.SUPPORTS);

    // ---- facts
    /** Concrete indications. */
    public static final FactType CONCRETE_INDICATIONS = FactType.flag("concrete-indications", "there are concrete indications that the person is a victim of trafficking").by(POLICE, PROSECUTOR, ALIENS_AUTHORITY)
            .presumed(FactValue.of(false), GermanSources.ACT.at("§ 59(7)").reading("there are none until somebody finds them", "a removal waits until it is found out"));
    /** The prosecutor or court took part. */
    public static final FactType CONSULTED = FactType.flag("prosecutor-involved", "the prosecutor or the criminal court was involved before the act, or the police where no prosecutor is known").by(ALIENS_AUTHORITY).forThisEvent();
    /** How long the period is. */
    public static final FactType PERIOD_MONTHS = FactType.count("departure-period-months", "whole months of the period to leave").by(ALIENS_AUTHORITY).forThisEvent();
    /** When it ends. */
    public static final FactType PERIOD_THROUGH = FactType.date("departure-period-through", "last day of the period to leave").by(ALIENS_AUTHORITY);
    /** The presence is appropriate. */
    public static final FactType PRESENCE_APPROPRIATE = FactType.flag("presence-appropriate", "the presence is found appropriate for the criminal case, since the facts would be hard to find otherwise").by(PROSECUTOR, COURT);
    /** Ties are broken. */
    public static final FactType TIES_BROKEN = ResidenceFacts.TIES_BROKEN.by(PROSECUTOR, POLICE, ALIENS_AUTHORITY);
    /** The case runs. */
    public static final FactType ONGOING = ResidenceFacts.PROCEEDINGS_ONGOING.by(PROSECUTOR, COURT);
    /** The presence is needed. */
    public static final FactType PRESENCE_NEEDED = FactType.flag("presence-needed-for-serious-crime", "the presence is needed for criminal proceedings on a serious crime").by(PROSECUTOR, COURT)
            .presumed(FactValue.of(false), GermanSources.ACT.at("§ 60a(2) sentence 2").reading("it is not needed until the prosecutor or the court finds so", "a removal waits until it is found out"));
    /** Statements are false. */
    public static final FactType STATEMENTS_FALSE = FactType.flag("statements-probably-false", "the prosecutor or court finds the statements probably false").by(PROSECUTOR, COURT);
    /** Contact of the person's own will. */
    public static final FactType CONTACT_VOLUNTARY = ResidenceFacts.CONTACT_VOLUNTARY.by(ALIENS_AUTHORITY);
    /** Public security. */
    public static final Code SECURITY = Code.of("public-security", "public security or other substantial interests");
    /** Contact again. */
    public static final Code RECONTACT = Code.of("contact-resumed", "contact with the accused was taken up again");
    /** Why a period is waived, lifted or shortened. */
    public static final FactType PERIOD_GROUND = FactType.choice("period-ground", "ground on which the period to leave is waived, lifted or shortened", SECURITY, RECONTACT).by(ALIENS_AUTHORITY).forThisEvent();
    /** Not willing. */
    public static final Code NOT_WILLING = Code.of("not-willing-to-testify", "is not or no longer willing to testify");
    /** False statements. */
    public static final Code FALSE_STATEMENTS = Code.of("statements-false", "the statements are probably false");
    /** Conditions gone. */
    public static final Code CONDITIONS_GONE = Code.of("conditions-gone", "the conditions of the permit are gone otherwise");
    /** Why a permit is revoked. */
    public static final FactType REVOCATION_GROUND = FactType.choice("revocation-ground", "ground on which the permit is revoked", NOT_WILLING, FALSE_STATEMENTS, CONDITIONS_GONE, RECONTACT).by(ALIENS_AUTHORITY).forThisEvent();
    /** Was instructed. */
    public static final FactType INSTRUCTED = FactType.flag("instructed", "was instructed on the period, its end and the permit")
            .presumed(FactValue.of(false), GermanSources.ACT.at("§ 59(7)"));

    // ---- events
    /** The period is set. */
    public static final EventType PERIOD_SET = EventType.of("departure-period-set", "the authority sets a period to leave in which the person can decide on testifying")
            .by(ALIENS_AUTHORITY).mustCarry(PERIOD_MONTHS, PERIOD_THROUGH).mayCarry(CONCRETE_INDICATIONS, CONSULTED).meaning(ResidenceMeanings.REFLECTION_GRANT);
    /** No period is set. */
    public static final EventType PERIOD_WAIVED = EventType.of("departure-period-waived", "the authority sets no such period").by(ALIENS_AUTHORITY).mustCarry(PERIOD_GROUND).mayCarry(CONTACT_VOLUNTARY, CONSULTED);
    /** The period is lifted. */
    public static final EventType PERIOD_LIFTED = EventType.of("departure-period-lifted", "the authority lifts the period")
            .by(ALIENS_AUTHORITY).mustCarry(PERIOD_GROUND).mayCarry(CONTACT_VOLUNTARY, CONSULTED).meaning(ResidenceMeanings.REFLECTION_TERMINATION);
    /** The period is shortened. */
    public static final EventType PERIOD_SHORTENED = EventType.of("departure-period-shortened", "the authority shortens the period")
            .by(ALIENS_AUTHORITY).mustCarry(PERIOD_GROUND, PERIOD_THROUGH).mayCarry(CONTACT_VOLUNTARY, CONSULTED).meaning(ResidenceMeanings.REFLECTION_TERMINATION);
    /** The person is instructed. */
    public static final EventType PERSON_INSTRUCTED = EventType.of("person-instructed", "the person is instructed on the period, its end and the permit")
            .by(ALIENS_AUTHORITY, INSTRUCTING_BODY).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** The permit is issued. */
    public static final EventType RESIDENCE_ISSUED = EventType.of("residence-permit-issued", "the authority issues the residence permit")
            .by(ALIENS_AUTHORITY).mayCarry(CONSULTED).meaning(ResidenceMeanings.PERMIT_GRANT);
    /** The permit is renewed. */
    public static final EventType RESIDENCE_RENEWED = EventType.of("residence-permit-renewed", "the authority renews the residence permit")
            .by(ALIENS_AUTHORITY).mayCarry(CONSULTED).meaning(ResidenceMeanings.PERMIT_RENEWAL);
    /** The permit is revoked. */
    public static final EventType RESIDENCE_REVOKED = EventType.of("residence-permit-revoked", "the authority revokes the residence permit")
            .by(ALIENS_AUTHORITY).mustCarry(REVOCATION_GROUND).mayCarry(CONTACT_VOLUNTARY, CONSULTED).meaning(ResidenceMeanings.PERMIT_WITHDRAWAL);
    /** Presence is tolerated. */
    public static final EventType TOLERATION_GRANTED = EventType.of("toleration-granted", "the authority suspends the removal and tolerates the presence").by(ALIENS_AUTHORITY);
    /** Toleration is over. */
    public static final EventType TOLERATION_ENDED = EventType.of("toleration-ended", "the authority ends the toleration").by(ALIENS_AUTHORITY);
    /** The person is removed. */
    public static final EventType EXPULSION_ENFORCED = ResidenceEvents.EXPULSION_ENFORCED.by(ALIENS_AUTHORITY, REMOVING_AUTHORITY);
    /** Asylum is asked for. */
    public static final EventType ASYLUM_REQUESTED = ResidenceEvents.ASYLUM_REQUESTED.by(PERSON);

    // ---- procedures and stages
    static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final ProcedureId TOLERATION = ProcedureId.of("toleration");
    static final ProcedureId TESTIMONY = ProcedureId.of("testimony");

    static final StageId NO_TITLE = StageId.of("no-title");
    static final StageId PERIOD = StageId.of("departure-period");
    static final StageId SHORT_PERIOD = StageId.of("shortened-period");
    static final StageId PERIOD_OVER = StageId.of("period-over");
    static final StageId PERIOD_WITHDRAWN = StageId.of("period-withdrawn");
    static final StageId PERMIT = StageId.of("residence-permit");
    static final StageId EXPIRED = StageId.of("expired");
    static final StageId REVOKED = StageId.of("revoked");
    static final StageId LAPSED_BY_ASYLUM = StageId.of("lapsed-by-asylum");
    static final StageId RETURNED = StageId.of("returned");
    static final StageId ENDED_BY_REMOVAL = StageId.of("ended-by-removal");
    static final StageId NOT_TOLERATED = StageId.of("not-tolerated");
    static final StageId TOLERATED = StageId.of("tolerated");
    static final StageId NOT_DECIDED = StageId.of("not-decided");
    static final StageId WILLING = StageId.of("willing");
    static final StageId NOT_WILLING_STAGE = StageId.of("not-willing");

    static final StageId NO_SUSPICION = StageId.of("no-suspicion");
    static final StageId FOUR_WEEKS = StageId.of("four-weeks-to-think");
    static final StageId TOLERATION_OVER = StageId.of("toleration-over");
    // spotless:on

  private GermanWords() {}
}
