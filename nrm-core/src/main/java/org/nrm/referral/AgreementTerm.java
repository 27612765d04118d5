package org.nrm.referral;

import java.util.Locale;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/**
 * What an agreement between law enforcement and organisations that assist should hold: the terms of the regional standard
 * for police training, and the four principles for strategies against trafficking, both of the International Centre for
 * Migration Policy Development as the manual of 2005 tells them.
 */
public enum AgreementTerm {
  /** Assistance irrespective of testimony. */
  ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY(
      "assistance does not depend on testimony", Sources.TRAINING, "the first principle"),
  /** Safety first. */
  SAFETY_OF_WITNESSES_FIRST(
      "safety and welfare of witnesses come first", Sources.TRAINING, "safety and welfare"),
  /** Always at risk. */
  WITNESSES_ALWAYS_AT_RISK(
      "a witness is taken to be at risk always", Sources.TRAINING, "risk of witnesses"),
  /** The person's decision. */
  DECISION_TO_TESTIFY_IS_THE_PERSONS(
      "whether to testify is the person's decision", Sources.TRAINING, "decision to testify"),
  /** Time to reflect. */
  TIME_TO_REFLECT(
      "there is time to reflect before deciding", Sources.TRAINING, "conditions of cooperation"),
  /** Return is prepared. */
  RETURN_PREPARED_BETWEEN_COUNTRIES(
      "a return is prepared between the countries", Sources.TRAINING, "repatriation"),
  /** Leave to remain. */
  EXCEPTIONAL_LEAVE_TO_REMAIN(
      "who is at concrete risk on return may remain", Sources.TRAINING, "leave to remain"),
  /** Protection by consent. */
  WITNESS_PROTECTION_BY_CONSENT(
      "witness protection is by consent only", Sources.TRAINING, "witness protection"),
  /** ICMPD-1. */
  GOVERNMENT_OWNERSHIP(
      "a state role answers for it and for its funding", Sources.STRATEGY, "government ownership"),
  /** ICMPD-2. */
  CIVIL_SOCIETY_PARTICIPATION(
      "a role independent of the state can report identification, and assists",
      Sources.STRATEGY,
      "civil society participation"),
  /** ICMPD-3. */
  HUMAN_RIGHTS_BASED("the rights of victims come first", Sources.STRATEGY, "human rights"),
  /** ICMPD-4. */
  SUSTAINABILITY("its funding is declared", Sources.STRATEGY, "sustainability");

  private static final String TOLD = ", told in the manual of 2005";

  private final String title;
  private final String instrument;
  private final String place;

  AgreementTerm(String title, String instrument, String place) {
    this.title = title;
    this.instrument = instrument;
    this.place = place;
  }

  /** {@return its id, in kebab-case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what is agreed, in words} */
  public String title() {
    return title;
  }

  /** {@return where it comes from} */
  public Citation source() {
    return Citation.of(instrument + TOLD, place, Standing.SECONDARY);
  }

  private static final class Sources {
    static final String TRAINING =
        "Regional Standard for Anti-Trafficking Police Training in SEE (ICMPD)";
    static final String STRATEGY = "Principles for strategies against trafficking (ICMPD)";
  }
}
