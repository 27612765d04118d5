package org.nrm.json.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.nrm.json.Validation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OcelWriterTest {
  private static final String WRITTEN = SmallLogs.ocel(SmallLogs.events(SmallLogs.LOG));
  private static final JsonNode LOG = new JsonMapper().readTree(WRITTEN);

  @Test
  void what_is_written_is_valid_against_its_schema() {
    assertThat(Validation.faults("ocel", WRITTEN)).isEmpty();
    assertThat(Validation.faults("ocel", SmallLogs.ocel(List.of()))).isEmpty();
  }

  @Test
  void every_object_that_something_is_related_to_is_there_once() {
    List<String> ids = texts(LOG.at("/objects"), "id");
    assertThat(ids)
        .containsExactlyInAnyOrder(
            "case/B-17", "case/-x", "mechanism/belgium-2017", "family-stay/B-17/partner");
    assertThat(LOG.findValuesAsString("objectId")).isNotEmpty().isSubsetOf(ids);
    assertThat(texts(LOG.at("/events"), "id")).doesNotHaveDuplicates();
  }

  @Test
  void an_event_is_related_to_its_case_its_mechanism_and_its_instance() {
    assertThat(LOG.at("/events/2/relationships"))
        .hasToString("[{\"objectId\":\"case/B-17\",\"qualifier\":\"case\"},"
            + "{\"objectId\":\"mechanism/belgium-2017\",\"qualifier\":\"mechanism\"},"
            + "{\"objectId\":\"family-stay/B-17/partner\",\"qualifier\":\"instance\"}]");
    assertThat(LOG.at("/objects/3/relationships"))
        .hasToString("[{\"objectId\":\"case/B-17\",\"qualifier\":\"of\"}]");
  }

  @Test
  void a_fact_that_is_kept_is_an_attribute_of_the_case_from_its_day_and_one_for_an_event_is_not() {
    JsonNode other = StreamSupport.stream(LOG.at("/objects").spliterator(), false)
        .filter(object -> object.at("/id").asString().equals("case/-x"))
        .findFirst()
        .orElseThrow();
    assertThat(other.at("/attributes"))
        .hasToString(
            "[{\"name\":\"accompanied\",\"time\":\"2024-03-01T00:00:00.000+00:00\",\"value\":\"true\"}]");
    assertThat(texts(LOG.at("/events/1/attributes"), "name"))
        .containsExactly("org:role", "accompanied", "investigation-needs-it");
  }

  @Test
  void every_attribute_is_declared_by_its_type() {
    assertDeclared("/events", "/eventTypes");
    assertDeclared("/objects", "/objectTypes");
    assertThat(LOG.at("/eventTypes").toString())
        .contains("{\"name\":\"children\",\"type\":\"integer\"}")
        .contains("{\"name\":\"reflection-extended-through\",\"type\":\"time\"}");
  }

  @Test
  void an_instance_under_no_known_mechanism_is_an_instance() {
    String log =
        "{\"case\":\"A\",\"event\":\"x\",\"on\":\"2024-01-01\",\"by\":\"police\",\"key\":\"k\"}\n";
    assertThat(SmallLogs.ocel(SmallLogs.events(log)))
        .contains("{\"id\":\"instance/A/k\",\"type\":\"instance\"");
  }

  private static void assertDeclared(String things, String types) {
    Set<String> declared = new HashSet<>();
    LOG.at(types)
        .forEach(type -> texts(type.at("/attributes"), "name")
            .forEach(name -> declared.add(type.at("/name").asString() + " " + name)));
    List<String> used = new ArrayList<>();
    LOG.at(things)
        .forEach(thing -> texts(thing.at("/attributes"), "name")
            .forEach(name -> used.add(thing.at("/type").asString() + " " + name)));
    assertThat(declared).containsExactlyInAnyOrderElementsOf(new HashSet<>(used));
  }

  private static List<String> texts(JsonNode list, String member) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.at("/" + member).asString())
        .toList();
  }
}
