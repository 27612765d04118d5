package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nrm.vocabulary.MechanismId;

/** Makes the changes of a variant in a mechanism, and notes what alters nothing. */
final class Varying {
  private final Variant variant;
  private final ReferralMechanism base;
  private final MechanismId id;
  private final String title;
  private final List<VariantWarning> warnings = new ArrayList<>();

  Varying(Variant variant, ReferralMechanism base) {
    this(variant, base, variant.id(), variant.title());
  }

  /** Gives the result another id and title than the variant's. */
  Varying(Variant variant, ReferralMechanism base, MechanismId id, String title) {
    this.variant = variant;
    this.base = base;
    this.id = id;
    this.title = title;
  }

  VariantResult result() {
    Draft draft = new Draft(Rules.of(base));
    variant.changes().forEach(draft::make);
    List<DefinitionFault> faults = new ArrayList<>(variant.faultsOf(base));
    faults.addAll(draft.faults());
    if (!faults.isEmpty()) {
      throw new DefinitionException(variant.id().value(), faults);
    }
    for (Draft.IdleChange idle : draft.idle()) {
      warn(
          OptionalInt.of(idle.number()),
          idle.change().place(),
          "`" + idle.change().name() + "` alters nothing: "
              + idle.change().fold(IdleReasons.INSTANCE));
    }
    Rules rules = draft.rules();
    ReferralMechanism bare = built(rules.reading(List.of()));
    List<Reading> readings = rules.readings().stream()
        .flatMap(reading -> fitting(bare, reading).stream())
        .toList();
    ReferralMechanism mechanism = readings.isEmpty() ? bare : built(rules.reading(readings));
    return ImmutableVariantResult.of(mechanism, warnings);
  }

  private ReferralMechanism built(Rules rules) {
    try {
      return defined(rules);
    } catch (DefinitionException e) {
      throw new DefinitionException(variant.id().value(), attributed(e.faults()));
    }
  }

  private ReferralMechanism defined(Rules rules) {
    ReferralMechanism.Builder builder = new ReferralMechanism.Builder();
    builder
        .from(base)
        .id(id)
        .title(title)
        .variantOf(base.id())
        .inForceSince(variant.inForceSince())
        .inForceThrough(variant.inForceThrough());
    rules.writeTo(builder);
    return builder.build();
  }

  /** The faults, each with the change since which it is there, or else with the last change at its place. */
  private List<DefinitionFault> attributed(List<DefinitionFault> faults) {
    int[] since = new int[faults.size()];
    for (int i = variant.changes().size() - 1; i >= 0; i--) {
      Set<List<Object>> there = faultsOf(after(i).reading(List.of()));
      for (int f = 0; f < since.length; f++) {
        since[f] = since[f] == 0 && !there.contains(named(faults.get(f))) ? i + 1 : since[f];
      }
    }
    List<DefinitionFault> attributed = new ArrayList<>();
    for (int f = 0; f < since.length; f++) {
      DefinitionFault fault = faults.get(f);
      attributed.add(
          since[f] == 0 || fault.place().startsWith("reading ")
              ? placed(fault)
              : DefinitionFault.of(
                  fault.kind(), fault.place(), fault.message(), OptionalInt.of(since[f])));
    }
    return attributed;
  }

  private Set<List<Object>> faultsOf(Rules rules) {
    try {
      defined(rules);
      return Set.of();
    } catch (DefinitionException e) {
      return e.faults().stream().map(Varying::named).collect(Collectors.toSet());
    }
  }

  /** A fault without the names that may be meant, which change with the others there are. */
  private static List<Object> named(DefinitionFault fault) {
    return List.of(fault.kind(), fault.place(), fault.message().split(": ", 2)[0]);
  }

  /** The fault with the last change at its place. */
  private DefinitionFault placed(DefinitionFault fault) {
    List<Change> changes = variant.changes();
    for (int i = changes.size() - 1; i >= 0; i--) {
      if ((fault.place() + " ").startsWith(changes.get(i).place() + " ")) {
        return DefinitionFault.of(
            fault.kind(), fault.place(), fault.message(), OptionalInt.of(i + 1));
      }
    }
    return fault;
  }

  /** A reading of the base without the alternatives that can no longer be taken; empty if none is left. */
  private List<Reading> fitting(ReferralMechanism bare, Reading reading) {
    if (base.reading(reading.id()).isEmpty()) {
      return List.of(reading);
    }
    List<Reading.Alternative> left = reading.alternatives().stream()
        .filter(a -> a.id().equals(reading.chosen()) || fits(bare, reading, a))
        .toList();
    if (left.size() < 2) {
      return List.of();
    }
    Reading fitting = left.equals(reading.alternatives())
        ? reading
        : new Reading.Builder().from(reading).alternatives(left).build();
    ReadingCheck.fits(bare, fitting);
    return List.of(fitting);
  }

  private boolean fits(ReferralMechanism bare, Reading reading, Reading.Alternative alternative) {
    List<DefinitionFault> faults = ReadingCheck.thorough(bare, reading, alternative);
    if (!faults.isEmpty()) {
      warn(
          cause(rules -> !ReadingCheck.faults(rules, reading, alternative).isEmpty()),
          "reading " + reading.id(),
          "`" + alternative.id() + "` can no longer be chosen: " + faults.get(0).message());
    }
    return faults.isEmpty();
  }

  /** The change since which something is so, counted from 1; empty if it was so before, or no single change made it. */
  private OptionalInt cause(Predicate<Rules> so) {
    for (int i = variant.changes().size(); i > 0; i--) {
      if (!so.test(after(i - 1))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The rules after so many changes. */
  private Rules after(int changes) {
    Draft draft = new Draft(Rules.of(base));
    variant.changes().subList(0, changes).forEach(draft::make);
    return draft.rules();
  }

  private void warn(OptionalInt change, String place, String message) {
    warnings.add(ImmutableVariantWarning.of(variant.id(), change, place, message));
  }
}
