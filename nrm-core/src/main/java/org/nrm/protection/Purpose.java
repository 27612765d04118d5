package org.nrm.protection;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;

/**
 * What something is done for: a person consents to it, and a disclosure is asked for it.
 *
 * <pre>{@code
 * Purpose HEALTH_EXAMINATION = Purpose.of("health-examination", "an examination of health");
 * }</pre>
 */
@Value.Immutable
public sealed interface Purpose permits ImmutablePurpose {
  // spotless:off
    /** Assistance by an organisation. */
    Purpose ASSISTANCE = of("assistance", "assistance by an organisation");
    /** Referral to another organisation. */
    Purpose REFERRAL = of("referral", "referral to another organisation");
    /** Handing data on to somebody who does not assist in the case. */
    Purpose DATA_SHARING = of("data-sharing", "handing data on");
    /** Return. */
    Purpose RETURN = of("return", "return");
    /** Testimony. */
    Purpose TESTIMONY = of("testimony", "testimony");
    /** An interview. */
    Purpose INTERVIEW = of("interview", "an interview");
    /** Research. */
    Purpose RESEARCH = of("research", "research");
    /** A decision that the law leaves to an authority; it needs no consent. */
    Purpose DECISION = of("decision", "a decision that the law leaves to an authority");
    /** Publication, and every document that strangers see. */
    Purpose PUBLICATION = of("publication", "publication, or a document that strangers see");
    // spotless:on

  /** {@return the id, in kebab-case} */
  String id();

  /** {@return what it is, in words} */
  String title();

  /**
   * Obtains a purpose.
   *
   * @param id kebab-case
   * @param title what it is, in words
   * @return the purpose
   * @throws IllegalArgumentException if the id is not kebab-case
   */
  static Purpose of(String id, String title) {
    return ImmutablePurpose.of(FactId.of(id).value(), title);
  }

  /** {@return the purposes that mean the same in every mechanism, in order} */
  static List<Purpose> common() {
    return List.of(
        ASSISTANCE,
        REFERRAL,
        DATA_SHARING,
        RETURN,
        TESTIMONY,
        INTERVIEW,
        RESEARCH,
        DECISION,
        PUBLICATION);
  }
}
