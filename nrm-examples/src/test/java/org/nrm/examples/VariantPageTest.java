package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages on variants and on logs show of files is what stands in the files. */
class VariantPageTest {
  private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Path PAGES = Handbook.ROOT.resolve("docs/how-to");
  private static final Path EXAMPLES = Handbook.ROOT.resolve("nrm-examples");

  @Test
  void the_page_on_variants_holds_the_very_files() {
    List<String> blocks = blocks("write-a-variant.md");
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(0)).isEqualTo(file(PAGES, "belgium-draft.yaml"));
    assertThat(blocks.get(1)).isEqualTo(file(PAGES, "belgium-draft-amended.yaml"));
    assertThat(file(EXAMPLES, "mechanisms/lindenia.yaml")).endsWith(blocks.get(2));
    assertThat(blocks.get(3)).isEqualTo(file(PAGES, "lindenia-otherwise.yaml"));
  }

  @Test
  void the_page_on_logs_holds_the_very_mapping_and_table() {
    String page = Handbook.read(PAGES.resolve("mine-a-log.md"));
    assertThat(blocks("mine-a-log.md"))
        .containsExactly(file(EXAMPLES, "interchange/foreign-log-mapping.yaml"));
    assertThat(page).contains("```csv\n" + file(EXAMPLES, "interchange/foreign-log.csv") + "\n```");
  }

  @Test
  void the_log_in_xes_is_what_is_exported() {
    Path log = EXAMPLES.resolve("logs/belgium-2017-row-3-complaint-at-once.ndjson");
    Path xes = EXAMPLES.resolve("interchange/belgium-2017-row-3.xes");
    assertThat(Ran.nrm("export", log.toString(), "--as", "xes").out())
        .isEqualToNormalizingNewlines(Handbook.read(xes));
    assertThat(Ran.nrm("import", xes.toString(), "--as", "xes").out())
        .isEqualToNormalizingNewlines(Handbook.read(log));
  }

  @Test
  void the_mapping_is_valid_and_the_table_that_it_reads_is_accepted() {
    Path mapping = EXAMPLES.resolve("interchange/foreign-log-mapping.yaml");
    Path table = EXAMPLES.resolve("interchange/foreign-log.csv");
    assertThat(SchemaFaults.ofYaml("log-mapping", Handbook.read(mapping))).isEmpty();
    Ran read = Ran.nrm("import", table.toString(), "--as", "csv", "--mapping", mapping.toString());
    assertThat(read.lines()).hasSize(4);
    assertThat(Ran.withInput(read.out(), "validate", "-").lines())
        .allMatch(line -> line.contains("\"verdict\":\"accepted\""));
  }

  private static List<String> blocks(String page) {
    return YAML.matcher(Handbook.read(PAGES.resolve(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String file(Path folder, String name) {
    return Handbook.read(folder.resolve(name)).strip();
  }
}
