package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nrm.catalogue.Catalogue;

/** Variants wherever a mechanism can be named, and parameters side by side. */
class VariantCommandTest {
  private static final String NINETY =
      Handbook.ROOT.resolve("docs/how-to/ninety-day-reflection.yaml").toString();

  private static final Pattern COUNTS =
      Pattern.compile("Of (\\d+) rules, (\\d+) cite .*?, (\\d+) an excerpt .*? and (\\d+) rest");

  @TempDir
  private Path folder;

  @Test
  void the_page_holds_the_very_file() {
    String page = Handbook.read(Handbook.ROOT.resolve("docs/how-to/ninety-day-reflection.md"));
    assertThat(page).contains(Handbook.read(Path.of(NINETY)).strip().indent(4));
  }

  @Test
  void a_file_stands_for_a_mechanism() {
    assertThat(Ran.nrm("show", NINETY, "--as", "yaml").out())
        .startsWith("id: belgium-90-day-reflection")
        .contains("variantOf: belgium-2017");
    assertThat(Ran.nrm("mechanisms", NINETY, "--json").out())
        .contains("\"belgium-90-day-reflection\"");
    assertThat(Ran.nrm("assess", NINETY).status()).isZero();
  }

  @Test
  void a_rule_that_a_proposal_changed_counts_among_those_that_rest_on_a_reading()
      throws IOException {
    Path file = Files.writeString(
        folder.resolve("must.yaml"),
        "variant: varied\nextends: belgium-2017\ntitle: Varied\nchanges:\n  - set-document: {stage: "
            + verified() + ", document: a new card, because: to compare}\n");
    int[] base = counts(Ran.nrm("show", "belgium-2017").out());
    int[] varied = counts(Ran.nrm("show", file.toString()).out());
    assertThat(varied).containsExactly(base[0], base[1] - 1, base[2], base[3] + 1);
  }

  /** A stage that cites nothing but texts that were read. */
  private static String verified() {
    return Catalogue.mechanism("belgium-2017").procedures().stream()
        .flatMap(p -> p.stages().stream()
            .filter(s -> s.citations().stream().allMatch(c -> c.standing().verified()))
            .filter(s -> !s.citations().isEmpty())
            .map(s -> p.id() + "/" + s.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The rules, those that cite a text that was read, those that cite an account, and those that rest on a reading. */
  private static int[] counts(String shown) {
    Matcher said = COUNTS.matcher(shown.replaceAll("\\s+", " "));
    assertThat(said.find()).isTrue();
    return IntStream.rangeClosed(1, 4).map(i -> Integer.parseInt(said.group(i))).toArray();
  }

  @Test
  void what_differs_is_marked() {
    Ran table = Ran.nrm("table", "belgium-2017", NINETY);
    assertThat(table.lines())
        .filteredOn(line -> line.contains("**"))
        .singleElement()
        .asString()
        .contains("residence/reflection term", "P45D", "P90D");
    assertThat(Ran.nrm("table", "belgium-2017", NINETY, "--as", "csv").out())
        .startsWith("parameter,differs,mechanism,value,citation,since\r\n")
        .contains("residence/reflection term,true,belgium-90-day-reflection,P90D,");
    assertThat(SchemaFaults.of(
            "table", Ran.nrm("table", "belgium-2017", NINETY, "--as", "json").out()))
        .isEmpty();
  }

  @Test
  void a_variant_of_a_variant_file_is_found_beside_it() throws IOException {
    Files.copy(Path.of(NINETY), folder.resolve("ninety.yaml"));
    Path further = written("further.yaml", "ninety.yaml", "residence/reflection", "P120D");
    assertThat(Ran.nrm("table", further.toString(), "--as", "csv").out()).contains("P120D");
    Path round = written("round.yaml", "round.yaml", "residence/reflection", "P120D");
    assertThat(Ran.nrm("show", round.toString()).err()).contains("extends itself");
  }

  @Test
  void an_order_that_matters_and_a_change_that_alters_nothing_are_warned_of() throws IOException {
    Path other = written("other.yaml", "belgium-2017", "residence/reflection", "P60D");
    assertThat(Ran.nrm("show", "belgium-2017", "--variant", NINETY, "--variant", other.toString())
            .err())
        .contains(
            "nrm: warning: the order matters: `varied` before `belgium-90-day-reflection` differs in residence/reflection");
    Path same = written("same.yaml", "belgium-2017", "residence/reflection", "P45D");
    assertThat(Ran.nrm("show", same.toString()).err())
        .contains("residence/reflection: `set-term` alters nothing: the term is P45D already");
  }

  @Test
  void a_variant_laid_over_what_it_was_not_written_for_is_warned_of() throws IOException {
    String warning = "nrm: warning: " + NINETY + ": written for `belgium-2017`, laid over `";
    assertThat(Ran.nrm("show", "belgium-2007", "--variant", NINETY).err())
        .contains(warning + "belgium-2007`");
    assertThat(Ran.nrm("show", "belgium-2017", "--variant", NINETY).err())
        .doesNotContain("written for");
    Path first = written("first.yaml", "belgium-2017", "residence/provisional", "P5M");
    assertThat(Ran.nrm("show", first.toString(), "--variant", NINETY).err())
        .doesNotContain("written for");
    Path second = written("second.yaml", "first.yaml", "residence/temporary", "P5M");
    Files.writeString(
        second, Files.readString(second).replace("variant: varied", "variant: second"));
    assertThat(Ran.nrm("show", second.toString(), "--variant", NINETY).err())
        .doesNotContain("written for");
    assertThat(Ran.nrm("show", "belgium-2017", "--variant", second.toString()).err())
        .contains("nrm: warning: " + second + ": written for `varied`, laid over `belgium-2017`");
  }

  @Test
  void readings_are_listed_with_the_one_taken() {
    assertThat(Ran.nrm("show", "serbia-2004").out())
        .contains("Readings: `*` marks the one that the rules follow", "* agency:", "private-too:");
  }

  private Path written(String name, String base, String stage, String period) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "variant: varied\nextends: " + base + "\ntitle: Varied\nchanges:\n  - set-term: {stage: "
            + stage + ", period: " + period + ", because: to compare}\n");
  }
}
