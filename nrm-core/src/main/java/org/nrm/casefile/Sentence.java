package org.nrm.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Id;

/** Puts a whole refusal on one line: the reason common to all that was possible, else those of what came nearest. */
final class Sentence {
  private Sentence() {}

  static String of(Outcome.Refused refused) {
    List<Finding> told = told(refused);
    String place = refused
        .procedure()
        .map(p -> " in `" + p + "/" + refused.stage().map(Id::value).orElse("") + "`")
        .orElse("");
    String sources = told.stream()
        .flatMap(f -> f.citations().stream())
        .map(Citation::text)
        .distinct()
        .collect(Collectors.joining("; "));
    return "`" + refused.event().type() + "` is refused" + place + ": " + reasons(told) + " ["
        + sources + "]";
  }

  /** The rule that came nearest: it contradicts the event least, then fails least, then lacks least. */
  static List<Finding> nearest(Collection<List<Finding>> rules, CaseEvent event) {
    return rules.stream()
        .min(Comparator.<List<Finding>>comparingLong(rule -> contradictions(rule, event))
            .thenComparingLong(Sentence::unmet)
            .thenComparingInt(List::size))
        .orElse(List.of());
  }

  private static long contradictions(List<Finding> rule, CaseEvent event) {
    return rule.stream()
        .filter(f -> f.fact().filter(event.facts()::containsKey).isPresent())
        .count();
  }

  private static long unmet(List<Finding> rule) {
    return rule.stream().filter(f -> f.code() == RefusalCode.CONDITION_NOT_MET).count();
  }

  private static List<Finding> told(Outcome.Refused refused) {
    if (refused.code() == RefusalCode.NOT_EXPECTED || refused.code() == RefusalCode.CASE_CLOSED) {
      return refused.findings().stream().filter(f -> f.rule().isEmpty()).toList();
    }
    Map<Object, List<Finding>> rules = refused.findings().stream()
        .collect(Collectors.groupingBy(
            f -> List.of(f.procedure(), f.rule()), LinkedHashMap::new, Collectors.toList()));
    List<Finding> nearest = nearest(rules.values(), refused.event());
    return common(rules.values())
        .filter(fact -> hidesNothingUnmet(fact, nearest))
        .map(fact -> List.of(merged(refused.findings(), fact)))
        .orElse(nearest);
  }

  /** Whether nothing but a fact is contradicted, so that to name it alone is the whole reason. */
  private static boolean hidesNothingUnmet(FactId fact, List<Finding> rule) {
    return rule.stream()
        .filter(f -> f.code() == RefusalCode.CONDITION_NOT_MET)
        .allMatch(f -> f.fact().equals(Optional.of(fact)));
  }

  /** Joins reasons; of those that are alternatives, one would do. */
  private static String reasons(List<Finding> told) {
    StringBuilder reasons = new StringBuilder();
    Set<String> said = new LinkedHashSet<>();
    Finding before = null;
    for (Finding finding : told) {
      if (said.add(finding.message())) {
        boolean either = before != null
            && finding.alternative().isPresent()
            && finding.alternative().equals(before.alternative());
        reasons.append(before == null ? "" : either ? ", or " : "; ").append(finding.message());
        before = finding;
      }
    }
    return reasons.toString();
  }

  /** The fact that is to blame in every rule that would have been possible, where there are several rules. */
  private static Optional<FactId> common(Collection<List<Finding>> rules) {
    if (rules.size() < 2 || rules.stream().anyMatch(r -> r.get(0).rule().isEmpty())) {
      return Optional.empty();
    }
    return rules.stream()
        .map(Sentence::blamed)
        .reduce((a, b) -> {
          a.retainAll(b);
          return a;
        })
        .flatMap(shared -> shared.stream().findFirst());
  }

  private static Set<FactId> blamed(List<Finding> rule) {
    return rule.stream()
        .filter(f -> !f.required().isEmpty() && f.alternative().isEmpty())
        .flatMap(f -> f.fact().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Finding merged(List<Finding> findings, FactId fact) {
    List<Finding> blaming =
        findings.stream().filter(f -> f.fact().equals(Optional.of(fact))).toList();
    Finding whole = new Finding.Builder()
        .from(blaming.get(0))
        .required(
            blaming.stream().flatMap(f -> f.required().stream()).distinct().toList())
        .citations(
            blaming.stream().flatMap(f -> f.citations().stream()).distinct().toList())
        .build();
    return new Finding.Builder()
        .from(whole)
        .message(
            ShortfallWords.valued(fact, whole.required(), whole.held().map(v -> "is " + v.text())))
        .build();
  }
}
