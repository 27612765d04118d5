package org.nrm.reintegration;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;

/** Facts of reintegration that mean the same in every mechanism. */
public final class ReintegrationFacts {
  // spotless:off
    /** In employment. */
    public static final Code EMPLOYED = Code.of("employed", "in employment");
    /** In education. */
    public static final Code IN_EDUCATION = Code.of("in-education", "in education or training");
    /** In neither. */
    public static final Code NEITHER = Code.of("neither", "neither in employment nor in education");
    /** Contact is lost. */
    public static final Code LOST_CONTACT = Code.of("lost-contact", "contact is lost");
    /** Abroad again. */
    public static final Code ABROAD = Code.of("abroad", "has gone abroad again");
    /** Where the person stands at the end of the reintegration period. */
    public static final FactType REINTEGRATION_OUTCOME = FactType.choice("reintegration-outcome", "where the person stands at the end of the reintegration period",
            EMPLOYED, IN_EDUCATION, NEITHER, LOST_CONTACT, ABROAD);
    // spotless:on

  private ReintegrationFacts() {}
}
