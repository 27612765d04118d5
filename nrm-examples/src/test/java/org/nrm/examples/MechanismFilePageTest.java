package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on mechanism files shows of the invented country stands in its file, in that order. */
class MechanismFilePageTest {
  private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)\\n```", Pattern.DOTALL);

  @Test
  void every_line_of_yaml_on_the_page_is_one_of_the_file() {
    String page = Handbook.read(Handbook.ROOT.resolve("docs/how-to/write-a-mechanism-file.md"));
    String file = Handbook.read(Handbook.ROOT.resolve("nrm-examples/mechanisms/lindenia.yaml"));
    List<String> blocks =
        YAML.matcher(page).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSize(3);
    assertThat(blocks)
        .allSatisfy(block ->
            assertThat(file.lines().toList()).containsSubsequence(block.lines().toList()));
  }
}
