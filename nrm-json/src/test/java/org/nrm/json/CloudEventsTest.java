package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventsTest {
  private static final String DATA =
      "{'case':'B-1','event':'complained','on':'2024-04-15','by':'centre'}";
  private static final String SOUND =
      "{'specversion':'1.0','id':'1','source':'/s','type':'org.nrm.event','data':" + DATA + "}";
  private static final String LOG =
      Logs.OPENS + "\n" + Logs.event("complained", "2024-02-01", "centre", "{}") + "\n{\n{\n";

  private static List<LogLine> read(String text) {
    try (Stream<LogLine> lines = CloudEvents.read(
        new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))) {
      return lines.toList();
    }
  }

  private static List<String> verdicts(String source) {
    LogJudge judge = Logs.judge();
    StringBuilder text = new StringBuilder();
    try (CloudEventWriter writer = new CloudEventWriter(text, source)) {
      Logs.read(LOG)
          .forEach(line -> writer.write(
              judge.judge(line),
              line.fold(e -> Optional.of(e.event().on()), m -> Optional.empty())));
    }
    return text.toString().lines().toList();
  }

  private static CloudEvent foreign(String line) {
    return new JsonFormat().deserialize(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void verdicts_are_valid_against_the_schema_and_so_are_their_data() {
    assertThat(verdicts("urn:test")).hasSize(4).allSatisfy(line -> {
      assertThat(Validation.faults("cloudevent", line)).as(line).isEmpty();
      String data = line.substring(line.indexOf("\"data\":") + 7, line.length() - 1);
      assertThat(Validation.faults("verdict", data)).as(data).isEmpty();
    });
  }

  @Test
  void a_foreign_reader_reads_verdicts_as_they_are_meant() {
    CloudEvent accepted = foreign(verdicts("urn:test").get(0));
    assertThat(accepted.getType()).isEqualTo("org.nrm.verdict.accepted");
    assertThat(accepted.getSource()).hasToString("urn:test");
    assertThat(accepted.getSubject()).isEqualTo("B-1");
    assertThat(accepted.getTime()).isEqualTo("2024-03-01T00:00:00Z");
    assertThat(accepted.getDataSchema()).hasToString("urn:nrm:schema:verdict:1");
    assertThat(new String(accepted.getData().toBytes(), StandardCharsets.UTF_8))
        .startsWith("{\"line\":1,\"case\":\"B-1\",\"verdict\":\"accepted\"");
    CloudEvent malformed = foreign(verdicts("urn:test").get(2));
    assertThat(malformed.getType()).isEqualTo("org.nrm.verdict.malformed");
    assertThat(malformed.getSubject()).isNull();
    assertThat(malformed.getTime()).isNull();
  }

  @Test
  void what_a_foreign_writer_writes_is_read() {
    CloudEvent event = io.cloudevents.core.builder.CloudEventBuilder.v1()
        .withId("7")
        .withSource(java.net.URI.create("urn:office"))
        .withType("org.nrm.event")
        .withSubject("B-1")
        .withExtension("traceparent", "00-1")
        .withTime(java.time.OffsetDateTime.parse("2024-04-15T09:30:00+02:00"))
        .withData("application/json", DATA.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .build();
    String line = new String(new JsonFormat().serialize(event), StandardCharsets.UTF_8);
    assertThat(Validation.faults("cloudevent", line)).isEmpty();
    assertThat(read(line)).isEqualTo(Logs.read(DATA.replace('\'', '"')));
  }

  @Test
  void the_same_log_gives_the_same_ids_and_none_twice_and_another_source_gives_others() {
    List<String> ids = ids("urn:a");
    assertThat(ids).isEqualTo(ids("urn:a")).doesNotHaveDuplicates();
    Set<String> both = new HashSet<>(ids);
    both.addAll(ids("urn:b"));
    assertThat(both).hasSize(2 * ids.size());
  }

  private static List<String> ids(String source) {
    return verdicts(source).stream().map(line -> foreign(line).getId()).toList();
  }

  @Test
  void a_source_that_is_no_uri_is_an_error() {
    assertThatThrownBy(() -> new CloudEventWriter(new StringBuilder(), "a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`a b` is no uri: write a source as urn:my-office:log:2024");
    assertThatThrownBy(() -> new CloudEventWriter(new StringBuilder(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_data_may_stand_before_the_rest_and_what_is_null_is_left_out() {
    String line =
        "{'data':" + DATA + ",'subject':null,'time':null,'x':5,'specversion':'1.0','id':'1',"
            + "'source':'/s','type':'org.nrm.event'}";
    assertThat(read(line)).isEqualTo(Logs.read(DATA.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'1.0'        | '0.3'                 | /specversion | `specversion` is another than 1.0: write that",
        "'1.0'        | 1.0                   | /specversion | `specversion` is not text: write it in quotes",
        "'id':'1',    | 'none':'1',           | /id | `id` is missing or empty: add it",
        "'/s'         | ''                    | /source | `source` is missing or empty: add it",
        "nrm.event'   | nrm.verdict.refused'  | /type | `type` is another than org.nrm.event: write that",
        "'id'         | 'subject':'C','id'    | /subject | `subject` is another than the case that `data` names: write that",
        "'id'         | 'dataschema':'u:x','id' | /dataschema | `dataschema` is another than urn:nrm:schema:event:1: write that",
        "'id'         | 'datacontenttype':'text/xml','id' | /datacontenttype | `datacontenttype` is another than application/json: write that",
        "'id':'1'     | 'id':'1','id':'2'     | /id | `id` is given twice: give it once",
        "'data':      | 'data':5,'data':      | /data | `data` is not an object: write {\"case\":...,\"event\":...}",
        "'data':      | 'data_base64':        | /data_base64 | `data_base64` is not read: give the event in `data`",
        "'data':      | 'extra':              | ~~ | the 5th member is not text: write it in quotes",
        "'id'         | 'Id':'2','id'         | ~~ | the 2nd member is unknown: there are specversion, id, source, type, subject, time, datacontenttype, dataschema",
        "2024-04-15   | 2024-02-30            | /data/on | `on` is not a date: `2024-02-30`",
        "'by'         | 'bye'                 | /data/bye | unknown member `bye`: did you mean `by`?",
      })
  void a_line_that_is_no_event_is_malformed_with_its_place(
      String sound, String wrong, String pointer, String message) {
    assertThat(read(SOUND.replace(sound.strip(), wrong.strip())))
        .containsExactly(Malformed.of(1, message, pointer));
  }

  @Test
  void a_line_that_is_no_cloud_event_at_all_is_malformed_and_the_next_is_read() {
    assertThat(read("[]\n{\n" + SOUND + SOUND + "\n" + SOUND))
        .extracting(line -> line.<String>fold(e -> "event", Malformed::message))
        .containsExactly(
            "the line is not an object: write {\"specversion\":\"1.0\",...}",
            "not json at column 2: write one complete object a line",
            "something follows the event: write one event a line",
            "event");
    assertThat(read("{'specversion':'1.0','id':'1','source':'/s','type':'org.nrm.event'}"))
        .containsExactly(Malformed.of(1, "`data` is missing: give the event in it", "/data"));
  }
}
