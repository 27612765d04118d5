package org.nrm.mechanism;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.ProcedureId;

/** A procedure that a treaty lends to a national mechanism, unless that has one which means the same. */
@Value.Immutable
public sealed interface Lending permits ImmutableLending {
  /** {@return the procedure of the treaty} */
  ProcedureId procedure();

  /**
   * {@return the meanings; a national mechanism with a stage or an event of each of them needs no loan. Empty: always
   * lent}
   */
  Set<MeaningId> unless();

  /**
   * Whether a national mechanism needs the loan.
   *
   * @param base the mechanism
   * @return false if it has a stage or an event of each of the meanings, and there are any
   */
  default boolean needed(ReferralMechanism base) {
    return unless().isEmpty() || !unless().stream().allMatch(meaning -> means(base, meaning));
  }

  private static boolean means(ReferralMechanism mechanism, MeaningId meaning) {
    return Stream.concat(
            mechanism.events().stream().map(EventType::meaning),
            mechanism.procedures().stream().flatMap(p -> p.stages().stream()).map(Stage::meaning))
        .anyMatch(held -> held.filter(meaning::equals).isPresent());
  }

  /** {@return the meanings of acts that are left out of the lent procedure: they stay with the national mechanism} */
  Set<MeaningId> leavesOut();

  /**
   * Leaves acts out of what is lent, so that it is no way to them.
   *
   * @param acts the meanings of the acts
   * @return the loan without the transitions on them, and without the stages that only these lead to
   */
  default Lending leavingOut(Meaning... acts) {
    return ImmutableLending.of(procedure(), unless(), ids(acts));
  }

  private static Set<MeaningId> ids(Meaning... meanings) {
    return Stream.of(meanings).map(Meaning::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Lends a procedure.
   *
   * @param procedure the procedure of the treaty
   * @param unless the meanings of which the national mechanism must have stages or events for the procedure not to be
   *     lent; none: always lent
   * @return the loan
   */
  static Lending of(ProcedureId procedure, Meaning... unless) {
    return ImmutableLending.of(procedure, ids(unless), Set.of());
  }
}
