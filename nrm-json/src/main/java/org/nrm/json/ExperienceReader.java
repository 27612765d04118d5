package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.identification.Age;
import org.nrm.identification.Classification;
import org.nrm.identification.Element;
import org.nrm.identification.Experience;
import org.nrm.identification.HotlineCriteria;
import org.nrm.identification.HotlineReport;
import org.nrm.identification.Suspicion;
import org.nrm.identification.TraffickingCodes;
import org.nrm.identification.TraffickingDefinition;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Nearest;

/** Reads what was told of a person, noting every fault; what is unknown is left out. */
final class ExperienceReader {
  private static final String DEFINITION = "definition";
  private static final String CRITERIA = "criteria";
  private static final List<String> EXPERIENCE = List.of(
      DEFINITION,
      "act",
      "means",
      "purpose",
      "child",
      "reasons-to-believe-child",
      "surrogate-mother-child",
      "consent",
      "exploitation-begun");
  private static final List<String> REPORT =
      List.of(CRITERIA, "yes", "no", "finding", "escaped-on", "reported-on");

  private final Map<String, Node> members;
  private final Faults faults;

  ExperienceReader(Map<String, Node> members, Faults faults) {
    this.members = members;
    this.faults = faults;
    if (members.containsKey(DEFINITION) == members.containsKey(CRITERIA)) {
      faults.add(
          OptionalInt.empty(),
          "",
          "say by what to classify: give either `definition` or `criteria`: there are "
              + String.join(", ", ids(TraffickingDefinition.ALL, TraffickingDefinition::id))
              + " and, as criteria, "
              + String.join(", ", ids(HotlineCriteria.ALL, HotlineCriteria::id)));
      checkNames("either", Stream.concat(EXPERIENCE.stream(), REPORT.stream()).toList());
    } else {
      List<String> known = members.containsKey(CRITERIA) ? REPORT : EXPERIENCE;
      checkNames(known.get(0), known);
    }
  }

  private void checkNames(String by, List<String> known) {
    members.forEach((name, node) -> {
      if (!known.contains(name)) {
        String clipped = Quoted.clipped(name);
        faults.addToName(
            node, "`" + clipped + "` does not go with `" + by + "`" + Nearest.hint(clipped, known));
      }
    });
  }

  // ---- an experience, by a definition

  /** What the definition says; empty if none is named, or none that there is. */
  Optional<Classification> classification() {
    Optional<TraffickingDefinition> definition =
        known(DEFINITION, TraffickingDefinition.ALL, TraffickingDefinition::id);
    Experience experience = Experience.unknown()
        .withAct(element("act", TraffickingCodes.ACTS))
        .withMeans(element("means", TraffickingCodes.MEANS))
        .withPurpose(element("purpose", TraffickingCodes.PURPOSES))
        .withAge(age())
        .withSurrogateMotherIsChild(yesOrNo("surrogate-mother-child"))
        .withConsented(yesOrNo("consent"))
        .withExploitationBegun(yesOrNo("exploitation-begun"));
    return definition.map(d -> d.classify(experience));
  }

  private Element element(String name, List<Code> known) {
    List<Node> told = texts(name);
    if (told.isEmpty()) {
      return Element.unknown();
    }
    if (told.stream().anyMatch(n -> "none".equals(n.value()))) {
      if (told.size() > 1) {
        faults.add(
            member(name), "`" + name + "` is none and something: give codes or `none` alone");
      }
      return Element.excluded();
    }
    Set<Code> codes = new LinkedHashSet<>();
    told.forEach(n -> named(name, n, known, Code::id).ifPresent(codes::add));
    return codes.isEmpty() ? Element.unknown() : Element.established(codes);
  }

  private Age age() {
    boolean reasons = yesOrNo("reasons-to-believe-child").orElse(false);
    Age uncertain = reasons ? Age.UNCERTAIN_WITH_REASONS : Age.UNKNOWN;
    return answer("child", List.of("yes", "no", "uncertain"))
        .map(child -> switch (child) {
          case "yes" -> Age.CHILD;
          case "no" -> Age.ADULT;
          default -> uncertain;
        })
        .orElse(uncertain);
  }

  // ---- a report, by criteria

  /** What the criteria say; empty if none are named, or none that there are. */
  Optional<Suspicion> suspicion() {
    Optional<HotlineCriteria> criteria = known(CRITERIA, HotlineCriteria.ALL, HotlineCriteria::id);
    HotlineReport report = HotlineReport.nothing().withDays(day("escaped-on"), day("reported-on"));
    Optional<String> finding = single("finding")
        .flatMap(n -> named("finding", n, List.of("confirmed", "refuted"), f -> f));
    if (finding.isPresent()) {
      report = report.withFinding(finding.get().equals("confirmed"));
    }
    if (criteria.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(criteria.get().assess(answered(criteria.get(), report)));
  }

  private HotlineReport answered(HotlineCriteria criteria, HotlineReport start) {
    HotlineReport report = start;
    for (String answer : List.of("yes", "no")) {
      for (Node node : texts(answer)) {
        Optional<FactType> fact =
            named("criterion", node, criteria.facts(), f -> f.id().value());
        if (fact.isPresent() && answer.equals("no") && isAnswered(report, fact.get())) {
          faults.add(
              node, "`" + fact.get().id() + "` is answered by yes and by no: give one answer");
        } else if (fact.isPresent()) {
          report = report.with(fact.get(), answer.equals("yes"));
        }
      }
    }
    return report;
  }

  private static boolean isAnswered(HotlineReport report, FactType fact) {
    return report.answers().getOrDefault(fact.id(), false);
  }

  // ---- members

  private Node member(String name) {
    return members.getOrDefault(name, Node.outside("", name));
  }

  /** The words of a member, of a list or alone. */
  private List<Node> texts(String name) {
    if (!members.containsKey(name)) {
      return List.of();
    }
    Node node = member(name);
    List<Node> texts = new ArrayList<>();
    (node.isList() ? node.items() : List.of(node)).forEach(n -> word(n).ifPresent(texts::add));
    return texts;
  }

  private Optional<Node> word(Node node) {
    if (node.value() instanceof String) {
      return Optional.of(node);
    }
    if (node.value() instanceof Boolean answer) {
      return Optional.of(node.with(answer ? "yes" : "no"));
    }
    faults.add(
        node,
        Quoted.of(node.name())
            + (node.value() == Node.Other.NULL
                ? " is null: leave out what is not known"
                : " is neither a text nor a list of texts: write a code"));
    return Optional.empty();
  }

  private Optional<Node> single(String name) {
    List<Node> all = texts(name);
    if (all.size() > 1) {
      faults.add(member(name), "`" + name + "` is given more than once: give it once");
      return Optional.empty();
    }
    return all.stream().findFirst();
  }

  private Optional<String> answer(String name, List<String> answers) {
    return single(name)
        .map(n -> n.with(n.value().toString().toLowerCase(Locale.ROOT)))
        .flatMap(n -> named("answer to `" + name + "`", n, answers, a -> a));
  }

  private Optional<Boolean> yesOrNo(String name) {
    return answer(name, List.of("yes", "no")).map("yes"::equals);
  }

  private Optional<LocalDate> day(String name) {
    return single(name).flatMap(n -> Scalars.date(name, n.value().toString(), faults.at(n)));
  }

  private <T> Optional<T> known(String name, List<T> all, Function<? super T, String> id) {
    return single(name).flatMap(n -> named(name, n, all, id));
  }

  private <T> Optional<T> named(
      String what, Node node, List<? extends T> all, Function<? super T, String> id) {
    String word = node.value().toString();
    Optional<T> found =
        all.stream().filter(each -> id.apply(each).equals(word)).findFirst().map(each -> each);
    if (found.isEmpty()) {
      String clipped = Quoted.clipped(word);
      faults.add(node, "no " + what + " `" + clipped + "`" + Nearest.hint(clipped, ids(all, id)));
    }
    return found;
  }

  private static <T> List<String> ids(List<? extends T> all, Function<? super T, String> id) {
    return all.stream().map(each -> id.apply(each)).toList();
  }
}
