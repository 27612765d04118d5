package org.nrm.referral;

/** What a training against trafficking should have. */
public enum TrainingElement {
  /** A general part for all who take part. */
  GENERAL_PART("a general part for everybody"),
  /** A special part for the role that is trained. */
  SPECIAL_PART("a special part for the role that is trained"),
  /** Police and organisations that assist are trained together. */
  JOINT_TRAINING("a session of law enforcement and of those who assist together"),
  /** Trainers of both sides. */
  CO_TRAINERS("a session given by trainers of both, law enforcement and those who assist"),
  /** Case studies. */
  CASE_STUDIES("case studies"),
  /** Role-play or simulation. */
  ROLE_PLAY("role-play or simulation");

  private final String title;

  TrainingElement(String title) {
    this.title = title;
  }

  /** {@return what it is, in words} */
  public String title() {
    return title;
  }
}
