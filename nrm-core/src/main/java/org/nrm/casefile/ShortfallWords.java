package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.ConditionText;
import org.nrm.condition.Shortfall;
import org.nrm.condition.Truth;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;

/** Puts one failing part of a condition into words. */
record ShortfallWords(View view, Shortfall shortfall) {
  Finding finding(Procedure procedure, Position position, Transition transition) {
    Optional<FactId> fact = ConditionParts.fact(shortfall.part());
    return new Finding.Builder()
        .code(
            shortfall.truth() == Truth.NOT_MET
                ? RefusalCode.CONDITION_NOT_MET
                : RefusalCode.NOT_ESTABLISHED)
        .procedure(procedure.id())
        .stage(position.stage())
        .rule(transition.id())
        .fact(fact)
        .elsewhere(
            shortfall.part() instanceof Condition.At at
                ? Optional.of(at.procedure())
                : Optional.empty())
        .required(required())
        .held(fact.flatMap(view::fact))
        .alternative(
            shortfall.alternative() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(shortfall.alternative()))
        .message(message())
        .citations(transition.citations())
        .build();
  }

  private String message() {
    if (shortfall.part() instanceof Condition.Elapsed elapsed) {
      return timed(elapsed);
    }
    if (shortfall.part() instanceof Condition.At at) {
      return "`" + at.procedure() + "` must " + (shortfall.wanted() ? "" : "not ") + "stand at "
          + at.stages().stream().map(Id::value).collect(Collectors.joining(" or "))
          + " and " + standing(at);
    }
    return ConditionParts.fact(shortfall.part())
        .map(this::valued)
        .orElseGet(
            () -> "it is required that " + ConditionText.of(shortfall.part(), shortfall.wanted()));
  }

  private String standing(Condition.At at) {
    List<String> stages = view.standing(at.procedure()).stream().map(Id::value).toList();
    return stages.isEmpty() ? "has not started" : "stands at " + String.join(", ", stages);
  }

  private String valued(FactId fact) {
    String told = required().isEmpty()
        ? "it is required that " + ConditionText.of(shortfall.part(), shortfall.wanted())
            + ", and it " + held(fact)
        : valued(fact, required(), Optional.of(held(fact)));
    return told + view.mechanism().fact(fact).map(f -> " (" + f.title() + ")").orElse("");
  }

  static String valued(FactId fact, List<FactValue> required, Optional<String> held) {
    List<String> values = required.stream().map(FactValue::text).distinct().toList();
    boolean whichever = values.contains("yes") && values.contains("no");
    return "`"
        + fact
        + "` must be "
        + (whichever ? "established" : String.join(" or ", values))
        + " and "
        + held.orElse("is not established");
  }

  private String held(FactId fact) {
    Optional<FactValue> value = view.fact(fact);
    if (value.isEmpty()) {
      return "is not established";
    }
    Established established = view.facts().get(fact);
    String since = view.carried().containsKey(fact)
        ? ""
        : established == null ? " by presumption" : " since " + established.since();
    return "is " + value.get().text() + since;
  }

  private String timed(Condition.Elapsed elapsed) {
    Optional<LocalDate> turn = elapsed.met(view);
    String rule = ConditionText.of(elapsed, shortfall.wanted());
    if (turn.isEmpty()) {
      return "it is required that " + rule + ", and that day is not established";
    }
    return shortfall.wanted()
        ? "it is possible from " + turn.get() + " on (" + rule + ")"
        : "it was possible through " + turn.get().minusDays(1) + " (" + rule + ")";
  }

  private List<FactValue> required() {
    return ConditionParts.fact(shortfall.part())
        .flatMap(view.mechanism()::fact)
        .filter(f -> f.kind() == FactKind.FLAG || f.kind() == FactKind.CHOICE)
        .map(f -> values(f)
            .filter(v -> shortfall.part().truth(holding(v)) == Truth.of(shortfall.wanted()))
            .toList())
        .orElse(List.of());
  }

  private static Stream<FactValue> values(FactType fact) {
    return fact.kind() == FactKind.FLAG
        ? Stream.of(FactValue.of(true), FactValue.of(false))
        : fact.codes().stream().map(c -> FactValue.of(c.id()));
  }

  private View holding(FactValue value) {
    FactId fact = ConditionParts.fact(shortfall.part()).orElseThrow();
    return new View(
        view.mechanism(),
        view.on(),
        view.facts(),
        java.util.Map.of(fact, value),
        view.positions(),
        view.entered());
  }
}
