package org.nrm.identification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nrm.condition.Condition;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** A condition, what is known of its facts, and the questions that are open: finds those whose answer can matter. */
record Inquiry(Condition condition, Map<FactId, FactValue> known, List<Question> open) {
  static Inquiry of(Condition condition, Map<FactId, FactValue> known, List<Question> questions) {
    List<Question> open = questions.stream()
        .filter(q ->
            q.answers().stream().anyMatch(answer -> !known.keySet().containsAll(answer.keySet())))
        .map(q -> q.given(known))
        .filter(q -> q.answers().size() > 1)
        .toList();
    return new Inquiry(condition, known, open);
  }

  Truth truth() {
    return condition.truth(new Findings(known));
  }

  /** The open questions of which an answer, given some answers to the others, decides. */
  List<Question> decisive() {
    return open.stream()
        .filter(q -> decides(q, open.stream().filter(o -> !o.equals(q)).toList(), known))
        .toList();
  }

  private boolean decides(
      Question question, List<Question> others, Map<FactId, FactValue> supposed) {
    if (others.isEmpty()) {
      return question.answers().stream()
              .map(answer -> condition.truth(new Findings(with(supposed, answer))))
              .distinct()
              .count()
          > 1;
    }
    List<Question> rest = others.subList(1, others.size());
    return others.get(0).answers().stream()
        .anyMatch(answer -> decides(question, rest, with(supposed, answer)));
  }

  private static Map<FactId, FactValue> with(
      Map<FactId, FactValue> known, Map<FactId, FactValue> answer) {
    Map<FactId, FactValue> more = new LinkedHashMap<>(known);
    more.putAll(answer);
    return more;
  }
}
