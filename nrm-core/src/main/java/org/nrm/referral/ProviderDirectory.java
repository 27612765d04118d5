package org.nrm.referral;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Pseudonym;

/** The providers of services in a country or a network, in the order of their ids. */
@Value.Immutable
public sealed interface ProviderDirectory permits ImmutableProviderDirectory {
  /** {@return the providers, in the order of their ids} */
  List<ServiceProvider> providers();

  /**
   * Obtains a directory. The order in which providers are given makes no difference.
   *
   * @param providers the providers
   * @return the directory
   * @throws IllegalArgumentException if two have the same id
   */
  static ProviderDirectory of(Collection<ServiceProvider> providers) {
    List<ServiceProvider> sorted =
        providers.stream().sorted(Comparator.comparing(ServiceProvider::id)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "`" + sorted.get(i).id() + "` stands there twice: give one another id");
      }
    }
    return ImmutableProviderDirectory.of(sorted);
  }

  /**
   * Looks a provider up.
   *
   * @param id its id
   * @return the provider, or empty if there is none
   */
  default Optional<ServiceProvider> provider(Pseudonym id) {
    return providers().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /**
   * Ranks the providers for a need, with reasons, and says of the others why not.
   *
   * @param need what is needed
   * @return the ranking and the exclusions
   */
  default Matching match(ServiceNeed need) {
    return Matching.of(this, need);
  }
}
