package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.json.SmallMechanism.SMALL;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MechanismJsonTest {
  private static final String WRITTEN = MechanismJson.write(SMALL);
  private static final JsonNode TREE = new JsonMapper().readTree(WRITTEN);

  @Test
  void a_mechanism_is_valid_against_its_schema() {
    assertThat(Validation.faults("mechanism", WRITTEN)).isEmpty();
    assertThat(WRITTEN).startsWith("{\n  \"id\": \"small\",\n").endsWith("}\n");
  }

  @Test
  void its_head_says_what_it_is() {
    assertThat(TREE.at("/inForce").toString()).isEqualTo("{\"from\":\"2001-02-03\"}");
    assertThat(TREE.at("/fingerprint").asString()).isEqualTo(SMALL.fingerprint());
    assertThat(TREE.at("/calendar/restDays").toString()).isEqualTo("[\"saturday\",\"sunday\"]");
  }

  @Test
  void stages_carry_their_terms() {
    assertThat(TREE.at("/procedures/0/stages/2/term").toString())
        .startsWith("{\"length\":\"P3M\",\"anchor\":{\"entryOrLater\":\"handed-over\"},"
            + "\"counting\":\"first-day-included\",\"then\":\"over\",\"citations\":[");
  }

  @Test
  void conditions_are_trees() {
    assertThat(TREE.at("/procedures/0/transitions/1/when").toString())
        .isEqualTo(
            "{\"all\":[{\"fact\":\"cooperates\",\"is\":true},{\"any\":["
                + "{\"fact\":\"helpers\",\"atLeast\":1},{\"not\":{\"fact\":\"helpers\",\"known\":true}}]}]}");
    assertThat(TREE.at("/procedures/0/transitions/2/when").toString())
        .isEqualTo("{\"all\":[{\"fact\":\"helpers\",\"atMost\":5},"
            + "{\"elapsed\":\"P10D\",\"since\":\"entry\"},"
            + "{\"not\":{\"elapsed\":\"P2Y\",\"since\":{\"fact\":\"asked\"},\"over\":true}},"
            + "{\"elapsed\":\"P1D\",\"since\":{\"day\":\"2002-01-01\"}}]}");
    assertThat(TREE.at("/procedures/0/transitions/4/when").toString())
        .isEqualTo("{\"fact\":\"ground\",\"in\":[\"plain\",\"grave\"]}");
    assertThat(TREE.at("/procedures/0/transitions/5/when/all/1").toString())
        .isEqualTo("{\"procedure\":\"referral\",\"at\":[\"done\"],\"every\":true}");
  }

  @Test
  void transitions_say_what_they_do() {
    assertThat(TREE.at("/procedures/0/transitions/2/extends").toString())
        .isEqualTo("{\"by\":\"P3M\",\"upTo\":\"P8M\"}");
    assertThat(TREE.at("/procedures/0/transitions/3/stays").asBoolean()).isTrue();
    assertThat(TREE.at("/procedures/0/transitions/0/establishes").toString())
        .isEqualTo("[{\"fact\":\"asked\",\"eventDate\":true}]");
  }

  @Test
  void citations_say_what_they_are_worth() {
    assertThat(TREE.at("/procedures/0/transitions/1/citations/1").toString())
        .isEqualTo(
            "{\"instrument\":\"Small Act\",\"provision\":\"art. 2\",\"standing\":\"reading\","
                + "\"note\":\"helpers count if known\",\"otherwise\":\"they could be required\","
                + "\"inForce\":{\"from\":\"2001-02-03\"}}");
  }
}
