package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nrm.referral.AgreedDuty;
import org.nrm.referral.AgreementParty;
import org.nrm.referral.AgreementTerms;
import org.nrm.referral.CaseCategory;
import org.nrm.referral.CooperationAgreement;
import org.nrm.referral.InformationFlow;
import org.nrm.referral.LeadAnswer;
import org.nrm.referral.StatedTerm;
import org.nrm.vocabulary.Id;

/** Writes agreements between institutions for other programs. */
final class AgreementAsJson {
  private AgreementAsJson() {}

  static List<Map<String, Object>> list(List<CooperationAgreement> all) {
    return all.stream().map(AgreementAsJson::row).toList();
  }

  private static Map<String, Object> row(CooperationAgreement a) {
    Map<String, Object> value = head(a);
    value.put("categories", a.categories().size());
    value.put("duties", a.duties().size());
    return value;
  }

  static Map<String, Object> of(CooperationAgreement a) {
    Map<String, Object> value = head(a);
    value.put("parties", a.parties().stream().map(AgreementAsJson::party).toList());
    value.put(
        "categories", a.categories().stream().map(AgreementAsJson::category).toList());
    value.put("duties", a.duties().stream().map(AgreementAsJson::duty).toList());
    value.put("flows", a.flows().stream().map(AgreementAsJson::flow).toList());
    value.put(
        "terms", AgreementTerms.check(a).stream().map(AgreementAsJson::term).toList());
    value.put("citations", CitationAsJson.of(a.citations()));
    return value;
  }

  static Map<String, Object> of(CooperationAgreement agreement, LeadAnswer answer) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("agreement", agreement.id().value());
    value.put("category", category(answer.category()));
    value.put("lead", answer.lead().value());
    value.put(
        "owedByLead", answer.owedByLead().stream().map(AgreementAsJson::duty).toList());
    value.put(
        "owedByOthers",
        answer.owedByOthers().stream().map(AgreementAsJson::duty).toList());
    return value;
  }

  private static Map<String, Object> head(CooperationAgreement a) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", a.id().value());
    value.put("title", a.title());
    value.put("jurisdiction", a.jurisdiction().value());
    a.since().ifPresent(year -> value.put("since", year.getValue()));
    a.renewed().ifPresent(day -> value.put("renewed", day.toString()));
    value.put("signed", word(a.signed()));
    value.put("funding", word(a.funding()));
    return value;
  }

  private static Map<String, Object> party(AgreementParty party) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("role", party.role().id().value());
    value.put("title", party.role().title());
    value.put("kind", word(party.kind()));
    return value;
  }

  private static Map<String, Object> category(CaseCategory category) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", category.id().value());
    value.put("title", category.title());
    value.put("lead", category.lead().value());
    value.put("citations", CitationAsJson.of(category.citations()));
    return value;
  }

  private static Map<String, Object> duty(AgreedDuty duty) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", duty.id().value());
    value.put("holder", duty.holder().value());
    value.put("act", word(duty.act()));
    value.put("when", duty.when());
    value.put("what", duty.what());
    if (!duty.categories().isEmpty()) {
      value.put("categories", duty.categories().stream().map(Id::value).toList());
    }
    value.put("citations", CitationAsJson.of(duty.citations()));
    return value;
  }

  private static Map<String, Object> flow(InformationFlow flow) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("teller", flow.teller().value());
    value.put("told", flow.told().value());
    value.put("what", flow.what());
    value.put("when", flow.when());
    value.put("citations", CitationAsJson.of(flow.citations()));
    return value;
  }

  private static Map<String, Object> term(StatedTerm term) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("term", term.term().id());
    value.put("title", term.term().title());
    value.put("status", word(term.status()));
    value.put("text", term.text());
    value.put("citations", CitationAsJson.of(term.citations()));
    return value;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
