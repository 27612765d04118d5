package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.nrm.condition.Length;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;

/** What mechanisms set and others could set otherwise: terms, extensions, limits, times of duties, modalities. */
final class RuleParameters {
  private final Map<String, Value> values = new LinkedHashMap<>();

  /** A parameter in one mechanism: its value, where that comes from, and since when it has been in force. */
  record Value(String value, String citation, String since) {}

  private RuleParameters() {}

  /** The parameters of a mechanism by rule and name, as {@code residence/reflection term}, in its order. */
  static Map<String, Value> of(ReferralMechanism mechanism) {
    RuleParameters found = new RuleParameters();
    String since = mechanism.inForceSince().map(Object::toString).orElse("");
    mechanism.procedures().forEach(p -> found.procedure(p, since));
    mechanism.duties().forEach(duty -> found.duty(duty, since));
    return found.values;
  }

  private void procedure(Procedure procedure, String since) {
    for (Stage stage : procedure.stages()) {
      stage.term().ifPresent(term -> term(procedure.id() + "/" + stage.id(), term, since));
    }
    procedure.transitions().forEach(t -> transition(procedure.id() + "/" + t.id(), t, since));
  }

  private void term(String rule, Term term, String since) {
    add(rule + " term", text(term.length()), term.citations(), since);
    add(rule + " term from", term.anchor().words(), term.citations(), since);
    add(rule + " term then", term.then().value(), term.citations(), since);
  }

  private void transition(String rule, Transition transition, String since) {
    add(
        rule + " modality",
        transition.modality().name().toLowerCase(java.util.Locale.ROOT),
        transition.citations(),
        since);
    if (transition.effect() instanceof Effect.Extension extension) {
      add(rule + " extension", text(extension.by()), transition.citations(), since);
      extension
          .cap()
          .ifPresent(cap -> add(rule + " cap", text(cap), transition.citations(), since));
    }
    limit(transition.limit())
        .ifPresent(times -> add(rule + " limit", times, transition.citations(), since));
  }

  private void duty(Duty duty, String since) {
    Optional<String> time = duty.within()
        .map(RuleParameters::text)
        .or(() -> Optional.of("before the term ends").filter(words -> duty.beforeExpiry()));
    add("duty " + duty.id() + " time", time.orElse("none"), duty.citations(), since);
    add("duty " + duty.id() + " holder", duty.holder().value(), duty.citations(), since);
  }

  private static Optional<String> limit(OptionalInt limit) {
    return limit.isPresent() ? Optional.of(Integer.toString(limit.getAsInt())) : Optional.empty();
  }

  private static String text(Length length) {
    return length.text();
  }

  /** Since when the value holds: what its last source says, else since when the mechanism does; no day if it is proposed. */
  private void add(String name, String value, List<Citation> citations, String since) {
    boolean proposed = citations.stream().anyMatch(Citation::isProposal);
    Optional<String> own = citations.stream()
        .flatMap(c -> c.inForceSince().stream())
        .max(java.util.Comparator.naturalOrder())
        .map(Object::toString);
    values.put(
        name,
        new Value(
            value,
            citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; ")),
            proposed ? "" : own.orElse(since)));
  }
}
