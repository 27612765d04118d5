package org.nrm.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a person lived through against a definition of trafficking, or by the criteria of a hotline. */
@Command(
    name = "classify",
    description = {
      "Reads what is known of a person against a definition of trafficking, or by the criteria of a hotline, and says what"
          + " is still to be asked. Leave out what is not known.",
      "A file has the long names of the options as members."
    })
final class ClassifyCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A JSON object with what is known, or - for standard input.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> file;

  @Option(
      names = "--definition",
      paramLabel = "D",
      description = "palermo, council-of-europe, eu-2013 or eu-2026.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> definition;

  @Option(names = "--act", paramLabel = "CODE", split = ",", description = "Acts, or none.")
  @SuppressWarnings("NullAway.Init")
  private List<String> act;

  @Option(names = "--means", paramLabel = "CODE", split = ",", description = "Means, or none.")
  @SuppressWarnings("NullAway.Init")
  private List<String> means;

  @Option(names = "--purpose", paramLabel = "CODE", split = ",", description = "Purposes, or none.")
  @SuppressWarnings("NullAway.Init")
  private List<String> purpose;

  @Option(names = "--child", paramLabel = "ANSWER", description = "yes, no or uncertain.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> child;

  @Option(
      names = "--reasons-to-believe-child",
      paramLabel = "ANSWER",
      description = "yes or no, where the age is uncertain.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> reasons;

  @Option(
      names = "--surrogate-mother-child",
      paramLabel = "ANSWER",
      description = "yes or no, where the purpose is surrogacy.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> surrogateMotherChild;

  @Option(names = "--consent", paramLabel = "ANSWER", description = "yes or no; changes nothing.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> consent;

  @Option(
      names = "--exploitation-begun",
      paramLabel = "ANSWER",
      description = "yes or no; changes nothing.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> begun;

  @Option(names = "--criteria", paramLabel = "C", description = "missing or escaped.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> criteria;

  @Option(
      names = "--yes",
      paramLabel = "CRITERION",
      split = ",",
      description = "Criteria answered by yes.")
  @SuppressWarnings("NullAway.Init")
  private List<String> yes;

  @Option(
      names = "--no",
      paramLabel = "CRITERION",
      split = ",",
      description = "Criteria answered by no.")
  @SuppressWarnings("NullAway.Init")
  private List<String> no;

  @Option(
      names = "--finding",
      paramLabel = "F",
      description = "confirmed or refuted, by an investigation or new findings.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> finding;

  @Option(names = "--escaped-on", paramLabel = "DATE", description = "A day; changes nothing.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> escapedOn;

  @Option(names = "--reported-on", paramLabel = "DATE", description = "A day; changes nothing.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> reportedOn;

  @Option(names = "--json", description = "Write one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Told told = Told.of(members());
    ClassifiedView view = told.byCriteria()
        ? ClassifiedView.of(told.suspicion())
        : ClassifiedView.of(told.classification());
    if (json) {
      nrm.channels().out().println(Json.of(view.value()));
    } else {
      view.lines().forEach(nrm.channels().out()::println);
    }
    return 0;
  }

  private Map<String, Object> members() {
    Map<String, Object> given = options();
    if (file.isEmpty()) {
      return given;
    }
    Map<String, Object> members = read(file.get());
    given.keySet().stream().filter(members::containsKey).findFirst().ifPresent(name -> {
      throw new WrongUse("`" + name + "` is given by the file and as an option: give it once");
    });
    members.putAll(given);
    return members;
  }

  private Map<String, Object> options() {
    Map<String, Object> given = new LinkedHashMap<>();
    put(given, "definition", definition);
    put(given, "act", listed(act));
    put(given, "means", listed(means));
    put(given, "purpose", listed(purpose));
    put(given, "child", child);
    put(given, "reasons-to-believe-child", reasons);
    put(given, "surrogate-mother-child", surrogateMotherChild);
    put(given, "consent", consent);
    put(given, "exploitation-begun", begun);
    put(given, "criteria", criteria);
    put(given, "yes", listed(yes));
    put(given, "no", listed(no));
    put(given, "finding", finding);
    put(given, "escaped-on", escapedOn);
    put(given, "reported-on", reportedOn);
    return given;
  }

  private static void put(Map<String, Object> members, String name, Optional<?> value) {
    value.ifPresent(v -> members.put(name, v));
  }

  /** A list that was not given is unset. */
  private static Optional<List<String>> listed(List<String> values) {
    return Optional.ofNullable(values);
  }

  private Map<String, Object> read(String name) {
    try {
      byte[] bytes =
          name.equals("-") ? nrm.channels().in().readAllBytes() : Files.readAllBytes(Path.of(name));
      return object(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw WrongUse.unreadable(name, e);
    }
  }

  private static Map<String, Object> object(String name, String text) {
    try {
      if (MAPPER.readValue(text, Object.class) instanceof Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> {
          if (value == null) {
            throw new WrongUse("`" + key + "` is null: leave out what is not known");
          }
          members.put(String.valueOf(key), value);
        });
        return members;
      }
    } catch (JacksonException e) {
      throw new WrongUse("`" + name + "` is not JSON: " + e.getOriginalMessage());
    }
    throw new WrongUse("`" + name
        + "` is not a JSON object: write one with members such as `definition` and `act`");
  }
}
