package org.nrm.repatriation;

import org.nrm.identification.IdentificationMeanings;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.EventType;

/** Acts of return and readmission that mean the same in every mechanism. Each mechanism says which of its roles may report them. */
public final class RepatriationEvents {
  // spotless:off
    // ---- voluntary return
    /** The person is told what a return means. */
    public static final EventType RETURN_INFORMATION_GIVEN = EventType.of("return-information-given", "the person is informed of the return, its risks and the help after it").meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** The person consents. */
    public static final EventType RETURN_CONSENT_GIVEN = EventType.of("return-consent-given", "the person consents to the return").meaning(ProtectionMeanings.CONSENT_GRANT);
    /** The person does not consent any more. */
    public static final EventType RETURN_CONSENT_WITHDRAWN = EventType.of("return-consent-withdrawn", "the person withdraws the consent to the return").meaning(ProtectionMeanings.CONSENT_WITHDRAWAL);
    /** The risk is assessed. */
    public static final EventType RETURN_RISK_ASSESSED = EventType.of("return-risk-assessed", "the risk of the return is assessed").meaning(RepatriationMeanings.RETURN_ASSESSMENT);
    /** There are documents to travel with. */
    public static final EventType TRAVEL_DOCUMENT_OBTAINED = EventType.of("travel-document-obtained", "a travel document is obtained").meaning(RepatriationMeanings.RETURN_PREPARATION);
    /** The journey begins. */
    public static final EventType DEPARTED = EventType.of("departed", "the person departs").meaning(RepatriationMeanings.DEPARTURE);
    /** The journey ends. */
    public static final EventType ARRIVED = EventType.of("arrived", "the person arrives").meaning(RepatriationMeanings.ARRIVAL);

    // ---- the six communications
    /** First. */
    public static final EventType ASSISTANCE_REQUEST_NOTIFIED = EventType.of("assistance-request-notified", "the receiving mission is notified of a request for assistance");
    /** Second. */
    public static final EventType ASSISTANCE_REQUEST_CONFIRMED = EventType.of("assistance-request-confirmed", "the receiving mission confirms the request for assistance");
    /** Third. */
    public static final EventType REINTEGRATION_ASSISTANCE_REQUESTED = EventType.of("reintegration-assistance-requested", "the receiving mission is asked for reintegration assistance");
    /** Fourth. */
    public static final EventType REINTEGRATION_ASSISTANCE_CONFIRMED = EventType.of("reintegration-assistance-confirmed", "the receiving mission confirms reintegration assistance");
    /** Fifth. */
    public static final EventType DEPARTURE_NOTIFIED = EventType.of("departure-notified", "the receiving mission is notified of the departure");
    /** Sixth. */
    public static final EventType ARRIVAL_CONFIRMED = EventType.of("arrival-confirmed", "the receiving mission confirms the arrival");
    /** Before a departure the whole is taken back. */
    public static final EventType REQUEST_CALLED_OFF = EventType.of("request-called-off", "the receiving mission is told that the request is called off");
    /** Somebody who did not arrive is looked for. */
    public static final EventType MISSING_ARRIVAL_FOLLOWED_UP = EventType.of("missing-arrival-followed-up", "an arrival that is not confirmed is followed up");

    // ---- enforced return
    /** Voluntary return is offered before force is used. */
    public static final EventType VOLUNTARY_RETURN_OFFERED = EventType.of("voluntary-return-offered", "the person is offered a voluntary return");
    /** The person is returned by force. */
    public static final EventType RETURN_ENFORCED = EventType.of("return-enforced", "the person is returned against her or his will").meaning(ResidenceMeanings.ENFORCED_RETURN);

    // ---- readmission
    /** A state asks. */
    public static final EventType READMISSION_REQUESTED = EventType.of("readmission-requested", "a state asks for readmission").meaning(RepatriationMeanings.READMISSION_REQUEST);
    /** The request is examined. */
    public static final EventType READMISSION_EXAMINED = EventType.of("readmission-examined", "identity, nationality and documents are examined").meaning(RepatriationMeanings.READMISSION_EXAMINATION);
    /** The state accepts. */
    public static final EventType READMISSION_ACCEPTED = EventType.of("readmission-accepted", "readmission is accepted").meaning(RepatriationMeanings.READMISSION_ACCEPTANCE);
    /** The state refuses. */
    public static final EventType READMISSION_REFUSED = EventType.of("readmission-refused", "readmission is refused on a ground").meaning(RepatriationMeanings.READMISSION_REFUSAL);
    /** The person is taken over. */
    public static final EventType PERSON_READMITTED = EventType.of("person-readmitted", "the requested state takes the person over").meaning(RepatriationMeanings.READMISSION);
    /** The person is put into a centre. */
    public static final EventType PLACED_IN_CENTRE = EventType.of("placed-in-centre", "the person is placed in a centre for persons to be returned");
    /** The person is let go. */
    public static final EventType RELEASED = EventType.of("released-after-readmission", "the person is released");
    /** The person is sent on to the country of nationality. */
    public static final EventType RETURNED_ONWARD = EventType.of("returned-onward", "the person is returned onward to the country of nationality").meaning(ResidenceMeanings.ENFORCED_RETURN);
    // spotless:on

  private RepatriationEvents() {}
}
