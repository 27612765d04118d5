package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Words;

/** Works out which changes lead from one vocabulary to another. */
final class WordDifferences {
  private final Words to;
  private final Citation[] because;
  private final NamedWords.Builder removed = new NamedWords.Builder();
  private final Words.Builder replaced = new Words.Builder();
  private final List<Change> added = new ArrayList<>();

  WordDifferences(Words from, Words to, Citation... because) {
    this.to = to;
    this.because = because;
    sort(
        from.roles(),
        to.roles(),
        Role::id,
        r -> removed.addRoles(r.id()),
        replaced::addRoles,
        r -> Words.of().roles(r));
    sort(
        from.facts(),
        to.facts(),
        FactType::id,
        f -> removed.addFacts(f.id()),
        replaced::addFacts,
        f -> Words.of().facts(f));
    sort(
        from.events(),
        to.events(),
        EventType::id,
        e -> removed.addEvents(e.id()),
        replaced::addEvents,
        e -> Words.of().events(e));
    sort(
        from.entitlements(),
        to.entitlements(),
        Entitlement::id,
        e -> removed.addEntitlements(e.id()),
        replaced::addEntitlements,
        e -> Words.of().entitlements(e));
    sort(
        from.meanings(),
        to.meanings(),
        Meaning::id,
        m -> removed.addMeanings(m.id()),
        replaced::addMeanings,
        m -> Words.of().meanings(m));
  }

  /** Removes first, then replaces, since an event loses the facts that are removed, then adds. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    NamedWords less = removed.build();
    if (!less.equals(new NamedWords.Builder().build())) {
      changes.add(WordChange.removeWords(less, because));
    }
    Words other = replaced.build();
    if (!other.equals(Words.of())) {
      changes.add(WordChange.replaceWords(other, because));
    }
    changes.addAll(added);
    if (added.stream().anyMatch(add -> isBack(add, less))) {
      changes.add(WordChange.replaceWords(to, because));
    }
    return changes;
  }

  /** Whether a word was removed only to stand elsewhere, so that events lost it in between. */
  private static boolean isBack(Change add, NamedWords removed) {
    return add instanceof WordChange.AddWords words
        && (words.words().facts().stream().anyMatch(f -> removed.facts().contains(f.id()))
            || words.words().roles().stream().anyMatch(r -> removed.roles().contains(r.id())));
  }

  private <T> void sort(
      List<T> from,
      List<T> to,
      Function<T, ? extends Id> id,
      Consumer<T> remove,
      Consumer<T> replace,
      Function<T, Words> alone) {
    Differences.compare(from, to, id, remove, (a, b) -> replace.accept(b), (word, next) -> {
      WordChange.AddWords add = WordChange.addWords(alone.apply(word), because);
      added.add(next.map(n -> add.before(id.apply(n).value())).orElse(add));
    });
  }
}
