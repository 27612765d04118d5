package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationMeanings.*;
import static org.nrm.residence.ResidenceEntitlements.*;
import static org.nrm.residence.ResidenceMeanings.COOPERATION_DECISION;
import static org.nrm.residence.ResidenceMeanings.OTHER_PERMIT_GRANT;
import static org.nrm.residence.ResidenceMeanings.PENALTY_WAIVER;
import static org.nrm.residence.ResidenceMeanings.PERMIT_GRANT;
import static org.nrm.residence.ResidenceMeanings.PERMIT_REFUSAL;
import static org.nrm.residence.ResidenceMeanings.PERMIT_RENEWAL;
import static org.nrm.residence.ResidenceMeanings.PERMIT_WITHDRAWAL;
import static org.nrm.residence.ResidenceMeanings.STAY_OVER;
import static org.nrm.residence.ResidenceMeanings.TEMPORARY_PERMIT;
import static org.nrm.residence.ResidenceRoles.COURT;
import static org.nrm.residence.ResidenceRoles.PROSECUTOR;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.StageId;

/**
 * Italy until 27 March 2014: art. 18 of Legislative Decree 286/1998 with arts 25 to 27 of its regulation, as the manual of 2005
 * tells of it. A permit for whoever escapes violence or severe exploitation, on a social path that asks for no testimony and a
 * judicial path, together with a programme of assistance and integration. The permit lasts six months. There is no
 * period of reflection.
 *
 * <p>A renewal of one year prolongs the permit where it stands, from its present end; only the longer renewal for a need is a
 * stage of its own, since its last day is named.
 */
public final class Italy2004 {
  /** Stages in which a permit of art. 18 is held. */
  static final StageId[] PERMITS = {PERMIT, NEEDED_PERMIT, EMPLOYMENT, RELEASE_PERMIT};

  /** Stages that only the issue of a permit of art. 18 leads to. */
  private static final StageId[] ISSUED = {
    PERMIT, NEEDED_PERMIT, EMPLOYMENT, RELEASE_PERMIT, WORK_PERMIT, STUDY_PERMIT, EXPIRED, REVOKED
  };

  private static final StageId[] TITLES = {
    PERMIT, NEEDED_PERMIT, EMPLOYMENT, RELEASE_PERMIT, WORK_PERMIT, STUDY_PERMIT
  };

  /** Art. 27(2)(a) of the regulation, word for word: when the prosecutor's opinion has to be acquired. */
  static final Condition OPINION_REQUIRED =
      all(PROCEEDINGS_BEGUN, STATEMENTS_MADE, any(not(PROSECUTOR_PROPOSED), PROPOSAL_SILENT));

  /** The programme of art. 18 is open to foreigners, and to citizens of the Union in grave and present danger. */
  static final Condition OPEN_TO_PERSON = any(not(EU_CITIZEN), GRAVE_AND_PRESENT);

  private static final Condition REFUSABLE = any(
      all(oneOf(REFUSAL_GROUND, NO_SITUATION), not(SITUATION)),
      all(oneOf(REFUSAL_GROUND, NO_DANGER), not(CONCRETE_DANGER)),
      all(oneOf(REFUSAL_GROUND, DANGER_OF_OTHER_CAUSE), oneOf(DANGER_CAUSE, OTHER_CAUSE)),
      all(
          oneOf(REFUSAL_GROUND, NOT_IN_PROGRAMME),
          known(PROGRAMME_CONFORMS),
          any(not(at(PROGRAMME, INTEGRATION)), not(COMMITMENTS_ACCEPTED), not(PROGRAMME_CONFORMS))),
      all(oneOf(REFUSAL_GROUND, OPINION_MISSING), OPINION_REQUIRED, not(known(OPINION))),
      all(oneOf(REFUSAL_GROUND, CITIZEN_OF_UNION), EU_CITIZEN));

  private static final String CODED =
      "residence permit on which humanitarian reasons stand with the ground in code";

  private Italy2004() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2004() {
    return words(mechanism(
                "italy-2004",
                "Italy: social protection (Legislative Decree 286/1998, art. 18)",
                "italy")
            .inForceSince(LocalDate.of(1999, 11, 18))
            .inForceThrough(LocalDate.of(2014, 3, 27)))
        .procedures(programme(), residence(), proceedings(), ItalianProcedures.charge(ISSUED))
        .with(
            ItalianProcedures.presence(TITLES),
            ItalianProcedures.asylum(),
            ItalianProcedures.otherPermit())
        .readings(ItalianQuestions.since1999())
        .build();
  }

  private static MechanismTable words(MechanismTable table) {
    return table
        .roles(PERSON_CONCERNED, QUESTORE, PROSECUTOR, SOCIAL_SERVICE, ASSOCIATION, STRUCTURE_HEAD)
        .roles(COMMISSION, TERRITORIAL_COMMISSION, JUVENILE_JUDGE, COURT, POLICE)
        .roles(OUTREACH_UNIT, OTHER_REFERRER)
        .facts(SLAVERY_OR_TRAFFICKING, PLACE_AVAILABLE, SHORT_TERM_USED, WARNED)
        .facts(COMMITMENTS_ACCEPTED, PROGRAMME_CONFORMS, INTERRUPTION_CAUSE, OBJECTIVES_MET)
        .facts(CHILD, EU_CITIZEN)
        .facts(SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, DANGER_CAUSE)
        .facts(ON_REGISTER, UNDER_AGREEMENT)
        .facts(PROCEEDINGS_BEGUN, STATEMENTS_MADE, PROSECUTOR_PROPOSED, PROPOSAL_SILENT, OPINION)
        .facts(CONTRIBUTION_RELEVANT, TESTIFIES, COOPERATES, PROCEEDINGS_OUTCOME)
        .facts(REFUSAL_GROUND, REFUSAL_ANNOUNCED)
        .facts(RENEWAL_PENDING, JUSTICE_NEED, NEEDED_THROUGH, LONGER_THAN_A_YEAR)
        .facts(
            EMPLOYED_AT_EXPIRY, CONTRACT, CONTRACT_THROUGH, OUTLASTS_PERMIT, WORK_REQUIREMENTS_MET)
        .facts(ENROLLED_IN_STUDY, BELOW_WORKING_AGE)
        .facts(SENTENCE_SERVED, OFFENCE_AS_MINOR, PARTICIPATION_PROVED)
        .facts(REVOCATION_GROUND, INCOMPATIBLE_CONDUCT, OTHER_CONDITIONS_CEASED)
        .events(VICTIM_DETECTED, SHORT_TERM_ADMITTED, SHORT_TERM_EXTENDED)
        .events(CONSEQUENCES_EXPLAINED, PROGRAMME_DRAWN_UP, STRUCTURE_ACCEPTED, PROGRAMME_JOINED)
        .events(PROGRAMME_LEFT, START_NOTIFIED, PROGRAMME_REVIEWED, STRUCTURE_CHANGED)
        .events(INTERRUPTION_REPORTED, READMITTED, PROGRAMME_COMPLETED)
        .events(SERVICE_PROPOSED, ASSOCIATION_PROPOSED, PROPOSED_BY_PROSECUTOR, OPINION_GIVEN)
        .events(RELEASE_PROPOSED, PERMIT_ISSUED, RELEASE_PERMIT_ISSUED)
        .events(REFUSAL_NOTIFIED, PERMIT_REFUSED)
        .events(RENEWAL_REQUESTED, PERMIT_RENEWED, RENEWED_FOR_NEED, RENEWAL_REFUSED)
        .events(EXTENDED_FOR_EMPLOYMENT, CONVERTED_TO_WORK, CONVERTED_TO_STUDY)
        .events(CONDUCT_REPORTED, PERMIT_REVOKED)
        .events(PROCEEDINGS_OPENED, STATEMENT_MADE, COOPERATION_DECIDED, PROCEEDINGS_CLOSED)
        .events(ILLEGAL_STAY_CHARGED, NO_CASE_DECLARED)
        .entitlements(INFORMATION_ON_RIGHTS, COUNSELLING, BOARD_AND_LODGING, MEDICAL_CARE)
        .entitlements(PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, LEGAL_ASSISTANCE, EDUCATION)
        .entitlements(LANGUAGE_COURSE, VOCATIONAL_GUIDANCE, VOCATIONAL_TRAINING)
        .entitlements(PRACTICAL_TRAINING, JOB_SEARCH_SUPPORT, SCHOLARSHIP, FOLLOW_UP)
        .entitlements(STAY, WORK, STUDY, EMPLOYMENT_LISTS)
        .meanings(DETECTION, IDENTIFICATION_PENDING, PLAN_AGREEMENT, PROGRAMME_START)
        .meanings(CONSENT_GRANT, CONSENT_WITHDRAWAL)
        .meanings(PROGRAMME_RUNNING, PROGRAMME_FINISHED, PROGRAMME_BROKEN_OFF)
        .meanings(TEMPORARY_PERMIT, STAY_OVER, PERMIT_GRANT, PERMIT_RENEWAL, PERMIT_REFUSAL)
        .meanings(PERMIT_WITHDRAWAL, OTHER_PERMIT_GRANT, COOPERATION_DECISION, PENALTY_WAIVER);
  }

  // spotless:off
    private static ProcedureTable programme() {
        return procedure(PROGRAMME, "Programme of assistance and social integration", NO_PROGRAMME)
            .under(ACCOUNTS.at("emergence and contact"),
                stage (NO_PROGRAMME, "No programme"),
                stage (EMERGENCE,    "Emergence: in contact, situation to be established").means(IDENTIFICATION_PENDING),
                in    (EMERGENCE).grants(INFORMATION_ON_RIGHTS, COUNSELLING),
                from  (NO_PROGRAMME)       .on(VICTIM_DETECTED)                                .to(EMERGENCE).may())
            .under(LAW_228.at("art. 13"),
                stage (SHORT_TERM,   "Short-term assistance").means(IDENTIFICATION_PENDING).document("place in a project of assistance").grants(BOARD_AND_LODGING, MEDICAL_CARE),
                from  (EMERGENCE)          .on(SHORT_TERM_ADMITTED).when(SLAVERY_OR_TRAFFICKING, PLACE_AVAILABLE, not(SHORT_TERM_USED), elapsed(days(0), Anchor.day(LocalDate.of(2003, 9, 7))))
                                           .to(SHORT_TERM).establishes(SHORT_TERM_USED).may()
                    .reading("within the resources means: where a place is available; indications suffice, as projects are open to potential victims; the article holds from the fifteenth day after publication on 23 August 2003, by the general rule as recalled", "the offence has to be established; another day"))
            .under(DECREE_237.at("art. 1(4)"),
                in    (SHORT_TERM).lasts(months(3)).then(EMERGENCE)
                    .reading("three months, said of projects, are the limit for each person, also before 4 December 2005", "they bind projects alone"),
                from  (SHORT_TERM)         .on(SHORT_TERM_EXTENDED)                            .prolongs(months(3)).once().may()
                    .reading("the commission extends once, for the person as for the project", "who extends for a person was not read; persons may stay longer"))
            .under(ACCOUNTS.at("leaving the short-term assistance"),
                from  (SHORT_TERM)         .on(PROGRAMME_LEFT)                                 .to(EMERGENCE).as("short-term-left").must()
                    .readingOnly("a person can leave at any time", "nothing that was read speaks of it"))
            .under(REG.at("art. 27(2)(b)"),
                from  (EMERGENCE, SHORT_TERM, INTEGRATION).on(PROGRAMME_DRAWN_UP)              .stays().must())
            .under(REG.at("art. 27(2)(c)"),
                stage (INTEGRATION,  "Programme of assistance and integration").means(PROGRAMME_RUNNING).document("individual programme with the person's adhesion"),
                from  (EMERGENCE, SHORT_TERM, LEFT).on(CONSEQUENCES_EXPLAINED)                 .stays().establishes(WARNED).must()
                    .reading("whoever runs the programme, or the questore, warns", "the questore alone"),
                from  (EMERGENCE, SHORT_TERM).on(PROGRAMME_JOINED).when(WARNED, COMMITMENTS_ACCEPTED, PROGRAMME_CONFORMS, OPEN_TO_PERSON)
                                           .to(INTEGRATION).as("joined").must().citing(ACT_CONSOLIDATED.at("art. 18(6-bis)").noting("read in the consolidated text; that it was inserted in 2006 or 2007 is recalled")))
            .under(REG.at("art. 27(2)(d)"),
                from  (EMERGENCE, SHORT_TERM, INTEGRATION, LEFT).on(STRUCTURE_ACCEPTED)        .stays().establishes(COMMITMENTS_ACCEPTED).may())
            .under(REG.at("art. 26(3)"),
                from  (INTEGRATION)        .on(PROGRAMME_REVIEWED)                             .stays().must(),
                duty("half-yearly-review", "verify state and effectiveness of the programme").of(SOCIAL_SERVICE).metBy(PROGRAMME_REVIEWED)
                    .onEntering(INTEGRATION).on(PROGRAMME_REVIEWED).within(months(6)).whileIn(INTEGRATION)
                    .reading("the local authority acts through its social service, and each six months count from the review before", "another office; fixed half-years"))
            .under(REG.at("art. 26(4)(a)"),
                from  (INTEGRATION)        .on(START_NOTIFIED)                                 .stays().must().citing(ACT.at("art. 18(2)")),
                duty("notify-start", "tell the mayor of the start of the programme").of(ASSOCIATION).metBy(START_NOTIFIED).onEntering(INTEGRATION).whileIn(INTEGRATION))
            .under(ACT_2005.at("art. 18(4)"),
                stage (LEFT,         "Left by the person, interruption not reported")
                    .readingOnly("a person can leave at any time; the programme counts as interrupted once that is reported or ascertained", "leaving is the interruption"),
                stage (INTERRUPTED,  "Interrupted").means(PROGRAMME_BROKEN_OFF),
                from  (INTEGRATION)        .on(PROGRAMME_LEFT)                                 .to(LEFT).as("left-by-person").must()
                    .readingOnly("a person can leave at any time; the programme counts as interrupted once that is reported or ascertained", "leaving is the interruption"),
                from  (LEFT)               .on(PROGRAMME_JOINED).when(WARNED, COMMITMENTS_ACCEPTED, PROGRAMME_CONFORMS, OPEN_TO_PERSON).to(INTEGRATION).as("came-back").must()
                    .readingOnly("whoever comes back before a report goes on as before, unless the structure has given the place away", "leaving is final; a new warning and acceptance"),
                from  (INTEGRATION, LEFT)  .on(INTERRUPTION_REPORTED).when(oneOf(INTERRUPTION_CAUSE, BY_THE_PERSON)).to(INTERRUPTED).denies(WARNED, COMMITMENTS_ACCEPTED).as("interrupted").may()
                    .citing(RECALLED.at("regulation, art. 26(4)(c) to (e): the body tells mayor and questore of an interruption"))
                    .reading("only the person's own interruption counts; where a structure closes the person moves", "every interruption counts"),
                from  (INTEGRATION, LEFT)  .on(STRUCTURE_CHANGED)                              .stays().denies(COMMITMENTS_ACCEPTED).may()
                    .readingOnly("where a structure closes or gives the place away the programme goes on in another, whose head has to accept", "the programme ends with the structure"),
                from  (INTERRUPTED)        .on(READMITTED)                                     .to(EMERGENCE).may()
                    .readingOnly("a person can be taken on again after an interruption", "an interruption is final"))
            .under(RECALLED.at("regulation, art. 26(4)(c) to (e)").noting("recalled: the body tells the mayor and the questore of an interruption"),
                duty("report-interruption", "tell the mayor and the questore of the interruption").of(ASSOCIATION).metBy(INTERRUPTION_REPORTED).onEntering(LEFT).whileIn(LEFT))
            .under(ACCOUNTS.at("course of the programmes"),
                ending(COMPLETED,    "Completed").means(PROGRAMME_FINISHED),
                from  (INTEGRATION)        .on(PROGRAMME_COMPLETED).when(OBJECTIVES_MET)       .to(COMPLETED).may()
                    .readingOnly("a programme is completed when its objectives are met", "programmes last as long as the permit"))
            .under(MANUAL.at("On the Road, social inclusion"),
                in    (INTEGRATION).grants(BOARD_AND_LODGING, MEDICAL_CARE, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, LEGAL_ASSISTANCE, EDUCATION, LANGUAGE_COURSE,
                    VOCATIONAL_GUIDANCE, VOCATIONAL_TRAINING, PRACTICAL_TRAINING, JOB_SEARCH_SUPPORT),
                in    (INTEGRATION).grants(SCHOLARSHIP).when(CHILD),
                in    (COMPLETED)  .grants(FOLLOW_UP).readingOnly("follow-up after the programme", "nothing that was read says so"));
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Residence permit of art. 18", NO_PERMIT)
            .under(REG.at("art. 27(1)(a)"),
                stage (NO_PERMIT, "No permit of art. 18"),
                stage (PROPOSED,  "Proposed: decision of the questore awaited")
                    .reading("a proposal gives no status of its own", "a proposal keeps from removal; the time for the decision was not read"),
                from  (NO_PERMIT, REFUSED).on(SERVICE_PROPOSED).when(SITUATION, not(EU_CITIZEN))
                                   .to(PROPOSED).denies(PROSECUTOR_PROPOSED, REFUSAL_ANNOUNCED).forgets(OPINION).as("social-service-proposes").may()
                    .reading("after a refusal a new proposal can be made; citizens of the Union get the programme alone", "one proposal only; a permit for citizens of the Union as well"),
                from  (NO_PERMIT, REFUSED).on(ASSOCIATION_PROPOSED).when(SITUATION, ON_REGISTER, UNDER_AGREEMENT, not(EU_CITIZEN))
                                   .to(PROPOSED).denies(PROSECUTOR_PROPOSED, REFUSAL_ANNOUNCED).forgets(OPINION).as("association-proposes").may()
                    .citing(REG.at("art. 26(1) and (2)"), REG.at("art. 52(1)(c)").noting("the letter in the wording of 1999; later texts cite letter (b)"), ACCOUNTS.at("case law on associations that are not on the register"))
                    .reading("after a refusal a new proposal can be made; citizens of the Union get the programme alone", "one proposal only; a permit for citizens of the Union as well"))
            .under(REG.at("art. 27(1)(b)"),
                from  (NO_PERMIT, REFUSED).on(PROPOSED_BY_PROSECUTOR).when(PROCEEDINGS_BEGUN, STATEMENTS_MADE, not(EU_CITIZEN))
                                   .to(PROPOSED).establishes(PROSECUTOR_PROPOSED).denies(REFUSAL_ANNOUNCED).forgets(OPINION).as("prosecutor-proposes").may()
                    .reading("the relevance of the contribution (art. 18(2)) is told and is no condition", "a contribution that is not relevant stands in the way"),
                from  (PROPOSED)   .on(PROPOSED_BY_PROSECUTOR).when(PROCEEDINGS_BEGUN, STATEMENTS_MADE).stays().establishes(PROSECUTOR_PROPOSED).as("prosecutor-proposes-too").may()
                    .reading("the prosecutor can propose beside a social proposal", "one proposal only"))
            .under(REG.at("art. 27(2)(a)"),
                from  (PROPOSED)   .on(OPINION_GIVEN).stays().may())
            .under(ACT.at("art. 18(1)"),
                stage (PERMIT,    "Permit for social protection").means(TEMPORARY_PERMIT),
                from  (PROPOSED)   .on(PERMIT_ISSUED).when(SITUATION, CONCRETE_DANGER, oneOf(DANGER_CAUSE, ESCAPE_ATTEMPTS, STATEMENTS), at(PROGRAMME, INTEGRATION), COMMITMENTS_ACCEPTED, PROGRAMME_CONFORMS, any(not(OPINION_REQUIRED), known(OPINION)), not(EU_CITIZEN))
                                   .to(PERMIT).denies(RENEWAL_PENDING).may()
                    .citing(REG.at("art. 27(2)"), REG_CONSOLIDATED.at("art. 27(3)"), ACT_CONSOLIDATED.at("art. 18(6-bis)"))
                    .reading("the permit may be issued where every condition holds, on a proposal of 27(1) alone, whose path stands for the operations, proceedings or social assistance in which 18(1) wants the situation found; the opinion is asked for in the cases of 27(2)(a) alone, and is to be acquired, whatever it says", "issue is a right; the questore issues without a proposal, since 18(1) says `also`, or on the person's own application, as a digest of case law has it; an opinion on the social path too, as the circular of 1999 has it; a favourable opinion"))
            .under(REG_CONSOLIDATED.at("art. 27(3-ter)").noting("read in the consolidated text; since when it holds was not read"),
                in    (PERMIT).document(CODED),
                in    (NEEDED_PERMIT).document(CODED),
                in    (RELEASE_PERMIT).document(CODED),
                in    (EMPLOYMENT).document(CODED))
            .under(CASE_LAW.at("prior notice of a refusal"),
                ending(REFUSED,   "Refused").means(STAY_OVER),
                from  (PROPOSED, PROPOSED_ON_RELEASE).on(REFUSAL_NOTIFIED).stays().establishes(REFUSAL_ANNOUNCED).must(),
                from  (PROPOSED)   .on(PERMIT_REFUSED).when(REFUSABLE).to(REFUSED).as("proposal-refused").may()
                    .reading("a refusal names a condition that is not met; that no programme was joined counts only where one was drawn up", "the questore can refuse at discretion"),
                from  (PROPOSED_ON_RELEASE).on(PERMIT_REFUSED).when(oneOf(REFUSAL_GROUND, CONDITIONS_OF_RELEASE), any(not(SENTENCE_SERVED), not(OFFENCE_AS_MINOR), not(PARTICIPATION_PROVED)))
                                   .to(REFUSED).as("release-refused").may()
                    .reading("a refusal names a condition that is not met", "the questore can refuse at discretion"),
                duty("prior-notice", "give prior notice of a refusal").of(QUESTORE).metBy(REFUSAL_NOTIFIED).on(PERMIT_REFUSED).when(not(REFUSAL_ANNOUNCED)).immediately()
                    .reading("a refusal without prior notice stands, and the breach is recorded", "it has no effect"))
            .under(ACT_2005.at("art. 18(6)"),
                stage (PROPOSED_ON_RELEASE, "Permit on release from prison proposed"),
                stage (RELEASE_PERMIT, "Permit on release from prison").means(TEMPORARY_PERMIT),
                from  (NO_PERMIT, REFUSED).on(RELEASE_PROPOSED).to(PROPOSED_ON_RELEASE).denies(REFUSAL_ANNOUNCED).as("release-proposed").may()
                    .reading("after a refusal, on whichever path, it can be proposed", "one proposal only"),
                from  (NO_PERMIT, REFUSED, PROPOSED, PROPOSED_ON_RELEASE).on(RELEASE_PERMIT_ISSUED).when(SENTENCE_SERVED, OFFENCE_AS_MINOR, PARTICIPATION_PROVED, not(EU_CITIZEN))
                                   .to(RELEASE_PERMIT).denies(RENEWAL_PENDING).as("issued-on-release").may()
                    .reading("a proposal is not needed and one under 18(1), pending or refused, is no bar; no danger is asked for, and release is the occasion, not a day", "the conditions of 18(1) apply too; only on the day of release"))
            .under(ACT_2005.at("art. 18(4)"),
                ending(EXPIRED,   "Expired").means(STAY_OVER)
                    .reading("the permit is over for this case; a new proposal opens another case", "a new proposal in the same case, or none"),
                stage (NEEDED_PERMIT, "Permit renewed for the longer period needed").means(TEMPORARY_PERMIT),
                in    (PERMIT)        .lasts(months(6)).notBefore(not(RENEWAL_PENDING)).then(EXPIRED)
                    .reading("a renewal asked for in time keeps the permit until it is decided", "it ends on its last day"),
                in    (RELEASE_PERMIT).lasts(months(6)).notBefore(not(RENEWAL_PENDING)).then(EXPIRED)
                    .reading("as the permit of 18(1)", "18(6) gives no length"),
                in    (NEEDED_PERMIT) .lasts(days(0)).countedFrom(Anchor.since(NEEDED_THROUGH)).notBefore(not(RENEWAL_PENDING)).then(EXPIRED)
                    .reading("a renewal asked for in time keeps the permit until it is decided", "it ends on its last day"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(PERMIT_RENEWED).when(any(at(PROGRAMME, INTEGRATION), JUSTICE_NEED))
                                   .prolongs(years(1)).denies(RENEWAL_PENDING).as("renewed").may()
                    .reading("renewed while the programme runs, or for reasons of justice, as often as that holds", "once only; also after the programme"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(RENEWED_FOR_NEED).when(JUSTICE_NEED, LONGER_THAN_A_YEAR, within(days(0), Anchor.since(NEEDED_THROUGH)))
                                   .to(NEEDED_PERMIT).denies(RENEWAL_PENDING).as("renewed-for-need").may()
                    .reading("the questore names the last day of the period needed, and tells that it is later than a renewal of one year would end; of the day itself only that it is not past is checked", "whole years; a need that ends before the year"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT, EMPLOYMENT).on(RENEWAL_REQUESTED).stays().establishes(RENEWAL_PENDING).may()
                    .citing(REG.at("art. 26(4)(b)"))
                    .reading("the person asks, or the body for a person who cannot", "renewal without a request"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(RENEWAL_REFUSED).when(RENEWAL_PENDING, not(at(PROGRAMME, INTEGRATION)), not(JUSTICE_NEED), not(EMPLOYED_AT_EXPIRY))
                                   .stays().denies(RENEWAL_PENDING).as("renewal-refused").may()
                    .readingOnly("a renewal is refused where no ground for it holds; the permit then runs to its end", "at discretion; at once"),
                from  (EMPLOYMENT) .on(RENEWAL_REFUSED).when(RENEWAL_PENDING, not(EMPLOYED_AT_EXPIRY)).stays().denies(RENEWAL_PENDING).as("extension-refused").may()
                    .readingOnly("a renewal is refused where no ground for it holds; the permit then runs to its end", "at discretion; at once"))
            .under(ACT_2005.at("art. 18(4)"),
                ending(REVOKED,   "Revoked").means(STAY_OVER)
                    .reading("the permit is over for this case; a new proposal opens another case", "a new proposal in the same case, or none"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(CONDUCT_REPORTED).stays().establishes(INCOMPATIBLE_CONDUCT).may(),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(PERMIT_REVOKED).when(oneOf(REVOCATION_GROUND, PROGRAMME_INTERRUPTED), at(PROGRAMME, INTERRUPTED)).to(REVOKED).as("revoked-interruption").must()
                    .reading("revocation is an act of the questore and never happens by itself; an extension for employment rests on the job and is not reached", "the permit ends with the interruption; extensions are reached too"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(PERMIT_REVOKED).when(oneOf(REVOCATION_GROUND, CONDUCT), INCOMPATIBLE_CONDUCT).to(REVOKED).as("revoked-conduct").must(),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT).on(PERMIT_REVOKED).when(oneOf(REVOCATION_GROUND, CONDITIONS_CEASED), OTHER_CONDITIONS_CEASED).to(REVOKED).as("revoked-conditions").must()
                    .reading("the words are open; acquittal or the end of proceedings is no ground that the text lists", "any condition, the proceedings among them"))
            .under(ACT_2005.at("art. 18(5)"),
                stage (EMPLOYMENT, "Permit extended for the employment relationship").means(TEMPORARY_PERMIT),
                in    (EMPLOYMENT).lasts(days(0)).countedFrom(Anchor.since(CONTRACT_THROUGH)).notBefore(not(RENEWAL_PENDING)).then(EXPIRED)
                    .reading("a renewal asked for in time keeps the permit until it is decided", "it ends with the contract"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT, EMPLOYMENT).on(EXTENDED_FOR_EMPLOYMENT).when(EMPLOYED_AT_EXPIRY, oneOf(CONTRACT, FIXED_TERM), OUTLASTS_PERMIT, within(days(0), Anchor.since(CONTRACT_THROUGH)))
                                   .to(EMPLOYMENT).denies(RENEWAL_PENDING).as("extended-for-employment").may()
                    .reading("a further contract allows a further extension; that a contract outlasts the permit is told by the questore, and of its last day only that it is not past is checked", "one extension; an extension to an earlier day"),
                ending(WORK_PERMIT,  "Permit for work")   .document("permit for work").grants(STAY, WORK),
                ending(STUDY_PERMIT, "Permit for study")  .document("permit for study").grants(STAY, STUDY),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT, EMPLOYMENT).on(CONVERTED_TO_WORK).when(any(all(EMPLOYED_AT_EXPIRY, oneOf(CONTRACT, OPEN_ENDED)), WORK_REQUIREMENTS_MET))
                                   .to(WORK_PERMIT).as("converted-to-work").may().citing(REG_CONSOLIDATED.at("art. 27(3-bis)").noting("read in the consolidated text"))
                    .reading("open-ended employment counts at expiry; under 27(3-bis) conversion is possible at any time while the permit is valid", "at expiry only"),
                from  (PERMIT, NEEDED_PERMIT, RELEASE_PERMIT, EMPLOYMENT).on(CONVERTED_TO_STUDY).when(ENROLLED_IN_STUDY).to(STUDY_PERMIT).as("converted-to-study").may()
                    .reading("at any time while the permit is valid", "at expiry only"),
                in    (PERMIT)        .grants(STAY, SOCIAL_ASSISTANCE, STUDY, EMPLOYMENT_LISTS),
                in    (PERMIT)        .grants(WORK).when(not(BELOW_WORKING_AGE)),
                in    (NEEDED_PERMIT) .grants(STAY, SOCIAL_ASSISTANCE, STUDY, EMPLOYMENT_LISTS),
                in    (NEEDED_PERMIT) .grants(WORK).when(not(BELOW_WORKING_AGE)),
                in    (RELEASE_PERMIT).grants(STAY, SOCIAL_ASSISTANCE, STUDY, EMPLOYMENT_LISTS),
                in    (RELEASE_PERMIT).grants(WORK).when(not(BELOW_WORKING_AGE)),
                in    (EMPLOYMENT)    .grants(STAY, SOCIAL_ASSISTANCE, STUDY, EMPLOYMENT_LISTS),
                in    (EMPLOYMENT)    .grants(WORK).when(not(BELOW_WORKING_AGE)));
    }

    private static ProcedureTable proceedings() {
        return procedure(PROCEEDINGS, "Criminal proceedings against the exploiters", NOT_BEGUN)
            .under(REG.at("art. 27(1)(b)"),
                stage (NOT_BEGUN, "Not begun"),
                stage (BEGUN,     "Begun"),
                from  (NOT_BEGUN).on(PROCEEDINGS_OPENED).to(BEGUN).establishes(PROCEEDINGS_BEGUN).may(),
                from  (BEGUN)    .on(STATEMENT_MADE).stays().establishes(STATEMENTS_MADE).may())
            .under(ACCOUNTS.at("nature of the permit"),
                ending(CLOSED,    "Ended"),
                from  (BEGUN)    .on(PROCEEDINGS_CLOSED).to(CLOSED).may()
                    .reading("no outcome of the proceedings touches the permit", "the permit ends with them"))
            .under(MANUAL.at("Article 18, social path"),
                from  (NOT_BEGUN, BEGUN, CLOSED).on(COOPERATION_DECIDED).stays().may()
                    .reading("the person's will to testify or to cooperate is recorded, and no rule of the permit or of the programme reads it", "in practice permits tend to go to those who testify"));
    }
    // spotless:on
}
