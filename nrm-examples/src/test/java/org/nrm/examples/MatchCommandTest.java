package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  private static final Path DIRECTORIES =
      Path.of(System.getProperty("basedir", "")).resolve("directories");
  private static final String NETWORK = DIRECTORIES.resolve("network.json").toString();
  private static final String NEED =
      DIRECTORIES.resolve("need-housing-and-care.json").toString();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("need.json"), text).toString();
  }

  @Test
  void the_ranking_comes_with_reasons_and_the_exclusions_with_theirs() {
    Ran ran = Ran.nrm("match", NETWORK, NEED);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).anySatisfy(l -> assertThat(l).matches("1 +P-01 .*"));
    assertThat(ran.lines()).anySatisfy(l -> assertThat(l).matches("P-08 .*"));
    assertThat(ran.out()).contains("works only in east, to be avoided", "no place is free");
    assertThat(ran.lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void the_json_follows_its_schema_and_repeats_nothing_of_the_person() throws IOException {
    Ran ran = Ran.nrm("match", NETWORK, NEED, "--json");
    assertThat(SchemaFaults.of("matching", ran.out())).isEmpty();
    assertThat(ran.out()).contains("\"provider\": \"P-01\"").doesNotContain("24", "\"female\"");
    assertThat(SchemaFaults.of("directory", Files.readString(Path.of(NETWORK)))).isEmpty();
    assertThat(SchemaFaults.of("need", Files.readString(Path.of(NEED)))).isEmpty();
  }

  @Test
  void where_nobody_can_take_the_person_the_status_is_one_and_a_slip_is_pointed_out()
      throws IOException {
    Ran ran = Ran.nrm("match", NETWORK, file("{\"services\": [\"safe-acommodation\"]}"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("No provider can take the person.");
    assertThat(ran.err())
        .isEqualTo("nrm: no provider offers `safe-acommodation`: did you mean"
            + " `safe-accommodation`?\n");
  }

  @Test
  void every_fault_of_a_file_is_told_with_its_place() throws IOException {
    Ran ran = Ran.nrm(
        "match",
        NETWORK,
        file(
            "{\"services\": [], \"age\": -3,\n \"languages\": [\"Ukrainian\"], \"sx\": \"female\"}"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "need.json:1:14: /services: `services` is empty: name at least one",
            "/age: `age` is no count",
            "need.json:2:16: /languages/0: `languages` holds what is no code",
            "/sx: unknown member `sx`: did you mean `sex`?")
        .doesNotContain("Ukrainian");
  }

  @Test
  void a_directory_that_is_wrong_names_each_provider_by_its_place() throws IOException {
    String wrong = Files.writeString(folder.resolve("network.json"), """
            {"providers": [{"id": "A", "services": ["counselling"], "free": 1},
            {"id": "A", "services": ["counselling"], "free": 1, "age": {"least": 9, "greatest": 3}},
            {"services": ["counselling"], "free": "many", "sexes": ["femal"]}]}
            """).toString();
    Ran ran = Ran.nrm("match", wrong, NEED);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "network.json:2:1: /providers/1: `id` stands there twice: give one provider another",
            "/providers/1/age: `age` takes nobody: `least` is above `greatest`, swap them",
            "/providers/2: `id` is missing: add it",
            "/providers/2/free: `free` is no count",
            "/providers/2/sexes/0: `sexes` cannot be that: did you mean `female`?");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(Ran.nrm("match", "nowhere.json", NEED).err())
        .isEqualTo("nrm: cannot read `nowhere.json`: there is no such file\n");
  }
}
