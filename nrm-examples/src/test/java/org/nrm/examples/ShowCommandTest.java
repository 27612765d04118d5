package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.MechanismFile;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Standing;

class ShowCommandTest {
  private static final String LINDENIA = Path.of(System.getProperty("basedir", ""))
      .resolve("mechanisms/lindenia.yaml")
      .toString();

  static List<MechanismId> ids() {
    return Catalogue.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_table_names_every_rule_and_every_word(MechanismId id) {
    Ran ran = Ran.nrm("show", id.value(), "--width", "160");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains(rules(id)).contains(stages(id)).contains(events(id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_table_wraps_to_120_columns_or_the_width_asked_for(MechanismId id) {
    assertThat(Ran.nrm("show", id.value()).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    Ran ran = Ran.nrm("show", id.value(), "--width", "80");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void open_readings_say_what_was_chosen_and_what_else_was_possible(MechanismId id) {
    String readings = Ran.nrm("show", id.value(), "--width", "500").out();
    readings = readings.substring(readings.indexOf("Open readings"));
    List<String> chosen = Catalogue.mechanism(id.value()).procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .flatMap(t -> t.citations().stream())
        .filter(c -> c.standing() == Standing.READING)
        .flatMap(c -> Stream.of(c.note(), c.otherwise()))
        .flatMap(java.util.Optional::stream)
        .toList();
    assertThat(readings).contains(chosen);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void markdown_names_every_rule(MechanismId id) {
    Ran ran = Ran.nrm("show", id.value(), "--as", "markdown");
    assertThat(ran.out()).startsWith("# " + id).contains(rules(id)).contains(stages(id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void mermaid_draws_each_procedure_with_every_event(MechanismId id) {
    Ran ran = Ran.nrm("show", id.value(), "--as", "mermaid");
    assertThat(ran.out()).startsWith("stateDiagram-v2\n").contains(stages(id)).contains(used(id));
    assertThat(ran.lines().stream().filter("stateDiagram-v2"::equals))
        .hasSameSizeAs(Catalogue.mechanism(id.value()).procedures());
    assertThat(ran.lines())
        .filteredOn(line -> line.contains(" --> ") && line.contains(" : "))
        .allSatisfy(
            line -> assertThat(line.substring(line.indexOf(" : ") + 3)).doesNotContain(":", ";"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void the_picture_holds_every_stage_and_event_and_is_the_same_each_time(MechanismId id) {
    Ran ran = Ran.nrm("show", id.value(), "--as", "svg");
    String text = ran.out().replaceAll("<[^>]*>|&#160;|\\s", "");
    assertThat(ran.out()).startsWith("<svg").endsWith("</svg>\n");
    assertThat(text).contains(stages(id)).contains(used(id));
    assertThat(Ran.nrm("show", id.value(), "--as", "svg").out()).isEqualTo(ran.out());
  }

  @Test
  void one_procedure_can_be_shown_alone() {
    Ran ran = Ran.nrm("show", "belgium-2017", "--as", "mermaid", "--procedure", "presence");
    assertThat(ran.out())
        .contains("[*] --> present", "present --> removed : expulsion-enforced (may)")
        .doesNotContain("reflection");
  }

  @Test
  void titles_can_stand_in_place_of_ids() {
    Ran ran = Ran.nrm("show", "belgium-2017", "--as", "mermaid", "--titles");
    assertThat(ran.out()).contains("a complaint or statement is made".substring(0, 11));
    assertThat(ran.out()).doesNotContain(" : complaint-filed");
  }

  @Test
  void json_is_the_whole_definition() {
    Ran ran = Ran.nrm("show", "belgium-2017", "--as", "json");
    assertThat(SchemaFaults.of("mechanism", ran.out())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void yaml_is_read_back_as_the_same_mechanism(MechanismId id) {
    Ran ran = Ran.nrm("show", id.value(), "--as", "yaml");
    assertThat(ran.out()).startsWith("id: " + id + "\n").contains(rules(id)).contains(stages(id));
    assertThat(MechanismFile.read(ran.out(), "-")).isEqualTo(Catalogue.mechanism(id.value()));
    assertThat(SchemaFaults.ofYaml("mechanism", ran.out())).isEmpty();
  }

  @Test
  void a_file_can_stand_for_a_mechanism() {
    Ran ran = Ran.nrm("show", LINDENIA, "--as", "mermaid", "--procedure", "presence");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("present --> removed : removal-enforced");
    assertThat(Ran.nrm("show", LINDENIA + ".yaml").err()).contains("there is no such file");
  }

  private static List<String> rules(MechanismId id) {
    ReferralMechanism m = Catalogue.mechanism(id.value());
    return Stream.concat(
            m.procedures().stream()
                .flatMap(p -> p.transitions().stream())
                .map(t -> t.id().value()),
            m.duties().stream().map(d -> d.id().value()))
        .toList();
  }

  private static List<String> stages(MechanismId id) {
    return Catalogue.mechanism(id.value()).procedures().stream()
        .flatMap(p -> p.stages().stream())
        .map(s -> s.id().value())
        .toList();
  }

  private static List<String> events(MechanismId id) {
    return Catalogue.mechanism(id.value()).events().stream()
        .map(e -> e.id().value())
        .toList();
  }

  private static List<String> used(MechanismId id) {
    return Catalogue.mechanism(id.value()).procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .map(t -> t.event())
        .distinct()
        .map(Id::value)
        .toList();
  }
}
