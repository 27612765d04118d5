package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nrm.json.Experiences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads what a person lived through against a definition of trafficking, or by the criteria of a hotline. */
@Command(
    name = "classify",
    description = {
      "Reads what is known of a person against a definition of trafficking, or by the criteria of a hotline, and says what"
          + " is still to be asked. Leave out what is not known.",
      "A file has the long names of the options as members."
    })
final class ClassifyCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "What is known, a JSON file; `-` is standard input.")
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

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    ClassifiedView view = told().fold(ClassifiedView::of, ClassifiedView::of);
    if (json) {
      nrm.channels().out().println(Json.of(view.value()));
    } else {
      view.lines().forEach(nrm.channels().out()::println);
    }
    return 0;
  }

  private Experiences told() {
    Map<String, List<String>> given = options();
    return file.map(
            name -> Experiences.read(InputText.of(name, nrm.channels()), name).and(given))
        .orElseGet(() -> Experiences.of(given));
  }

  private Map<String, List<String>> options() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    put(given, "definition", one(definition));
    put(given, "act", act);
    put(given, "means", means);
    put(given, "purpose", purpose);
    put(given, "child", one(child));
    put(given, "reasons-to-believe-child", one(reasons));
    put(given, "surrogate-mother-child", one(surrogateMotherChild));
    put(given, "consent", one(consent));
    put(given, "exploitation-begun", one(begun));
    put(given, "criteria", one(criteria));
    put(given, "yes", yes);
    put(given, "no", no);
    put(given, "finding", one(finding));
    put(given, "escaped-on", one(escapedOn));
    put(given, "reported-on", one(reportedOn));
    return given;
  }

  private static @Nullable List<String> one(Optional<String> value) {
    return value.map(List::of).orElse(null);
  }

  /** A list that was not given is unset. */
  private static void put(
      Map<String, List<String>> members, String name, @Nullable List<String> words) {
    if (words != null) {
      members.put(name, words);
    }
  }
}
