package org.nrm.json;

import java.util.List;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.CountingChange;
import org.nrm.mechanism.DocumentChange;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.EffectChange;
import org.nrm.mechanism.EventChange;
import org.nrm.mechanism.FactChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.LeadChange;
import org.nrm.mechanism.ModalityChange;
import org.nrm.mechanism.NamedWords;
import org.nrm.mechanism.OccasionChange;
import org.nrm.mechanism.PresumptionChange;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.SourceChange;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;

/** Writes the changes of variants: a member names the form, its own members say what is changed and why. */
final class VariantChangeWriter implements Change.Cases<Pen> {
  private final Pen pen;
  private final Style style;
  private final RuleWriter rules;
  private final MechanismWriter words;

  VariantChangeWriter(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
    this.rules = new RuleWriter(pen, style);
    this.words = new MechanismWriter(pen, style);
  }

  void change(Change change) {
    pen.object(() -> pen.object(change.name(), () -> {
      change.fold(this);
      because(change.because());
    }));
  }

  private void because(List<Citation> because) {
    boolean plain = because.size() == 1
        && because.get(0).isProposal()
        && !style.isInstrument(because.get(0).provision());
    if (plain) {
      pen.text("because", because.get(0).provision());
    } else {
      rules.citations("because", because);
    }
  }

  private void names(NamedWords names) {
    pen.idsUnlessEmpty("roles", names.roles(), style)
        .idsUnlessEmpty("facts", names.facts(), style)
        .idsUnlessEmpty("events", names.events(), style)
        .idsUnlessEmpty("entitlements", names.entitlements(), style)
        .idsUnlessEmpty("meanings", names.meanings(), style);
  }

  @Override
  public Pen setTerm(TermChange.SetTerm change) {
    pen.text("stage", change.stage().text());
    pen.text("period", change.length().text());
    return pen;
  }

  @Override
  public Pen addTerm(TermChange.AddTerm change) {
    pen.text("stage", change.stage().text());
    pen.object("term", () -> rules.term(change.term()));
    return pen;
  }

  @Override
  public Pen removeTerm(TermChange.RemoveTerm change) {
    pen.text("stage", change.stage().text());
    return pen;
  }

  @Override
  public Pen setFollowing(TermChange.SetFollowing change) {
    pen.text("stage", change.stage().text());
    pen.text("then", change.following());
    return pen;
  }

  @Override
  public Pen setCountedFrom(CountingChange.SetCountedFrom change) {
    pen.text("stage", change.stage().text());
    rules.anchor("anchor", change.anchor());
    return pen;
  }

  @Override
  public Pen setCounting(CountingChange.SetCounting change) {
    pen.text("stage", change.stage().text());
    pen.word("counting", change.counting());
    return pen;
  }

  @Override
  public Pen setNotBefore(CountingChange.SetNotBefore change) {
    pen.text("stage", change.stage().text());
    rules.condition("notBefore", change.condition());
    return pen;
  }

  @Override
  public Pen removeNotBefore(CountingChange.RemoveNotBefore change) {
    pen.text("stage", change.stage().text());
    return pen;
  }

  @Override
  public Pen addStage(StageChange.AddStage change) {
    pen.text("procedure", change.procedure());
    pen.name("stage");
    rules.stage(change.stage());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeStage(StageChange.RemoveStage change) {
    pen.text("stage", change.stage().text());
    return pen;
  }

  @Override
  public Pen replaceStage(StageChange.ReplaceStage change) {
    pen.text("procedure", change.procedure());
    pen.name("stage");
    rules.stage(change.stage());
    return pen;
  }

  @Override
  public Pen setStageTitle(StageChange.SetStageTitle change) {
    pen.text("stage", change.stage().text());
    pen.text("title", change.title());
    return pen;
  }

  @Override
  public Pen setEnding(StageChange.SetEnding change) {
    pen.text("stage", change.stage().text());
    pen.flag("ending", change.ending());
    return pen;
  }

  @Override
  public Pen setDocument(DocumentChange.SetDocument change) {
    pen.text("stage", change.stage().text());
    pen.text("document", change.document());
    return pen;
  }

  @Override
  public Pen removeDocument(DocumentChange.RemoveDocument change) {
    pen.text("stage", change.stage().text());
    return pen;
  }

  @Override
  public Pen addGrant(GrantChange.AddGrant change) {
    pen.text("stage", change.stage().text());
    pen.text("entitlement", change.entitlement());
    rules.when(change.condition());
    return pen;
  }

  @Override
  public Pen removeGrant(GrantChange.RemoveGrant change) {
    pen.text("stage", change.stage().text());
    pen.text("entitlement", change.entitlement());
    return pen;
  }

  @Override
  public Pen setGrantCondition(GrantChange.SetGrantCondition change) {
    pen.text("stage", change.stage().text());
    pen.text("entitlement", change.entitlement());
    rules.when(change.condition());
    return pen;
  }

  @Override
  public Pen addTransition(TransitionChange.AddTransition change) {
    pen.text("procedure", change.procedure());
    pen.name("transition");
    rules.transition(change.transition());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeTransition(TransitionChange.RemoveTransition change) {
    pen.text("transition", change.transition().text());
    return pen;
  }

  @Override
  public Pen replaceTransition(TransitionChange.ReplaceTransition change) {
    pen.text("procedure", change.procedure());
    pen.name("transition");
    rules.transition(change.transition());
    return pen;
  }

  @Override
  public Pen setOrigins(TransitionChange.SetOrigins change) {
    pen.text("transition", change.transition().text());
    pen.ids("from", change.origins(), style);
    return pen;
  }

  @Override
  public Pen setModality(ModalityChange.SetModality change) {
    pen.text("transition", change.transition().text());
    pen.word("modality", change.modality());
    return pen;
  }

  @Override
  public Pen setLimit(ModalityChange.SetLimit change) {
    pen.text("transition", change.transition().text());
    change.limit().ifPresent(n -> pen.number("limit", n));
    return pen;
  }

  @Override
  public Pen setTarget(EffectChange.SetTarget change) {
    pen.text("transition", change.transition().text());
    pen.text("to", change.target());
    return pen;
  }

  @Override
  public Pen setExtension(EffectChange.SetExtension change) {
    pen.text("transition", change.transition().text());
    pen.text("by", change.by().text());
    return pen;
  }

  @Override
  public Pen setCap(EffectChange.SetCap change) {
    pen.text("transition", change.transition().text());
    pen.text("upTo", change.cap().map(Length::text));
    return pen;
  }

  @Override
  public Pen setEstablishments(EffectChange.SetEstablishments change) {
    pen.text("transition", change.transition().text());
    rules.establishments(change.establishes());
    return pen;
  }

  @Override
  public Pen setRetractions(EffectChange.SetRetractions change) {
    pen.text("transition", change.transition().text());
    pen.ids("retracts", change.retracts(), style);
    return pen;
  }

  @Override
  public Pen require(ConditionChange.Require change) {
    pen.text("transition", change.transition().text());
    rules.condition("when", change.condition());
    return pen;
  }

  @Override
  public Pen relax(ConditionChange.Relax change) {
    pen.text("transition", change.transition().text());
    pen.object("drop", () -> pen.text("fact", change.fact()));
    return pen;
  }

  @Override
  public Pen setCondition(ConditionChange.SetCondition change) {
    pen.text("transition", change.transition().text());
    rules.when(change.condition());
    return pen;
  }

  @Override
  public Pen addCode(FactChange.AddCode change) {
    pen.text("fact", change.fact());
    pen.name("code");
    words.code(change.code());
    return pen;
  }

  @Override
  public Pen removeCode(FactChange.RemoveCode change) {
    pen.text("fact", change.fact());
    pen.text("code", change.code());
    return pen;
  }

  @Override
  public Pen addEstablisher(FactChange.AddEstablisher change) {
    pen.text("fact", change.fact());
    pen.text("role", change.role());
    return pen;
  }

  @Override
  public Pen removeEstablisher(FactChange.RemoveEstablisher change) {
    pen.text("fact", change.fact());
    pen.text("role", change.role());
    return pen;
  }

  @Override
  public Pen setPresumption(PresumptionChange.SetPresumption change) {
    pen.text("fact", change.fact());
    pen.value("value", change.value());
    return pen;
  }

  @Override
  public Pen removePresumption(PresumptionChange.RemovePresumption change) {
    pen.text("fact", change.fact());
    return pen;
  }

  @Override
  public Pen addRole(EventChange.AddRole change) {
    pen.text("event", change.event());
    pen.text("role", change.role());
    return pen;
  }

  @Override
  public Pen removeRole(EventChange.RemoveRole change) {
    pen.text("event", change.event());
    pen.text("role", change.role());
    return pen;
  }

  @Override
  public Pen setCarried(EventChange.SetCarried change) {
    pen.text("event", change.event());
    pen.ids("mustCarry", change.mustCarry(), style);
    pen.ids("mayCarry", change.mayCarry(), style);
    return pen;
  }

  @Override
  public Pen addWords(WordChange.AddWords change) {
    words.words(change.words());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeWords(WordChange.RemoveWords change) {
    names(change.words());
    return pen;
  }

  @Override
  public Pen replaceWords(WordChange.ReplaceWords change) {
    words.words(change.words());
    return pen;
  }

  @Override
  public Pen addDuty(DutyChange.AddDuty change) {
    pen.name("duty");
    words.duty(change.duty());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeDuty(DutyChange.RemoveDuty change) {
    pen.text("duty", change.duty());
    return pen;
  }

  @Override
  public Pen replaceDuty(DutyChange.ReplaceDuty change) {
    pen.name("duty");
    words.duty(change.duty());
    return pen;
  }

  @Override
  public Pen setDutyPeriod(DutyChange.SetDutyPeriod change) {
    pen.text("duty", change.duty());
    pen.text("within", change.within().text());
    return pen;
  }

  @Override
  public Pen setDutyHolder(DutyChange.SetDutyHolder change) {
    pen.text("duty", change.duty());
    pen.text("holder", change.holder());
    return pen;
  }

  @Override
  public Pen setDutyOccasion(OccasionChange.SetDutyOccasion change) {
    pen.text("duty", change.duty());
    pen.ids("onEntering", change.onEntering(), style);
    pen.ids("onEvents", change.onEvents(), style);
    return pen;
  }

  @Override
  public Pen setDutyCondition(OccasionChange.SetDutyCondition change) {
    pen.text("duty", change.duty());
    rules.when(change.condition());
    return pen;
  }

  @Override
  public Pen addProcedure(ProcedureChange.AddProcedure change) {
    pen.name("procedure");
    words.procedure(change.procedure());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeProcedure(ProcedureChange.RemoveProcedure change) {
    pen.text("procedure", change.procedure());
    return pen;
  }

  @Override
  public Pen replaceProcedure(ProcedureChange.ReplaceProcedure change) {
    pen.name("procedure");
    words.procedure(change.procedure());
    return pen;
  }

  @Override
  public Pen setInitial(ProcedureChange.SetInitial change) {
    pen.text("procedure", change.procedure());
    pen.text("initial", change.initial());
    return pen;
  }

  @Override
  public Pen addLeadRule(LeadChange.AddLeadRule change) {
    pen.name("lead");
    words.lead(change.rule());
    pen.text("before", change.before());
    return pen;
  }

  @Override
  public Pen removeLeadRule(LeadChange.RemoveLeadRule change) {
    pen.text("rule", change.rule());
    return pen;
  }

  @Override
  public Pen replaceLeadRule(LeadChange.ReplaceLeadRule change) {
    pen.name("lead");
    words.lead(change.rule());
    return pen;
  }

  @Override
  public Pen setLead(LeadChange.SetLead change) {
    pen.text("rule", change.rule());
    pen.text("lead", change.lead());
    return pen;
  }

  @Override
  public Pen cite(SourceChange.Cite change) {
    pen.text("rule", change.rule().text());
    return pen;
  }

  @Override
  public Pen setCitations(SourceChange.SetCitations change) {
    pen.text("rule", change.rule().text());
    return pen;
  }

  @Override
  public Pen chooseReading(ReadingChange.ChooseReading change) {
    pen.text("reading", change.reading());
    pen.text("as", change.as());
    return pen;
  }

  @Override
  public Pen addReading(ReadingChange.AddReading change) {
    pen.name("reading");
    new ReadingWriter(pen, style).reading(change.reading());
    return pen;
  }

  @Override
  public Pen removeReading(ReadingChange.RemoveReading change) {
    pen.text("reading", change.reading());
    return pen;
  }
}
