package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nrm.condition.ConditionText;
import org.nrm.json.diagram.Names;
import org.nrm.json.diagram.RuleWords;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Role;

/** Everything that a table of a mechanism says, in order, for whatever it is written as. */
final class MechanismPage {
  /** The columns of the table of entitlements. */
  static final List<String> ENTITLEMENTS = List.of("in", "entitles to");

  /** The columns of the table of terms. */
  static final List<String> TERMS = List.of("stage", "term", "source");

  private final Names names;
  private final ReferralMechanism mechanism;
  private final SourceList sources;

  MechanismPage(Names names) {
    this.names = names;
    this.mechanism = names.mechanism();
    this.sources = SourceList.of(mechanism);
  }

  String title() {
    return mechanism.id() + ": " + mechanism.title();
  }

  List<String> head() {
    return List.of(
        "Applies in " + mechanism.jurisdiction() + ", in force " + InForce.of(mechanism) + ".",
        "Version " + mechanism.version() + ", fingerprint " + mechanism.fingerprint() + ".",
        "Numbers in brackets are those of the sources at the end.");
  }

  /** What it is, in sentences. */
  List<String> about() {
    List<String> said = new ArrayList<>();
    mechanism.variantOf().ifPresent(base -> said.add("A variant of " + base + "."));
    said.add("Procedures that run side by side: "
        + mechanism.procedures().stream()
            .map(p -> p.id() + " (" + p.title() + ")")
            .collect(Collectors.joining(", "))
        + ".");
    said.add("Who acts: "
        + mechanism.roles().stream().map(Role::title).collect(Collectors.joining("; ")) + ".");
    said.add(sources.summary());
    return said;
  }

  /** The stages that do not last for ever. */
  List<List<String>> terms(List<Procedure> procedures) {
    List<List<String>> rows = new ArrayList<>();
    for (Procedure procedure : procedures) {
      RuleWords words = new RuleWords(names, procedure);
      procedure
          .stages()
          .forEach(stage -> stage
              .term()
              .ifPresent(term -> rows.add(List.of(
                  procedure.id() + "/" + words.stage(stage.id()),
                  words.term(term),
                  sources.marks(term.citations())))));
    }
    return rows;
  }

  /** What each stage entitles to. */
  List<List<String>> entitlements(List<Procedure> procedures) {
    List<List<String>> rows = new ArrayList<>();
    for (Procedure procedure : procedures) {
      RuleWords words = new RuleWords(names, procedure);
      procedure.stages().stream()
          .filter(stage -> !stage.grants().isEmpty())
          .forEach(stage -> rows.add(List.of(
              procedure.id() + "/" + words.stage(stage.id()),
              stage.grants().stream()
                  .map(g -> words.grant(g) + " " + sources.marks(g.citations()))
                  .collect(Collectors.joining("; ")))));
    }
    return rows;
  }

  Sheet sheet(Procedure procedure) {
    return Sheet.of(names, procedure, sources);
  }

  static String heading(Procedure procedure) {
    String times = procedure.multiplicity() == Multiplicity.MANY ? ", several times in a case" : "";
    return "Procedure " + procedure.id() + ": " + procedure.title() + times;
  }

  List<Sheet.Entry> leads() {
    return mechanism.leadRules().stream().map(this::lead).toList();
  }

  private Sheet.Entry lead(LeadRule rule) {
    return new Sheet.Entry(
        "lead " + rule.id() + " " + sources.marks(rule.citations()),
        List.of(names.role(rule.lead()) + " while " + ConditionText.of(rule.condition())));
  }

  List<List<String>> facts() {
    return mechanism.facts().stream().map(this::fact).toList();
  }

  private List<String> fact(FactType fact) {
    String codes = fact.codes().stream()
        .map(c -> c.id() + " (" + c.title() + ")")
        .collect(Collectors.joining(", ", ": ", ""));
    String presumed = fact.presumption()
        .map(p -> "; presumed " + p.value().text() + " " + sources.marks(p.citations()))
        .orElse("");
    return List.of(
        fact.id().value(),
        fact.kind().name().toLowerCase(Locale.ROOT),
        fact.title() + (fact.codes().isEmpty() ? "" : codes) + presumed,
        fact.establishedBy().isEmpty() ? "rules alone" : ids(fact.establishedBy()));
  }

  List<List<String>> events() {
    return mechanism.events().stream().map(MechanismPage::event).toList();
  }

  private static List<String> event(EventType event) {
    List<String> carries = new ArrayList<>();
    if (!event.requiredFacts().isEmpty()) {
      carries.add("must carry " + ids(event.requiredFacts()));
    }
    if (!event.optionalFacts().isEmpty()) {
      carries.add("may carry " + ids(event.optionalFacts()));
    }
    return List.of(
        event.id().value(), event.title(), ids(event.reportedBy()), String.join("; ", carries));
  }

  List<List<String>> sources() {
    List<List<String>> rows = new ArrayList<>();
    for (Citation citation : sources.citations()) {
      rows.add(List.of(
          Integer.toString(rows.size() + 1),
          citation.text(),
          citation.standing().name().toLowerCase(Locale.ROOT)));
    }
    return rows;
  }

  /** What was chosen where the law is silent or was not read, and what else was possible. */
  List<Sheet.Entry> openReadings() {
    return sources.open().stream().map(this::reading).toList();
  }

  private Sheet.Entry reading(Citation citation) {
    List<String> lines = new ArrayList<>();
    citation.note().ifPresent(n -> lines.add("chosen: " + n));
    citation.otherwise().ifPresent(o -> lines.add("also possible: " + o));
    if (lines.isEmpty()) {
      lines.add("recalled and not read");
    }
    lines.add("rests on it: " + String.join("; ", sources.places(citation)));
    return new Sheet.Entry(sources.marks(List.of(citation)) + " " + citation.text(), lines);
  }

  private static String ids(Set<? extends Id> ids) {
    return new TreeSet<>(ids).stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
