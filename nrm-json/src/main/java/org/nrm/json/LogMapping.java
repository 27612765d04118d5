package org.nrm.json;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RoleId;

/**
 * Which column of a table, or which attribute of an XES log, holds what of an event. An attribute of a trace is named with
 * {@code case:} before its key. As it stands, it is how this library writes such logs.
 */
@Value.Immutable
public sealed interface LogMapping permits ImmutableLogMapping {
  /** {@return the column of the case} */
  @Value.Default
  default String caseId() {
    return "case:concept:name";
  }

  /** {@return the column of what happened} */
  @Value.Default
  default String event() {
    return "concept:name";
  }

  /** {@return the column of the day, or of a time of which the day is taken} */
  @Value.Default
  default String on() {
    return "time:timestamp";
  }

  /** {@return the column of the role that reports} */
  @Value.Default
  default String by() {
    return "org:role";
  }

  /** {@return the column of the mechanism} */
  @Value.Default
  default String mechanism() {
    return "nrm.mechanism";
  }

  /** {@return the column of the key of an instance} */
  @Value.Default
  default String key() {
    return "nrm.key";
  }

  /** {@return the facts by their columns; empty for none but, in what this library wrote, those that are called like one} */
  Optional<Map<String, FactId>> facts();

  /** {@return the role that reports where no column says it} */
  Optional<RoleId> alwaysBy();

  /** {@return the mechanism where no column says it} */
  Optional<MechanismId> alwaysMechanism();

  /** {@return what happened, by another name for it} */
  Map<String, EventId> events();

  /** {@return roles, by another name for them} */
  Map<String, RoleId> roles();

  /** {@return values of facts, by another way to write them} */
  @Value.Redacted
  Map<String, FactValue> values();

  /** {@return how days are written, as a pattern of {@code java.time}; empty for ISO 8601} */
  Optional<String> dates();

  /** {@return what stands between the cells of a table} */
  @Value.Default
  default char separator() {
    return ',';
  }

  /** {@return the mapping of what this library writes} */
  static LogMapping standard() {
    return new Builder().build();
  }

  /** Builds mappings. */
  final class Builder extends ImmutableLogMapping.Builder {
    /** Starts with the columns that this library writes. */
    public Builder() {}
  }
}
