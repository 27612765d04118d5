package org.nrm.json;

import java.util.List;
import java.util.Optional;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Reads stages, transitions, duties and rules on the lead; empty where one cannot be read for what it says. */
final class RuleReader {
  private final Faults faults;
  private final CitationReader citations;
  private final ConditionReader conditions;

  RuleReader(Faults faults, CitationReader citations) {
    this.faults = faults;
    this.citations = citations;
    this.conditions = new ConditionReader(faults);
  }

  ConditionReader conditions() {
    return conditions;
  }

  CitationReader citations() {
    return citations;
  }

  Optional<Stage> stage(Node node) {
    Form form = Form.of(
        node,
        faults,
        "id",
        "title",
        "document",
        "meaning",
        "ending",
        "term",
        "entitlements",
        "citations");
    Optional<StageId> id = form.required("id").flatMap(n -> form.id(n, StageId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    Stage.Builder stage = new Stage.Builder();
    stage
        .document(form.member("document").flatMap(form::text))
        .meaning(form.member("meaning").flatMap(n -> form.id(n, MeaningId::of)))
        .ending(form.member("ending").flatMap(form::flag).orElse(false))
        .term(form.member("term").flatMap(this::term))
        .grants(form.all("entitlements", this::grant))
        .citations(citations.citations(form));
    return id.flatMap(i -> title.map(t -> stage.id(i).title(t).build()));
  }

  Optional<Term> term(Node node) {
    Form form =
        Form.of(node, faults, "length", "anchor", "counting", "notBefore", "then", "citations");
    Optional<Length> length = form.required("length").flatMap(conditions::length);
    Optional<Anchor> anchor = conditions.anchor(form, "anchor");
    Optional<StageId> then = form.required("then").flatMap(n -> form.id(n, StageId::of));
    Term.Builder term = new Term.Builder();
    term.counting(form.member("counting")
            .flatMap(n -> form.word(n, Counting.class))
            .orElse(Counting.FROM_NEXT_DAY))
        .notBefore(form.member("notBefore").flatMap(conditions::read))
        .citations(citations.citations(form));
    return length.flatMap(
        l -> anchor.flatMap(a -> then.map(t -> term.length(l).anchor(a).then(t).build())));
  }

  Optional<Grant> grant(Node node) {
    Form form = Form.of(node, faults, "entitlement", "when", "citations");
    Optional<EntitlementId> entitlement =
        form.required("entitlement").flatMap(n -> form.id(n, EntitlementId::of));
    Optional<Condition> when = conditions.when(form);
    List<Citation> cited = citations.citations(form);
    return entitlement.flatMap(e -> when.map(w -> Grant.of(e, w, cited)));
  }

  Optional<Transition> transition(Node node) {
    Form form = Form.of(
        node,
        faults,
        "id",
        "from",
        "event",
        "when",
        "to",
        "extends",
        "stays",
        "establishes",
        "retracts",
        "limit",
        "inEveryInstance",
        "modality",
        "citations");
    Optional<RuleId> id = form.required("id").flatMap(n -> form.id(n, RuleId::of));
    form.required("from");
    Optional<EventId> event = form.required("event").flatMap(n -> form.id(n, EventId::of));
    Optional<Condition> when = conditions.when(form);
    Optional<Effect> effect = effect(form);
    Optional<Modality> modality =
        form.required("modality").flatMap(n -> form.word(n, Modality.class));
    Transition.Builder transition = new Transition.Builder();
    transition
        .origins(form.ids("from", StageId::of))
        .establishes(form.all("establishes", this::establishment))
        .retracts(form.ids("retracts", FactId::of))
        .inEveryInstance(form.isSet("inEveryInstance"))
        .citations(citations.citations(form));
    form.member("limit").flatMap(form::count).ifPresent(transition::limit);
    return id.flatMap(i -> event.flatMap(e -> when.flatMap(w -> effect.flatMap(does -> modality.map(
        m -> transition.id(i).event(e).condition(w).effect(does).modality(m).build())))));
  }

  private Optional<Effect> effect(Form form) {
    List<String> given =
        List.of("to", "extends", "stays").stream().filter(form::has).toList();
    if (given.isEmpty()) {
      faults.add(
          form.node(),
          "the rule leads nowhere: add `to` with a stage, `extends` with a length, or `stays`");
      return Optional.empty();
    }
    if (given.size() > 1) {
      faults.add(
          form.node(), "`" + given.get(0) + "` and `" + given.get(1) + "` are given: keep one");
      return Optional.empty();
    }
    Node does = form.given(given.get(0));
    return switch (given.get(0)) {
      case "to" -> form.id(does, StageId::of).map(Effect::to);
      case "extends" -> extension(does);
      default -> form.isSet("stays") ? Optional.of(Effect.stay()) : Optional.empty();
    };
  }

  private Optional<Effect> extension(Node node) {
    Form form = Form.of(node, faults, "by", "upTo");
    Optional<Length> by = form.required("by").flatMap(conditions::length);
    Optional<Length> cap = form.member("upTo").flatMap(conditions::length);
    return by.map(length -> Effect.extend(length, cap));
  }

  Optional<Establishment> establishment(Node node) {
    Form form = Form.of(node, faults, "fact", "value", "eventDate");
    Optional<FactId> fact = form.required("fact").flatMap(n -> form.id(n, FactId::of));
    if (form.has("value") == form.has("eventDate")) {
      faults.add(node, "a fact is established with a `value` or with the `eventDate`: write one");
      return Optional.empty();
    }
    if (form.has("eventDate")) {
      return form.isSet("eventDate") ? fact.map(Establishment::ofEventDate) : Optional.empty();
    }
    Optional<FactValue> value = form.member("value").flatMap(n -> form.factValue("value", n));
    return fact.flatMap(f -> value.map(v -> Establishment.of(f, v)));
  }

  Optional<Duty> duty(Node node) {
    Form form = Form.of(
        node,
        faults,
        "id",
        "title",
        "holder",
        "procedure",
        "onEntering",
        "onEvents",
        "when",
        "act",
        "within",
        "beforeExpiry",
        "during",
        "citations");
    Optional<RuleId> id = form.required("id").flatMap(n -> form.id(n, RuleId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    Optional<RoleId> holder = form.required("holder").flatMap(n -> form.id(n, RoleId::of));
    Optional<ProcedureId> procedure =
        form.required("procedure").flatMap(n -> form.id(n, ProcedureId::of));
    Optional<Condition> when = conditions.when(form);
    Optional<EventId> act = form.required("act").flatMap(n -> form.id(n, EventId::of));
    Duty.Builder duty = new Duty.Builder();
    duty.onEntering(form.ids("onEntering", StageId::of))
        .onEvents(form.ids("onEvents", EventId::of))
        .within(form.member("within").flatMap(conditions::length))
        .beforeExpiry(form.isSet("beforeExpiry"))
        .during(form.ids("during", StageId::of))
        .citations(citations.citations(form));
    id.ifPresent(duty::id);
    title.ifPresent(duty::title);
    holder.ifPresent(duty::holder);
    procedure.ifPresent(duty::procedure);
    when.ifPresent(duty::condition);
    act.ifPresent(duty::act);
    boolean whole = id.isPresent()
        && title.isPresent()
        && holder.isPresent()
        && procedure.isPresent()
        && when.isPresent()
        && act.isPresent();
    return whole ? Optional.of(duty.build()) : Optional.empty();
  }

  Optional<LeadRule> lead(Node node) {
    Form form = Form.of(node, faults, "id", "when", "lead", "citations");
    Optional<RuleId> id = form.required("id").flatMap(n -> form.id(n, RuleId::of));
    Optional<Condition> when = conditions.when(form);
    Optional<RoleId> lead = form.required("lead").flatMap(n -> form.id(n, RoleId::of));
    List<Citation> cited = citations.citations(form);
    return id.flatMap(i -> when.flatMap(w -> lead.map(l -> LeadRule.of(i.value(), w, l, cited))));
  }
}
