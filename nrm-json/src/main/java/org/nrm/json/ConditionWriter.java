package org.nrm.json;

import java.util.Optional;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** Writes conditions as trees: a member names the form. */
final class ConditionWriter implements Condition.Cases<Pen> {
  private final Pen pen;
  private final Style style;

  ConditionWriter(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
  }

  void write(String name, Condition condition) {
    flag(condition)
        .ifPresentOrElse(
            fact -> pen.text(name, fact), () -> pen.object(name, () -> condition.fold(this)));
  }

  private void part(Condition condition) {
    flag(condition).ifPresentOrElse(pen::string, () -> pen.object(() -> condition.fold(this)));
  }

  /** The fact for which its id alone can stand. */
  private Optional<FactId> flag(Condition condition) {
    return style.isBrief()
            && condition instanceof Condition.Is is
            && is.value().equals(FactValue.of(true))
        ? Optional.of(is.fact())
        : Optional.empty();
  }

  /** The day that a length is counted from. */
  void anchor(String name, Anchor anchor) {
    if (anchor instanceof Anchor.StageEntry) {
      if (!style.isBrief()) {
        pen.text(name, "entry");
      }
    } else {
      pen.object(name, () -> {
        if (anchor instanceof Anchor.DateFact fact) {
          pen.text("fact", fact.date());
        } else if (anchor instanceof Anchor.EntryOrLater later) {
          pen.text("entryOrLater", later.date());
        } else if (anchor instanceof Anchor.CalendarDay day) {
          pen.text("day", day.date());
        }
      });
    }
  }

  @Override
  public Pen always(Condition.Always condition) {
    return pen.flag("always", true);
  }

  @Override
  public Pen allOf(Condition.AllOf condition) {
    return pen.list("all", condition.parts(), this::part);
  }

  @Override
  public Pen anyOf(Condition.AnyOf condition) {
    return pen.list("any", condition.parts(), this::part);
  }

  @Override
  public Pen not(Condition.Not condition) {
    write("not", condition.part());
    return pen;
  }

  @Override
  public Pen is(Condition.Is condition) {
    return pen.text("fact", condition.fact()).value("is", condition.value());
  }

  @Override
  public Pen in(Condition.In condition) {
    return pen.text("fact", condition.fact())
        .list("in", style.sorted(condition.fact(), condition.values()), pen::value);
  }

  @Override
  public Pen atLeast(Condition.AtLeast condition) {
    return pen.text("fact", condition.fact()).number("atLeast", condition.least());
  }

  @Override
  public Pen atMost(Condition.AtMost condition) {
    return pen.text("fact", condition.fact()).number("atMost", condition.most());
  }

  @Override
  public Pen known(Condition.Known condition) {
    return pen.text("fact", condition.fact()).flag("known", true);
  }

  @Override
  public Pen elapsed(Condition.Elapsed condition) {
    pen.text("elapsed", condition.length().text());
    anchor("since", condition.anchor());
    return pen.flagIf("over", condition.over());
  }

  @Override
  public Pen at(Condition.At condition) {
    return pen.text("procedure", condition.procedure())
        .ids("at", condition.stages(), style)
        .flagIf("every", condition.every());
  }
}
