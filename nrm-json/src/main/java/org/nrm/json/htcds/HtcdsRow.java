package org.nrm.json.htcds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A row of one of the tables of HTCDS, with the values that are kept here.
 *
 * <pre>{@code
 * HtcdsRow victim = HtcdsRow.in(HtcdsGroup.VICTIM)
 *     .with(HtcdsFields.TRAFFICKING_STATUS, "ActualVictimOfTrafficking")
 *     .with(HtcdsFields.TYPE_OF_EXPLOITATION, "ForcedLabour", "ForcedBegging");
 * }</pre>
 */
@Value.Immutable
public sealed interface HtcdsRow permits ImmutableHtcdsRow {
  /** {@return the table} */
  HtcdsGroup group();

  /** {@return the values by field; several only where the field takes several; never none} */
  @Value.Redacted
  Map<HtcdsField, List<String>> values();

  /**
   * Starts a row.
   *
   * @param group the table
   * @return a row without values
   */
  static HtcdsRow in(HtcdsGroup group) {
    return ImmutableHtcdsRow.of(group, Map.of());
  }

  /**
   * Sets a field.
   *
   * @param field a field of the table
   * @param values its values, as the standard writes them
   * @return the row with it
   * @throws IllegalArgumentException if the field is of another table or is not kept here, if it cannot have a value, or if
   *     several are given where it takes one
   */
  default HtcdsRow with(HtcdsField field, String... values) {
    return with(field, List.of(values));
  }

  /**
   * Sets a field.
   *
   * @param field a field of the table
   * @param values its values, as the standard writes them
   * @return the row with it
   * @throws IllegalArgumentException if the field is of another table or is not kept here, if it cannot have a value, or if
   *     several are given where it takes one
   */
  default HtcdsRow with(HtcdsField field, List<String> values) {
    Map<HtcdsField, List<String>> all = new LinkedHashMap<>(values());
    all.put(field, List.copyOf(values));
    return ImmutableHtcdsRow.of(group(), all);
  }

  /** Checks that every value fits its field. */
  @Value.Check
  default void check() {
    values().forEach((field, values) -> {
      if (field.group() != group()) {
        throw wrong(field, "stands in another table: use `" + field.group().member() + "`");
      }
      if (!field.isKept()) {
        throw wrong(field, "names persons or is free text: leave it to the system that holds it");
      }
      if (values.isEmpty() || (values.size() > 1 && !field.kind().takesSeveral())) {
        throw wrong(field, "has " + values.size() + " values: give one");
      }
      if (!values.stream().allMatch(field::admits)) {
        throw wrong(field, "cannot have this value: give one that the standard has");
      }
    });
  }

  private static IllegalArgumentException wrong(HtcdsField field, String what) {
    return new IllegalArgumentException("`" + field.name() + "` " + what);
  }

  /**
   * The values of a field.
   *
   * @param field the field
   * @return its values; empty if it has none
   */
  default List<String> codes(HtcdsField field) {
    return values().getOrDefault(field, List.of());
  }

  /**
   * The value of a field that takes one.
   *
   * @param field the field
   * @return its value, the first of several; empty if it has none
   */
  default Optional<String> code(HtcdsField field) {
    return codes(field).stream().findFirst();
  }

  /**
   * The day of a field.
   *
   * @param field a field that holds days
   * @return the day; empty if it has none
   */
  default Optional<LocalDate> date(HtcdsField field) {
    return code(field).map(LocalDate::parse);
  }

  /**
   * The answer of a field.
   *
   * @param field a field that says yes or no
   * @return the answer; empty if it has none
   */
  default Optional<Boolean> flag(HtcdsField field) {
    return code(field).map(Boolean::parseBoolean);
  }

  /**
   * The number of a field.
   *
   * @param field a field that holds numbers
   * @return the number; empty if it has none
   */
  default OptionalInt number(HtcdsField field) {
    return code(field)
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElse(OptionalInt.empty());
  }
}
