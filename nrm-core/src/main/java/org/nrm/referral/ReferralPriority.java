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
  EMERGENCY(1),
  /** Within 72 hours: three days. */
  URGENT(3),
  /** Within two weeks: fourteen days. */
  NORMAL(14);

  private final int days;

  ReferralPriority(int days) {
    this.days = days;
  }

  /** {@return the code of the fact {@link ReferralFacts#REFERRAL_PRIORITY}} */
  public Code code() {
    return switch (this) {
      case EMERGENCY -> ReferralFacts.EMERGENCY;
      case URGENT -> ReferralFacts.URGENT;
      case NORMAL -> ReferralFacts.NORMAL;
    };
  }

  /** {@return how long each wait may last} */
  public Length longestWait() {
    return Length.days(days);
  }

  /** {@return the stage of a referral that is sent} */
  public StageId sent() {
    return StageId.of("sent-" + code().id());
  }

  /** {@return the stage of a referral that the receiver has seen} */
  public StageId received() {
    return StageId.of("received-" + code().id());
  }

  /** {@return the stage of a referral that is accepted and whose service has not started} */
  public StageId accepted() {
    return StageId.of("accepted-" + code().id());
  }
}
