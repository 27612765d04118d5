package org.nrm.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Role;

/** The order in which a mechanism lists its words and stages; sets of them are written in that order. */
final class Ranks {
  private final Map<Id, Integer> ids = new HashMap<>();
  private final Map<FactId, List<String>> codes = new HashMap<>();

  private Ranks() {}

  static Ranks of(ReferralMechanism mechanism) {
    Ranks ranks = new Ranks();
    ranks.add(mechanism.roles().stream().map(Role::id));
    ranks.add(mechanism.facts().stream().map(FactType::id));
    ranks.add(mechanism.events().stream().map(EventType::id));
    for (Procedure procedure : mechanism.procedures()) {
      ranks.add(procedure.stages().stream().map(Stage::id));
    }
    mechanism
        .facts()
        .forEach(f -> ranks.codes.put(f.id(), f.codes().stream().map(Code::id).toList()));
    return ranks;
  }

  /** No order but that of the ids. */
  static Ranks none() {
    return new Ranks();
  }

  private void add(Stream<? extends Id> more) {
    more.forEach(id -> ids.putIfAbsent(id, ids.size()));
  }

  <I extends Id> List<I> sorted(Collection<I> unordered) {
    return unordered.stream()
        .sorted(Comparator.<I>comparingInt(id -> ids.getOrDefault(id, Integer.MAX_VALUE))
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  List<FactValue> values(FactId fact, Collection<FactValue> unordered) {
    List<String> listed = codes.getOrDefault(fact, List.of());
    return unordered.stream()
        .sorted(Comparator.<FactValue>comparingInt(value -> listed.indexOf(value.text()))
            .thenComparing(FactValue::text))
        .toList();
  }
}
