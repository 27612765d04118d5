package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** Who has the main responsibility for a case while a condition is met. The first rule that applies decides. */
@Value.Immutable
public sealed interface LeadRule permits ImmutableLeadRule {
  /** {@return the id} */
  RuleId id();

  /** {@return when it applies} */
  Condition condition();

  /** {@return who then has the lead} */
  RoleId lead();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Obtains a rule.
   *
   * @param id the id, in kebab-case
   * @param condition when it applies
   * @param lead who then has the lead
   * @param citations where it comes from
   * @return the rule
   */
  static LeadRule of(String id, Condition condition, RoleId lead, List<Citation> citations) {
    return ImmutableLeadRule.of(RuleId.of(id), condition, lead, citations);
  }
}
