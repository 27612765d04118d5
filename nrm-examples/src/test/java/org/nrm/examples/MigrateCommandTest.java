package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nrm.casefile.CaseFile;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.CaseFileJson;
import org.nrm.json.StoredCase;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Pseudonym;

class MigrateCommandTest {
  private static final String DRY =
      "nothing was written: this was a dry run, add `--write` or `--out FOLDER` to write";

  @TempDir
  Path folder;

  private Path cases;
  private String before = "";

  @BeforeEach
  void store() throws IOException {
    cases = folder.resolve("cases.ndjson");
    before = file("belgium-2007", "B-1", "2016-11-14") + file("belgium-2017", "B-2", "2018-01-08");
    Files.writeString(cases, before);
  }

  @Test
  void nothing_is_written_unless_asked_for() {
    Ran ran = Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            cases + ":1: case B-1: moved from belgium-2007 to belgium-2017",
            cases + ":2: case B-2: unchanged");
    assertThat(ran.err().lines())
        .containsExactly("2 cases in 1 file: 1 moved, 1 unchanged, 0 cannot be moved", DRY);
    assertThat(cases).hasContent(before);
    assertThat(Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017", "--dry-run")
            .out())
        .isEqualTo(ran.out());
  }

  @Test
  void files_are_moved_in_place_and_read_back_under_the_later_law() throws IOException {
    Ran ran = Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017", "--write");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("the files were written");
    assertThat(read(cases))
        .extracting(f -> f.caseId() + " " + f.mechanism() + " " + f.asOf())
        .containsExactly("B-1 belgium-2017 2017-05-19", "B-2 belgium-2017 2018-01-08");
    assertThat(Files.readAllLines(cases))
        .allSatisfy(line -> assertThat(SchemaFaults.of("case-file", line)).isEmpty());
    assertThat(filesIn(folder)).containsExactly("cases.ndjson");
    String once = Files.readString(cases);
    Ran again = Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017", "--write");
    assertThat(again.err()).contains("0 moved, 2 unchanged, 0 cannot be moved");
    assertThat(cases).hasContent(once);
  }

  @Test
  void a_case_that_cannot_be_moved_leaves_everything_as_it_was() throws IOException {
    Path other = Files.writeString(
        folder.resolve("other.ndjson"), file("belgium-1997", "B-3", "1999-01-11"));
    Files.writeString(
        other, Files.readString(other).replace("\"not-detected\"", "\"not-a-victim\""));
    String stuck = Files.readString(other);
    Ran ran = Ran.nrm("migrate", folder.toString(), "--to", "belgium-2017", "--write");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(other + ":1: case B-3: cannot be moved from belgium-1997 to belgium-2017\n"
            + "  `belgium-2007` has no stage `identification/not-a-victim`: name its"
            + " counterpart\n");
    assertThat(ran.err())
        .contains("nothing was written: mend what cannot be moved, or add `--leave-stuck`");
    assertThat(cases).hasContent(before);
    assertThat(other).hasContent(stuck);
    Ran rest =
        Ran.nrm("migrate", folder.toString(), "--to", "belgium-2017", "--write", "--leave-stuck");
    assertThat(rest.status()).isEqualTo(1);
    assertThat(read(cases)).allMatch(f -> f.mechanism().id().value().equals("belgium-2017"));
    assertThat(other).hasContent(stuck);
  }

  @Test
  void a_counterpart_mends_a_stage_and_a_fact_can_be_forgotten() throws IOException {
    Files.writeString(
        cases,
        file("belgium-1997", "B-3", "1999-01-11")
            .replace("\"not-detected\"", "\"not-a-victim\"")
            .replace(
                "\"facts\":{}",
                "\"facts\":{\"stop-clock-since\":{\"value\":\"1999-01-11\",\"since\":\"1999-01-11\"}}"));
    Ran ran = Ran.nrm(
        "migrate",
        cases.toString(),
        "--to",
        "belgium-2017",
        "--counterpart",
        "identification/not-a-victim=not-detected",
        "--forget",
        "stop-clock-since",
        "--write");
    assertThat(ran.out())
        .contains("  the fact `stop-clock-since` is forgotten: `belgium-2007` cannot hold it\n");
    assertThat(ran.status()).isZero();
    assertThat(read(cases)).singleElement().satisfies(f -> assertThat(f.facts()).isEmpty());
  }

  @Test
  void a_wrong_file_leaves_all_files_as_they_were() throws IOException {
    Path wrong =
        Files.writeString(folder.resolve("wrong.json"), before + "{\"case\":\"Jane Doe\"}");
    Ran ran =
        Ran.nrm("migrate", folder.toString(), "--to", "belgium-2017", "--write", "--leave-stuck");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("nrm: " + wrong + ":3:9: /case: `case` is not a pseudonym")
        .contains("nothing was written: a file is wrong, correct it")
        .doesNotContain("Jane");
    assertThat(cases).hasContent(before);
  }

  @Test
  void files_go_into_another_folder_and_the_old_ones_stay() throws IOException {
    Path out = folder.resolve("out");
    String[] args = {"migrate", cases.toString(), "--to", "belgium-2017", "--out", out.toString()};
    assertThat(Ran.nrm(args).status()).isZero();
    assertThat(cases).hasContent(before);
    assertThat(read(out.resolve("cases.ndjson")))
        .allMatch(f -> f.mechanism().id().value().equals("belgium-2017"));
    Ran again = Ran.nrm(args);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .contains("`" + out.resolve("cases.ndjson") + "` is there already: name another folder");
  }

  @Test
  void a_file_of_a_form_that_is_not_known_says_how_it_can_be_moved() throws IOException {
    Files.writeString(
        cases, before.replace(Catalogue.mechanism("belgium-2007").fingerprint(), "0".repeat(64)));
    Ran ran = Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().get(1))
        .isEqualTo("  it was written under another form of `belgium-2007`, which is not shipped:"
            + " hand that form in with `--from`, as `nrm show belgium-2007 --as yaml` of the"
            + " release that wrote the file prints it");
    Files.writeString(cases, before.replace("\"belgium-2007\"", "\"my-variant\""));
    assertThat(
            Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017").lines().get(1))
        .isEqualTo("  `my-variant` is not shipped: hand in its definition with `--from`");
  }

  @Test
  void a_file_of_another_form_that_is_shipped_is_told_the_rules_that_differ() throws IOException {
    String other = before.replace("\"belgium-2007\"", "\"belgium-2017\"");
    Files.writeString(cases, other);
    String rule = "between the two, stage `residence/reflection` changed: document `order to leave";
    assertThat(
            Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017").lines().get(2))
        .startsWith("  " + rule);
    Ran ran = Ran.withInput("", "validate", "--state", cases.toString(), "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("nrm: " + cases + ":1:68: /fingerprint: " + rule);
    assertThat(cases).hasContent(other);
  }

  @Test
  void a_file_of_an_earlier_version_of_the_same_rules_is_moved() throws IOException {
    Files.writeString(
        cases, file("belgium-2017", "B-2", "2018-01-08").replace("\"version\":1", "\"version\":0"));
    assertThat(Ran.nrm("migrate", cases.toString(), "--to", "belgium-2017", "--write")
            .err())
        .contains("1 moved, 0 unchanged, 0 cannot be moved");
    assertThat(read(cases)).hasSize(1);
  }

  @Test
  void a_document_over_several_lines_is_moved_too() throws IOException {
    Path one = Files.writeString(
        folder.resolve("one.json"), file("belgium-2007", "B-4", "2016-11-14").replace(",", ",\n"));
    assertThat(Ran.nrm("migrate", one.toString(), "--to", "belgium-2017", "--write")
            .status())
        .isZero();
    assertThat(read(one)).hasSize(1);
  }

  @Test
  void the_cases_of_a_feed_are_moved_or_told_and_the_json_follows_its_schema() throws IOException {
    Path state = folder.resolve("state");
    Ran.nrm("validate", "--state", state.toString(), "logs/belgium.ndjson");
    List<CaseFile> old = read(state);
    Ran ran = Ran.nrm(
        "migrate", state.toString(), "--to", "belgium-2017", "--write", "--leave-stuck", "--json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(SchemaFaults.of("migration", ran.out())).isEmpty();
    assertThat(ran.out()).contains("\"written\":true,\"moved\":12,\"unchanged\":14,\"stuck\":9");
    List<CaseFile> now = read(state);
    assertThat(now)
        .extracting(CaseFile::caseId)
        .isEqualTo(old.stream().map(CaseFile::caseId).toList());
    for (int i = 0; i < now.size(); i++) {
      ReferralMechanism under = old.get(i).mechanism();
      if (now.get(i).mechanism().id().equals(under.id())) {
        assertThat(now.get(i)).isEqualTo(old.get(i));
      }
    }
  }

  private static String file(String mechanism, String id, String opened) {
    return CaseFileJson.write(CaseFile.open(
            Catalogue.mechanism(mechanism), Pseudonym.of(id), java.time.LocalDate.parse(opened)))
        + "\n";
  }

  private static List<CaseFile> read(Path file) throws IOException {
    return StoredCase.readAll(Files.readString(file), Optional.empty()).stream()
        .map(stored -> stored.under(Catalogue::find, print -> Optional.empty()))
        .toList();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
