package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.vocabulary.MechanismId;

/** Lays layers over a mechanism, and tries the other order of each pair. */
final class Laid {
  private static final String JOINT = "-with-";
  private static final int LONGEST = 80;

  private final ReferralMechanism base;
  private final List<Layer> layers;

  Laid(ReferralMechanism base, List<Layer> layers) {
    this.base = base;
    this.layers = layers;
  }

  /** What came of an order: a mechanism, or why there is none. */
  private record Attempt(Optional<ReferralMechanism> mechanism, List<String> faults) {}

  LayersResult result() {
    List<VariantWarning> warnings = new ArrayList<>();
    List<ReferralMechanism> below = new ArrayList<>(List.of(base));
    for (Layer layer : layers) {
      VariantResult result = laid(layer, below.get(below.size() - 1));
      warnings.addAll(result.warnings());
      below.add(result.mechanism());
    }
    ReferralMechanism top = below.get(layers.size());
    List<OrderDifference> orders = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      for (int j = i + 1; j < layers.size(); j++) {
        compare(below.get(i), top, i, j).ifPresent(orders::add);
      }
    }
    return ImmutableLayersResult.of(top, warnings, orders);
  }

  private VariantResult laid(Layer layer, ReferralMechanism below) {
    if (layer instanceof Variant variant) {
      Variant fitting = variant.faultsOf(base).isEmpty()
          ? new Variant.Builder()
              .from(variant)
              .baseFingerprint(Optional.empty())
              .build()
          : variant;
      return below == base
          ? fitting.laidOver(below)
          : new Varying(fitting, below, joined(below, variant), title(below, variant)).result();
    }
    return layer.laidOver(below);
  }

  private static MechanismId joined(ReferralMechanism below, Variant variant) {
    String id = below.id() + JOINT + variant.id();
    return id.length() > LONGEST ? variant.id() : MechanismId.of(id);
  }

  private static String title(ReferralMechanism below, Variant variant) {
    return below.title() + "; " + variant.title();
  }

  /**
   * Compares the two orders of a pair over what stands below it, without the layers between; where the pair does not hold
   * without these, the whole with the two exchanged.
   */
  private Optional<OrderDifference> compare(
      ReferralMechanism below, ReferralMechanism top, int i, int j) {
    Layer first = layers.get(i);
    Layer second = layers.get(j);
    Attempt stated = attempt(below, List.of(first, second));
    if (stated.mechanism().isPresent()) {
      return difference(
          first, second, stated.mechanism().get(), attempt(below, List.of(second, first)));
    }
    List<Layer> exchanged = new ArrayList<>(layers);
    exchanged.set(i, second);
    exchanged.set(j, first);
    return difference(first, second, top, attempt(base, exchanged));
  }

  private Attempt attempt(ReferralMechanism from, List<Layer> order) {
    ReferralMechanism mechanism = from;
    try {
      for (Layer layer : order) {
        mechanism = laid(layer, mechanism).mechanism();
      }
      return new Attempt(Optional.of(mechanism), List.of());
    } catch (DefinitionException e) {
      return new Attempt(
          Optional.empty(), e.faults().stream().map(DefinitionFault::text).toList());
    } catch (IllegalArgumentException e) {
      return new Attempt(Optional.empty(), List.of(String.valueOf(e.getMessage())));
    }
  }

  private static Optional<OrderDifference> difference(
      Layer first, Layer second, ReferralMechanism stated, Attempt other) {
    if (other
        .mechanism()
        .filter(m -> m.fingerprint().equals(stated.fingerprint()))
        .isPresent()) {
      return Optional.empty();
    }
    List<OrderDifference.Difference> places = new ArrayList<>();
    other.mechanism().ifPresent(m -> places.addAll(differences(stated, m)));
    return Optional.of(
        ImmutableOrderDifference.of(first.id(), second.id(), places, other.faults()));
  }

  private static List<OrderDifference.Difference> differences(
      ReferralMechanism stated, ReferralMechanism other) {
    Map<String, String> a = Fingerprint.lines(stated);
    Map<String, String> b = Fingerprint.lines(other);
    Set<String> places = new LinkedHashSet<>(a.keySet());
    places.addAll(b.keySet());
    List<OrderDifference.Difference> differences = new ArrayList<>();
    for (String place : places) {
      String one = a.getOrDefault(place, "");
      String two = b.getOrDefault(place, "");
      if (!one.equals(two)) {
        differences.add(ImmutableDifference.of(place, one, two));
      }
    }
    return differences;
  }
}
