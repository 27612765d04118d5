package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;

/** The Belgian case that the forms are explained with. */
class WireExampleTest {
  private static final String HISTORY = """
      {"case":"B-17","mechanism":"belgium-2017","event":"indications-found","on":"2024-03-01","by":"police"}
      {"case":"B-17","event":"centre-contacted","on":"2024-03-01","by":"police"}
      {"case":"B-17","event":"document-requested","on":"2024-03-01","by":"recognised-centre","facts":{"accompanied":true,"holds-title":false,"child":false}}
      """;

  @Test
  void a_complaint_on_day_45_is_accepted_in_the_form_that_is_laid_down() throws IOException {
    String verdict = last("""
            {"case":"B-17","mechanism":"belgium-2017","event":"complaint-filed","on":"2024-04-15","by":"person-concerned","facts":{"ties-broken":true},"key":"r1"}
            """);
    assertThat(verdict)
        .startsWith(
            "{\"line\":4,\"case\":\"B-17\",\"verdict\":\"accepted\",\"changes\":[{\"kind\":\"moved\",\"procedure\":\"residence\",\"from\":\"reflection\",\"to\":\"provisional\",\"since\":\"2024-04-15\",\"validThrough\":\"2024-07-15\"");
  }

  @Test
  void a_complaint_on_day_46_is_refused_with_the_article_and_the_lapse() throws IOException {
    String verdict = last("""
            {"case":"B-17","event":"complaint-filed","on":"2024-04-16","by":"person-concerned","facts":{"ties-broken":true}}
            """);
    assertThat(verdict)
        .startsWith(
            "{\"line\":4,\"case\":\"B-17\",\"verdict\":\"refused\",\"code\":\"NOT_EXPECTED\",\"procedure\":\"residence\",\"stage\":\"lapsed-no-complaint\"")
        .contains("ran out on 2024-04-15", "art. 61/3 §1");
  }

  @Test
  void a_day_that_does_not_exist_is_malformed_in_the_form_that_is_laid_down() throws IOException {
    assertThat(
            last(
                "{\"case\":\"B-17\",\"event\":\"complaint-filed\",\"on\":\"2024-02-30\",\"by\":\"person-concerned\"}\\n"))
        .isEqualTo(
            "{\"line\":4,\"verdict\":\"malformed\",\"message\":\"`on` is not a date: `2024-02-30`\",\"pointer\":\"/on\"}");
  }

  private static String last(String line) throws IOException {
    LogJudge judge = LogJudge.of(Catalogue::find, Catalogue.ids(), Optional.empty());
    StringBuilder out = new StringBuilder();
    byte[] log = (HISTORY + line).getBytes(StandardCharsets.UTF_8);
    try (VerdictWriter writer = new VerdictWriter(out);
        Stream<LogLine> lines = EventLog.read(new ByteArrayInputStream(log))) {
      lines.map(judge::judge).forEach(writer::write);
    }
    List<String> verdicts = out.toString().lines().toList();
    return verdicts.get(verdicts.size() - 1);
  }
}
