package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Pseudonym;

/** An object of a document, read by members of known names; whatever does not fit is noted as a fault. */
final class Form {
  private final Node node;
  private final Faults faults;
  private final List<String> known;

  private Form(Node node, Faults faults, List<String> known) {
    this.node = node;
    this.faults = faults;
    this.known = known;
  }

  static Form of(Node node, Faults faults, String... known) {
    if (!node.isObject()) {
      faults.add(node, "`" + node.name() + "` is not an object: write members with their values");
    }
    List<String> names = Arrays.asList(known);
    node.members().forEach((name, member) -> {
      if (!names.contains(name)) {
        String clipped = Quoted.clipped(name);
        faults.addToName(member, "unknown member `" + clipped + "`" + Nearest.hint(clipped, names));
      }
    });
    return new Form(node, faults, names);
  }

  Node node() {
    return node;
  }

  boolean has(String name) {
    return node.members().containsKey(name);
  }

  Optional<Node> member(String name) {
    return Optional.ofNullable(node.members().get(name));
  }

  /** A member that is known to be there. */
  Node given(String name) {
    return member(name).orElseThrow();
  }

  Optional<Node> required(String name) {
    if (node.isObject() && !has(name) && !isMisspelt(name)) {
      faults.add(node, "`" + name + "` is missing: add it");
    }
    return member(name);
  }

  /** Whether a member that is not known was most likely meant to be this one. */
  private boolean isMisspelt(String name) {
    return node.members().keySet().stream()
        .filter(member -> !known.contains(member))
        .anyMatch(member -> Nearest.to(member, known).filter(name::equals).isPresent());
  }

  /** Whether all members are known ones. */
  boolean isKnown() {
    return known.containsAll(node.members().keySet());
  }

  Optional<String> text(Node from) {
    return text(from, faults);
  }

  static Optional<String> text(Node from, Faults faults) {
    if (from.value() instanceof String text) {
      return Optional.of(text);
    }
    String wrong = from.isList()
        ? " is a list: write a single text"
        : from.isObject()
            ? " is an object: write a single text"
            : " is not text: write it in quotes";
    faults.add(from, Quoted.of(from.name()) + wrong);
    return Optional.empty();
  }

  Optional<LocalDate> date(Node from) {
    return text(from).flatMap(text -> Scalars.date(from.name(), text, faults.at(from)));
  }

  <T> Optional<T> id(Node from, Function<String, T> type) {
    return id(from, type, faults);
  }

  static <T> Optional<T> id(Node from, Function<String, T> type, Faults faults) {
    return text(from, faults).flatMap(text -> Scalars.id(from.name(), text, type, faults.at(from)));
  }

  /** The id that a member's name is. */
  <T> Optional<T> idOfName(Node from, Function<String, T> type) {
    return Scalars.id(Quoted.clipped(from.name()), from.name(), type, faults.at(from));
  }

  Optional<Pseudonym> pseudonym(Node from) {
    return text(from).flatMap(text -> Scalars.pseudonym(from.name(), text, faults.at(from)));
  }

  Optional<Boolean> flag(Node from) {
    if (from.value() instanceof Boolean flag) {
      return Optional.of(flag);
    }
    faults.add(from, Quoted.of(from.name()) + " is neither true nor false: write one of them");
    return Optional.empty();
  }

  Optional<Integer> count(Node from) {
    if (from.value() instanceof Integer number && number >= 0) {
      return Optional.of(number);
    }
    faults.add(from, Quoted.of(from.name()) + " is no count: write a whole number, zero or more");
    return Optional.empty();
  }

  /** A word of a closed list, as files write it: in lower case, with hyphens. */
  <E extends Enum<E>> Optional<E> word(Node from, Class<E> list) {
    return text(from).flatMap(text -> {
      Optional<E> found = Stream.of(list.getEnumConstants())
          .filter(word -> Pen.worded(word).equals(text))
          .findFirst();
      if (found.isEmpty()) {
        String clipped = Quoted.clipped(text);
        List<String> words = Stream.of(list.getEnumConstants()).map(Pen::worded).toList();
        faults.add(
            from,
            Quoted.of(from.name()) + " cannot be `" + clipped + "`" + Nearest.hint(clipped, words));
      }
      return found;
    });
  }

  /** Whether a member that is either true or left out is there. */
  boolean isSet(String name) {
    Optional<Boolean> value = member(name).flatMap(this::flag);
    value
        .filter(set -> !set)
        .ifPresent(unset -> faults.add(given(name), Quoted.of(name) + " is false: leave it out"));
    return value.orElse(false);
  }

  /** The ids in a list, or a single one; nothing where the member is left out. */
  <T> Set<T> ids(String name, Function<String, T> type) {
    Set<T> ids = new LinkedHashSet<>();
    List<Node> nodes = member(name).map(this::oneOrMore).orElse(List.of());
    nodes.forEach(each -> id(each, type).ifPresent(id -> {
      if (!ids.add(id)) {
        faults.add(each, "`" + id + "` is listed twice: list it once");
      }
    }));
    return ids;
  }

  private List<Node> oneOrMore(Node from) {
    return from.value() instanceof String ? List.of(from) : items(from);
  }

  List<Node> items(Node from) {
    if (!from.isList()) {
      faults.add(from, Quoted.of(from.name()) + " is not a list: write it in brackets");
    }
    return from.items();
  }

  /** Every item of a list, as far as it can be read; nothing where the member is left out. */
  <T> List<T> all(String name, Function<Node, Optional<T>> each) {
    List<T> all = new ArrayList<>();
    member(name)
        .ifPresent(list -> items(list).forEach(item -> each.apply(item).ifPresent(all::add)));
    return all;
  }

  /** Every member of an object, as far as it can be read; nothing where it is left out. */
  <K, V> Map<K, V> map(
      String name, Function<Node, Optional<K>> key, Function<Node, Optional<V>> value) {
    Map<K, V> map = new LinkedHashMap<>();
    member(name).ifPresent(object -> {
      if (!object.isObject()) {
        faults.add(object, Quoted.of(name) + " is not an object: write members with their values");
      }
      object.members().values().forEach(m -> {
        Optional<V> read = value.apply(m);
        key.apply(m).ifPresent(k -> read.ifPresent(v -> map.put(k, v)));
      });
    });
    return map;
  }

  Optional<FactValue> factValue(String fact, Node from) {
    Object value = from.value();
    if (value instanceof Boolean flag) {
      return Optional.of(FactValue.of(flag));
    }
    if (value instanceof String text) {
      return Scalars.factText(Quoted.of(fact), text, faults.at(from));
    }
    if (value instanceof Integer || value == Node.Other.LARGE_NUMBER) {
      return Scalars.factNumber(
          Quoted.of(fact),
          value instanceof Integer,
          value instanceof Integer n ? n : 0,
          faults.at(from));
    }
    faults.add(from, Scalars.notAFactValue(Quoted.of(fact)));
    return Optional.empty();
  }

  Map<FactId, FactValue> facts(String name) {
    return map(name, m -> idOfName(m, FactId::of), m -> factValue(m.name(), m));
  }
}
