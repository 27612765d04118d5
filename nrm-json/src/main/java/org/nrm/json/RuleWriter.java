package org.nrm.json;

import java.util.List;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;

/** Writes stages and transitions, and what all rules have: a condition and sources. */
final class RuleWriter {
  private final Pen pen;
  private final Style style;
  private final ConditionWriter conditions;
  private final CitationWriter citations;

  RuleWriter(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
    this.conditions = new ConditionWriter(pen, style);
    this.citations = new CitationWriter(pen, style);
  }

  void stage(Stage stage) {
    pen.object(() -> {
      pen.text("id", stage.id())
          .text("title", stage.title())
          .text("document", stage.document())
          .text("meaning", stage.meaning())
          .flagUnless(style.isBrief(), "ending", stage.ending());
      stage.term().ifPresent(term -> pen.object("term", () -> term(term)));
      pen.listUnlessEmpty("entitlements", stage.grants(), this::grant);
      citations(stage.citations());
    });
  }

  void term(Term term) {
    pen.text("length", term.length().text());
    conditions.anchor("anchor", term.anchor());
    if (!style.isBrief() || term.counting() != Counting.FROM_NEXT_DAY) {
      pen.word("counting", term.counting());
    }
    term.notBefore().ifPresent(condition -> conditions.write("notBefore", condition));
    pen.text("then", term.then());
    citations(term.citations());
  }

  private void grant(Grant grant) {
    pen.object(() -> {
      pen.text("entitlement", grant.entitlement());
      when(grant.condition());
      citations(grant.citations());
    });
  }

  void transition(Transition transition) {
    pen.object(() -> {
      pen.text("id", transition.id())
          .ids("from", transition.origins(), style)
          .text("event", transition.event());
      when(transition.condition());
      effect(transition.effect());
      establishments(transition.establishes());
      pen.idsUnlessEmpty("retracts", transition.retracts(), style);
      transition.limit().ifPresent(times -> pen.number("limit", times));
      if (transition.inEveryInstance()) {
        pen.flag("inEveryInstance", true);
      }
      pen.word("modality", transition.modality());
      citations(transition.citations());
    });
  }

  private void effect(Effect effect) {
    if (effect instanceof Effect.Move move) {
      pen.text("to", move.to());
    } else if (effect instanceof Effect.Extension extension) {
      pen.object(
          "extends",
          () -> pen.text("by", extension.by().text())
              .text("upTo", extension.cap().map(length -> length.text())));
    } else {
      pen.flag("stays", true);
    }
  }

  private void establishment(Establishment establishment) {
    pen.object(() -> {
      pen.text("fact", establishment.fact());
      establishment
          .value()
          .ifPresentOrElse(value -> pen.value("value", value), () -> pen.flag("eventDate", true));
    });
  }

  /** A rule's condition; nothing where the rule always applies. */
  void when(Condition condition) {
    if (!(condition instanceof Condition.Always)) {
      conditions.write("when", condition);
    }
  }

  void condition(String name, Condition condition) {
    conditions.write(name, condition);
  }

  void anchor(String name, Anchor anchor) {
    conditions.anchor(name, anchor);
  }

  void establishments(List<Establishment> establishments) {
    pen.listUnlessEmpty("establishes", establishments, this::establishment);
  }

  /** Sources under another name than usual. */
  void citations(String name, List<Citation> cited) {
    citations.citations(name, cited);
  }

  void citations(List<Citation> cited) {
    citations.citations(cited);
  }
}
