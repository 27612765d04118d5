package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Forwarding;

class LogProperties {
  private static final List<String> JUNK = List.of(
      "nonsense",
      "{}",
      "{\"case\":\"B-1\"}",
      Logs.OPENS.replace("2024-03-01", "2024-02-30"),
      Logs.OPENS.replace("\"small\"", "\"large\"").replace("B-1", "never-opened"),
      "x".repeat(70_000),
      "");

  @Property(tries = 200)
  void malformed_lines_change_no_other_verdict(
      @ForAll("logs") List<String> log, @ForAll("places") List<Integer> places) {
    List<String> mixed = new ArrayList<>(log);
    places.forEach(place -> mixed.add(
        Math.floorMod(place, mixed.size() + 1), JUNK.get(Math.floorMod(place, JUNK.size()))));
    LogJudge clean = Logs.judge();
    LogJudge disturbed = Logs.judge();
    assertThat(withoutLines(Logs.verdicts(disturbed, String.join("\n", mixed))))
        .isEqualTo(withoutLines(Logs.verdicts(clean, String.join("\n", log))));
    assertThat(disturbed.files()).isEqualTo(clean.files());
  }

  @Property(tries = 200)
  void every_verdict_is_valid_against_its_schema(@ForAll("logs") List<String> log) {
    String written = Logs.written(Logs.verdicts(Logs.judge(), String.join("\n", log)));
    assertThat(written.lines())
        .hasSize(log.size())
        .allSatisfy(
            line -> assertThat(Validation.faults("verdict", line)).as(line).isEmpty());
  }

  @Property(tries = 200)
  void a_case_file_is_read_back_as_it_was_written(@ForAll("logs") List<String> log) {
    LogJudge judge = Logs.judge();
    Logs.verdicts(judge, String.join("\n", log));
    for (CaseFile file : judge.files().values()) {
      String written = CaseFileJson.write(file);
      assertThat(Validation.faults("case-file", written)).as(written).isEmpty();
      CaseFile read = CaseFileJson.read(written, id -> Optional.of(SmallMechanism.SMALL));
      assertThat(read).isEqualTo(file);
      assertThat(CaseFileJson.write(read)).isEqualTo(written);
    }
  }

  @Property(tries = 200)
  void a_file_that_was_moved_is_read_back_as_it_was_written(@ForAll("logs") List<String> log) {
    LogJudge judge = Logs.judge();
    Logs.verdicts(judge, String.join("\n", log));
    Forwarding forwarding = Forwarding.to(SmallMechanism.OTHER_FORM);
    for (CaseFile file : judge.files().values()) {
      CaseFile moved = forwarding
          .forward(file)
          .fold(carried -> carried.file(), unchanged -> file, stuck -> file);
      assertThat(moved.mechanism()).isEqualTo(SmallMechanism.OTHER_FORM);
      String written = CaseFileJson.write(moved);
      assertThat(Validation.faults("case-file", written)).as(written).isEmpty();
      assertThat(CaseFileJson.read(written, id -> Optional.of(SmallMechanism.OTHER_FORM)))
          .isEqualTo(moved);
      assertThat(StoredCase.readAll(written, Optional.empty()).get(0).text()).isEqualTo(written);
    }
  }

  private static List<String> withoutLines(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(v -> !(v instanceof Malformed))
        .map(v -> Logs.written(List.of(v)).replaceFirst("\"line\":[0-9]+", ""))
        .toList();
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 1000).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<String>> logs() {
    Arbitrary<String> types = Arbitraries.of(
        "requested",
        "complained",
        "prolonged",
        "heard",
        "ended",
        "referred",
        "received",
        "unheard",
        "facts-established");
    Arbitrary<String> roles = Arbitraries.of("centre", "office");
    Arbitrary<Integer> steps = Arbitraries.integers().between(-1, 40);
    Arbitrary<String> facts = Arbitraries.of(
        "{}",
        "{\"accompanied\":true}",
        "{\"cooperates\":true}",
        "{\"cooperates\":true,\"helpers\":3}",
        "{\"ground\":\"grave\"}",
        "{\"handed-over\":\"2024-04-02\"}",
        "{\"child\":true}",
        "{\"helpers\":\"2024-04-02\"}");
    Arbitrary<Boolean> keyed = Arbitraries.of(true, false);
    Arbitrary<List<Object>> events = Combinators.combine(types, roles, steps, facts, keyed)
        .as((type, role, step, fact, key) -> List.of(type, role, step, fact, key));
    return events.list().ofMinSize(1).ofMaxSize(12).map(LogProperties::dated);
  }

  private static List<String> dated(List<List<Object>> events) {
    List<String> log = new ArrayList<>(List.of(Logs.OPENS));
    java.time.LocalDate day = SmallMechanism.day("2024-03-01");
    for (List<Object> event : events) {
      day = day.plusDays((int) event.get(2));
      String line = Logs.event(
          (String) event.get(0), day.toString(), (String) event.get(1), (String) event.get(3));
      log.add((boolean) event.get(4) ? line.replaceFirst("\\{", "{\"key\":\"r1\",") : line);
    }
    return log;
  }
}
