package org.nrm.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.mechanism.DefinitionFault;
import org.nrm.mechanism.FaultKind;
import org.nrm.vocabulary.Nearest;

/**
 * Finds the places in a document that faults of its definition are about. Where parts of the document could not be read,
 * faults that may only follow from that are left out.
 */
final class DefinitionPlaces {
  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
  private static final Pattern UNKNOWN = Pattern.compile("there is no ([a-z]+) `([^`]*)`.*");
  private static final Map<String, String> LISTS = Map.of(
      "role", "roles",
      "fact", "facts",
      "event", "events",
      "entitlement", "entitlements",
      "meaning", "meanings",
      "procedure", "procedures",
      "duty", "duties",
      "lead rule", "leads");
  private static final Map<String, Set<String>> NAMED_BY = Map.of(
      "role", Set.of("establishedBy", "reportedBy", "holder", "lead"),
      "event", Set.of("event", "onEvents", "act"),
      "entitlement", Set.of("entitlement"),
      "meaning", Set.of("meaning"),
      "procedure", Set.of("procedure"),
      "stage", Set.of("from", "to", "then", "at", "initial", "onEntering", "during"));
  private static final Set<FaultKind> OF_THE_PROCEDURE = EnumSet.of(
      FaultKind.UNREACHABLE_STAGE,
      FaultKind.NO_WAY_OUT,
      FaultKind.TERM_WITHOUT_FOLLOWING_STAGE,
      FaultKind.EXTENSION_WITHOUT_TERM,
      FaultKind.OVERLAPPING_TRANSITIONS);
  /** What follows from a stage that is not there, and is told when that is mended. */
  private static final Set<FaultKind> FOLLOWING =
      EnumSet.of(FaultKind.UNREACHABLE_STAGE, FaultKind.NO_WAY_OUT);

  private static final Set<FaultKind> OF_THE_WHOLE =
      EnumSet.of(FaultKind.UNUSED_WORD, FaultKind.IDLE_DUTY);

  private final Node document;
  private final Faults faults;
  private final Faults before;

  DefinitionPlaces(Node document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.before = faults.copy();
  }

  void note(List<DefinitionFault> found) {
    Set<String> astray = found.stream()
        .filter(fault -> unknown(fault, "stage"))
        .flatMap(fault -> spotted(fault).procedure().stream())
        .map(Node::pointer)
        .collect(Collectors.toSet());
    for (DefinitionFault fault : found) {
      Spotted spotted = spotted(fault);
      boolean follows = FOLLOWING.contains(fault.kind())
          && spotted.procedure().filter(p -> astray.contains(p.pointer())).isPresent();
      if (!follows && isOwn(fault, spotted)) {
        faults.add(spotted.exact(), fault.kind(), told(fault, spotted));
      }
    }
  }

  private static boolean unknown(DefinitionFault fault, String sort) {
    Matcher unknown = UNKNOWN.matcher(fault.message());
    return fault.kind() == FaultKind.UNKNOWN_ID
        && unknown.matches()
        && unknown.group(1).equals(sort);
  }

  /** The fault in words; names that could not be read are among those that may be meant. */
  private String told(DefinitionFault fault, Spotted spotted) {
    Matcher unknown = UNKNOWN.matcher(fault.message());
    if (fault.kind() != FaultKind.UNKNOWN_ID || !unknown.matches()) {
      return fault.text();
    }
    List<String> listed = listed(unknown.group(1), spotted.procedure())
        .flatMap(item -> text(item, "id").stream())
        .toList();
    return fault.place() + ": there is no " + unknown.group(1) + " `" + unknown.group(2) + "`"
        + Nearest.hint(unknown.group(2), listed);
  }

  /** The rule or word that a fault is about, and the very name in it where there is one. */
  private record Spotted(Node rule, Node exact, Optional<Node> procedure) {}

  private Spotted spotted(DefinitionFault fault) {
    List<Spotted> candidates = candidates(fault);
    return candidates.stream()
        .filter(c -> !c.exact().equals(c.rule()))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .orElseGet(() -> new Spotted(document, document, Optional.empty()));
  }

  private List<Spotted> candidates(DefinitionFault fault) {
    String place = fault.place();
    if (place.equals("in force")) {
      return member(document, "inForce").stream()
          .map(node -> new Spotted(node, node, Optional.empty()))
          .toList();
    }
    int slash = place.indexOf('/');
    return slash < 0
        ? words(fault).map(node -> exact(fault, node, Optional.empty())).toList()
        : rules(fault, place.substring(0, slash), place.substring(slash + 1).split(" ", 2));
  }

  private Stream<Node> words(DefinitionFault fault) {
    String place = fault.place();
    return LISTS.entrySet().stream()
        .filter(list -> place.startsWith(list.getKey() + " "))
        .flatMap(list -> {
          String id = place.substring(list.getKey().length() + 1);
          return picked(fault, named(document, list.getValue(), id));
        });
  }

  private List<Spotted> rules(DefinitionFault fault, String procedure, String[] name) {
    List<Spotted> found = new ArrayList<>();
    for (Node own : named(document, "procedures", procedure)) {
      boolean ofStage = name.length > 1;
      picked(fault, named(own, "stages", name[0]))
          .map(stage -> exact(fault, ofStage ? part(stage, name[1]) : stage, Optional.of(own)))
          .forEach(found::add);
      if (!ofStage) {
        picked(fault, named(own, "transitions", name[0]))
            .map(rule -> exact(fault, rule, Optional.of(own)))
            .forEach(found::add);
      }
    }
    if (fault.kind() == FaultKind.OVERLAPPING_TRANSITIONS) {
      found.removeIf(s -> s.rule().pointer().contains("/stages/"));
    }
    return found;
  }

  /** Of two with the same id the second is the fault. */
  private static Stream<Node> picked(DefinitionFault fault, List<Node> named) {
    return named.stream()
        .skip(fault.kind() == FaultKind.DUPLICATE_ID ? Math.max(0, named.size() - 1) : 0);
  }

  private static Node part(Node stage, String name) {
    Optional<Node> term = member(stage, "term").filter(n -> name.equals("term"));
    return term.or(() -> member(stage, "entitlements").stream()
            .flatMap(list -> list.items().stream())
            .filter(grant -> text(grant, "entitlement").filter(name::equals).isPresent())
            .findFirst())
        .orElse(stage);
  }

  private static Spotted exact(DefinitionFault fault, Node rule, Optional<Node> procedure) {
    if (fault.kind() == FaultKind.DUPLICATE_ID) {
      return new Spotted(rule, member(rule, "id").orElse(rule), procedure);
    }
    Matcher unknown = UNKNOWN.matcher(fault.message());
    String sort = unknown.matches() ? unknown.group(1) : "";
    Node exact = QUOTED
        .matcher(fault.message())
        .results()
        .map(quoted -> quoted.group(1))
        .flatMap(name -> leaves(rule).filter(leaf -> name.equals(leaf.value()) && fits(leaf, sort)))
        .findFirst()
        .orElse(rule);
    return new Spotted(rule, exact, procedure);
  }

  private static boolean fits(Node leaf, String sort) {
    boolean told = Set.of("id", "title", "kind", "document").contains(leaf.name());
    if (sort.equals("fact")) {
      return !told && NAMED_BY.values().stream().noneMatch(names -> names.contains(leaf.name()));
    }
    return !told && (sort.isEmpty() || NAMED_BY.getOrDefault(sort, Set.of()).contains(leaf.name()));
  }

  private static Stream<Node> leaves(Node node) {
    if (node.isObject()) {
      return node.members().values().stream()
          .filter(member -> !member.name().equals("citations"))
          .flatMap(DefinitionPlaces::leaves);
    }
    return node.isList()
        ? node.items().stream().flatMap(DefinitionPlaces::leaves)
        : Stream.of(node);
  }

  /** Whether a fault would be one too if everything could be read. */
  private boolean isOwn(DefinitionFault fault, Spotted spotted) {
    if (before.isEmpty()) {
      return true;
    }
    if (before.isUnder(spotted.exact().pointer())
        || (isUncited(fault) && before.isUnder("/instruments"))) {
      return false;
    }
    if (fault.kind() == FaultKind.UNKNOWN_ID) {
      Matcher unknown = UNKNOWN.matcher(fault.message());
      return !unknown.matches()
          || isCertainlyUnlisted(unknown.group(1), unknown.group(2), spotted.procedure());
    }
    Node touched = OF_THE_PROCEDURE.contains(fault.kind())
        ? spotted.procedure().orElse(document)
        : OF_THE_WHOLE.contains(fault.kind()) ? document : spotted.rule();
    return !before.isUnder(touched.pointer());
  }

  private static boolean isUncited(DefinitionFault fault) {
    return fault.kind() == FaultKind.NO_CITATION;
  }

  /** Whether it is certain that a name is listed nowhere. */
  private boolean isCertainlyUnlisted(String sort, String name, Optional<Node> procedure) {
    List<Node> lists = lists(sort, procedure).toList();
    return !lists.isEmpty()
        && lists.stream().allMatch(Node::isList)
        && listed(sort, procedure)
            .allMatch(item -> text(item, "id").filter(id -> !id.equals(name)).isPresent());
  }

  private Stream<Node> listed(String sort, Optional<Node> procedure) {
    return lists(sort, procedure).flatMap(list -> list.items().stream());
  }

  private Stream<Node> lists(String sort, Optional<Node> procedure) {
    return sort.equals("stage")
        ? procedure.map(List::of).orElseGet(() -> items(document, "procedures")).stream()
            .flatMap(p -> member(p, "stages").stream())
        : member(document, LISTS.getOrDefault(sort, sort)).stream();
  }

  private static List<Node> named(Node of, String list, String id) {
    return items(of, list).stream()
        .filter(item -> text(item, "id").filter(id::equals).isPresent())
        .toList();
  }

  private static List<Node> items(Node of, String list) {
    return member(of, list).map(Node::items).orElse(List.of());
  }

  private static Optional<Node> member(Node of, String name) {
    return Optional.ofNullable(of.members().get(name));
  }

  private static Optional<String> text(Node of, String name) {
    return member(of, name)
        .map(Node::value)
        .flatMap(v -> v instanceof String text ? Optional.of(text) : Optional.empty());
  }
}
