package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.RoleId;

/**
 * Who leads in a category of cases, and what the others still owe. The main responsibility takes no duty from anybody: each
 * stays with its holder.
 */
@Value.Immutable
public sealed interface LeadAnswer permits ImmutableLeadAnswer {
  /** {@return the category} */
  CaseCategory category();

  /** {@return the duties of the party that leads, in the order of the agreement} */
  List<AgreedDuty> owedByLead();

  /** {@return the duties of the other parties, in the order of the agreement} */
  List<AgreedDuty> owedByOthers();

  /** {@return who leads} */
  default RoleId lead() {
    return category().lead();
  }
}
