package org.nrm.reintegration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Requirement;

/**
 * A kind of measure that a plan can hold: how long it lasts, what it asks for, and where that comes from.
 *
 * <pre>{@code
 * MeasureKind training = MeasureKinds.PRACTICAL_TRAINING;
 * training.shortest();   // 2 months
 * training.longest();    // 6 months
 * }</pre>
 *
 * <p>Lengths count the day on which a measure starts as its first: one month from 1 March ends on 31 March.
 */
@Value.Immutable
public sealed interface MeasureKind permits ImmutableMeasureKind {
  /** {@return its code in the fact that tells the kind of a measure, with its title} */
  Code code();

  /** {@return the shortest length, where there is one} */
  Optional<Length> shortest();

  /** {@return the longest length, where there is one} */
  Optional<Length> longest();

  /** {@return what lets it last longer than the longest length, where something does} */
  Optional<Condition> longerWhen();

  /** {@return what it asks for, in order} */
  List<MeasureDemand> demands();

  /** {@return where the kind and its lengths come from; at least one} */
  List<Citation> citations();

  /** {@return its id, in kebab-case} */
  default String id() {
    return code().id();
  }

  /**
   * Obtains a kind without lengths or demands.
   *
   * @param id kebab-case
   * @param title what it is, in words
   * @param citations where it comes from; at least one
   * @return the kind
   */
  static MeasureKind of(String id, String title, Citation... citations) {
    return new Builder().code(Code.of(id, title)).addCitations(citations).build();
  }

  /**
   * Obtains this kind with a shortest length.
   *
   * @param least the length
   * @return the kind
   */
  default MeasureKind atLeast(Length least) {
    return new Builder().from(this).shortest(least).build();
  }

  /**
   * Obtains this kind with a longest length.
   *
   * @param most the length
   * @return the kind
   */
  default MeasureKind atMost(Length most) {
    return new Builder().from(this).longest(most).build();
  }

  /**
   * Obtains this kind with what lets it last longer than the longest length.
   *
   * @param requirements what must all hold
   * @return the kind
   */
  default MeasureKind longerWhen(Requirement... requirements) {
    return new Builder().from(this).longerWhen(Conditions.all(requirements)).build();
  }

  /**
   * Obtains this kind with things that it needs: without one of them it does not fit.
   *
   * @param requirements what must hold, each told apart
   * @return the kind
   */
  default MeasureKind needing(Requirement... requirements) {
    return demanding(MeasureDemand.Weight.NEEDED, requirements);
  }

  /**
   * Obtains this kind with things that are to be: without one of them there is a warning and no refusal.
   *
   * @param requirements what should hold, each told apart
   * @return the kind
   */
  default MeasureKind preferring(Requirement... requirements) {
    return demanding(MeasureDemand.Weight.PREFERRED, requirements);
  }

  private MeasureKind demanding(MeasureDemand.Weight weight, Requirement... requirements) {
    return new Builder()
        .from(this)
        .addAllDemands(Arrays.stream(requirements)
            .map(r -> MeasureDemand.of(Conditions.of(r), weight))
            .toList())
        .build();
  }

  /** Builds kinds of measures. */
  final class Builder extends ImmutableMeasureKind.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
