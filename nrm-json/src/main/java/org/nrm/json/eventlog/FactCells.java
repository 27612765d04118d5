package org.nrm.json.eventlog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/**
 * Values of facts in cells: {@code true} or {@code false}, a whole number, a day, or a code. In a table a code that reads like
 * a yes or a no stands in quotes of its own: {@code "true"}.
 */
final class FactCells {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");
  private static final Pattern QUOTED = Pattern.compile("\"(true|false)\"");

  private final Map<String, FactValue> known;
  private final Days days = new Days(Optional.empty());

  FactCells(Map<String, FactValue> known) {
    this.known = known;
  }

  /** A value as the text of a cell in a table. */
  static String text(FactValue value) {
    return value.fold(
        flag -> Boolean.toString(flag),
        code -> isFlag(code) ? "\"" + code + "\"" : code,
        Integer::toString,
        Object::toString);
  }

  /** The value in a cell; a fault names the fact only where the mapping does. */
  FactValue value(String shown, Optional<FactId> fact, Cell cell) {
    FactValue byName = known.get(cell.text());
    return byName == null
        ? read(cell)
            .orElseThrow(() -> new Unreadable(
                shown
                    + " has no value that a fact can have: write true, false, a whole number, a date"
                    + " or a code",
                "/facts" + fact.map(id -> "/" + id).orElse("")))
        : byName;
  }

  private Optional<FactValue> read(Cell cell) {
    return switch (cell.type()) {
      case FLAG -> flag(cell.text());
      case WHOLE -> whole(cell.text());
      case TIME -> day(cell.text());
      case OTHER -> Optional.empty();
      case TEXT -> whole(cell.text()).or(() -> day(cell.text())).or(() -> code(cell.text()));
      case ANY ->
        literal(cell.text())
            .or(() -> whole(cell.text()))
            .or(() -> day(cell.text()))
            .or(() -> code(cell.text()));
    };
  }

  private static Optional<FactValue> literal(String text) {
    return isFlag(text)
        ? flag(text)
        : Optional.of(text)
            .filter(t -> QUOTED.matcher(t).matches())
            .map(t -> FactValue.of(t.substring(1, t.length() - 1)));
  }

  private static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static Optional<FactValue> flag(String text) {
    return switch (text.strip()) {
      case "true", "1" -> Optional.of(FactValue.of(true));
      case "false", "0" -> Optional.of(FactValue.of(false));
      default -> Optional.empty();
    };
  }

  private static Optional<FactValue> whole(String text) {
    return Optional.of(text)
        .filter(t -> WHOLE.matcher(t).matches())
        .map(Long::parseLong)
        .filter(n -> n <= Integer.MAX_VALUE)
        .map(n -> FactValue.of(n.intValue()));
  }

  private Optional<FactValue> day(String text) {
    return days.read(text).filter(read -> !read.hasTime()).map(read -> FactValue.of(read.day()));
  }

  private static Optional<FactValue> code(String text) {
    try {
      return Optional.of(FactValue.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
