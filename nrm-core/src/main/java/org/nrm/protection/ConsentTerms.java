package org.nrm.protection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of terms of the Data Privacy Vocabulary (DPV) for consent: every status of consent that it has, and the purposes
 * of it that are nearest to ours.
 *
 * <p>DPV is published by the Data Privacy Vocabularies and Controls Community Group of W3C, and is no W3C standard. Read: the
 * module on the status of consent of version 2.3, and the module on purposes of version 2.0. Not read: its modules on
 * processing and on recipients, and its extensions for the law of single states. That a purpose is near is the library's
 * reading; none of DPV's means the protection of trafficked persons.
 */
public final class ConsentTerms {
  /** What names of concepts are put behind to make IRIs. */
  public static final String NAMESPACE = "https://w3id.org/dpv#";

  private static final String NONE = "";

  // spotless:off
    private static final List<ConsentTerm> STATUSES = List.of(
        status("ConsentRequested",       false, ConsentState.ASKED,     NONE),
        status("ConsentRequestDeferred", false, null,                   "a question that the person puts off stays asked"),
        status("ConsentGiven",           true,  ConsentState.GIVEN,     NONE),
        status("RenewedConsentGiven",    true,  ConsentState.GIVEN,     "that it was given before is lost: consent given anew is given"),
        status("ConsentRefused",         false, ConsentState.REFUSED,   NONE),
        status("ConsentWithdrawn",       false, ConsentState.WITHDRAWN, "by the person; whoever answers for a child does so here too"),
        status("ConsentRevoked",         false, null,                   "nobody but who gave it can take a consent back here"),
        status("ConsentExpired",         false, ConsentState.EXPIRED,   NONE),
        status("ConsentInvalidated",     false, null,                   "that a consent was never valid has no event here"),
        status("ConsentUnknown",         false, null,                   "what nobody has asked for stands at not-asked, which no state is"));

    private static final List<PurposeTerm> PURPOSES = List.of(
        purpose(Purpose.ASSISTANCE,   "ServiceProvision",       "says nothing of protection"),
        purpose(Purpose.REFERRAL,     "ServiceProvision",       "says nothing of another organisation, which is the recipient"),
        purpose(Purpose.DATA_SHARING, NONE,                     "no purpose says that data are handed on"),
        purpose(Purpose.RETURN,       NONE,                     "no purpose is near"),
        purpose(Purpose.TESTIMONY,    NONE,                     "no purpose is near"),
        purpose(Purpose.INTERVIEW,    NONE,                     "no purpose is near"),
        purpose(Purpose.RESEARCH,     "ResearchAndDevelopment", "has narrower ones: academic, scientific, commercial, non-commercial"),
        purpose(Purpose.DECISION,     NONE,                     "rests on law and on no consent"),
        purpose(Purpose.PUBLICATION,  NONE,                     "no purpose is near"));
    // spotless:on

  private ConsentTerms() {}

  /** {@return every status of consent that the vocabulary has, in order} */
  public static List<ConsentTerm> statuses() {
    return STATUSES;
  }

  /** {@return the common purposes, in order, each with the one that is nearest in the vocabulary} */
  public static List<PurposeTerm> purposes() {
    return PURPOSES;
  }

  /**
   * Looks a status of the vocabulary up.
   *
   * @param iri the concept as an IRI, or its name
   * @return the status, or empty if the vocabulary has none of that name
   */
  public static Optional<ConsentTerm> status(String iri) {
    return STATUSES.stream()
        .filter(term -> term.iri().equals(iri) || term.name().equals(iri))
        .findFirst();
  }

  private static ConsentTerm status(
      String name, boolean valid, @Nullable ConsentState state, String note) {
    return ImmutableConsentTerm.of(name, valid, Optional.ofNullable(state), said(note));
  }

  private static PurposeTerm purpose(Purpose purpose, String name, String note) {
    return ImmutablePurposeTerm.of(purpose, said(name), note);
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
