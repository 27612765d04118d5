package org.nrm.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.json.SmallMechanism.SMALL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.nrm.casefile.CaseFile;

class LogValidationProperties {
  @Property(tries = 300)
  void threads_and_spilling_change_neither_verdicts_nor_files(
      @ForAll @Size(max = 120) List<@From("line") String> lines,
      @ForAll @IntRange(min = 1, max = 3) int threads,
      @ForAll @IntRange(min = 0, max = 6) int more,
      @ForAll boolean handedOverOneByOne)
      throws IOException {
    byte[] log = String.join("\n", lines).getBytes(UTF_8);
    LogJudge judge = Logs.judge();
    String verdicts = Logs.written(Logs.verdicts(judge, String.join("\n", lines)));
    Path folder = Files.createTempDirectory("spill");
    LogValidation.Settings settings = new LogValidation.Settings.Builder()
        .mechanisms(id -> Optional.of(SMALL).filter(m -> m.id().equals(id)))
        .addKnown(SMALL.id())
        .threads(threads)
        .heldAtMost(threads + more)
        .folder(folder)
        .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<CaseFile> files = new ArrayList<>();
    try (LogValidation validation = LogValidation.with(settings)) {
      InputStream in = handedOverOneByOne ? new Slow(log) : new ByteArrayInputStream(log);
      assertThat(validation.judge(in, out, VerdictWriter::new, () -> true)).isTrue();
      validation.files().forEachRemaining(files::add);
      assertThat(validation.summary()).isEqualTo(judge.summary());
    }
    assertThat(out.toString(UTF_8)).isEqualTo(verdicts);
    assertThat(files).containsExactlyElementsOf(judge.files().values());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<String> line() {
    Arbitrary<String> cases = Arbitraries.integers().between(1, 12).map(n -> "B-" + n);
    Arbitrary<String> days =
        Arbitraries.integers().between(1, 28).map(n -> "2024-03-%02d".formatted(n));
    Arbitrary<String> events = Arbitraries.of(
        "requested", "complained", "prolonged", "heard", "ended", "facts-established", "reqested");
    Arbitrary<String> facts =
        Arbitraries.of("{}", "{\"accompanied\":true}", "{\"accompanied\":false}", "{\"a\":[]}");
    return Combinators.combine(cases, events, days, facts)
        .as((caseId, event, on, carried) -> Logs.event(caseId, event, on, "centre", carried));
  }

  /** A log of which there is never more at hand than has been asked for. */
  private static final class Slow extends ByteArrayInputStream {
    Slow(byte[] log) {
      super(log);
    }

    @Override
    public synchronized int read(byte[] into, int start, int length) {
      return super.read(into, start, Math.min(length, 150));
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }
}
