package org.nrm.referral;

import org.nrm.condition.Length;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.StageId;

/**
 * How soon a referral has to be answered, and the service to start after that. Each priority has stages of its own, since a
 * stage has one term: which of them a referral stands in says how long it may still wait.
 *
 * <p>The inter-agency referral form: emergency 24 hours, urgent 72 hours, normal two weeks. Days are counted, not hours.
 */
public enum ReferralPriority {
  /** Within 24 hours: the next day. */
  EMERGENCY(ReferralFacts.EMERGENCY, Length.days(1)),
  /** Within 72 hours: three days. */
  URGENT(ReferralFacts.URGENT, Length.days(3)),
  /** Within two weeks: fourteen days. */
  NORMAL(ReferralFacts.NORMAL, Length.days(14));

  private final Code code;
  private final Length wait;
  private final StageId sent;
  private final StageId received;
  private final StageId accepted;

  ReferralPriority(Code code, Length wait) {
    this.code = code;
    this.wait = wait;
    this.sent = StageId.of("sent-" + code.id());
    this.received = StageId.of("received-" + code.id());
    this.accepted = StageId.of("accepted-" + code.id());
  }

  /** {@return the code of the fact {@link ReferralFacts#REFERRAL_PRIORITY}} */
  public Code code() {
    return code;
  }

  /** {@return how long each wait may last} */
  public Length longestWait() {
    return wait;
  }

  /** {@return the stage of a referral that is sent} */
  public StageId sent() {
    return sent;
  }

  /** {@return the stage of a referral that the receiver has seen} */
  public StageId received() {
    return received;
  }

  /** {@return the stage of a referral that is accepted and whose service has not started} */
  public StageId accepted() {
    return accepted;
  }
}
