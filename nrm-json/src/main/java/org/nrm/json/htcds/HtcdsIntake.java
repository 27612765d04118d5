package org.nrm.json.htcds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nrm.json.htcds.HtcdsNote.Kind;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Pseudonym;

/**
 * Takes records of HTCDS in, cell by cell, by the names and values of the standard and by its {@link HtcdsAliases aliases},
 * and notes every alias and every loss. What names persons or is free text is counted and dropped; nothing that a file holds
 * is repeated in a note.
 */
public final class HtcdsIntake {
  /** The member or column that holds the pseudonym of a case, which the standard has no field for. */
  public static final String CASE_ID = "nrm_CaseId";

  private final Tally tally = new Tally();
  private final List<HtcdsRecord> records = new ArrayList<>();
  private final Map<HtcdsGroup, List<Map<HtcdsField, List<String>>>> rows =
      new EnumMap<>(HtcdsGroup.class);
  private final Map<HtcdsGroup, Map<HtcdsField, List<String>>> open =
      new EnumMap<>(HtcdsGroup.class);
  private Optional<Pseudonym> caseId = Optional.empty();

  /** Starts with nothing read. */
  public HtcdsIntake() {}

  // ---- columns

  /**
   * Finds out what a column or member stands for, and notes it if that is none of the standard's names.
   *
   * @param name its name
   * @param label the label below, in a table that has a row of names and a row of labels
   * @param place what to call it in a note, such as {@code column 3}; the name is not repeated, it may be anything
   * @return what it stands for
   */
  public HtcdsColumn column(String name, Optional<String> label, String place) {
    if (name.equals(CASE_ID)) {
      return ImmutableHtcdsColumn.of(Optional.empty(), true);
    }
    Optional<HtcdsField> exact = HtcdsFields.find(name);
    if (name.isEmpty()) {
      return label
          .filter(l -> !l.isEmpty())
          .map(l -> aliased(l, place))
          .orElseGet(() -> nameless(place));
    }
    if (label.isPresent() && !label.get().isEmpty() && !agrees(exact, label.get())) {
      return paired(name, label.get(), place);
    }
    return exact.map(HtcdsIntake::column).orElseGet(() -> aliased(name, place));
  }

  private static HtcdsColumn column(HtcdsField field) {
    return ImmutableHtcdsColumn.of(Optional.of(field), false);
  }

  private static boolean agrees(Optional<HtcdsField> exact, String label) {
    return exact.isEmpty() || exact.get().label().equals(label);
  }

  private HtcdsColumn nameless(String place) {
    tally.add(Kind.UNNAMED_COLUMN, place + " has no name: give it the name of a field");
    return HtcdsColumn.none();
  }

  private HtcdsColumn paired(String name, String label, String place) {
    Optional<HtcdsAlias> alias = HtcdsAliases.ofPair(name, label);
    if (alias.isEmpty()) {
      tally.add(
          Kind.UNKNOWN_FIELD, place + " has a name and a label of two fields: correct one of them");
      return HtcdsColumn.none();
    }
    HtcdsField meant = alias.get().field().orElseThrow();
    tally.add(
        Kind.ALIAS,
        Optional.of(meant.name()),
        OptionalInt.empty(),
        "`" + name + "` over the label `" + label + "` is read as `" + meant.name() + "` ["
            + alias.get().source() + "]");
    return column(meant);
  }

  private HtcdsColumn aliased(String name, String place) {
    Optional<HtcdsAlias> alias = HtcdsAliases.ofName(name);
    if (alias.isEmpty()) {
      List<String> known = HtcdsFields.all().stream().map(HtcdsField::name).toList();
      String near =
          Nearest.to(name, known).map(n -> ": did you mean `" + n + "`?").orElse("");
      tally.add(
          Kind.UNKNOWN_FIELD,
          place + " is no field of HTCDS 2.0"
              + (near.isEmpty() ? ": give it the name of one, or leave it out" : near));
      return HtcdsColumn.none();
    }
    return alias
        .get()
        .field()
        .map(field -> named(field, alias.get()))
        .orElseGet(() -> ignored(alias.get()));
  }

  private HtcdsColumn named(HtcdsField field, HtcdsAlias alias) {
    tally.add(
        Kind.ALIAS,
        Optional.of(field.name()),
        OptionalInt.empty(),
        "`" + alias.written() + "` is read as `" + field.name() + "` [" + alias.source() + "]");
    return column(field);
  }

  private HtcdsColumn ignored(HtcdsAlias alias) {
    tally.add(
        Kind.IGNORED, "`" + alias.written() + "` says nothing of a case [" + alias.source() + "]");
    return HtcdsColumn.none();
  }

  // ---- records

  /**
   * Takes a cell of the present record.
   *
   * @param column what it stands for
   * @param texts what it holds; texts that are empty say nothing
   */
  public void cell(HtcdsColumn column, List<String> texts) {
    List<String> told = texts.stream().filter(text -> !text.isBlank()).toList();
    if (told.isEmpty()) {
      return;
    }
    if (column.isCaseId()) {
      named(told);
    }
    column.field().ifPresent(field -> value(field, told));
  }

  /**
   * Starts a further row of a table in the present record.
   *
   * @param group the table
   */
  public void row(HtcdsGroup group) {
    boolean taken = group.isMany() || !rows.containsKey(group);
    Map<HtcdsField, List<String>> row = new LinkedHashMap<>();
    open.put(group, row);
    if (taken) {
      rows.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
    } else {
      note(
          Kind.SEVERAL_ROWS,
          true,
          "a case has one row of `" + group.member() + "`: only the first is read");
    }
  }

  /** Ends the present record. */
  public void end() {
    List<HtcdsRow> all = new ArrayList<>();
    rows.forEach((group, list) -> list.forEach(values -> {
      HtcdsRow row = HtcdsRow.in(group);
      for (Map.Entry<HtcdsField, List<String>> value : values.entrySet()) {
        row = row.with(value.getKey(), value.getValue());
      }
      all.add(row);
    }));
    records.add(HtcdsRecord.of(caseId, all));
    rows.clear();
    open.clear();
    caseId = Optional.empty();
  }

  /**
   * Notes something about the whole file or the present record.
   *
   * @param kind what it is
   * @param inRecord whether it is about the present record
   * @param message it in words, on one line, without anything that the file holds
   */
  public void note(Kind kind, boolean inRecord, String message) {
    tally.add(
        kind, Optional.empty(), inRecord ? OptionalInt.of(number()) : OptionalInt.empty(), message);
  }

  /** {@return what was read} */
  public HtcdsReading done() {
    return ImmutableHtcdsReading.of(records, tally.notes());
  }

  private int number() {
    return records.size() + 1;
  }

  private void named(List<String> told) {
    try {
      caseId = Optional.of(Pseudonym.of(told.get(0)));
    } catch (IllegalArgumentException e) {
      note(
          Kind.NO_PSEUDONYM,
          true,
          "`" + CASE_ID
              + "` is no pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens");
    }
  }

  private void value(HtcdsField field, List<String> told) {
    if (!field.isKept()) {
      tally.add(
          Kind.LEFT_OUT,
          field,
          number(),
          "`" + field.name() + "` names persons or is free text: left to the system that holds it");
      return;
    }
    if (field.isDeprecated()) {
      tally.add(
          Kind.DEPRECATED, field, number(), "`" + field.name() + "` is kept for old data only");
    }
    List<String> read = new HtcdsValues(tally, number()).read(field, told);
    if (!read.isEmpty() && present(field.group()).putIfAbsent(field, read) != null) {
      tally.add(
          Kind.REPEATED_FIELD,
          field,
          number(),
          "`" + field.name() + "` is given twice: only the first is read");
    }
  }

  private Map<HtcdsField, List<String>> present(HtcdsGroup group) {
    if (!open.containsKey(group)) {
      row(group);
    }
    return open.getOrDefault(group, new LinkedHashMap<>());
  }
}
