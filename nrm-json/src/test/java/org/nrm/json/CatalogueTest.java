package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

class CatalogueTest {
  static Stream<String> shipped() {
    return Catalogue.ids().stream().map(MechanismId::value);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_mechanism_is_valid_against_its_schema(String id) {
    ReferralMechanism mechanism = Catalogue.mechanism(id);
    assertThat(Validation.faults("mechanism", MechanismJson.write(mechanism))).isEmpty();
    String yaml = YamlData.asJson(MechanismYaml.write(mechanism));
    assertThat(Validation.faults("mechanism", yaml)).isEmpty();
  }

  @Test
  void a_log_under_a_shipped_mechanism_is_judged() {
    String log = """
        {"case":"B-17","mechanism":"belgium-2017","event":"document-requested","on":"2024-03-01","by":"recognised-centre","facts":{"accompanied":true}}
        {"case":"B-17","event":"complaint-filed","on":"2024-04-16","by":"person-concerned"}
        """;
    LogJudge judge = LogJudge.of(Catalogue.mechanisms(), Optional.empty());
    List<Verdict> verdicts = Logs.verdicts(judge, log);
    assertThat(Logs.written(verdicts).lines())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(Validation.faults("verdict", line)).as(line).isEmpty());
  }
}
