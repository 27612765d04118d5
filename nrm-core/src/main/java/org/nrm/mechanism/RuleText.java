package org.nrm.mechanism;

import org.nrm.condition.Condition;
import org.nrm.condition.ConditionText;

/** Says parts of rules in words, by the ids of what they name. */
final class RuleText {
  private RuleText() {}

  static String of(Condition condition) {
    return condition instanceof Condition.Always ? "always" : ConditionText.of(condition);
  }

  static String of(Effect effect) {
    if (effect instanceof Effect.Extension extension) {
      return "extends by " + extension.by().words()
          + extension.cap().map(cap -> ", up to " + cap.words() + " from entry").orElse("");
    }
    return effect.target().map(to -> "to " + to).orElse("stays");
  }
}
