package org.nrm.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EventLogProperties {
  @Property
  void no_bytes_make_the_reader_throw(@ForAll byte[] log) {
    List<LogLine> lines = Logs.read(log);
    assertThat(lines).allSatisfy(line -> assertThat(line.line()).isPositive());
  }

  @Property
  void no_damage_to_an_event_makes_the_reader_throw(@ForAll("damaged") String line) {
    assertThat(Logs.read(line.getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(3);
  }

  @Property
  void lines_read_together_are_as_if_each_were_read_alone(
      @ForAll List<@From("lineOfAnySort") String> lines,
      @ForAll @IntRange(min = 1, max = 300) int step) {
    String log = String.join("\n", lines);
    List<LogLine> alone = new ArrayList<>();
    String[] cut = log.split("\n", -1);
    for (int i = 0; i < cut.length; i++) {
      if (!cut[i].isBlank()) {
        alone.add(EventReader.read(i + 1, new String(cut[i].getBytes(UTF_8), UTF_8)));
      }
    }
    assertThat(Logs.read(new Dripping(log.getBytes(UTF_8), step))).isEqualTo(alone);
    assertThat(Logs.read(log)).isEqualTo(alone);
  }

  @Provide
  Arbitrary<String> lineOfAnySort() {
    Arbitrary<String> sound = Arbitraries.of(
        Logs.OPENS,
        Logs.event(
            "needs-assessed",
            "2024-03-02",
            "centre",
            "{\"count\":3,\"day\":\"2024-02-29\",\"code\":\"a-b\"}"),
        Logs.event("B.2_x", "needs-assessed", "0001-01-01", "centre", "{}"));
    Arbitrary<String> odd = Arbitraries.of(
        "",
        "  ",
        "{}",
        "7",
        Logs.OPENS + " ",
        Logs.OPENS + "7",
        "  " + Logs.OPENS,
        Logs.OPENS + Logs.OPENS,
        Logs.event("x", "2024-02-30", "y", "{\"a\":1,\"a\":2}"),
        Logs.event("x", "+12024-02-03", "y", "{}"),
        Logs.event("x", "2024-02-03", "y", "{\"a\":-1}"),
        Logs.event("x", "0000-02-03", "y", "{\"a\":\"0000-01-01\"}"),
        Logs.event("x", "2024-02-03", "y", "{\"a\":\"1-b\"}"),
        Logs.event("x", "2024-02-03", "y", "{\"a\":4294967296}"),
        Logs.event("x", "2024-02-03", "y", "{\"a\":[]}"),
        Logs.event("X", "2024-02-03", "y", "{\"\u00e9\":true}"));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, sound),
        net.jqwik.api.Tuple.of(2, odd),
        net.jqwik.api.Tuple.of(2, damaged()));
  }

  /** Bytes that come a few at a time. */
  private static final class Dripping extends java.io.ByteArrayInputStream {
    private final int step;

    Dripping(byte[] bytes, int step) {
      super(bytes);
      this.step = step;
    }

    @Override
    public synchronized int read(byte[] into, int start, int length) {
      return super.read(into, start, Math.min(step, length));
    }

    @Override
    public synchronized int available() {
      return Math.min(step / 2, super.available());
    }
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> scraps = Arbitraries.of(
        "{", "}", "[", "]", "\"", ",", ":", "null", "1e999999", "\\", "\\u00", "\n", "\uD800", "-");
    Arbitrary<Integer> places = Arbitraries.integers().between(0, Logs.OPENS.length());
    return net.jqwik.api.Combinators.combine(places, places, scraps)
        .as((a, b, scrap) ->
            Logs.OPENS.substring(0, Math.min(a, b)) + scrap + Logs.OPENS.substring(Math.max(a, b)));
  }
}
