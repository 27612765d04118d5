package org.nrm.analysis;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.Pseudonym;

/** The first event of a case on which mechanisms come apart. */
@Value.Immutable
public sealed interface Divergence permits ImmutableDivergence {
  /** {@return the number of the event's line in its log} */
  long line();

  /** {@return the case} */
  Pseudonym caseId();

  /** {@return the event} */
  EventId event();

  /** {@return its day} */
  LocalDate on();

  /** {@return in what they come apart; of several respects the gravest} */
  DivergenceKind kind();

  /** {@return the mechanisms} */
  @Value.Auxiliary
  List<ReferralMechanism> mechanisms();

  /** {@return what came of the event under each mechanism, in their order; a refusal says why} */
  @Value.Auxiliary
  @Value.Redacted
  List<Outcome> outcomes();

  /** {@return what is otherwise after it, where all accept it} */
  List<DivergentPoint> points();
}
