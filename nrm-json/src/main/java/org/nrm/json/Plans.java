package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.nrm.reintegration.MeasureKind;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.ProposedMeasure;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Nearest;

/**
 * Reads plans of measures, in YAML or JSON.
 *
 * <pre>{@code
 * measures:
 *   - kind: practical-training
 *     from: 2005-03-01
 *     through: 2005-07-31
 *     conditions: {tutor-assigned: true, sector-linked-to-exploitation: false}
 * }</pre>
 *
 * <p>Both days are inclusive; {@code through} can be left out while it is open. Conditions are facts that the kind of
 * measure reads; what is left out is not known.
 */
public final class Plans {
  private final Faults faults;

  private Plans(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads a plan.
   *
   * @param text the plan, in JSON if the file's name ends in {@code .json}, else in YAML
   * @param fileName what to call it in faults
   * @return its measures, in order; at least one
   * @throws JsonFaultException with every fault, if the plan is wrong
   */
  public static List<ProposedMeasure> read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    List<ProposedMeasure> measures = new Plans(faults).measures(document(text, fileName, faults));
    faults.raise();
    return List.copyOf(measures);
  }

  private static Node document(String text, String fileName, Faults faults) {
    if (fileName.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return DocumentParser.json(text, faults);
    }
    List<Node> documents = DocumentParser.yaml(text, faults);
    if (documents.size() != 1) {
      faults.add(OptionalInt.empty(), "", "the file does not hold one plan: write `measures`");
      faults.raise();
    }
    return documents.get(0);
  }

  private List<ProposedMeasure> measures(Node document) {
    Form plan = Form.of(document, faults, "measures");
    Optional<Node> list = plan.required("measures");
    List<ProposedMeasure> measures = new ArrayList<>();
    List<Node> items = list.map(plan::items).orElse(List.of());
    list.filter(node -> node.isList() && items.isEmpty())
        .ifPresent(node -> faults.add(node, "`measures` is empty: write a measure"));
    items.forEach(item -> measure(item).ifPresent(measures::add));
    return measures;
  }

  private Optional<ProposedMeasure> measure(Node node) {
    Form form = Form.of(node, faults, "kind", "from", "through", "conditions");
    Optional<MeasureKind> kind = form.required("kind").flatMap(n -> kind(form, n));
    Optional<LocalDate> since = form.required("from").flatMap(form::date);
    Optional<LocalDate> through = form.member("through").flatMap(form::date);
    Map<FactId, FactValue> facts = kind.map(k -> conditions(form, k)).orElse(Map.of());
    boolean backwards =
        since.isPresent() && through.filter(since.get()::isAfter).isPresent();
    if (backwards) {
      form.member("through")
          .ifPresent(n -> faults.add(
              n, "`through` is before `from`: a measure ends on the day it starts or later"));
    }
    return backwards ? Optional.empty() : measure(kind, since, through, facts);
  }

  private static Optional<ProposedMeasure> measure(
      Optional<MeasureKind> kind,
      Optional<LocalDate> since,
      Optional<LocalDate> through,
      Map<FactId, FactValue> facts) {
    return kind.flatMap(k -> since.map(day -> {
      ProposedMeasure.Builder measure = new ProposedMeasure.Builder();
      return measure.kind(k).since(day).through(through).facts(facts).build();
    }));
  }

  private Optional<MeasureKind> kind(Form form, Node node) {
    Optional<String> id = form.id(node, FactId::of).map(FactId::value);
    Optional<MeasureKind> kind = id.flatMap(MeasureKinds::find);
    if (id.isPresent() && kind.isEmpty()) {
      List<String> known = MeasureKinds.all().stream().map(MeasureKind::id).toList();
      String clipped = Quoted.clipped(id.get());
      faults.add(
          node, "no kind of measure is called `" + clipped + "`" + Nearest.hint(clipped, known));
    }
    return kind;
  }

  private Map<FactId, FactValue> conditions(Form form, MeasureKind kind) {
    Map<FactId, FactType> types = MeasureKinds.facts(kind).stream()
        .collect(Collectors.toMap(FactType::id, f -> f, (a, b) -> a, LinkedHashMap::new));
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    form.member("conditions")
        .map(Node::members)
        .orElse(Map.of())
        .values()
        .forEach(node -> form.idOfName(node, FactId::of)
            .flatMap(id -> value(form, kind, types, id, node))
            .ifPresent(value -> facts.put(FactId.of(node.name()), value)));
    form.member("conditions")
        .filter(n -> !n.isObject())
        .ifPresent(
            n -> faults.add(n, "`conditions` is not an object: write members with their values"));
    return facts;
  }

  private Optional<FactValue> value(
      Form form, MeasureKind kind, Map<FactId, FactType> types, FactId id, Node node) {
    FactType type = types.get(id);
    if (type == null) {
      List<String> known = types.keySet().stream().map(FactId::value).toList();
      faults.add(
          node,
          "`" + kind.id() + "` has no condition `" + Quoted.clipped(id.value()) + "`"
              + (known.isEmpty() ? ": it has none" : Nearest.hint(id.value(), known)));
      return Optional.empty();
    }
    Optional<FactValue> value = form.factValue(id.value(), node);
    value.filter(v -> !type.admits(v)).ifPresent(v -> faults.add(node, admitted(type)));
    return value.filter(type::admits);
  }

  private static String admitted(FactType type) {
    return "`" + type.id() + "` cannot have this value: write "
        + (type.kind() == FactKind.FLAG
            ? "true or false"
            : type.codes().stream().map(Code::id).collect(Collectors.joining(" or ")));
  }
}
