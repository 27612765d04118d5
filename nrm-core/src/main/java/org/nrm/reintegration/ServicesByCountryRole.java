package org.nrm.reintegration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;

/**
 * Which services are given in a country of origin, of transit, of destination, and of return.
 *
 * <pre>{@code
 * ServicesByCountryRole services = ServicesByCountryRole.ofLeaflet();
 * services.in(CountryRole.TRANSIT);   // shelter, health, legal counselling
 * }</pre>
 *
 * <p>Source: the leaflet of the International Organization for Migration on its counter-trafficking activities. The
 * leaflet gives reception and reintegration to the country of return, which is the country of origin as a rule.
 */
@Value.Immutable
public sealed interface ServicesByCountryRole permits ImmutableServicesByCountryRole {
  /** {@return all services, in order} */
  List<Service> services();

  /** {@return the services of the leaflet} */
  static ServicesByCountryRole ofLeaflet() {
    return LeafletServices.ALL;
  }

  /**
   * The services of a country.
   *
   * @param role what the country is
   * @return its services, in order
   */
  default List<Service> in(CountryRole role) {
    return services().stream().filter(s -> s.roles().contains(role)).toList();
  }

  /**
   * Looks a service up.
   *
   * @param id its id, in kebab-case
   * @return the service, or empty if none has that id
   */
  default Optional<Service> find(String id) {
    return services().stream().filter(s -> s.code().id().equals(id)).findFirst();
  }

  /** What services are for. */
  enum Purpose {
    /** To prevent trafficking. */
    PREVENTION,
    /** To help a person where she is. */
    DIRECT_ASSISTANCE,
    /** To return, and to live again. */
    RETURN_AND_REINTEGRATION
  }

  /** A service, and where it is given. */
  @Value.Immutable
  sealed interface Service permits ImmutableService {
    /** {@return its id and title} */
    Code code();

    /** {@return what it is for} */
    Purpose purpose();

    /** {@return what the countries are in which it is given} */
    Set<CountryRole> roles();

    /** {@return where that comes from} */
    Citation citation();
  }
}
