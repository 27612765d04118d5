package org.nrm.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.Requirement;

/** A rule of a treaty on acts of a certain meaning: that they are forbidden in stages of certain meanings, or conditioned. */
@Value.Immutable
public sealed interface Guard permits ImmutableGuard {
  /** {@return the meanings of the events that it binds} */
  Set<MeaningId> acts();

  /** {@return the meanings of the stages during which the acts are forbidden; empty if none is} */
  Set<MeaningId> during();

  /** {@return what must hold for the acts besides, in words of the treaty} */
  Condition condition();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Forbids acts while a procedure stands in certain stages.
   *
   * @param acts the meanings of the acts
   * @param during the meanings of the stages
   * @param citations where that comes from
   * @return the guard
   */
  static Guard forbids(List<Meaning> acts, List<Meaning> during, Citation... citations) {
    return ImmutableGuard.of(ids(acts), ids(during), Conditions.always(), Arrays.asList(citations));
  }

  /**
   * Conditions acts.
   *
   * @param acts the meanings of the acts
   * @param requirement what must hold for them
   * @param citations where that comes from
   * @return the guard
   */
  static Guard requires(List<Meaning> acts, Requirement requirement, Citation... citations) {
    return ImmutableGuard.of(
        ids(acts), Set.of(), Conditions.of(requirement), Arrays.asList(citations));
  }

  private static Set<MeaningId> ids(List<Meaning> meanings) {
    return meanings.stream().map(Meaning::id).collect(Collectors.toUnmodifiableSet());
  }
}
