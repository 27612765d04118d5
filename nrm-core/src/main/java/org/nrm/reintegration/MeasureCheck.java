package org.nrm.reintegration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.ConditionText;
import org.nrm.condition.Shortfall;
import org.nrm.condition.Situation;
import org.nrm.condition.Truth;
import org.nrm.reintegration.MeasureFinding.Gravity;
import org.nrm.vocabulary.FactId;

/**
 * Whether the length and the conditions of a proposed measure fit its kind, with the reasons.
 *
 * <pre>{@code
 * MeasureCheck check = MeasureCheck.of(proposed);
 * check.verdict();    // FITS, OPEN or DOES_NOT_FIT
 * check.findings();   // what does not fit, what is not known, and warnings
 * }</pre>
 *
 * <p>The first day counts: two months from 1 March are reached by a measure that runs through 30 April, and exceeded by one that
 * runs through 1 May. What should hold and does not is a warning and changes no verdict; what should hold and is not known
 * is nothing to speak of.
 */
@Value.Immutable
public sealed interface MeasureCheck permits ImmutableMeasureCheck {
  /** {@return the measure} */
  ProposedMeasure measure();

  /** {@return everything to be said about it, the lengths first, then in the order of the kind's demands} */
  List<MeasureFinding> findings();

  /**
   * Checks a measure.
   *
   * @param measure the measure
   * @return what there is to say about it
   */
  static MeasureCheck of(ProposedMeasure measure) {
    List<MeasureFinding> findings = new ArrayList<>(MeasureLength.findings(measure));
    Situation situation = MeasureSituation.of(measure);
    for (MeasureDemand demand : measure.kind().demands()) {
      Shortfall.of(demand.condition(), situation)
          .forEach(s -> gravity(demand, s.truth())
              .ifPresent(g -> findings.add(finding(g, s, measure, situation))));
    }
    return ImmutableMeasureCheck.of(measure, findings);
  }

  /** {@return what comes of the findings together} */
  default Verdict verdict() {
    if (has(Gravity.UNFIT)) {
      return Verdict.DOES_NOT_FIT;
    }
    return has(Gravity.OPEN) ? Verdict.OPEN : Verdict.FITS;
  }

  /** {@return the findings that change no verdict} */
  default List<MeasureFinding> warnings() {
    return findings().stream().filter(f -> f.gravity() == Gravity.WARNING).toList();
  }

  private boolean has(Gravity gravity) {
    return findings().stream().anyMatch(f -> f.gravity() == gravity);
  }

  private static Optional<Gravity> gravity(MeasureDemand demand, Truth truth) {
    if (demand.weight() == MeasureDemand.Weight.PREFERRED) {
      return truth == Truth.NOT_MET ? Optional.of(Gravity.WARNING) : Optional.empty();
    }
    boolean open = truth == Truth.NOT_ESTABLISHED || demand.condition() instanceof Condition.Known;
    return Optional.of(open ? Gravity.OPEN : Gravity.UNFIT);
  }

  private static MeasureFinding finding(
      Gravity gravity, Shortfall shortfall, ProposedMeasure measure, Situation situation) {
    Optional<FactId> fact = ConditionParts.fact(shortfall.part());
    String rule = ConditionText.of(shortfall.part(), shortfall.wanted());
    String held = fact.flatMap(situation::fact)
        .map(value -> ", and `" + fact.get() + "` is " + value.text())
        .orElse(", and it is not said");
    String title = fact.flatMap(id -> MeasureKinds.facts(measure.kind()).stream()
            .filter(f -> f.id().equals(id))
            .findFirst())
        .map(f -> " (" + f.title() + ")")
        .orElse("");
    String asked = gravity == Gravity.WARNING ? "it should be that " : "it is required that ";
    return new ImmutableMeasureFinding.Builder()
        .gravity(gravity)
        .message(asked + rule + held + title)
        .fact(fact)
        .citations(measure.kind().citations())
        .build();
  }

  /** What comes of a check. */
  enum Verdict {
    /** Length and conditions fit. */
    FITS,
    /** Nothing is against it, and something is not known yet. */
    OPEN,
    /** The length or a condition does not fit. */
    DOES_NOT_FIT
  }
}
