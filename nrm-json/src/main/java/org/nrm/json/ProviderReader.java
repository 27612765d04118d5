package org.nrm.json;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.referral.Language;
import org.nrm.referral.ProviderDirectory;
import org.nrm.referral.Region;
import org.nrm.referral.ServiceNeed;
import org.nrm.referral.ServiceProvider;
import org.nrm.referral.Sex;
import org.nrm.referral.TargetGroup;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Pseudonym;

/** Reads providers of services and what a person needs of them, noting every fault. */
final class ProviderReader {
  private static final List<String> SEXES =
      Stream.of(Sex.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();

  private final Faults faults;

  ProviderReader(Faults faults) {
    this.faults = faults;
  }

  ProviderDirectory directory(Node node) {
    Form form = Form.of(node, faults, "providers");
    form.required("providers");
    Set<Pseudonym> seen = new HashSet<>();
    List<ServiceProvider> providers = form.all("providers", n -> provider(n, seen));
    faults.raise();
    return ProviderDirectory.of(providers);
  }

  private Optional<ServiceProvider> provider(Node node, Set<Pseudonym> seen) {
    Form form = Form.of(
        node,
        faults,
        "id",
        "services",
        "regions",
        "languages",
        "targetGroups",
        "sexes",
        "age",
        "free");
    Optional<Pseudonym> id = form.required("id").flatMap(form::pseudonym);
    id.filter(i -> !seen.add(i))
        .ifPresent(i -> faults.add(node, "`id` stands there twice: give one provider another"));
    Optional<Integer> free = form.required("free").flatMap(form::count);
    Set<EntitlementId> services = services(form);
    Set<Region> regions = set(form, "regions", kebab(form, Region::of));
    Set<Language> languages = languages(form);
    Set<TargetGroup> groups = set(form, "targetGroups", kebab(form, TargetGroup::of));
    Set<Sex> sexes = set(form, "sexes", n -> sex(form, n));
    Ages ages = ages(form);
    if (id.isEmpty() || free.isEmpty() || services.isEmpty() || !ages.sound()) {
      return Optional.empty();
    }
    return Optional.of(new ServiceProvider.Builder()
        .id(id.get())
        .free(free.get())
        .services(services)
        .regions(regions)
        .languages(languages)
        .targetGroups(groups)
        .sexes(sexes)
        .leastAge(ages.least())
        .greatestAge(ages.greatest())
        .build());
  }

  ServiceNeed need(Node node) {
    Form form = Form.of(
        node, faults, "services", "region", "avoid", "languages", "age", "sex", "targetGroups");
    Set<EntitlementId> services = services(form);
    Optional<Region> region = form.member("region").flatMap(kebab(form, Region::of));
    Set<Region> avoid = set(form, "avoid", kebab(form, Region::of));
    if (region.filter(avoid::contains).isPresent()) {
      form.member("avoid")
          .ifPresent(n -> faults.add(
              n, "`avoid` holds the region that is wished for: keep it in one of the two"));
    }
    ServiceNeed.Builder need = new ServiceNeed.Builder();
    need.services(services)
        .region(region)
        .avoid(avoid)
        .languages(languages(form))
        .age(number(form, "age"))
        .sex(form.member("sex").flatMap(n -> sex(form, n)))
        .targetGroups(set(form, "targetGroups", kebab(form, TargetGroup::of)));
    faults.raise();
    return need.build();
  }

  private Set<EntitlementId> services(Form form) {
    Optional<Node> list = form.required("services");
    list.filter(n -> n.isList() && n.items().isEmpty())
        .ifPresent(n -> faults.add(n, "`services` is empty: name at least one"));
    return set(form, "services", n -> form.id(n, EntitlementId::of));
  }

  private Set<Language> languages(Form form) {
    return set(
        form,
        "languages",
        n -> form.text(n).flatMap(text -> {
          try {
            return Optional.of(Language.of(text));
          } catch (IllegalArgumentException e) {
            faults.add(
                n,
                "`languages` holds what is no code: write a language as two or three lower-case"
                    + " letters");
            return Optional.empty();
          }
        }));
  }

  private Optional<Sex> sex(Form form, Node node) {
    Optional<String> text = form.text(node);
    text.filter(word -> !SEXES.contains(word)).ifPresent(word -> {
      String clipped = Quoted.clipped(word);
      faults.add(node, Quoted.of(node.name()) + " cannot be that" + Nearest.hint(clipped, SEXES));
    });
    return text.filter(SEXES::contains).map(word -> Sex.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private Ages ages(Form form) {
    Optional<Node> member = form.member("age");
    if (member.isEmpty()) {
      return new Ages(OptionalInt.empty(), OptionalInt.empty());
    }
    Form age = Form.of(member.get(), faults, "least", "greatest");
    Ages ages = new Ages(number(age, "least"), number(age, "greatest"));
    if (!ages.sound()) {
      faults.add(member.get(), "`age` takes nobody: `least` is above `greatest`, swap them");
    }
    return ages;
  }

  private static OptionalInt number(Form form, String name) {
    return form.member(name)
        .flatMap(form::count)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static <T> Function<Node, Optional<T>> kebab(Form form, Function<String, T> type) {
    return node -> form.id(node, type);
  }

  private static <T> Set<T> set(Form form, String name, Function<Node, Optional<T>> each) {
    return new LinkedHashSet<>(form.all(name, each));
  }

  /** The limits of age of a provider. */
  private record Ages(OptionalInt least, OptionalInt greatest) {
    boolean sound() {
      return least.isEmpty() || greatest.isEmpty() || least.getAsInt() <= greatest.getAsInt();
    }
  }
}
