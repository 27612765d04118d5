package org.nrm.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.CountingChange;
import org.nrm.mechanism.DocumentChange;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.EffectChange;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.EventChange;
import org.nrm.mechanism.FactChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.LeadChange;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ModalityChange;
import org.nrm.mechanism.NamedWords;
import org.nrm.mechanism.OccasionChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.PresumptionChange;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.SourceChange;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Transition;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** Reads a change of a variant; empty where it cannot be read for what it says. */
final class VariantChangeReader {
  /** The members of each form. */
  static final Map<String, String> FORMS = Map.ofEntries(
      Map.entry("set-term", "stage period because"),
      Map.entry("add-term", "stage term because"),
      Map.entry("remove-term", "stage because"),
      Map.entry("set-following", "stage then because"),
      Map.entry("set-counted-from", "stage anchor because"),
      Map.entry("set-counting", "stage counting because"),
      Map.entry("set-not-before", "stage notBefore because"),
      Map.entry("remove-not-before", "stage because"),
      Map.entry("add-stage", "procedure stage before because"),
      Map.entry("remove-stage", "stage because"),
      Map.entry("replace-stage", "procedure stage because"),
      Map.entry("set-stage-title", "stage title because"),
      Map.entry("set-ending", "stage ending because"),
      Map.entry("set-document", "stage document because"),
      Map.entry("remove-document", "stage because"),
      Map.entry("add-entitlement", "stage entitlement when because"),
      Map.entry("remove-entitlement", "stage entitlement because"),
      Map.entry("set-entitlement-condition", "stage entitlement when because"),
      Map.entry("add-transition", "procedure transition before because"),
      Map.entry("remove-transition", "transition because"),
      Map.entry("replace-transition", "procedure transition because"),
      Map.entry("set-origins", "transition from because"),
      Map.entry("set-modality", "transition modality because"),
      Map.entry("set-limit", "transition limit because"),
      Map.entry("set-target", "transition to because"),
      Map.entry("set-extension", "transition by because"),
      Map.entry("set-cap", "transition upTo because"),
      Map.entry("set-establishments", "transition establishes because"),
      Map.entry("set-retractions", "transition retracts because"),
      Map.entry("require", "transition when because"),
      Map.entry("relax", "transition drop because"),
      Map.entry("set-condition", "transition when because"),
      Map.entry("add-code", "fact code because"),
      Map.entry("remove-code", "fact code because"),
      Map.entry("add-establisher", "fact role because"),
      Map.entry("remove-establisher", "fact role because"),
      Map.entry("set-presumption", "fact value because"),
      Map.entry("remove-presumption", "fact because"),
      Map.entry("add-role", "event role because"),
      Map.entry("remove-role", "event role because"),
      Map.entry("set-carried", "event mustCarry mayCarry because"),
      Map.entry("add-words", "roles facts events entitlements meanings before because"),
      Map.entry("remove-words", "roles facts events entitlements meanings because"),
      Map.entry("replace-words", "roles facts events entitlements meanings because"),
      Map.entry("add-duty", "duty before because"),
      Map.entry("remove-duty", "duty because"),
      Map.entry("replace-duty", "duty because"),
      Map.entry("set-duty-period", "duty within because"),
      Map.entry("set-duty-holder", "duty holder because"),
      Map.entry("set-duty-occasion", "duty onEntering onEvents because"),
      Map.entry("set-duty-condition", "duty when because"),
      Map.entry("add-procedure", "procedure before because"),
      Map.entry("remove-procedure", "procedure because"),
      Map.entry("replace-procedure", "procedure because"),
      Map.entry("set-initial", "procedure initial because"),
      Map.entry("add-lead-rule", "lead before because"),
      Map.entry("remove-lead-rule", "rule because"),
      Map.entry("replace-lead-rule", "lead because"),
      Map.entry("set-lead", "rule lead because"),
      Map.entry("cite", "rule because"),
      Map.entry("set-citations", "rule because"),
      Map.entry("choose-reading", "reading as because"),
      Map.entry("add-reading", "reading because"),
      Map.entry("remove-reading", "reading because"));

  private final Faults faults;
  private final RuleReader rules;
  private final WordReader words;
  private final Form form;
  private final String name;

  private VariantChangeReader(
      Faults faults, RuleReader rules, WordReader words, Form form, String name) {
    this.faults = faults;
    this.rules = rules;
    this.words = words;
    this.form = form;
    this.name = name;
  }

  /** A change; the node has one member, which names its form. */
  static Optional<Change> read(Node node, Faults faults, RuleReader rules, WordReader words) {
    if (!node.isObject() || node.members().size() != 1) {
      faults.add(node, "a change is one member that names it, as {set-term: {...}}: write it so");
      return Optional.empty();
    }
    Node named = node.members().values().iterator().next();
    String members = FORMS.get(named.name());
    if (members == null) {
      String clipped = Quoted.clipped(named.name());
      faults.addToName(
          named, "no change is called `" + clipped + "`" + Nearest.hint(clipped, FORMS.keySet()));
      return Optional.empty();
    }
    Form form = Form.of(named, faults, members.split(" ", -1));
    if (!named.isObject()) {
      return Optional.empty();
    }
    return new VariantChangeReader(faults, rules, words, form, named.name()).change();
  }

  private Optional<Change> change() {
    return switch (name) {
      case "set-term" -> setTerm();
      case "add-term" -> addTerm();
      case "remove-term" -> removeTerm();
      case "set-following" -> setFollowing();
      case "set-counted-from" -> setCountedFrom();
      case "set-counting" -> setCounting();
      case "set-not-before" -> setNotBefore();
      case "remove-not-before" -> removeNotBefore();
      case "add-stage" -> addStage();
      case "remove-stage" -> removeStage();
      case "replace-stage" -> replaceStage();
      case "set-stage-title" -> setStageTitle();
      case "set-ending" -> setEnding();
      case "set-document" -> setDocument();
      case "remove-document" -> removeDocument();
      case "add-entitlement" -> addGrant();
      case "remove-entitlement" -> removeGrant();
      case "set-entitlement-condition" -> setGrantCondition();
      case "add-transition" -> addTransition();
      case "remove-transition" -> removeTransition();
      case "replace-transition" -> replaceTransition();
      case "set-origins" -> setOrigins();
      case "set-modality" -> setModality();
      case "set-limit" -> setLimit();
      case "set-target" -> setTarget();
      case "set-extension" -> setExtension();
      case "set-cap" -> setCap();
      case "set-establishments" -> setEstablishments();
      case "set-retractions" -> setRetractions();
      case "require" -> require();
      case "relax" -> relax();
      case "set-condition" -> setCondition();
      case "add-code" -> addCode();
      case "remove-code" -> removeCode();
      case "add-establisher" -> addEstablisher();
      case "remove-establisher" -> removeEstablisher();
      case "set-presumption" -> setPresumption();
      case "remove-presumption" -> removePresumption();
      case "add-role" -> addRole();
      case "remove-role" -> removeRole();
      case "set-carried" -> setCarried();
      case "add-words" -> addWords();
      case "remove-words" -> removeWords();
      case "replace-words" -> replaceWords();
      case "add-duty" -> addDuty();
      case "remove-duty" -> removeDuty();
      case "replace-duty" -> replaceDuty();
      case "set-duty-period" -> setDutyPeriod();
      case "set-duty-holder" -> setDutyHolder();
      case "set-duty-occasion" -> setDutyOccasion();
      case "set-duty-condition" -> setDutyCondition();
      case "add-procedure" -> addProcedure();
      case "remove-procedure" -> removeProcedure();
      case "replace-procedure" -> replaceProcedure();
      case "set-initial" -> setInitial();
      case "add-lead-rule" -> addLeadRule();
      case "remove-lead-rule" -> removeLeadRule();
      case "replace-lead-rule" -> replaceLeadRule();
      case "set-lead" -> setLead();
      case "cite" -> cite();
      case "set-citations" -> setCitations();
      case "choose-reading" -> chooseReading();
      case "add-reading" -> addReading();
      case "remove-reading" -> removeReading();
      default -> throw new IllegalStateException(name);
    };
  }

  private Citation[] because() {
    return new ReasonReader(faults, rules.citations()).because(form);
  }

  private Optional<Place> place(String member) {
    return form.required(member).flatMap(n -> ReasonReader.place(n, faults));
  }

  private Optional<FactId> drop() {
    return form.required("drop").flatMap(n -> {
      if (n.value() instanceof String) {
        return form.id(n, FactId::of);
      }
      Form drop = Form.of(n, faults, "fact");
      return drop.required("fact").flatMap(fact -> drop.id(fact, FactId::of));
    });
  }

  private Words vocabulary() {
    return new Words.Builder()
        .roles(form.all("roles", words::role))
        .facts(form.all("facts", words::fact))
        .events(form.all("events", words::event))
        .entitlements(form.all("entitlements", words::entitlement))
        .meanings(form.all("meanings", words::meaning))
        .build();
  }

  private NamedWords names() {
    return new NamedWords.Builder()
        .roles(form.ids("roles", RoleId::of))
        .facts(form.ids("facts", FactId::of))
        .events(form.ids("events", EventId::of))
        .entitlements(form.ids("entitlements", EntitlementId::of))
        .meanings(form.ids("meanings", MeaningId::of))
        .build();
  }

  private static <C, I> C placed(C add, Optional<I> next, BiFunction<C, I, C> before) {
    return next.map(n -> before.apply(add, n)).orElse(add);
  }

  private Optional<Change> setTerm() {
    Optional<Place> stage = place("stage");
    Optional<Length> length = form.required("period").flatMap(rules.conditions()::length);
    Citation[] because = because();
    return stage.flatMap(v_stage -> length.flatMap(
        v_length -> Optional.<Change>of(TermChange.setTerm(v_stage, v_length, because))));
  }

  private Optional<Change> addTerm() {
    Optional<Place> stage = place("stage");
    Optional<Term> term = form.required("term").flatMap(rules::term);
    Citation[] because = because();
    return stage.flatMap(v_stage ->
        term.flatMap(v_term -> Optional.<Change>of(TermChange.addTerm(v_stage, v_term, because))));
  }

  private Optional<Change> removeTerm() {
    Optional<Place> stage = place("stage");
    Citation[] because = because();
    return stage.flatMap(v_stage -> Optional.<Change>of(TermChange.removeTerm(v_stage, because)));
  }

  private Optional<Change> setFollowing() {
    Optional<Place> stage = place("stage");
    Optional<StageId> following = form.required("then").flatMap(n -> form.id(n, StageId::of));
    Citation[] because = because();
    return stage.flatMap(v_stage -> following.flatMap(v_following ->
        Optional.<Change>of(TermChange.setFollowing(v_stage, v_following, because))));
  }

  private Optional<Change> setCountedFrom() {
    Optional<Place> stage = place("stage");
    Optional<Anchor> anchor = rules.conditions().anchor(form, "anchor");
    Citation[] because = because();
    return stage.flatMap(v_stage -> anchor.flatMap(v_anchor ->
        Optional.<Change>of(CountingChange.setCountedFrom(v_stage, v_anchor, because))));
  }

  private Optional<Change> setCounting() {
    Optional<Place> stage = place("stage");
    Optional<Counting> counting =
        form.required("counting").flatMap(n -> form.word(n, Counting.class));
    Citation[] because = because();
    return stage.flatMap(v_stage -> counting.flatMap(v_counting ->
        Optional.<Change>of(CountingChange.setCounting(v_stage, v_counting, because))));
  }

  private Optional<Change> setNotBefore() {
    Optional<Place> stage = place("stage");
    Optional<Condition> condition = form.required("notBefore").flatMap(rules.conditions()::read);
    Citation[] because = because();
    return stage.flatMap(v_stage -> condition.flatMap(v_condition ->
        Optional.<Change>of(CountingChange.setNotBefore(v_stage, v_condition, because))));
  }

  private Optional<Change> removeNotBefore() {
    Optional<Place> stage = place("stage");
    Citation[] because = because();
    return stage.flatMap(
        v_stage -> Optional.<Change>of(CountingChange.removeNotBefore(v_stage, because)));
  }

  private Optional<Change> addStage() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<Stage> stage = form.required("stage").flatMap(rules::stage);
    Optional<StageId> before = form.member("before").flatMap(n -> form.id(n, StageId::of));
    Citation[] because = because();
    return procedure.flatMap(v_procedure -> stage.flatMap(v_stage -> Optional.<Change>of(placed(
        StageChange.addStage(v_procedure, v_stage, because),
        before,
        StageChange.AddStage::before))));
  }

  private Optional<Change> removeStage() {
    Optional<Place> stage = place("stage");
    Citation[] because = because();
    return stage.flatMap(v_stage -> Optional.<Change>of(StageChange.removeStage(v_stage, because)));
  }

  private Optional<Change> replaceStage() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<Stage> stage = form.required("stage").flatMap(rules::stage);
    Citation[] because = because();
    return procedure.flatMap(v_procedure -> stage.flatMap(
        v_stage -> Optional.<Change>of(StageChange.replaceStage(v_procedure, v_stage, because))));
  }

  private Optional<Change> setStageTitle() {
    Optional<Place> stage = place("stage");
    Optional<String> title = form.required("title").flatMap(form::text);
    Citation[] because = because();
    return stage.flatMap(v_stage -> title.flatMap(
        v_title -> Optional.<Change>of(StageChange.setStageTitle(v_stage, v_title, because))));
  }

  private Optional<Change> setEnding() {
    Optional<Place> stage = place("stage");
    Optional<Boolean> ending = form.required("ending").flatMap(form::flag);
    Citation[] because = because();
    return stage.flatMap(v_stage -> ending.flatMap(
        v_ending -> Optional.<Change>of(StageChange.setEnding(v_stage, v_ending, because))));
  }

  private Optional<Change> setDocument() {
    Optional<Place> stage = place("stage");
    Optional<String> document = form.required("document").flatMap(form::text);
    Citation[] because = because();
    return stage.flatMap(v_stage -> document.flatMap(v_document ->
        Optional.<Change>of(DocumentChange.setDocument(v_stage, v_document, because))));
  }

  private Optional<Change> removeDocument() {
    Optional<Place> stage = place("stage");
    Citation[] because = because();
    return stage.flatMap(
        v_stage -> Optional.<Change>of(DocumentChange.removeDocument(v_stage, because)));
  }

  private Optional<Change> addGrant() {
    Optional<Place> stage = place("stage");
    Optional<EntitlementId> entitlement =
        form.required("entitlement").flatMap(n -> form.id(n, EntitlementId::of));
    Optional<Condition> condition = rules.conditions().when(form);
    Citation[] because = because();
    return stage.flatMap(v_stage ->
        entitlement.flatMap(v_entitlement -> condition.flatMap(v_condition -> Optional.<Change>of(
            GrantChange.addGrant(v_stage, v_entitlement, v_condition, because)))));
  }

  private Optional<Change> removeGrant() {
    Optional<Place> stage = place("stage");
    Optional<EntitlementId> entitlement =
        form.required("entitlement").flatMap(n -> form.id(n, EntitlementId::of));
    Citation[] because = because();
    return stage.flatMap(v_stage -> entitlement.flatMap(v_entitlement ->
        Optional.<Change>of(GrantChange.removeGrant(v_stage, v_entitlement, because))));
  }

  private Optional<Change> setGrantCondition() {
    Optional<Place> stage = place("stage");
    Optional<EntitlementId> entitlement =
        form.required("entitlement").flatMap(n -> form.id(n, EntitlementId::of));
    Optional<Condition> condition = rules.conditions().when(form);
    Citation[] because = because();
    return stage.flatMap(v_stage ->
        entitlement.flatMap(v_entitlement -> condition.flatMap(v_condition -> Optional.<Change>of(
            GrantChange.setGrantCondition(v_stage, v_entitlement, v_condition, because)))));
  }

  private Optional<Change> addTransition() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<Transition> transition = form.required("transition").flatMap(rules::transition);
    Optional<RuleId> before = form.member("before").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return procedure.flatMap(v_procedure ->
        transition.flatMap(v_transition -> Optional.<Change>of(placed(
            TransitionChange.addTransition(v_procedure, v_transition, because),
            before,
            TransitionChange.AddTransition::before))));
  }

  private Optional<Change> removeTransition() {
    Optional<Place> transition = place("transition");
    Citation[] because = because();
    return transition.flatMap(v_transition ->
        Optional.<Change>of(TransitionChange.removeTransition(v_transition, because)));
  }

  private Optional<Change> replaceTransition() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<Transition> transition = form.required("transition").flatMap(rules::transition);
    Citation[] because = because();
    return procedure.flatMap(v_procedure -> transition.flatMap(v_transition -> Optional.<Change>of(
        TransitionChange.replaceTransition(v_procedure, v_transition, because))));
  }

  private Optional<Change> setOrigins() {
    Optional<Place> transition = place("transition");
    Set<StageId> origins = form.ids("from", StageId::of);
    Citation[] because = because();
    return transition.flatMap(v_transition ->
        Optional.<Change>of(TransitionChange.setOrigins(v_transition, origins, because)));
  }

  private Optional<Change> setModality() {
    Optional<Place> transition = place("transition");
    Optional<Modality> modality =
        form.required("modality").flatMap(n -> form.word(n, Modality.class));
    Citation[] because = because();
    return transition.flatMap(v_transition -> modality.flatMap(v_modality ->
        Optional.<Change>of(ModalityChange.setModality(v_transition, v_modality, because))));
  }

  private Optional<Change> setLimit() {
    Optional<Place> transition = place("transition");
    OptionalInt limit =
        form.member("limit").flatMap(form::count).map(OptionalInt::of).orElse(OptionalInt.empty());
    Citation[] because = because();
    return transition.flatMap(
        v_transition -> Optional.<Change>of(ModalityChange.setLimit(v_transition, limit, because)));
  }

  private Optional<Change> setTarget() {
    Optional<Place> transition = place("transition");
    Optional<StageId> target = form.required("to").flatMap(n -> form.id(n, StageId::of));
    Citation[] because = because();
    return transition.flatMap(v_transition -> target.flatMap(
        v_target -> Optional.<Change>of(EffectChange.setTarget(v_transition, v_target, because))));
  }

  private Optional<Change> setExtension() {
    Optional<Place> transition = place("transition");
    Optional<Length> by = form.required("by").flatMap(rules.conditions()::length);
    Citation[] because = because();
    return transition.flatMap(v_transition -> by.flatMap(
        v_by -> Optional.<Change>of(EffectChange.setExtension(v_transition, v_by, because))));
  }

  private Optional<Change> setCap() {
    Optional<Place> transition = place("transition");
    Optional<Length> cap = form.member("upTo").flatMap(rules.conditions()::length);
    Citation[] because = because();
    return transition.flatMap(
        v_transition -> Optional.<Change>of(EffectChange.setCap(v_transition, cap, because)));
  }

  private Optional<Change> setEstablishments() {
    Optional<Place> transition = place("transition");
    List<Establishment> establishes = form.all("establishes", rules::establishment);
    Citation[] because = because();
    return transition.flatMap(v_transition ->
        Optional.<Change>of(EffectChange.setEstablishments(v_transition, establishes, because)));
  }

  private Optional<Change> setRetractions() {
    Optional<Place> transition = place("transition");
    Set<FactId> retracts = form.ids("retracts", FactId::of);
    Citation[] because = because();
    return transition.flatMap(v_transition ->
        Optional.<Change>of(EffectChange.setRetractions(v_transition, retracts, because)));
  }

  private Optional<Change> require() {
    Optional<Place> transition = place("transition");
    Optional<Condition> condition = form.required("when").flatMap(rules.conditions()::read);
    Citation[] because = because();
    return transition.flatMap(v_transition -> condition.flatMap(v_condition ->
        Optional.<Change>of(ConditionChange.require(v_transition, v_condition, because))));
  }

  private Optional<Change> relax() {
    Optional<Place> transition = place("transition");
    Optional<FactId> fact = drop();
    Citation[] because = because();
    return transition.flatMap(v_transition -> fact.flatMap(
        v_fact -> Optional.<Change>of(ConditionChange.relax(v_transition, v_fact, because))));
  }

  private Optional<Change> setCondition() {
    Optional<Place> transition = place("transition");
    Optional<Condition> condition = rules.conditions().when(form);
    Citation[] because = because();
    return transition.flatMap(v_transition -> condition.flatMap(v_condition ->
        Optional.<Change>of(ConditionChange.setCondition(v_transition, v_condition, because))));
  }

  private Optional<Change> addCode() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Optional<Code> code = form.required("code").flatMap(words::code);
    Citation[] because = because();
    return fact.flatMap(v_fact ->
        code.flatMap(v_code -> Optional.<Change>of(FactChange.addCode(v_fact, v_code, because))));
  }

  private Optional<Change> removeCode() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Optional<String> code = form.required("code").flatMap(form::text);
    Citation[] because = because();
    return fact.flatMap(v_fact -> code.flatMap(
        v_code -> Optional.<Change>of(FactChange.removeCode(v_fact, v_code, because))));
  }

  private Optional<Change> addEstablisher() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Optional<RoleId> role = form.required("role").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return fact.flatMap(v_fact -> role.flatMap(
        v_role -> Optional.<Change>of(FactChange.addEstablisher(v_fact, v_role, because))));
  }

  private Optional<Change> removeEstablisher() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Optional<RoleId> role = form.required("role").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return fact.flatMap(v_fact -> role.flatMap(
        v_role -> Optional.<Change>of(FactChange.removeEstablisher(v_fact, v_role, because))));
  }

  private Optional<Change> setPresumption() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Optional<FactValue> value = form.required("value").flatMap(n -> form.factValue("value", n));
    Citation[] because = because();
    return fact.flatMap(v_fact -> value.flatMap(v_value ->
        Optional.<Change>of(PresumptionChange.setPresumption(v_fact, v_value, because))));
  }

  private Optional<Change> removePresumption() {
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    Citation[] because = because();
    return fact.flatMap(
        v_fact -> Optional.<Change>of(PresumptionChange.removePresumption(v_fact, because)));
  }

  private Optional<Change> addRole() {
    Optional<EventId> event = form.required("event").flatMap(n -> form.id(n, EventId::of));
    Optional<RoleId> role = form.required("role").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return event.flatMap(v_event ->
        role.flatMap(v_role -> Optional.<Change>of(EventChange.addRole(v_event, v_role, because))));
  }

  private Optional<Change> removeRole() {
    Optional<EventId> event = form.required("event").flatMap(n -> form.id(n, EventId::of));
    Optional<RoleId> role = form.required("role").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return event.flatMap(v_event -> role.flatMap(
        v_role -> Optional.<Change>of(EventChange.removeRole(v_event, v_role, because))));
  }

  private Optional<Change> setCarried() {
    Optional<EventId> event = form.required("event").flatMap(n -> form.id(n, EventId::of));
    Set<FactId> mustCarry = form.ids("mustCarry", FactId::of);
    Set<FactId> mayCarry = form.ids("mayCarry", FactId::of);
    Citation[] because = because();
    return event.flatMap(v_event ->
        Optional.<Change>of(EventChange.setCarried(v_event, mustCarry, mayCarry, because)));
  }

  private Optional<Change> addWords() {
    Words words = vocabulary();
    Optional<String> before = form.member("before").flatMap(form::text);
    Citation[] because = because();
    return Optional.<Change>of(
        placed(WordChange.addWords(words, because), before, WordChange.AddWords::before));
  }

  private Optional<Change> removeWords() {
    NamedWords words = names();
    Citation[] because = because();
    return Optional.<Change>of(WordChange.removeWords(words, because));
  }

  private Optional<Change> replaceWords() {
    Words words = vocabulary();
    Citation[] because = because();
    return Optional.<Change>of(WordChange.replaceWords(words, because));
  }

  private Optional<Change> addDuty() {
    Optional<Duty> duty = form.required("duty").flatMap(rules::duty);
    Optional<RuleId> before = form.member("before").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return duty.flatMap(v_duty -> Optional.<Change>of(
        placed(DutyChange.addDuty(v_duty, because), before, DutyChange.AddDuty::before)));
  }

  private Optional<Change> removeDuty() {
    Optional<RuleId> duty = form.required("duty").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return duty.flatMap(v_duty -> Optional.<Change>of(DutyChange.removeDuty(v_duty, because)));
  }

  private Optional<Change> replaceDuty() {
    Optional<Duty> duty = form.required("duty").flatMap(rules::duty);
    Citation[] because = because();
    return duty.flatMap(v_duty -> Optional.<Change>of(DutyChange.replaceDuty(v_duty, because)));
  }

  private Optional<Change> setDutyPeriod() {
    Optional<RuleId> duty = form.required("duty").flatMap(n -> form.id(n, RuleId::of));
    Optional<Length> within = form.required("within").flatMap(rules.conditions()::length);
    Citation[] because = because();
    return duty.flatMap(v_duty -> within.flatMap(
        v_within -> Optional.<Change>of(DutyChange.setDutyPeriod(v_duty, v_within, because))));
  }

  private Optional<Change> setDutyHolder() {
    Optional<RuleId> duty = form.required("duty").flatMap(n -> form.id(n, RuleId::of));
    Optional<RoleId> holder = form.required("holder").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return duty.flatMap(v_duty -> holder.flatMap(
        v_holder -> Optional.<Change>of(DutyChange.setDutyHolder(v_duty, v_holder, because))));
  }

  private Optional<Change> setDutyOccasion() {
    Optional<RuleId> duty = form.required("duty").flatMap(n -> form.id(n, RuleId::of));
    Set<StageId> onEntering = form.ids("onEntering", StageId::of);
    Set<EventId> onEvents = form.ids("onEvents", EventId::of);
    Citation[] because = because();
    return duty.flatMap(v_duty ->
        Optional.<Change>of(OccasionChange.setDutyOccasion(v_duty, onEntering, onEvents, because)));
  }

  private Optional<Change> setDutyCondition() {
    Optional<RuleId> duty = form.required("duty").flatMap(n -> form.id(n, RuleId::of));
    Optional<Condition> condition = rules.conditions().when(form);
    Citation[] because = because();
    return duty.flatMap(v_duty -> condition.flatMap(v_condition ->
        Optional.<Change>of(OccasionChange.setDutyCondition(v_duty, v_condition, because))));
  }

  private Optional<Change> addProcedure() {
    Optional<Procedure> procedure =
        form.required("procedure").flatMap(n -> ProcedureReader.read(n, faults, rules));
    Optional<ProcedureId> before = form.member("before").flatMap(n -> form.id(n, ProcedureId::of));
    Citation[] because = because();
    return procedure.flatMap(v_procedure -> Optional.<Change>of(placed(
        ProcedureChange.addProcedure(v_procedure, because),
        before,
        ProcedureChange.AddProcedure::before)));
  }

  private Optional<Change> removeProcedure() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Citation[] because = because();
    return procedure.flatMap(
        v_procedure -> Optional.<Change>of(ProcedureChange.removeProcedure(v_procedure, because)));
  }

  private Optional<Change> replaceProcedure() {
    Optional<Procedure> procedure =
        form.required("procedure").flatMap(n -> ProcedureReader.read(n, faults, rules));
    Citation[] because = because();
    return procedure.flatMap(
        v_procedure -> Optional.<Change>of(ProcedureChange.replaceProcedure(v_procedure, because)));
  }

  private Optional<Change> setInitial() {
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<StageId> initial = form.required("initial").flatMap(n -> form.id(n, StageId::of));
    Citation[] because = because();
    return procedure.flatMap(v_procedure -> initial.flatMap(v_initial ->
        Optional.<Change>of(ProcedureChange.setInitial(v_procedure, v_initial, because))));
  }

  private Optional<Change> addLeadRule() {
    Optional<LeadRule> rule = form.required("lead").flatMap(rules::lead);
    Optional<RuleId> before = form.member("before").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return rule.flatMap(v_rule -> Optional.<Change>of(
        placed(LeadChange.addLeadRule(v_rule, because), before, LeadChange.AddLeadRule::before)));
  }

  private Optional<Change> removeLeadRule() {
    Optional<RuleId> rule = form.required("rule").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return rule.flatMap(v_rule -> Optional.<Change>of(LeadChange.removeLeadRule(v_rule, because)));
  }

  private Optional<Change> replaceLeadRule() {
    Optional<LeadRule> rule = form.required("lead").flatMap(rules::lead);
    Citation[] because = because();
    return rule.flatMap(v_rule -> Optional.<Change>of(LeadChange.replaceLeadRule(v_rule, because)));
  }

  private Optional<Change> setLead() {
    Optional<RuleId> rule = form.required("rule").flatMap(n -> form.id(n, RuleId::of));
    Optional<RoleId> lead = form.required("lead").flatMap(n -> form.id(n, RoleId::of));
    Citation[] because = because();
    return rule.flatMap(v_rule ->
        lead.flatMap(v_lead -> Optional.<Change>of(LeadChange.setLead(v_rule, v_lead, because))));
  }

  private Optional<Change> cite() {
    Optional<Place> rule = place("rule");
    Citation[] because = because();
    return rule.flatMap(v_rule -> Optional.<Change>of(SourceChange.cite(v_rule, because)));
  }

  private Optional<Change> setCitations() {
    Optional<Place> rule = place("rule");
    Citation[] because = because();
    return rule.flatMap(v_rule -> Optional.<Change>of(SourceChange.setCitations(v_rule, because)));
  }

  private Optional<Change> chooseReading() {
    Optional<RuleId> reading = form.required("reading").flatMap(n -> form.id(n, RuleId::of));
    Optional<RuleId> as = form.required("as").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return reading.flatMap(v_reading -> as.flatMap(
        v_as -> Optional.<Change>of(ReadingChange.chooseReading(v_reading, v_as, because))));
  }

  private Optional<Change> addReading() {
    Optional<Reading> reading =
        form.required("reading").flatMap(n -> new ReadingReader(faults, rules).reading(n));
    Citation[] because = because();
    return reading.flatMap(
        v_reading -> Optional.<Change>of(ReadingChange.addReading(v_reading, because)));
  }

  private Optional<Change> removeReading() {
    Optional<RuleId> reading = form.required("reading").flatMap(n -> form.id(n, RuleId::of));
    Citation[] because = because();
    return reading.flatMap(
        v_reading -> Optional.<Change>of(ReadingChange.removeReading(v_reading, because)));
  }
}
