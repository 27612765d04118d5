package org.nrm.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The providers for a need: those that can take the person, ranked, each with its reasons, and those that cannot, each with
 * every reason why. Every provider of the directory stands in one of the two.
 *
 * <p>Providers are compared by the {@linkplain Criterion criteria} in their order, and by their ids where those are even. The
 * outcome depends on nothing but the values, and more free places never lower a provider's rank. The ranking is a proposal to
 * a person who decides with the one concerned.
 */
@Value.Immutable
public sealed interface Matching permits ImmutableMatching {
  /** {@return what is needed} */
  ServiceNeed need();

  /** {@return the providers that can take the person, best first} */
  List<Match> matches();

  /** {@return the providers that cannot, in the order of their ids} */
  List<Exclusion> exclusions();

  /**
   * Ranks the providers of a directory for a need.
   *
   * @param directory the providers
   * @param need what is needed
   * @return the ranking and the exclusions
   */
  static Matching of(ProviderDirectory directory, ServiceNeed need) {
    List<Suitability> suited = new ArrayList<>();
    List<Exclusion> exclusions = new ArrayList<>();
    for (ServiceProvider provider : directory.providers()) {
      Suitability suitability = Suitability.of(provider, need);
      if (suitability.obstacles().isEmpty()) {
        suited.add(suitability);
      } else {
        exclusions.add(ImmutableExclusion.of(provider, suitability.obstacles()));
      }
    }
    suited.sort(Suitability.ORDER);
    List<Match> matches = IntStream.range(0, suited.size())
        .<Match>mapToObj(i -> suited.get(i).ranked(i + 1))
        .toList();
    return ImmutableMatching.of(need, matches, exclusions);
  }
}
