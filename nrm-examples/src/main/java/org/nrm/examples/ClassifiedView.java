package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nrm.condition.ConditionText;
import org.nrm.condition.Shortfall;
import org.nrm.condition.Truth;
import org.nrm.identification.Classification;
import org.nrm.identification.Question;
import org.nrm.identification.Suspicion;
import org.nrm.json.diagram.Wrapping;
import org.nrm.vocabulary.Citation;

/** What a definition or criteria say, as lines for a reader and as a value for JSON. */
record ClassifiedView(Map<String, Object> value, List<String> lines) {
  private static final int WIDTH = 110;

  static ClassifiedView of(Classification result) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("definition", result.definition().id());
    value.put("answer", result.truth().name());
    value.put("treatedAsChild", result.treatedAsChild().name());
    value.put(
        "questions", result.questions().stream().map(ClassifiedView::value).toList());
    value.put(
        "shortfalls", result.shortfalls().stream().map(ClassifiedView::value).toList());
    value.put("citations", CitationAsJson.of(result.citations()));
    List<String> lines = new ArrayList<>();
    lines.add(result.definition().title());
    lines.add("Trafficking:        " + words(result.truth()));
    lines.add("Treated as a child: " + words(result.treatedAsChild()));
    section(
        lines,
        "Still to ask",
        result.questions().stream().map(ClassifiedView::line).toList());
    section(lines, "What keeps it from being met", failed(result));
    section(
        lines, "Sources", result.citations().stream().map(ClassifiedView::line).toList());
    return new ClassifiedView(value, lines);
  }

  static ClassifiedView of(Suspicion result) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("criteria", result.criteria().id());
    value.put("answer", result.truth().name());
    value.put("suspected", result.suspected().name());
    value.put("presumed", result.presumed());
    value.put(
        "questions", result.questions().stream().map(ClassifiedView::value).toList());
    value.put("citations", CitationAsJson.of(result.citations()));
    List<String> lines = new ArrayList<>();
    lines.add(result.criteria().title());
    lines.add("Suspected victim: " + words(result.suspected())
        + (result.presumed() ? ", by presumption" : ""));
    lines.add("By the criteria:  " + words(result.truth()));
    section(
        lines,
        "Still to ask",
        result.questions().stream().map(ClassifiedView::line).toList());
    section(
        lines, "Sources", result.citations().stream().map(ClassifiedView::line).toList());
    return new ClassifiedView(value, lines);
  }

  private static void section(List<String> lines, String head, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(head);
    for (String item : items) {
      String indent = "  ";
      for (String line : Wrapping.lines(item, WIDTH - 4)) {
        lines.add(indent + line);
        indent = "    ";
      }
    }
  }

  private static String words(Truth truth) {
    return switch (truth) {
      case MET -> "yes";
      case NOT_MET -> "no";
      case NOT_ESTABLISHED -> "not established";
    };
  }

  private static String line(Question question) {
    return question.fact() + ": " + question.text();
  }

  /** While the answer is open, the questions say what is missing. */
  private static List<String> failed(Classification result) {
    return result.shortfalls().stream()
        .filter(s -> result.truth() == Truth.NOT_MET && s.truth() == Truth.NOT_MET)
        .map(s -> ConditionText.of(s.part(), s.wanted()) + ": is not so")
        .toList();
  }

  private static String line(Citation citation) {
    return citation.text() + " [" + citation.standing().name().toLowerCase(Locale.ROOT) + "]"
        + citation.note().map(note -> ": " + note).orElse("")
        + citation.otherwise().map(other -> "; also possible: " + other).orElse("");
  }

  private static Map<String, Object> value(Question question) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("fact", question.fact().value());
    value.put("text", question.text());
    return value;
  }

  private static Map<String, Object> value(Shortfall shortfall) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("condition", ConditionText.of(shortfall.part(), shortfall.wanted()));
    value.put("truth", shortfall.truth().name());
    return value;
  }
}
