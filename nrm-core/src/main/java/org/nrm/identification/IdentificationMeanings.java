package org.nrm.identification;

import org.nrm.vocabulary.Meaning;

/** What stages and events of identification are across mechanisms. */
public final class IdentificationMeanings {
  /** There are indications, and it is not yet decided whether the person is a victim. */
  public static final Meaning IDENTIFICATION_PENDING =
      Meaning.of("identification-pending", "indications found, identification pending");

  /** The person is recognised as a victim. */
  public static final Meaning IDENTIFIED = Meaning.of("identified", "recognised as a victim");

  /** The person is not recognised as a victim. */
  public static final Meaning NOT_IDENTIFIED =
      Meaning.of("not-identified", "not recognised as a victim");

  private IdentificationMeanings() {}
}
