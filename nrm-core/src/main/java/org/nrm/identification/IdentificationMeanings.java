package org.nrm.identification;

import org.nrm.vocabulary.Meaning;

/** What stages and events of identification are across mechanisms. */
public final class IdentificationMeanings {
  // spotless:off
    /** Indications found, identification pending. */
    public static final Meaning IDENTIFICATION_PENDING = Meaning.of("identification-pending", "indications found, identification pending");
    /** Reasonable grounds found, identification pending. */
    public static final Meaning REASONABLE_GROUNDS_FOUND = Meaning.of("reasonable-grounds-found", "reasonable grounds found, identification pending");
    /** Recognised as a victim. */
    public static final Meaning IDENTIFIED = Meaning.of("identified", "recognised as a victim");
    /** Not recognised as a victim. */
    public static final Meaning NOT_IDENTIFIED = Meaning.of("not-identified", "not recognised as a victim");
    /** The person is informed of her rights. */
    public static final Meaning INFORMATION_GIVEN = Meaning.of("information-given", "the person is informed of her rights");
    /** Indications of trafficking are found. */
    public static final Meaning DETECTION = Meaning.of("detection", "indications of trafficking are found");
    /** It is decided that the person is a victim. */
    public static final Meaning IDENTIFICATION_CONCLUSION = Meaning.of("identification-conclusion", "it is decided that the person is a victim");
    /** It is decided that the person is not a victim. */
    public static final Meaning IDENTIFICATION_REFUSAL = Meaning.of("identification-refusal", "it is decided that the person is not a victim");
    /** A review of the identification is asked for. */
    public static final Meaning IDENTIFICATION_REVIEW = Meaning.of("identification-review", "a review of the identification is asked for");
    /** A person of uncertain age is presumed a child. */
    public static final Meaning PRESUMPTION_OF_MINORITY = Meaning.of("presumption-of-minority", "a person of uncertain age is presumed a child");
    /** The age is established. */
    public static final Meaning AGE_VERIFICATION = Meaning.of("age-verification", "the age is established");
    // spotless:on

  private IdentificationMeanings() {}
}
