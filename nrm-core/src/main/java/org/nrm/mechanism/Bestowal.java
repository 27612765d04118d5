package org.nrm.mechanism;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.Requirement;

/** An entitlement that a treaty gives in all stages of a certain meaning. */
@Value.Immutable
public sealed interface Bestowal permits ImmutableBestowal {
  /** {@return the meaning of the stages} */
  MeaningId during();

  /** {@return what may be claimed} */
  EntitlementId entitlement();

  /** {@return when, while the stage lasts, in words of the treaty} */
  Condition condition();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Gives an entitlement.
   *
   * @param during the meaning of the stages
   * @param entitlement what may be claimed
   * @param when when, while the stage lasts
   * @param citations where that comes from
   * @return the bestowal
   */
  static Bestowal of(
      Meaning during, Entitlement entitlement, Requirement when, Citation... citations) {
    return ImmutableBestowal.of(
        during.id(), entitlement.id(), Conditions.of(when), Arrays.asList(citations));
  }
}
