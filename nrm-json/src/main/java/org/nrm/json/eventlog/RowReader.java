package org.nrm.json.eventlog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nrm.casefile.CaseEvent;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.Malformed;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** Makes an event of a row, up to the first fault, and tells what of the row it leaves out. */
final class RowReader {
  private static final String PSEUDONYM =
      " is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens";
  private static final String ID = " is not an id: write lower-case words joined by hyphens";

  private final LogMapping mapping;
  private final Days days;
  private final FactCells facts;
  private final Consumer<Loss> losses;
  private final Set<String> taken;

  RowReader(LogMapping mapping, Consumer<Loss> losses) {
    this.mapping = mapping;
    this.days = new Days(mapping.dates());
    this.facts = new FactCells(mapping.values());
    this.losses = losses;
    // One column may serve twice.
    this.taken = new HashSet<>(List.of(
        mapping.caseId(),
        mapping.event(),
        mapping.on(),
        mapping.by(),
        mapping.mechanism(),
        mapping.key()));
  }

  /** Reads a row, and as facts what the mapping says or, in a row that this library wrote, what is called like one. */
  LogLine read(long line, Map<String, Cell> row, boolean isOurs) {
    try {
      return LogLine.Event.of(line, event(line, row, isOurs));
    } catch (Unreadable e) {
      return Malformed.of(line, e.message(), e.pointer());
    }
  }

  /** The place of a cell: by its name where the mapping says it, else by its number, since the name may be a person's. */
  String shown(String column, Cell cell) {
    boolean isSaid = taken.contains(column)
        || mapping.facts().filter(named -> named.containsKey(column)).isPresent();
    return isSaid ? "`" + Shown.of(column) + "`" : cell.place();
  }

  private CaseEvent event(long line, Map<String, Cell> row, boolean isOurs) {
    CaseEvent.Builder event = new CaseEvent.Builder();
    event.caseId(parsed(required(row, mapping.caseId(), "case"), "case", PSEUDONYM, Pseudonym::of));
    event.type(named(row, mapping.event(), "event", mapping.events(), EventId::of));
    event.on(day(line, row));
    event.by(role(row));
    event.mechanism(mechanism(row));
    event.key(text(row, mapping.key()).map(cell -> parsed(cell, "key", PSEUDONYM, Pseudonym::of)));
    facts(line, row, isOurs).forEach(event::putFacts);
    return event.build();
  }

  private LocalDate day(long line, Map<String, Cell> row) {
    Named cell = required(row, mapping.on(), "on");
    Days.Read read = days.read(cell.text())
        .orElseThrow(() -> new Unreadable(
            "`" + cell.shown() + "` is not a date: write it as " + days.form(), "/on"));
    if (read.hasTime()) {
      lost(line, "the time of day of `" + cell.shown() + "` is left out: an event has a day");
    }
    return read.day();
  }

  private RoleId role(Map<String, Cell> row) {
    if (text(row, mapping.by()).isEmpty() && mapping.alwaysBy().isPresent()) {
      return mapping.alwaysBy().get();
    }
    return named(row, mapping.by(), "by", mapping.roles(), RoleId::of);
  }

  private Optional<MechanismId> mechanism(Map<String, Cell> row) {
    return text(row, mapping.mechanism())
        .map(cell -> parsed(cell, "mechanism", ID, MechanismId::of))
        .or(mapping::alwaysMechanism);
  }

  private static <T> T named(
      Map<String, Cell> row,
      String column,
      String member,
      Map<String, T> names,
      Function<String, T> type) {
    Named cell = required(row, column, member);
    T byName = names.get(cell.text());
    return byName == null ? parsed(cell, member, ID, type) : byName;
  }

  private Map<FactId, FactValue> facts(long line, Map<String, Cell> row, boolean isOurs) {
    Map<FactId, FactValue> found = new LinkedHashMap<>();
    row.forEach((column, cell) -> {
      if (!cell.text().isEmpty() && !taken.contains(column)) {
        Optional<FactId> said = mapping.facts().map(named -> named.get(column));
        Optional<FactId> fact = said.or(() -> isOurs ? unsaid(column) : Optional.empty());
        fact.ifPresent(id -> found.put(id, facts.value(shown(column, cell), said, cell)));
        if (fact.isEmpty()) {
          lost(line, shown(column, cell) + " is left out: it is not said to be a fact");
        }
      }
    });
    return found;
  }

  /** A fact by the name of its column, where the mapping leaves facts out. */
  private Optional<FactId> unsaid(String column) {
    try {
      return mapping.facts().isPresent() ? Optional.empty() : Optional.of(FactId.of(column));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Named required(Map<String, Cell> row, String column, String member) {
    return text(row, column)
        .orElseThrow(() -> new Unreadable(
            "`" + Shown.of(column) + "` is missing or empty: give every event one", "/" + member));
  }

  private static Optional<Named> text(Map<String, Cell> row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(Cell::text)
        .filter(text -> !text.isEmpty())
        .map(text -> new Named(Shown.of(column), text));
  }

  private static <T> T parsed(
      Named cell, String member, String otherwise, Function<String, T> type) {
    try {
      return type.apply(cell.text());
    } catch (IllegalArgumentException e) {
      // not repeated: what is none may be a name
      throw new Unreadable("`" + cell.shown() + "`" + otherwise, "/" + member);
    }
  }

  private void lost(long line, String what) {
    losses.accept(Loss.of(line, what));
  }

  /** A text under its column. */
  private record Named(String shown, String text) {}
}
