package org.nrm.protection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.RoleId;

/**
 * What each role may see of a case, for each purpose. Where no rule is, nothing is shown.
 *
 * <p>{@link #standard} derives one from a mechanism: a role needs what the rules on its own acts read; how sensitive the
 * facts may be, whether days are shown and whether consent is needed goes by what power the role has and what it asks for.
 * Another policy is written rule by rule, or laid over the standard one.
 *
 * <pre>{@code
 * DisclosurePolicy.standard(mechanism).with(new DisclosureRule.Builder()...build())
 * }</pre>
 *
 * <p>Council of Europe Convention, art. 11(1); Palermo Protocol, art. 6(1); D.P.R. 394/1999 (Italy), art. 27(3-ter): a
 * permit shows a coded ground.
 */
@Value.Immutable
public sealed interface DisclosurePolicy permits ImmutableDisclosurePolicy {
  /** Whoever is not part of the mechanism. */
  RoleId PUBLIC = RoleId.of("public");

  /** {@return the rules; where two are for the same recipient and purpose, the first counts} */
  List<DisclosureRule> rules();

  /**
   * Obtains a policy.
   *
   * @param rules its rules
   * @return the policy
   */
  static DisclosurePolicy of(DisclosureRule... rules) {
    return ImmutableDisclosurePolicy.of(List.of(rules));
  }

  /**
   * Derives the policy that a mechanism has if nobody writes another.
   *
   * @param mechanism the mechanism
   * @return the policy
   */
  static DisclosurePolicy standard(ReferralMechanism mechanism) {
    return ImmutableDisclosurePolicy.of(StandardDisclosure.rules(mechanism));
  }

  /**
   * Obtains this policy with other rules before it.
   *
   * @param before the rules, which count before those of this policy
   * @return the policy
   */
  default DisclosurePolicy with(DisclosureRule... before) {
    return ImmutableDisclosurePolicy.of(
        Stream.concat(Stream.of(before), rules().stream()).toList());
  }

  /**
   * Looks a rule up.
   *
   * @param recipient who asks
   * @param purpose what for
   * @return the rule, or empty if nothing may be shown
   */
  default Optional<DisclosureRule> rule(RoleId recipient, Purpose purpose) {
    return rules().stream()
        .filter(r -> r.recipient().equals(recipient) && r.purpose().id().equals(purpose.id()))
        .findFirst();
  }
}
