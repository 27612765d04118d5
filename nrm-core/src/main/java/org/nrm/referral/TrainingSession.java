package org.nrm.referral;

import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** A session of a training programme. */
@Value.Immutable
public sealed interface TrainingSession permits ImmutableTrainingSession {
  /** {@return the id} */
  RuleId id();

  /** {@return the part of the training to which it belongs} */
  Part part();

  /** {@return who is trained} */
  Set<RoleId> participants();

  /** {@return who trains} */
  Set<RoleId> trainers();

  /** {@return how it is taught} */
  Set<Method> methods();

  /** The part of a training. */
  enum Part {
    /** For everybody who may meet trafficked persons. */
    GENERAL,
    /** For those who have a task of their own in it. */
    SPECIAL
  }

  /** A way of teaching. */
  enum Method {
    /** Lecture. */
    LECTURE,
    /** Case study. */
    CASE_STUDY,
    /** Role-play. */
    ROLE_PLAY,
    /** Simulation. */
    SIMULATION
  }

  /** Builds sessions. */
  final class Builder extends ImmutableTrainingSession.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
