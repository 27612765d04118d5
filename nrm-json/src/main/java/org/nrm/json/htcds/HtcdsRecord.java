package org.nrm.json.htcds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Pseudonym;

/**
 * A case in the terms of HTCDS, without names and free text.
 *
 * <p>The standard has no identifier of a case. The pseudonym stands beside its fields, as {@code nrm_CaseId}.
 */
@Value.Immutable
public sealed interface HtcdsRecord permits ImmutableHtcdsRecord {
  /** {@return the pseudonym of the case; empty if the record came without one} */
  Optional<Pseudonym> caseId();

  /** {@return the rows that have values, by the order of the tables} */
  List<HtcdsRow> rows();

  /**
   * Obtains a record.
   *
   * @param caseId the pseudonym of the case
   * @param rows the rows, in any order; those without a value are left out
   * @return the record
   * @throws IllegalArgumentException if there are two rows of a table of which a case has one
   */
  static HtcdsRecord of(Optional<Pseudonym> caseId, List<HtcdsRow> rows) {
    return ImmutableHtcdsRecord.of(
        caseId,
        rows.stream()
            .filter(row -> !row.values().isEmpty())
            .sorted(Comparator.comparing(HtcdsRow::group))
            .toList());
  }

  /** Checks that there are not two rows where there can be one. */
  @Value.Check
  default void check() {
    rows().forEach(row -> {
      if (!row.group().isMany() && rows(row.group()).size() > 1) {
        throw new IllegalArgumentException(
            "two rows of `" + row.group().member() + "`: a case has one");
      }
    });
  }

  /**
   * The rows of a table.
   *
   * @param group the table
   * @return its rows, in order
   */
  default List<HtcdsRow> rows(HtcdsGroup group) {
    return rows().stream().filter(row -> row.group() == group).toList();
  }

  /**
   * The row of a table.
   *
   * @param group the table
   * @return its first row, or one without values
   */
  default HtcdsRow row(HtcdsGroup group) {
    return rows(group).stream().findFirst().orElse(HtcdsRow.in(group));
  }

  /** {@return the core fields without a value, deprecated ones left out; those that are never kept here among them} */
  default List<HtcdsField> missing() {
    return HtcdsFields.all().stream()
        .filter(field -> field.isCore() && !field.isDeprecated())
        .filter(field -> rows().stream().noneMatch(row -> row.values().containsKey(field)))
        .toList();
  }
}
