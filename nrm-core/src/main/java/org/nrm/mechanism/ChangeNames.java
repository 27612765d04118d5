package org.nrm.mechanism;

/** The name of each form of a change. Files are written with them: never rename one. */
final class ChangeNames implements Change.Cases<String> {
  static final ChangeNames INSTANCE = new ChangeNames();

  private ChangeNames() {}

  @Override
  public String setTerm(TermChange.SetTerm change) {
    return "set-term";
  }

  @Override
  public String addTerm(TermChange.AddTerm change) {
    return "add-term";
  }

  @Override
  public String removeTerm(TermChange.RemoveTerm change) {
    return "remove-term";
  }

  @Override
  public String setFollowing(TermChange.SetFollowing change) {
    return "set-following";
  }

  @Override
  public String setCountedFrom(CountingChange.SetCountedFrom change) {
    return "set-counted-from";
  }

  @Override
  public String setCounting(CountingChange.SetCounting change) {
    return "set-counting";
  }

  @Override
  public String setNotBefore(CountingChange.SetNotBefore change) {
    return "set-not-before";
  }

  @Override
  public String removeNotBefore(CountingChange.RemoveNotBefore change) {
    return "remove-not-before";
  }

  @Override
  public String addStage(StageChange.AddStage change) {
    return "add-stage";
  }

  @Override
  public String removeStage(StageChange.RemoveStage change) {
    return "remove-stage";
  }

  @Override
  public String replaceStage(StageChange.ReplaceStage change) {
    return "replace-stage";
  }

  @Override
  public String setStageTitle(StageChange.SetStageTitle change) {
    return "set-stage-title";
  }

  @Override
  public String setEnding(StageChange.SetEnding change) {
    return "set-ending";
  }

  @Override
  public String setDocument(DocumentChange.SetDocument change) {
    return "set-document";
  }

  @Override
  public String removeDocument(DocumentChange.RemoveDocument change) {
    return "remove-document";
  }

  @Override
  public String addGrant(GrantChange.AddGrant change) {
    return "add-entitlement";
  }

  @Override
  public String removeGrant(GrantChange.RemoveGrant change) {
    return "remove-entitlement";
  }

  @Override
  public String setGrantCondition(GrantChange.SetGrantCondition change) {
    return "set-entitlement-condition";
  }

  @Override
  public String addTransition(TransitionChange.AddTransition change) {
    return "add-transition";
  }

  @Override
  public String removeTransition(TransitionChange.RemoveTransition change) {
    return "remove-transition";
  }

  @Override
  public String replaceTransition(TransitionChange.ReplaceTransition change) {
    return "replace-transition";
  }

  @Override
  public String setOrigins(TransitionChange.SetOrigins change) {
    return "set-origins";
  }

  @Override
  public String setModality(ModalityChange.SetModality change) {
    return "set-modality";
  }

  @Override
  public String setLimit(ModalityChange.SetLimit change) {
    return "set-limit";
  }

  @Override
  public String setTarget(EffectChange.SetTarget change) {
    return "set-target";
  }

  @Override
  public String setExtension(EffectChange.SetExtension change) {
    return "set-extension";
  }

  @Override
  public String setCap(EffectChange.SetCap change) {
    return "set-cap";
  }

  @Override
  public String setEstablishments(EffectChange.SetEstablishments change) {
    return "set-establishments";
  }

  @Override
  public String setRetractions(EffectChange.SetRetractions change) {
    return "set-retractions";
  }

  @Override
  public String require(ConditionChange.Require change) {
    return "require";
  }

  @Override
  public String relax(ConditionChange.Relax change) {
    return "relax";
  }

  @Override
  public String setCondition(ConditionChange.SetCondition change) {
    return "set-condition";
  }

  @Override
  public String addCode(FactChange.AddCode change) {
    return "add-code";
  }

  @Override
  public String removeCode(FactChange.RemoveCode change) {
    return "remove-code";
  }

  @Override
  public String addEstablisher(FactChange.AddEstablisher change) {
    return "add-establisher";
  }

  @Override
  public String removeEstablisher(FactChange.RemoveEstablisher change) {
    return "remove-establisher";
  }

  @Override
  public String setPresumption(PresumptionChange.SetPresumption change) {
    return "set-presumption";
  }

  @Override
  public String removePresumption(PresumptionChange.RemovePresumption change) {
    return "remove-presumption";
  }

  @Override
  public String addRole(EventChange.AddRole change) {
    return "add-role";
  }

  @Override
  public String removeRole(EventChange.RemoveRole change) {
    return "remove-role";
  }

  @Override
  public String setCarried(EventChange.SetCarried change) {
    return "set-carried";
  }

  @Override
  public String addWords(WordChange.AddWords change) {
    return "add-words";
  }

  @Override
  public String removeWords(WordChange.RemoveWords change) {
    return "remove-words";
  }

  @Override
  public String replaceWords(WordChange.ReplaceWords change) {
    return "replace-words";
  }

  @Override
  public String addDuty(DutyChange.AddDuty change) {
    return "add-duty";
  }

  @Override
  public String removeDuty(DutyChange.RemoveDuty change) {
    return "remove-duty";
  }

  @Override
  public String replaceDuty(DutyChange.ReplaceDuty change) {
    return "replace-duty";
  }

  @Override
  public String setDutyPeriod(DutyChange.SetDutyPeriod change) {
    return "set-duty-period";
  }

  @Override
  public String setDutyHolder(DutyChange.SetDutyHolder change) {
    return "set-duty-holder";
  }

  @Override
  public String setDutyOccasion(OccasionChange.SetDutyOccasion change) {
    return "set-duty-occasion";
  }

  @Override
  public String setDutyCondition(OccasionChange.SetDutyCondition change) {
    return "set-duty-condition";
  }

  @Override
  public String addProcedure(ProcedureChange.AddProcedure change) {
    return "add-procedure";
  }

  @Override
  public String removeProcedure(ProcedureChange.RemoveProcedure change) {
    return "remove-procedure";
  }

  @Override
  public String replaceProcedure(ProcedureChange.ReplaceProcedure change) {
    return "replace-procedure";
  }

  @Override
  public String setInitial(ProcedureChange.SetInitial change) {
    return "set-initial";
  }

  @Override
  public String addLeadRule(LeadChange.AddLeadRule change) {
    return "add-lead-rule";
  }

  @Override
  public String removeLeadRule(LeadChange.RemoveLeadRule change) {
    return "remove-lead-rule";
  }

  @Override
  public String replaceLeadRule(LeadChange.ReplaceLeadRule change) {
    return "replace-lead-rule";
  }

  @Override
  public String setLead(LeadChange.SetLead change) {
    return "set-lead";
  }

  @Override
  public String cite(SourceChange.Cite change) {
    return "cite";
  }

  @Override
  public String setCitations(SourceChange.SetCitations change) {
    return "set-citations";
  }

  @Override
  public String chooseReading(ReadingChange.ChooseReading change) {
    return "choose-reading";
  }

  @Override
  public String addReading(ReadingChange.AddReading change) {
    return "add-reading";
  }

  @Override
  public String removeReading(ReadingChange.RemoveReading change) {
    return "remove-reading";
  }
}
