package org.nrm.json;

import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Role;

/** Writes what a mechanism says besides its stages and transitions: its head, its words, its duties. */
final class MechanismWriter {
  private final Pen pen;
  private final RuleWriter rules;

  MechanismWriter(Pen pen) {
    this.pen = pen;
    this.rules = new RuleWriter(pen);
  }

  void write(ReferralMechanism mechanism) {
    pen.object(() -> {
      head(mechanism);
      pen.list("roles", mechanism.roles(), this::role)
          .list("facts", mechanism.facts(), this::fact)
          .list("events", mechanism.events(), this::event)
          .list("entitlements", mechanism.entitlements(), this::entitlement)
          .list("meanings", mechanism.meanings(), this::meaning)
          .list("procedures", mechanism.procedures(), this::procedure)
          .list("duties", mechanism.duties(), this::duty)
          .list("leads", mechanism.leadRules(), this::lead);
    });
  }

  private void head(ReferralMechanism mechanism) {
    pen.text("id", mechanism.id())
        .text("title", mechanism.title())
        .text("jurisdiction", mechanism.jurisdiction())
        .number("version", mechanism.version());
    rules.inForce(mechanism.inForceSince(), mechanism.inForceThrough());
    pen.text("variantOf", mechanism.variantOf()).text("fingerprint", mechanism.fingerprint());
    calendar(mechanism.calendar());
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
          .listUnlessEmpty("codes", fact.codes(), this::code)
          .word("sensitivity", fact.sensitivity())
          .word("scope", fact.scope())
          .word("constancy", fact.constancy())
          .texts("establishedBy", fact.establishedBy());
      fact.presumption()
          .ifPresent(presumed -> pen.object("presumption", () -> {
            pen.value("value", presumed.value());
            rules.citations(presumed.citations());
          }));
    });
  }

  private void code(Code code) {
    pen.object(() -> pen.text("id", code.id()).text("title", code.title()));
  }

  private void event(EventType event) {
    pen.object(() -> pen.text("id", event.id())
        .text("title", event.title())
        .texts("reportedBy", event.reportedBy())
        .textsUnlessEmpty("mustCarry", event.requiredFacts())
        .textsUnlessEmpty("mayCarry", event.optionalFacts())
        .text("meaning", event.meaning()));
  }

  private void entitlement(Entitlement entitlement) {
    pen.object(() -> pen.text("id", entitlement.id()).text("title", entitlement.title()));
  }

  private void meaning(Meaning meaning) {
    pen.object(() -> pen.text("id", meaning.id()).text("title", meaning.title()));
  }

  private void procedure(Procedure procedure) {
    pen.object(() -> pen.text("id", procedure.id())
        .text("title", procedure.title())
        .text("runs", procedure.multiplicity() == Multiplicity.ONE ? "one" : "many")
        .text("initial", procedure.initial())
        .list("stages", procedure.stages(), rules::stage)
        .list("transitions", procedure.transitions(), rules::transition));
  }

  private void duty(Duty duty) {
    pen.object(() -> {
      pen.text("id", duty.id())
          .text("title", duty.title())
          .text("holder", duty.holder())
          .text("procedure", duty.procedure())
          .textsUnlessEmpty("onEntering", duty.onEntering())
          .textsUnlessEmpty("onEvents", duty.onEvents());
      rules.when(duty.condition());
      pen.text("act", duty.act())
          .text("within", duty.within().map(length -> length.text()))
          .flagIf("beforeExpiry", duty.beforeExpiry())
          .textsUnlessEmpty("during", duty.during());
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
