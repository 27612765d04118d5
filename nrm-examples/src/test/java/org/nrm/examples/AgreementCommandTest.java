package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nrm.catalogue.agreement.Agreements;

class AgreementCommandTest {
  @Test
  void each_shipped_agreement_has_a_row() {
    Ran ran = Ran.nrm("agreement");
    assertThat(ran.status()).isZero();
    assertThat(Agreements.all())
        .allSatisfy(a -> assertThat(ran.lines())
            .anySatisfy(line -> assertThat(line).startsWith(a.id().value())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hamburg-1999", "serbia-2004"})
  void an_agreement_is_printed_with_its_duties_and_its_terms(String id) {
    Ran ran = Ran.nrm("agreement", id);
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).contains("Duties", "Terms that such agreements should hold", "Sources");
    assertThat(ran.out()).contains("not stated");
    assertThat(ran.lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void the_lead_in_a_category_comes_with_what_the_others_still_owe() {
    Ran ran = Ran.nrm("agreement", "hamburg-1999", "--lead", "unwilling");
    assertThat(ran.lines().get(0))
        .isEqualTo("`unwilling` (does not want to testify): counselling-service leads."
            + " The lead takes no duty from anybody.");
    assertThat(ran.lines()).anySatisfy(l -> assertThat(l).startsWith("police"));
  }

  @Test
  void a_name_that_is_not_known_is_told_with_the_nearest_that_is() {
    Ran ran = Ran.nrm("agreement", "hamburg");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("nrm: no agreement `hamburg` is shipped");
    assertThat(Ran.nrm("agreement", "hamburg-1999", "--lead", "unwiling").err())
        .contains("did you mean `unwilling`?");
    assertThat(Ran.nrm("agreement", "--lead", "unwilling").err())
        .isEqualTo("nrm: `--lead` needs an agreement: give its id\n");
  }

  @Test
  void the_json_follows_its_schemas() {
    String list = Ran.nrm("agreement", "--json").out();
    assertThat(SchemaFaults.of("agreements", list)).isEmpty();
    assertThat(Agreements.all()).allSatisfy(a -> {
      assertThat(list).contains("\"id\":\"" + a.id() + "\"");
      String written = Ran.nrm("agreement", a.id().value(), "--json").out();
      assertThat(SchemaFaults.of("agreement", written)).isEmpty();
      assertThat(written).contains("\"term\":\"time-to-reflect\"", "\"duties\":[{");
      assertThat(a.categories()).allSatisfy(c -> {
        Ran lead = Ran.nrm("agreement", a.id().value(), "--lead", c.id().value(), "--json");
        assertThat(lead.status()).isZero();
        assertThat(SchemaFaults.of("agreement-lead", lead.out())).isEmpty();
        assertThat(lead.out()).contains("\"lead\":\"" + c.lead() + "\"");
      });
    });
  }
}
