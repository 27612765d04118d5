package org.nrm.mechanism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;

/** What a mechanism says, rule by rule and part by part; all that its fingerprint digests, and its titles and citations. */
final class RuleList {
  private final Map<RuleName, List<RulePart>> rules = new LinkedHashMap<>();

  private RuleList() {}

  static Map<RuleName, List<RulePart>> of(ReferralMechanism mechanism) {
    RuleList list = new RuleList();
    list.whole(mechanism);
    mechanism
        .roles()
        .forEach(r -> list.add(
            RuleSort.ROLE, r.id(), new RuleParts().title(r.title()).rule("kind", word(r.kind()))));
    mechanism.facts().forEach(list::fact);
    mechanism.events().forEach(list::event);
    mechanism
        .entitlements()
        .forEach(e -> list.add(RuleSort.ENTITLEMENT, e.id(), new RuleParts().title(e.title())));
    mechanism
        .meanings()
        .forEach(m -> list.add(RuleSort.MEANING, m.id(), new RuleParts().title(m.title())));
    mechanism.procedures().forEach(list::procedure);
    mechanism.duties().forEach(list::duty);
    mechanism.leadRules().forEach(list::lead);
    return list.rules;
  }

  private void add(RuleSort sort, Object place, RuleParts parts) {
    rules.put(new RuleName(sort, place.toString()), parts.all());
  }

  private void whole(ReferralMechanism m) {
    add(
        RuleSort.MECHANISM,
        "",
        new RuleParts()
            .title(m.title())
            .source("version", Optional.of(m.version()))
            .source("in force since", m.inForceSince())
            .source("in force through", m.inForceThrough())
            .set("rest days", m.calendar().restDays())
            .set("holidays", m.calendar().holidays())
            .order("order of roles", m.roles().stream().map(r -> r.id()).toList())
            .order("order of facts", m.facts().stream().map(f -> f.id()).toList())
            .order("order of events", m.events().stream().map(e -> e.id()).toList())
            .order(
                "order of procedures", m.procedures().stream().map(p -> p.id()).toList())
            .order("order of duties", m.duties().stream().map(d -> d.id()).toList())
            .order(
                "order of lead rules", m.leadRules().stream().map(l -> l.id()).toList()));
  }

  private void fact(FactType f) {
    add(
        RuleSort.FACT,
        f.id(),
        new RuleParts()
            .title(f.title())
            .titles("titles of the codes", f.codes().stream().map(Code::title).toList())
            .rule("kind", word(f.kind()))
            .listed("codes", f.codes().stream().map(Code::id).toList())
            .rule("scope", word(f.scope()))
            .rule("constancy", word(f.constancy()))
            .rule("sensitivity", word(f.sensitivity()))
            .set("established by", f.establishedBy())
            .rule("presumed", f.presumption().map(p -> p.value().text()))
            .citations(
                "source of the presumption",
                f.presumption().map(Presumption::citations).orElse(List.of())));
  }

  private void event(EventType e) {
    add(
        RuleSort.EVENT,
        e.id(),
        new RuleParts()
            .title(e.title())
            .set("reported by", e.reportedBy())
            .set("must carry", e.requiredFacts())
            .set("may carry", e.optionalFacts())
            .rule("meaning", e.meaning()));
  }

  private void procedure(Procedure p) {
    add(
        RuleSort.PROCEDURE,
        p.id(),
        new RuleParts()
            .title(p.title())
            .rule("runs", p.multiplicity() == Multiplicity.ONE ? "once" : "several times")
            .rule("initial stage", p.initial())
            .order("order of stages", p.stages().stream().map(Stage::id).toList())
            .order(
                "order of transitions",
                p.transitions().stream().map(Transition::id).toList()));
    p.stages().forEach(s -> stage(p, s));
    p.transitions().forEach(t -> transition(p, t));
  }

  private void stage(Procedure p, Stage s) {
    RuleParts parts = new RuleParts()
        .title(s.title())
        .ruleIf("ending", s.ending())
        .rule("meaning", s.meaning())
        .rule("document", s.document());
    s.term().ifPresent(term -> term(parts, term));
    s.grants()
        .forEach(g -> parts.rule(
            "grants " + g.entitlement(),
            CanonicalText.of(g.condition()),
            RuleText.of(g.condition())));
    parts.order("order of grants", s.grants().stream().map(Grant::entitlement).toList());
    parts.citations("citations", s.citations());
    s.term().ifPresent(term -> parts.citations("source of the term", term.citations()));
    s.grants().forEach(g -> parts.citations("source of " + g.entitlement(), g.citations()));
    add(RuleSort.STAGE, Place.of(p.id(), s.id()).text(), parts);
  }

  private static void term(RuleParts parts, Term term) {
    parts
        .rule("term", term.length().text(), term.length().words())
        .rule("counted from", CanonicalText.of(term.anchor()), term.anchor().words())
        .ruleIf("first day included", term.counting() == Counting.FIRST_DAY_INCLUDED)
        .rule("then", term.then());
    term.notBefore().ifPresent(c -> parts.condition("not ending before", c));
  }

  private void transition(Procedure p, Transition t) {
    add(
        RuleSort.TRANSITION,
        Place.of(p.id(), t.id()).text(),
        new RuleParts()
            .set("from", t.origins())
            .rule("event", t.event())
            .condition("condition", t.condition())
            .rule("effect", RuleText.of(t.effect()))
            .rule("modality", word(t.modality()))
            .rule(
                "at most",
                t.limit().isPresent() ? Optional.of(t.limit().getAsInt()) : Optional.empty())
            .ruleIf("in every instance", t.inEveryInstance())
            .listed(
                "establishes",
                t.establishes().stream().map(RuleList::establishes).toList())
            .set("retracts", t.retracts())
            .citations("citations", t.citations()));
  }

  private static String establishes(Establishment e) {
    return e.fact() + " = " + e.value().map(FactValue::text).orElse("its day");
  }

  private void duty(Duty d) {
    add(
        RuleSort.DUTY,
        d.id(),
        new RuleParts()
            .title(d.title())
            .rule("holder", d.holder())
            .rule("procedure", d.procedure())
            .set("on entering", d.onEntering())
            .set("on", d.onEvents())
            .condition("condition", d.condition())
            .rule("met by", d.act())
            .rule("within", d.within().map(Length::words))
            .ruleIf("before the term runs out", d.beforeExpiry())
            .set("during", d.during())
            .citations("citations", d.citations()));
  }

  private void lead(LeadRule l) {
    add(
        RuleSort.LEAD,
        l.id(),
        new RuleParts()
            .condition("condition", l.condition())
            .rule("lead", l.lead())
            .citations("citations", l.citations()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
