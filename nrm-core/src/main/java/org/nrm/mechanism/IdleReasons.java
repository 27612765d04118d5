package org.nrm.mechanism;

/** Why a change alters nothing, where it does not. */
final class IdleReasons implements Change.Cases<String> {
  private static final String SAME = "the mechanism is like this already";
  static final IdleReasons INSTANCE = new IdleReasons();

  private IdleReasons() {}

  @Override
  public String setTerm(TermChange.SetTerm change) {
    return "the term is " + change.length().text() + " already";
  }

  @Override
  public String addTerm(TermChange.AddTerm change) {
    return "this is its term already";
  }

  @Override
  public String removeTerm(TermChange.RemoveTerm change) {
    return "it has no term";
  }

  @Override
  public String setFollowing(TermChange.SetFollowing change) {
    return "`" + change.following() + "` follows already";
  }

  @Override
  public String setCountedFrom(CountingChange.SetCountedFrom change) {
    return "it is counted from " + change.anchor().words() + " already";
  }

  @Override
  public String setCounting(CountingChange.SetCounting change) {
    return "the first day counts so already";
  }

  @Override
  public String setNotBefore(CountingChange.SetNotBefore change) {
    return "the term waits for this already";
  }

  @Override
  public String removeNotBefore(CountingChange.RemoveNotBefore change) {
    return "the term waits for nothing";
  }

  @Override
  public String addStage(StageChange.AddStage change) {
    return SAME;
  }

  @Override
  public String removeStage(StageChange.RemoveStage change) {
    return SAME;
  }

  @Override
  public String replaceStage(StageChange.ReplaceStage change) {
    return "the stage is like this already";
  }

  @Override
  public String setStageTitle(StageChange.SetStageTitle change) {
    return "this is its title already";
  }

  @Override
  public String setEnding(StageChange.SetEnding change) {
    return "it is " + (change.ending() ? "an" : "no") + " ending already";
  }

  @Override
  public String setDocument(DocumentChange.SetDocument change) {
    return "this is its document already";
  }

  @Override
  public String removeDocument(DocumentChange.RemoveDocument change) {
    return "no document is handed out in it";
  }

  @Override
  public String addGrant(GrantChange.AddGrant change) {
    return "it gives `" + change.entitlement() + "` under this condition already";
  }

  @Override
  public String removeGrant(GrantChange.RemoveGrant change) {
    return SAME;
  }

  @Override
  public String setGrantCondition(GrantChange.SetGrantCondition change) {
    return "it gives `" + change.entitlement() + "` under this condition already";
  }

  @Override
  public String addTransition(TransitionChange.AddTransition change) {
    return SAME;
  }

  @Override
  public String removeTransition(TransitionChange.RemoveTransition change) {
    return SAME;
  }

  @Override
  public String replaceTransition(TransitionChange.ReplaceTransition change) {
    return "the transition is like this already";
  }

  @Override
  public String setOrigins(TransitionChange.SetOrigins change) {
    return "it is taken from these stages already";
  }

  @Override
  public String setModality(ModalityChange.SetModality change) {
    return "it is " + change.modality() + " already";
  }

  @Override
  public String setLimit(ModalityChange.SetLimit change) {
    return "it can be taken so often already";
  }

  @Override
  public String setTarget(EffectChange.SetTarget change) {
    return "it leads to `" + change.target() + "` already";
  }

  @Override
  public String setExtension(EffectChange.SetExtension change) {
    return "it lengthens the term by " + change.by().text() + " already";
  }

  @Override
  public String setCap(EffectChange.SetCap change) {
    return "this is its cap already";
  }

  @Override
  public String setEstablishments(EffectChange.SetEstablishments change) {
    return "it establishes these facts already";
  }

  @Override
  public String setRetractions(EffectChange.SetRetractions change) {
    return "it retracts these facts already";
  }

  @Override
  public String require(ConditionChange.Require change) {
    return "the condition asks for nothing more by it";
  }

  @Override
  public String relax(ConditionChange.Relax change) {
    return "the condition does not ask for `" + change.fact() + "`";
  }

  @Override
  public String setCondition(ConditionChange.SetCondition change) {
    return "this is its condition already";
  }

  @Override
  public String addCode(FactChange.AddCode change) {
    return "`" + change.code().id() + "` is among its codes already";
  }

  @Override
  public String removeCode(FactChange.RemoveCode change) {
    return SAME;
  }

  @Override
  public String addEstablisher(FactChange.AddEstablisher change) {
    return "`" + change.role() + "` may establish it already";
  }

  @Override
  public String removeEstablisher(FactChange.RemoveEstablisher change) {
    return SAME;
  }

  @Override
  public String setPresumption(PresumptionChange.SetPresumption change) {
    return "this is presumed already";
  }

  @Override
  public String removePresumption(PresumptionChange.RemovePresumption change) {
    return SAME;
  }

  @Override
  public String addRole(EventChange.AddRole change) {
    return "`" + change.role() + "` may report it already";
  }

  @Override
  public String removeRole(EventChange.RemoveRole change) {
    return SAME;
  }

  @Override
  public String setCarried(EventChange.SetCarried change) {
    return "it carries these facts already";
  }

  @Override
  public String addWords(WordChange.AddWords change) {
    return "these words are there already";
  }

  @Override
  public String removeWords(WordChange.RemoveWords change) {
    return "no word is named";
  }

  @Override
  public String replaceWords(WordChange.ReplaceWords change) {
    return "these words are like this already";
  }

  @Override
  public String addDuty(DutyChange.AddDuty change) {
    return SAME;
  }

  @Override
  public String removeDuty(DutyChange.RemoveDuty change) {
    return SAME;
  }

  @Override
  public String replaceDuty(DutyChange.ReplaceDuty change) {
    return "the duty is like this already";
  }

  @Override
  public String setDutyPeriod(DutyChange.SetDutyPeriod change) {
    return "the time is " + change.within().text() + " already";
  }

  @Override
  public String setDutyHolder(DutyChange.SetDutyHolder change) {
    return "it is on `" + change.holder() + "` already";
  }

  @Override
  public String setDutyOccasion(OccasionChange.SetDutyOccasion change) {
    return "it is opened by these already";
  }

  @Override
  public String setDutyCondition(OccasionChange.SetDutyCondition change) {
    return "it is opened under this condition already";
  }

  @Override
  public String addProcedure(ProcedureChange.AddProcedure change) {
    return SAME;
  }

  @Override
  public String removeProcedure(ProcedureChange.RemoveProcedure change) {
    return SAME;
  }

  @Override
  public String replaceProcedure(ProcedureChange.ReplaceProcedure change) {
    return SAME;
  }

  @Override
  public String setInitial(ProcedureChange.SetInitial change) {
    return "it starts in `" + change.initial() + "` already";
  }

  @Override
  public String addLeadRule(LeadChange.AddLeadRule change) {
    return SAME;
  }

  @Override
  public String removeLeadRule(LeadChange.RemoveLeadRule change) {
    return SAME;
  }

  @Override
  public String replaceLeadRule(LeadChange.ReplaceLeadRule change) {
    return SAME;
  }

  @Override
  public String setLead(LeadChange.SetLead change) {
    return "`" + change.lead() + "` has the lead already";
  }

  @Override
  public String cite(SourceChange.Cite change) {
    return "it cites this already";
  }

  @Override
  public String setCitations(SourceChange.SetCitations change) {
    return "these are its citations already";
  }

  @Override
  public String chooseReading(ReadingChange.ChooseReading change) {
    return "`" + change.as() + "` is taken already";
  }

  @Override
  public String addReading(ReadingChange.AddReading change) {
    return SAME;
  }

  @Override
  public String removeReading(ReadingChange.RemoveReading change) {
    return SAME;
  }
}
