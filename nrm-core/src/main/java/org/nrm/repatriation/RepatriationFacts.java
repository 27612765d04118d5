package org.nrm.repatriation;

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
    // spotless:on

  private RepatriationFacts() {}
}
