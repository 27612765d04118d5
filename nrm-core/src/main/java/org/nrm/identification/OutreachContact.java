package org.nrm.identification;

import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.IdentificationFacts.LANGUAGE_UNDERSTOOD;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The work of an outreach unit with a person, on the street or indoors: contact, relationship, accompaniment, request to
 * leave exploitation, referral. The person can rest at every stage and come back to it, nothing runs out, and nobody with
 * power to enforce reports anything.
 */
public final class OutreachContact {
  /** The procedure. */
  public static final ProcedureId OUTREACH_CONTACT = ProcedureId.of("outreach-contact");

  /** Not met yet. */
  public static final StageId NOT_MET_YET = StageId.of("not-met-yet");

  /** In contact. */
  public static final StageId IN_CONTACT = StageId.of("in-contact");

  /** In a relationship of trust. */
  public static final StageId IN_RELATIONSHIP = StageId.of("in-relationship");

  /** Accompanied to services. */
  public static final StageId ACCOMPANIED_TO_SERVICES = StageId.of("accompanied-to-services");

  /** Wishing to leave exploitation. */
  public static final StageId WISHING_TO_LEAVE = StageId.of("wishing-to-leave");

  /** Referred to a programme. */
  public static final StageId REFERRED = StageId.of("referred");

  // spotless:off
    /** On the street. */
    public static final Code STREET = Code.of("street", "on the street");
    /** Indoors: a flat, a hotel, a club. */
    public static final Code INDOORS = Code.of("indoors", "indoors: a flat, a hotel, a club");
    /** In a drop-in centre. */
    public static final Code DROP_IN_CENTRE = Code.of("drop-in-centre", "in a drop-in centre");
    /** Where the person is met; recorded, without effect. */
    public static final FactType CONTACT_PLACE = FactType.choice("contact-place", "where the person is met", STREET, INDOORS, DROP_IN_CENTRE).forThisEvent();
    /** The relationship is one of trust. */
    public static final FactType TRUST_BUILT = FactType.flag("trust-built", "the relationship is one of trust").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The person rests from the contact. */
    public static final FactType AT_REST = FactType.flag("at-rest", "rests from the contact").handled(Sensitivity.ORDINARY);

    /** Health. */
    public static final Code HEALTH = Code.of("health", "health and health services");
    /** Law. */
    public static final Code LAW = Code.of("law", "rights, law and stay");
    /** Psychological help. */
    public static final Code PSYCHOLOGICAL_HELP = Code.of("psychological-help", "psychological help");
    /** Housing. */
    public static final Code HOUSING = Code.of("housing", "housing");
    /** Ways to leave exploitation. */
    public static final Code WAYS_TO_LEAVE = Code.of("ways-to-leave", "ways to leave exploitation");
    /** What information or accompaniment is about; recorded, without effect. */
    public static final FactType SUBJECT = FactType.choice("subject", "what the information or the accompaniment is about", HEALTH, LAW, PSYCHOLOGICAL_HELP, HOUSING, WAYS_TO_LEAVE).forThisEvent();

    /** The unit meets the person. */
    public static final EventType CONTACT_MADE = EventType.of("contact-made", "the unit presents itself to the person, with its material").mustCarry(CONTACT_PLACE);
    /** The unit meets the person again. */
    public static final EventType CONTACT_RENEWED = EventType.of("contact-renewed", "the unit meets the person again").mustCarry(CONTACT_PLACE, TRUST_BUILT);
    /** The unit listens and finds out what the person needs. */
    public static final EventType NEEDS_HEARD = EventType.of("needs-heard", "the unit listens and finds out what the person needs");
    /** The unit informs the person. */
    public static final EventType PERSON_INFORMED = EventType.of("person-informed", "the unit informs the person in a language understood").mustCarry(SUBJECT).mayCarry(LANGUAGE_UNDERSTOOD).meaning(INFORMATION_GIVEN);
    /** The unit accompanies the person to a service. */
    public static final EventType PERSON_ACCOMPANIED = EventType.of("person-accompanied", "the unit accompanies the person to a service").mustCarry(SUBJECT);
    /** The unit mediates with the neighbourhood. */
    public static final EventType NEIGHBOURHOOD_MEDIATED = EventType.of("neighbourhood-mediated", "the unit mediates between the person and the neighbourhood");
    /** The person rests. */
    public static final EventType CONTACT_RESTED = EventType.of("contact-rested", "the person rests from the contact, or moves away");
    /** The person comes back. */
    public static final EventType CONTACT_TAKEN_UP = EventType.of("contact-taken-up", "the person takes the contact up again");
    /** The person asks for help to leave. */
    public static final EventType LEAVING_REQUESTED = EventType.of("leaving-requested", "the person asks for help to leave exploitation");
    /** The person lets the request rest. */
    public static final EventType LEAVING_PUT_OFF = EventType.of("leaving-put-off", "the person lets the request to leave rest");
    /** The unit refers the person. */
    public static final EventType REFERRAL_MADE = EventType.of("referral-made", "the unit refers the person to a programme of protection");
    /** The person comes back from the programme. */
    public static final EventType CAME_BACK = EventType.of("came-back", "the person comes back from the programme to the unit");
    // spotless:on

  private OutreachContact() {}

  /**
   * The procedure.
   *
   * @param source where it comes from
   * @param consent the person's informed consent to a referral, a flag; it holds for one request to leave
   * @param unit the outreach unit
   * @param mediator the cultural mediator
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source, FactType consent, Role unit, Role mediator) {
    // spotless:off
    StageId[] met = {IN_CONTACT, IN_RELATIONSHIP, ACCOMPANIED_TO_SERVICES, WISHING_TO_LEAVE, REFERRED};
    StageId[] withUnit = {IN_CONTACT, IN_RELATIONSHIP, ACCOMPANIED_TO_SERVICES, WISHING_TO_LEAVE};
    return SharedProcedure.of(procedure(OUTREACH_CONTACT, "Contact with an outreach unit", NOT_MET_YET)
            .under(source,
                stage (NOT_MET_YET,             "Not met yet"),
                stage (IN_CONTACT,              "In contact"),
                stage (IN_RELATIONSHIP,         "In a relationship of trust"),
                stage (ACCOMPANIED_TO_SERVICES, "Accompanied to services"),
                stage (WISHING_TO_LEAVE,        "Wishing to leave exploitation").means(IDENTIFICATION_PENDING),
                stage (REFERRED,                "Referred to a programme").means(IDENTIFICATION_PENDING),
                from  (NOT_MET_YET)      .on(CONTACT_MADE)                                            .to(IN_CONTACT).may(),
                from  (IN_CONTACT)       .on(CONTACT_RENEWED).when(not(AT_REST), TRUST_BUILT)         .to(IN_RELATIONSHIP).may(),
                from  (IN_CONTACT)       .on(CONTACT_RENEWED).when(not(AT_REST), not(TRUST_BUILT))    .stays().as("contact-renewed-without-trust").may(),
                from  (IN_RELATIONSHIP, ACCOMPANIED_TO_SERVICES, WISHING_TO_LEAVE)
                                         .on(CONTACT_RENEWED).when(not(AT_REST))                      .stays().as("relationship-kept").may(),
                from  (withUnit)         .on(NEEDS_HEARD).when(not(AT_REST))                          .stays().may(),
                from  (withUnit)         .on(PERSON_INFORMED).when(not(AT_REST), LANGUAGE_UNDERSTOOD) .stays().may(),
                from  (withUnit)         .on(NEIGHBOURHOOD_MEDIATED).when(not(AT_REST))               .stays().may(),
                from  (IN_CONTACT, IN_RELATIONSHIP).on(PERSON_ACCOMPANIED).when(not(AT_REST))         .to(ACCOMPANIED_TO_SERVICES).as("first-accompanied").may()
                    .reading("the person can be accompanied before trust is built: it is one of the ways in which it grows", "only a relationship of trust leads to accompaniment"),
                from  (ACCOMPANIED_TO_SERVICES, WISHING_TO_LEAVE).on(PERSON_ACCOMPANIED).when(not(AT_REST)).stays().as("accompanied-again").may(),
                from  (NOT_MET_YET, IN_CONTACT, IN_RELATIONSHIP, ACCOMPANIED_TO_SERVICES)
                                         .on(LEAVING_REQUESTED)                                       .to(WISHING_TO_LEAVE).as("leaving-requested").denies(AT_REST).must()
                    .reading("the person can ask at every stage, and asking ends a rest", "a relationship of trust comes first"),
                from  (WISHING_TO_LEAVE) .on(LEAVING_REQUESTED).when(AT_REST)                         .stays().as("leaving-requested-again").denies(AT_REST).must()
                    .reading("the person can ask at every stage, and asking ends a rest", "the contact is taken up first"),
                from  (WISHING_TO_LEAVE) .on(LEAVING_PUT_OFF)                                         .to(IN_RELATIONSHIP).as("leaving-put-off").forgets(consent).must(),
                from  (WISHING_TO_LEAVE) .on(REFERRAL_MADE).when(not(AT_REST), consent)               .to(REFERRED).must(),
                from  (REFERRED)         .on(CAME_BACK)                                               .to(IN_RELATIONSHIP).as("came-back").denies(AT_REST).forgets(consent).must(),
                from  (met)              .on(CONTACT_RESTED).when(not(AT_REST))                       .stays().establishes(AT_REST).must(),
                from  (met)              .on(CONTACT_TAKEN_UP).when(AT_REST)                          .stays().denies(AT_REST).must()),
        words(source, consent, unit, mediator));
    // spotless:on
  }

  private static Words words(Citation source, FactType consent, Role unit, Role mediator) {
    return Words.of()
        .roles(PERSON_CONCERNED, unit, mediator)
        .facts(
            CONTACT_PLACE.by(unit, mediator),
            TRUST_BUILT.by(unit, mediator),
            SUBJECT.by(unit, mediator),
            consent.by(PERSON_CONCERNED),
            LANGUAGE_UNDERSTOOD.forThisEvent().by(unit, mediator),
            AT_REST.presumed(FactValue.of(false), source))
        .events(
            CONTACT_MADE.by(unit, mediator),
            CONTACT_RENEWED.by(unit, mediator),
            NEEDS_HEARD.by(unit, mediator),
            PERSON_INFORMED.by(unit, mediator),
            PERSON_ACCOMPANIED.by(unit, mediator),
            NEIGHBOURHOOD_MEDIATED.by(unit, mediator),
            CONTACT_RESTED.by(PERSON_CONCERNED, unit, mediator),
            CONTACT_TAKEN_UP.by(PERSON_CONCERNED, unit, mediator),
            LEAVING_REQUESTED.by(PERSON_CONCERNED).mayCarry(consent),
            LEAVING_PUT_OFF.by(PERSON_CONCERNED),
            REFERRAL_MADE.by(unit, mediator),
            CAME_BACK.by(PERSON_CONCERNED))
        .meanings(IDENTIFICATION_PENDING, INFORMATION_GIVEN);
  }
}
