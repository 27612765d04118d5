package org.nrm.referral;

import java.util.List;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Pseudonym;

/** Invented providers and needs. */
final class Directories {
  static final EntitlementId HOUSING = ReferralEntitlements.SAFE_ACCOMMODATION.id();
  static final EntitlementId MEDICAL = ReferralEntitlements.MEDICAL_CARE.id();
  static final EntitlementId LEGAL = ReferralEntitlements.LEGAL_ASSISTANCE.id();
  static final EntitlementId INTERPRETING = ReferralEntitlements.INTERPRETING.id();
  static final Region NORTH = Region.of("north");
  static final Region SOUTH = Region.of("south");
  static final Language UKRAINIAN = Language.of("uk");
  static final Language ROMANIAN = Language.of("ro");

  private Directories() {}

  static ServiceProvider.Builder provider(String id, int free, EntitlementId... services) {
    ServiceProvider.Builder provider = new ServiceProvider.Builder();
    provider.id(Pseudonym.of(id)).free(free).addServices(services);
    return provider;
  }

  static ServiceNeed.Builder need(EntitlementId... services) {
    ServiceNeed.Builder need = new ServiceNeed.Builder();
    need.addServices(services).addLanguages(UKRAINIAN).age(24).sex(Sex.FEMALE);
    return need;
  }

  static Matching match(ServiceNeed.Builder need, ServiceProvider.Builder... providers) {
    return ProviderDirectory.of(
            java.util.Arrays.stream(providers).map(p -> p.build()).toList())
        .match(need.build());
  }

  static List<String> ranking(Matching matching) {
    return matching.matches().stream().map(m -> m.provider().id().value()).toList();
  }
}
