package org.nrm.repatriation;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** Facts that rules on return read in every mechanism. */
public final class RepatriationFacts {
  // spotless:off
    /** Wishes to return. */
    public static final FactType RETURN_WISHED = FactType.flag("return-wished", "wishes to return");
    /** Rights, safety and dignity on return were considered. */
    public static final FactType SAFETY_CONSIDERED = FactType.flag("safety-considered", "rights, safety and dignity on return were considered");
    /** The state of legal proceedings was considered. */
    public static final FactType PROCEEDINGS_CONSIDERED = FactType.flag("proceedings-considered", "the state of legal proceedings was considered");
    /** Would be exposed to persecution or ill-treatment on return. */
    public static final FactType REFOULEMENT_RISK = FactType.flag("refoulement-risk", "would be exposed to persecution or ill-treatment on return").handled(Sensitivity.SENSITIVE);
    /** A voluntary return was offered. */
    public static final FactType VOLUNTARY_RETURN_OFFERED = FactType.flag("voluntary-return-offered", "a voluntary return was offered");
    /** Contacts in the country of return were provided. */
    public static final FactType CONTACTS_PROVIDED = FactType.flag("contacts-provided", "contacts in the country of return were provided");
    /** A programme of reintegration was offered. */
    public static final FactType REINTEGRATION_OFFERED = FactType.flag("reintegration-offered", "a programme of reintegration was offered");
    /** Holds a travel document. */
    public static final FactType TRAVEL_DOCUMENT_HELD = FactType.flag("travel-document-held", "holds a travel document");
    /** Was told of the journey, the risk and the help after it. */
    public static final FactType INFORMED_OF_RETURN = FactType.flag("informed-of-return", "was informed of the return, its risks and the help after it").handled(Sensitivity.ORDINARY);
    /** The level of risk found. */
    public static final FactType RISK_LEVEL = FactType.choice("risk-level", "level of the risk of a return",
            Code.of("low", "low"), Code.of("elevated", "elevated"), Code.of("high", "high"), Code.of("severe", "severe")).handled(Sensitivity.SENSITIVE);
    /** The case is atypical, and the reason is recorded. */
    public static final FactType ATYPICAL_REASON_RECORDED = FactType.flag("atypical-reason-recorded", "the reason why no voluntary return is offered first is recorded").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The request for readmission names the right person. */
    public static final FactType IDENTITY_ESTABLISHED = FactType.flag("identity-established", "the identity of the person is established");
    /** Documents were checked and found genuine. */
    public static final FactType DOCUMENTS_GENUINE = FactType.flag("documents-genuine", "the documents put forward were examined and are genuine");
    /** Came through the requested state. */
    public static final FactType TRANSITED_REQUESTED_STATE = FactType.flag("transited-requested-state", "came through the territory of the requested state");
    /** Stays without a right to. */
    public static final FactType STAYS_IRREGULARLY = FactType.flag("stays-irregularly", "stays irregularly in the requesting state");
    /** A national of the requested state. */
    public static final Code OWN_NATIONAL = Code.of("own-national", "national of the requested state");
    /** A national of a state with an agreement. */
    public static final Code NATIONAL_UNDER_AGREEMENT = Code.of("national-under-agreement", "national of a third country with which the requested state has a readmission agreement");
    /** A national of any other state, or of none. */
    public static final Code OTHER_NATIONAL = Code.of("other-national", "national of another third country, or stateless");
    /** The nationality, as far as readmission asks for it. */
    public static final FactType READMISSION_NATIONALITY = FactType.choice("readmission-nationality", "nationality of the person, as far as readmission asks for it",
            OWN_NATIONAL, NATIONAL_UNDER_AGREEMENT, OTHER_NATIONAL);
    /** It is not clear who the person is. */
    public static final Code IDENTITY_OPEN = Code.of("identity-not-established", "the identity is not established");
    /** It is not clear whose national the person is. */
    public static final Code NATIONALITY_OPEN = Code.of("nationality-not-established", "the nationality is not established");
    /** The documents are false. */
    public static final Code DOCUMENTS_FALSE = Code.of("documents-false", "the documents put forward are not genuine");
    /** The person is allowed to stay. */
    public static final Code STAY_REGULAR = Code.of("stay-regular", "the person does not stay irregularly");
    /** The person did not come through the state. */
    public static final Code TRANSIT_NOT_SHOWN = Code.of("transit-not-shown", "the person did not come through the requested state");
    /** The state need not take back such nationals yet. */
    public static final Code OUTSIDE_TRANSITIONAL_DUTY = Code.of("outside-transitional-duty", "the requested state does not have to readmit nationals of that country yet");
    /** Why readmission is refused. */
    public static final FactType READMISSION_REFUSAL_GROUND = FactType.choice("readmission-refusal-ground", "ground on which readmission is refused",
            IDENTITY_OPEN, NATIONALITY_OPEN, DOCUMENTS_FALSE, STAY_REGULAR, TRANSIT_NOT_SHOWN, OUTSIDE_TRANSITIONAL_DUTY).forThisEvent();
    // spotless:on

  private RepatriationFacts() {}
}
