package org.nrm.protection;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;

/**
 * What one role may see of a case for one purpose.
 *
 * <pre>{@code
 * new DisclosureRule.Builder()
 *     .recipient(RoleId.of("hospital")).purpose(Purpose.ASSISTANCE)
 *     .addFacts(NEEDS_MEDICAL_CARE.id()).upTo(Sensitivity.PERSONAL)
 *     .addCitations(AGREEMENT.at("art. 7"))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public sealed interface DisclosureRule permits ImmutableDisclosureRule {
  /** {@return who may see it} */
  RoleId recipient();

  /** {@return what for} */
  Purpose purpose();

  /** {@return the facts that the role needs; of them only those are shown that are not too sensitive} */
  Set<FactId> facts();

  /** {@return the most sensitive facts that are shown} */
  @Value.Default
  default Sensitivity upTo() {
    return Sensitivity.ORDINARY;
  }

  /** {@return the procedures of which it is shown where they stand} */
  Set<ProcedureId> procedures();

  /** {@return how much is shown of where they stand} */
  @Value.Default
  default PositionDetail detail() {
    return PositionDetail.MEANING;
  }

  /** {@return the entitlements that the role needs; one that would give away what is left out is not shown} */
  Set<EntitlementId> entitlements();

  /** {@return whether days are shown: since when facts and positions hold, and through when} */
  @Value.Default
  default boolean dates() {
    return false;
  }

  /** {@return whether the person has to consent; true unless said otherwise} */
  @Value.Default
  default boolean consentNeeded() {
    return true;
  }

  /** {@return where the rule comes from; at least one} */
  List<Citation> citations();

  /** {@return whether strangers see what it shows} */
  default boolean isPublic() {
    return purpose().id().equals(Purpose.PUBLICATION.id())
        || recipient().equals(DisclosurePolicy.PUBLIC);
  }

  /** Demands a source, and keeps what is public free of everything that tells of a victim. */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("the disclosure to `" + recipient() + "` for `"
          + purpose().id() + "` has no citation: say where it comes from");
    }
    if (isPublic()
        && !(facts().isEmpty() && procedures().isEmpty() && entitlements().isEmpty())) {
      throw new IllegalArgumentException(
          "what is public would show that the person is a victim: leave out facts, procedures and entitlements");
    }
  }

  /** Builds rules. */
  final class Builder extends ImmutableDisclosureRule.Builder {
    /** Starts with nothing shown, and consent needed. */
    public Builder() {}
  }
}
