package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.*;
import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords1997.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.residence.ResidenceMeanings.*;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.StageId;

/**
 * Belgium from 13 January 1997 to 31 May 2007: four phases under the circular of 1994 and the instructions of 1997, with
 * the regularisation procedure STOP and the socio-economic report.
 */
public final class Belgium1997 {
  private static final StageId[] ENDINGS = {NO_COMPLAINT, ASSISTANCE_REFUSED, CASE_OVER};

  private Belgium1997() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism1997() {
    return mechanism(
            "belgium-1997",
            "Belgium: four phases (circular of 1994, instructions of 1997)",
            "belgium")
        .inForceSince(LocalDate.of(1997, 1, 13))
        .inForceThrough(LocalDate.of(2007, 5, 31))
        .roles(
            PERSON,
            POLICE,
            INSPECTION,
            CENTRE,
            ALIENS_OFFICE,
            PROSECUTOR,
            LABOUR_AUDITOR,
            COURT,
            MUNICIPALITY,
            REFERRER)
        .roles(CGRS_SOLICITOR, OUTREACH_WORKER, MINISTRY)
        .facts(ACCOMPANIED, SUSPECTED_OFFENDER_1997, TRAFFICKING_SITUATION, FIRST_STEPS_EVALUATED)
        .facts(
            LEFT_MILIEU,
            OFFICE_CONSULTED,
            OFFICE_CONSENTS,
            PROCEEDINGS_LAUNCHED,
            TESTIMONY_SIGNIFICANT,
            GROUND_1997)
        .facts(PROGRAMMES_FOLLOWED, SPEAKS_LANGUAGE, EMPLOYED, INTEGRATION_DECISIVE)
        .facts(STOP_CLOCK_SINCE, STOP_PENDING, REFLECTION_EXTENDED_THROUGH, DOCUMENT_DATED)
        .events(
            SUSPICION_FOUND,
            SUSPICION_REPORTED_1997,
            REPORTED_TO_OFFICE,
            CENTRE_CONTACTED,
            DECIDED_1997,
            ADMISSION_INTERVIEW_HELD,
            ADMISSION_DECLINED)
        .events(ASSISTANCE_OFFERED, ASSISTANCE_ACCEPTED, ASSISTANCE_DECLINED, ASSISTANCE_WITHDRAWN)
        .events(
            ORDER_REQUESTED,
            DECLARATION_REQUESTED,
            DOCUMENT_ISSUED,
            COMPLAINT_1997,
            REFLECTION_EXTENDED,
            RETURN_CHOSEN)
        .events(
            PROSECUTOR_ASKED,
            PROSECUTOR_INFORMED,
            CERTIFICATE_GRANTED,
            CERTIFICATE_RENEWED,
            STAY_ENDED_1997)
        .events(SUMMONS_1997, CONVICTION_1997, ACQUITTAL_1997, SUSPENDED_1997, CLOSED_1997)
        .events(
            REPORT_SUBMITTED,
            REPORT_ACCEPTED,
            REPORT_REJECTED,
            STOP_REQUESTED,
            STOP_GRANTED,
            STOP_REFUSED)
        .events(
            INDEFINITE_ASKED_1997,
            INDEFINITE_GRANTED_1997,
            INDEFINITE_REFUSED_1997,
            ORDER_TO_LEAVE_ISSUED,
            EXPULSION_ENFORCED)
        .entitlements(TOLERATED, STAY, WORK, ASSISTANCE, VOCATIONAL_TRAINING, EDUCATION)
        .meanings(
            IDENTIFICATION_PENDING,
            REFLECTION_PERIOD,
            PROVISIONAL_PERMIT,
            TEMPORARY_PERMIT,
            PERMANENT_RESIDENCE)
        .meanings(DETECTION)
        .meanings(
            REFLECTION_GRANT,
            COOPERATION_DECISION,
            PERMIT_GRANT,
            PERMIT_RENEWAL,
            PERMIT_REFUSAL,
            PERMIT_WITHDRAWAL)
        .meanings(CONSENT_GRANT, CONSENT_REFUSAL, CONSENT_WITHDRAWAL)
        .meanings(STAY_OVER, PERMIT_ISSUED, VOLUNTARY_RETURN, REMOVAL_ORDER, ENFORCED_REMOVAL)
        .procedures(
            identification(),
            BelgianProcedures.assistance(),
            residence(),
            proceedings(),
            indefiniteRequest())
        .with(BelgianProcedures.presence(
            MANUAL
                .at("Pag-Asa, introduction")
                .reading(
                    "an order to leave may follow an ending",
                    "an order at any time, by general rules that were not read"),
            CIRCULAR_1994
                .at("points M1 to M3")
                .reading(
                    "nothing read forbids enforcement, so no guard is set",
                    "the order to leave within 45 days bars enforcement until then"),
            ENDINGS))
        .readings(BelgianQuestions.until2007())
        .build();
  }

  // spotless:off
    private static ProcedureTable identification() {
        return procedure(IDENTIFICATION, "Identification and referral", NOT_DETECTED)
            .under(MANUAL.at("Pag-Asa, referral of suspected victims"),
                stage (NOT_DETECTED, "Not detected"),
                stage (DETECTED,     "Encountered, trafficking suspected").means(IDENTIFICATION_PENDING),
                stage (ORIENTED,     "Put in contact with a specialised centre").means(IDENTIFICATION_PENDING),
                ending(SUSPECT,      "Suspected offender"),
                from  (NOT_DETECTED)           .on(SUSPICION_FOUND)                                     .to(DETECTED).may(),
                from  (NOT_DETECTED)           .on(SUSPICION_REPORTED_1997)                             .to(DETECTED).as("reported-by-others").may(),
                from  (DETECTED, ORIENTED, INTERVIEWED, ADMITTED, NOT_A_VICTIM).on(REPORTED_TO_OFFICE)  .stays()     .must(),
                from  (NOT_DETECTED, DETECTED) .on(CENTRE_CONTACTED).when(not(SUSPECTED_OFFENDER_1997)) .to(ORIENTED).as("centre-contacted").must(),
                from  (DETECTED)               .on(DECIDED_1997)    .when(SUSPECTED_OFFENDER_1997)      .to(SUSPECT) .may(),
                from  (DETECTED)               .on(DECIDED_1997)    .when(not(SUSPECTED_OFFENDER_1997)) .stays().as("not-a-suspect").may(),
                duty("report-to-aliens-office", "report the suspected victim to the Aliens' Office, whether the stay is legal or not").of(POLICE).metBy(REPORTED_TO_OFFICE).on(SUSPICION_FOUND).immediately()
                    .reading("the report is due on the day of the suspicion", "no time is stated"),
                duty("contact-centre", "contact a specialised centre, even when unsure").of(POLICE).metBy(CENTRE_CONTACTED).on(SUSPICION_FOUND).immediately().whileIn(DETECTED, ORIENTED)
                    .reading("the contact is due on the day of the suspicion", "no time is stated"))
            .under(MANUAL.at("Pag-Asa, victim identification"),
                stage (INTERVIEWED,  "Interviewed by the centre").means(IDENTIFICATION_PENDING),
                ending(ADMITTED,     "Admitted to assistance"),
                ending(NOT_A_VICTIM, "Not considered to come from a trafficking situation"),
                from  (ORIENTED)   .on(ADMISSION_INTERVIEW_HELD).when(FIRST_STEPS_EVALUATED)  .to(INTERVIEWED) .may(),
                from  (INTERVIEWED).on(ASSISTANCE_OFFERED).when(TRAFFICKING_SITUATION)        .to(ADMITTED)    .may(),
                from  (INTERVIEWED).on(ADMISSION_DECLINED).when(not(TRAFFICKING_SITUATION))   .to(NOT_A_VICTIM).may());
    }

    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Residence", NO_DOCUMENT)
            .under(MANUAL.at("Pag-Asa, first phase"),
                stage (NO_DOCUMENT, "No document"),
                stage (REFLECTION,  "Phase 1: reflection").means(REFLECTION_PERIOD)
                    .document("order to leave the territory within 45 days").grants(TOLERATED).lasts(days(45)).countedFrom(Anchor.entryOrLater(DOCUMENT_DATED)).then(NO_COMPLAINT)
                    .reading("without a complaint or a choice to return the phase ends by itself", "an ending must be decided"),
                ending(NO_COMPLAINT,"Ended: no complaint").means(STAY_OVER),
                ending(RETURNED,    "Ended: returned").means(STAY_OVER),
                from  (NO_DOCUMENT).on(ORDER_REQUESTED).when(TRAFFICKING_SITUATION, at(ASSISTANCE_CONSENT, CONSENTED)).to(REFLECTION).dates(STOP_CLOCK_SINCE).may()
                    .reading("the clock of STOP starts with the first document", "it starts with the declaration of arrival"),
                from  (REFLECTION, REFLECTION_EXTENDED_STAGE, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED, REPORT_PENDING).on(RETURN_CHOSEN).to(RETURNED).may()
                    .reading("a person can return in every phase", "the manual names the choice in the first phase"))
            .under(CIRCULAR_1994.at("point M1"),
                stage (REFLECTION_EXTENDED_STAGE, "Phase 1: reflection, extended").means(REFLECTION_PERIOD)
                    .grants(TOLERATED).lasts(days(0)).countedFrom(Anchor.since(REFLECTION_EXTENDED_THROUGH)).then(NO_COMPLAINT),
                from  (REFLECTION, REFLECTION_EXTENDED_STAGE).on(REFLECTION_EXTENDED).when(not(elapsed(days(0), Anchor.since(REFLECTION_EXTENDED_THROUGH)))).to(REFLECTION_EXTENDED_STAGE).as("reflection-extended").may()
                    .reading("the extension lasts through the day that the Office names, which must be a later day; it can be given again", "a second period of 45 days, once"))
            .under(CIRCULAR_1994.at("point M2"),
                stage (PROVISIONAL, "Phase 2: declaration of arrival").means(PROVISIONAL_PERMIT)
                    .document("declaration of arrival, three months").grants(STAY, WORK).lasts(months(3)).countedFrom(Anchor.entryOrLater(DOCUMENT_DATED)).then(AWAITING_PROSECUTOR)
                    .reading("the declaration is not renewed; work is allowed in this phase, by a temporary permit", "renewal by the Office; work only from phase 3"),
                stage (AWAITING_PROSECUTOR, "Phase 2 run out, decision awaited")
                    .readingOnly("no rule for a silent prosecutor: the case waits and nothing ends by itself; no document runs, so no entitlement is read", "the stay ends with the declaration, or goes on with its entitlements"),
                from  (REFLECTION, REFLECTION_EXTENDED_STAGE).on(COMPLAINT_1997).to(PROVISIONAL).as("reflection-to-provisional").may()
                    .reading("the Office is consulted in each case, which is its part and not the person's", "consultation as a condition of the complaint"),
                from  (NO_DOCUMENT).on(DECLARATION_REQUESTED).when(LEFT_MILIEU, OFFICE_CONSULTED, at(ASSISTANCE_CONSENT, CONSENTED), at(PROCEEDINGS, COMPLAINT_LODGED)).to(PROVISIONAL).dates(STOP_CLOCK_SINCE).may(),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(PROSECUTOR_ASKED).stays().must(),
                duty("ask-prosecutor", "contact the prosecutor immediately").of(ALIENS_OFFICE).metBy(PROSECUTOR_ASKED).onEntering(PROVISIONAL).immediately())
            .under(MANUAL.at("Pag-Asa, second phase"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(PROSECUTOR_INFORMED).stays().must(),
                duty("prosecutors-month", "inform the Aliens' Office of the outcome of the complaint").of(PROSECUTOR).metBy(PROSECUTOR_INFORMED).on(DOCUMENT_ISSUED).whileIn(PROVISIONAL, AWAITING_PROSECUTOR).within(months(1))
                    .reading("the month is the prosecutor's and runs from the issue of the declaration", "it runs from the complaint"))
            .under(CIRCULAR_1994.at("points M1 to M3"),
                from  (REFLECTION) .on(DOCUMENT_ISSUED).stays().as("order-handed-over")       .dates(DOCUMENT_DATED, STOP_CLOCK_SINCE).once().must()
                    .readingOnly("a term counts from the day on the document", "it counts from the decision"),
                from  (PROVISIONAL).on(DOCUMENT_ISSUED).stays().as("declaration-handed-over") .dates(DOCUMENT_DATED).once().must()
                    .readingOnly("a term counts from the day on the document", "it counts from the decision"),
                from  (TEMPORARY)  .on(DOCUMENT_ISSUED).stays().as("certificate-handed-over") .must()
                    .readingOnly("the municipality hands documents over", "the Office does"))
            .under(CIRCULAR_1994.at("point M3"),
                stage (TEMPORARY, "Phase 3: certificate of inscription in the aliens' register").means(TEMPORARY_PERMIT)
                    .document("certificate of inscription in the aliens' register, usually six months").grants(STAY, WORK)
                    .lasts(months(6)).notBefore(not(at(INDEFINITE_REQUEST, PENDING))).then(TEMPORARY_EXPIRED)
                    .reading("six months are the usual length; while a request of phase 4 is pending the document of phase 3 is kept", "any length over three months; an end with the document"),
                stage (TEMPORARY_EXPIRED, "Phase 3 run out")
                    .readingOnly("nothing ends by itself, since the stay is to last until the proceedings end", "the stay ends with the document"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR).on(CERTIFICATE_GRANTED).when(PROCEEDINGS_LAUNCHED, ACCOMPANIED, OFFICE_CONSENTS).to(TEMPORARY).as("provisional-to-temporary").must())
            .under(MANUAL.at("Pag-Asa, legal and administrative assistance: work, education, conversion"),
                in    (TEMPORARY).grants(VOCATIONAL_TRAINING, EDUCATION))
            .under(MANUAL.at("Pag-Asa, third phase"),
                from  (TEMPORARY).on(CERTIFICATE_RENEWED).when(ACCOMPANIED, not(at(PROCEEDINGS, CONVICTED, ACQUITTED, CLOSED, HALTED))).prolongs(months(6)).may(),
                from  (TEMPORARY_EXPIRED).on(CERTIFICATE_RENEWED).when(ACCOMPANIED, not(at(PROCEEDINGS, CONVICTED, ACQUITTED, CLOSED, HALTED))).to(TEMPORARY).as("renewed-late").may()
                    .reading("a renewal can come late, since the stay lasts until the proceedings end", "renewal before expiry only"))
            .under(MANUAL.at("Pag-Asa, legal and administrative assistance"),
                ending(CASE_OVER,          "Ended: case closed")       .means(STAY_OVER),
                ending(ASSISTANCE_REFUSED, "Ended: assistance refused").means(STAY_OVER),
                stage (REPORT_PENDING,     "Socio-economic report pending").grants(STAY, WORK)
                    .reading("the previous document is kept with its rights while the Ministry decides", "no document"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(STAY_ENDED_1997).when(oneOf(GROUND_1997, CASE_CLOSED_GROUND), any(at(PROCEEDINGS, CLOSED, HALTED), is(PROCEEDINGS_LAUNCHED, false))).to(CASE_OVER).may()
                    .reading("a suspended case is any halt, by closure or by stay", "closure alone"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(STAY_ENDED_1997).when(oneOf(GROUND_1997, ASSISTANCE_REFUSED_GROUND), at(ASSISTANCE_CONSENT, WITHDRAWN, DECLINED)).to(ASSISTANCE_REFUSED).may()
                    .reading("assistance is obligatory in phases 2 and 3, so leaving it can end the stay", "no consequence is stated"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(REPORT_SUBMITTED).when(any(at(PROCEEDINGS, CLOSED, HALTED), is(PROCEEDINGS_LAUNCHED, false))).to(REPORT_PENDING).may(),
                from  (REPORT_PENDING).on(REPORT_ACCEPTED).when(PROGRAMMES_FOLLOWED, SPEAKS_LANGUAGE, EMPLOYED).to(INDEFINITE).may(),
                from  (REPORT_PENDING).on(REPORT_REJECTED).to(CASE_OVER).may(),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(STOP_REQUESTED)
                    .when(not(STOP_PENDING), elapsed(years(2), Anchor.since(STOP_CLOCK_SINCE)), ACCOMPANIED, not(at(PROCEEDINGS, CONVICTED, ACQUITTED, CLOSED)))
                    .stays().establishes(STOP_PENDING).may()
                    .reading("STOP is open while the trial is not concluded", "STOP is open too when the case was dismissed, as another account says"),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(STOP_GRANTED).when(STOP_PENDING, INTEGRATION_DECISIVE).to(INDEFINITE).denies(STOP_PENDING).as("regularised-under-stop").may(),
                from  (PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED).on(STOP_REFUSED).when(STOP_PENDING).stays().denies(STOP_PENDING).may())
            .under(CIRCULAR_1994.at("points M1 to M3"),
                ending(ENDED_BY_REMOVAL, "Ended: removed from the territory").means(STAY_OVER).readingOnly("a stay ends when the person is removed", "removal leaves the document as it is"),
                from  (REFLECTION, REFLECTION_EXTENDED_STAGE, PROVISIONAL, AWAITING_PROSECUTOR, TEMPORARY, TEMPORARY_EXPIRED, REPORT_PENDING, INDEFINITE).on(EXPULSION_ENFORCED).to(ENDED_BY_REMOVAL).as("removed").may()
                    .readingOnly("a stay ends when the person is removed", "removal leaves the document as it is"))
            .under(POLITICAL_ECONOMY.at("p. 85"),
                stage (INDEFINITE, "Phase 4: residence without limit of time").means(PERMANENT_RESIDENCE).document("permit of indeterminate duration").grants(STAY),
                from  (TEMPORARY, TEMPORARY_EXPIRED).on(INDEFINITE_GRANTED_1997).when(at(INDEFINITE_REQUEST, PENDING), at(PROCEEDINGS, CONVICTED))      .to(INDEFINITE).as("granted-after-conviction") .should(),
                from  (TEMPORARY, TEMPORARY_EXPIRED).on(INDEFINITE_GRANTED_1997).when(at(INDEFINITE_REQUEST, PENDING), not(at(PROCEEDINGS, CONVICTED))) .to(INDEFINITE).as("granted-before-conviction").may(),
                from  (INDEFINITE).on(RETURN_CHOSEN).to(RETURNED).may()
                    .reading("a person can return in every phase", "the manual names the choice in the first phase"))
            .under(RECALLED.at("work after phase 4"),
                in    (INDEFINITE).grants(WORK));
    }

    private static ProcedureTable proceedings() {
        return procedure(PROCEEDINGS, "Judicial proceedings", NOT_STARTED)
            .under(CIRCULAR_1994.at("point M2"),
                stage (NOT_STARTED,      "No complaint or statement"),
                stage (COMPLAINT_LODGED, "Complaint filed or statement made"),
                from  (NOT_STARTED).on(COMPLAINT_1997).when(at(RESIDENCE, NO_DOCUMENT, REFLECTION, REFLECTION_EXTENDED_STAGE)).to(COMPLAINT_LODGED).may()
                    .readingOnly("a complaint counts here as the step to a stay; a complaint to the police stays possible at any time outside it", "every complaint is recorded"))
            .under(MANUAL.at("Pag-Asa, fourth phase, and legal and administrative assistance"),
                stage (SUMMONS_STAGE, "Accused summoned"),
                stage (HALTED,        "Suspended"),
                ending(CONVICTED,     "Convicted"),
                ending(ACQUITTED,     "Acquitted"),
                ending(CLOSED,        "Closed"),
                from  (COMPLAINT_LODGED, HALTED)               .on(SUMMONS_1997)   .to(SUMMONS_STAGE).as("summoned").may()
                    .reading("a suspended case can go on", "a suspension is final"),
                from  (SUMMONS_STAGE)                          .on(CONVICTION_1997).to(CONVICTED)    .may(),
                from  (SUMMONS_STAGE)                          .on(ACQUITTAL_1997) .to(ACQUITTED)    .may(),
                from  (COMPLAINT_LODGED, SUMMONS_STAGE)        .on(SUSPENDED_1997) .to(HALTED).as("suspended").may(),
                from  (COMPLAINT_LODGED, SUMMONS_STAGE, HALTED).on(CLOSED_1997)    .to(CLOSED).as("closed")   .may());
    }

    private static ProcedureTable indefiniteRequest() {
        return procedure(INDEFINITE_REQUEST, "Phase 4: request for residence without limit of time", NOT_REQUESTED)
            .under(MANUAL.at("Pag-Asa, fourth phase"),
                stage (NOT_REQUESTED, "Not requested"),
                stage (PENDING,       "Request pending"),
                ending(GRANTED,       "Granted"),
                from  (NOT_REQUESTED).on(INDEFINITE_ASKED_1997).when(at(RESIDENCE, TEMPORARY), at(PROCEEDINGS, SUMMONS_STAGE, CONVICTED), TESTIMONY_SIGNIFICANT).to(PENDING).may()
                    .reading("a request is admissible from the summons on and decided from then, normally at judgment", "only at the end of the proceedings"),
                from  (PENDING).on(INDEFINITE_GRANTED_1997).when(at(RESIDENCE, TEMPORARY, TEMPORARY_EXPIRED)).to(GRANTED).may(),
                from  (PENDING).on(INDEFINITE_REFUSED_1997).to(NOT_REQUESTED).may()
                    .reading("a request can be made again", "one request only"));
    }
    // spotless:on
}
