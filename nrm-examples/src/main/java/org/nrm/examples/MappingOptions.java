package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nrm.json.LogMapping;
import org.nrm.json.LogMappings;
import org.nrm.vocabulary.FactId;
import picocli.CommandLine.Option;

/** Which column holds what: from a file, and from options, which count for more. */
final class MappingOptions {
  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "How columns and attributes are named, in YAML or JSON (`nrm schema log-mapping`).")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> file;

  @Option(
      names = "--case",
      paramLabel = "COLUMN",
      description = "The column of the case; case:concept:name unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> caseId;

  @Option(
      names = "--event",
      paramLabel = "COLUMN",
      description = "The column of what happened; concept:name unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> event;

  @Option(
      names = "--on",
      paramLabel = "COLUMN",
      description = "The column of the day; time:timestamp unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> on;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "The column of the role that reports; org:role unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> by;

  @Option(
      names = "--fact",
      paramLabel = "COLUMN=FACT",
      description =
          "A column that holds a fact; without any, none does but in what `nrm export` wrote.")
  private Map<String, String> facts = new LinkedHashMap<>();

  @Option(
      names = "--separator",
      paramLabel = "SIGN",
      description = "What stands between the cells of a table; a comma unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> separator;

  boolean isGiven() {
    return file.isPresent()
        || caseId.isPresent()
        || event.isPresent()
        || on.isPresent()
        || by.isPresent()
        || !facts.isEmpty()
        || separator.isPresent();
  }

  LogMapping read(Channels channels) {
    LogMapping.Builder mapping = new LogMapping.Builder();
    file.ifPresent(name -> mapping.from(LogMappings.read(InputText.of(name, channels), name)));
    caseId.ifPresent(mapping::caseId);
    event.ifPresent(mapping::event);
    on.ifPresent(mapping::on);
    by.ifPresent(mapping::by);
    separator.ifPresent(sign -> mapping.separator(sign(sign)));
    if (!facts.isEmpty()) {
      mapping.facts(named());
    }
    return mapping.build();
  }

  private static char sign(String sign) {
    if (!sign.matches("[,;|\t]|\\\\t")) {
      throw new WrongUse("`--separator` is no sign that separates cells: give , or ; or | or \\t");
    }
    return sign.length() == 2 ? '\t' : sign.charAt(0);
  }

  private Map<String, FactId> named() {
    Map<String, FactId> named = new LinkedHashMap<>();
    facts.forEach((column, fact) -> {
      try {
        named.put(column, FactId.of(fact));
      } catch (IllegalArgumentException e) {
        throw new WrongUse("`--fact` names no fact: write COLUMN=FACT, the fact in lower-case words"
            + " joined by hyphens");
      }
    });
    if (named.values().stream().distinct().count() < named.size()) {
      throw new WrongUse("`--fact` names a fact twice: name one column for each fact");
    }
    return named;
  }
}
