package org.nrm.reintegration;

import static org.nrm.reintegration.ReintegrationSources.LEAFLET;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;

/** What the leaflet lists. */
final class LeafletServices {
  private static final Citation TABLE = LEAFLET.at("counter-trafficking interventions");
  private static final Citation ASSISTANCE = LEAFLET.at("protection and assistance activities");
  private static final Citation HOME = ASSISTANCE.reading(
      "what follows a return is given in the country of return, which the country of origin is as a rule",
      "in the country of return alone");
  private static final CountryRole[] WHERE_FOUND = {CountryRole.TRANSIT, CountryRole.DESTINATION};
  private static final CountryRole[] AT_HOME = {CountryRole.ORIGIN, CountryRole.RETURN};

  // spotless:off
  static final ServicesByCountryRole ALL = ImmutableServicesByCountryRole.of(List.of(
      prevention("awareness-raising",        "awareness raising and information campaigns", CountryRole.ORIGIN),
      prevention("capacity-building",        "capacity building and training",              CountryRole.ORIGIN),
      prevention("research",                 "research and collection of data",             CountryRole.ORIGIN),
      prevention("law-enforcement-training", "training of law enforcement",                 CountryRole.ORIGIN),
      prevention("awareness-of-clients",     "awareness raising among those who buy sex",   LEAFLET.at("awareness raising"), CountryRole.DESTINATION),
      service("shelter",           "protection and shelter", ServicesByCountryRole.Purpose.DIRECT_ASSISTANCE, TABLE, WHERE_FOUND),
      service("health-assistance", "health assistance",      ServicesByCountryRole.Purpose.DIRECT_ASSISTANCE, TABLE, WHERE_FOUND),
      service("legal-counselling", "legal counselling",      ServicesByCountryRole.Purpose.DIRECT_ASSISTANCE, TABLE, WHERE_FOUND),
      after("travel-assistance",         "assistance with the journey",              TABLE,      CountryRole.RETURN),
      after("reception-assistance",      "reception on arrival",                     HOME,       AT_HOME),
      after("reintegration-allowance",   "modest allowance",                         HOME,       AT_HOME),
      after("referral-and-counselling",  "referral and counselling in shelters",     HOME,       AT_HOME),
      after("micro-enterprise-support",  "support for a micro-enterprise",           HOME,       AT_HOME),
      after("monitoring",                "monitoring of those who returned",         HOME,       AT_HOME)));
  // spotless:on

  private LeafletServices() {}

  private static ServicesByCountryRole.Service prevention(
      String id, String title, CountryRole... roles) {
    return prevention(id, title, TABLE, roles);
  }

  private static ServicesByCountryRole.Service prevention(
      String id, String title, Citation citation, CountryRole... roles) {
    return service(id, title, ServicesByCountryRole.Purpose.PREVENTION, citation, roles);
  }

  private static ServicesByCountryRole.Service after(
      String id, String title, Citation citation, CountryRole... roles) {
    return service(
        id, title, ServicesByCountryRole.Purpose.RETURN_AND_REINTEGRATION, citation, roles);
  }

  private static ServicesByCountryRole.Service service(
      String id,
      String title,
      ServicesByCountryRole.Purpose purpose,
      Citation citation,
      CountryRole... roles) {
    return ImmutableService.of(
        Code.of(id, title), purpose, EnumSet.copyOf(Arrays.asList(roles)), citation);
  }
}
