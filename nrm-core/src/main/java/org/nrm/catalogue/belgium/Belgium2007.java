package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.*;
import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords2007.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.residence.ResidenceMeanings.*;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.StageId;

/**
 * Belgium from 1 June 2007 to 19 May 2017: arts 61/2 to 61/5 of the Aliens Act, inserted by the law of 15 September 2006.
 * The reflection document is an order to leave within 45 days.
 */
public final class Belgium2007 {
  private static final StageId[] ENDINGS = {
    LAPSED,
    E_CONTACT,
    E_PUBLIC_ORDER,
    E_NON_COOPERATION,
    E_PROCEEDINGS,
    E_FRAUD,
    E_NOT_VICTIM,
    E_CONDITIONS,
    E_BEYOND_TERM
  };
  private static final Condition CONTACT = all(
      oneOf(GROUND, CONTACT_RESUMED), CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE);
  private static final Condition FIVE_ANSWERS =
      all(ONGOING, STILL_VICTIM, COOPERATES, TIES_BROKEN, not(PUBLIC_ORDER_DANGER));

  /** An unaccompanied minor was never asked for accompaniment by a centre, and is not asked for it later. */
  private static final Condition ACCOMPANIED_OR_ALONE = any(ACCOMPANIED, all(CHILD, UNACCOMPANIED));

  private Belgium2007() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2007() {
    return mechanism(
            "belgium-2007",
            "Belgium: victims who cooperate (Aliens Act, arts 61/2 to 61/5)",
            "belgium")
        .inForceSince(LocalDate.of(2007, 6, 1))
        .inForceThrough(LocalDate.of(2017, 5, 19))
        .roles(
            PERSON,
            POLICE,
            INSPECTION,
            DETECTING_SERVICE,
            CENTRE,
            ALIENS_OFFICE,
            PROSECUTOR,
            LABOUR_AUDITOR,
            COURT,
            MUNICIPALITY,
            REFERRER)
        .facts(ACCOMPANIED, SUSPECTED_OFFENDER, TRAFFICKING_SITUATION, FIRST_STEPS_EVALUATED)
        .facts(
            HOLDS_TITLE,
            CHILD,
            UNACCOMPANIED,
            TIES_BROKEN,
            ONGOING,
            STILL_VICTIM,
            COOPERATES,
            PUBLIC_ORDER_DANGER)
        .facts(
            GROUND,
            CONTACT_ACTIVE,
            CONTACT_VOLUNTARY,
            CONTACT_OWN_INITIATIVE,
            JUDICIAL_AUTHORITIES_AGREE)
        .facts(
            INVESTIGATION_NEEDS_IT,
            APPROPRIATE,
            TRAFFICKING_RETAINED,
            SAME_FACTS,
            FAMILY_LIFE_CEASED)
        .facts(
            EXTENSION_USED,
            RENEWAL_REQUESTED,
            RECHECKED,
            CHARGE_RETAINED,
            LED_TO_CONVICTION,
            DOCUMENT_ISSUED_ON)
        .events(
            INDICATIONS_FOUND,
            SUSPICION_REPORTED,
            CENTRE_APPROACHED,
            MINISTER_INFORMED,
            PERSON_INFORMED)
        .events(
            CENTRE_CONTACTED, OFFENDER_STATUS_DECIDED, ADMISSION_INTERVIEW_HELD, ADMISSION_DECLINED)
        .events(ASSISTANCE_OFFERED, ASSISTANCE_ACCEPTED, ASSISTANCE_DECLINED, ASSISTANCE_WITHDRAWN)
        .events(
            DOCUMENT_REQUESTED,
            PROVISIONAL_REQUESTED,
            DOCUMENT_ISSUED,
            COMPLAINT_FILED,
            DOCUMENT_EXTENDED,
            REFLECTION_ENDED,
            STAY_ENDED)
        .events(
            PROSECUTOR_ASKED,
            PROSECUTOR_ANSWERED,
            TEMPORARY_AUTHORISED,
            RENEWAL_ASKED,
            RENEWAL_REFUSED,
            AUTHORISATION_RENEWED)
        .events(
            IDENTITY_ATTEMPTED,
            INDEFINITE_REQUESTED,
            INDEFINITE_GRANTED,
            INDEFINITE_REFUSED,
            RETURN_CHOSEN)
        .events(REQUISITIONS_MADE, SUMMONED, CONVICTION_GIVEN, ACQUITTAL_GIVEN, CASE_CLOSED)
        .events(FAMILY_APPLIED, FAMILY_TIME_EXTENDED, FAMILY_GRANTED, FAMILY_REFUSED, FAMILY_ENDED)
        .events(ORDER_TO_LEAVE_ISSUED, EXPULSION_ENFORCED)
        .entitlements(
            TOLERATED,
            STAY,
            WORK,
            ASSISTANCE,
            SOCIAL_AID,
            MEDICAL_COSTS,
            LIVING_WAGE,
            SICKNESS_INSURANCE,
            SCHOOLING,
            FAMILY_TITLE)
        .meanings(
            IDENTIFICATION_PENDING,
            REFLECTION_PERIOD,
            PROVISIONAL_PERMIT,
            TEMPORARY_PERMIT,
            PERMANENT_RESIDENCE)
        .meanings(DETECTION, INFORMATION_GIVEN)
        .meanings(
            REFLECTION_GRANT,
            COOPERATION_DECISION,
            PERMIT_GRANT,
            PERMIT_RENEWAL,
            PERMIT_REFUSAL,
            PERMIT_WITHDRAWAL,
            REFLECTION_TERMINATION)
        .meanings(CONSENT_GRANT, CONSENT_REFUSAL, CONSENT_WITHDRAWAL)
        .meanings(STAY_OVER, PERMIT_ISSUED, VOLUNTARY_RETURN, REMOVAL_ORDER, ENFORCED_REMOVAL)
        .procedures(
            identification(),
            BelgianProcedures.assistance(),
            residence(),
            proceedings(),
            indefiniteRequest(),
            family())
        .with(BelgianProcedures.presence(
            ACT.at("art. 61/4 §2, art. 13 §3")
                .reading(
                    "an order to leave may follow an ending",
                    "an order at any time, by general rules that were not read"),
            ACT.at("arts 61/2 to 61/5")
                .reading(
                    "nothing in these articles forbids enforcement, so no guard is set",
                    "general rules on removal, which were not read"),
            ENDINGS))
        .readings(BelgianQuestions.since2007())
        .build();
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(IDENTIFICATION, "Identification and referral", NOT_DETECTED)
            .under(ACT.at("art. 61/2 §1"),
                stage (NOT_DETECTED, "Not detected"),
                stage (DETECTED,     "Indications found").means(IDENTIFICATION_PENDING),
                stage (ORIENTED,     "Put in contact with a recognised centre").means(IDENTIFICATION_PENDING),
                from  (NOT_DETECTED)       .on(INDICATIONS_FOUND)                              .to(DETECTED).must(),
                from  (DETECTED, ORIENTED, INTERVIEWED, ADMITTED, NOT_ADMITTED).on(MINISTER_INFORMED).stays().must(),
                from  (DETECTED, ORIENTED, INTERVIEWED, ADMITTED, NOT_ADMITTED).on(PERSON_INFORMED)  .stays().must(),
                from  (DETECTED)           .on(CENTRE_CONTACTED).when(not(SUSPECTED_OFFENDER)) .to(ORIENTED).must()
                    .reading("suspected offenders are excluded as under the earlier practice; being unsure excludes nobody", "61/2 §1 names no exclusion"),
                duty("inform-minister", "inform the minister or delegate of the indications").of(DETECTING_SERVICE).metBy(MINISTER_INFORMED).on(INDICATIONS_FOUND).immediately(),
                duty("inform-person", "inform the person of the permit for those who cooperate").of(DETECTING_SERVICE).metBy(PERSON_INFORMED).on(INDICATIONS_FOUND).immediately(),
                duty("contact-centre", "put the person in contact with a recognised centre").of(DETECTING_SERVICE).metBy(CENTRE_CONTACTED).on(INDICATIONS_FOUND).immediately().whileIn(DETECTED, ORIENTED))
            .under(ACCOUNTS.at("who may detect and refer"),
                from  (NOT_DETECTED)       .on(SUSPICION_REPORTED)                             .to(DETECTED).as("reported-by-others")        .may(),
                from  (NOT_DETECTED, DETECTED).on(CENTRE_APPROACHED)                           .to(ORIENTED).as("came-to-a-centre")          .may())
            .under(MANUAL.at("Pag-Asa, referral of suspected victims"),
                ending(SUSPECT, "Suspected offender"),
                from  (DETECTED)           .on(OFFENDER_STATUS_DECIDED).when(SUSPECTED_OFFENDER)      .to(SUSPECT).may()
                    .readingOnly("the exclusion of suspects is carried over from the earlier practice", "61/2 §1 names no exclusion"),
                from  (DETECTED)           .on(OFFENDER_STATUS_DECIDED).when(not(SUSPECTED_OFFENDER)) .stays().as("not-a-suspect").may()
                    .readingOnly("the exclusion of suspects is carried over from the earlier practice", "61/2 §1 names no exclusion"))
            .under(MANUAL.at("Pag-Asa, victim identification"),
                stage (INTERVIEWED,  "Interviewed by a centre").means(IDENTIFICATION_PENDING),
                ending(ADMITTED,     "Admitted to assistance"),
                ending(NOT_ADMITTED, "Not admitted to assistance"),
                from  (ORIENTED)           .on(ADMISSION_INTERVIEW_HELD).when(FIRST_STEPS_EVALUATED)  .to(INTERVIEWED)               .may()
                    .reading("admission goes on as the manual of 2005 tells it", "each centre admits by rules of its own"),
                from  (INTERVIEWED)        .on(ASSISTANCE_OFFERED).when(TRAFFICKING_SITUATION)        .to(ADMITTED)                  .may(),
                from  (INTERVIEWED)        .on(ADMISSION_DECLINED).when(not(TRAFFICKING_SITUATION))   .to(NOT_ADMITTED)              .may());
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Residence", NO_DOCUMENT)
            .under(ACT.at("art. 61/2 §2 al. 1"),
                stage (NO_DOCUMENT, "No document"),
                stage (REFLECTION,  "Reflection period").means(REFLECTION_PERIOD),
                in    (REFLECTION).grants(TOLERATED)
                    .reading("the person is present for the time of the document", "a document gives no presence of its own"),
                from  (NO_DOCUMENT).on(DOCUMENT_REQUESTED).when(at(IDENTIFICATION, ORIENTED, INTERVIEWED, ADMITTED), ACCOMPANIED, not(HOLDS_TITLE), not(all(CHILD, UNACCOMPANIED)))
                                   .to(REFLECTION).must().citing(DECREE.at("art. 110bis §1"))
                    .reading("the centre's request and the delegate's decision are one event, since the document is owed", "a decision of its own follows the request"))
            .under(DECREE.at("art. 110bis §2"),
                in    (REFLECTION) .document("order to leave the territory within 45 days (annex 13)"),
                in    (PROVISIONAL).document("certificate of registration, model A (annex 4)"),
                from  (REFLECTION) .on(DOCUMENT_ISSUED).stays().as("reflection-document-issued").dates(DOCUMENT_ISSUED_ON).once().must()
                    .reading("the term counts from the day on which the document is handed over", "it counts from the request"),
                from  (PROVISIONAL).on(DOCUMENT_ISSUED).when(not(EXTENSION_USED)).stays().as("provisional-document-issued").dates(DOCUMENT_ISSUED_ON).once().must()
                    .reading("the term counts from the day on which the document is handed over", "it counts from the complaint"),
                from  (PROVISIONAL).on(DOCUMENT_ISSUED).when(EXTENSION_USED).stays().as("extended-document-issued").must())
            .under(ACT.at("art. 61/2 §2 al. 2"),
                stage (PROVISIONAL, "Provisional stay").means(PROVISIONAL_PERMIT).grants(STAY),
                from  (NO_DOCUMENT).on(DOCUMENT_REQUESTED).when(at(IDENTIFICATION, ORIENTED, INTERVIEWED, ADMITTED), CHILD, UNACCOMPANIED)
                                   .to(PROVISIONAL).must().citing(DECREE.at("art. 110bis §§1 and 2"))
                    .reading("the centre's request and the delegate's decision are one event, since the document is owed", "a decision of its own follows the request"))
            .under(ACT.at("art. 61/2 §2 al. 3"),
                from  (NO_DOCUMENT, REFLECTION).on(PROVISIONAL_REQUESTED).when(at(IDENTIFICATION, ORIENTED, INTERVIEWED, ADMITTED), ACCOMPANIED, at(PROCEEDINGS, COMPLAINT_LODGED))
                                   .to(PROVISIONAL).may().as("provisional-at-once")
                    .reading("a person who holds a title is not kept out, since 61/3 §1 refers to 61/2 §1; who complained before the reflection document can still be given this one; the centre's request and the delegate's decision are one event", "a title excludes here as in al. 1; at once means before any document; two events"))
            .under(ACT.at("art. 61/2 §3"),
                ending(E_CONTACT,      "Ended: contact with the offenders resumed").means(STAY_OVER),
                ending(E_PUBLIC_ORDER, "Ended: public order or national security") .means(STAY_OVER),
                from  (REFLECTION) .on(REFLECTION_ENDED).when(CONTACT)                            .to(E_CONTACT)     .may(),
                from  (REFLECTION) .on(REFLECTION_ENDED).when(oneOf(GROUND, PUBLIC_ORDER))        .to(E_PUBLIC_ORDER).may())
            .under(ACT.at("art. 61/3 §1"),
                ending(LAPSED,         "Lapsed: no complaint within the reflection period").means(STAY_OVER),
                in    (REFLECTION) .lasts(days(45)).countedFrom(Anchor.entryOrLater(DOCUMENT_ISSUED_ON)).then(LAPSED)
                    .reading("without a complaint the period ends by itself, a contrario", "an ending must be decided"),
                in    (PROVISIONAL).lasts(months(3)).countedFrom(Anchor.entryOrLater(DOCUMENT_ISSUED_ON)).then(AWAITING_PROSECUTOR)
                    .reading("the longest term is taken; when it runs out without an answer nothing ends by itself, since ending is a decision", "a shorter document, or an end by lapse of time"),
                from  (REFLECTION) .on(COMPLAINT_FILED).when(ACCOMPANIED)                   .to(PROVISIONAL)   .must()
                    .reading("where accompaniment is broken the next document is not given", "accompaniment is asked for the first document only"))
            .under(ACT.at("art. 61/3 §2"),
                stage (AWAITING_PROSECUTOR, "Provisional stay run out, prosecutor's answer or decision awaited")
                    .readingOnly("no rule for a silent prosecutor: the case waits and nothing ends by itself; no document runs, so no entitlement is read", "the stay ends with the document, or goes on with its entitlements"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(PROSECUTOR_ASKED)   .stays().must(),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(PROSECUTOR_ANSWERED).stays().must(),
                duty("ask-prosecutor", "ask the prosecutor before the provisional document runs out").of(ALIENS_OFFICE).metBy(PROSECUTOR_ASKED)
                    .onEntering(PROVISIONAL).on(DOCUMENT_EXTENDED).whileIn(PROVISIONAL, AWAITING_PROSECUTOR).beforeExpiry())
            .under(ACT.at("art. 61/3 §2 al. 2"),
                from  (PROVISIONAL)        .on(DOCUMENT_EXTENDED).when(not(EXTENSION_USED), any(INVESTIGATION_NEEDS_IT, APPROPRIATE), ACCOMPANIED_OR_ALONE)
                                           .prolongs(months(3)).once().establishes(EXTENSION_USED).may()
                    .reading("where accompaniment is broken the next document is not given; an unaccompanied minor is not asked for it", "accompaniment is asked for the first document only"),
                from  (AWAITING_PROSECUTOR).on(DOCUMENT_EXTENDED).when(not(EXTENSION_USED), any(INVESTIGATION_NEEDS_IT, APPROPRIATE), ACCOMPANIED_OR_ALONE)
                                           .to(PROVISIONAL).establishes(EXTENSION_USED).as("extended-late").may()
                    .reading("an unused extension can still be granted while the answer is awaited", "only before the document runs out"))
            .under(ACT.at("art. 61/3 §3"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(STAY_ENDED).when(CONTACT)                     .to(E_CONTACT)     .as("provisional-to-contact-resumed").may(),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(STAY_ENDED).when(oneOf(GROUND, PUBLIC_ORDER)) .to(E_PUBLIC_ORDER).as("provisional-to-public-order")  .may())
            .under(ACT.at("art. 61/3 §2, art. 61/4 §1"),
                ending(E_NOT_VICTIM,      "Ended: not considered a victim")      .means(STAY_OVER),
                ending(E_PROCEEDINGS,     "Ended: proceedings ended")            .means(STAY_OVER),
                ending(E_NON_COOPERATION, "Ended: has ceased to cooperate")      .means(STAY_OVER),
                from  (AWAITING_PROSECUTOR).on(STAY_ENDED).when(oneOf(GROUND, NOT_VICTIM), not(STILL_VICTIM))      .to(E_NOT_VICTIM)     .may()
                    .reading("at expiry the stay may be ended according to the prosecutor's answer, not before", "61/3 §3 read as the only grounds"),
                from  (AWAITING_PROSECUTOR).on(STAY_ENDED).when(oneOf(GROUND, PROCEEDINGS_ENDED), not(ONGOING))    .to(E_PROCEEDINGS)    .may()
                    .reading("at expiry the stay may be ended according to the prosecutor's answer, not before", "61/3 §3 read as the only grounds"),
                from  (AWAITING_PROSECUTOR).on(STAY_ENDED).when(oneOf(GROUND, NON_COOPERATION), not(COOPERATES))   .to(E_NON_COOPERATION).may()
                    .reading("at expiry the stay may be ended according to the prosecutor's answer, not before", "61/3 §3 read as the only grounds"))
            .under(ACT.at("art. 61/3 §4"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY).on(IDENTITY_ATTEMPTED).stays().must(),
                duty("try-to-prove-identity", "try to prove identity by passport, equivalent travel title or national identity card").of(PERSON).metBy(IDENTITY_ATTEMPTED)
                    .onEntering(PROVISIONAL).whileIn(PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY))
            .under(ACT.at("art. 61/4 §1"),
                stage (TEMPORARY, "Temporary stay").means(TEMPORARY_PERMIT).grants(STAY),
                in    (TEMPORARY).lasts(months(6)).notBefore(not(RENEWAL_REQUESTED), not(at(INDEFINITE_REQUEST, PENDING))).then(TEMPORARY_EXPIRED)
                    .reading("a request made in time keeps the stay until it is decided; the stay otherwise runs out with the authorisation", "the stay ends on the last day of the card"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(TEMPORARY_AUTHORISED).when(FIVE_ANSWERS, ACCOMPANIED_OR_ALONE)
                                   .to(TEMPORARY).denies(RENEWAL_REQUESTED, RECHECKED).as("provisional-to-temporary").must()
                    .reading("all five answers are asked for, and accompaniment; an unaccompanied minor needs no formal complaint", "61/4 §1 does not repeat that the person is still considered a victim"))
            .under(ACT.at("art. 13 §2"),
                stage (TEMPORARY_EXPIRED, "Temporary stay run out")
                    .readingOnly("staying beyond the term is a ground for ending, so nothing ends by itself", "the stay ends with the card"),
                from  (TEMPORARY).on(DOCUMENT_ISSUED)      .stays().as("card-issued").must(),
                from  (TEMPORARY).on(RENEWAL_ASKED)        .stays().establishes(RENEWAL_REQUESTED).must()
                    .reading("the centre asks for the authorisation, the person for the card: one request serves", "two requests"),
                from  (TEMPORARY).on(AUTHORISATION_RENEWED).when(RENEWAL_REQUESTED, RECHECKED, FIVE_ANSWERS, ACCOMPANIED_OR_ALONE)
                                 .prolongs(months(6)).denies(RENEWAL_REQUESTED, RECHECKED).may().citing(ACT.at("art. 61/4 §1 al. 2"), ACCOUNTS.at("renewal of the temporary stay"))
                    .reading("every renewal asks for a new answer of the prosecutor, all five points, and accompaniment", "the answers once given suffice"),
                from  (TEMPORARY).on(RENEWAL_REFUSED)      .when(RENEWAL_REQUESTED).stays().denies(RENEWAL_REQUESTED).may()
                    .reading("a renewal that is refused lets the term end as if none had been asked for", "a refusal ends the stay at once"))
            .under(ACCOUNTS.at("renewal of the temporary stay"),
                from  (TEMPORARY).on(PROSECUTOR_ASKED)     .stays().as("prosecutor-asked-again").must(),
                from  (TEMPORARY).on(PROSECUTOR_ANSWERED)  .stays().establishes(RECHECKED).as("prosecutor-answered-again").must(),
                duty("ask-prosecutor-again", "ask the prosecutor again before each expiry of the temporary stay").of(ALIENS_OFFICE).metBy(PROSECUTOR_ASKED)
                    .onEntering(TEMPORARY).on(AUTHORISATION_RENEWED).whileIn(TEMPORARY, TEMPORARY_EXPIRED).beforeExpiry())
            .under(ACT.at("art. 61/4 §2"),
                ending(E_FRAUD, "Ended: fraudulent cooperation, or fraudulent or unfounded complaint").means(STAY_OVER),
                from  (TEMPORARY).on(STAY_ENDED).when(CONTACT)                            .to(E_CONTACT)        .may(),
                from  (TEMPORARY).on(STAY_ENDED).when(oneOf(GROUND, NON_COOPERATION))     .to(E_NON_COOPERATION).may(),
                from  (TEMPORARY).on(STAY_ENDED).when(oneOf(GROUND, PROCEEDINGS_ENDED), any(at(PROCEEDINGS, CLOSED, CONVICTED, ACQUITTED), is(ONGOING, false)), not(at(INDEFINITE_REQUEST, PENDING))).to(E_PROCEEDINGS).may()
                    .reading("a request under 61/5 filed before is decided first", "the stay may be ended while the request is pending"),
                from  (TEMPORARY).on(STAY_ENDED).when(oneOf(GROUND, PUBLIC_ORDER))        .to(E_PUBLIC_ORDER)   .may(),
                from  (TEMPORARY).on(STAY_ENDED).when(oneOf(GROUND, FRAUDULENT_COOPERATION, UNFOUNDED_COMPLAINT), JUDICIAL_AUTHORITIES_AGREE).to(E_FRAUD).may())
            .under(ACT.at("art. 13 §3 1° and 2°"),
                ending(E_CONDITIONS,  "Ended: no longer accompanied, or conditions no longer met").means(STAY_OVER),
                ending(E_BEYOND_TERM, "Ended: stayed beyond the term").means(STAY_OVER),
                from  (TEMPORARY)        .on(STAY_ENDED).when(oneOf(GROUND, CONDITIONS_GONE)).to(E_CONDITIONS) .may()
                    .reading("broken accompaniment counts as conditions no longer met", "accompaniment is no condition of the stay"),
                from  (TEMPORARY_EXPIRED).on(STAY_ENDED).when(oneOf(GROUND, BEYOND_TERM))    .to(E_BEYOND_TERM).may())
            .under(ACT.at("art. 61/5"),
                stage (INDEFINITE, "Residence without limit of time").means(PERMANENT_RESIDENCE).grants(STAY),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY).on(INDEFINITE_GRANTED).when(at(INDEFINITE_REQUEST, PENDING)).to(INDEFINITE).may(),
                from  (INDEFINITE).on(DOCUMENT_ISSUED).stays().as("b-card-issued").must())
            .under(ACT.at("arts 61/2 to 61/5"),
                ending(RETURNED, "Returned").means(STAY_OVER).readingOnly("a person can return at any time", "61/2 to 61/5 do not speak of return"),
                ending(E_REMOVED, "Ended: removed from the territory").means(STAY_OVER).readingOnly("a stay ends when the person is removed", "removal leaves the title as it is"),
                from  (REFLECTION, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED, INDEFINITE).on(EXPULSION_ENFORCED).to(E_REMOVED).as("removed").may()
                    .readingOnly("a stay ends when the person is removed", "removal leaves the title as it is"),
                from  (REFLECTION, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED, INDEFINITE).on(RETURN_CHOSEN).to(RETURNED).may()
                    .readingOnly("a person can return at any time", "61/2 to 61/5 do not speak of return"))
            .under(ACCOUNTS.at("work, social aid and health by stage"),
                in    (TEMPORARY)  .document("certificate of inscription in the aliens' register, temporary stay (A card)"),
                in    (INDEFINITE) .document("B card").grants(WORK),
                in    (REFLECTION) .grants(SOCIAL_AID, MEDICAL_COSTS),
                in    (PROVISIONAL).grants(WORK, SOCIAL_AID, MEDICAL_COSTS, LIVING_WAGE),
                in    (TEMPORARY)  .grants(WORK, SOCIAL_AID, SICKNESS_INSURANCE))
            .under(RECALLED.at("schooling of minors"),
                in    (NO_DOCUMENT).grants(SCHOOLING).when(CHILD),
                in    (AWAITING_PROSECUTOR).grants(SCHOOLING).when(CHILD),
                in    (TEMPORARY_EXPIRED).grants(SCHOOLING).when(CHILD),
                in    (INDEFINITE) .grants(SCHOOLING).when(CHILD),
                in    (REFLECTION) .grants(SCHOOLING).when(CHILD),
                in    (PROVISIONAL).grants(SCHOOLING).when(CHILD),
                in    (TEMPORARY)  .grants(SCHOOLING).when(CHILD));
    }

    private static ProcedureTable proceedings() {
        return procedure(PROCEEDINGS, "Judicial proceedings", NOT_STARTED)
            .under(ACT.at("art. 61/3 §1"),
                stage (NOT_STARTED,      "No complaint or statement"),
                stage (COMPLAINT_LODGED, "Complaint filed or statement made"),
                from  (NOT_STARTED).on(COMPLAINT_FILED).when(at(RESIDENCE, NO_DOCUMENT, REFLECTION, PROVISIONAL, AWAITING_PROSECUTOR)).to(COMPLAINT_LODGED).may()
                    .readingOnly("a complaint counts here as the step to a stay; a complaint to the police stays possible at any time outside it", "every complaint is recorded"))
            .under(ACT.at("art. 61/5"),
                stage (RETAINED,       "Charge retained in the requisitions"),
                ending(CONVICTED,      "Convicted"),
                stage (ACQUITTED,      "Acquitted"),
                from  (NOT_STARTED, COMPLAINT_LODGED, SUMMONED_STAGE).on(REQUISITIONS_MADE).when(TRAFFICKING_RETAINED)      .to(RETAINED).establishes(CHARGE_RETAINED).as("charge-retained").may(),
                from  (NOT_STARTED, COMPLAINT_LODGED, SUMMONED_STAGE).on(REQUISITIONS_MADE).when(not(TRAFFICKING_RETAINED)) .stays().as("charge-not-retained").may(),
                from  (COMPLAINT_LODGED, RETAINED, SUMMONED_STAGE, ACQUITTED).on(CONVICTION_GIVEN).when(SAME_FACTS)       .to(CONVICTED).establishes(LED_TO_CONVICTION).as("convicted").may()
                    .reading("a conviction at first instance or on appeal suffices, for the facts declared, whatever the offence is called", "a final conviction, for trafficking by name"),
                from  (COMPLAINT_LODGED, RETAINED, SUMMONED_STAGE, ACQUITTED).on(CONVICTION_GIVEN).when(not(SAME_FACTS))  .to(CONVICTED).as("convicted-on-other-facts").may(),
                from  (NOT_STARTED).on(CONVICTION_GIVEN).to(CONVICTED).as("convicted-without-a-declaration").may()
                    .reading("a conviction to which no declaration of the person led does not open 61/5", "any conviction in the case does"),
                from  (NOT_STARTED, COMPLAINT_LODGED, RETAINED, SUMMONED_STAGE).on(ACQUITTAL_GIVEN).to(ACQUITTED).as("acquitted").may()
                    .reading("an acquittal after the charge was retained leaves the second limb of 61/5 met", "an acquittal closes 61/5"))
            .under(ACCOUNTS.at("course of the proceedings"),
                stage (SUMMONED_STAGE, "Accused summoned"),
                ending(CLOSED,         "Closed by the judicial authorities"),
                from  (NOT_STARTED, COMPLAINT_LODGED, RETAINED).on(SUMMONED)     .to(SUMMONED_STAGE).as("summoned").may(),
                from  (NOT_STARTED, COMPLAINT_LODGED, RETAINED, SUMMONED_STAGE, ACQUITTED).on(CASE_CLOSED).to(CLOSED)       .as("closed")  .may());
    }

    private static ProcedureTable indefiniteRequest() {
        return procedure(INDEFINITE_REQUEST, "Request for residence without limit of time", NOT_REQUESTED)
            .under(ACT.at("art. 61/5"),
                stage (NOT_REQUESTED, "Not requested"),
                stage (PENDING,       "Request pending"),
                ending(GRANTED,       "Granted"),
                from  (NOT_REQUESTED).on(INDEFINITE_REQUESTED).when(at(RESIDENCE, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY), any(LED_TO_CONVICTION, CHARGE_RETAINED)).to(PENDING).may()
                    .reading("any victim with a provisional or temporary stay can ask, since the text says victim and not holder", "holders of the temporary stay alone"),
                from  (PENDING)      .on(INDEFINITE_GRANTED)  .when(at(RESIDENCE, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY)).to(GRANTED).may(),
                from  (PENDING)      .on(INDEFINITE_REFUSED)  .to(NOT_REQUESTED).may()
                    .reading("a request can be made again", "one request only"));
    }

    private static ProcedureTable family() {
        return repeatable(FAMILY, "Stay of a family member, one for each", NOT_APPLIED)
            .under(ACT.at("art. 10ter §2"),
                stage (NOT_APPLIED,    "Not applied for"),
                stage (FAMILY_PENDING, "Decision pending").lasts(months(9)).then(FAMILY_TITLED),
                stage (FAMILY_TITLED,  "Title granted, by decision or by silence"),
                ending(FAMILY_DENIED,  "Refused"),
                from  (NOT_APPLIED)   .on(FAMILY_APPLIED)      .when(at(RESIDENCE, TEMPORARY)).to(FAMILY_PENDING).may()
                    .reading("the conditions of art. 10bis (means, housing, insurance) are judged in the decision", "they are asked for at the application"),
                from  (FAMILY_PENDING).on(FAMILY_TIME_EXTENDED).prolongs(months(3)).atMost(2).may(),
                from  (FAMILY_PENDING).on(FAMILY_GRANTED)      .to(FAMILY_TITLED).may(),
                from  (FAMILY_PENDING).on(FAMILY_REFUSED)      .to(FAMILY_DENIED).may())
            .under(ACT.at("art. 13 §1 al. 7"),
                in    (FAMILY_TITLED) .grants(FAMILY_TITLE)    .when(at(RESIDENCE, TEMPORARY)))
            .under(RECALLED.at("family of a person with residence without limit (art. 10)"),
                in    (FAMILY_TITLED) .grants(FAMILY_TITLE)    .when(at(RESIDENCE, INDEFINITE)))
            .under(ACT.at("art. 13 §4"),
                ending(FAMILY_OVER,    "Ended"),
                from  (FAMILY_TITLED) .on(FAMILY_ENDED)        .when(any(FAMILY_LIFE_CEASED, not(at(RESIDENCE, TEMPORARY, INDEFINITE)))).to(FAMILY_OVER).may()
                    .reading("any ending of the sponsor's stay counts, also one under 61/4 §2", "only an ending under art. 13 §3"));
    }
    // spotless:on
}
