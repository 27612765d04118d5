package org.nrm.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.casefile.RefusalCode;
import org.nrm.casefile.Remedy;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Reads what a step of a scenario expects. */
final class ExpectationReader {
  private static final List<String> CODES =
      Arrays.stream(RefusalCode.values()).map(Enum::name).toList();
  private static final List<String> KINDS = List.of(
      "lapsed",
      "moved",
      "extended",
      "established",
      "retracted",
      "duty-opened",
      "duty-met",
      "duty-breached",
      "duty-ceased");

  private final Form step;
  private final Faults faults;

  ExpectationReader(Form step, Faults faults) {
    this.step = step;
    this.faults = faults;
  }

  ExpectedOutcome outcome() {
    boolean accepted = step.member("expect")
        .flatMap(node -> word(node, List.of("accepted", "refused")))
        .map("accepted"::equals)
        .orElse(true);
    for (String name : accepted ? List.of("code", "reasons", "remedies") : List.of("changes")) {
      step.member(name)
          .ifPresent(node -> faults.add(
              node,
              "`" + name + "` goes with an event that is expected to be "
                  + (accepted ? "refused: add `expect: refused`" : "accepted: leave it out")));
    }
    return new ExpectedOutcome.Builder()
        .accepted(accepted)
        .code(step.member("code").flatMap(n -> word(n, CODES)).map(RefusalCode::valueOf))
        .reasons(step.all("reasons", step::text))
        .remedies(step.all("remedies", this::remedy))
        .changes(step.all("changes", node -> word(node, KINDS)))
        .build();
  }

  ExpectedFile file() {
    return new ExpectedFile.Builder()
        .at(step.map("at", this::procedure, node -> step.id(node, StageId::of)))
        .validThrough(days("valid-through", this::procedure))
        .lead(step.member("lead").filter(n -> !isNone(n)).flatMap(n -> step.id(n, RoleId::of)))
        .noLead(step.member("lead").filter(ExpectationReader::isNone).isPresent())
        .entitled(step.all("entitled", node -> step.id(node, EntitlementId::of)))
        .notEntitled(step.all("not-entitled", node -> step.id(node, EntitlementId::of)))
        .overdue(duties("overdue"))
        .openDuties(duties("open-duties"))
        .due(days("due", this::duty))
        .notOpen(notOpen())
        .build();
  }

  private Optional<String> word(Node node, List<String> words) {
    Optional<String> text = step.text(node);
    text.filter(word -> !words.contains(word)).ifPresent(word -> {
      String clipped = Quoted.clipped(word);
      faults.add(
          node, "`" + node.name() + "` cannot be `" + clipped + "`" + Nearest.hint(clipped, words));
    });
    return text.filter(words::contains);
  }

  private Optional<Remedy> remedy(Node node) {
    Form remedy = Form.of(node, faults, "facts", "from");
    return Optional.of(
        Remedy.of(remedy.facts("facts"), remedy.member("from").flatMap(remedy::date)));
  }

  private Map<String, Optional<LocalDate>> days(
      String name, Function<Node, Optional<String>> instance) {
    return step.map(name, instance, this::day);
  }

  /** A day, or that there is none; nothing if it cannot be read. */
  private Optional<Optional<LocalDate>> day(Node node) {
    if (isNone(node)) {
      return Optional.of(Optional.empty());
    }
    if (isNotOpen(node)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = step.date(node);
    return day.isPresent() ? Optional.of(day) : Optional.empty();
  }

  private static boolean isNone(Node node) {
    return "none".equals(node.value());
  }

  private List<String> notOpen() {
    return step.member("due").stream()
        .flatMap(due -> due.members().values().stream())
        .filter(ExpectationReader::isNotOpen)
        .map(Node::name)
        .toList();
  }

  private static boolean isNotOpen(Node node) {
    return node.pointer().endsWith("/due/" + node.name()) && "not open".equals(node.value());
  }

  private Optional<List<String>> duties(String name) {
    return step.member(name)
        .map(list ->
            step.all(name, node -> step.text(node).flatMap(t -> named(node, t, RuleId::of))));
  }

  private Optional<String> procedure(Node node) {
    return named(node, node.name(), ProcedureId::of);
  }

  private Optional<String> duty(Node node) {
    return named(node, node.name(), RuleId::of);
  }

  /** An id, with the key of an instance after it or not. */
  private Optional<String> named(Node node, String text, Function<String, ?> type) {
    int hash = text.indexOf('#');
    boolean known = Scalars.id(
            Quoted.clipped(node.name()),
            hash < 0 ? text : text.substring(0, hash),
            type,
            faults.at(node))
        .isPresent();
    Optional<Pseudonym> key = hash < 0
        ? Optional.empty()
        : Scalars.pseudonym("key", text.substring(hash + 1), faults.at(node));
    return Optional.of(text).filter(t -> known && (hash < 0 || key.isPresent()));
  }
}
