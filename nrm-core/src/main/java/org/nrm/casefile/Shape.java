package org.nrm.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Standing;

/** Checks an event before it is judged: that it is about this case, says what it can say, and who says it. */
final class Shape {
  private static final Citation FORM = Citation.of(
          "Rules of this library", "applying an event, step 1: shape", Standing.READING)
      .reading(
          "an event must have the form that its mechanism declares",
          "the law does not rule on reports");
  private static final Citation REPORTING = Citation.of(
          "Rules of this library", "applying an event, step 3: role", Standing.READING)
      .reading(
          "an event is reported by a role that the mechanism lists for it",
          "the law does not rule on reports");

  private final CaseFile file;
  private final ReferralMechanism mechanism;
  private final CaseEvent event;
  private final Set<FactId> granted;
  private final List<Finding> findings = new ArrayList<>();

  Shape(CaseFile file, CaseEvent event, Set<FactId> granted) {
    this.file = file;
    this.mechanism = file.mechanism();
    this.event = event;
    this.granted = granted;
  }

  /** What is wrong with the event's form; empty if nothing is. */
  List<Finding> faults() {
    if (!event.caseId().equals(file.caseId())) {
      add(RefusalCode.WRONG_CASE, "the event is about another case: apply it to that case's file");
    }
    event
        .mechanism()
        .filter(m -> !m.equals(mechanism.id()))
        .ifPresent(m -> add(
            RefusalCode.WRONG_MECHANISM,
            "the event is reported under `" + m + "` and the case is under `" + mechanism.id()
                + "`: migrate the file first"));
    Optional<EventType> type = mechanism.event(event.type());
    if (type.isEmpty()) {
      add(
          RefusalCode.UNKNOWN_EVENT,
          "`" + mechanism.id() + "` has no event `" + event.type() + "`"
              + Nearest.hint(
                  event.type().value(),
                  mechanism.events().stream().map(e -> e.id().value()).toList()));
    }
    type.ifPresent(this::carried);
    if (event.on().isBefore(file.asOf())) {
      add(
          RefusalCode.OUT_OF_ORDER,
          "the event is dated " + event.on() + " and the file speaks up to " + file.asOf()
              + ": report events in the order of their dates");
    }
    return findings;
  }

  private void carried(EventType type) {
    event.facts().forEach((fact, value) -> fact(type, fact, value));
    type.requiredFacts().stream()
        .filter(fact -> !event.facts().containsKey(fact))
        .forEach(fact -> add(
            RefusalCode.MISSING_FACT,
            fact,
            Optional.empty(),
            "`" + type.id() + "` must say `" + fact + "`" + title(fact)));
    key(type);
  }

  private void fact(EventType type, FactId fact, FactValue value) {
    Optional<FactType> known = mechanism.fact(fact);
    if (known.isEmpty() || (!type.carries(fact) && !granted.contains(fact))) {
      List<String> may = mechanism.facts().stream()
          .map(FactType::id)
          .filter(type::carries)
          .map(Id::value)
          .toList();
      add(
          RefusalCode.UNKNOWN_FACT,
          fact,
          Optional.of(value),
          "`" + type.id() + "` cannot carry `" + fact + "`" + Nearest.hint(fact.value(), may));
    } else if (!known.get().admits(value)) {
      add(
          RefusalCode.WRONG_FACT,
          fact,
          Optional.of(value),
          "`" + fact + "` cannot be " + value.text() + ": it is " + admitted(known.get()));
    } else {
      changed(known.get(), value);
    }
  }

  private void changed(FactType fact, FactValue value) {
    Established held = file.facts().get(fact.id());
    if (fact.constancy() == Constancy.FIXED && held != null && !held.value().equals(value)) {
      add(
          RefusalCode.WRONG_FACT,
          fact.id(),
          Optional.of(held.value()),
          "`" + fact.id() + "` is " + held.value().text() + " since " + held.since()
              + " and cannot change: report it as it is");
    }
  }

  private void key(EventType type) {
    boolean keyed = mechanism.procedures().stream().anyMatch(p -> p.needsKey(type.id()));
    if (keyed && event.key().isEmpty()) {
      add(
          RefusalCode.MISSING_FACT,
          "`" + type.id() + "` needs a key that tells which instance it is about: add one");
    }
  }

  /** What the reporting role may not do; empty if nothing. */
  List<Finding> trespasses() {
    EventType type = mechanism.event(event.type()).orElseThrow();
    if (!type.reportedBy().contains(event.by())) {
      add(
          RefusalCode.ROLE_NOT_ENTITLED,
          "`" + event.by() + "` cannot report `" + type.id() + "`: " + listed(type.reportedBy())
              + " can");
    } else {
      event.facts().keySet().stream()
          .filter(fact -> !granted.contains(fact))
          .map(fact -> mechanism.fact(fact).orElseThrow())
          .filter(fact -> !fact.establishedBy().contains(event.by()))
          .forEach(fact -> add(
              RefusalCode.ROLE_NOT_ENTITLED,
              fact.id(),
              Optional.empty(),
              "`" + event.by() + "` cannot establish `" + fact.id() + "`: "
                  + listed(fact.establishedBy()) + " can"));
    }
    return findings;
  }

  private static String listed(Set<RoleId> roles) {
    return roles.isEmpty()
        ? "no role"
        : roles.stream().map(Id::value).collect(Collectors.joining(", "));
  }

  private String title(FactId fact) {
    return mechanism.fact(fact).map(f -> " (" + f.title() + ")").orElse("");
  }

  private static String admitted(FactType fact) {
    return switch (fact.kind()) {
      case FLAG -> "yes or no";
      case CHOICE ->
        fact.codes().stream().map(c -> c.id()).collect(Collectors.joining(", ", "one of ", ""));
      case COUNT -> "a whole number, zero or more";
      case DATE -> "a date";
    };
  }

  private void add(RefusalCode code, String message) {
    findings.add(base(code, message).build());
  }

  private void add(RefusalCode code, FactId fact, Optional<FactValue> held, String message) {
    findings.add(base(code, message).fact(fact).held(held).build());
  }

  private static Finding.Builder base(RefusalCode code, String message) {
    Finding.Builder builder = new Finding.Builder();
    builder
        .code(code)
        .message(message)
        .addCitations(code == RefusalCode.ROLE_NOT_ENTITLED ? REPORTING : FORM);
    return builder;
  }
}
