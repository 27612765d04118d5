package org.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Pseudonym;

/** Laws of matching, on random directories and needs over few words, so that ties and clashes are common. */
@Tag("laws")
class MatchingProperties {
  private static final List<EntitlementId> SERVICES = List.of(
      Directories.HOUSING, Directories.MEDICAL, Directories.LEGAL, Directories.INTERPRETING);
  private static final List<Region> REGIONS = List.of(Directories.NORTH, Directories.SOUTH);
  private static final List<Language> LANGUAGES =
      List.of(Directories.UKRAINIAN, Directories.ROMANIAN);
  private static final List<TargetGroup> GROUPS =
      List.of(TargetGroup.of("families"), TargetGroup.of("labour-exploitation"));

  @Property
  void every_provider_is_either_ranked_or_excluded_with_a_reason(@ForAll Random random) {
    List<ServiceProvider> providers = providers(random);
    Matching matching = ProviderDirectory.of(providers).match(need(random));
    Statistics.collect(matching.matches().isEmpty(), matching.exclusions().isEmpty());
    assertThat(Stream.concat(
            matching.matches().stream().map(Match::provider),
            matching.exclusions().stream().map(Exclusion::provider)))
        .containsExactlyInAnyOrderElementsOf(providers);
    assertThat(matching.exclusions()).allSatisfy(e -> assertThat(e.reasons()).isNotEmpty());
    assertThat(matching.matches())
        .allSatisfy(m -> assertThat(m.reasons())
            .extracting(MatchReason::criterion)
            .containsExactly(Criterion.values()));
    assertThat(matching.matches())
        .extracting(Match::rank)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, matching.matches().size()).boxed().toList());
  }

  @Property
  void the_order_of_the_input_changes_nothing(@ForAll Random random) {
    List<ServiceProvider> providers = providers(random);
    ServiceNeed need = need(random);
    Matching matching = ProviderDirectory.of(providers).match(need);
    List<ServiceProvider> shuffled = new ArrayList<>(providers);
    Collections.shuffle(shuffled, random);
    assertThat(ProviderDirectory.of(shuffled).match(need)).isEqualTo(matching);
  }

  @Property
  void a_free_place_more_never_lowers_a_rank(@ForAll Random random) {
    List<ServiceProvider> providers = providers(random);
    ServiceNeed need = need(random);
    Matching before = ProviderDirectory.of(providers).match(need);
    int chosen = random.nextInt(providers.size());
    ServiceProvider more =
        providers.get(chosen).withPlaces(providers.get(chosen).free() + 1 + random.nextInt(3));
    List<ServiceProvider> changed = new ArrayList<>(providers);
    changed.set(chosen, more);
    Matching after = ProviderDirectory.of(changed).match(need);
    rank(before, more.id())
        .ifPresent(was -> assertThat(rank(after, more.id()))
            .hasValueSatisfying(is -> assertThat(is).isLessThanOrEqualTo(was)));
  }

  @Property
  void the_first_criterion_in_which_two_differ_decides(@ForAll Random random) {
    List<Match> matches =
        ProviderDirectory.of(providers(random)).match(need(random)).matches();
    for (int i = 1; i < matches.size(); i++) {
      Match better = matches.get(i - 1);
      Match worse = matches.get(i);
      int decides = IntStream.range(0, Criterion.values().length)
          .map(c -> better.reasons().get(c).score() - worse.reasons().get(c).score())
          .filter(d -> d != 0)
          .findFirst()
          .orElseGet(() -> worse.provider().id().compareTo(better.provider().id()));
      assertThat(decides).isPositive();
    }
  }

  private static Optional<Integer> rank(Matching matching, Pseudonym id) {
    return matching.matches().stream()
        .filter(m -> m.provider().id().equals(id))
        .map(Match::rank)
        .findFirst();
  }

  private static List<ServiceProvider> providers(Random random) {
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(i -> provider("p" + i, random))
        .toList();
  }

  private static ServiceProvider provider(String id, Random random) {
    ServiceProvider.Builder provider = new ServiceProvider.Builder();
    Set<EntitlementId> services = some(SERVICES, random);
    return provider
        .id(Pseudonym.of(id))
        .services(services.isEmpty() ? Set.of(Directories.HOUSING) : services)
        .regions(some(REGIONS, random))
        .languages(some(LANGUAGES, random))
        .targetGroups(random.nextInt(3) == 0 ? some(GROUPS, random) : Set.of())
        .sexes(random.nextInt(3) == 0 ? some(List.of(Sex.values()), random) : Set.of())
        .leastAge(random.nextInt(3) == 0 ? OptionalInt.of(18) : OptionalInt.empty())
        .free(random.nextInt(4))
        .build();
  }

  private static ServiceNeed need(Random random) {
    ServiceNeed.Builder need = new ServiceNeed.Builder();
    Set<EntitlementId> services = some(SERVICES, random);
    boolean north = random.nextBoolean();
    return need.services(services.isEmpty() ? Set.of(Directories.MEDICAL) : services)
        .region(north ? Optional.of(Directories.NORTH) : Optional.empty())
        .avoid(random.nextInt(3) == 0 ? Set.of(Directories.SOUTH) : Set.of())
        .languages(some(LANGUAGES, random))
        .age(random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(40)))
        .sex(random.nextBoolean() ? Optional.of(Sex.FEMALE) : Optional.empty())
        .targetGroups(some(GROUPS, random))
        .build();
  }

  private static <T> Set<T> some(List<T> all, Random random) {
    Set<T> some = new HashSet<>(all);
    some.removeIf(t -> random.nextBoolean());
    return some;
  }
}
