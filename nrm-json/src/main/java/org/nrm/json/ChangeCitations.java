package org.nrm.json;

import java.util.List;
import java.util.stream.Stream;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.LeadChange;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Transition;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.Words;

/** What changes cite: their reasons, and the sources of the rules that they bring. */
final class ChangeCitations {
  private ChangeCitations() {}

  static Stream<List<Citation>> of(Change change) {
    return Stream.concat(brought(change), Stream.of(change.because()));
  }

  private static Stream<List<Citation>> brought(Change change) {
    if (change instanceof TermChange.AddTerm add) {
      return of(add.term());
    }
    if (change instanceof StageChange.AddStage add) {
      return of(add.stage());
    }
    if (change instanceof StageChange.ReplaceStage replace) {
      return of(replace.stage());
    }
    if (change instanceof TransitionChange.AddTransition add) {
      return Stream.of(add.transition().citations());
    }
    if (change instanceof TransitionChange.ReplaceTransition replace) {
      return Stream.of(replace.transition().citations());
    }
    if (change instanceof ProcedureChange.AddProcedure add) {
      return of(add.procedure());
    }
    if (change instanceof ProcedureChange.ReplaceProcedure replace) {
      return of(replace.procedure());
    }
    return broughtBesides(change);
  }

  private static Stream<List<Citation>> broughtBesides(Change change) {
    if (change instanceof DutyChange.AddDuty add) {
      return Stream.of(add.duty().citations());
    }
    if (change instanceof DutyChange.ReplaceDuty replace) {
      return Stream.of(replace.duty().citations());
    }
    if (change instanceof LeadChange.AddLeadRule add) {
      return Stream.of(add.rule().citations());
    }
    if (change instanceof LeadChange.ReplaceLeadRule replace) {
      return Stream.of(replace.rule().citations());
    }
    if (change instanceof WordChange.AddWords add) {
      return of(add.words());
    }
    return change instanceof WordChange.ReplaceWords replace ? of(replace.words()) : Stream.of();
  }

  private static Stream<List<Citation>> of(Words words) {
    return words.facts().stream()
        .flatMap(fact -> fact.presumption().stream())
        .map(Presumption::citations);
  }

  private static Stream<List<Citation>> of(Term term) {
    return Stream.of(term.citations());
  }

  /** What a procedure cites, in the order in which it is written. */
  static Stream<List<Citation>> of(Procedure procedure) {
    return Stream.concat(
        procedure.stages().stream().flatMap(ChangeCitations::of),
        procedure.transitions().stream().map(Transition::citations));
  }

  private static Stream<List<Citation>> of(Stage stage) {
    return Stream.of(
            stage.term().stream().map(Term::citations),
            stage.grants().stream().map(grant -> grant.citations()),
            Stream.of(stage.citations()))
        .flatMap(citations -> citations);
  }
}
