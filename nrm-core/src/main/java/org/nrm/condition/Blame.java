package org.nrm.condition;

import java.util.ArrayList;
import java.util.List;

/** Goes down a condition, taking only the parts that are to blame for its not being met. */
final class Blame {
  private final Situation situation;
  private final List<Shortfall> found = new ArrayList<>();
  private int groups;

  private Blame(Situation situation) {
    this.situation = situation;
  }

  static List<Shortfall> in(Condition condition, Situation situation) {
    Blame blame = new Blame(situation);
    blame.search(condition, true, 0);
    return List.copyOf(blame.found);
  }

  private void search(Condition condition, boolean wanted, int group) {
    Truth truth =
        wanted ? condition.truth(situation) : condition.truth(situation).not();
    if (truth == Truth.MET) {
      return;
    }
    if (condition instanceof Condition.Not not) {
      search(not.part(), !wanted, group);
    } else if (condition instanceof Condition.AllOf all) {
      parts(all, all.parts(), wanted, wanted ? group : grouped(group));
    } else if (condition instanceof Condition.AnyOf any) {
      parts(any, any.parts(), wanted, wanted ? grouped(group) : group);
    } else {
      found.add(ImmutableShortfall.of(condition, wanted, truth, group));
    }
  }

  private void parts(Condition whole, List<Condition> parts, boolean wanted, int group) {
    if (parts.isEmpty()) {
      found.add(ImmutableShortfall.of(whole, wanted, Truth.NOT_MET, group));
    }
    parts.forEach(part -> search(part, wanted, group));
  }

  private int grouped(int outer) {
    return outer == 0 ? ++groups : outer;
  }
}
