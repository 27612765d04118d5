package org.nrm.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Truth;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/**
 * Turns conditions into probes. A negation is carried down to the plain parts, each of which is tested for being met or
 * for being not met; after strong Kleene, all parts together are met exactly if each is, and not met exactly if one is.
 */
final class ProbeBuilder {
  private final CompiledMechanism form;
  private final FactBits facts;

  ProbeBuilder(CompiledMechanism form) {
    this.form = form;
    this.facts = form.facts;
  }

  /** Whether a condition is met. */
  Probe met(Condition condition) {
    return probe(condition, true);
  }

  private Probe probe(Condition condition, boolean met) {
    if (condition instanceof Condition.Always) {
      return met ? Probe.Fixed.YES : Probe.Fixed.NO;
    }
    if (condition instanceof Condition.Not not) {
      return probe(not.part(), !met);
    }
    if (condition instanceof Condition.AllOf all) {
      return met ? together(all.parts(), true) : either(all.parts(), false);
    }
    if (condition instanceof Condition.AnyOf any) {
      return met ? either(any.parts(), true) : together(any.parts(), false);
    }
    if (condition instanceof Condition.Elapsed elapsed) {
      return passed(elapsed, met);
    }
    return condition instanceof Condition.At at ? at(at, met) : plain(condition, met);
  }

  /** The lengths of time that a condition reads. */
  List<Probe.Passed> turns(Condition condition) {
    return ConditionParts.of(condition).stream()
        .flatMap(part ->
            part instanceof Condition.Elapsed e ? Stream.of(passed(e, true)) : Stream.empty())
        .toList();
  }

  private Probe.Passed passed(Condition.Elapsed elapsed, boolean met) {
    return new Probe.Passed(
        new CompiledLength(elapsed.length(), form.mechanism.calendar()),
        new CompiledAnchor(elapsed.anchor(), facts),
        elapsed.over() ? 1 : 0,
        met);
  }

  private Probe at(Condition.At at, boolean met) {
    CompiledProcedure procedure = form.procedure(at.procedure());
    if (procedure.procedure.multiplicity() == Multiplicity.MANY) {
      return told(at, met);
    }
    long stages = procedure.stages(at.stages());
    return new Probe.Standing(procedure, met ? stages : ~stages);
  }

  private Probe plain(Condition part, boolean met) {
    if (part instanceof Condition.Known known) {
      int fact = facts.index(known.fact());
      return met
          ? new Probe.Any(facts.word[fact], facts.mask[fact])
          : new Probe.None(facts.word[fact], facts.mask[fact]);
    }
    if (part instanceof Condition.AtLeast c) {
      return new Probe.Within(facts.index(c.fact()), c.least(), Integer.MAX_VALUE, met);
    }
    if (part instanceof Condition.AtMost c) {
      return new Probe.Within(facts.index(c.fact()), Integer.MIN_VALUE, c.most(), met);
    }
    if (part instanceof Condition.Is is) {
      return valued(part, is.fact(), Set.of(is.value()), met);
    }
    return part instanceof Condition.In in
        ? valued(part, in.fact(), in.values(), met)
        : told(part, met);
  }

  private Probe valued(Condition part, FactId id, Set<FactValue> values, boolean met) {
    int fact = facts.index(id);
    if (facts.number[fact] >= 0) {
      FactValue only = values.iterator().next();
      return values.size() == 1 && FactBits.fits(only)
          ? new Probe.Within(fact, FactBits.number(only), FactBits.number(only), met)
          : told(part, met);
    }
    long wanted = values.stream().mapToLong(v -> facts.bits(fact, v)).reduce(0, (a, b) -> a | b);
    long bits = met ? wanted : facts.mask[fact] & ~wanted;
    return Long.bitCount(bits) == 1
        ? new Probe.All(facts.word[fact], bits)
        : new Probe.Any(facts.word[fact], bits);
  }

  private static Probe told(Condition condition, boolean met) {
    return new Probe.Told(condition, met ? Truth.MET : Truth.NOT_MET);
  }

  private Probe together(List<Condition> parts, boolean met) {
    long[] all = new long[facts.words];
    List<Probe> others = new ArrayList<>();
    for (Condition part : parts) {
      gather(probe(part, met), all, others);
    }
    for (int word = facts.words - 1; word >= 0; word--) {
      if (all[word] != 0) {
        others.add(0, new Probe.All(word, all[word]));
      }
    }
    return others.stream().reduce(Probe.Both::new).orElse(Probe.Fixed.YES);
  }

  /** Joins the tests that all bits of a row are set, also those that stand deeper. */
  private static void gather(Probe probe, long[] all, List<Probe> others) {
    if (probe instanceof Probe.All bits) {
      all[bits.word()] |= bits.bits();
    } else if (probe instanceof Probe.Both both) {
      gather(both.first(), all, others);
      gather(both.second(), all, others);
    } else if (!probe.equals(Probe.Fixed.YES)) {
      others.add(probe);
    }
  }

  private Probe either(List<Condition> parts, boolean met) {
    long[] any = new long[facts.words];
    List<Probe> others = new ArrayList<>();
    for (Condition part : parts) {
      scatter(probe(part, met), any, others);
    }
    for (int word = facts.words - 1; word >= 0; word--) {
      if (any[word] != 0) {
        others.add(0, new Probe.Any(word, any[word]));
      }
    }
    return others.stream().reduce(Probe.Either::new).orElse(Probe.Fixed.NO);
  }

  private static void scatter(Probe probe, long[] any, List<Probe> others) {
    if (probe instanceof Probe.Any bits) {
      any[bits.word()] |= bits.bits();
    } else if (probe instanceof Probe.All bits && Long.bitCount(bits.bits()) == 1) {
      any[bits.word()] |= bits.bits();
    } else if (probe instanceof Probe.Either either) {
      scatter(either.first(), any, others);
      scatter(either.second(), any, others);
    } else if (!probe.equals(Probe.Fixed.NO)) {
      others.add(probe);
    }
  }
}
