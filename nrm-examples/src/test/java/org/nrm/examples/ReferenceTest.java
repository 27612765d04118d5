package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nrm.casefile.RefusalCode;
import org.nrm.json.Schemas;

/** The pages of reference that are made from the mechanisms are current; pictures are compared by what they say. */
class ReferenceTest {
  private static final Path REFERENCE = Handbook.ROOT.resolve("docs/reference");
  private static final Path PICTURES = REFERENCE.resolve("pictures");

  @TestFactory
  Stream<DynamicTest> a_generated_page_is_current() {
    return ReferencePages.pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
          Path file = REFERENCE.resolve(page.getKey());
          if (Handbook.UPDATE) {
            Handbook.write(file, page.getValue());
          }
          assertThat(Handbook.read(file)).as(Handbook.MEND).isEqualTo(page.getValue());
        }));
  }

  @Test
  void pictures_are_current() throws IOException {
    Map<String, String> wanted = ReferencePages.pictures();
    for (Map.Entry<String, String> picture : wanted.entrySet()) {
      Path file = PICTURES.resolve(picture.getKey());
      boolean same = ReferencePages.words(Handbook.read(file))
          .equals(ReferencePages.words(picture.getValue()));
      if (Handbook.UPDATE && !same) {
        Handbook.write(file, picture.getValue());
      }
      assertThat(ReferencePages.words(Handbook.read(file)))
          .as(picture.getKey() + ": " + Handbook.MEND)
          .isEqualTo(ReferencePages.words(picture.getValue()));
    }
    try (Stream<Path> files = Files.list(PICTURES)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .as("pictures that nothing draws any more: delete them")
          .containsExactlyInAnyOrderElementsOf(wanted.keySet());
    }
  }

  @Test
  void every_refusal_code_is_explained() {
    String page = Handbook.read(REFERENCE.resolve("refusal-codes.md"));
    assertThat(RefusalCode.values()).allMatch(code -> page.contains("## " + code + "\n"));
  }

  @Test
  void every_schema_is_linked() {
    String page = Handbook.read(REFERENCE.resolve("json.md"));
    assertThat(Schemas.names()).allMatch(name -> page.contains("/" + name + ".schema.json)"));
  }

  @Test
  void every_change_has_a_description_of_its_own_and_an_example_that_is_law() {
    assertThat(ChangesPage.known()).containsExactlyInAnyOrderElementsOf(ChangesPage.named());
    assertThat(ChangesPage.descriptions())
        .doesNotHaveDuplicates()
        .allMatch(description -> description.endsWith("."));
    Ran check = Ran.nrm("check", ChangesPage.EXAMPLES.toString());
    assertThat(check.status()).as(check.err()).isZero();
    assertThat(SchemaFaults.ofYaml("variant", Handbook.read(ChangesPage.EXAMPLES)))
        .isEmpty();
  }

  @Test
  void a_mechanism_in_yaml_with_its_readings_is_valid() {
    for (String id : List.of("belgium-2017", "italy-2025", "serbia-2004")) {
      assertThat(SchemaFaults.ofYaml(
              "mechanism", Ran.nrm("show", id, "--as", "yaml").out()))
          .as(id)
          .isEmpty();
    }
  }
}
