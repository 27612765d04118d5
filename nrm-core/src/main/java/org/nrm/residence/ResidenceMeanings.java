package org.nrm.residence;

import org.nrm.vocabulary.Meaning;

/** What stages and events of residence are across mechanisms. */
public final class ResidenceMeanings {
  /** Time to recover and to decide freely, during which a person is not made to leave. */
  public static final Meaning REFLECTION_PERIOD =
      Meaning.of("reflection-period", "recovery and reflection period");

  /** A stay that is granted for a first short time, until more is known. */
  public static final Meaning PROVISIONAL_PERMIT =
      Meaning.of("provisional-permit", "provisional stay");

  /** A stay that is granted for a time and can be renewed. */
  public static final Meaning TEMPORARY_PERMIT =
      Meaning.of("temporary-permit", "temporary residence permit");

  /** A stay without limit of time. */
  public static final Meaning PERMANENT_RESIDENCE =
      Meaning.of("permanent-residence", "residence without limit of time");

  /** The way to a stay is over. */
  public static final Meaning STAY_OVER =
      Meaning.of("stay-ended", "the stay, or the way to it, has ended");

  /** A document that proves a stay is handed over. */
  public static final Meaning PERMIT_ISSUED =
      Meaning.of("permit-issued", "a residence document is handed over");

  /** A person is told to leave. */
  public static final Meaning REMOVAL_ORDER =
      Meaning.of("removal-order", "a person is ordered to leave");

  /** A person is made to leave. */
  public static final Meaning ENFORCED_REMOVAL =
      Meaning.of("enforced-removal", "an expulsion is enforced");

  /** A person goes back of her own will. */
  public static final Meaning VOLUNTARY_RETURN =
      Meaning.of("voluntary-return", "a person returns of her own will");

  private ResidenceMeanings() {}
}
