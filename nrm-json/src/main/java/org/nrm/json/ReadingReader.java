package org.nrm.json;

import java.util.List;
import java.util.Optional;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.Reading;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RuleId;

/** Reads the readings of a provision. */
final class ReadingReader {
  private final Faults faults;
  private final RuleReader rules;

  ReadingReader(Faults faults, RuleReader rules) {
    this.faults = faults;
    this.rules = rules;
  }

  Optional<Reading> reading(Node node) {
    Form form = Form.of(node, faults, "id", "question", "chosen", "alternatives", "citations");
    Optional<RuleId> id = form.required("id").flatMap(n -> form.id(n, RuleId::of));
    Optional<String> question = form.required("question").flatMap(form::text);
    Optional<RuleId> chosen = form.required("chosen").flatMap(n -> form.id(n, RuleId::of));
    form.required("alternatives");
    List<Reading.Alternative> alternatives = form.all("alternatives", this::alternative);
    List<Citation> cited = rules.citations().citations(form);
    return id.flatMap(i -> question.flatMap(q -> chosen.map(c -> new Reading.Builder()
        .id(i)
        .question(q)
        .chosen(c)
        .alternatives(alternatives)
        .citations(cited)
        .build())));
  }

  private Optional<Reading.Alternative> alternative(Node node) {
    Form form = Form.of(node, faults, "id", "words", "changes");
    Optional<RuleId> id = form.required("id").flatMap(n -> form.id(n, RuleId::of));
    Optional<String> words = form.required("words").flatMap(form::text);
    List<Change> changes = form.all("changes", this::change);
    return id.flatMap(i -> words.map(w -> Reading.Alternative.of(i, w, changes)));
  }

  private Optional<Change> change(Node node) {
    return VariantChangeReader.read(node, faults, rules, new WordReader(faults, rules.citations()));
  }
}
