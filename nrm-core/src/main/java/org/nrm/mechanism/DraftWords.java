package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Words;

/** The vocabulary of a mechanism while changes are made to it. */
final class DraftWords {
  private final Shelf.Missing missing;
  private final Shelf<Role> roles;
  private final Shelf<FactType> facts;
  private final Shelf<EventType> events;
  private final Shelf<Entitlement> entitlements;
  private final Shelf<Meaning> meanings;

  DraftWords(Words words, Shelf.Missing missing) {
    this.missing = missing;
    roles = new Shelf<>("role", words.roles(), Role::id, missing);
    facts = new Shelf<>("fact", words.facts(), FactType::id, missing);
    events = new Shelf<>("event", words.events(), EventType::id, missing);
    entitlements = new Shelf<>("entitlement", words.entitlements(), Entitlement::id, missing);
    meanings = new Shelf<>("meaning", words.meanings(), Meaning::id, missing);
  }

  Words words() {
    return new Words.Builder()
        .roles(roles.things())
        .facts(facts.things())
        .events(events.things())
        .entitlements(entitlements.things())
        .meanings(meanings.things())
        .build();
  }

  void set(Words words) {
    roles.set(words.roles());
    facts.set(words.facts());
    events.set(words.events());
    entitlements.set(words.entitlements());
    meanings.set(words.meanings());
  }

  boolean hasFact(FactId id) {
    return facts.find(id.value()).isPresent();
  }

  void fact(FactId id, UnaryOperator<FactType> change) {
    facts.replace(id.value(), "fact " + id, change);
  }

  void event(EventId id, UnaryOperator<EventType> change) {
    events.replace(id.value(), "event " + id, change);
  }

  void removePresumption(FactId id) {
    fact(id, f -> {
      if (f.presumption().isEmpty()) {
        missing.missing("presumption", id.value(), List.of(), "fact " + id);
      }
      return new FactType.Builder().from(f).presumption(Optional.empty()).build();
    });
  }

  void addCode(FactId id, Code code) {
    fact(
        id,
        f -> f.codes().contains(code)
            ? f
            : new FactType.Builder().from(f).addCodes(code).build());
  }

  void removeCode(FactId id, String code) {
    fact(id, f -> {
      List<String> codes = f.codes().stream().map(Code::id).toList();
      if (!codes.contains(code)) {
        missing.missing("code", code, codes, "fact " + id);
      }
      return new FactType.Builder()
          .from(f)
          .codes(Draft.without(f.codes(), c -> c.id().equals(code)))
          .build();
    });
  }

  void removeEstablisher(FactId id, RoleId role) {
    fact(id, f -> {
      has(f.establishedBy(), role, "fact " + id);
      return new FactType.Builder()
          .from(f)
          .establishedBy(Draft.without(f.establishedBy(), role::equals))
          .build();
    });
  }

  void removeRole(EventId id, RoleId role) {
    event(id, e -> {
      has(e.reportedBy(), role, "event " + id);
      return new EventType.Builder()
          .from(e)
          .reportedBy(Draft.without(e.reportedBy(), role::equals))
          .build();
    });
  }

  private void has(Set<RoleId> held, RoleId role, String place) {
    if (!held.contains(role)) {
      missing.missing("role", role.value(), Draft.names(held), place);
    }
  }

  void removeWords(NamedWords less) {
    remove(roles, less.roles());
    remove(facts, less.facts());
    remove(events, less.events());
    remove(entitlements, less.entitlements());
    remove(meanings, less.meanings());
    facts.replaceAll(f -> new FactType.Builder()
        .from(f)
        .establishedBy(Draft.without(f.establishedBy(), less.roles()::contains))
        .build());
    events.replaceAll(e -> new EventType.Builder()
        .from(e)
        .reportedBy(Draft.without(e.reportedBy(), less.roles()::contains))
        .requiredFacts(Draft.without(e.requiredFacts(), less.facts()::contains))
        .optionalFacts(Draft.without(e.optionalFacts(), less.facts()::contains))
        .build());
  }

  private static void remove(Shelf<?> shelf, Set<? extends Id> ids) {
    ids.forEach(id -> shelf.remove(id.value(), shelf.sort() + " " + id));
  }

  void addWords(Words more, Optional<String> before) {
    Words own = words();
    set(own.and(more));
    if (before.isPresent()) {
      int moved = Stream.of(
              roles.move(own.roles().size(), before.get()),
              facts.move(own.facts().size(), before.get()),
              events.move(own.events().size(), before.get()),
              entitlements.move(own.entitlements().size(), before.get()),
              meanings.move(own.meanings().size(), before.get()))
          .mapToInt(there -> there ? 1 : 0)
          .sum();
      if (moved == 0) {
        missing.missing("word", before.get(), names(), "words");
      }
    }
  }

  private List<String> names() {
    return Stream.of(roles, facts, events, entitlements, meanings)
        .flatMap(shelf -> shelf.names().stream())
        .toList();
  }

  void replaceWords(Words words) {
    replace(roles, words.roles());
    replace(facts, words.facts());
    replace(events, words.events());
    replace(entitlements, words.entitlements());
    replace(meanings, words.meanings());
  }

  private static <T> void replace(Shelf<T> shelf, List<T> words) {
    for (T word : words) {
      String name = shelf.name(word);
      shelf.replace(name, shelf.sort() + " " + name, own -> word);
    }
  }
}
