package org.nrm.repatriation;

import org.nrm.vocabulary.Meaning;

/** What stages and events of return are across mechanisms. */
public final class RepatriationMeanings {
  // spotless:off
    /** The risk of a return is assessed. */
    public static final Meaning RETURN_ASSESSMENT = Meaning.of("return-assessment", "the risk of a return is assessed");
    /** A return is prepared. */
    public static final Meaning RETURN_PREPARATION = Meaning.of("return-preparation", "a return is prepared");
    /** The person has returned. */
    public static final Meaning RETURNED_HOME = Meaning.of("returned-home", "the person has returned");
    /** The person has departed. */
    public static final Meaning DEPARTURE = Meaning.of("departure", "the person has departed");
    /** The person has arrived. */
    public static final Meaning ARRIVAL = Meaning.of("arrival", "the person has arrived");
    /** Readmission is asked for. */
    public static final Meaning READMISSION_REQUEST = Meaning.of("readmission-request", "readmission is asked for");
    /** A request for readmission is examined. */
    public static final Meaning READMISSION_EXAMINATION = Meaning.of("readmission-examination", "a request for readmission is examined");
    /** Readmission is accepted. */
    public static final Meaning READMISSION_ACCEPTANCE = Meaning.of("readmission-acceptance", "readmission is accepted");
    /** Readmission is refused. */
    public static final Meaning READMISSION_REFUSAL = Meaning.of("readmission-refusal", "readmission is refused");
    /** The person is readmitted. */
    public static final Meaning READMISSION = Meaning.of("readmission", "the person is readmitted");
    /** The home state accepts the return. */
    public static final Meaning RETURN_ACCEPTANCE = Meaning.of("return-acceptance", "the home state accepts the return");
    /** A return on which the assistance depends. */
    public static final Meaning OBLIGATORY_RETURN = Meaning.of("obligatory-return", "a return on which the assistance depends");
    // spotless:on

  private RepatriationMeanings() {}
}
