package org.nrm.examples;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.json.Schemas;
import org.nrm.json.VariantFile;
import org.nrm.mechanism.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the page of all changes: their forms are those of {@link Change.Cases}, what each does and takes is said by the schema
 * {@code variant}, and the examples are those of a file that holds each.
 */
final class ChangesPage {
  static final Path EXAMPLES = Handbook.ROOT.resolve("nrm-examples/variants/every-change.yaml");

  private static final Pattern CHANGE = Pattern.compile("(?m)^  - (?=[a-z-]+:)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *#.*\n");
  private static final Map<String, String> GROUPS = groups();

  private final Map<String, JsonNode> forms = new LinkedHashMap<>();
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final Map<String, String> examples = new LinkedHashMap<>();

  private ChangesPage() {
    JsonNode schema = JsonMapper.shared().readTree(Schemas.text("variant"));
    schema
        .at("/$defs/change/properties")
        .properties()
        .forEach(form -> forms.put(form.getKey(), form.getValue()));
    String text = Handbook.read(EXAMPLES);
    VariantFile file = VariantFile.read(text, "every-change.yaml");
    List<String> written = written(text, file);
    for (int i = 0; i < written.size(); i++) {
      Change change = file.variant().changes().get(i);
      changes.putIfAbsent(change.name(), change);
      examples.putIfAbsent(change.name(), written.get(i));
    }
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("TermChange", "Terms");
    groups.put("CountingChange", "How a term is counted");
    groups.put("StageChange", "Stages");
    groups.put("DocumentChange", "Documents");
    groups.put("GrantChange", "Entitlements");
    groups.put("TransitionChange", "Transitions");
    groups.put("ModalityChange", "Force and limit of a transition");
    groups.put("EffectChange", "What a transition does");
    groups.put("ConditionChange", "Conditions");
    groups.put("FactChange", "Facts");
    groups.put("PresumptionChange", "Presumptions");
    groups.put("EventChange", "Events");
    groups.put("WordChange", "Words");
    groups.put("DutyChange", "Duties");
    groups.put("OccasionChange", "When a duty arises");
    groups.put("ProcedureChange", "Procedures");
    groups.put("LeadChange", "Who has the lead");
    groups.put("SourceChange", "Sources");
    groups.put("ReadingChange", "Readings");
    return groups;
  }

  static String page() {
    ChangesPage made = new ChangesPage();
    StringBuilder page = new StringBuilder(
            "<!-- Made from the schema of variants and a file of examples: do not edit. -->\n\n")
        .append("# Changes\n\n")
        .append(
            "The " + made.forms.size() + " changes that a [variant](../how-to/write-a-variant.md) ")
        .append(
            "can be made of. A member in brackets can be left out. Every change says `because`: ")
        .append("a reason in words, a citation, or several. A stage or transition is named as ")
        .append(
            "`procedure/rule`. The examples are all over `belgium-2017`; they stand together in ")
        .append(
            "[one file](../../nrm-examples/variants/every-change.yaml), whose law is invented.\n\n")
        .append("```yaml\ninstruments:\n")
        .append(
            "  - {id: draft, title: Draft of an amendment (invented), standing: secondary}\n```\n");
    Stream.of(Change.Cases.class.getInterfaces()).forEach(group -> page.append(made.group(group)));
    return page.toString();
  }

  /** The names of the changes that are read and written, as the schema lists them. */
  static List<String> named() {
    return List.copyOf(new ChangesPage().forms.keySet());
  }

  /** The names of the changes that the code knows, each by the example that is one. */
  static List<String> known() {
    ChangesPage made = new ChangesPage();
    return Stream.of(Change.Cases.class.getMethods()).map(made::name).toList();
  }

  /** What the schema says of each change. */
  static List<String> descriptions() {
    return new ChangesPage()
        .forms.values().stream()
            .map(form -> form.path("description").asString(""))
            .toList();
  }

  /** Each change as the file has it, in its order; the library writes them so that the same is read back. */
  private static List<String> written(String text, VariantFile file) {
    if (!VariantFile.read(file.yaml(), "every-change.yaml").equals(file)) {
      throw new AssertionError("the examples are not read back as they are written");
    }
    String items = text.substring(text.indexOf("\nchanges:\n") + "\nchanges:\n".length());
    return CHANGE
        .splitAsStream(COMMENT.matcher(items).replaceAll(""))
        .filter(item -> !item.isBlank())
        .map(item -> "- " + item.stripTrailing().replace("\n  ", "\n"))
        .toList();
  }

  private String name(Method form) {
    return changes.values().stream()
        .filter(form.getParameterTypes()[0]::isInstance)
        .map(Change::name)
        .findFirst()
        .orElseThrow(() -> new AssertionError(
            "no example of `" + form.getName() + "`: write one into " + Handbook.name(EXAMPLES)));
  }

  private String group(Class<?> cases) {
    List<String> own = Stream.of(cases.getMethods()).map(this::name).toList();
    String type = cases.getName().replaceAll("^.*\\.|\\$.*$", "");
    StringBuilder text = new StringBuilder(
            "\n## " + GROUPS.getOrDefault(type, type) + "\n\nIn Java: `" + type)
        .append("`.\n\n| change | members | what it does | example |\n| --- | --- | --- | --- |\n");
    List<String> longer = new ArrayList<>();
    forms.forEach((name, form) -> {
      String example = examples.getOrDefault(name, "");
      boolean line = !example.contains("\n");
      if (own.contains(name)) {
        text.append(row(name, form, line ? "`" + example + "`" : "below"));
      }
      if (own.contains(name) && !line) {
        longer.add(example);
      }
    });
    if (!longer.isEmpty()) {
      text.append("\n```yaml\n").append(String.join("\n", longer)).append("\n```\n");
    }
    return text.toString();
  }

  private static String row(String name, JsonNode form, String example) {
    List<String> required =
        form.path("required").valueStream().map(JsonNode::asString).toList();
    String members = form.path("properties").propertyNames().stream()
        .filter(member -> !member.equals("because"))
        .map(member -> required.contains(member) ? "`" + member + "`" : "[`" + member + "`]")
        .collect(Collectors.joining(", "));
    return "| `" + name + "` | " + members + " | " + form.path("description").asString("") + " | "
        + example.replace("|", "\\|") + " |\n";
  }
}
