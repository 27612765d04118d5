package org.nrm.examples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.json.htcds.HtcdsAlias;
import org.nrm.json.htcds.HtcdsAliases;
import org.nrm.json.htcds.HtcdsCode;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsMapping;
import org.nrm.json.htcds.HtcdsMappings;
import org.nrm.protection.ConsentState;
import org.nrm.protection.ConsentTerm;
import org.nrm.protection.ConsentTerms;
import org.nrm.protection.PurposeTerm;
import org.nrm.referral.TaskTerm;
import org.nrm.referral.TaskTerms;

/** Makes the page of the codes of other standards from the tables of the library. */
final class InterchangeCodes {
  private final StringBuilder page = new StringBuilder();

  private InterchangeCodes() {}

  static String page() {
    InterchangeCodes codes = new InterchangeCodes();
    codes.text("<!-- Made from the tables of the library: do not edit. -->");
    codes.text("# Codes of other standards");
    codes.text(
        "What stages of a referral, states of consent and facts of a case are called elsewhere. An empty cell means that the"
            + " other side cannot say it. The tables are values too: `TaskTerms`, `ConsentTerms`, `ConsentState`,"
            + " `HtcdsFields`, `HtcdsAliases`, `HtcdsMappings`.");
    codes.referral();
    codes.consent();
    codes.htcds();
    return codes.page.toString();
  }

  private void referral() {
    text("## Referral: FHIR Task, Primero, proGres, HTCDS");
    text(
        "Read: the states of a Task in the sources of HL7 FHIR, the code of Primero v2 and of its bridge to proGres, the"
            + " table of field standards of HTCDS 2.0. proGres itself was not read. The mapping is this library's reading.");
    row("stages", "FHIR Task", "Primero", "proGres bridge", "HTCDS 2.0, date", "note");
    row("---", "---", "---", "---", "---", "---");
    for (TaskTerm term : TaskTerms.table()) {
      row(
          codes(term.stages()),
          code(term.fhirTask()),
          code(term.primero()),
          term.proGres().orElse(""),
          code(term.htcds()),
          term.note().orElse(""));
    }
    text("");
    text("States of a FHIR Task that no stage has: "
        + codes(TaskTerms.fhirStates().stream()
            .filter(state -> TaskTerms.ofFhir(state).isEmpty())
            .toList())
        + ". Statuses of Primero: " + codes(TaskTerms.primeroStatuses()) + ".");
  }

  private void consent() {
    text("## Consent: DPV and FHIR");
    text(
        "The Data Privacy Vocabulary is published by a community group of W3C and is no W3C standard. Read: its module on the"
            + " status of consent, version 2.3, and its module on purposes, version 2.0; nothing else of it. That a consent"
            + " withdrawn is `inactive` in FHIR R5 is as FHIR has it; its other codes here are this library's reading.");
    row("DPV", "valid for processing", "state here", "FHIR Consent", "note");
    row("---", "---", "---", "---", "---");
    for (ConsentTerm term : ConsentTerms.statuses()) {
      row(
          "[`" + term.name() + "`](" + term.iri() + ")",
          term.isValid() ? "yes" : "no",
          code(term.state().map(ConsentState::stage)),
          code(term.state().map(ConsentState::fhir)),
          term.note().orElse(""));
    }
    text("");
    row("purpose here", "nearest DPV purpose", "what it does not say");
    row("---", "---", "---");
    for (PurposeTerm term : ConsentTerms.purposes()) {
      row(
          "`" + term.purpose().id() + "`",
          term.iri()
              .map(iri -> "[`" + term.name().orElseThrow() + "`](" + iri + ")")
              .orElse(""),
          term.note());
    }
  }

  private void htcds() {
    text("");
    text("## HTCDS 2.0");
    text(
        "Human Trafficking Case Data Standard (HTCDS) 2.0 by IOM, 24 December 2021, licensed under"
            + " [CC BY 4.0](http://creativecommons.org/licenses/by/4.0/), <https://github.com/UNMigration/HTCDS>. Changed: grouped,"
            + " and the mapping, the aliases and the JSON form are ours. IOM does not endorse this library; use must be"
            + " consistent with the mandate and values of IOM. Read: the table of field standards, the field definitions, the"
            + " guidance, the three Excel templates, the survey form and its XForm. Not read: the Salesforce package.");
    text("### What of a case becomes what");
    row("of the case", "", "field", "value");
    row("---", "---", "---", "---");
    for (HtcdsMapping mapping : HtcdsMappings.table()) {
      row(
          origin(mapping),
          "`" + mapping.id() + mapping.code().map(c -> ": " + c).orElse("") + "`",
          "`" + mapping.field().name() + "`",
          code(mapping.value()));
    }
    text("");
    text("### Fields");
    text(
        "A field that is not kept names persons or is free text: it is never read, and its values are counted. The standard marks"
            + " fields as core and none as mandatory.");
    row("field", "group", "kind", "core", "kept", "values");
    row("---", "---", "---", "---", "---", "---");
    for (HtcdsField field : HtcdsFields.all()) {
      row(
          "`" + field.name() + "`" + (field.isDeprecated() ? " (deprecated)" : ""),
          "`" + field.group().member() + "`",
          field.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
          field.isCore() ? "core" : "",
          field.isKept() ? "kept" : "",
          codes(field.codes().stream().map(HtcdsCode::name).toList()));
    }
    text("");
    text("### Aliases");
    text(
        "Beside these, the labels of fields and of values are read, and the names and three letters of states. Several values"
            + " stand between semicolons, in the survey form between spaces.");
    row("written", "over the label", "field", "value", "where");
    row("---", "---", "---", "---", "---");
    HtcdsAliases.written().forEach(this::alias);
  }

  private void alias(HtcdsAlias alias) {
    row(
        "`" + alias.written() + "`",
        alias.label().orElse(""),
        code(alias.field().map(HtcdsField::name)),
        code(alias.value()),
        alias.source());
  }

  private static String origin(HtcdsMapping mapping) {
    return switch (mapping.origin()) {
      case STAGE -> "a stage that means";
      case CASE -> "the case is";
      case EVENT_FACT -> "the last event says";
      case FACT -> "it is established";
      case CONSENT -> "consent to";
      case EVENT -> "the day of";
      case MEASURE -> "a measure of the kind";
    };
  }

  private void text(String text) {
    page.append(text).append(text.isEmpty() ? "\n" : "\n\n");
  }

  private void row(String... cells) {
    page.append("| ")
        .append(String.join(" | ", List.of(cells)).replace("|  |", "| |").replace("|  |", "| |"))
        .append(" |\n");
  }

  private static String code(Optional<?> value) {
    return value.map(v -> "`" + v + "`").orElse("");
  }

  private static String codes(Collection<?> values) {
    return values.stream().map(v -> "`" + v + "`").collect(Collectors.joining(", "));
  }
}
