package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictWriterTest {
  @Test
  void accepted_refused_and_malformed_have_the_form_that_is_laid_down() {
    String log = String.join(
        "\n",
        Logs.OPENS,
        Logs.event("ended", "2024-03-02", "office", "{\"ground\":\"other\"}"),
        "{\"case\":\"B-1\",\"event\":\"heard\",\"on\":\"2024-02-30\",\"by\":\"office\"}",
        Logs.event("heard", "2024-04-16", "office", "{}"));
    List<String> lines = Logs.written(Logs.verdicts(Logs.judge(), log)).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("{\"line\":1,\"case\":\"B-1\",\"verdict\":\"accepted\",\"changes\":["
            + "{\"kind\":\"moved\",\"procedure\":\"residence\",\"from\":\"none\",\"to\":\"reflection\","
            + "\"since\":\"2024-03-01\",\"validThrough\":\"2024-04-15\",\"rule\":\"requested-to-reflection\","
            + "\"citation\":\"Small Act, art. 2\"},"
            + "{\"kind\":\"established\",\"fact\":\"accompanied\",\"value\":true},"
            + "{\"kind\":\"established\",\"fact\":\"asked\",\"value\":\"2024-03-01\"}]}");
    assertThat(lines.get(1))
        .startsWith(
            "{\"line\":2,\"case\":\"B-1\",\"verdict\":\"refused\",\"code\":\"CONDITION_NOT_MET\","
                + "\"procedure\":\"residence\",\"stage\":\"reflection\",\"message\":\"")
        .contains("\"findings\":[{\"code\":\"CONDITION_NOT_MET\",\"procedure\":\"residence\","
            + "\"stage\":\"reflection\",\"rule\":\"ended-early\",\"fact\":\"ground\","
            + "\"required\":[\"plain\",\"grave\"],\"held\":\"other\",\"message\":")
        .endsWith("\"remedies\":[]}"); // a stated ground is never advised away
    assertThat(lines.get(2))
        .isEqualTo(
            "{\"line\":3,\"verdict\":\"malformed\",\"message\":\"`on` is not a date: `2024-02-30`\","
                + "\"pointer\":\"/on\"}");
    assertThat(lines.get(3)).contains("\"code\":\"NOT_EXPECTED\"", "ran out on 2024-04-15");
    assertThat(lines)
        .allSatisfy(line -> assertThat(Validation.faults("verdict", line)).isEmpty());
  }

  @Test
  void every_verdict_is_one_line_of_utf_8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (VerdictWriter writer = new VerdictWriter(bytes)) {
      writer.write(Malformed.of(1, "é\n", ""));
      writer.write(Malformed.of(2, "b", "/x"));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
            {"line":1,"verdict":"malformed","message":"é\\n","pointer":""}
            {"line":2,"verdict":"malformed","message":"b","pointer":"/x"}
            """);
  }

  @Test
  void a_failure_to_write_is_an_io_error() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
    VerdictWriter writer = new VerdictWriter(full);
    writer.write(Malformed.of(1, "a", ""));
    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
  }
}
