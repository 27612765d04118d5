package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {
  @Test
  void an_adult_deceived_into_forced_labour_is_trafficked() {
    Ran ran = classify(
        "--definition eu-2026 --act recruitment --means deception --purpose forced-labour --child no --consent yes");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "European Union: Directive 2011/36/EU, art. 2, as amended in 2024",
            "Trafficking:        yes",
            "Treated as a child: no")
        .contains("Sources")
        .doesNotContain("Still to ask");
    assertThat(ran.out()).contains("art. 2(4) [treaty]");
  }

  @Test
  void what_is_left_out_is_asked_if_it_can_matter() {
    Ran ran = classify("--definition palermo --act receipt --purpose servitude");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .contains(
            "Trafficking:        not established",
            "Still to ask",
            "  child: is the person under eighteen");
    assertThat(ran.out())
        .contains("  means-established: by which means")
        .doesNotContain("mother", "keeps it from being met");
  }

  @Test
  void what_keeps_it_from_being_met_is_said() {
    Ran ran = classify(
        "--definition eu-2026 --act receipt --means none --purpose surrogacy --child yes --surrogate-mother-child no");
    assertThat(ran.lines())
        .contains(
            "Trafficking:        no",
            "What keeps it from being met",
            "  means-established: is not so");
  }

  @Test
  void a_presumed_age_opens_protection_alone() {
    Ran ran = classify(
        "--definition council-of-europe --act receipt --means none --purpose servitude --child uncertain --reasons-to-believe-child yes");
    assertThat(ran.lines())
        .contains("Trafficking:        not established", "Treated as a child: yes");
    assertThat(ran.out()).contains("[reading]: a presumed age");
  }

  @Test
  void a_missing_person_is_suspected_by_presumption() {
    Ran ran = classify("--criteria missing");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .contains(
            "Suspected victim: yes, by presumption",
            "By the criteria:  not established",
            "  under-repression: is under repression");
    assertThat(classify("--criteria missing --finding refuted").lines())
        .contains("Suspected victim: no")
        .doesNotContain("Still to ask");
  }

  @Test
  void the_day_of_an_escape_changes_nothing() {
    String told = "--criteria escaped --yes isolated,watched --no income-taken";
    assertThat(
            classify(told + " --escaped-on 1995-03-01 --reported-on 2005-03-01").out())
        .isEqualTo(classify(told).out())
        .contains("Suspected victim: yes");
  }

  @ParameterizedTest
  @CsvSource({
    "--definition eu-2013 --json",
    "--definition palermo --act transfer --means fraud --purpose slavery --json",
    "--definition eu-2026 --act none --json",
    "--criteria missing --json",
    "--criteria escaped --no exploited --json"
  })
  void the_json_follows_its_schema(String args) {
    Ran ran = classify(args);
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).hasSize(1);
    assertThat(SchemaFaults.of("classification", ran.out())).isEmpty();
  }

  @Test
  void a_file_says_the_same_as_the_options(@TempDir Path folder) throws IOException {
    String text = """
        {"definition": "eu-2026", "act": ["recruitment", "transfer"], "means": "none",
         "purpose": "begging", "child": true, "consent": "no"}
        """;
    assertThat(SchemaFaults.of("experience", text)).isEmpty();
    Path file = Files.writeString(folder.resolve("told.json"), text);
    Ran byFile = Ran.nrm("classify", file.toString(), "--json");
    assertThat(byFile.err()).isEmpty();
    assertThat(byFile.out())
        .contains("\"answer\":\"MET\"")
        .isEqualTo(Ran.withInput(text, "classify", "-", "--json").out())
        .isEqualTo(classify(
                "--definition eu-2026 --act recruitment,transfer --means none --purpose begging --child yes --consent no --json")
            .out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --definition eu-2026 --act recrutment     | no act `recrutment`: did you mean `recruitment`?
          --definition palermo --means deceptoin    | no means `deceptoin`: did you mean `deception`?
          --definition palermo --purpose forced-labor | no purpose `forced-labor`: did you mean `forced-labour`?
          --definition eu-2025                      | no definition `eu-2025`: did you mean `eu-2026`?
          --definition palermo --child perhaps      | no answer to `child` `perhaps`: there are yes, no, uncertain
          --definition palermo --consent maybe      | no answer to `consent` `maybe`: there are yes, no
          --definition palermo --act none,transfer  | `act` is none and something: give codes or `none` alone
          --definition palermo --yes watched        | `yes` does not go with `definition`: there are definition, act, means, purpose, child, reasons-to-believe-child, surrogate-mother-child, consent, exploitation-begun
          --criteria mising                         | no criteria `mising`: did you mean `missing`?
          --criteria escaped --yes wached           | no criterion `wached`: did you mean `watched`?
          --criteria escaped --yes watched --no watched | `watched` is answered by yes and by no: give one answer
          --criteria missing --finding confirm      | no finding `confirm`: did you mean `confirmed`?
          --criteria escaped --escaped-on 2005-02-30 | `escaped-on` is not a date: `2005-02-30`
          --act transfer                            | say by what to classify: give either `definition` or `criteria`: there are palermo, council-of-europe, eu-2013, eu-2026 and, as criteria, missing, escaped
          --definition palermo --acts transfer      | `nrm classify` has no option `--acts`: did you mean `--act`?
          /no/such.json --definition palermo        | cannot read `/no/such.json`: there is no such file
          """)
  void wrong_use_is_one_line_and_status_2(String args, String message) {
    Ran ran = classify(args);
    assertThat(ran.err()).isEqualTo("nrm: " + message + System.lineSeparator());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          []                                        | -:1:1: `document` is not an object: write one with members such as `definition` and `act`
          {"definition":"palermo","act":null}       | -:1:31: /act: `act` is null: leave out what is not known
          {"definition":"palermo","act":[3]}        | -:1:32: /act/0: `act` is neither a text nor a list of texts: write a code
          {"definition":"palermo","act":{}}         | -:1:31: /act: `act` is neither a text nor a list of texts: write a code
          {"definition":"palermo","purposes":"begging"} | -:1:25: /purposes: `purposes` does not go with `definition`: did you mean `purpose`?
          {"act":"none","definition":"palermo","act":"none"} | -:1:38: /act: `act` is given twice: give it once
          {"definition":["palermo","eu-2013"]}      | -:1:15: /definition: `definition` is given more than once: give it once
          """)
  void a_wrong_file_is_one_line_and_status_2(String text, String message) {
    Ran ran = Ran.withInput(text, "classify", "-");
    assertThat(ran.err()).isEqualTo("nrm: " + message + System.lineSeparator());
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void every_fault_of_a_file_and_of_the_options_is_told_at_once() {
    Ran ran = Ran.withInput("""
        {"definition": "eu-2025",
         "act": ["recrutment", "transfer"], "means": ["none", "fraud"],
         "child": "perhaps",
         "reported-on": "2005-01-01"}
        """, "classify", "-", "--purpose", "beging", "--definition", "palermo");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactlyInAnyOrder(
            "nrm: -:1:16: /definition: `definition` is given by the file and as an option: give it once",
            "nrm: -:1:16: /definition: no definition `eu-2025`: did you mean `eu-2026`?",
            "nrm: -:2:10: /act/0: no act `recrutment`: did you mean `recruitment`?",
            "nrm: -:2:46: /means: `means` is none and something: give codes or `none` alone",
            "nrm: no purpose `beging`: did you mean `begging`?",
            "nrm: -:3:11: /child: no answer to `child` `perhaps`: there are yes, no, uncertain",
            "nrm: -:4:2: /reported-on: `reported-on` does not go with `definition`: there are definition, act, means, purpose, child, reasons-to-believe-child, surrogate-mother-child, consent, exploitation-begun");
    Ran report = Ran.withInput(
        "{\"criteria\":\"escaped\",\n\"yes\":[\"wached\",\"isolated\"],\"no\":\"isolated\",\"finding\":\"confirm\"}",
        "classify",
        "-");
    assertThat(report.err().lines())
        .containsExactlyInAnyOrder(
            "nrm: -:2:8: /yes/0: no criterion `wached`: did you mean `watched`?",
            "nrm: -:2:34: /no: `isolated` is answered by yes and by no: give one answer",
            "nrm: -:2:55: /finding: no finding `confirm`: did you mean `confirmed`?");
  }

  private static Ran classify(String args) {
    return Ran.nrm(("classify " + args).split(" ", -1));
  }
}
