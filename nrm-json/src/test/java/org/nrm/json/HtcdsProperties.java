package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.nrm.json.htcds.HtcdsCode;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsReading;
import org.nrm.json.htcds.HtcdsRecord;
import org.nrm.json.htcds.HtcdsRow;
import org.nrm.vocabulary.Pseudonym;

/** What is written of records is read again as it was, and follows the schema that is published. */
class HtcdsProperties {
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void records_written_as_json_are_read_as_they_were(@ForAll Random random) {
    List<HtcdsRecord> records = records(random, 3);
    Statistics.label("rows")
        .collect(records.stream().anyMatch(r -> r.rows().size() > 4))
        .coverage(c -> c.check(true).count(n -> n > 100));
    String document = HtcdsJson.write(records);
    assertThat(Validation.faults("htcds", document)).isEmpty();
    HtcdsReading reading = HtcdsJson.read(document, "records.json");
    assertThat(reading.records()).isEqualTo(records);
    assertThat(reading.aliases()).isEmpty();
    assertThat(reading.losses()).isEmpty();
    assertThat(Validation.faults("htcds-report", HtcdsJson.report(reading))).isEmpty();
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void records_written_as_a_table_are_read_as_they_were_where_each_table_has_one_row(
      @ForAll Random random) {
    List<HtcdsRecord> records =
        records(random, 1).stream().filter(r -> !r.rows().isEmpty()).toList();
    if (records.isEmpty()) {
      return;
    }
    assertThat(HtcdsCsv.lost(records)).isEmpty();
    HtcdsReading reading = HtcdsCsv.read(HtcdsCsv.write(records), "records.csv");
    assertThat(reading.records()).isEqualTo(records);
    assertThat(reading.aliases()).isEmpty();
    assertThat(reading.losses()).isEmpty();
  }

  /** Any text is read, or is answered by faults of one line each. */
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void any_text_is_read_or_answered_in_one_line(@ForAll String text) {
    for (String tried : List.of(text, "{\"prs_Gender\":" + text, "cas_Status\n" + text)) {
      for (boolean table : new boolean[] {true, false}) {
        try {
          HtcdsReading reading = table ? HtcdsCsv.read(tried, "f") : HtcdsJson.read(tried, "f");
          assertThat(reading.notes()).allMatch(note -> note.text().lines().count() == 1);
        } catch (JsonFaultException e) {
          assertThat(e.faults()).allMatch(fault -> fault.text().lines().count() == 1);
        }
      }
    }
  }

  /** The values of every list, each once. */
  static Stream<HtcdsRecord> everyValue() {
    return HtcdsFields.all().stream()
        .filter(HtcdsField::isKept)
        .flatMap(field -> field.codes().stream()
            .map(HtcdsCode::name)
            .map(name -> HtcdsRecord.of(
                Optional.empty(), List.of(HtcdsRow.in(field.group()).with(field, name)))));
  }

  private static List<HtcdsRecord> records(Random random, int mostRows) {
    List<HtcdsRecord> records = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<HtcdsRow> rows = new ArrayList<>();
      for (HtcdsGroup group : HtcdsGroup.values()) {
        for (int n = random.nextInt(group.isMany() ? mostRows + 1 : 2); n > 0; n--) {
          rows.add(row(group, random));
        }
      }
      Optional<Pseudonym> id = random.nextBoolean()
          ? Optional.of(Pseudonym.of("H-" + random.nextInt(99)))
          : Optional.empty();
      records.add(HtcdsRecord.of(id, rows));
    }
    return records;
  }

  private static HtcdsRow row(HtcdsGroup group, Random random) {
    HtcdsRow row = HtcdsRow.in(group);
    for (HtcdsField field : HtcdsFields.all()) {
      if (field.group() == group && field.isKept() && random.nextBoolean()) {
        row = row.with(field, values(field, random));
      }
    }
    return row;
  }

  private static List<String> values(HtcdsField field, Random random) {
    return switch (field.kind()) {
      case DATE ->
        List.of(LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9999)).toString());
      case NUMBER -> List.of(Integer.toString(random.nextInt(1000)));
      case FLAG -> List.of(Boolean.toString(random.nextBoolean()));
      case COUNTRIES -> random.nextBoolean() ? List.of("MD") : List.of("UA", "RO");
      case LANGUAGE -> List.of(random.nextBoolean() ? "ron" : "uk");
      case CODES ->
        field.codes().stream()
            .map(HtcdsCode::name)
            .filter(name -> name.equals(field.codes().get(0).name()) || random.nextBoolean())
            .toList();
      default -> List.of(field.codes().get(random.nextInt(field.codes().size())).name());
    };
  }
}
