package org.nrm.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.referral.Exclusion.Cause;
import org.nrm.vocabulary.EntitlementId;

/** How a provider suits a need: what stands in the way, what has to be asked, and how well it does by each criterion. */
record Suitability(
    ServiceProvider provider,
    List<Exclusion.Reason> obstacles,
    List<String> questions,
    List<MatchReason> reasons) {
  /** By the criteria in their order, then by the id. */
  static final Comparator<Suitability> ORDER = order();

  private static Comparator<Suitability> order() {
    Comparator<Suitability> order = Comparator.comparing(s -> 0);
    for (Criterion criterion : Criterion.values()) {
      order = order.thenComparing(s -> -s.score(criterion));
    }
    return order.thenComparing(s -> s.provider().id());
  }

  static Suitability of(ServiceProvider provider, ServiceNeed need) {
    return new Comparison(provider, need).suitability();
  }

  int score(Criterion criterion) {
    return reasons.stream()
        .filter(reason -> reason.criterion() == criterion)
        .findFirst()
        .orElseThrow()
        .score();
  }

  Match ranked(int rank) {
    return ImmutableMatch.of(rank, provider, reasons, questions);
  }

  /** Compares one provider with one need. */
  private static final class Comparison {
    private final ServiceProvider provider;
    private final ServiceNeed need;
    private final List<Exclusion.Reason> obstacles = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<MatchReason> reasons = new ArrayList<>();

    Comparison(ServiceProvider provider, ServiceNeed need) {
      this.provider = provider;
      this.need = need;
    }

    Suitability suitability() {
      MatchReason services = services();
      safety();
      MatchReason language = language();
      age();
      sex();
      group();
      if (provider.free() == 0) {
        obstacle(Cause.NO_CAPACITY, "no place is free");
      }
      reasons.add(services);
      reasons.add(reason(Criterion.QUESTIONS, -questions.size(), asked()));
      reasons.add(region());
      reasons.add(language);
      reasons.add(reason(Criterion.CAPACITY, provider.free(), places()));
      return new Suitability(
          provider, List.copyOf(obstacles), List.copyOf(questions), List.copyOf(reasons));
    }

    private MatchReason services() {
      List<String> covered = ids(need.services().stream().filter(provider.services()::contains));
      List<String> missing =
          ids(need.services().stream().filter(s -> !provider.services().contains(s)));
      if (covered.isEmpty()) {
        obstacle(Cause.NO_SERVICE, "offers none of " + listed(missing));
      }
      return reason(
          Criterion.SERVICES,
          covered.size(),
          "offers " + (covered.isEmpty() ? "nothing needed" : listed(covered))
              + (missing.isEmpty() ? "" : ", not " + listed(missing)));
    }

    private void safety() {
      if (!provider.regions().isEmpty() && need.avoid().containsAll(provider.regions())) {
        obstacle(
            Cause.UNSAFE_REGION,
            "works only in " + listed(sorted(provider.regions(), Region::id)) + ", to be avoided");
      }
    }

    private MatchReason region() {
      if (need.region().isEmpty()) {
        return reason(Criterion.REGION, 0, "no region is wished for");
      }
      boolean same = provider.regions().isEmpty()
          || provider.regions().contains(need.region().get());
      return reason(
          Criterion.REGION,
          same ? 1 : 0,
          same
              ? "works in " + need.region().get().id()
              : "works in " + listed(sorted(provider.regions(), Region::id)));
    }

    private MatchReason language() {
      Set<Language> common = new TreeSet<>(provider.languages());
      common.retainAll(need.languages());
      if (!common.isEmpty()) {
        return reason(Criterion.LANGUAGE, 2, "speaks " + listed(sorted(common, Language::code)));
      }
      if (provider.services().contains(ReferralEntitlements.INTERPRETING.id())) {
        return reason(Criterion.LANGUAGE, 1, "brings an interpreter");
      }
      if (need.languages().isEmpty() || provider.languages().isEmpty()) {
        question(
            need.languages().isEmpty()
                ? "which languages does the person speak?"
                : "in which languages does the provider work?");
      } else {
        obstacle(
            Cause.NO_COMMON_LANGUAGE,
            "speaks " + listed(sorted(provider.languages(), Language::code))
                + " and brings no interpreter");
      }
      return reason(Criterion.LANGUAGE, 0, "a common language is not known");
    }

    private void age() {
      if (provider.leastAge().isEmpty() && provider.greatestAge().isEmpty()) {
        return;
      }
      int least = provider.leastAge().orElse(0);
      int greatest = provider.greatestAge().orElse(Integer.MAX_VALUE);
      String taken = "takes persons "
          + (provider.leastAge().isPresent() ? "of " + least + " or more" : "")
          + (provider.leastAge().isPresent() && provider.greatestAge().isPresent() ? " and " : "")
          + (provider.greatestAge().isPresent() ? "of " + greatest + " or less" : "");
      if (need.age().isEmpty()) {
        question("how old is the person? " + taken);
      } else if (need.age().getAsInt() < least || need.age().getAsInt() > greatest) {
        obstacle(Cause.AGE, taken);
      }
    }

    private void sex() {
      String taken = "has places for " + listed(sorted(provider.sexes(), Suitability::word));
      if (provider.sexes().isEmpty()) {
        return;
      }
      if (need.sex().isEmpty()) {
        question("what is the person's sex? " + taken);
      } else if (!provider.sexes().contains(need.sex().get())) {
        obstacle(Cause.SEX, taken);
      }
    }

    private void group() {
      String served = "serves " + listed(sorted(provider.targetGroups(), TargetGroup::id));
      if (provider.targetGroups().isEmpty()) {
        return;
      }
      if (need.targetGroups().isEmpty()) {
        question("to which group does the person belong? " + served);
      } else if (need.targetGroups().stream().noneMatch(provider.targetGroups()::contains)) {
        obstacle(Cause.TARGET_GROUP, served);
      }
    }

    private String asked() {
      return questions.isEmpty() ? "nothing is left to ask" : questions.size() + " to ask first";
    }

    private String places() {
      return provider.free() == 1 ? "1 place is free" : provider.free() + " places are free";
    }

    private void obstacle(Cause cause, String text) {
      obstacles.add(ImmutableReason.of(cause, text));
    }

    private void question(String text) {
      questions.add(text);
    }
  }

  private static MatchReason reason(Criterion criterion, int score, String text) {
    return ImmutableMatchReason.of(criterion, score, text);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> ids(Stream<EntitlementId> ids) {
    return ids.map(EntitlementId::value).sorted().toList();
  }

  private static <T> List<String> sorted(
      Set<T> values, java.util.function.Function<? super T, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static String listed(List<String> words) {
    return words.stream().collect(Collectors.joining(", "));
  }
}
