package org.nrm.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;

/**
 * How a definition is written: in full, every rule for itself, as programs like it; or in brief, as people like it, with what
 * is usual left out and instruments listed once.
 */
final class Style {
  private final Ranks ranks;
  private final Optional<Shorthand> shorthand;

  private Style(Ranks ranks, Optional<Shorthand> shorthand) {
    this.ranks = ranks;
    this.shorthand = shorthand;
  }

  static Style full(ReferralMechanism mechanism) {
    return new Style(Ranks.of(mechanism), Optional.empty());
  }

  static Style brief(ReferralMechanism mechanism) {
    return new Style(Ranks.of(mechanism), Optional.of(Shorthand.of(citations(mechanism))));
  }

  /** In full, for what belongs to no mechanism yet. */
  static Style alone() {
    return new Style(Ranks.none(), Optional.empty());
  }

  boolean isBrief() {
    return shorthand.isPresent();
  }

  Optional<Shorthand> shorthand() {
    return shorthand;
  }

  /** Whether a text would be taken to cite an instrument by its short id. */
  boolean isInstrument(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && shorthand.stream()
            .flatMap(known -> known.instruments().stream())
            .anyMatch(instrument -> instrument.id().equals(text.substring(0, space)));
  }

  <I extends Id> List<I> sorted(Collection<I> ids) {
    return ranks.sorted(ids);
  }

  List<FactValue> sorted(FactId fact, Collection<FactValue> values) {
    return ranks.values(fact, values);
  }

  /** Every citation of a mechanism, in the order in which they are written. */
  private static List<Citation> citations(ReferralMechanism mechanism) {
    Stream<List<Citation>> presumed = mechanism.facts().stream()
        .flatMap(fact -> fact.presumption().stream())
        .map(presumption -> presumption.citations());
    Stream<List<Citation>> ruled = mechanism.procedures().stream().flatMap(ChangeCitations::of);
    Stream<List<Citation>> owed = mechanism.duties().stream().map(Duty::citations);
    Stream<List<Citation>> led = mechanism.leadRules().stream().map(LeadRule::citations);
    Stream<List<Citation>> read = mechanism.readings().stream().flatMap(Style::cited);
    return Stream.of(presumed, ruled, owed, led, read)
        .flatMap(citations -> citations)
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<List<Citation>> cited(Reading reading) {
    return Stream.concat(
        reading.alternatives().stream()
            .flatMap(alternative -> alternative.changes().stream())
            .flatMap(ChangeCitations::of),
        Stream.of(reading.citations()));
  }
}
