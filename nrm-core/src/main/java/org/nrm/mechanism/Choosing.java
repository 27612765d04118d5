package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.RuleId;

/** The rules under another alternative of a reading, with what each of the others would change in them. */
final class Choosing {
  private final Rules before;
  private final Reading reading;
  private final RuleId alternative;
  private final List<DefinitionFault> faults = new ArrayList<>();
  private final Optional<Rules> after;

  Choosing(Rules before, Reading reading, RuleId alternative) {
    this.before = before;
    this.reading = reading;
    this.alternative = alternative;
    this.after = under(alternative, faults);
  }

  List<DefinitionFault> faults() {
    return faults;
  }

  /** The rules, or empty if the changes of the alternative cannot be made. */
  Optional<Rules> rules() {
    return after.map(rules -> rules.reading(rules.readings().stream()
        .map(r -> r.id().equals(reading.id()) ? chosen(rules) : r)
        .toList()));
  }

  /** Each alternative as what differs from the rules now; the one taken before leads back to the rules before. */
  private Reading chosen(Rules now) {
    List<Reading.Alternative> alternatives = new ArrayList<>();
    for (Reading.Alternative a : reading.alternatives()) {
      under(a.id(), new ArrayList<>())
          .map(rules -> Differences.between(now, rules, reading.citations()))
          .ifPresent(
              changes -> alternatives.add(Reading.Alternative.of(a.id(), a.words(), changes)));
    }
    return new Reading.Builder()
        .from(reading)
        .chosen(alternative)
        .alternatives(alternatives)
        .build();
  }

  private Optional<Rules> under(RuleId id, List<DefinitionFault> told) {
    Draft draft = new Draft(before);
    reading.alternative(id).orElseThrow().changes().forEach(draft::make);
    told.addAll(draft.faults());
    return draft.faults().isEmpty() ? Optional.of(draft.rules()) : Optional.empty();
  }
}
