package org.nrm.casefile;

import java.util.Map;
import java.util.stream.IntStream;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.RoleId;

/** An event in the numbers of a mechanism, with what can be said of it whatever file it is applied to. */
final class Reading {
  final CompiledMechanism form;
  final Map<FactId, FactValue> facts;
  final int day;

  /** The event type, or -1 if the mechanism has none such. */
  final int type;

  /** Whether it is refused whatever file it is applied to. */
  final boolean wrong;

  /** Whether it is left to the interpreter. */
  final boolean plain;

  /** The facts carried, in order, with the bits and the number of each. */
  final int[] carried;

  final long[] bits;
  final int[] numbers;
  /** Whether a carried fact is fixed, so that the file may contradict it. */
  final boolean fixed;

  /** What the case keeps of it. */
  final Establishing kept;

  /** What the event lays over the rows of facts: the bits of the facts that it carries, and those of their values. */
  private final long mask0;

  private final long row0;
  private final long[] masks;
  private final long[] rows;

  private Reading(CompiledMechanism form, int day, int type, Verdict verdict, Carried carried) {
    this.form = form;
    this.day = day;
    this.type = type;
    wrong = verdict == Verdict.WRONG;
    plain = verdict == Verdict.PLAIN;
    facts = carried.facts;
    this.carried = carried.index;
    bits = carried.bits;
    numbers = carried.numbers;
    fixed = carried.fixed;
    masks = carried.masks;
    rows = carried.rows;
    kept = carried.kept();
    mask0 = masks[0];
    row0 = rows[0];
  }

  private enum Verdict {
    FIT,
    PLAIN,
    WRONG
  }

  static Reading of(CaseEvent event, CompiledMechanism form) {
    int type = form.event(event.type());
    int day = (int) event.on().toEpochDay();
    Carried carried = new Carried(form, event.facts());
    if (type < 0
        || event.mechanism().filter(m -> !m.equals(form.mechanism.id())).isPresent()) {
      return new Reading(form, day, type, Verdict.WRONG, carried);
    }
    if (!form.isNumbered() || !PackedCase.fits(event.on())) {
      return new Reading(form, day, type, Verdict.PLAIN, carried);
    }
    EventType says = form.events[type];
    boolean right = says.reportedBy().contains(event.by())
        && event.facts().keySet().containsAll(says.requiredFacts())
        && (event.key().isPresent() || !form.keyed[type])
        && carried.read(says, event.by());
    boolean numbered = !form.plainEvent[type]
        && event.facts().size() <= Establishing.MOST
        && event.facts().values().stream().allMatch(FactBits::fits);
    return new Reading(
        form, day, type, !right ? Verdict.WRONG : numbered ? Verdict.FIT : Verdict.PLAIN, carried);
  }

  /** No event at all: nothing lies over the facts of a file. */
  static Reading silence(CompiledMechanism form) {
    return new Reading(form, 0, -1, Verdict.WRONG, new Carried(form, Map.of()));
  }

  /** Reads the facts that an event carries. */
  private static final class Carried {
    final CompiledMechanism form;
    final Map<FactId, FactValue> facts;
    final int[] index;
    final long[] bits;
    final int[] numbers;
    final boolean[] kept;
    final long[] masks;
    final long[] rows;
    boolean keeps;
    boolean fixed;

    Carried(CompiledMechanism form, Map<FactId, FactValue> facts) {
      this.form = form;
      this.facts = facts;
      index = new int[facts.size()];
      bits = new long[facts.size()];
      numbers = new int[facts.size()];
      kept = new boolean[facts.size()];
      masks = new long[form.facts.words];
      rows = new long[form.facts.words];
    }

    /** Whether the event may carry what it does, and its reporter say it. */
    boolean read(EventType type, RoleId by) {
      int i = 0;
      for (Map.Entry<FactId, FactValue> entry : facts.entrySet()) {
        int fact = form.facts.index(entry.getKey());
        if (fact < 0
            || !type.carries(entry.getKey())
            || !form.facts.types[fact].establishedBy().contains(by)
            || !form.facts.types[fact].admits(entry.getValue())) {
          return false;
        }
        carry(i++, fact, entry.getValue());
      }
      return true;
    }

    Establishing kept() {
      if (!keeps) {
        return new Establishing(form.facts, new int[0], new long[0], new int[0]);
      }
      int[] places = IntStream.range(0, index.length).filter(i -> kept[i]).toArray();
      return new Establishing(
          form.facts,
          IntStream.of(places).map(i -> index[i]).toArray(),
          IntStream.of(places).mapToLong(i -> bits[i]).toArray(),
          IntStream.of(places).map(i -> numbers[i]).toArray());
    }

    private void carry(int i, int fact, FactValue value) {
      FactType says = form.facts.types[fact];
      index[i] = fact;
      bits[i] = form.facts.bits(fact, value);
      numbers[i] = FactBits.number(value);
      kept[i] = says.scope() == FactScope.CASE;
      keeps |= kept[i];
      fixed |= says.constancy() == Constancy.FIXED;
      masks[form.facts.word[fact]] |= form.facts.mask[fact];
      rows[form.facts.word[fact]] |= bits[i];
    }
  }

  /** The first row of facts of a file, with what the event carries laid over. */
  long over(PackedCase file) {
    return (file.row0 & ~mask0) | row0;
  }

  /** A row of facts of a file, with what the event carries laid over. */
  long over(PackedCase file, int word) {
    return word == 0 ? over(file) : (file.row(word) & ~masks[word]) | rows[word];
  }

  boolean known(PackedCase file, int fact) {
    return (over(file, form.facts.word[fact]) & form.facts.mask[fact]) != 0;
  }

  /** The number of a fact, carried or held. */
  int number(PackedCase file, int fact) {
    for (int i = 0; i < carried.length; i++) {
      if (carried[i] == fact) {
        return numbers[i];
      }
    }
    return file.held[form.facts.number[fact]];
  }
}
