package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
