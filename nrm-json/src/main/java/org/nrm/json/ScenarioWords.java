package org.nrm.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.casefile.RefusalCode;
import org.nrm.mechanism.FaultKind;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Nearest;

/**
 * Looks the words of a scenario up in the mechanism that it names. A word that an event is expected to be refused for is let
 * pass, and so is an entitlement that nobody is to have.
 */
final class ScenarioWords {
  private final ReferralMechanism mechanism;
  private final Faults faults;

  ScenarioWords(ReferralMechanism mechanism, Faults faults) {
    this.mechanism = mechanism;
    this.faults = faults;
  }

  void check(Node scenario) {
    items(scenario, "steps").forEach(this::step);
  }

  private void step(Node step) {
    String code = member(step, "code").map(node -> node.value().toString()).orElse("");
    if (!code.equals(RefusalCode.UNKNOWN_EVENT.name())) {
      List<String> events = ids(Stream.concat(
          Stream.of(EventType.FACTS_ESTABLISHED),
          mechanism.events().stream().map(type -> type.id())));
      member(step, "event").ifPresent(node -> value(node, "event", events));
    }
    if (!code.equals(RefusalCode.ROLE_NOT_ENTITLED.name())) {
      member(step, "by").ifPresent(this::role);
    }
    if (!code.equals(RefusalCode.UNKNOWN_FACT.name())) {
      facts(step);
    }
    items(step, "remedies").forEach(this::facts);
    member(step, "lead").filter(node -> !"none".equals(node.value())).ifPresent(this::role);
    members(step, "at").forEach(this::stage);
    List<String> procedures = ids(mechanism.procedures().stream().map(p -> p.id()));
    members(step, "valid-through").forEach(node -> name(node, "procedure", procedures));
    List<String> entitlements = ids(mechanism.entitlements().stream().map(e -> e.id()));
    items(step, "entitled").forEach(node -> value(node, "entitlement", entitlements));
    // what a mechanism does not know nobody is entitled to, unless it is misspelt
    items(step, "not-entitled").stream()
        .filter(node -> Nearest.to(node.value().toString(), entitlements).isPresent())
        .forEach(node -> value(node, "entitlement", entitlements));
    List<String> duties = ids(mechanism.duties().stream().map(d -> d.id()));
    Stream.of("overdue", "open-duties")
        .flatMap(list -> items(step, list).stream())
        .forEach(node -> value(node, "duty", duties));
    members(step, "due").forEach(node -> name(node, "duty", duties));
  }

  private void role(Node node) {
    value(node, "role", ids(mechanism.roles().stream().map(role -> role.id())));
  }

  private void facts(Node holder) {
    List<String> known = ids(mechanism.facts().stream().map(fact -> fact.id()));
    members(holder, "facts").forEach(node -> name(node, "fact", known));
  }

  private void stage(Node node) {
    name(node, "procedure", ids(mechanism.procedures().stream().map(p -> p.id())));
    String procedure = kind(node.name());
    mechanism.procedures().stream()
        .filter(p -> p.id().value().equals(procedure))
        .findFirst()
        .ifPresent(p ->
            value(node, "stage of `" + procedure + "`", ids(p.stages().stream().map(s -> s.id()))));
  }

  private void name(Node node, String sort, Collection<String> known) {
    unknown(kind(node.name()), sort, known)
        .ifPresent(message -> faults.add(named(node), FaultKind.UNKNOWN_ID, message));
  }

  private void value(Node node, String sort, Collection<String> known) {
    unknown(kind(node.value().toString()), sort, known)
        .ifPresent(message -> faults.add(node, FaultKind.UNKNOWN_ID, message));
  }

  private Optional<String> unknown(String word, String sort, Collection<String> known) {
    return known.contains(word)
        ? Optional.empty()
        : Optional.of("`" + mechanism.id() + "` has no " + sort + " `" + Quoted.clipped(word) + "`"
            + Nearest.hint(Quoted.clipped(word), known));
  }

  /** The member as the place where its name stands. */
  private static Node named(Node node) {
    return new Node(node.value(), node.name(), node.pointer(), node.named(), node.named());
  }

  /** An id without the key of an instance. */
  private static String kind(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  private static List<String> ids(Stream<? extends Id> ids) {
    return ids.map(Id::value).toList();
  }

  private static Optional<Node> member(Node node, String name) {
    return Optional.ofNullable(node.members().get(name));
  }

  private static List<Node> members(Node node, String name) {
    return member(node, name).map(m -> List.copyOf(m.members().values())).orElse(List.of());
  }

  private static List<Node> items(Node node, String name) {
    return member(node, name).map(Node::items).orElse(List.of());
  }
}
