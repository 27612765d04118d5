package org.nrm.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.LogValidation;
import org.nrm.json.VerdictWriter;

/** A log of many cases under the Belgian mechanism, up to ten events each, a thousand cases open at a time. */
final class SampleLog {
  private static final int OPEN_AT_A_TIME = 1000;
  private static final List<String> LIFE = List.of(
      "\"mechanism\":\"belgium-2017\",\"event\":\"indications-found\",\"on\":\"2019-06-03\",\"by\":\"police\"}",
      "\"event\":\"centre-contacted\",\"on\":\"2019-06-03\",\"by\":\"police\"}",
      "\"event\":\"document-requested\",\"on\":\"2019-06-03\",\"by\":\"recognised-centre\","
          + "\"facts\":{\"accompanied\":true,\"holds-title\":false,\"child\":false}}",
      "\"event\":\"document-issued\",\"on\":\"2019-06-03\",\"by\":\"municipality\"}",
      "\"event\":\"complaint-filed\",\"on\":\"2019-07-01\",\"by\":\"person-concerned\"}",
      "\"event\":\"document-issued\",\"on\":\"2019-07-03\",\"by\":\"municipality\"}",
      "\"event\":\"prosecutor-asked\",\"on\":\"2019-09-10\",\"by\":\"aliens-office\"}",
      "\"event\":\"prosecutor-answered\",\"on\":\"2019-09-20\",\"by\":\"kings-prosecutor\","
          + "\"facts\":{\"proceedings-ongoing\":true,\"still-considered-victim\":true,"
          + "\"cooperates\":true,\"ties-broken\":true,\"public-order-danger\":false}}",
      "\"event\":\"temporary-stay-authorised\",\"on\":\"2019-10-03\",\"by\":\"aliens-office\"}",
      "\"event\":\"renewal-asked\",\"on\":\"2020-03-10\",\"by\":\"recognised-centre\"}");

  private SampleLog() {}

  /** How many events the life of a case has at most. */
  static int longest() {
    return LIFE.size();
  }

  /** The lines of some cases, event after event, not case after case. */
  static byte[] of(int cases, int events) {
    StringBuilder log = new StringBuilder();
    write(cases, events, OPEN_AT_A_TIME, log::append);
    return log.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes the lines of some cases.
   *
   * @param cases how many
   * @param events how many events each has
   * @param openAtATime how many of them take turns
   * @param to takes lines, each with its line feed
   */
  static void write(int cases, int events, int openAtATime, Consumer<String> to) {
    for (int first = 0; first < cases; first += openAtATime) {
      for (String event : LIFE.subList(0, events)) {
        for (int i = first; i < Math.min(cases, first + openAtATime); i++) {
          to.accept("{\"case\":\"B-" + i + "\"," + event + "\n");
        }
      }
    }
  }

  static LogValidation validation(int threads) {
    return LogValidation.with(new LogValidation.Settings.Builder()
        .mechanisms(Catalogue::find)
        .known(Catalogue.ids())
        .threads(threads)
        .build());
  }

  static byte[] verdicts(byte[] log) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LogValidation validation = validation(1)) {
      validation.judge(new ByteArrayInputStream(log), out, VerdictWriter::new, () -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
