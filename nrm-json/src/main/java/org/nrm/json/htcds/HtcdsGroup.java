package org.nrm.json.htcds;

import java.util.Optional;
import java.util.stream.Stream;

/** The tables of HTCDS; one case has one row of some and any number of others. */
public enum HtcdsGroup {
  /** An organisation. */
  ORGANISATION("organization", false),
  /** The person. */
  PERSON("person", false),
  /** The person as a victim. */
  VICTIM("victim", false),
  /** A perpetrator. */
  PERPETRATOR("perpetrator", true),
  /** The case. */
  CASE("case", false),
  /** The referral by which the case came in. */
  REFERRAL_IN("referralIn", false),
  /** A referral of the case to others. */
  REFERRAL_OUT("referralOut", true),
  /** A comment on the case. */
  COMMENT("comment", true),
  /** Something that happened in the course of the trafficking. */
  HISTORIC_EVENT("historicEvent", true),
  /** A plan of support. */
  SUPPORT_PLAN("supportPlan", true),
  /** The consent. */
  CONSENT("consent", false);

  private final String member;
  private final boolean many;

  HtcdsGroup(String member, boolean many) {
    this.member = member;
    this.many = many;
  }

  /** {@return the name of the member that holds its rows in our documents} */
  public String member() {
    return member;
  }

  /** {@return whether a case can have several rows of it} */
  public boolean isMany() {
    return many;
  }

  /**
   * Looks a group up.
   *
   * @param member the name of a member
   * @return the group, or empty if none has that member
   */
  public static Optional<HtcdsGroup> of(String member) {
    return Stream.of(values()).filter(group -> group.member.equals(member)).findFirst();
  }
}
