package org.nrm.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Reads conditions, anchors and lengths of time. A fact's id alone stands for a flag that must be established as true. */
final class ConditionReader {
  private static final Map<String, List<String>> FORMS = Map.of(
      "always", List.of("always"),
      "all", List.of("all"),
      "any", List.of("any"),
      "not", List.of("not"),
      "fact", List.of("fact", "is", "in", "atLeast", "atMost", "known"),
      "elapsed", List.of("elapsed", "since", "over"),
      "procedure", List.of("procedure", "at", "every"));
  private static final List<String> HEADS =
      List.of("all", "any", "not", "fact", "elapsed", "procedure", "always");
  private static final List<String> QUESTIONS = List.of("is", "in", "atLeast", "atMost", "known");
  private static final List<String> ANCHORS = List.of("fact", "entryOrLater", "day");
  private static final int LONGEST_YEARS = 1000;

  private final Faults faults;

  ConditionReader(Faults faults) {
    this.faults = faults;
  }

  /** The condition of a rule's member {@code when}; always where it is left out, empty if it cannot be read. */
  Optional<Condition> when(Form rule) {
    return rule.member("when").map(this::read).orElseGet(() -> Optional.of(Conditions.always()));
  }

  /** A condition; empty if any part of it cannot be read. */
  Optional<Condition> read(Node node) {
    if (node.value() instanceof String) {
      return Form.id(node, FactId::of, faults).map(fact -> Conditions.is(fact, FactValue.of(true)));
    }
    Set<String> given = node.members().keySet();
    List<String> heads = HEADS.stream().filter(given::contains).toList();
    if (heads.size() != 1) {
      headless(node, heads);
      return Optional.empty();
    }
    List<String> members = FORMS.getOrDefault(heads.get(0), HEADS);
    Form form = Form.of(node, faults, members.toArray(String[]::new));
    Node head = form.given(heads.get(0));
    return switch (heads.get(0)) {
      case "all" -> parts(form, head).map(Conditions::all);
      case "any" -> parts(form, head).map(Conditions::any);
      case "not" -> read(head).map(Conditions::not);
      case "fact" -> fact(form, head);
      case "elapsed" -> elapsed(form, head);
      case "procedure" -> at(form, head);
      default -> form.isSet("always") ? Optional.of(Conditions.always()) : Optional.empty();
    };
  }

  private void headless(Node node, List<String> heads) {
    if (!node.isObject()) {
      faults.add(
          node, Quoted.of(node.name()) + " is no condition: write a fact's id, or an object");
    } else if (heads.isEmpty()) {
      node.members().values().stream()
          .filter(member -> Nearest.to(member.name(), HEADS).isPresent())
          .findFirst()
          .ifPresentOrElse(
              member -> faults.addToName(
                  member,
                  "unknown member " + Quoted.of(member.name())
                      + Nearest.hint(Quoted.clipped(member.name()), HEADS)),
              () -> faults.add(node, "no condition: start it with one of " + listed(HEADS)));
    } else {
      faults.add(
          node, "several conditions in one, " + listed(heads) + ": put each into a list `all`");
    }
  }

  private Optional<Condition[]> parts(Form form, Node list) {
    List<Optional<Condition>> parts = form.items(list).stream().map(this::read).toList();
    return list.isList() && parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(parts.stream().flatMap(Optional::stream).toArray(Condition[]::new))
        : Optional.empty();
  }

  private Optional<Condition> fact(Form form, Node head) {
    Optional<FactId> fact = form.id(head, FactId::of);
    List<String> asked = QUESTIONS.stream().filter(form::has).toList();
    if (asked.isEmpty() && !form.isKnown()) {
      return Optional.empty();
    }
    if (asked.size() != 1) {
      faults.add(
          form.node(),
          "`fact` goes with " + (asked.isEmpty() ? "" : "only ") + "one of " + listed(QUESTIONS)
              + (asked.isEmpty() ? ": add it" : ": keep one"));
      return Optional.empty();
    }
    Node asks = form.given(asked.get(0));
    return fact.flatMap(id -> asked(form, id, asks));
  }

  private Optional<Condition> asked(Form form, FactId fact, Node asks) {
    return switch (asks.name()) {
      case "is" -> form.factValue("is", asks).map(value -> Conditions.is(fact, value));
      case "in" -> values(form, asks).map(values -> Conditions.oneOf(fact, values));
      case "atLeast" -> form.count(asks).map(least -> Conditions.atLeast(fact, least));
      case "atMost" -> form.count(asks).map(most -> Conditions.atMost(fact, most));
      default -> form.isSet("known") ? Optional.of(Conditions.known(fact)) : Optional.empty();
    };
  }

  private Optional<Set<FactValue>> values(Form form, Node list) {
    Set<FactValue> values = new LinkedHashSet<>();
    List<Node> items = form.items(list);
    items.forEach(item -> form.factValue("in", item).ifPresent(value -> {
      if (!values.add(value)) {
        faults.add(item, Quoted.of(value.text()) + " is listed twice: list it once");
      }
    }));
    return list.isList() && values.size() == items.size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<Condition> elapsed(Form form, Node head) {
    Optional<Length> length = length(head);
    Optional<Anchor> anchor = anchor(form, "since");
    boolean over = form.isSet("over");
    return length.flatMap(
        l -> anchor.map(from -> over ? Conditions.over(l, from) : Conditions.elapsed(l, from)));
  }

  private Optional<Condition> at(Form form, Node head) {
    Optional<ProcedureId> procedure = form.id(head, ProcedureId::of);
    Optional<Node> at = form.required("at");
    StageId[] stages = form.ids("at", StageId::of).toArray(StageId[]::new);
    boolean every = form.isSet("every");
    return procedure
        .filter(id -> at.isPresent())
        .map(id -> every ? Conditions.allAt(id, stages) : Conditions.at(id, stages));
  }

  /** The day that a length is counted from; the stage's entry where the member is left out. */
  Optional<Anchor> anchor(Form rule, String name) {
    return rule.member(name).map(this::anchor).orElseGet(() -> Optional.of(Anchor.entry()));
  }

  private Optional<Anchor> anchor(Node node) {
    if ("entry".equals(node.value())) {
      return Optional.of(Anchor.entry());
    }
    if (!node.isObject()) {
      faults.add(
          node,
          Quoted.of(node.name()) + " is no day to count from: write entry, {fact: ...}, "
              + "{entryOrLater: ...} or {day: ...}");
      return Optional.empty();
    }
    Form form = Form.of(node, faults, ANCHORS.toArray(String[]::new));
    List<String> given = ANCHORS.stream().filter(form::has).toList();
    if (given.size() != 1) {
      faults.add(node, Quoted.of(node.name()) + " needs one of " + listed(ANCHORS) + ": write it");
      return Optional.empty();
    }
    Node from = form.given(given.get(0));
    return switch (from.name()) {
      case "fact" -> form.id(from, FactId::of).map(Anchor::since);
      case "entryOrLater" -> form.id(from, FactId::of).map(Anchor::entryOrLater);
      default -> form.date(from).map((LocalDate day) -> Anchor.day(day));
    };
  }

  /** A length of time. */
  Optional<Length> length(Node node) {
    if (node.value() instanceof String text && Scalars.isOverlong(text)) {
      endless(node);
      return Optional.empty();
    }
    Optional<Length> length = Form.text(node, faults).flatMap(text -> Scalars.length(text));
    if (length.isEmpty() && node.value() instanceof String text) {
      faults.add(
          node,
          Quoted.of(node.name()) + " is not a length of time: " + Quoted.of(text)
              + ", write P45D, P3M, P1Y or 5WD");
    }
    if (length.filter(ConditionReader::isEndless).isPresent()) {
      endless(node);
      return Optional.empty();
    }
    return length;
  }

  private void endless(Node node) {
    faults.add(node, Quoted.of(node.name()) + " is over a thousand years: write a shorter time");
  }

  @SuppressWarnings("JavaPeriodGetDays") // the days part is meant: months are told apart from it
  private static boolean isEndless(Length length) {
    return length.period().toTotalMonths() > 12L * LONGEST_YEARS
        || length.period().getDays() > 366 * LONGEST_YEARS;
  }

  private static String listed(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
