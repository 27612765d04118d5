package org.nrm.catalogue.italy;

import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.residence.ResidenceMeanings.*;
import static org.nrm.residence.ResidenceRoles.COURT;
import static org.nrm.residence.ResidenceRoles.PROSECUTOR;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of art. 18 that all its versions share. */
public final class ItalianWords {
  // spotless:off
    private static final FactValue NO = FactValue.of(false);

    // ---- roles
    /** Decides on the permit, and alone. */
    public static final Role QUESTORE = Role.of("questore", "questore, the provincial police authority that decides on permits", RoleKind.DECIDES);
    /** Carries out programmes and may propose the permit. */
    public static final Role ASSOCIATION = NON_GOVERNMENTAL_ORGANISATION;
    /** Head of the structure that hosts the person. */
    public static final Role STRUCTURE_HEAD = Role.of("structure-head", "head of the structure where the programme takes place", RoleKind.SUPPORTS);
    /** Prescribes programmes and extends projects. */
    public static final Role COMMISSION = Role.of("interministerial-commission", "interministerial commission for the programmes", RoleKind.DECIDES);
    /** Decides on asylum. */
    public static final Role TERRITORIAL_COMMISSION = Role.of("territorial-commission", "territorial commission that examines requests for asylum", RoleKind.DECIDES);
    /** Supervises the sentences of young offenders. */
    public static final Role JUVENILE_JUDGE = Role.of("juvenile-judge", "supervisory judge at the juvenile court", RoleKind.DECIDES);

    // ---- facts: the programme
    /** A victim of arts 600 or 601 of the criminal code. */
    public static final FactType SLAVERY_OR_TRAFFICKING = FactType.flag("slavery-or-trafficking-indicated", "there are indications of slavery or trafficking (criminal code, arts 600 and 601)")
            .by(POLICE, PROSECUTOR, SOCIAL_SERVICE, ASSOCIATION, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** A place is free. */
    public static final FactType PLACE_AVAILABLE = FactType.flag("place-available", "a place is available within the resources").by(ASSOCIATION, SOCIAL_SERVICE).forThisEvent().handled(Sensitivity.ORDINARY);
    /** The short-term assistance was given once. */
    public static final FactType SHORT_TERM_USED = FactType.flag("short-term-assistance-used", "the short-term assistance was given before")
            .presumed(NO, ItalianSources.DECREE_237.at("art. 1(4)")).handled(Sensitivity.ORDINARY);
    /** Told of the consequences. */
    public static final FactType WARNED = FactType.flag("warned-of-consequences", "was warned of the consequences of interrupting the programme and of incompatible conduct")
            .presumed(NO, ItalianSources.REG.at("art. 27(2)(c)")).handled(Sensitivity.ORDINARY);
    /** The structure accepted. */
    public static final FactType COMMITMENTS_ACCEPTED = FactType.flag("commitments-accepted", "the head of the hosting structure accepted the commitments")
            .presumed(NO, ItalianSources.REG.at("art. 27(2)(d)")).handled(Sensitivity.ORDINARY);
    /** The programme conforms. */
    public static final FactType PROGRAMME_CONFORMS = FactType.flag("programme-conforms", "the programme conforms to the commission's prescriptions")
            .by(ASSOCIATION, SOCIAL_SERVICE, QUESTORE).handled(Sensitivity.ORDINARY);
    /** The person left, or the structure closed. */
    public static final Code BY_THE_PERSON = Code.of("by-the-person", "the person broke off the programme");
    /** The structure closed. */
    public static final Code STRUCTURE_CLOSED = Code.of("structure-closed", "the hosting structure closed");
    /** Why the programme stopped. */
    public static final FactType INTERRUPTION_CAUSE = FactType.choice("interruption-cause", "why the programme stopped", BY_THE_PERSON, STRUCTURE_CLOSED)
            .by(PROSECUTOR, SOCIAL_SERVICE, ASSOCIATION, QUESTORE).forThisEvent();
    /** The objectives are met. */
    public static final FactType OBJECTIVES_MET = FactType.flag("objectives-met", "the objectives of the programme are met").by(ASSOCIATION, SOCIAL_SERVICE).forThisEvent();
    /** Under eighteen. */
    public static final FactType CHILD = IdentificationFacts.CHILD.by(SOCIAL_SERVICE, ASSOCIATION, POLICE, QUESTORE, JUVENILE_JUDGE);
    /** Citizen of the Union. */
    public static final FactType EU_CITIZEN = FactType.flag("eu-citizen", "is a citizen of the European Union")
            .by(SOCIAL_SERVICE, ASSOCIATION, POLICE, PROSECUTOR, QUESTORE)
            .presumed(NO, ItalianSources.ACT.at("art. 18(1)").reading("the article speaks of the foreigner, so citizenship of the Union has to be established", "citizenship has to be established either way"));

    // ---- facts: conditions of the permit
    /** Violence or severe exploitation. */
    public static final FactType SITUATION = FactType.flag("violence-or-severe-exploitation", "a situation of violence or severe exploitation is established")
            .by(SOCIAL_SERVICE, ASSOCIATION, PROSECUTOR, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** Concrete danger. */
    public static final FactType CONCRETE_DANGER = FactType.flag("concrete-danger", "a concrete danger to the person's safety emerges")
            .by(SOCIAL_SERVICE, ASSOCIATION, PROSECUTOR, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** Grave and present. */
    public static final FactType GRAVE_AND_PRESENT = FactType.flag("danger-grave-and-present", "the danger is grave and present")
            .by(SOCIAL_SERVICE, ASSOCIATION, PROSECUTOR, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** By attempts to escape. */
    public static final Code ESCAPE_ATTEMPTS = Code.of("escape-attempts", "attempts to escape the conditioning of the association");
    /** By statements. */
    public static final Code STATEMENTS = Code.of("statements", "statements in the investigation or the trial");
    /** By something else. */
    public static final Code OTHER_CAUSE = Code.of("other-cause", "something that art. 18(1) does not name");
    /** What the danger comes from. */
    public static final FactType DANGER_CAUSE = FactType.choice("danger-cause", "what the danger comes from", ESCAPE_ATTEMPTS, STATEMENTS, OTHER_CAUSE)
            .by(SOCIAL_SERVICE, ASSOCIATION, PROSECUTOR, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** On the register. */
    public static final FactType ON_REGISTER = FactType.flag("on-register", "the association is on the register of bodies for the programmes").by(ASSOCIATION, SOCIAL_SERVICE, QUESTORE).handled(Sensitivity.ORDINARY);
    /** Under an agreement. */
    public static final FactType UNDER_AGREEMENT = FactType.flag("under-agreement", "the association has an agreement with the local authority").by(ASSOCIATION, SOCIAL_SERVICE, QUESTORE).handled(Sensitivity.ORDINARY);
    /** Proceedings have begun. */
    public static final FactType PROCEEDINGS_BEGUN = FactType.flag("proceedings-begun", "criminal proceedings have begun on the facts")
            .presumed(NO, ItalianSources.REG.at("art. 27(1)(b)")).handled(Sensitivity.ORDINARY);
    /** Statements were made. */
    public static final FactType STATEMENTS_MADE = FactType.flag("statements-made", "has made statements in the proceedings")
            .presumed(NO, ItalianSources.REG.at("art. 27(1)(b)"));
    /** The prosecutor proposed. */
    public static final FactType PROSECUTOR_PROPOSED = FactType.flag("prosecutor-proposed", "the prosecutor proposed the permit")
            .presumed(NO, ItalianSources.REG.at("art. 27(2)(a)")).handled(Sensitivity.ORDINARY);
    /** The proposal is silent. */
    public static final FactType PROPOSAL_SILENT = FactType.flag("proposal-silent-on-danger", "the prosecutor's proposal says nothing on gravity and presence of the danger").by(PROSECUTOR).handled(Sensitivity.ORDINARY);
    /** Favourable. */
    public static final Code FAVOURABLE = Code.of("favourable", "favourable");
    /** Unfavourable. */
    public static final Code UNFAVOURABLE = Code.of("unfavourable", "unfavourable");
    /** What the prosecutor thinks. */
    public static final FactType OPINION = FactType.choice("prosecutors-opinion", "the prosecutor's opinion on the permit", FAVOURABLE, UNFAVOURABLE).by(PROSECUTOR);
    /** The contribution. */
    public static final FactType CONTRIBUTION_RELEVANT = FactType.flag("contribution-relevant", "the contribution that the person offers is relevant").by(PROSECUTOR);
    /** Willing to testify. */
    public static final FactType TESTIFIES = ResidenceFacts.TESTIFIES.by(PERSON_CONCERNED);
    /** Willing to cooperate. */
    public static final FactType COOPERATES = ResidenceFacts.COOPERATES.by(PERSON_CONCERNED);
    /** How the proceedings ended. */
    public static final FactType PROCEEDINGS_OUTCOME = FactType.choice("proceedings-outcome", "how the proceedings ended",
            Code.of("conviction", "with a conviction"), Code.of("acquittal", "with an acquittal"), Code.of("discontinuance", "by being discontinued")).by(PROSECUTOR, COURT).handled(Sensitivity.ORDINARY);

    // ---- facts: refusal, renewal, revocation
    /** No such situation. */
    public static final Code NO_SITUATION = Code.of("no-situation", "neither violence nor severe exploitation is established");
    /** No danger. */
    public static final Code NO_DANGER = Code.of("no-danger", "no concrete danger emerges");
    /** Danger from something else. */
    public static final Code DANGER_OF_OTHER_CAUSE = Code.of("danger-of-other-cause", "the danger comes from something that art. 18(1) does not name");
    /** No programme. */
    public static final Code NOT_IN_PROGRAMME = Code.of("not-in-programme", "the person has joined no programme that a structure accepted");
    /** No opinion. */
    public static final Code OPINION_MISSING = Code.of("opinion-missing", "the prosecutor's opinion is required and missing");
    /** Citizen of the Union. */
    public static final Code CITIZEN_OF_UNION = Code.of("citizen-of-union", "the person is a citizen of the European Union");
    /** A condition of art. 18(6) is missing. */
    public static final Code CONDITIONS_OF_RELEASE = Code.of("conditions-of-release", "a condition of art. 18(6) is not met");
    /** Why the permit is refused. */
    public static final FactType REFUSAL_GROUND = FactType.choice("refusal-ground", "the condition that is not met", NO_SITUATION, NO_DANGER,
            DANGER_OF_OTHER_CAUSE, NOT_IN_PROGRAMME, OPINION_MISSING, CITIZEN_OF_UNION, CONDITIONS_OF_RELEASE).by(QUESTORE).forThisEvent();
    /** Prior notice was given. */
    public static final FactType REFUSAL_ANNOUNCED = FactType.flag("refusal-announced", "prior notice of the refusal was given")
            .presumed(NO, ItalianSources.CASE_LAW.at("prior notice of a refusal")).handled(Sensitivity.ORDINARY);
    /** Renewal is pending. */
    public static final FactType RENEWAL_PENDING = FactType.flag("renewal-pending", "renewal was requested and is not decided")
            .presumed(NO, ItalianSources.ACT_2005.at("art. 18(4)")).handled(Sensitivity.ORDINARY);
    /** Justice needs it. */
    public static final FactType JUSTICE_NEED = FactType.flag("justice-need", "reasons of justice need the stay").by(QUESTORE).forThisEvent();
    /** Until when. */
    public static final FactType NEEDED_THROUGH = FactType.date("needed-through", "last day of the longer period that is needed").by(QUESTORE).handled(Sensitivity.ORDINARY);
    /** Longer than a year. */
    public static final FactType LONGER_THAN_A_YEAR = FactType.flag("longer-than-a-year", "the period needed ends later than a renewal of one year would").by(QUESTORE).forThisEvent().handled(Sensitivity.ORDINARY);
    /** A job at expiry. */
    public static final FactType EMPLOYED_AT_EXPIRY = FactType.flag("employed-at-expiry", "an employment relationship is in progress when the permit expires").by(QUESTORE).forThisEvent();
    /** For a term. */
    public static final Code FIXED_TERM = Code.of("fixed-term", "for a fixed term");
    /** Without a term. */
    public static final Code OPEN_ENDED = Code.of("open-ended", "without an end");
    /** What contract. */
    public static final FactType CONTRACT = FactType.choice("contract", "the contract of employment", FIXED_TERM, OPEN_ENDED).by(QUESTORE).forThisEvent();
    /** Until when the contract runs. */
    public static final FactType CONTRACT_THROUGH = FactType.date("contract-through", "last day of the contract of employment").by(QUESTORE);
    /** The contract outlasts the permit. */
    public static final FactType OUTLASTS_PERMIT = FactType.flag("outlasts-permit", "the contract ends later than the permit does now").by(QUESTORE).forThisEvent();
    /** The work permit's own rules. */
    public static final FactType WORK_REQUIREMENTS_MET = FactType.flag("work-permit-requirements-met", "the requirements of the permit for work are met").by(QUESTORE).forThisEvent();
    /** Enrolled. */
    public static final FactType ENROLLED_IN_STUDY = ResidenceFacts.ENROLLED_IN_STUDY.by(QUESTORE, ASSOCIATION, SOCIAL_SERVICE);
    /** Too young to work. */
    public static final FactType BELOW_WORKING_AGE = FactType.flag("below-working-age", "is below the minimum age for work").by(QUESTORE, SOCIAL_SERVICE, ASSOCIATION)
            .presumed(NO, ItalianSources.ACT_2005.at("art. 18(5)").reading("the minimum age is an exception that has to be established", "the age has to be established for everybody"));
    /** The sentence is served. */
    public static final FactType SENTENCE_SERVED = FactType.flag("sentence-served", "has finished serving a custodial sentence").by(QUESTORE, JUVENILE_JUDGE, PROSECUTOR);
    /** For an offence as a minor. */
    public static final FactType OFFENCE_AS_MINOR = FactType.flag("offence-as-minor", "the sentence was for offences committed while a minor").by(QUESTORE, JUVENILE_JUDGE, PROSECUTOR).fixed();
    /** Proof of participation. */
    public static final FactType PARTICIPATION_PROVED = FactType.flag("participation-proved", "has given concrete proof of taking part in a programme of assistance and integration")
            .by(QUESTORE, JUVENILE_JUDGE, PROSECUTOR, ASSOCIATION, SOCIAL_SERVICE);
    /** The programme was interrupted. */
    public static final Code PROGRAMME_INTERRUPTED = Code.of("programme-interrupted", "the programme was interrupted");
    /** The conduct was incompatible. */
    public static final Code CONDUCT = Code.of("incompatible-conduct", "the conduct is incompatible with the purposes of the permit");
    /** Other conditions ceased. */
    public static final Code CONDITIONS_CEASED = Code.of("conditions-ceased", "the other conditions that justified the issue ceased");
    /** Why the permit is revoked. */
    public static final FactType REVOCATION_GROUND = FactType.choice("revocation-ground", "ground on which the permit is revoked", PROGRAMME_INTERRUPTED, CONDUCT, CONDITIONS_CEASED).by(QUESTORE).forThisEvent();
    /** Incompatible conduct. */
    public static final FactType INCOMPATIBLE_CONDUCT = FactType.flag("conduct-incompatible", "conduct incompatible with the purposes of the permit was reported or ascertained")
            .presumed(NO, ItalianSources.ACT_2005.at("art. 18(4)")).handled(Sensitivity.SENSITIVE);
    /** Other conditions ceased. */
    public static final FactType OTHER_CONDITIONS_CEASED = FactType.flag("other-conditions-ceased", "other conditions that justified the issue have ceased").by(QUESTORE).forThisEvent();

    // ---- events: the programme
    /** Somebody is found who may be a victim. */
    public static final EventType VICTIM_DETECTED = EventType.of("victim-detected", "a situation of violence or exploitation comes to notice")
            .by(OUTREACH_UNIT, POLICE, SOCIAL_SERVICE, ASSOCIATION, TERRITORIAL_COMMISSION, OTHER_REFERRER, PERSON_CONCERNED).meaning(IdentificationMeanings.DETECTION);
    /** Short-term assistance. */
    public static final EventType SHORT_TERM_ADMITTED = EventType.of("short-term-assistance-started", "the person is admitted to the short-term assistance")
            .by(ASSOCIATION, SOCIAL_SERVICE).mayCarry(SLAVERY_OR_TRAFFICKING, PLACE_AVAILABLE);
    /** Three months more. */
    public static final EventType SHORT_TERM_EXTENDED = EventType.of("short-term-assistance-extended", "the short-term assistance is extended").by(COMMISSION);
    /** The warning. */
    public static final EventType CONSEQUENCES_EXPLAINED = EventType.of("consequences-explained", "the person is warned of the consequences of interrupting the programme and of incompatible conduct")
            .by(ASSOCIATION, SOCIAL_SERVICE, QUESTORE);
    /** The plan. */
    public static final EventType PROGRAMME_DRAWN_UP = EventType.of("programme-drawn-up", "the individual programme is drawn up together with the person")
            .by(ASSOCIATION, SOCIAL_SERVICE).mustCarry(PROGRAMME_CONFORMS).meaning(ReintegrationMeanings.PLAN_AGREEMENT);
    /** The structure accepts. */
    public static final EventType STRUCTURE_ACCEPTED = EventType.of("structure-accepted", "the head of the hosting structure accepts the commitments").by(STRUCTURE_HEAD);
    /** The person adheres. */
    public static final EventType PROGRAMME_JOINED = EventType.of("programme-joined", "the person adheres to the programme").by(PERSON_CONCERNED).meaning(CONSENT_GRANT);
    /** The person leaves. */
    public static final EventType PROGRAMME_LEFT = EventType.of("programme-left", "the person leaves the programme or the assistance").by(PERSON_CONCERNED).meaning(CONSENT_WITHDRAWAL);
    /** The start is told. */
    public static final EventType START_NOTIFIED = EventType.of("programme-start-notified", "the mayor is told of the start of the programme").by(ASSOCIATION).meaning(ReintegrationMeanings.PROGRAMME_START);
    /** The review. */
    public static final EventType PROGRAMME_REVIEWED = EventType.of("programme-reviewed", "the local authority verifies state and effectiveness of the programme, and may agree changes").by(SOCIAL_SERVICE);
    /** Another structure. */
    public static final EventType STRUCTURE_CHANGED = EventType.of("structure-changed", "the person is to move to another structure").by(ASSOCIATION, SOCIAL_SERVICE);
    /** The interruption is reported. */
    public static final EventType INTERRUPTION_REPORTED = EventType.of("interruption-reported", "the interruption of the programme is reported or ascertained")
            .by(PROSECUTOR, SOCIAL_SERVICE, ASSOCIATION, QUESTORE).mustCarry(INTERRUPTION_CAUSE);
    /** Admitted again. */
    public static final EventType READMITTED = EventType.of("readmitted", "the person is taken on again after an interruption").by(ASSOCIATION, SOCIAL_SERVICE);
    /** Completed. */
    public static final EventType PROGRAMME_COMPLETED = EventType.of("programme-completed", "the programme is completed").by(ASSOCIATION, SOCIAL_SERVICE).mustCarry(OBJECTIVES_MET);

    // ---- events: the permit
    /** The social service proposes. */
    public static final EventType SERVICE_PROPOSED = EventType.of("proposed-by-social-service", "the social service of the local authority proposes the permit")
            .by(SOCIAL_SERVICE).mayCarry(SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE, EU_CITIZEN);
    /** An association proposes. */
    public static final EventType ASSOCIATION_PROPOSED = EventType.of("proposed-by-association", "an association proposes the permit")
            .by(ASSOCIATION).mayCarry(SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE, ON_REGISTER, UNDER_AGREEMENT, EU_CITIZEN);
    /** The prosecutor proposes. */
    public static final EventType PROPOSED_BY_PROSECUTOR = EventType.of("proposed-by-prosecutor", "the public prosecutor proposes the permit")
            .by(PROSECUTOR).mustCarry(PROPOSAL_SILENT, CONTRIBUTION_RELEVANT).mayCarry(SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE, EU_CITIZEN);
    /** The prosecutor gives an opinion. */
    public static final EventType OPINION_GIVEN = EventType.of("opinion-given", "the public prosecutor gives an opinion")
            .by(PROSECUTOR).mustCarry(OPINION, CONTRIBUTION_RELEVANT).mayCarry(CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE);
    /** A permit on release is proposed. */
    public static final EventType RELEASE_PROPOSED = EventType.of("permit-on-release-proposed", "a permit on release from prison is proposed")
            .by(PROSECUTOR, JUVENILE_JUDGE).mayCarry(SENTENCE_SERVED, OFFENCE_AS_MINOR, PARTICIPATION_PROVED);
    /** The permit is issued. */
    public static final EventType PERMIT_ISSUED = EventType.of("article-18-permit-issued", "the questore issues the permit")
            .by(QUESTORE).mayCarry(SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE, EU_CITIZEN).meaning(PERMIT_GRANT);
    /** The permit on release is issued. */
    public static final EventType RELEASE_PERMIT_ISSUED = EventType.of("permit-on-release-issued", "the questore issues the permit on release from prison")
            .by(QUESTORE).mayCarry(SENTENCE_SERVED, OFFENCE_AS_MINOR, PARTICIPATION_PROVED, EU_CITIZEN).meaning(PERMIT_GRANT);
    /** Prior notice of a refusal. */
    public static final EventType REFUSAL_NOTIFIED = EventType.of("refusal-notified-in-advance", "the questore gives prior notice of a refusal").by(QUESTORE);
    /** The permit is refused. */
    public static final EventType PERMIT_REFUSED = EventType.of("article-18-permit-refused", "the questore refuses the permit")
            .by(QUESTORE).mustCarry(REFUSAL_GROUND).mayCarry(SITUATION, CONCRETE_DANGER, DANGER_CAUSE, EU_CITIZEN, SENTENCE_SERVED, OFFENCE_AS_MINOR, PARTICIPATION_PROVED).meaning(PERMIT_REFUSAL);
    /** Renewal is requested. */
    public static final EventType RENEWAL_REQUESTED = EventType.of("renewal-requested", "renewal of the permit is requested").by(PERSON_CONCERNED, ASSOCIATION, SOCIAL_SERVICE);
    /** The permit is renewed for a year. */
    public static final EventType PERMIT_RENEWED = EventType.of("article-18-permit-renewed", "the questore renews the permit for one year").by(QUESTORE).mayCarry(JUSTICE_NEED).meaning(PERMIT_RENEWAL);
    /** The permit is renewed for longer. */
    public static final EventType RENEWED_FOR_NEED = EventType.of("article-18-permit-renewed-for-need", "the questore renews the permit for the longer period that is needed")
            .by(QUESTORE).mustCarry(NEEDED_THROUGH).mayCarry(JUSTICE_NEED, LONGER_THAN_A_YEAR).meaning(PERMIT_RENEWAL);
    /** Renewal is refused. */
    public static final EventType RENEWAL_REFUSED = EventType.of("renewal-refused", "the questore refuses the renewal").by(QUESTORE).mayCarry(JUSTICE_NEED, EMPLOYED_AT_EXPIRY).meaning(PERMIT_WITHDRAWAL);
    /** The permit is extended for a job. */
    public static final EventType EXTENDED_FOR_EMPLOYMENT = EventType.of("extended-for-employment", "the questore extends the permit for the employment relationship")
            .by(QUESTORE).mustCarry(CONTRACT, CONTRACT_THROUGH, EMPLOYED_AT_EXPIRY).mayCarry(OUTLASTS_PERMIT).meaning(PERMIT_RENEWAL);
    /** Converted to work. */
    public static final EventType CONVERTED_TO_WORK = EventType.of("converted-to-work", "the permit is converted to a permit for work")
            .by(QUESTORE).mayCarry(EMPLOYED_AT_EXPIRY, CONTRACT, WORK_REQUIREMENTS_MET).meaning(OTHER_PERMIT_GRANT);
    /** Converted to study. */
    public static final EventType CONVERTED_TO_STUDY = EventType.of("converted-to-study", "the permit is converted to a permit for study")
            .by(QUESTORE).mayCarry(ENROLLED_IN_STUDY).meaning(OTHER_PERMIT_GRANT);
    /** Incompatible conduct is reported. */
    public static final EventType CONDUCT_REPORTED = EventType.of("incompatible-conduct-reported", "conduct incompatible with the purposes of the permit is reported or ascertained").by(PROSECUTOR, SOCIAL_SERVICE, QUESTORE);
    /** The permit is revoked. */
    public static final EventType PERMIT_REVOKED = EventType.of("article-18-permit-revoked", "the questore revokes the permit")
            .by(QUESTORE).mustCarry(REVOCATION_GROUND).mayCarry(OTHER_CONDITIONS_CEASED).meaning(PERMIT_WITHDRAWAL);

    // ---- events: proceedings
    /** Proceedings begin. */
    public static final EventType PROCEEDINGS_OPENED = EventType.of("proceedings-opened", "criminal proceedings begin on the facts").by(PROSECUTOR);
    /** A statement. */
    public static final EventType STATEMENT_MADE = EventType.of("statement-made", "the person makes a statement in the proceedings").by(PERSON_CONCERNED, PROSECUTOR);
    /** The person decides whether to testify. */
    public static final EventType COOPERATION_DECIDED = EventType.of("cooperation-decided", "the person decides whether to testify and to cooperate")
            .by(PERSON_CONCERNED).mustCarry(TESTIFIES, COOPERATES).meaning(COOPERATION_DECISION);
    /** Proceedings end. */
    public static final EventType PROCEEDINGS_CLOSED = EventType.of("proceedings-closed", "the criminal proceedings end").by(PROSECUTOR, COURT).mustCarry(PROCEEDINGS_OUTCOME);
    /** A charge for illegal entry or stay. */
    public static final EventType ILLEGAL_STAY_CHARGED = EventType.of("illegal-stay-charged", "the person is charged with illegal entry or stay").by(PROSECUTOR);
    /** No case to answer. */
    public static final EventType NO_CASE_DECLARED = EventType.of("no-case-declared", "the court declares that there is no case to answer").by(COURT).meaning(PENALTY_WAIVER);

    // ---- entitlements
    /** Employment lists. */
    public static final Entitlement EMPLOYMENT_LISTS = Entitlement.of("employment-lists", "registration in the employment lists");

    // ---- procedures and stages
    static final ProcedureId PROGRAMME = ProcedureId.of("programme");
    static final ProcedureId RESIDENCE = ProcedureId.of("residence");
    static final ProcedureId PROCEEDINGS = ProcedureId.of("proceedings");
    static final ProcedureId CHARGE = ProcedureId.of("illegal-stay-charge");

    static final StageId NO_PROGRAMME = StageId.of("no-programme");
    static final StageId EMERGENCE = StageId.of("emergence");
    static final StageId SHORT_TERM = StageId.of("short-term-assistance");
    static final StageId INTEGRATION = StageId.of("integration-programme");
    static final StageId LEFT = StageId.of("left");
    static final StageId INTERRUPTED = StageId.of("interrupted");
    static final StageId COMPLETED = StageId.of("completed");

    static final StageId NO_PERMIT = StageId.of("no-permit");
    static final StageId PROPOSED = StageId.of("proposed");
    static final StageId PROPOSED_ON_RELEASE = StageId.of("proposed-on-release");
    static final StageId PERMIT = StageId.of("permit");
    static final StageId NEEDED_PERMIT = StageId.of("renewed-for-need");
    static final StageId EMPLOYMENT = StageId.of("employment-extension");
    static final StageId RELEASE_PERMIT = StageId.of("permit-on-release");
    static final StageId WORK_PERMIT = StageId.of("work-permit");
    static final StageId STUDY_PERMIT = StageId.of("study-permit");
    static final StageId REFUSED = StageId.of("refused");
    static final StageId REVOKED = StageId.of("revoked");
    static final StageId EXPIRED = StageId.of("expired");

    static final StageId NOT_BEGUN = StageId.of("not-begun");
    static final StageId BEGUN = StageId.of("begun");
    static final StageId CLOSED = StageId.of("closed");
    static final StageId NOT_CHARGED = StageId.of("not-charged");
    static final StageId CHARGED = StageId.of("charged");
    static final StageId NO_CASE = StageId.of("no-case-to-answer");
    // spotless:on

  private ItalianWords() {}
}
