package org.nrm.json;

import java.util.Collection;
import java.util.function.Consumer;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Sensitivity;

/** Writes what a mechanism says besides its stages and transitions: its head, its words, its duties. */
final class MechanismWriter {
  private final Pen pen;
  private final Style style;
  private final RuleWriter rules;
  private final CitationWriter citations;

  MechanismWriter(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
    this.rules = new RuleWriter(pen, style);
    this.citations = new CitationWriter(pen, style);
  }

  void write(ReferralMechanism mechanism) {
    pen.object(() -> {
      head(mechanism);
      citations.instruments();
      list("roles", mechanism.roles(), this::role);
      list("facts", mechanism.facts(), this::fact);
      list("events", mechanism.events(), this::event);
      list("entitlements", mechanism.entitlements(), this::entitlement);
      list("meanings", mechanism.meanings(), this::meaning);
      list("procedures", mechanism.procedures(), this::procedure);
      list("duties", mechanism.duties(), this::duty);
      list("leads", mechanism.leadRules(), this::lead);
    });
  }

  private <T> void list(String name, Collection<T> items, Consumer<T> each) {
    if (!style.isBrief() || !items.isEmpty()) {
      pen.list(name, items, each);
    }
  }

  private void head(ReferralMechanism mechanism) {
    pen.text("id", mechanism.id())
        .text("title", mechanism.title())
        .text("jurisdiction", mechanism.jurisdiction())
        .number("version", mechanism.version());
    citations.inForce(mechanism.inForceSince(), mechanism.inForceThrough());
    pen.text("variantOf", mechanism.variantOf()).text("fingerprint", mechanism.fingerprint());
    if (!style.isBrief() || !mechanism.calendar().equals(WorkingCalendar.WEEKDAYS)) {
      calendar(mechanism.calendar());
    }
  }

  private void calendar(WorkingCalendar calendar) {
    pen.object(
        "calendar",
        () -> pen.words("restDays", calendar.restDays().stream().sorted().toList())
            .texts("holidays", calendar.holidays().stream().sorted().toList()));
  }

  private void role(Role role) {
    pen.object(
        () -> pen.text("id", role.id()).text("title", role.title()).word("kind", role.kind()));
  }

  private void fact(FactType fact) {
    pen.object(() -> {
      pen.text("id", fact.id())
          .word("kind", fact.kind())
          .text("title", fact.title())
          .listUnlessEmpty("codes", fact.codes(), this::code);
      unless(Sensitivity.PERSONAL, "sensitivity", fact.sensitivity());
      unless(FactScope.CASE, "scope", fact.scope());
      unless(Constancy.CHANGING, "constancy", fact.constancy());
      if (!style.isBrief() || !fact.establishedBy().isEmpty()) {
        pen.ids("establishedBy", fact.establishedBy(), style);
      }
      fact.presumption()
          .ifPresent(presumed -> pen.object("presumption", () -> {
            pen.value("value", presumed.value());
            rules.citations(presumed.citations());
          }));
    });
  }

  private void unless(Enum<?> usual, String name, Enum<?> value) {
    if (!style.isBrief() || value != usual) {
      pen.word(name, value);
    }
  }

  private void code(Code code) {
    pen.object(() -> pen.text("id", code.id()).text("title", code.title()));
  }

  private void event(EventType event) {
    pen.object(() -> pen.text("id", event.id())
        .text("title", event.title())
        .ids("reportedBy", event.reportedBy(), style)
        .idsUnlessEmpty("mustCarry", event.requiredFacts(), style)
        .idsUnlessEmpty("mayCarry", event.optionalFacts(), style)
        .text("meaning", event.meaning()));
  }

  private void entitlement(Entitlement entitlement) {
    pen.object(() -> pen.text("id", entitlement.id()).text("title", entitlement.title()));
  }

  private void meaning(Meaning meaning) {
    pen.object(() -> pen.text("id", meaning.id()).text("title", meaning.title()));
  }

  private void procedure(Procedure procedure) {
    pen.object(() -> {
      pen.text("id", procedure.id()).text("title", procedure.title());
      unless(Multiplicity.ONE, "runs", procedure.multiplicity());
      pen.text("initial", procedure.initial()).list("stages", procedure.stages(), rules::stage);
      list("transitions", procedure.transitions(), rules::transition);
    });
  }

  private void duty(Duty duty) {
    pen.object(() -> {
      pen.text("id", duty.id())
          .text("title", duty.title())
          .text("holder", duty.holder())
          .text("procedure", duty.procedure())
          .idsUnlessEmpty("onEntering", duty.onEntering(), style)
          .idsUnlessEmpty("onEvents", duty.onEvents(), style);
      rules.when(duty.condition());
      pen.text("act", duty.act())
          .text("within", duty.within().map(length -> length.text()))
          .flagIf("beforeExpiry", duty.beforeExpiry())
          .idsUnlessEmpty("during", duty.during(), style);
      rules.citations(duty.citations());
    });
  }

  private void lead(LeadRule lead) {
    pen.object(() -> {
      pen.text("id", lead.id());
      rules.when(lead.condition());
      pen.text("lead", lead.lead());
      rules.citations(lead.citations());
    });
  }
}
