package org.nrm.identification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Something that can still be asked, and whose answer can change a result. */
@Value.Immutable
public sealed interface Question permits ImmutableQuestion {
  /** {@return the fact that an answer establishes} */
  FactId fact();

  /** {@return the question, in words} */
  String text();

  /** {@return what each possible answer establishes, in order; at least two answers} */
  List<Map<FactId, FactValue>> answers();

  /**
   * Obtains a question that is answered by yes or no.
   *
   * @param flag the flag that the answer establishes
   * @param text the question, in words
   * @return the question
   */
  static Question of(FactType flag, String text) {
    return ImmutableQuestion.of(
        flag.id(),
        text,
        List.of(Map.of(flag.id(), FactValue.of(true)), Map.of(flag.id(), FactValue.of(false))));
  }

  /**
   * Obtains this question with fewer answers: those that agree with what is known already.
   *
   * @param known what is known
   * @return the question
   */
  default Question given(Map<FactId, FactValue> known) {
    List<Map<FactId, FactValue>> open = new ArrayList<>();
    for (Map<FactId, FactValue> answer : answers()) {
      if (answer.entrySet().stream()
          .allMatch(e -> e.getValue().equals(known.getOrDefault(e.getKey(), e.getValue())))) {
        open.add(new LinkedHashMap<>(answer));
      }
    }
    return ImmutableQuestion.of(fact(), text(), open);
  }
}
