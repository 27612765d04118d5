package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Id;

/** Works out which changes lead from the rules of one mechanism to those of another. */
final class Differences {
  private final Citation[] because;
  private final List<Change> changes = new ArrayList<>();

  private Differences(List<Citation> because) {
    this.because = because.toArray(Citation[]::new);
  }

  /** The changes that make the second of the first, citations and order included; none if they are equal. */
  static List<Change> between(Rules from, Rules to, List<Citation> because) {
    Differences all = new Differences(because);
    all.changes.addAll(new WordDifferences(from.words(), to.words(), all.because).changes());
    all.procedures(from.procedures(), to.procedures());
    all.duties(from.duties(), to.duties());
    all.leads(from.leadRules(), to.leadRules());
    return List.copyOf(all.changes);
  }

  private void procedures(List<Procedure> from, List<Procedure> to) {
    compare(
        from,
        to,
        Procedure::id,
        p -> changes.add(ProcedureChange.removeProcedure(p.id(), because)),
        this::procedure,
        (p, next) -> {
          ProcedureChange.AddProcedure add = ProcedureChange.addProcedure(p, because);
          changes.add(next.map(n -> add.before(n.id())).orElse(add));
        });
  }

  private void procedure(Procedure from, Procedure to) {
    if (!from.title().equals(to.title()) || from.multiplicity() != to.multiplicity()) {
      changes.add(ProcedureChange.replaceProcedure(to, because));
      return;
    }
    if (!from.initial().equals(to.initial())) {
      changes.add(ProcedureChange.setInitial(to.id(), to.initial(), because));
    }
    compare(
        from.stages(),
        to.stages(),
        Stage::id,
        s -> changes.add(StageChange.removeStage(Place.of(to.id(), s.id()), because)),
        (a, b) -> changes.add(StageChange.replaceStage(to.id(), b, because)),
        (s, next) -> {
          StageChange.AddStage add = StageChange.addStage(to.id(), s, because);
          changes.add(next.map(n -> add.before(n.id())).orElse(add));
        });
    compare(
        from.transitions(),
        to.transitions(),
        Transition::id,
        t -> changes.add(TransitionChange.removeTransition(Place.of(to.id(), t.id()), because)),
        (a, b) -> changes.add(TransitionChange.replaceTransition(to.id(), b, because)),
        (t, next) -> {
          TransitionChange.AddTransition add = TransitionChange.addTransition(to.id(), t, because);
          changes.add(next.map(n -> add.before(n.id())).orElse(add));
        });
  }

  private void duties(List<Duty> from, List<Duty> to) {
    compare(
        from,
        to,
        Duty::id,
        d -> changes.add(DutyChange.removeDuty(d.id(), because)),
        (a, b) -> changes.add(DutyChange.replaceDuty(b, because)),
        (d, next) -> {
          DutyChange.AddDuty add = DutyChange.addDuty(d, because);
          changes.add(next.map(n -> add.before(n.id())).orElse(add));
        });
  }

  private void leads(List<LeadRule> from, List<LeadRule> to) {
    compare(
        from,
        to,
        LeadRule::id,
        r -> changes.add(LeadChange.removeLeadRule(r.id(), because)),
        (a, b) -> changes.add(LeadChange.replaceLeadRule(b, because)),
        (r, next) -> {
          LeadChange.AddLeadRule add = LeadChange.addLeadRule(r, because);
          changes.add(next.map(n -> add.before(n.id())).orElse(add));
        });
  }

  /** Removes first, then replaces, then adds from the last to the first, each before its neighbour. */
  static <T> void compare(
      List<T> from,
      List<T> to,
      Function<T, ? extends Id> id,
      Consumer<T> remove,
      BiConsumer<T, T> replace,
      BiConsumer<T, Optional<T>> add) {
    List<Id> kept =
        common(from.stream().<Id>map(id).toList(), to.stream().<Id>map(id).toList());
    from.stream().filter(t -> !kept.contains(id.apply(t))).forEach(remove);
    for (T own : from) {
      to.stream()
          .filter(t -> kept.contains(id.apply(own)) && id.apply(t).equals(id.apply(own)))
          .filter(t -> !t.equals(own))
          .forEach(t -> replace.accept(own, t));
    }
    for (int i = to.size() - 1; i >= 0; i--) {
      if (!kept.contains(id.apply(to.get(i)))) {
        add.accept(to.get(i), i + 1 < to.size() ? Optional.of(to.get(i + 1)) : Optional.empty());
      }
    }
  }

  /** The longest list of ids that stand in this order in both. */
  private static List<Id> common(List<Id> a, List<Id> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] = a.get(i).equals(b.get(j))
            ? length[i + 1][j + 1] + 1
            : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<Id> kept = new ArrayList<>();
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (a.get(i).equals(b.get(j))) {
        kept.add(a.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }
}
