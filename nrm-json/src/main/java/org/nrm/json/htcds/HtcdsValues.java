package org.nrm.json.htcds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nrm.json.htcds.HtcdsNote.Kind;

/** Reads the values of one field of one record. */
final class HtcdsValues {
  private final Tally tally;
  private final int record;

  HtcdsValues(Tally tally, int record) {
    this.tally = tally;
    this.record = record;
  }

  /** The values as the standard writes them, each once; what cannot be read is noted. */
  List<String> read(HtcdsField field, List<String> told) {
    Set<String> values = new LinkedHashSet<>();
    told.stream()
        .flatMap(text -> parts(field, text).stream())
        .forEach(part -> one(field, part).ifPresentOrElse(values::add, () -> lost(field)));
    if (values.size() > 1 && !field.kind().takesSeveral()) {
      tally.add(
          Kind.SEVERAL_VALUES,
          field,
          record,
          "`" + field.name() + "` takes one value and has several: only the first is read");
      return List.of(values.iterator().next());
    }
    return List.copyOf(values);
  }

  /** The values that a cell holds: one, several between semicolons, or several between spaces as the survey writes them. */
  private List<String> parts(HtcdsField field, String text) {
    if (known(field, text)) {
      return List.of(text);
    }
    if (text.indexOf(';') >= 0) {
      return between(field, text.split(";", -1));
    }
    List<String> words =
        Arrays.stream(text.strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
    if (words.size() > 1 && !field.codes().isEmpty() && words.stream().allMatch(field::admits)) {
      alias(
          field,
          "values of `" + field.name() + "` between spaces are read as several [survey form 2.0]");
      return words;
    }
    return List.of(text);
  }

  /** Parts between semicolons; a label that has one itself is put together again. */
  private static List<String> between(HtcdsField field, String[] pieces) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < pieces.length) {
      int to = pieces.length;
      while (to > from + 1 && !known(field, joined(pieces, from, to))) {
        to--;
      }
      parts.add(String.join(";", Arrays.copyOfRange(pieces, from, to)));
      from = to;
    }
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  private static String joined(String[] pieces, int from, int to) {
    return stripped(String.join(";", Arrays.copyOfRange(pieces, from, to)));
  }

  private static boolean known(HtcdsField field, String text) {
    return field.admits(text) || HtcdsAliases.ofValue(field, text).isPresent();
  }

  private Optional<String> one(HtcdsField field, String text) {
    if (field.admits(text)) {
      return Optional.of(text);
    }
    Optional<HtcdsAlias> alias = HtcdsAliases.ofValue(field, text);
    if (alias.isPresent()) {
      String value = alias.get().value().orElseThrow();
      // the value is not repeated: it is about a person
      alias(
          field,
          "a value of `" + field.name() + "` is read by an alias ["
              + alias.get().source() + "]");
      return Optional.of(value);
    }
    String stripped = stripped(text);
    if (!stripped.equals(text) && known(field, stripped)) {
      alias(field, "space around a value of `" + field.name() + "` is passed over");
      return one(field, stripped);
    }
    return Optional.empty();
  }

  /** Without the spaces around, that which does not break a line among them. */
  private static String stripped(String text) {
    return text.replace('\u00a0', ' ').strip();
  }

  private void alias(HtcdsField field, String message) {
    tally.add(Kind.ALIAS, field, record, message);
  }

  private void lost(HtcdsField field) {
    boolean listed = !field.codes().isEmpty() || field.kind() == HtcdsKind.COUNTRIES;
    String mend = switch (field.kind()) {
      case DATE -> "is no day: write it as 2024-04-15";
      case NUMBER -> "is no whole number from 0 to 999";
      case FLAG -> "says neither true nor false: write one of them";
      case LANGUAGE -> "is no language: write two or three letters of ISO 639";
      case COUNTRIES -> "has a value that is no state: write two letters of ISO 3166";
      default -> "has a value that its list does not have: it is not read";
    };
    tally.add(
        listed ? Kind.NOT_IN_LIST : Kind.UNREADABLE,
        field,
        record,
        "`" + field.name() + "` " + mend);
  }
}
