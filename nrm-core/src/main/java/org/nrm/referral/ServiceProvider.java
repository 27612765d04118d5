package org.nrm.referral;

import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Pseudonym;

/**
 * An organisation that gives services, as far as is needed to find it: what it offers, where, in which languages, to whom,
 * and how many places are free. Its name and its address stay in the embedding system: the place of a shelter is not kept
 * here.
 *
 * <pre>{@code
 * ServiceProvider shelter = new ServiceProvider.Builder().id(Pseudonym.of("P-1"))
 *     .addServices(SAFE_ACCOMMODATION.id()).addRegions(Region.of("north")).addLanguages(Language.of("uk"))
 *     .leastAge(18).free(2).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface ServiceProvider permits ImmutableServiceProvider {
  /** {@return the pseudonym by which the embedding system knows it} */
  Pseudonym id();

  /** {@return the services that it offers} */
  Set<EntitlementId> services();

  /** {@return the regions in which it offers them; empty for every region} */
  Set<Region> regions();

  /** {@return the languages in which it works; empty if that is not known} */
  Set<Language> languages();

  /** {@return the groups that it serves; empty for everybody} */
  Set<TargetGroup> targetGroups();

  /** {@return the sexes for which it has places; empty for all} */
  Set<Sex> sexes();

  /** {@return the least age that it takes, in years, inclusive; empty for any} */
  OptionalInt leastAge();

  /** {@return the greatest age that it takes, in years, inclusive; empty for any} */
  OptionalInt greatestAge();

  /** {@return how many places are free; zero or more} */
  int free();

  /**
   * Obtains this provider with another number of free places.
   *
   * @param places how many are free; zero or more
   * @return the provider
   * @throws IllegalArgumentException if it is below zero
   */
  default ServiceProvider withPlaces(int places) {
    return new Builder().from(this).free(places).build();
  }

  /** Checks that the provider can be found at all and that its numbers make sense. */
  @Value.Check
  default void check() {
    if (services().isEmpty()) {
      throw new IllegalArgumentException(
          "`" + id() + "` offers no service: name at least one, or leave the provider out");
    }
    if (free() < 0) {
      throw new IllegalArgumentException(
          "`" + id() + "` has fewer than no places: give zero or more");
    }
    if (leastAge().isPresent()
        && greatestAge().isPresent()
        && leastAge().getAsInt() > greatestAge().getAsInt()) {
      throw new IllegalArgumentException(
          "`" + id() + "` takes nobody: its least age is above its greatest, swap them");
    }
  }

  /** Builds providers. */
  final class Builder extends ImmutableServiceProvider.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
