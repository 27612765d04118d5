package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** A category of cases under an agreement, and who has the main responsibility in it. */
@Value.Immutable
public sealed interface CaseCategory permits ImmutableCaseCategory {
  /** {@return the id} */
  RuleId id();

  /** {@return what cases these are, in words} */
  String title();

  /** {@return who has the lead} */
  RoleId lead();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Obtains a category.
   *
   * @param id kebab-case
   * @param title what cases these are
   * @param lead who has the lead
   * @param citation where it comes from
   * @return the category
   */
  static CaseCategory of(String id, String title, Role lead, Citation citation) {
    return ImmutableCaseCategory.of(RuleId.of(id), title, lead.id(), List.of(citation));
  }
}
